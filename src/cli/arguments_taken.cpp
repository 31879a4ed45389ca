// What was given for the declared arguments: whether it is of their form, and whether all of it says
// something.
#include "arguments.hpp"
#include "switch/language/messages_cli.hpp"
#include "switch/model/notation.hpp"
#include "switch/text/unicode.hpp"

namespace sw::cli {
namespace {

std::vector<std::string> words_in(const Values& values) {
  std::vector<std::string> words;
  for (const auto& value : values)
    if (value) words.push_back(*value);
  return words;
}

std::optional<Text> misshapen(const Argument& argument, const Values& values) {
  if (values.size() > 1 && !argument.repeatable) return say(msg::given_twice, argument.name);
  for (const auto& value : values) {
    if (value && argument.is_flag()) return say(msg::takes_no_value, argument.name, visible(*value));
    if (!value && !argument.is_flag() && !argument.value_optional)
      return say(msg::option_needs_value, argument.name, argument.placeholder);
    if (value && value->empty()) return say(msg::is_empty, argument.name);
  }
  return std::nullopt;
}

}  // namespace

void Arguments::apart(const std::string& one, const std::vector<std::string>& others) {
  for (const std::string& other : others) exclusions_.emplace_back(one, other);
}

void Arguments::only_with(const std::string& option, const std::string& other) {
  conditions_.push_back({option, [other](const Given& given) { return given(other); }, Text::same(other)});
}

void Arguments::only_where(const std::string& option, std::function<bool()> applies, Text where) {
  conditions_.push_back(
      {option, [applies = std::move(applies)](const Given&) { return applies(); }, std::move(where)});
}

void Arguments::period(std::optional<Date>& from, Words from_help, std::optional<Date>& to, Words to_help) {
  date("--from", from, from_help);
  date("--to", to, to_help);
  checks_.push_back([&from, &to]() -> std::optional<Text> {
    if (!from || !to || *from <= *to) return std::nullopt;
    return say(msg::turned_round, notation::written(*from), notation::written(*to));
  });
}

std::optional<Text> Arguments::misshapen(const std::vector<Values>& given) const {
  for (std::size_t i = 0; i < all_.size(); ++i)
    if (auto wrong = cli::misshapen(all_[i], given[i])) return wrong;
  return std::nullopt;
}

std::optional<Text> Arguments::take(const std::vector<Values>& given) const {
  std::optional<Text> wrong;
  const auto note = [&](std::optional<Text> one) {
    if (!wrong) wrong = std::move(one);
  };
  for (std::size_t i = 0; i < all_.size(); ++i)
    if (!given[i].empty() && !cli::misshapen(all_[i], given[i])) note(all_[i].accept(words_in(given[i])));
  for (std::size_t i = 0; i < all_.size(); ++i)
    if (given[i].empty() && all_[i].required) note(say(msg::argument_missing, all_[i].name));
  if (wrong) return wrong;
  const Given was_given = [&](std::string_view name) {
    for (std::size_t i = 0; i < all_.size(); ++i)
      if (all_[i].name == name) return !given[i].empty();
    return false;
  };
  for (const auto& [one, other] : exclusions_)
    if (was_given(one) && was_given(other)) note(say(msg::exclude_each_other, one, other));
  for (const Condition& one : conditions_)
    if (was_given(one.option) && !one.applies(was_given))
      note(say(msg::does_nothing_here, one.option, one.where));
  for (const auto& check : checks_) note(check());
  return wrong;
}

}  // namespace sw::cli
