#include "matching/explain_changes.hpp"

#include <algorithm>

namespace sw::matching {
namespace {

bool before(const Candidate& a, const Candidate& b) {
  return std::pair(a.person, a.slot) < std::pair(b.person, b.slot);
}

bool earlier(const Cell& a, const Cell& b) {
  return std::pair(a.organisation, a.slot) < std::pair(b.organisation, b.slot);
}

using Price = std::vector<std::int64_t>;

/// A price for a host that nobody reached so far, at which it is cheaper neither to leave it for the root nor to
/// reciprocate.
Price closed_host(const Certificate& certificate, Index host) {
  const std::size_t width = certificate.lanes.size();
  Price price = Price(width), sender = price;
  for (std::size_t i = 0; i < width; ++i) {
    price[i] = certificate.host[host * width + i];
    sender[i] = certificate.sender[host * width + i] + (certificate.lanes[i].goal == Goal::reciprocity);
  }
  return std::max(price, sender);
}

}  // namespace

WiderRound widened(Problem problem, const Certificate& certificate, std::vector<Slot> slots,
                   const std::vector<Candidate>& more) {
  WiderRound wider{std::move(problem), certificate, {}};
  if (slots.empty() && more.empty()) {
    wider.shut.resize(wider.problem.candidates.size());
    return wider;
  }
  const std::size_t width = certificate.lanes.size();
  for (const Slot& slot : slots) {
    wider.problem.slots.push_back(slot);
    const Price price = closed_host(wider.certificate, slot.host);
    std::ranges::copy(price, wider.certificate.host.begin() + static_cast<std::ptrdiff_t>(slot.host * width));
    wider.certificate.slot.insert(wider.certificate.slot.end(), price.begin(), price.end());
  }
  std::vector<Candidate>& all = wider.problem.candidates;
  const std::vector<Candidate> open = all;
  all.insert(all.end(), more.begin(), more.end());
  std::sort(all.begin(), all.end(), before);
  wider.shut.resize(all.size(), true);
  std::vector<Index> now(open.size());
  for (Index c = 0, at = 0; c < open.size(); ++c, ++at) {
    while (before(all[at], open[c])) ++at;
    wider.shut[at] = false;
    now[c] = at;
  }
  for (Index& choice : wider.certificate.choice)
    if (choice != none) choice = now[choice];
  // A cell that was not there stands at the price of its slot: nothing costs more or less by it.
  std::vector<Cell> cells = Network(wider.problem).cells;
  std::vector<std::int64_t> prices;
  for (const Cell& cell : cells) {
    const auto known = std::lower_bound(certificate.cells.begin(), certificate.cells.end(), cell, earlier);
    const auto at = known != certificate.cells.end() && *known == cell
                        ? certificate.cell.begin() + (known - certificate.cells.begin()) * static_cast<std::ptrdiff_t>(width)
                        : wider.certificate.slot.begin() + static_cast<std::ptrdiff_t>(cell.slot * width);
    prices.insert(prices.end(), at, at + static_cast<std::ptrdiff_t>(width));
  }
  wider.certificate.cells = std::move(cells);
  wider.certificate.cell = std::move(prices);
  return wider;
}

Changes::Changes(const WiderRound& round)
    : round_(round),
      net_(round.problem),
      now_(net_, round.problem, round.certificate, round.shut),
      paths_(net_) {}

std::vector<std::int64_t> Changes::totals_of(const ResidualNet::Vector& cost) const {
  std::vector<std::int64_t> totals;
  for (std::size_t i = 0; i < net_.lanes.size(); ++i) {
    const std::int64_t lane = cost.lane[net_.place(i)];
    totals.push_back(maximised(net_.lanes[i].goal) ? -lane : lane);
  }
  return totals;
}

/// A cycle: what it costs, the way around, and the candidate arc that closes it.
Rearrangement Changes::change_of(const ResidualNet::Vector& cost, std::vector<Index> halves, Index forced) const {
  Rearrangement change{totals_of(cost), {}};
  if (forced != none) halves.push_back(forced);
  const auto of = [&](Index person) -> Shift& {
    const auto found = std::ranges::find(change.shifts, person, &Shift::person);
    if (found != change.shifts.end()) return *found;
    change.shifts.push_back({person, none, none});
    return change.shifts.back();
  };
  const Network& network = net_.network;
  for (const Index half : halves) {
    const auto [to, partner, arc, ahead] = net_.halves[half];
    if (arc < network.candidate_arcs || arc >= network.slot_arcs) continue;
    const Index candidate = arc - network.candidate_arcs;
    Shift& shift = of(round_.problem.candidates[candidate].person);
    (ahead ? shift.to : shift.from) = candidate;
  }
  std::ranges::sort(change.shifts, {}, &Shift::person);
  return change;
}

std::vector<std::pair<Index, std::optional<Rearrangement>>> Changes::with_each_of(Index person) {
  const Network& network = net_.network;
  std::vector<std::pair<Index, std::optional<Rearrangement>>> changes;
  paths_.search(now_, Paths::Way::to, network.person(person));
  for (const Candidate& one : candidates_of(round_.problem, person)) {
    const auto candidate = static_cast<Index>(&one - round_.problem.candidates.data());
    const Index arc = network.candidate_arc(candidate), head = network.arcs[arc].head;
    auto& [which, change] = changes.emplace_back(candidate, std::nullopt);
    if (round_.certificate.choice[person] == candidate) change = Rearrangement{std::vector<std::int64_t>(net_.lanes.size()), {}};
    else if (paths_.reached(head))
      change = change_of(now_.reduced(arc) + paths_.distance(head), paths_.halves_to(head), net_.ahead[arc]);
  }
  return changes;
}

std::optional<Rearrangement> Changes::with(Index candidate) {
  const Network& network = net_.network;
  const Index arc = network.candidate_arc(candidate), tail = network.arcs[arc].tail;
  if (now_.flow(arc) > 0) return Rearrangement{std::vector<std::int64_t>(net_.lanes.size()), {}};
  if (!paths_.search(now_, Paths::Way::from, network.arcs[arc].head, tail)) return std::nullopt;
  return change_of(now_.reduced(arc) + paths_.distance(tail), paths_.halves_to(tail), net_.ahead[arc]);
}

std::vector<std::pair<Index, std::optional<Rearrangement>>> Changes::with_each_at(Index slot) {
  const Network& network = net_.network;
  const auto& all = round_.problem.candidates;
  std::vector<Index> here;
  for (Index c = 0; c < all.size(); ++c)
    if (all[c].slot == slot) here.push_back(c);
  // From a cell that nobody is in there is but the way through the slot.
  const auto head = [&](Index c) {
    const Index node = network.arcs[network.candidate_arc(c)].head;
    const bool empty_cell = node != network.slot(slot) && now_.flow(network.cell_arcs + (node - network.first_cell)) == 0;
    return empty_cell ? network.slot(slot) : node;
  };
  std::ranges::stable_sort(here, {}, head);
  std::vector<std::pair<Index, std::optional<Rearrangement>>> changes;
  Index searched = none;
  for (const Index c : here) {
    if (round_.certificate.choice[all[c].person] == c) continue;
    if (std::exchange(searched, head(c)) != head(c)) paths_.search(now_, Paths::Way::from, head(c));
    const Index arc = network.candidate_arc(c), tail = network.arcs[arc].tail, node = network.arcs[arc].head;
    auto& [which, change] = changes.emplace_back(c, std::nullopt);
    if (!paths_.reached(tail)) continue;
    ResidualNet::Vector cost = now_.reduced(arc) + paths_.distance(tail);
    if (head(c) != node) cost += now_.reduced(network.cell_arcs + (node - network.first_cell));
    change = change_of(cost, paths_.halves_to(tail), net_.ahead[arc]);
  }
  return changes;
}

std::optional<Rearrangement> Changes::without(Index candidate) {
  const Network& network = net_.network;
  const Index arc = network.candidate_arc(candidate);
  const Index back = net_.halves[net_.ahead[arc]].partner, head = network.arcs[arc].head;
  if (!paths_.search(now_, Paths::Way::from, network.arcs[arc].tail, head)) return std::nullopt;
  return change_of(ResidualNet::Vector{} - now_.reduced(arc) + paths_.distance(head), paths_.halves_to(head), back);
}

Rearrangement Changes::opened(std::span<const Index> arcs) const {
  Residual trial = now_;
  ResidualNet::Vector cost;
  for (const Index arc : arcs) cost += trial.open(arc);
  return difference(trial, cost);
}

Rearrangement Changes::difference(const Residual& trial, const ResidualNet::Vector& cost) const {
  Rearrangement change{totals_of(cost), {}};
  const auto& all = round_.problem.candidates;
  std::vector<Index> choice(round_.problem.persons.size(), none);
  for (Index c = 0; c < all.size(); ++c)
    if (trial.flow(net_.network.candidate_arc(c)) > 0) choice[all[c].person] = c;
  for (Index p = 0; p < choice.size(); ++p)
    if (choice[p] != round_.certificate.choice[p]) change.shifts.push_back({p, round_.certificate.choice[p], choice[p]});
  return change;
}

Rivals Changes::rivals_of(Index person) const {
  const Network& network = net_.network;
  const auto pinned = [&](Index arc) {
    return arc >= network.candidate_arcs && arc < network.slot_arcs &&
           round_.problem.candidates[arc - network.candidate_arcs].kept == Kept::pinned;
  };
  Rivals rivals;
  std::vector<bool> seen(network.nodes);
  std::vector<Index> queue{network.person(person)};
  seen[queue.front()] = true;
  for (std::size_t i = 0; i < queue.size(); ++i) {
    for (Index half = net_.first[queue[i]]; half < net_.first[queue[i] + 1]; ++half) {
      const auto [to, partner, arc, ahead] = net_.halves[half];
      const bool way = ahead ? now_.room(arc) > 0 : now_.flow(arc) > 0;
      const bool to_sender = !ahead && arc < network.candidate_arcs;
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
    if (node >= network.first_person && node < network.first_cell) rivals.people.push_back(node - network.first_person);
    if (node >= network.first_slot && node < network.first_person) rivals.slots.push_back(node - network.first_slot);
  }
  for (Index k = 0; k < network.cells.size(); ++k)
    if (seen[network.cell(k)] && !seen[network.slot(network.cells[k].slot)]) rivals.cells.push_back(k);
  std::ranges::sort(rivals.people);
  std::ranges::sort(rivals.slots);
  return rivals;
}

}  // namespace sw::matching
