// What a small round is read into once more: hosts with their periods, and guests with where they may be.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "switch/matching/round_match.hpp"
#include "unit/matching/build.hpp"

namespace sw::matching::test {

constexpr int bands = 8;

struct Stretch {
  Date from, until;
  int places = 0;
};

inline bool meet(const Stretch& a, const Stretch& b) {
  return a.from <= b.until && b.from <= a.until;
}

struct TrialHost {
  std::string id;
  bool open = false;        // takes somebody
  bool per_period = false;  // in periods of its own, as long as it takes somebody
  int places = 0;
  std::vector<Stretch> periods;  // one that is always there for a host with places for all days
};

struct TrialPlace {
  std::size_t host;
  std::size_t period;
  friend bool operator==(const TrialPlace&, const TrialPlace&) = default;
};

struct TrialGuest {
  const Participant* participant;
  std::vector<Stretch> days;
  std::vector<TrialPlace> may;  // where the person may go, or all that it may be where fixed
  const Exchange* fixed = nullptr;
  bool again = false;  // a further exchange of somebody who has more than one
  std::optional<std::size_t> with{};
  bool splittable = false;
  Bond bond = Bond::together;
  bool along = false;                            // bound to somebody who is fixed
  std::vector<TrialPlace> agreed{}, proposed{};  // where it was to be, and may still be
};

using Totals = std::vector<std::int64_t>;

}  // namespace sw::matching::test
