// How many places a host has, for the whole round or period by period: one sum for all who count them.
#pragma once

#include <optional>
#include <vector>

#include "switch/model/organisation.hpp"
#include "switch/model/round.hpp"

namespace sw {

/// Whether a host says for one of its periods at least how many are welcome then.
bool has_places_per_period(const Hosting& hosting);

/// A period in which somebody is welcome: its days within the window, both included.
struct PeriodPlaces {
  const HostPeriod* period = nullptr;
  Date from{};
  Date until{};
  int places = 0;
};

/// In the order of the file; empty for a host without places per period. A period that says nothing has as
/// many as the whole host.
std::vector<PeriodPlaces> places_per_period(const Round& round, const Hosting& hosting);

/// What these come to.
int places_in_periods(const Round& round, const Hosting& hosting);

/// In all, by what the host says: never more than its periods come to. None where it leaves that to the
/// round.
std::optional<int> places_said(const Round& round, const Hosting& hosting);

/// What the host says, else the round.
int places_of(const Round& round, const Hosting& hosting);

}  // namespace sw
