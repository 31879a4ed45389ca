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
  std::string name;           ///< "--format", or "PARTICIPANT" for one without a name of its own
  std::string short_name{};   ///< "-C"; may be empty
  std::string placeholder{};  ///< "DATE"; empty for a flag
  Words help;
  bool positional = false;
  bool required = false;
  bool repeatable = false;
  bool value_optional = false;  ///< may the option stand without its value?
  std::vector<Option> words{};  ///< the choices, where there are any
  std::function<std::optional<Text>(const std::vector<std::string>&)> accept;
};

/// The sentence for a word that is none of the choices; it names the one that was probably meant.
Text unknown_word(const std::string& option, const std::string& given, const std::vector<Option>& words);

class Arguments {
 public:
  void flag(std::string name, bool& value, Words help, std::string short_name = {});
  void text(std::string name, std::string placeholder, std::string& value, Words help,
            std::string short_name = {});
  /// One that may stand without its value, and then has `otherwise`.
  void optional_text(std::string name, std::string placeholder, std::optional<std::string>& value,
                     std::string otherwise, Words help);
  void texts(std::string name, std::string placeholder, std::vector<std::string>& values, Words help);
  /// One that may be repeated, with words that `accept` knows.
  void accepted(std::string name, std::string placeholder, Words help,
                std::function<std::optional<Text>(const std::vector<std::string>&)> accept);
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
