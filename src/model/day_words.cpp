#include "switch/model/day_words.hpp"

#include "switch/language/messages_days.hpp"

namespace sw {

Text day_words(Date date) {
  const std::chrono::year_month_day day{date};
  const auto month = static_cast<unsigned>(day.month());
  return say(messages::days::day, static_cast<unsigned>(day.day()), messages::days::months[month - 1],
             static_cast<int>(day.year()));
}

}  // namespace sw
