#include "text/digit_groups.hpp"

#include "text/letters.hpp"

namespace sw {
namespace {

constexpr std::size_t most_digits = 17;
constexpr int widest_gap = 3;  // characters: ` - `

bool is_digit(std::string_view text, std::size_t at) {
  return at < text.size() && text[at] >= '0' && text[at] <= '9';
}

bool separates(Character one) {
  return is_blank(one) || is_dash(one) || one.point == '.' || one.point == '/' || one.point == '(' ||
         one.point == ')';
}

/// Where the next group begins behind `at`; the same place where none follows.
std::size_t next_group(std::string_view text, std::size_t at) {
  std::size_t next = at;
  for (int gap = 0; gap <= widest_gap && next < text.size(); ++gap) {
    if (is_digit(text, next)) return gap > 0 ? next : at;
    const Character one = character_at(text, next);
    if (!separates(one)) return at;
    next += one.size;
  }
  return at;
}

}  // namespace

DigitGroups::DigitGroups(std::string_view text, std::size_t at) : text_(text), opening_(at) {
  std::size_t digits = 0;
  for (std::size_t next = at; digits < most_digits;) {
    Group group{next, next};
    while (is_digit(text, group.end)) ++group.end;
    const bool goes_on = group.end < text.size() && is_of_word(character_at(text, group.end));
    digits += group.size();
    if (goes_on) break;  // 16u30
    groups_.push_back(group);
    next = next_group(text, group.end);
    if (next == group.end) break;
  }
  while (opening_ > 0 && (text[opening_ - 1] == '(' || text[opening_ - 1] == '+')) {
    --opening_;
    plus_ = plus_ || text[opening_] == '+';
  }
  if (opening_ > 1 && !plus_ && text[opening_ - 1] == ' ' && text[opening_ - 2] == '+') {
    opening_ -= 2;
    plus_ = true;
  }
}

std::string DigitGroups::digits(std::size_t count) const {
  std::string all;
  for (std::size_t i = 0; i < count; ++i) all += text_.substr(groups_[i].begin, groups_[i].size());
  return all;
}

bool DigitGroups::is_date() const {
  return groups_.size() >= 3 && groups_[0].size() <= 2 && groups_[1].size() <= 2 && groups_[2].size() == 4;
}

}  // namespace sw
