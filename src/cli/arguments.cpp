#include "arguments.hpp"

#include "switch/language/messages_cli.hpp"
#include "switch/model/notation.hpp"
#include "switch/text/nearest.hpp"
#include "switch/text/unicode.hpp"

namespace sw::cli {
namespace {

std::function<std::optional<Text>(const std::vector<std::string>&)> store(std::string& value) {
  return [&value](const std::vector<std::string>& given) -> std::optional<Text> {
    value = given.back();
    return std::nullopt;
  };
}

std::function<std::optional<Text>(const std::vector<std::string>&)> store(std::vector<std::string>& values) {
  return [&values](const std::vector<std::string>& given) -> std::optional<Text> {
    values = given;
    return std::nullopt;
  };
}

std::function<std::optional<Text>(const std::vector<std::string>&)> store_index(std::string name,
                                                                                std::vector<Option> words,
                                                                                std::size_t& value) {
  return [name = std::move(name), words = std::move(words),
          &value](const std::vector<std::string>& given) -> std::optional<Text> {
    for (std::size_t i = 0; i < words.size(); ++i) {
      if (words[i].name != given.back()) continue;
      value = i;
      return std::nullopt;
    }
    return unknown_word(name, given.back(), words);
  };
}

}  // namespace

Text unknown_word(const std::string& option, const std::string& given, const std::vector<Option>& words) {
  std::vector<std::string_view> names;
  std::vector<Text> shown;
  for (const Option& word : words) {
    names.push_back(word.name);
    shown.push_back(Text::same(word.name));
  }
  if (const auto near = nearest(given, names)) return say(msg::option_near, option, visible(given), *near);
  return say(msg::option_choices, option, visible(given), listed(shown, Join::disjunction));
}

void Arguments::flag(std::string name, bool& value, Words help, std::string short_name) {
  all_.push_back({.name = std::move(name),
                  .short_name = std::move(short_name),
                  .help = help,
                  .accept = [&value](const auto&) -> std::optional<Text> {
                    value = true;
                    return std::nullopt;
                  }});
}

void Arguments::text(std::string name, std::string placeholder, std::string& value, Words help,
                     std::string short_name) {
  all_.push_back({.name = std::move(name),
                  .short_name = std::move(short_name),
                  .placeholder = std::move(placeholder),
                  .help = help,
                  .accept = store(value)});
}

void Arguments::optional_text(std::string name, std::string placeholder, std::optional<std::string>& value,
                              std::string otherwise, Words help) {
  all_.push_back({.name = std::move(name),
                  .placeholder = "[" + std::move(placeholder) + "]",
                  .help = help,
                  .value_optional = true,
                  .accept = [&value, otherwise = std::move(otherwise)](
                                const std::vector<std::string>& given) -> std::optional<Text> {
                    value = given.empty() || given.back().empty() ? otherwise : given.back();
                    return std::nullopt;
                  }});
}

void Arguments::texts(std::string name, std::string placeholder, std::vector<std::string>& values,
                      Words help) {
  all_.push_back({.name = std::move(name),
                  .placeholder = std::move(placeholder),
                  .help = help,
                  .repeatable = true,
                  .accept = store(values)});
}

void Arguments::accepted(std::string name, std::string placeholder, Words help,
                         std::function<std::optional<Text>(const std::vector<std::string>&)> accept) {
  all_.push_back({.name = std::move(name),
                  .placeholder = std::move(placeholder),
                  .help = help,
                  .repeatable = true,
                  .accept = std::move(accept)});
}

void Arguments::date(std::string name, std::optional<Date>& value, Words help) {
  const std::string option = name;
  all_.push_back({.name = std::move(name),
                  .placeholder = "DATE",
                  .help = help,
                  .accept = [&value, option](const std::vector<std::string>& given) -> std::optional<Text> {
                    value = notation::parse_date(given.back());
                    if (value) return std::nullopt;
                    return say(msg::option_date, option, visible(given.back()));
                  }});
}

void Arguments::choice(std::string name, std::vector<Option> words, std::size_t& value, Words help) {
  std::string placeholder;
  for (const Option& word : words) placeholder += (placeholder.empty() ? "" : "|") + std::string(word.name);
  auto accept = store_index(name, words, value);
  all_.push_back({.name = std::move(name),
                  .placeholder = std::move(placeholder),
                  .help = help,
                  .words = std::move(words),
                  .accept = std::move(accept)});
}

void Arguments::required_choice(std::string name, std::vector<Option> words, std::size_t& value, Words help) {
  choice(std::move(name), std::move(words), value, help);
  all_.back().required = true;
}

void Arguments::word(std::string name, std::vector<Option> words, std::size_t& value, Words help) {
  auto accept = store_index(name, words, value);
  all_.push_back({.name = name,
                  .placeholder = std::move(name),
                  .help = help,
                  .positional = true,
                  .required = true,
                  .words = std::move(words),
                  .accept = std::move(accept)});
}

void Arguments::positional(std::string name, std::string& value, Words help, bool required) {
  const std::string placeholder = name;
  all_.push_back({.name = std::move(name),
                  .placeholder = placeholder,
                  .help = help,
                  .positional = true,
                  .required = required,
                  .accept = store(value)});
}

void Arguments::positionals(std::string name, std::vector<std::string>& values, Words help, bool required) {
  const std::string placeholder = name;
  all_.push_back({.name = std::move(name),
                  .placeholder = placeholder,
                  .help = help,
                  .positional = true,
                  .required = required,
                  .repeatable = true,
                  .accept = store(values)});
}

}  // namespace sw::cli
