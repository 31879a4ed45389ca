// Another program, run to its end.
#pragma once

#include <chrono>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace sw::store {

/// How much another program may take.
struct Limits {
  std::chrono::milliseconds time;
  std::size_t output;  ///< bytes on stdout
};

enum class Ending { done, not_started, too_slow, too_much };

struct Ended {
  Ending how = Ending::not_started;
  int status = 0;  ///< as a shell gives it, where it is done
  std::string out;
  std::string err;  ///< the beginning of it, where it is long
};

/// Runs `program` (a path) with these words behind its name and `input` on stdin, in this environment
/// (`NAME=value`) and no other. It has no terminal, so it can ask nobody anything. What passes a limit is
/// ended, with all that it started.
Ended run_program(const std::string& program, std::vector<std::string> words, std::string_view input,
                  std::vector<std::string> environment, const Limits& limits);

/// Runs a command line of a shell on one file, on the terminal that we are on ourselves. Its exit status; as
/// a shell's where it could not be started.
int run_in_terminal(const std::string& command, const std::string& file);

}  // namespace sw::store
