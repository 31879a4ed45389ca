// A Problem on its network: costs per lane, the order in which the optimum is built, and the way back to a
// Certificate.
#pragma once

#include <vector>

#include "matching/solver_circulation.hpp"
#include "switch/matching/certificate.hpp"
#include "switch/matching/problem.hpp"

namespace sw::matching {

template <std::size_t Width>
class State {
 public:
  /// The optimum of the problem; the problem must outlive it.
  explicit State(const Problem& problem);

  Certificate certificate() const;

 private:
  using Vector = LaneVector<Width>;

  std::vector<ArcCost<Width>> costs() const;
  std::size_t place(std::size_t lane) const;  // of a lane in a vector: the last lane stands last
  bool places_abound() const;
  void place_people();
  void fill_places();
  void reciprocate(Index organisation);
  void flatten(const Vector& from, std::vector<std::int64_t>& to) const;

  const Problem& problem_;
  std::vector<Lane> lanes_;
  Network network_;
  Circulation<Width> circulation_;
};

extern template class State<8>;
extern template class State<12>;
extern template class State<16>;

}  // namespace sw::matching
