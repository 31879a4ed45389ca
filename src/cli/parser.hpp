// From words to a command that is ready to run, or to help, or to what is wrong with the words.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "command.hpp"

namespace sw::cli {

struct Parsed {
  const Command* command = nullptr;  ///< null: no command was given
  Runner action;
  bool help = false;
  std::optional<Text> error;
};

/// The only place that knows the parser library. Fills `globals`.
Parsed parse(const std::vector<std::string>& words, Globals& globals);

}  // namespace sw::cli
