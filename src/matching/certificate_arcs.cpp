// It shares the words of problem.hpp with the solver (what a lane is, what a pair is worth) and nothing else.
#include "matching/certificate_arcs.hpp"

#include <algorithm>
#include <utility>

namespace sw::matching {
namespace {

/// No honest potential comes near; beyond it sums could overflow.
constexpr std::int64_t most_potential = std::int64_t{1} << 61;

}  // namespace

bool CheckedNetwork::shape_fits() {
  if (!well_formed(problem_) || certificate_.lanes != lanes_) return false;
  if (certificate_.choice.size() != problem_.persons.size()) return false;
  find_cells();
  const std::size_t width = lanes_.size(), organisations = problem_.organisations;
  return certificate_.totals.size() == width && certificate_.sender.size() == organisations * width &&
         certificate_.host.size() == organisations * width &&
         certificate_.slot.size() == problem_.slots.size() * width &&
         certificate_.person.size() == problem_.persons.size() * width &&
         certificate_.cell.size() == cells_.size() * width && cells_ == certificate_.cells;
}

/// One cell for each pair of organisation and slot with more candidates than the pair cap allows, of those
/// that it counts.
void CheckedNetwork::find_cells() {
  std::vector<std::pair<Index, Index>> pairs;
  for (const Candidate& c : problem_.candidates)
    if (!c.beyond_cap) pairs.emplace_back(problem_.persons[c.person].organisation, c.slot);
  std::sort(pairs.begin(), pairs.end());
  for (auto from = pairs.begin(); from != pairs.end();) {
    const auto to = std::upper_bound(from, pairs.end(), *from);
    if (to - from > static_cast<std::int64_t>(problem_.pair_cap))
      cells_.push_back({from->first, from->second});
    from = to;
  }
}

/// All potentials in one row: root, senders, hosts, slots, persons, cells.
void CheckedNetwork::lay_prices() {
  host_ = 1 + problem_.organisations;
  slot_ = host_ + problem_.organisations;
  person_ = slot_ + static_cast<Index>(problem_.slots.size());
  cell_ = person_ + static_cast<Index>(problem_.persons.size());
  prices_.assign(lanes_.size(), 0);
  for (const auto* part : {&certificate_.sender, &certificate_.host, &certificate_.slot, &certificate_.person,
                           &certificate_.cell}) {
    prices_.insert(prices_.end(), part->begin(), part->end());
  }
}

bool CheckedNetwork::count_guests() {
  sent_.assign(problem_.organisations, 0);
  received_.assign(problem_.organisations, 0);
  guests_.assign(problem_.slots.size(), 0);
  colleagues_.assign(cells_.size(), 0);
  for (Index p = 0; p < problem_.persons.size(); ++p) {
    const Index c = certificate_.choice[p];
    if (c == none) continue;
    if (c >= problem_.candidates.size() || problem_.candidates[c].person != p) return false;
    const Index slot = problem_.candidates[c].slot, cell = cell_of(problem_.candidates[c]);
    ++sent_[problem_.persons[p].organisation];
    ++received_[problem_.slots[slot].host];
    ++guests_[slot];
    if (problem_.slots[slot].within != none) ++guests_[problem_.slots[slot].within];
    if (cell != none) ++colleagues_[cell];
  }
  return true;
}

Index CheckedNetwork::cell_of(const Candidate& c) const {
  if (c.beyond_cap) return none;
  const std::pair key{problem_.persons[c.person].organisation, c.slot};
  const auto at = std::lower_bound(cells_.begin(), cells_.end(), key, [](const Cell& cell, const auto& k) {
    return std::pair{cell.organisation, cell.slot} < k;
  });
  const bool found = at != cells_.end() && std::pair{at->organisation, at->slot} == key;
  return found ? static_cast<Index>(at - cells_.begin()) : none;
}

void CheckedNetwork::lay_arcs() {
  const auto& goals = problem_.objective;
  const bool counts = std::find(goals.begin(), goals.end(), Goal::reciprocity) != goals.end();
  std::vector<bool> may_send(problem_.organisations), may_receive(problem_.organisations);
  for (Index p = 0; p < problem_.persons.size(); ++p) {
    const Index o = problem_.persons[p].organisation;
    may_send[o] = true;
    arcs_.push_back({1 + o, person_ + p, 1, certificate_.choice[p] != none});
  }
  for (Index c = 0; c < problem_.candidates.size(); ++c) {
    const Candidate& pair = problem_.candidates[c];
    const Index cell = cell_of(pair), head = cell == none ? slot_ + pair.slot : cell_ + cell;
    arcs_.push_back({person_ + pair.person, head, 1, certificate_.choice[pair.person] == c, &pair});
  }
  for (Index k = 0; k < cells_.size(); ++k) {
    arcs_.push_back({cell_ + k, slot_ + cells_[k].slot, problem_.pair_cap, colleagues_[k]});
  }
  for (Index s = 0; s < problem_.slots.size(); ++s) {
    const Slot& slot = problem_.slots[s];
    may_receive[slot.host] = true;
    const Index head = slot.within == none ? host_ + slot.host : slot_ + slot.within;
    arcs_.push_back({slot_ + s, head, slot.places, guests_[s]});
  }
  for (Index o = 0; o < problem_.organisations; ++o) {
    const bool open = counts && may_send[o] && may_receive[o];
    const std::int64_t both = open && sent_[o] > 0 && received_[o] > 0;
    arcs_.push_back({0, 1 + o, unbounded, sent_[o] - both});
    arcs_.push_back({host_ + o, 0, unbounded, received_[o] - both});
    arcs_.push_back({host_ + o, 1 + o, open, both, nullptr, true});
  }
}

/// Capacities and conservation.
bool CheckedNetwork::flows() const {
  std::vector<std::int64_t> balance(cell_ + cells_.size());
  for (const CheckedArc& arc : arcs_) {
    if (arc.flow < 0 || arc.flow > arc.capacity) return false;
    balance[arc.tail] -= arc.flow;
    balance[arc.head] += arc.flow;
  }
  return std::all_of(balance.begin(), balance.end(), [](std::int64_t b) { return b == 0; });
}

bool CheckedNetwork::choice_fits() {
  lay_prices();
  if (!count_guests()) return false;
  lay_arcs();
  return flows();
}

bool CheckedNetwork::prices_fit() const {
  return std::all_of(prices_.begin(), prices_.end(),
                     [](std::int64_t price) { return price > -most_potential && price < most_potential; });
}

int CheckedNetwork::reduced_sign(const CheckedArc& arc) const {
  for (std::size_t i = 0; i < lanes_.size(); ++i)
    if (const std::int64_t cost = reduced(arc, i); cost != 0) return cost < 0 ? -1 : 1;
  return 0;
}

}  // namespace sw::matching
