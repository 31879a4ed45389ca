#include "matching/solver_state.hpp"

#include <algorithm>
#include <cassert>
#include <numeric>

namespace sw::matching {

template <std::size_t Width>
State<Width>::State(const Problem& problem)
    : problem_(problem), lanes_(lanes_of(problem)), network_(problem), circulation_(network_, costs()) {
  for (Index o = 0; o < problem_.organisations; ++o) circulation_.set_room(network_.reciprocal_arc(o), 0);
  if (places_abound()) {
    place_people();
  } else {
    fill_places();
  }
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
std::vector<ArcCost<Width>> State<Width>::costs() const {
  std::vector<ArcCost<Width>> costs(network_.arcs.size());
  for (std::size_t i = 0; i + 1 < lanes_.size(); ++i) {
    const Lane lane = lanes_[i];
    const int sign = maximised(lane.goal) ? -1 : 1;
    for (Index c = 0; c < problem_.candidates.size(); ++c) {
      costs[network_.candidate_arc(c)].small[i] =
          static_cast<std::int16_t>(sign * worth(problem_, problem_.candidates[c], lane));
    }
    if (lane.goal != Goal::reciprocity) continue;
    for (Index o = 0; o < problem_.organisations; ++o) costs[network_.reciprocal_arc(o)].small[i] = -1;
  }
  for (Index c = 0; c < problem_.candidates.size(); ++c) {
    costs[network_.candidate_arc(c)].last = worth(problem_, problem_.candidates[c], lanes_.back());
  }
  return costs;
}

template <std::size_t Width>
bool State<Width>::places_abound() const {
  const auto places = std::accumulate(problem_.slots.begin(), problem_.slots.end(), std::uint64_t{0},
                                      [](std::uint64_t sum, const Slot& slot) { return sum + slot.places; });
  return places >= problem_.persons.size();
}

/// One person after the other, each by one search for the cheapest way to a free place.
template <std::size_t Width>
void State<Width>::place_people() {
  for (Index p = 0; p < problem_.persons.size(); ++p) circulation_.set_room(network_.person_arc(p), 0);
  std::vector<bool> asks(problem_.persons.size());
  for (Index c = 0; c < problem_.candidates.size(); ++c) {
    // The least potential that keeps the arcs of the person at or above zero.
    const Index p = problem_.candidates[c].person, node = network_.person(p);
    const Vector least = circulation_.potential(node) - circulation_.reduced(network_.candidate_arc(c));
    if (!asks[p] || circulation_.potential(node) < least) circulation_.set_potential(node, least);
    asks[p] = true;
  }
  for (Index p = 0; p < problem_.persons.size(); ++p) {
    const Index arc = network_.person_arc(p), node = network_.person(p);
    circulation_.set_room(arc, 1);
    const Vector limit = Vector{} - circulation_.reduced(arc);
    if (!(Vector{} < limit)) continue;
    if (!circulation_.send(Search::forward, node, Network::root, none, &limit)) continue;
    circulation_.push(network_.enter_arc(problem_.persons[p].organisation));
    circulation_.push(arc);
  }
}

/// One place after the other, each by one search for the person who gains most.
template <std::size_t Width>
void State<Width>::fill_places() {
  for (Index s = 0; s < problem_.slots.size(); ++s) circulation_.set_room(network_.slot_arc(s), 0);
  const auto settle = [&](Index arc) {
    // The greatest potential of the head that keeps the arc at or above zero.
    const Index head = network_.arcs[arc].head;
    const Vector most = circulation_.potential(head) + circulation_.reduced(arc);
    if (most < circulation_.potential(head)) circulation_.set_potential(head, most);
  };
  for (Index c = 0; c < problem_.candidates.size(); ++c) settle(network_.candidate_arc(c));
  for (Index k = 0; k < network_.cells.size(); ++k) settle(network_.cell_arcs + k);
  for (Index s = 0; s < problem_.slots.size(); ++s) {
    const Index arc = network_.slot_arc(s), node = network_.slot(s);
    for (std::uint32_t left = problem_.slots[s].places; left > 0; --left) {
      circulation_.set_room(arc, 1);
      const Vector limit = Vector{} - circulation_.reduced(arc);
      if (!(Vector{} < limit) || !circulation_.send(Search::backward, Network::root, node, none, &limit)) {
        circulation_.set_room(arc, left);
        break;
      }
      circulation_.push(arc);
      circulation_.push(network_.leave_arc(problem_.slots[s].host));
    }
  }
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
    const auto from = circulation_.send(Search::backward, sender, host, Network::root, &limit);
    if (from == Network::root) circulation_.pull(enter);
    if (from) circulation_.push(arc);
  } else {
    const Index alias = receives ? Network::root : none;
    const auto to = circulation_.send(Search::forward, sender, host, alias, &limit);
    if (to == Network::root) circulation_.pull(leave);
    if (to) circulation_.push(arc);
  }
}

template <std::size_t Width>
void State<Width>::flatten(const Vector& from, std::vector<std::int64_t>& to) const {
  for (std::size_t i = 0; i < lanes_.size(); ++i) to.push_back(from.lane[place(i)]);
}

template <std::size_t Width>
Certificate State<Width>::certificate() const {
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
      result.totals[i] += circulation_.flow(network_.reciprocal_arc(o));
    }
  }
  const Vector root = circulation_.potential(Network::root);
  const auto potentials = [&](Index from, Index to, std::vector<std::int64_t>& into) {
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
