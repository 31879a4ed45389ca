// Messages: one table entry holds the Dutch and the English sentence, checked against its arguments when it
// is compiled; say() fills it in.
#pragma once

#include <fmt/format.h>

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

#include "switch/language/words.hpp"

namespace sw {

/// An entry of the message table. Args are std::string_view for text in either language, std::int64_t for
/// numbers:
///   inline constexpr Message<std::string_view, std::int64_t> too_long{
///       "{} is te lang: hoogstens {} tekens.", "{} is too long: at most {} characters."};
template <class... Args>
struct Message {
  fmt::format_string<Args...> nl;
  fmt::format_string<Args...> en;
};

namespace say_detail {
inline std::string_view resolve(Language language, const Text& text) {
  return text.in(language);
}
inline std::string_view resolve(Language language, const Words& words) {
  return words.in(language);
}
inline std::string_view resolve(Language, std::string_view text) {
  return text;
}
template <std::integral T>
std::int64_t resolve(Language, T number) {
  return static_cast<std::int64_t>(number);
}

template <class... Args>
std::string fill(fmt::string_view format, const Args&... args) {
  return fmt::vformat(format, fmt::make_format_args(args...));
}
}  // namespace say_detail

/// The message filled in, in both languages. An argument of type Text or Words takes the language's own side.
template <class... Args, class... Given>
Text say(const Message<Args...>& message, const Given&... given) {
  static_assert(sizeof...(Args) == sizeof...(Given), "a message takes as many arguments as its table entry");
  const auto in = [&]([[maybe_unused]] Language language, const fmt::format_string<Args...>& format) {
    return say_detail::fill(format, static_cast<Args>(say_detail::resolve(language, given))...);
  };
  return {in(Language::nl, message.nl), in(Language::en, message.en)};
}

/// A noun with both its forms, for counted().
struct Noun {
  Words one;
  Words many;
};

/// "1 bezoek", "3 bezoeken"; "1 visit", "3 visits".
Text counted(std::int64_t number, const Noun& noun);

enum class Join { conjunction, disjunction };

/// "a", "a en b", "a, b en c"; with disjunction "a, b of c".
Text listed(std::span<const Text> items, Join join = Join::conjunction);

/// One after the other, in one language.
std::string joined(std::span<const Text> items, std::string_view separator, Language language);
/// As people write it: with commas, or with semicolons where an item has a comma or a colon of its own.
std::string enumerated(std::span<const Text> items, Language language);

}  // namespace sw
