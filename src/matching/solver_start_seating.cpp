#include "matching/solver_start_seating.hpp"

#include <algorithm>
#include <numeric>
#include <utility>

namespace sw::matching {
namespace {

/// Where the groups begin whose members are counted, and one past the last.
template <class Members, class GroupOf>
std::vector<Index> first_of(std::size_t groups, const Members& members, GroupOf group_of) {
  std::vector<Index> first(groups + 1);
  for (const auto& member : members) ++first[group_of(member) + 1];
  std::partial_sum(first.begin(), first.end(), first.begin());
  return first;
}

std::vector<Index> first_candidates(const Problem& problem) {
  return first_of(problem.persons.size(), problem.candidates, [](const Candidate& c) { return c.person; });
}

/// Takes places one by one from those that have most, until they come to what they are taken along from.
void share_out(const Problem& problem, std::vector<std::uint32_t>& places) {
  std::vector<std::vector<Index>> parts(places.size());
  for (Index s = 0; s < places.size(); ++s)
    if (const Index within = problem.slots[s].within; within != none) parts[within].push_back(s);
  for (Index s = 0; s < places.size(); ++s) {
    if (parts[s].empty()) continue;
    const auto all = [&] {
      return std::accumulate(parts[s].begin(), parts[s].end(), std::uint32_t{0},
                             [&](std::uint32_t sum, Index part) { return sum + places[part]; });
    };
    const auto fewer = [&](Index a, Index b) { return places[a] < places[b]; };
    for (std::uint32_t left = all(); left > problem.slots[s].places; --left)
      --places[*std::max_element(parts[s].begin(), parts[s].end(), fewer)];
    places[s] = 0;  // nobody stands there
  }
}

/// All people, in waves over the hosts that they have in common, colleagues together: whoever one of them may
/// meet in a search is near in memory, whatever the order of the input.
class Waves {
 public:
  explicit Waves(const Problem& problem)
      : problem_(problem), met_(problem.organisations), reached_(problem.slots.size()) {
    first_sender_ = first_of(reached_.size(), problem.candidates, [](const Candidate& c) { return c.slot; });
    senders_.resize(problem.candidates.size());
    std::vector<Index> next = first_sender_;
    for (const Candidate& c : problem.candidates)
      senders_[next[c.slot]++] = problem.persons[c.person].organisation;
    first_colleague_ =
        first_of(met_.size(), problem.persons, [](const Person& person) { return person.organisation; });
    colleagues_.resize(problem.persons.size());
    next = first_colleague_;
    for (Index p = 0; p < problem.persons.size(); ++p)
      colleagues_[next[problem.persons[p].organisation]++] = p;
  }

  std::vector<Index> order(const std::vector<Index>& first_candidate) {
    for (Index o = 0; o < problem_.organisations; ++o) {
      std::size_t next = order_.size();
      for (meet(o); next < order_.size(); ++next) {
        const Index person = order_[next];
        for (Index c = first_candidate[person]; c < first_candidate[person + 1]; ++c)
          reach(problem_.candidates[c].slot);
      }
    }
    return std::move(order_);
  }

 private:
  void reach(Index slot) {
    if (std::exchange(reached_[slot], 1)) return;
    for (Index i = first_sender_[slot]; i < first_sender_[slot + 1]; ++i) meet(senders_[i]);
  }
  void meet(Index organisation) {
    if (std::exchange(met_[organisation], 1)) return;
    const auto first = colleagues_.begin() + first_colleague_[organisation];
    order_.insert(order_.end(), first, colleagues_.begin() + first_colleague_[organisation + 1]);
  }

  const Problem& problem_;
  std::vector<Index> first_sender_, senders_;        // per slot the organisations of those who may come
  std::vector<Index> first_colleague_, colleagues_;  // per organisation its people
  std::vector<char> met_, reached_;                  // organisations and slots
  std::vector<Index> order_;
};

}  // namespace

Seating::Seating(const Problem& problem, const Network& network, const Packing& packing)
    : pair_cap_(problem.pair_cap),
      slots_(static_cast<Index>(problem.slots.size())),
      guests_(slots_),
      colleagues_(network.cells.size()),
      node_of_full_(network.cells.size(), none),
      choice_(problem.persons.size(), none),
      place_(problem.persons.size(), none) {
  lay_cells(network.cells);
  lay_ways(problem, network, packing);
  lay_places(problem);
  lay_takers();
  lay_nodes();
}

void Seating::lay_cells(const std::vector<Cell>& cells) {
  first_cell_.resize(slots_ + 1);
  for (const Cell& cell : cells) ++first_cell_[cell.slot + 1];
  std::partial_sum(first_cell_.begin(), first_cell_.end(), first_cell_.begin());
  slot_of_cell_.resize(cells.size());
  std::vector<Index> next = first_cell_;
  for (const Cell& cell : cells) {
    rank_of_cell_.push_back(next[cell.slot]++);
    slot_of_cell_[rank_of_cell_.back()] = cell.slot;
  }
}

void Seating::lay_ways(const Problem& problem, const Network& network, const Packing& packing) {
  const std::vector<Index> first = first_candidates(problem);
  order_ = Waves(problem).order(first);
  first_way_.push_back(0);
  ways_.reserve(problem.candidates.size());
  for (const Index person : order_) {
    first_candidate_.push_back(first[person]);
    for (Index c = first[person]; c < first[person + 1]; ++c) {
      const Candidate& candidate = problem.candidates[c];
      const Index head = network.arcs[network.candidate_arc(c)].head;
      const Index cell = head < network.first_cell ? none : rank_of_cell_[head - network.first_cell];
      ways_.push_back({candidate.slot, cell, packing.value(problem, candidate)});
    }
    first_way_.push_back(static_cast<Index>(ways_.size()));
  }
}

/// No more places than somebody might want, and one that shows that there are enough. Those that are taken
/// along from another slot are shared out.
void Seating::lay_places(const Problem& problem) {
  std::vector<std::uint32_t> places(slots_);
  for (const Way& way : ways_) ++places[way.node];
  for (Index s = 0; s < slots_; ++s) places[s] = std::min(problem.slots[s].places, places[s] + 1);
  share_out(problem, places);
  first_place_.resize(slots_ + 1);
  std::partial_sum(places.begin(), places.end(), first_place_.begin() + 1);
  guest_.resize(first_place_.back());
}

void Seating::lay_takers() {
  const auto door_of = [&](const Way& way) {
    return way.cell == none ? slot_door(way.node) : cell_door(way.cell);
  };
  first_taker_.resize(slots_ + slot_of_cell_.size() + 1);
  for (const Way& way : ways_) ++first_taker_[door_of(way) + 1];
  std::partial_sum(first_taker_.begin(), first_taker_.end(), first_taker_.begin());
  takers_.resize(ways_.size());
  std::vector<Index> next = first_taker_;
  for (Index p = 0; p < persons(); ++p) {
    for (Index w = first_way_[p]; w < first_way_[p + 1]; ++w)
      takers_[next[door_of(ways_[w])]++] = {p, w, ways_[w].value};
  }
}

/// Everybody may stand in a full cell, and may have left another one in the same search.
void Seating::lay_nodes() {
  const std::size_t most = std::min<std::size_t>(slot_of_cell_.size(), 2 * std::size_t{persons()});
  slot_at_.resize(slots_ + most);
  door_at_.resize(slots_ + most);
  for (Index s = 0; s < slots_; ++s) {
    slot_at_[s] = s;
    door_at_[s] = slot_door(s);
  }
  unused_.resize(most);
  std::iota(unused_.rbegin(), unused_.rend(), slots_);
}

/// Sends all ways of a cell to that node from now on.
void Seating::lead(Index cell, Index node) {
  through(cell_door(cell), [&](const Taker& taker) { ways_[taker.way].node = node; });
}

Index Seating::open_node(Index cell) {
  const Index node = node_of_full_[cell] = unused_.back();
  unused_.pop_back();
  slot_at_[node] = slot_of_cell_[cell];
  door_at_[node] = cell_door(cell);
  return node;
}

void Seating::begin_search() {
  for (const Index cell : emptied_) {
    Index& node = node_of_full_[cell];
    if (full(cell) || node == none) continue;
    unused_.push_back(node);
    node = none;
  }
  emptied_.clear();
}

void Seating::leave(Index person) {
  const auto [node, cell, value] = ways_[choice_[person]];
  const Index slot = slot_of(node);
  if (cell != none) {
    if (full(cell)) {
      emptied_.push_back(cell);
      lead(cell, slot);
    }
    --colleagues_[cell];
  }
  const Index last = guest(slot, --guests_[slot]);
  guest_[place_[person]] = last;
  place_[last] = place_[person];
  choice_[person] = none;
}

Index Seating::move(const Step& step) {
  if (choice_[step.person] != none) leave(step.person);
  const auto [node, cell, value] = ways_[step.way];
  const Index slot = slot_of(node);
  choice_[step.person] = step.way;
  place_[step.person] = first_place_[slot] + guests_[slot]++;
  guest_[place_[step.person]] = step.person;
  if (cell == none || ++colleagues_[cell] != pair_cap_) return none;
  const bool known = node_of_full_[cell] != none;
  const Index its_own = known ? node_of_full_[cell] : open_node(cell);
  lead(cell, its_own);
  return known ? none : its_own;
}

}  // namespace sw::matching
