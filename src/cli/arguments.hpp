// How a command says what it takes. The help, the completion and the parser come from these declarations.
#pragma once

#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "switch/language/words.hpp"
#include "switch/model/value.hpp"

namespace sw::cli {

/// A word that an option may take, and what it stands for.
struct Option {
  std::string_view name;
  Words what;
};

/// One declared argument. `accept` takes the words given for it, and answers with what is wrong, if anything.
struct Argument {
  std::string name;         ///< "--format", or "PARTICIPANT" for one without a name of its own
  std::string short_name;   ///< "-C"; may be empty
  std::string placeholder;  ///< "DATE"; empty for a flag
  Words help;
  bool positional = false;
  bool required = false;
  bool repeatable = false;
  std::vector<Option> words;  ///< the choices, where there are any
  std::function<std::optional<Text>(const std::vector<std::string>&)> accept;
};

class Arguments {
 public:
  void flag(std::string name, bool& value, Words help, std::string short_name = {});
  void text(std::string name, std::string placeholder, std::string& value, Words help, std::string short_name = {});
  void texts(std::string name, std::string placeholder, std::vector<std::string>& values, Words help);
  void date(std::string name, std::optional<Date>& value, Words help);
  /// One of a table of words; `value` becomes its index.
  void choice(std::string name, std::vector<Option> words, std::size_t& value, Words help);
  void required_choice(std::string name, std::vector<Option> words, std::size_t& value, Words help);

  /// The same without a name of its own.
  void word(std::string name, std::vector<Option> words, std::size_t& value, Words help);
  void positional(std::string name, std::string& value, Words help, bool required = true);
  void positionals(std::string name, std::vector<std::string>& values, Words help, bool required = false);

  const std::vector<Argument>& all() const { return all_; }

 private:
  std::vector<Argument> all_;
};

}  // namespace sw::cli
