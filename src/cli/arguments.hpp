// How a command says what it takes. The help, the completion and the parser come from these declarations.
#pragma once

#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "switch/language/words.hpp"
#include "switch/model/value.hpp"

namespace sw::cli {

/// A word that an option may take, and what it stands for.
struct Option {
  std::string_view name;
  Words what;
};

/// What was given for one argument, in its order; an entry without a value is an option that stood by itself.
using Values = std::vector<std::optional<std::string>>;

/// Takes the words given for an argument, and answers with what is wrong, if anything.
using Accept = std::function<std::optional<Text>(const std::vector<std::string>&)>;

/// One declared argument.
struct Argument {
  std::string name;           ///< "--format", or "PARTICIPANT" for one without a name of its own
  std::string short_name{};   ///< "-C"; may be empty
  std::string placeholder{};  ///< "DATE"; empty for a flag
  Words help;
  bool positional = false;
  bool required = false;
  bool repeatable = false;
  bool value_optional = false;  ///< may the option stand without its value, which is written behind `=`?
  std::vector<Option> words{};  ///< the choices, where there are any
  Accept accept;

  bool is_flag() const { return placeholder.empty(); }
};

/// The sentence for a word that is none of the choices; it names the one that was probably meant.
Text unknown_word(const std::string& option, const std::string& given, const std::vector<Option>& words);

/// Was something given for the argument of that name?
using Given = std::function<bool(std::string_view)>;

/// An option that says something only where `applies`, once all values are taken.
struct Condition {
  std::string option;
  std::function<bool(const Given&)> applies;
  Text where;
};

class Arguments {
 public:
  void flag(std::string name, bool& value, Words help, std::string short_name = {});
  void text(std::string name, std::string placeholder, std::string& value, Words help,
            std::string short_name = {});
  /// One that may stand without its value, and then has `otherwise`.
  void optional_text(std::string name, std::string placeholder, std::optional<std::string>& value,
                     std::string otherwise, Words help);
  void texts(std::string name, std::string placeholder, std::vector<std::string>& values, Words help);
  /// One with several names in a word, `a,b`; it may be repeated, too. Each is named once.
  void names(std::string name, std::string placeholder, std::vector<std::string>& values, Words help);
  /// One that may be repeated, with words that `accept` knows.
  void accepted(std::string name, std::string placeholder, Words help, Accept accept);
  void date(std::string name, std::optional<Date>& value, Words help);
  /// The first and the last day of a period, `--from` and `--to`.
  void period(std::optional<Date>& from, Words from_help, std::optional<Date>& to, Words to_help);
  /// One of a table of words; `value` becomes its index.
  void choice(std::string name, std::vector<Option> words, std::size_t& value, Words help);
  void required_choice(std::string name, std::vector<Option> words, std::size_t& value, Words help);

  /// The same where nothing is to be told from any of the words: `value` is empty if none was given.
  void choice(std::string name, std::vector<Option> words, std::optional<std::size_t>& value, Words help);

  /// The same without a name of its own.
  void word(std::string name, std::vector<Option> words, std::size_t& value, Words help);
  void positional(std::string name, std::string& value, Words help, bool required = true);
  void positional_date(std::string name, std::optional<Date>& value, Words help);
  void positionals(std::string name, std::vector<std::string>& values, Words help, bool required = false);

  /// Only one of the two may be given: together one of them would do nothing.
  void apart(const std::string& one, const std::vector<std::string>& others);
  /// An option that would do nothing without the other.
  void only_with(const std::string& option, const std::string& other);
  /// An option that would do nothing where `applies` is false once all was taken; `where` tells where it
  /// does.
  void only_where(const std::string& option, std::function<bool()> applies, Text where);

  const std::vector<Argument>& all() const { return all_; }
  /// The pairs of apart().
  const std::vector<std::pair<std::string, std::string>>& exclusions() const { return exclusions_; }
  /// Those of only_with() and only_where().
  const std::vector<Condition>& conditions() const { return conditions_; }

  /// What is wrong with the number and the form of what was given, one entry for each of all(), whatever
  /// the values are.
  std::optional<Text> misshapen(const std::vector<Values>& given) const;
  /// Hands what has its form to whoever declared it, all of it; the first thing that is wrong with the
  /// values.
  std::optional<Text> take(const std::vector<Values>& given) const;

 private:
  std::vector<Argument> all_;
  std::vector<std::pair<std::string, std::string>> exclusions_;
  std::vector<Condition> conditions_;
  /// What is looked at once all values are taken.
  std::vector<std::function<std::optional<Text>()>> checks_;
};

}  // namespace sw::cli
