// A round that was solved, and is held at its optimum while people and places come and go: each change costs
// one search for a cheapest way around it, instead of a new solution.
#pragma once

#include <memory>
#include <vector>

#include "switch/matching/certificate.hpp"

namespace sw::matching {

/// Copies are cheap and independent: one per question. The problem must outlive them all.
class Rematch {
 public:
  /// From an optimum and its potentials.
  Rematch(const Problem& problem, const Certificate& optimum);
  Rematch(const Rematch& other);
  Rematch(Rematch&&) noexcept;
  ~Rematch();

  /// Takes places of a slot away, or gives it more.
  void set_places(Index slot, std::uint32_t places);
  void drop_person(Index person);
  void drop_pair(Index candidate);

  /// Per person the index of its candidate, or none: an optimum of what is left.
  std::vector<Index> choice() const;

 private:
  class Round;
  template <std::size_t Width>
  class RoundOf;

  std::unique_ptr<Round> round_;
};

}  // namespace sw::matching
