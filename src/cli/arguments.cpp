#include "arguments.hpp"

#include <algorithm>

#include "switch/language/messages_cli.hpp"
#include "switch/model/notation.hpp"
#include "switch/text/nearest.hpp"
#include "switch/text/unicode.hpp"

namespace sw::cli {
namespace {

Accept store(std::string& value) {
  return [&value](const std::vector<std::string>& given) -> std::optional<Text> {
    value = given.back();
    return std::nullopt;
  };
}

Accept store(std::vector<std::string>& values) {
  return [&values](const std::vector<std::string>& given) -> std::optional<Text> {
    values = given;
    return std::nullopt;
  };
}

Accept store_date(std::string name, std::optional<Date>& value) {
  return [name = std::move(name), &value](const std::vector<std::string>& given) -> std::optional<Text> {
    value = notation::parse_date(given.back());
    if (value) return std::nullopt;
    return say(msg::option_date, name, visible(given.back()));
  };
}

/// `Index` is a number, or one that may be empty.
template <class Index>
Accept store_index(std::string name, std::vector<Option> words, Index& value) {
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

template <class Index>
Argument choice_of(std::string name, std::vector<Option> words, Index& value, Words help) {
  std::string placeholder;
  for (const Option& word : words) placeholder += (placeholder.empty() ? "" : "|") + std::string(word.name);
  Accept accept = store_index(name, words, value);
  return {.name = std::move(name),
          .placeholder = std::move(placeholder),
          .help = help,
          .words = std::move(words),
          .accept = std::move(accept)};
}

Argument positional_of(std::string name, Words help, Accept accept) {
  const std::string placeholder = name;
  return {.name = std::move(name),
          .placeholder = placeholder,
          .help = help,
          .positional = true,
          .accept = std::move(accept)};
}

/// Adds the names in `a, b` to the others; what is wrong with one of them.
std::optional<Text> add_names(const std::string& option, const std::string& list,
                              std::vector<std::string>& names) {
  for (std::size_t at = 0, comma = 0; comma != std::string::npos; at = comma + 1) {
    comma = list.find(',', at);
    std::string name = list.substr(at, comma - at);
    name.erase(0, name.find_first_not_of(' '));
    name.erase(name.find_last_not_of(' ') + 1);
    if (name.empty()) return say(msg::empty_name, option, visible(list));
    if (std::ranges::find(names, name) != names.end())
      return say(msg::given_twice, option + "=" + visible(name));
    names.push_back(std::move(name));
  }
  return std::nullopt;
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
                  .placeholder = std::move(placeholder),
                  .help = help,
                  .value_optional = true,
                  .accept = [&value, otherwise = std::move(otherwise)](
                                const std::vector<std::string>& given) -> std::optional<Text> {
                    value = given.empty() ? otherwise : given.back();
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

void Arguments::names(std::string name, std::string placeholder, std::vector<std::string>& values,
                      Words help) {
  const std::string option = name;
  accepted(std::move(name), std::move(placeholder), help,
           [&values, option](const std::vector<std::string>& given) -> std::optional<Text> {
             for (const std::string& list : given)
               if (auto wrong = add_names(option, list, values)) return wrong;
             return std::nullopt;
           });
}

void Arguments::accepted(std::string name, std::string placeholder, Words help, Accept accept) {
  all_.push_back({.name = std::move(name),
                  .placeholder = std::move(placeholder),
                  .help = help,
                  .repeatable = true,
                  .accept = std::move(accept)});
}

void Arguments::date(std::string name, std::optional<Date>& value, Words help) {
  Accept accept = store_date(name, value);
  all_.push_back({.name = std::move(name), .placeholder = "DATE", .help = help, .accept = std::move(accept)});
}

void Arguments::positional_date(std::string name, std::optional<Date>& value, Words help) {
  Accept accept = store_date(name, value);
  all_.push_back(positional_of(std::move(name), help, std::move(accept)));
  all_.back().required = true;
}

void Arguments::choice(std::string name, std::vector<Option> words, std::size_t& value, Words help) {
  all_.push_back(choice_of(std::move(name), std::move(words), value, help));
}

void Arguments::choice(std::string name, std::vector<Option> words, std::optional<std::size_t>& value,
                       Words help) {
  all_.push_back(choice_of(std::move(name), std::move(words), value, help));
}

void Arguments::required_choice(std::string name, std::vector<Option> words, std::size_t& value, Words help) {
  choice(std::move(name), std::move(words), value, help);
  all_.back().required = true;
}

void Arguments::word(std::string name, std::vector<Option> words, std::size_t& value, Words help) {
  Accept accept = store_index(name, words, value);
  all_.push_back(positional_of(std::move(name), help, std::move(accept)));
  all_.back().required = true;
  all_.back().words = std::move(words);
}

void Arguments::positional(std::string name, std::string& value, Words help, bool required) {
  all_.push_back(positional_of(std::move(name), help, store(value)));
  all_.back().required = required;
}

void Arguments::positionals(std::string name, std::vector<std::string>& values, Words help, bool required) {
  all_.push_back(positional_of(std::move(name), help, store(values)));
  all_.back().required = required;
  all_.back().repeatable = true;
}

}  // namespace sw::cli
