// A round that was solved, and is held at its optimum while people and places come and go: each change costs
// one search for a cheapest way around it, instead of a new solution.
#pragma once

#include <array>
#include <memory>
#include <vector>

#include "switch/matching/certificate.hpp"

namespace sw::matching {

/// Copies are cheap and independent: one per question. The problem must outlive them all.
class Rematch {
 public:
  /// From an optimum and its potentials.
  Rematch(const Problem& problem, const Certificate& optimum);

  /// Takes places of a slot away, or gives it more.
  void set_places(Index slot, std::uint32_t places);
  void drop_person(Index person);
  void drop_pair(Index candidate);

  /// Per person the index of its candidate, or none: an optimum of what is left.
  std::vector<Index> choice() const;

 private:
  using Price = std::array<std::int64_t, most_lanes>;

  /// An arc as it is seen from one of its ends; its partner is the same arc from the other.
  struct Half {
    Index to = 0;
    Index partner = 0;
    Index cost = none;  // of its row in the table of costs; none: nothing
    bool ahead = true;
  };
  /// What all copies share.
  struct Graph {
    std::size_t width = 0;
    std::vector<std::int64_t> costs;
    std::vector<Index> first;  // per node its first half
    std::vector<Half> halves;
    std::vector<Index> person_arc, slot_arc, candidate_arc;  // the half at the tail
  };
  class Layout;
  class Search;

  /// One unit of room less on a full arc; one more on any.
  void narrow(Index half);
  void widen(Index half);
  void close(Index half);  ///< an arc of one unit
  void follow(const Search& search, Index from, Index to);
  Price reduced(Index half) const;
  bool less(const Price& a, const Price& b) const;

  const Problem& problem_;
  std::shared_ptr<const Graph> graph_;
  std::vector<std::uint32_t> room_;  // per half: units that can still go that way
  std::vector<Price> price_;
};

}  // namespace sw::matching
