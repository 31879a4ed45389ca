// The circulation behind a round: which nodes and arcs a Problem makes, without their costs.
//
//   root -> sender(o) -> person -> [cell(o, slot)] -> slot -> host(h) -> root,  and host(o) -> sender(o)
//
// A slot whose places are taken along from another one leads to that, and only then to the host. The last
// arc, one unit, is reciprocity: by conservation it carries flow only where an organisation both sends and
// receives.
#pragma once

#include <cstdint>
#include <vector>

#include "switch/matching/certificate.hpp"
#include "switch/matching/problem.hpp"

namespace sw::matching {

struct Arc {
  Index tail = 0;
  Index head = 0;
  std::uint32_t capacity = 0;
};

/// The capacity of arcs that never bind.
inline constexpr std::uint32_t unbounded = std::uint32_t{1} << 30;

struct Network {
  explicit Network(const Problem& problem);

  Index sender(Index organisation) const { return 1 + organisation; }
  Index host(Index organisation) const { return first_host + organisation; }
  Index slot(Index index) const { return first_slot + index; }
  Index person(Index index) const { return first_person + index; }
  Index cell(Index index) const { return first_cell + index; }

  // Arcs lie in families, in this order; an arc of a person or candidate has that one's own index in it.
  Index person_arc(Index person) const { return person; }
  Index candidate_arc(Index candidate) const { return candidate_arcs + candidate; }
  Index cell_arc(Index cell) const { return cell_arcs + cell; }
  Index slot_arc(Index slot) const { return slot_arcs + slot; }
  Index leave_arc(Index organisation) const { return leave_arcs + organisation; }
  Index enter_arc(Index organisation) const { return enter_arcs + organisation; }
  Index reciprocal_arc(Index organisation) const { return reciprocal_arcs + organisation; }

  static constexpr Index root = 0;
  Index first_host = 0, first_slot = 0, first_person = 0, first_cell = 0, nodes = 0;
  Index candidate_arcs = 0, slot_arcs = 0, leave_arcs = 0, enter_arcs = 0, reciprocal_arcs = 0, cell_arcs = 0;
  std::vector<Arc> arcs;
  std::vector<Cell> cells;  // only where the pair cap can bind
};

}  // namespace sw::matching
