// A Problem on its network, brought to its optimum from a quick start: what does not stand by the exact costs
// is set free and finds its way anew.
#pragma once

#include <vector>

#include "matching/solver_circulation.hpp"
#include "matching/solver_packing.hpp"
#include "matching/solver_start.hpp"
#include "switch/matching/certificate.hpp"
#include "switch/matching/problem.hpp"

namespace sw::matching {

template <std::size_t Width>
class State {
 public:
  /// The optimum of the problem; the problem must outlive it.
  explicit State(const Problem& problem);

  Certificate certificate() &&;

 private:
  using Vector = LaneVector<Width>;

  std::size_t place(std::size_t lane) const;  // of a lane in a vector: the last lane stands last
  void set_costs();
  void begin();
  void take_place(Index slot);
  void send_along(Index candidate);
  void open_person(Index person);
  void unsettle(Index node);
  void route();
  void reciprocate(Index organisation);
  void flatten(const Vector& from, std::vector<std::int64_t>& to) const;

  const Problem& problem_;
  std::vector<Lane> lanes_;
  Network network_;
  Packing packing_;
  Start start_;  // made before the circulation takes its memory
  Circulation<Width> circulation_;
  std::vector<Index> first_candidate_;   // per person, and one past the last
  std::vector<Index> excess_, deficit_;  // nodes with a unit too many or too few
  std::vector<std::uint32_t> missing_;   // units too few, per node
};

extern template class State<8>;
extern template class State<12>;
extern template class State<16>;

}  // namespace sw::matching
