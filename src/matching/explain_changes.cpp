#include "matching/explain_changes.hpp"

#include <algorithm>
#include <cassert>
#include <map>
#include <utility>

#include "matching/change_residual.hpp"
#include "matching/explain_rivals.hpp"

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

  std::vector<Answer> cheapest_with(std::span<const AskedPair> asked, Sought sought,
                                    std::size_t most) override;
  std::vector<Answer> cheapest_at(Index slot, std::size_t most) override;
  Rearrangement without(Index candidate) override;
  Rearrangement with_place(Index slot) override;
  std::vector<Answer> best_places(std::span<const Index> slots, std::size_t most) override;
  std::int64_t places_that_count(Index slot, std::int64_t most) override;
  Rearrangement with_wider_cap() override;
  Rivals rivals_of(Index person) const override { return rivals_in(now_, problem_, person); }

 private:
  using Vector = LaneVector<Width>;
  using Bound = typename Paths<Width>::Bound;
  using Way = typename Paths<Width>::Way;

  /// Where a cycle goes on once what is asked about is on it, and what that cost beyond the prices.
  struct Entry {
    Index node = none;
    Vector beyond;
    Index asked = none;
    Index leaves = none;  // the candidate of a colleague who makes way
  };
  struct Found {
    Vector cost;
    Entry by;
    std::optional<std::vector<Index>> halves;  // between the ends, once the search is over
  };
  /// The cheapest so far, in order.
  struct Cheapest {
    std::size_t most = 1;
    std::optional<std::size_t> placed;  // the place of the lane in which only those below zero are sought
    std::vector<Found> found;

    Bound limit() const;
    void take(const Vector& cost, const Entry& by);
  };

  Cheapest cheapest(Sought sought, std::size_t most) const;
  void search(Way way, Index start, std::vector<Entry> entries, Cheapest& cheapest);
  void enter(const AskedPair& pair, Index asked, std::vector<Entry>& entries) const;
  bool answered_by_root(Index slot) const;
  /// One more place there, and in the slot from which it is taken along.
  Vector add_place(Index slot, Residual<Width>& trial);

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
  std::pair<Way, Index> searched_{Way::from, none};  // what `paths_` holds
  std::vector<std::vector<Index>> guests_;           // per slot the candidates that are chosen
};

/// Nothing that costs as much is of interest.
template <std::size_t Width>
auto ChangesOf<Width>::Cheapest::limit() const -> Bound {
  if (found.size() == most) return found.back().cost;
  return placed ? Bound(Vector{}) : std::nullopt;
}

template <std::size_t Width>
void ChangesOf<Width>::Cheapest::take(const Vector& cost, const Entry& by) {
  if (const Bound dearest = limit(); dearest && !(cost < *dearest)) return;
  if (placed && cost.lane[*placed] >= 0) return;
  const auto same = std::ranges::find_if(found, [&](const Found& one) { return one.by.asked == by.asked; });
  if (same != found.end()) {
    if (!(cost < same->cost)) return;
    found.erase(same);
  }
  if (found.size() == most) found.pop_back();
  found.insert(std::ranges::find_if(found, [&](const Found& one) { return cost < one.cost; }),
               {cost, by, {}});
}

template <std::size_t Width>
auto ChangesOf<Width>::cheapest(Sought sought, std::size_t most) const -> Cheapest {
  Cheapest result{most, {}, {}};
  if (sought == Sought::all) return result;
  const auto lane = std::ranges::find(net_.lanes, Goal::placed, &Lane::goal);
  result.placed = net_.place(static_cast<std::size_t>(lane - net_.lanes.begin()));
  return result;
}

/// From one end of many cycles to their other ends, nearest first: beyond the last of the best nothing is of
/// interest. A search from where the one before it began goes on from there.
template <std::size_t Width>
void ChangesOf<Width>::search(Way way, Index start, std::vector<Entry> entries, Cheapest& cheapest) {
  if (entries.empty()) return;
  std::ranges::sort(entries, {}, [](const Entry& one) { return std::pair(one.node, one.asked); });
  Vector least = entries.front().beyond;
  for (const Entry& one : entries) least = std::min(least, one.beyond);
  Bound bound;
  const auto tighten = [&] {
    bound = cheapest.limit();
    if (bound) *bound -= least;
  };
  if (std::exchange(searched_, std::pair(way, start)) != std::pair(way, start))
    paths_.start(now_, way, start);
  for (const Entry& one : entries)
    if (paths_.reached(one.node)) cheapest.take(one.beyond + paths_.distance(one.node), one);
  tighten();
  paths_.go_on(bound, [&](Index node) {
    auto one = std::ranges::lower_bound(entries, node, {}, &Entry::node);
    if (one == entries.end() || one->node != node) return;
    for (; one != entries.end() && one->node == node; ++one)
      cheapest.take(one->beyond + paths_.distance(node), *one);
    tighten();
  });
  for (Found& one : cheapest.found)
    if (!one.halves) one.halves = paths_.halves_to(one.by.node);
}

template <std::size_t Width>
Shift& ChangesOf<Width>::shift_of(Rearrangement& change, Index person) const {
  const auto found = std::ranges::lower_bound(change.shifts, person, {}, &Shift::person);
  if (found != change.shifts.end() && found->person == person) return *found;
  return *change.shifts.insert(found, {person, host_of(certificate_.choice[person]), none});
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
    if (one.ahead()) shift.to = host_of(candidate);
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

/// Under the pair cap one of the colleagues who are there has to make way.
template <std::size_t Width>
void ChangesOf<Width>::enter(const AskedPair& asked, Index index, std::vector<Entry>& entries) const {
  const Network& network = net_.network;
  const Candidate& pair = asked.pair;
  const Vector cost = sum(now_.price(network.person(pair.person)), net_.cost_of(problem_, pair));
  const auto add = [&](Index node, const Vector& so_far, Index leaves = none) {
    entries.push_back({node, so_far - now_.price(node), index, leaves});
  };
  if (pair.slot == none) {
    add(network.host(asked.host), cost);
    return add(network.sender(asked.host), sum(cost, net_.costs[network.reciprocal_arc(asked.host)]));
  }
  std::vector<Index> colleagues;
  for (const Index guest : guests_[pair.slot]) {
    const Index person = problem_.candidates[guest].person;
    if (person == pair.person)
      return add(network.person(person), now_.price(network.person(person)));  // as it is
    const bool colleague =
        problem_.persons[person].organisation == problem_.persons[pair.person].organisation;
    if (colleague) colleagues.push_back(guest);
  }
  if (pair.beyond_cap || colleagues.size() < problem_.pair_cap)
    return add(asked.own_place ? network.host(asked.host) : network.slot(pair.slot), cost);
  for (const Index guest : colleagues)
    add(network.person(problem_.candidates[guest].person), cost - net_.costs[network.candidate_arc(guest)],
        guest);
}

template <std::size_t Width>
std::vector<Answer> ChangesOf<Width>::cheapest_with(std::span<const AskedPair> asked, Sought sought,
                                                    std::size_t most) {
  Cheapest best = cheapest(sought, most);
  for (auto from = asked.begin(); from != asked.end();) {
    const Index person = from->pair.person;
    std::vector<Entry> entries;
    for (; from != asked.end() && from->pair.person == person; ++from)
      enter(*from, static_cast<Index>(from - asked.begin()), entries);
    search(Way::to, net_.network.person(person), std::move(entries), best);
  }
  std::vector<Answer> answers;
  for (const Found& one : best.found) {
    Answer& answer = answers.emplace_back(Answer{one.by.asked, change_of(one.cost, *one.halves)});
    if (one.by.leaves != none) shift_of(answer.change, problem_.candidates[one.by.leaves].person);
    const Index person = asked[one.by.asked].pair.person;
    shift_of(answer.change, person).to = asked[one.by.asked].host;
    std::erase_if(answer.change.shifts, [&](const Shift& shift) {
      return shift.person == person && shift.from == shift.to;  // as it is
    });
  }
  return answers;
}

template <std::size_t Width>
std::vector<Answer> ChangesOf<Width>::cheapest_at(Index slot, std::size_t most) {
  const Network& network = net_.network;
  std::map<Index, std::vector<Entry>> entries;  // per head, the slot before its cells
  for (Index c = 0; c < problem_.candidates.size(); ++c) {
    const Candidate& pair = problem_.candidates[c];
    if (pair.slot != slot || certificate_.choice[pair.person] == c) continue;
    const Index arc = network.candidate_arc(c), head = now_.standing(network.arcs[arc].head);
    const Vector cost = sum(now_.price(network.person(pair.person)), net_.costs[arc]);
    entries[head].push_back({network.person(pair.person), cost - now_.price(head), c, none});
  }
  Cheapest best = cheapest(Sought::all, most);
  for (auto& [head, some] : entries) search(Way::from, head, std::move(some), best);
  std::vector<Answer> answers;
  for (Found& one : best.found) {
    one.halves->push_back(net_.ahead[network.candidate_arc(one.by.asked)]);
    answers.push_back({one.by.asked, change_of(one.cost, *one.halves)});
  }
  return answers;
}

template <std::size_t Width>
Rearrangement ChangesOf<Width>::without(Index candidate) {
  const Index arc = net_.network.candidate_arc(candidate);
  const auto [tail, head, capacity] = net_.network.arcs[arc];
  searched_.second = none;
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
  if (problem_.slots[slot].within != none) return false;
  if (now_.flow(net_.network.leave_arc(host)) > 0) return true;
  const auto same_host = [&](const Slot& one) { return one.host == host; };
  return now_.room(net_.network.reciprocal_arc(host)) == 0 &&
         std::ranges::count_if(problem_.slots, same_host) == 1;
}

template <std::size_t Width>
LaneVector<Width> ChangesOf<Width>::add_place(Index slot, Residual<Width>& trial) {
  searched_.second = none;
  const Index within = problem_.slots[slot].within;
  Vector cost = trial.widen(net_.network.slot_arc(slot), paths_);
  if (within != none) cost += trial.widen(net_.network.slot_arc(within), paths_);
  return cost;
}

template <std::size_t Width>
Rearrangement ChangesOf<Width>::with_place(Index slot) {
  if (problem_.slots[slot].within != none) {
    Residual<Width> trial = now_;
    const Vector cost = add_place(slot, trial);
    return difference(trial, cost);
  }
  const Index arc = net_.network.slot_arc(slot);
  const auto [tail, head, capacity] = net_.network.arcs[arc];
  const Vector limit = Vector{} - now_.reduced(arc);
  searched_.second = none;
  if (!(Vector{} < limit) || !paths_.connect(now_, Way::to, tail, head, &limit)) return nothing();
  return change_of(paths_.distance(head) - limit, paths_.halves_to(head));
}

template <std::size_t Width>
std::vector<Answer> ChangesOf<Width>::best_places(std::span<const Index> slots, std::size_t most) {
  const Network& network = net_.network;
  Cheapest best = cheapest(Sought::placing, most);
  std::vector<Entry> near_root;
  for (Index i = 0; i < slots.size(); ++i) {
    const Index arc = network.slot_arc(slots[i]), slot = network.slot(slots[i]);
    const Index host = problem_.slots[slots[i]].host;
    assert(problem_.slots[slots[i]].within == none);
    if (!(now_.reduced(arc) < Vector{})) continue;
    if (answered_by_root(slots[i]))
      near_root.push_back({slot, now_.reduced(arc) + now_.reduced(network.leave_arc(host)), i, none});
    else
      search(Way::from, network.host(host), {{slot, now_.reduced(arc), i, none}}, best);
  }
  search(Way::from, Network::root, std::move(near_root), best);
  std::vector<Answer> answers;
  for (const Found& one : best.found) answers.push_back({one.by.asked, change_of(one.cost, *one.halves)});
  return answers;
}

template <std::size_t Width>
std::int64_t ChangesOf<Width>::places_that_count(Index slot, std::int64_t most) {
  Residual<Width> trial = now_;
  for (std::int64_t more = 0; more < most; ++more)
    if (add_place(slot, trial).lane[net_.place(net_.lanes.size() - 1)] >= 0) return more;
  return most;
}

template <std::size_t Width>
Rearrangement ChangesOf<Width>::with_wider_cap() {
  Residual<Width> trial = now_;
  searched_.second = none;
  Vector cost;
  for (Index k = 0; k < net_.network.cells.size(); ++k) cost += trial.widen(net_.network.cell_arc(k), paths_);
  return difference(trial, cost);
}

}  // namespace

std::optional<Rearrangement> Changes::with(const AskedPair& asked) {
  std::vector<Answer> answers = cheapest_with({&asked, 1}, Sought::all, 1);
  if (answers.empty()) return std::nullopt;
  return std::move(answers.front().change);
}

std::unique_ptr<Changes> Changes::of(const Problem& problem, const Certificate& certificate,
                                     std::vector<Lane> lanes) {
  const std::size_t width = lanes.size();
  if (width <= 2) return std::make_unique<ChangesOf<2>>(problem, certificate, std::move(lanes));
  if (width <= 8) return std::make_unique<ChangesOf<8>>(problem, certificate, std::move(lanes));
  if (width <= 12) return std::make_unique<ChangesOf<12>>(problem, certificate, std::move(lanes));
  return std::make_unique<ChangesOf<16>>(problem, certificate, std::move(lanes));
}

}  // namespace sw::matching
