// How visits are counted, by the round's own rules: what a check asks and what a tally shows is one sum.
#pragma once

#include <span>
#include <vector>

#include "switch/model/exchange.hpp"
#include "switch/model/participant.hpp"
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

/// What a visit adds to its jobshadower's sum, once the minutes are taken out at which an earlier one counts
/// already; or an exchange moment that counts as hours, without exchange and visit.
struct Share {
  const Exchange* exchange = nullptr;
  const Visit* visit = nullptr;
  Date date;
  TimeRange time;
  bool done = false;
  Minutes counted{};
};

/// Does the visit take place, or did it? A cancelled one doesn't, nor one planned in a cancelled exchange,
/// nor one without a day and a time that goes forward, which a check reports.
bool takes_place(const Exchange& exchange, const Visit& visit);

/// All shares of one person, by date, what is done before what is planned, time. `who` may be unknown.
std::vector<Share> shares_of(const Participant* who, std::span<const Exchange* const> exchanges,
                             const Round& round);

/// The sum over one person's shares, in that order: what is done, or with what is planned.
Amount amount(std::span<const Share> shares, bool planned_too);

/// Does it reach the round's minimum or aim? A minimum of neither hours nor days is reached by anything.
bool reaches(const Amount& amount, const Minimum& minimum);

/// The last day on which a visit can take place.
Date last_day(const Window& window);
/// Is the day one of the window's? An end that the round does not give is open.
bool contains(const Window& window, Date day);

/// The round's holiday on that day; null on any other day.
const Holiday* holiday(const Round& round, Date day);

}  // namespace sw
