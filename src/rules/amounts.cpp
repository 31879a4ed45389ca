#include "rules/amounts.hpp"

#include <vector>

namespace sw::rules {
namespace {

Text hours(Minutes length) {
  const auto whole = length.count() / 60, rest = length.count() % 60;
  Text text = counted(whole, {{"uur", "hour"}, {"uur", "hours"}});
  if (rest == 0) return text;
  return {fmt::format("{} {}", text.nl, rest), fmt::format("{} {}", text.en, rest)};
}

Text days(int number) {
  return counted(number, {{"dag", "day"}, {"dagen", "days"}});
}

std::vector<Text> in_measures(const Minimum& minimum, Minutes worked, int on_days) {
  std::vector<Text> parts;
  if (*minimum.hours > 0) parts.push_back(hours(worked));
  if (*minimum.days > 0) parts.push_back(days(on_days));
  return parts;
}

}  // namespace

Text asked(const Minimum& minimum) {
  const auto parts = in_measures(minimum, Minutes{60 * *minimum.hours}, *minimum.days);
  return listed(parts, *minimum.reach == Reach::any ? Join::disjunction : Join::conjunction);
}

Text reached(const Amount& amount, const Minimum& minimum) {
  return listed(in_measures(minimum, amount.worked, amount.days));
}

}  // namespace sw::rules
