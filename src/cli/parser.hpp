// From words to a command that is ready to run, or to help, or to what is wrong with the words.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "command.hpp"

namespace sw::cli {

/// What the words behind a command give to the arguments.
struct Reading {
  std::vector<Values> given;  ///< an entry for each declared argument
  std::optional<Text> wrong;  ///< none: every word was given to an argument, and each has its form
};

Reading read(const Arguments& arguments, const std::vector<std::string>& words);

struct Parsed {
  const Command* command = nullptr;  ///< null: no command was given
  Runner action;
  std::optional<Text> error;
};

/// The only place that knows the parser library. Fills `globals`, also where something is wrong.
Parsed parse(const std::vector<std::string>& words, Globals& globals);

}  // namespace sw::cli
