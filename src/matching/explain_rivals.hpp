// Who competes for the same places as somebody without one: all that a search from there reaches, as far as
// it meets no place that is free.
#pragma once

#include <algorithm>
#include <vector>

#include "matching/change_residual.hpp"
#include "matching/explain_changes.hpp"

namespace sw::matching {

template <std::size_t Width>
Rivals rivals_in(const Residual<Width>& now, const Problem& problem, Index person) {
  const ResidualNet<Width>& net = now.net();
  const Network& network = net.network;
  const auto pinned = [&](Index arc) {
    return arc >= network.candidate_arcs && arc < network.slot_arcs &&
           problem.candidates[arc - network.candidate_arcs].pinned;
  };
  Rivals rivals;
  std::vector<bool> seen(network.nodes);
  std::vector<Index> queue{network.person(person)};
  seen[queue.front()] = true;
  for (std::size_t i = 0; i < queue.size(); ++i) {
    for (Index half = net.first[queue[i]]; half < net.last[queue[i]]; ++half) {
      const auto& one = net.halves[half];
      const Index to = one.to, arc = one.arc();
      const bool way = one.ahead() ? now.room(arc) > 0 : now.flow(arc) > 0;
      const bool to_sender = !one.ahead() && arc < network.candidate_arcs;
      if (!way || seen[to] || to_sender || pinned(arc)) continue;
      if (to == Network::root || (to >= network.first_host && to < network.first_slot)) {
        rivals.free_place = true;
        continue;
      }
      seen[to] = true;
      queue.push_back(to);
    }
  }
  for (const Index node : queue) {
    if (node >= network.first_person && node < network.first_cell)
      rivals.people.push_back(node - network.first_person);
    if (node >= network.first_slot && node < network.first_person)
      rivals.slots.push_back(node - network.first_slot);
  }
  for (Index k = 0; k < network.cells.size(); ++k)
    if (seen[network.cell(k)] && !seen[network.slot(network.cells[k].slot)]) rivals.cells.push_back(k);
  std::ranges::sort(rivals.people);
  std::ranges::sort(rivals.slots);
  return rivals;
}

}  // namespace sw::matching
