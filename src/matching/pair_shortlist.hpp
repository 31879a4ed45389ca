// Which hosts are weighed for each person: all that are possible while their number allows it, else the best
// of those that something speaks for, and all that a file of own scores names.
#pragma once

#include <unordered_map>
#include <vector>

#include "switch/matching/round_view.hpp"

namespace sw::matching {

struct ShortlistLimits {
  std::size_t all_pairs = 1'000'000;  ///< up to so many people times hosts, every pair is weighed
  std::size_t looked_at = 512;        ///< above it, hosts scored per person
  std::size_t kept = 48;              ///< and the best of these that take part
};

class Shortlist {
 public:
  Shortlist(const RoundView& view, const ShortlistLimits& limits);

  bool all_pairs() const { return all_pairs_; }
  /// The hosts where this person may go that are weighed, by number.
  std::vector<Index> of(const JobshadowerView& person, Index number) const;

 private:
  using Hosts = std::vector<Index>;
  class Gatherer;

  void index_hosts();
  Hosts gathered(const JobshadowerView& person, Index number) const;
  Hosts best(const JobshadowerView& person, Hosts hosts) const;
  Hosts with_scored(const JobshadowerView& person, Hosts hosts) const;

  const RoundView& view_;
  ShortlistLimits limits_;
  bool all_pairs_;
  Hosts hosts_;
  std::unordered_map<Index, Hosts> by_topic_, by_network_;
};

}  // namespace sw::matching
