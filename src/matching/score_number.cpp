#include "matching/score_number.hpp"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <optional>
#include <string>

namespace sw::matching {
namespace {

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

bool all_digits(std::string_view text) {
  return !text.empty() && std::ranges::all_of(text, is_digit);
}

/// Takes a sign away; the minus may be the one of typographers.
bool take_minus(std::string_view& word) {
  for (const std::string_view minus : {"-", "\xE2\x88\x92"})
    if (word.starts_with(minus)) {
      word.remove_prefix(minus.size());
      return true;
    }
  if (word.starts_with('+')) word.remove_prefix(1);
  return false;
}

/// With one kind of space, which parts thousands and nothing else.
std::string with_plain_spaces(std::string_view word) {
  std::string plain;
  for (std::size_t i = 0; i < word.size(); ++i) {
    const std::string_view rest = word.substr(i);
    const bool narrow = rest.starts_with("\xE2\x80\xAF") || rest.starts_with("\xE2\x80\x89");
    if (narrow || rest.starts_with("\xC2\xA0")) {
      plain += ' ';
      i += narrow ? 2 : 1;
    } else {
      plain += word[i];
    }
  }
  return plain;
}

/// The digits of 1.000.000 without their points; none where they are not parted in threes.
std::optional<std::string> without_groups(std::string_view text, char separator) {
  std::string digits;
  for (std::size_t from = 0; from <= text.size();) {
    const std::size_t to = std::min(text.find(separator, from), text.size());
    const std::string_view group = text.substr(from, to - from);
    const bool fits =
        from == 0 ? !group.empty() && group.size() <= 3 && group.front() != '0' : group.size() == 3;
    if (!fits || !all_digits(group)) return std::nullopt;
    digits += group;
    from = to + 1;
  }
  return digits;
}

std::optional<double> value_of(const std::string& number) {
  double value = 0;
  const auto read = std::from_chars(number.data(), number.data() + number.size(), value);
  const bool whole = read.ec == std::errc{} && read.ptr == number.data() + number.size();
  return whole && std::isfinite(value) ? std::optional(value) : std::nullopt;
}

/// Without a sign.
class Reading {
 public:
  explicit Reading(std::string text) : text_(std::move(text)) {}

  std::vector<double> all() && {
    if (text_.empty() || !(is_digit(text_.front()) || text_.front() == '.' || text_.front() == ','))
      return {};
    const std::size_t last = text_.find_last_of(".,");
    const bool only_one = last != std::string::npos && text_.find_first_of(".,") == last;
    if (only_one) add_decimal(last, ' ');
    if (last != std::string::npos && !only_one) add_decimal(last, text_[last] == '.' ? ',' : '.');
    for (const char separator : {'.', ',', ' '})
      if (text_.find(separator) != std::string::npos)
        if (const auto digits = without_groups(text_, separator)) add(*digits);
    if (last == std::string::npos && text_.find(' ') == std::string::npos) add(text_);
    return std::move(values_);
  }

 private:
  void add(const std::string& number) {
    if (const auto value = value_of(number)) values_.push_back(*value);
  }

  /// What stands before the point may be parted in thousands.
  void add_decimal(std::size_t point, char separator) {
    const std::string_view all = text_, before = all.substr(0, point), behind = all.substr(point + 1);
    if (behind.find(' ') != std::string_view::npos) return;
    std::string whole(before);
    if (before.find_first_of(".,") != std::string_view::npos || before.find(' ') != std::string_view::npos) {
      const auto digits =
          without_groups(before, before.find(' ') == std::string_view::npos ? separator : ' ');
      if (!digits) return;
      whole = *digits;
    }
    add(whole + "." + std::string(behind));
  }

  std::string text_;
  std::vector<double> values_;
};

}  // namespace

std::vector<double> readings(std::string_view word) {
  const bool minus = take_minus(word);
  std::vector<double> all = Reading(with_plain_spaces(word)).all();
  if (minus)
    for (double& value : all) value = -value;
  return all;
}

}  // namespace sw::matching
