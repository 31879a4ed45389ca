// What each visit adds to a tally, after everybody's overlaps are taken out.
#pragma once

#include <string_view>
#include <vector>

#include "switch/hours/tally.hpp"

namespace sw::hours {

/// A visit that takes or took place; or an exchange moment that counts as hours, without exchange and visit.
struct Share {
  std::string_view person;
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

/// All shares of the round, ordered by person, date, done before planned, time.
std::vector<Share> shares(const Workspace& workspace);

Sum sum_of(const std::vector<const Share*>& shares, Date as_of);

/// How somebody stands, by all his or her shares of the round.
Standing standing(const Workspace& workspace, const PersonHours& person,
                  const std::vector<const Share*>& shares, Date as_of);

}  // namespace sw::hours
