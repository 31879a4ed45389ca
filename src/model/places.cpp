#include "switch/model/places.hpp"

#include <algorithm>

#include "switch/model/counting.hpp"

namespace sw {
bool has_places_per_period(const Hosting& hosting) {
  return std::ranges::any_of(hosting.available,
                             [](const HostPeriod& period) { return period.places.given(); });
}

std::vector<PeriodPlaces> places_per_period(const Round& round, const Hosting& hosting) {
  std::vector<PeriodPlaces> all;
  if (!has_places_per_period(hosting)) return all;
  for (const HostPeriod& period : hosting.available)
    all.push_back({&period, std::max(*period.from, *round.window.from),
                   std::min(*period.until, last_day(round.window)),
                   period.places.given()    ? *period.places
                   : hosting.places.given() ? *hosting.places
                                            : *round.matching.places});
  std::erase_if(all, [](const PeriodPlaces& one) { return one.places == 0 || one.from > one.until; });
  return all;
}

int places_in_periods(const Round& round, const Hosting& hosting) {
  int sum = 0;
  for (const PeriodPlaces& one : places_per_period(round, hosting)) sum += one.places;
  return sum;
}

std::optional<int> places_said(const Round& round, const Hosting& hosting) {
  const std::optional<int> in_all = hosting.places.given() ? std::optional(*hosting.places) : std::nullopt;
  if (!has_places_per_period(hosting)) return in_all;
  const int sum = places_in_periods(round, hosting);
  return std::min(in_all.value_or(sum), sum);
}

int places_of(const Round& round, const Hosting& hosting) {
  return places_said(round, hosting).value_or(*round.matching.places);
}

}  // namespace sw
