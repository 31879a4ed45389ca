// How visits are counted, by the round's own rules: what a check asks and what a tally shows is one sum.
#pragma once

#include <span>

#include "switch/model/exchange.hpp"
#include "switch/model/round.hpp"

namespace sw {

/// The working time of one visit: its presence less its break, unless the round counts breaks. A visit that
/// gives no break has the round's assumed one once it is long enough. Never below zero.
Minutes worked(const Visit& visit, const Counting& counting);

/// What some visits come to.
struct Amount {
  Minutes worked{};
  int days = 0;  ///< distinct days

  friend bool operator==(const Amount&, const Amount&) = default;
};

/// The sum over visits in any order; which of them count (done, planned, in a period) is the caller's choice.
Amount amount(std::span<const Visit* const> visits, const Counting& counting);

/// Does it reach the round's minimum or aim? A minimum of neither hours nor days is reached by anything.
bool reaches(const Amount& amount, const Minimum& minimum);

/// The last day on which a visit can take place.
Date last_day(const Window& window);
/// Is the day one of the window's? An end that the round does not give is open.
bool contains(const Window& window, Date day);

/// The round's holiday on that day; null on any other day.
const Holiday* holiday(const Round& round, Date day);

}  // namespace sw
