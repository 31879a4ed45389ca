// Another program, run to its end.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace sw::store {

struct Ended {
  bool started = false;
  int status = 0;  ///< as a shell gives it
  std::string out;
  std::string err;
};

/// Runs `words` (the first is the program, looked up in PATH) with `input` on stdin, in our own environment
/// with these assignments (`NAME=value`) added. No shell has a hand in it.
Ended run_program(std::vector<std::string> words, std::string_view input,
                  const std::vector<std::string>& assignments);

/// Runs a command line of a shell on one file, on the terminal that we are on ourselves. Its exit status; as
/// a shell's where it could not be started.
int run_in_terminal(const std::string& command, const std::string& file);

}  // namespace sw::store
