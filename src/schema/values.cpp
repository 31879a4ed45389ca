#include "values.hpp"

#include <fmt/format.h>

#include <charconv>
#include <cmath>

#include "switch/language/messages_shape.hpp"
#include "switch/model/notation.hpp"
#include "switch/text/nearest.hpp"
#include "switch/text/unicode.hpp"

namespace sw::schema {
namespace {

constexpr std::size_t longest_quotation = 40;

bool blank(std::string_view text) {
  return text.find_first_not_of(" \t\n") == std::string_view::npos;
}

Words shown_scalar(yaml::Scalar meaning) {
  switch (meaning) {
    case yaml::Scalar::null:
      return {"niets", "nothing"};
    case yaml::Scalar::boolean:
      return {"ja of nee", "yes or no"};
    case yaml::Scalar::integer:
    case yaml::Scalar::real:
      return {"een getal", "a number"};
    case yaml::Scalar::text:
      return {"tekst", "text"};
  }
  return {};
}

/// A number as YAML 1.2 core writes it; none where the scalar is none.
std::optional<double> numeric(const Raw& raw) {
  const auto meaning = raw.meaning();
  if (meaning != yaml::Scalar::integer && meaning != yaml::Scalar::real) return std::nullopt;
  std::string_view text = raw.text();
  if (text.starts_with("0x") || text.starts_with("0o")) {
    std::uint64_t whole = 0;
    const auto read =
        std::from_chars(text.data() + 2, text.data() + text.size(), whole, text[1] == 'x' ? 16 : 8);
    return read.ec == std::errc{} ? static_cast<double>(whole) : HUGE_VAL;
  }
  if (text.starts_with('+')) text.remove_prefix(1);
  double number = 0;
  const auto read = std::from_chars(text.data(), text.data() + text.size(), number);
  if (read.ec == std::errc::result_out_of_range) return HUGE_VAL;
  return read.ec == std::errc{} ? number : std::nan("");
}

std::string shown_bound(double bound) {
  return fmt::format("{}", bound);
}

/// False, with a finding, where the number lies outside the limits; not-a-number does.
bool in_range(const Raw& raw, double number) {
  const Limits& limits = raw.info.limits;
  if (limits.least == limits.most && limits.most == 0) return true;
  if (number >= limits.least && number <= limits.most) return true;
  raw.fail(
      codes::out_of_range,
      say(msg::out_of_range, raw.info.key, shown_bound(limits.least), shown_bound(limits.most), raw.quoted()),
      {});
  return false;
}

/// What `parse` makes of a text. The words of a finding are only looked for where there is one: most values
/// are as they should be.
template <class Parse, class Hint>
auto parsed(const Raw& raw, const Code& code, const Message<msg::S, msg::S>& message, Parse parse, Hint hint)
    -> decltype(parse(std::string_view{})) {
  if (raw.meaning() == yaml::Scalar::text)
    if (auto value = parse(raw.text())) return value;
  raw.fail(code, say(message, raw.info.key, raw.quoted()), hint());
  return std::nullopt;
}

Text date_hint(std::string_view text) {
  const auto guess = notation::guess_date(text);
  return guess ? say(msg::write_date, notation::written(*guess)) : say(msg::date_form);
}

std::optional<std::string> id_in(std::string_view text) {
  return notation::is_id(text) ? std::optional<std::string>(text) : std::nullopt;
}

}  // namespace

std::string Raw::quoted() const {
  std::string shown = visible(text());
  if (count_code_points(shown) > longest_quotation) {
    std::size_t end = longest_quotation;
    while (end > 0 && (shown[end] & 0xC0) == 0x80) --end;
    shown.resize(end);
    shown += "…";
  }
  return "‘" + shown + "’";
}

void Raw::fail(const Code& code, Text message, Text hint) const {
  sink.add({&code, code.severity, origin(), std::move(message), std::move(hint), {}});
}

Words shown_kind(const yaml::Document& document, yaml::NodeId node) {
  switch (document.node(node).kind) {
    case yaml::Kind::sequence:
      return {"een lijst", "a list"};
    case yaml::Kind::mapping:
      return {"een blok met sleutels", "a block of keys"};
    case yaml::Kind::scalar:
      return shown_scalar(document.meaning(node));
  }
  return {};
}

std::optional<std::string> text_of(const Raw& raw) {
  const std::string_view text = raw.text();
  if (raw.meaning() != yaml::Scalar::text) {
    raw.fail(codes::not_text, say(msg::not_text, raw.info.key, raw.quoted(), shown_scalar(raw.meaning())),
             say(msg::quote_it, text));
    return std::nullopt;
  }
  if (blank(text)) {
    raw.fail(codes::bad_text, say(msg::blank_text, raw.info.key), say(msg::fill_or_drop, raw.info.key));
    return std::nullopt;
  }
  const Limits& limits = raw.info.limits;
  if (!limits.lines && text.find('\n') != std::string_view::npos) {
    raw.fail(codes::bad_text, say(msg::one_line_only, raw.info.key), {});
    return std::nullopt;
  }
  if (text.size() > static_cast<std::size_t>(limits.longest)) {
    const auto length = count_code_points(text);
    if (length > static_cast<std::uint32_t>(limits.longest)) {
      raw.fail(codes::bad_text, say(msg::text_too_long, raw.info.key, length, limits.longest), {});
      return std::nullopt;
    }
  }
  if (limits.mail && !notation::is_mail(text))
    raw.fail(codes::not_a_mail, say(msg::not_a_mail, raw.info.key, raw.quoted()), codes::not_a_mail.fix);
  return std::string(text);
}

std::optional<int> integer_of(const Raw& raw) {
  const auto number = numeric(raw);
  if (!number || std::isnan(*number) || *number != std::floor(*number)) {
    raw.fail(codes::not_a_number, say(msg::not_whole, raw.info.key, raw.quoted()), codes::not_a_number.fix);
    return std::nullopt;
  }
  if (!in_range(raw, *number)) return std::nullopt;
  return static_cast<int>(*number);
}

std::optional<double> number_of(const Raw& raw) {
  const auto number = numeric(raw);
  if (!number) {
    raw.fail(codes::not_a_number, say(msg::not_a_number, raw.info.key, raw.quoted()),
             codes::not_a_number.fix);
    return std::nullopt;
  }
  if (!in_range(raw, *number)) return std::nullopt;
  return number;
}

std::optional<bool> boolean_of(const Raw& raw) {
  if (raw.meaning() == yaml::Scalar::boolean) return raw.text().front() == 't' || raw.text().front() == 'T';
  raw.fail(codes::not_boolean, say(msg::not_boolean, raw.info.key, raw.quoted()), codes::not_boolean.fix);
  return std::nullopt;
}

std::optional<Date> date_of(const Raw& raw) {
  return parsed(raw, codes::not_a_date, msg::not_a_date, notation::parse_date,
                [&] { return date_hint(raw.text()); });
}

std::optional<TimeRange> time_range_of(const Raw& raw) {
  return parsed(raw, codes::not_a_time_range, msg::not_a_time_range, notation::parse_time_range,
                [] { return say(msg::time_range_form); });
}

std::optional<Minutes> minutes_of(const Raw& raw) {
  return parsed(raw, codes::not_a_length, msg::not_a_length, notation::parse_minutes,
                [] { return say(msg::length_form); });
}

std::optional<std::string> id_of(const Raw& raw) {
  return parsed(raw, codes::not_an_id, msg::not_an_id, id_in, [&] {
    return raw.meaning() == yaml::Scalar::text ? say(msg::id_form) : say(msg::quote_it, raw.text());
  });
}

std::optional<std::size_t> choice_of(const Raw& raw, std::span<const std::string_view> words) {
  const std::string_view text = raw.text();
  if (raw.meaning() == yaml::Scalar::text)
    for (std::size_t i = 0; i < words.size(); ++i)
      if (words[i] == text) return i;
  std::vector<Text> all;
  for (const std::string_view word : words) all.push_back(Text::same(word));
  const auto near = nearest(text, words);
  raw.fail(codes::not_a_choice, say(msg::not_a_choice, raw.info.key, raw.quoted()),
           near ? say(msg::did_you_mean, *near) : say(msg::choose_from, listed(all, Join::disjunction)));
  return std::nullopt;
}

}  // namespace sw::schema
