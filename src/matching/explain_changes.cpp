#include "matching/explain_changes.hpp"

#include <algorithm>
#include <utility>

#include "matching/change_residual.hpp"

namespace sw::matching {
namespace {

template <std::size_t Width>
LaneVector<Width> sum(LaneVector<Width> vector, const ArcCost<Width>& cost) {
  return vector += cost;
}

template <std::size_t Width>
class ChangesOf final : public Changes {
 public:
  ChangesOf(const Problem& problem, const Certificate& certificate, std::vector<Lane> lanes)
      : problem_(problem),
        certificate_(certificate),
        net_(problem, std::move(lanes)),
        now_(net_, problem, certificate),
        paths_(net_),
        guests_(problem.slots.size()) {
    for (const Index chosen : certificate.choice)
      if (chosen != none) guests_[problem.candidates[chosen].slot].push_back(chosen);
  }

  std::optional<Rearrangement> with(const AskedPair& asked) override;
  std::vector<WithPair> cheapest_at(Index slot, std::size_t most) override;
  Rearrangement without(Index candidate) override;
  Rearrangement with_place(Index slot) override;
  std::int64_t places_that_count(Index slot, std::int64_t most) override;
  Rearrangement with_wider_cap() override;
  Rivals rivals_of(Index person) const override;

 private:
  using Vector = LaneVector<Width>;
  using Way = typename Paths<Width>::Way;

  /// Where a cycle goes on once the asked pair, or more, is on it, and what it cost to there.
  struct Entry {
    Index node = none;
    Vector cost;
    Index leaves = none;  // the candidate of a colleague who makes way
  };

  void search(Way way, Index start);
  std::vector<Entry> entries(const AskedPair& asked) const;
  Index candidate_of(const Candidate& pair) const;
  Index cell_of(const Candidate& pair) const;
  bool full(Index cell) const { return now_.room(net_.network.cell_arc(cell)) == 0; }
  bool answered_by_root(Index slot) const;
  void cheapest_from(Index start, std::vector<Index> asked, std::size_t most,
                     std::vector<std::pair<Vector, WithPair>>& found);

  Rearrangement nothing() const { return {std::vector<std::int64_t>(net_.lanes.size()), {}}; }
  Rearrangement change_of(const Vector& cost, const std::vector<Index>& halves) const;
  Shift& shift_of(Rearrangement& change, Index person) const;
  Rearrangement difference(const Residual<Width>& trial, const Vector& cost) const;
  Index host_of(Index candidate) const {
    return candidate == none ? none : problem_.slots[problem_.candidates[candidate].slot].host;
  }

  const Problem& problem_;
  const Certificate& certificate_;
  ResidualNet<Width> net_;
  Residual<Width> now_;
  Paths<Width> paths_;
  std::optional<std::pair<Way, Index>> searched_;  // what `paths_` holds, where it is all there is
  std::vector<std::vector<Index>> guests_;         // per slot the candidates that are chosen
};

template <std::size_t Width>
void ChangesOf<Width>::search(Way way, Index start) {
  if (searched_ == std::pair(way, start)) return;
  paths_.search(now_, way, start);
  searched_ = {way, start};
}

template <std::size_t Width>
Shift& ChangesOf<Width>::shift_of(Rearrangement& change, Index person) const {
  const auto found = std::ranges::lower_bound(change.shifts, person, {}, &Shift::person);
  if (found != change.shifts.end() && found->person == person) return *found;
  return *change.shifts.insert(found, {person, none, none});
}

/// A cycle: what it costs, and the halves on it.
template <std::size_t Width>
Rearrangement ChangesOf<Width>::change_of(const Vector& cost, const std::vector<Index>& halves) const {
  Rearrangement change = nothing();
  for (std::size_t i = 0; i < net_.lanes.size(); ++i)
    change.totals[i] = (maximised(net_.lanes[i].goal) ? -1 : 1) * cost.lane[net_.place(i)];
  const Network& network = net_.network;
  for (const Index half : halves) {
    const auto& one = net_.halves[half];
    if (one.arc() < network.candidate_arcs || one.arc() >= network.slot_arcs) continue;
    const Index candidate = one.arc() - network.candidate_arcs;
    Shift& shift = shift_of(change, problem_.candidates[candidate].person);
    (one.ahead() ? shift.to : shift.from) = host_of(candidate);
  }
  return change;
}

template <std::size_t Width>
Rearrangement ChangesOf<Width>::difference(const Residual<Width>& trial, const Vector& cost) const {
  Rearrangement change = change_of(cost, {});
  std::vector<Index> choice(problem_.persons.size(), none);
  for (Index c = 0; c < problem_.candidates.size(); ++c)
    if (trial.flow(net_.network.candidate_arc(c)) > 0) choice[problem_.candidates[c].person] = c;
  for (Index p = 0; p < choice.size(); ++p)
    if (choice[p] != certificate_.choice[p])
      change.shifts.push_back({p, host_of(certificate_.choice[p]), host_of(choice[p])});
  return change;
}

template <std::size_t Width>
Index ChangesOf<Width>::candidate_of(const Candidate& pair) const {
  const auto key = [](const Candidate& one) { return std::pair(one.person, one.slot); };
  const auto found = std::ranges::lower_bound(problem_.candidates, key(pair), {}, key);
  const bool known = found != problem_.candidates.end() && key(*found) == key(pair);
  return known ? static_cast<Index>(found - problem_.candidates.begin()) : none;
}

template <std::size_t Width>
Index ChangesOf<Width>::cell_of(const Candidate& pair) const {
  const auto key = [](const Cell& one) { return std::pair(one.organisation, one.slot); };
  const std::pair wanted(problem_.persons[pair.person].organisation, pair.slot);
  const auto& cells = net_.network.cells;
  const auto found = std::ranges::lower_bound(cells, wanted, {}, key);
  return found != cells.end() && key(*found) == wanted ? static_cast<Index>(found - cells.begin()) : none;
}

/// A pair that is no candidate may crowd a host that the pair cap left alone so far: then all colleagues who
/// might go there are there, and one of them has to make way.
template <std::size_t Width>
auto ChangesOf<Width>::entries(const AskedPair& asked) const -> std::vector<Entry> {
  const Network& network = net_.network;
  const Candidate& pair = asked.pair;
  const Vector cost = sum(Vector{}, net_.cost_of(problem_, pair));
  if (pair.slot == none) {
    const Vector reciprocal = sum(cost, net_.costs[network.reciprocal_arc(asked.host)]);
    return {{network.host(asked.host), cost, none}, {network.sender(asked.host), reciprocal, none}};
  }
  const Index seat = asked.own_place ? network.host(asked.host) : network.slot(pair.slot);
  if (const Index cell = cell_of(pair); cell != none)
    return {{asked.own_place && !full(cell) ? seat : network.cell(cell), cost, none}};
  std::vector<Entry> colleagues;
  for (const Index guest : guests_[pair.slot]) {
    const Index person = problem_.candidates[guest].person;
    if (problem_.persons[person].organisation == problem_.persons[pair.person].organisation)
      colleagues.push_back({network.person(person), cost - net_.costs[network.candidate_arc(guest)], guest});
  }
  if (candidate_of(pair) != none || colleagues.size() < problem_.pair_cap) return {{seat, cost, none}};
  return colleagues;
}

template <std::size_t Width>
std::optional<Rearrangement> ChangesOf<Width>::with(const AskedPair& asked) {
  const Index person = asked.pair.person;
  if (const Index known = candidate_of(asked.pair); known != none && known == certificate_.choice[person])
    return nothing();
  const Index end = net_.network.person(person);
  search(Way::to, end);
  std::optional<Entry> best;
  for (Entry& one : entries(asked)) {
    if (!paths_.reached(one.node)) continue;
    one.cost += paths_.distance(one.node) - now_.price(one.node) + now_.price(end);
    if (!best || one.cost < best->cost) best = one;
  }
  if (!best) return std::nullopt;
  Rearrangement change = change_of(best->cost, paths_.halves_to(best->node));
  if (best->leaves != none)
    shift_of(change, problem_.candidates[best->leaves].person).from = host_of(best->leaves);
  shift_of(change, person).to = asked.host;
  return change;
}

/// The pairs asked about that a search from their head finds, nearest first: beyond the last of the best
/// nothing is of interest.
template <std::size_t Width>
void ChangesOf<Width>::cheapest_from(Index start, std::vector<Index> asked, std::size_t most,
                                     std::vector<std::pair<Vector, WithPair>>& found) {
  const Network& network = net_.network;
  const auto tail = [&](Index c) { return network.person(problem_.candidates[c].person); };
  const auto reduced = [&](Index c) {
    return sum(now_.price(tail(c)), net_.costs[network.candidate_arc(c)]) - now_.price(start);
  };
  std::ranges::sort(asked, {}, tail);
  Vector least = reduced(asked.front());
  for (const Index c : asked) least = std::min(least, reduced(c));
  typename Paths<Width>::Bound bound;
  const auto tighten = [&] {
    if (found.size() == most) bound = found.back().first - least;
  };
  tighten();
  searched_.reset();
  paths_.search(now_, Way::from, start, bound, [&](Index node) {
    const auto pair = std::ranges::lower_bound(asked, node, {}, tail);
    if (pair == asked.end() || tail(*pair) != node) return false;
    const Vector cost = reduced(*pair) + paths_.distance(node);
    if (found.size() == most && !(cost < found.back().first)) return false;
    if (found.size() == most) found.pop_back();
    std::vector<Index> halves = paths_.halves_to(node);
    halves.push_back(net_.ahead[network.candidate_arc(*pair)]);
    const auto after = std::ranges::find_if(found, [&](const auto& one) { return cost < one.first; });
    found.insert(after, {cost, {*pair, change_of(cost, halves)}});
    tighten();
    return false;
  });
}

template <std::size_t Width>
std::vector<WithPair> ChangesOf<Width>::cheapest_at(Index slot, std::size_t most) {
  const Network& network = net_.network;
  std::vector<std::pair<Index, std::vector<Index>>> groups;  // per head; an empty cell only leads to the slot
  for (Index c = 0; c < problem_.candidates.size(); ++c) {
    if (problem_.candidates[c].slot != slot || certificate_.choice[problem_.candidates[c].person] == c)
      continue;
    Index head = network.arcs[network.candidate_arc(c)].head;
    if (head >= network.first_cell && now_.flow(network.cell_arc(head - network.first_cell)) == 0)
      head = network.slot(slot);
    auto group = std::ranges::find(groups, head, [](const auto& one) { return one.first; });
    if (group == groups.end()) group = groups.insert(groups.end(), {head, {}});
    group->second.push_back(c);
  }
  std::ranges::sort(groups);  // the slot comes before the cells
  std::vector<std::pair<Vector, WithPair>> found;
  for (auto& [head, asked] : groups) cheapest_from(head, std::move(asked), most, found);
  std::vector<WithPair> result;
  for (auto& one : found) result.push_back(std::move(one.second));
  return result;
}

template <std::size_t Width>
Rearrangement ChangesOf<Width>::without(Index candidate) {
  const Index arc = net_.network.candidate_arc(candidate);
  const auto [tail, head, capacity] = net_.network.arcs[arc];
  searched_.reset();
  paths_.connect(now_, Way::from, tail, head);  // at worst over the root
  std::vector<Index> halves = paths_.halves_to(head);
  halves.push_back(net_.halves[net_.ahead[arc]].partner);
  return change_of(paths_.distance(head) - now_.reduced(arc), halves);
}

/// Whether what is near the root is near the host as well. Where guests leave the host for the root, the two
/// stand at the same price, with room both ways; else the one way out of the host is to the root.
template <std::size_t Width>
bool ChangesOf<Width>::answered_by_root(Index slot) const {
  const Index host = problem_.slots[slot].host;
  if (now_.flow(net_.network.leave_arc(host)) > 0) return true;
  const auto same_host = [&](const Slot& one) { return one.host == host; };
  return now_.room(net_.network.reciprocal_arc(host)) == 0 &&
         std::ranges::count_if(problem_.slots, same_host) == 1;
}

template <std::size_t Width>
Rearrangement ChangesOf<Width>::with_place(Index slot) {
  const Network& network = net_.network;
  const Index arc = network.slot_arc(slot), leave = network.leave_arc(problem_.slots[slot].host);
  const Vector limit = Vector{} - now_.reduced(arc);
  if (!(Vector{} < limit)) return nothing();
  const auto [tail, head, capacity] = network.arcs[arc];
  Vector cost = now_.reduced(arc);
  if (answered_by_root(slot)) {
    search(Way::from, Network::root);
    if (!paths_.reached(tail)) return nothing();
    cost += now_.reduced(leave);
  } else {
    searched_.reset();
    if (!paths_.connect(now_, Way::from, head, tail, &limit)) return nothing();
  }
  cost += paths_.distance(tail);
  return cost < Vector{} ? change_of(cost, paths_.halves_to(tail)) : nothing();
}

template <std::size_t Width>
std::int64_t ChangesOf<Width>::places_that_count(Index slot, std::int64_t most) {
  Residual<Width> trial = now_;
  searched_.reset();
  const Index arc = net_.network.slot_arc(slot);
  for (std::int64_t more = 0; more < most; ++more)
    if (trial.widen(arc, paths_).lane[net_.place(net_.lanes.size() - 1)] >= 0) return more;
  return most;
}

template <std::size_t Width>
Rearrangement ChangesOf<Width>::with_wider_cap() {
  Residual<Width> trial = now_;
  searched_.reset();
  Vector cost;
  for (Index k = 0; k < net_.network.cells.size(); ++k) cost += trial.widen(net_.network.cell_arc(k), paths_);
  return difference(trial, cost);
}

template <std::size_t Width>
Rivals ChangesOf<Width>::rivals_of(Index person) const {
  const Network& network = net_.network;
  const auto pinned = [&](Index arc) {
    return arc >= network.candidate_arcs && arc < network.slot_arcs &&
           problem_.candidates[arc - network.candidate_arcs].kept == Kept::pinned;
  };
  Rivals rivals;
  std::vector<bool> seen(network.nodes);
  std::vector<Index> queue{network.person(person)};
  seen[queue.front()] = true;
  for (std::size_t i = 0; i < queue.size(); ++i) {
    for (Index half = net_.first[queue[i]]; half < net_.first[queue[i] + 1]; ++half) {
      const auto& one = net_.halves[half];
      const Index to = one.to, arc = one.arc();
      const bool way = one.ahead() ? now_.room(arc) > 0 : now_.flow(arc) > 0;
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

}  // namespace

std::unique_ptr<Changes> Changes::of(const Problem& problem, const Certificate& certificate,
                                     std::vector<Lane> lanes) {
  const std::size_t width = lanes.size();
  if (width <= 4) return std::make_unique<ChangesOf<4>>(problem, certificate, std::move(lanes));
  if (width <= 8) return std::make_unique<ChangesOf<8>>(problem, certificate, std::move(lanes));
  if (width <= 12) return std::make_unique<ChangesOf<12>>(problem, certificate, std::move(lanes));
  return std::make_unique<ChangesOf<16>>(problem, certificate, std::move(lanes));
}

}  // namespace sw::matching
