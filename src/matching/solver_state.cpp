#include "matching/solver_state.hpp"

#include <algorithm>
#include <cassert>

namespace sw::matching {

template <std::size_t Width>
State<Width>::State(const Problem& problem)
    : problem_(problem),
      lanes_(lanes_of(problem)),
      network_(problem),
      packing_(problem),
      start_(quick_start(problem, network_, packing_)),
      circulation_(network_),
      first_candidate_(problem.persons.size() + 1),
      missing_(network_.nodes) {
  for (const Candidate& c : problem_.candidates) ++first_candidate_[c.person + 1];
  for (Index p = 0; p < problem_.persons.size(); ++p) first_candidate_[p + 1] += first_candidate_[p];
  for (Index o = 0; o < problem_.organisations; ++o) circulation_.set_room(network_.reciprocal_arc(o), 0);

  set_costs();
  begin();
  for (Index p = 0; p < problem_.persons.size(); ++p) open_person(p);
  route();
  for (Index o = 0; o < problem_.organisations; ++o) {
    if (network_.arcs[network_.reciprocal_arc(o)].capacity > 0) reciprocate(o);
  }
  assert(circulation_.optimal());
}

template <std::size_t Width>
std::size_t State<Width>::place(std::size_t lane) const {
  return lane + 1 == lanes_.size() ? Width - 1 : lane;
}

template <std::size_t Width>
void State<Width>::set_costs() {
  for (std::size_t i = 0; i < lanes_.size(); ++i) {
    const std::int64_t sign = maximised(lanes_[i].goal) ? -1 : 1;
    for (Index c = 0; c < problem_.candidates.size(); ++c) {
      const std::int64_t amount = worth(problem_, problem_.candidates[c], lanes_[i]);
      circulation_.set_cost(network_.candidate_arc(c), place(i), sign * amount);
    }
    if (lanes_[i].goal != Goal::reciprocity) continue;
    for (Index o = 0; o < problem_.organisations; ++o)
      circulation_.set_cost(network_.reciprocal_arc(o), i, -copies(problem_));
  }
}

/// Takes flow and potentials from the quick start.
template <std::size_t Width>
void State<Width>::begin() {
  for (const Index choice : start_.choice) {
    if (choice != none) send_along(choice);
  }
  const auto below_root = [&](Wide price) {
    const auto lanes = packing_.lanes(price);
    Vector potential;
    for (std::size_t i = 0; i < lanes_.size(); ++i) potential.lane[place(i)] = -lanes[i];
    return potential;
  };
  for (Index s = 0; s < problem_.slots.size(); ++s) {
    circulation_.set_potential(network_.slot(s), below_root(start_.slot_price[s]));
  }
  for (Index s = 0; s < problem_.slots.size(); ++s) {
    // A price on a place that stands empty: somebody has to be found for it.
    const Index within = problem_.slots[s].within;
    const Wide beyond = start_.slot_price[s] - (within == none ? 0 : start_.slot_price[within]);
    while (beyond > 0 && circulation_.room(network_.slot_arc(s)) > 0) {
      take_place(s);
      unsettle(network_.slot(s));
    }
  }
  for (Index k = 0; k < network_.cells.size(); ++k) {
    circulation_.set_potential(network_.cell(k), below_root(start_.cell_price[k]));
  }
  start_ = {};
}

/// A unit from a slot to the root.
template <std::size_t Width>
void State<Width>::take_place(Index slot) {
  const auto [host, places, period, within, own] = problem_.slots[slot];
  circulation_.push(network_.slot_arc(slot));
  if (within != none) circulation_.push(network_.slot_arc(within));
  circulation_.push(network_.leave_arc(host));
}

/// A unit on all arcs from the root through a candidate back to the root.
template <std::size_t Width>
void State<Width>::send_along(Index candidate) {
  const Candidate& c = problem_.candidates[candidate];
  const Index way = network_.candidate_arc(candidate), head = network_.arcs[way].head;
  circulation_.push(network_.enter_arc(problem_.persons[c.person].organisation));
  circulation_.push(network_.person_arc(c.person));
  circulation_.push(way);
  if (head >= network_.first_cell) circulation_.push(network_.cell_arc(head - network_.first_cell));
  take_place(c.slot);
}

/// Gives a person the least potential that keeps its ways out at or above zero, and sets free the unit that
/// does not stand by it: the person's choice if another one is better now, or its stay at home.
template <std::size_t Width>
void State<Width>::open_person(Index person) {
  if (first_candidate_[person] == first_candidate_[person + 1]) return;
  const Index node = network_.person(person), arc = network_.person_arc(person);
  const Index sender = network_.arcs[arc].tail;
  const Vector home = circulation_.potential(sender);
  bool any = false;
  Index chosen = none;
  Vector best;
  for (Index c = first_candidate_[person]; c < first_candidate_[person + 1]; ++c) {
    const Index way = network_.candidate_arc(c);
    const Vector least = circulation_.least_tail(way);
    if (!any || best < least) best = least;
    any = true;
    if (circulation_.flow(way) > 0) chosen = way;
  }
  if (circulation_.flow(arc) > 0) {
    circulation_.set_potential(node, best < home ? home : best);
    if (!(Vector{} < circulation_.reduced(chosen))) return;
    circulation_.pull(chosen);
    unsettle(network_.arcs[chosen].head);
  } else {
    circulation_.set_potential(node, best);
    if (!(home < best)) return;
    circulation_.push(arc);
    unsettle(sender);
  }
  excess_.push_back(node);
}

template <std::size_t Width>
void State<Width>::unsettle(Index node) {
  if (missing_[node]++ > 0) return;
  deficit_.push_back(node);
  circulation_.mark(node, true);
}

/// Brings every unit too many to where one is missing, or to the root, and what is then still missing from
/// the root.
template <std::size_t Width>
void State<Width>::route() {
  circulation_.mark(Network::root, true);
  for (const Index node : excess_) {
    const std::optional<Index> end = circulation_.send(Search::forward, node);
    assert(end);
    if (*end != Network::root && --missing_[*end] == 0) circulation_.mark(*end, false);
  }
  for (const Index node : deficit_) circulation_.mark(node, false);
  for (const Index node : deficit_) {
    for (; missing_[node] > 0; --missing_[node]) circulation_.send(Search::backward, node);
  }
  circulation_.mark(Network::root, false);
  excess_.clear();
  deficit_.clear();
}

/// Opens the reciprocity arc of an organisation and takes what it is worth.
template <std::size_t Width>
void State<Width>::reciprocate(Index organisation) {
  const Index arc = network_.reciprocal_arc(organisation);
  const Index enter = network_.enter_arc(organisation), leave = network_.leave_arc(organisation);
  circulation_.set_room(arc, 1);
  const Vector limit = Vector{} - circulation_.reduced(arc);
  if (!(Vector{} < limit)) return;
  const Index sender = network_.sender(organisation), host = network_.host(organisation);
  const bool sends = circulation_.flow(enter) > 0, receives = circulation_.flow(leave) > 0;
  if (sends && receives) {
    circulation_.pull(enter);
    circulation_.pull(leave);
    circulation_.push(arc);
  } else if (sends) {
    circulation_.mark(Network::root, true);
    circulation_.mark(sender, true);
    const auto from = circulation_.send(Search::backward, host, &limit);
    if (from == Network::root) circulation_.pull(enter);
    if (from) circulation_.push(arc);
  } else {
    circulation_.mark(Network::root, receives);
    circulation_.mark(host, true);
    const auto to = circulation_.send(Search::forward, sender, &limit);
    if (to == Network::root) circulation_.pull(leave);
    if (to) circulation_.push(arc);
  }
  for (const Index node : {Network::root, sender, host}) circulation_.mark(node, false);
}

template <std::size_t Width>
void State<Width>::flatten(const Vector& from, std::vector<std::int64_t>& to) const {
  for (std::size_t i = 0; i < lanes_.size(); ++i) to.push_back(from.lane[place(i)]);
}

template <std::size_t Width>
Certificate State<Width>::certificate() && {
  circulation_.end_searches();  // the certificate takes their memory
  Certificate result;
  result.lanes = lanes_;
  result.totals.assign(lanes_.size(), 0);
  result.choice.assign(problem_.persons.size(), none);
  result.cells = network_.cells;
  for (Index c = 0; c < problem_.candidates.size(); ++c) {
    if (circulation_.flow(network_.candidate_arc(c)) == 0) continue;
    result.choice[problem_.candidates[c].person] = c;
    for (std::size_t i = 0; i < lanes_.size(); ++i) {
      result.totals[i] += worth(problem_, problem_.candidates[c], lanes_[i]);
    }
  }
  for (std::size_t i = 0; i < lanes_.size(); ++i) {
    if (lanes_[i].goal != Goal::reciprocity) continue;
    for (Index o = 0; o < problem_.organisations; ++o) {
      result.totals[i] += copies(problem_) * circulation_.flow(network_.reciprocal_arc(o));
    }
  }
  const Vector root = circulation_.potential(Network::root);
  const auto potentials = [&](Index from, Index to, std::vector<std::int64_t>& into) {
    into.reserve((to - from) * lanes_.size());
    for (Index node = from; node < to; ++node) flatten(circulation_.potential(node) - root, into);
  };
  potentials(network_.sender(0), network_.first_host, result.sender);
  potentials(network_.first_host, network_.first_slot, result.host);
  potentials(network_.first_slot, network_.first_person, result.slot);
  potentials(network_.first_person, network_.first_cell, result.person);
  potentials(network_.first_cell, network_.nodes, result.cell);
  return result;
}

template class State<8>;
template class State<12>;
template class State<16>;

}  // namespace sw::matching
