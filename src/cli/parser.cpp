#include "parser.hpp"

#include <CLI/CLI.hpp>
#include <algorithm>

#include "names.hpp"
#include "switch/language/messages_cli.hpp"
#include "switch/text/nearest.hpp"
#include "switch/text/unicode.hpp"

namespace sw::cli {
namespace {

using Line = std::vector<std::string>;

/// What the library notes for an option that stands by itself; no command line can hold it.
const std::string by_itself(1, '\0');

/// Is it an option for the library? `-`, `-5` and `- text` are words.
bool like_option(std::string_view word) {
  const std::size_t dashes = word.starts_with("--") ? 2 : word.starts_with("-") ? 1 : 0;
  if (dashes == 0 || word.size() == dashes) return false;
  const char first = word[dashes];
  const bool digit = dashes == 1 && first >= '0' && first <= '9';
  return !digit && std::string_view("-! \n").find(first) == std::string_view::npos;
}

bool holds(const Line& words, const std::string& word) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

/// The options found among the words, an entry for each declared argument, and the words that are left.
struct Sorted {
  std::vector<Values> given;
  Line rest;
};

std::string library_name(const Argument& argument) {
  return argument.short_name.empty() ? argument.name : argument.short_name + "," + argument.name;
}

/// `up_to_word`: everything from the first word that is no option and no value of one is left.
/// The library only tells options from words and collects values. It is given neither `--` nor positionals:
/// it drops `--` and `++` in some places, and makes `[a, b]` a list. Nor is it told what may be wrong, since
/// it would say that in English, without the option that it means.
Sorted sorted(const Arguments& arguments, const Line& words, bool up_to_word) {
  CLI::App app;
  app.set_help_flag();
  app.allow_extras();
  app.prefix_command(up_to_word);
  std::vector<CLI::Option*> options;
  for (const Argument& argument : arguments.all()) {
    options.push_back(argument.positional ? nullptr : app.add_option(library_name(argument)));
    if (options.back())
      options.back()->expected(0, argument.is_flag() ? 0 : 1)->take_all()->default_str(by_itself);
  }
  app.parse(Line(words.rbegin(), words.rend()));
  Sorted result{{}, app.remaining()};
  for (const CLI::Option* option : options) {
    Values& values = result.given.emplace_back();
    if (!option) continue;
    for (const std::string& value : option->results())
      values.push_back(value == by_itself ? std::nullopt : std::optional(value));
  }
  return result;
}

/// Where the command stands among the words, or an option before it that is none; else their number.
std::size_t command_at(const Arguments& everywhere, const Line& words) {
  const Line rest = sorted(everywhere, words, true).rest;
  if (rest.empty()) return words.size();
  if (!like_option(rest.front())) return words.size() - rest.size();
  return static_cast<std::size_t>(std::find(words.begin(), words.end(), rest.front()) - words.begin());
}

/// Does the command have that option?
bool declares(const Command& command, std::string_view name) {
  Arguments arguments;
  command.declare(arguments);
  return std::any_of(arguments.all().begin(), arguments.all().end(),
                     [&](const Argument& one) { return one.name == name; });
}

/// The command among the words that has the option, or any that has it.
const Command* command_with(std::string_view option, const Line& words) {
  for (const std::string& word : words)
    if (const Command* command = find_command(word); command && declares(*command, option)) return command;
  for (const Command* command : commands())
    if (declares(*command, option)) return command;
  return nullptr;
}

Text unknown_option(const std::string& word, const Arguments& arguments) {
  const std::string name = word.substr(0, word.find('='));
  std::vector<std::string_view> names;
  bool takes_words = false;
  for (const Argument& one : arguments.all()) {
    takes_words = takes_words || one.positional;
    if (!one.positional) names.push_back(one.name);
  }
  const auto near = nearest(name, names);
  if (!near && takes_words) return say(msg::unknown_option_or_word, visible(name));
  return with_meant(say(msg::unknown_option, visible(name)), near);
}

/// Of what stands where the command should.
Text unknown_command(const std::string& word, const Arguments& everywhere, const Line& words) {
  if (like_option(word)) {
    const std::string name = word.substr(0, word.find('='));
    const Command* command = command_with(name, words);
    return command ? say(msg::option_behind_command, name, command->name) : unknown_option(word, everywhere);
  }
  std::vector<std::string_view> names;
  for (const Command* command : commands()) names.push_back(command->name);
  return with_meant(say(msg::unknown_command, visible(word)), nearest(word, names));
}

/// What is wrong with how a value was written, which the library does not tell.
std::optional<Text> miswritten(const Arguments& arguments, const Sorted& sorted, const Line& words) {
  for (std::size_t i = 0; i < sorted.given.size(); ++i) {
    const Argument& one = arguments.all()[i];
    if (one.positional) continue;
    if (holds(words, one.name + "=")) return say(msg::is_empty, one.name);
    for (const auto& value : sorted.given[i])
      if (value && !value->empty() && one.value_optional && !holds(words, one.name + "=" + *value))
        return say(msg::value_behind_equals, one.name, visible(*value));
  }
  return std::nullopt;
}

/// Gives the words to the arguments without a name. The first word that none of them takes.
std::optional<std::string> place(const Arguments& arguments, const Line& words, Sorted& sorted) {
  std::size_t next = 0;
  for (std::size_t i = 0; i < sorted.given.size(); ++i) {
    const Argument& one = arguments.all()[i];
    if (!one.positional) continue;
    for (; next < words.size() && (one.repeatable || sorted.given[i].empty()); ++next)
      sorted.given[i].push_back(words[next]);
  }
  return next < words.size() ? std::optional(words[next]) : std::nullopt;
}

/// The words that are left after the options, and those behind `--`, go where they belong.
std::optional<Text> place_rest(const Arguments& arguments, const Line& words, const Line& behind,
                               Sorted& sorted) {
  Line all = sorted.rest;
  for (const std::string& word : all) {
    if (like_option(word)) return unknown_option(word, arguments);
    // The end of several short options in one word.
    if (!holds(words, word)) return say(msg::unexpected, visible(word));
  }
  all.insert(all.end(), behind.begin(), behind.end());
  const auto surplus = place(arguments, all, sorted);
  return surplus ? std::optional(say(msg::unexpected, visible(*surplus))) : std::nullopt;
}

/// Where `--` stands, behind which nothing is an option.
Line::const_iterator end_of_options(const Line& words) {
  return std::find(words.begin(), words.end(), "--");
}

}  // namespace

Reading read(const Arguments& arguments, const Line& words) {
  const auto mark = end_of_options(words);
  const Line before(words.begin(), mark), behind(mark == words.end() ? mark : mark + 1, words.end());
  Sorted given = sorted(arguments, before, false);
  auto wrong = miswritten(arguments, given, before);
  const auto misplaced = place_rest(arguments, before, behind, given);
  if (!wrong) wrong = misplaced;
  if (!wrong) wrong = arguments.misshapen(given.given);
  return {std::move(given.given), std::move(wrong)};
}

Parsed parse(const Line& words, Globals& globals) {
  Parsed parsed;
  Line left = words;
  Arguments arguments;
  globals.declare(arguments);
  const auto command = [&] {
    const Line before(left.cbegin(), end_of_options(left));
    const std::size_t at = command_at(arguments, before);
    return left.begin() + static_cast<std::ptrdiff_t>(at);
  };
  auto word = command();
  for (; word != left.end() && *word == "help"; word = command()) {
    left.erase(word);
    globals.help = true;
  }
  std::optional<Text> wrong;
  if (word != left.end() && *word != "--") {
    const bool version = *word == "--version" || *word == "-V";
    parsed.command = find_command(version ? "version" : *word);
    if (!parsed.command) wrong = unknown_command(*word, arguments, left);
    left.erase(word);
  }
  if (parsed.command) parsed.action = parsed.command->declare(arguments);
  const Reading reading = read(arguments, left);
  const auto refused = arguments.take(reading.given);
  if (!wrong) wrong = reading.wrong;
  if (!wrong && !globals.help) wrong = refused;
  parsed.error = std::move(wrong);
  return parsed;
}

}  // namespace sw::cli
