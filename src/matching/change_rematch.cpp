#include "matching/change_rematch.hpp"

#include <algorithm>
#include <cassert>
#include <utility>

namespace sw::matching {

/// Lays out the network of a certificate: root, senders, hosts, slots, persons, cells.
class Rematch::Layout {
 public:
  Layout(const Problem& problem, const Certificate& optimum)
      : problem_(problem), optimum_(optimum), lanes_(lanes_of(problem)) {
    graph_.width = lanes_.size();
    lay_costs();
    lay_people();
    lay_places();
    connect();
  }

  Graph graph_;
  std::vector<std::uint32_t> room_;

 private:
  struct Arc {
    Index tail, head;
    std::uint32_t capacity, flow;
    Index cost = none;
  };
  static constexpr std::uint32_t unbounded = std::uint32_t{1} << 30;

  Index sender(Index o) const { return 1 + o; }
  Index host(Index o) const { return 1 + problem_.organisations + o; }
  Index slot(Index s) const { return 1 + 2 * problem_.organisations + s; }
  Index person(Index p) const { return slot(static_cast<Index>(problem_.slots.size())) + p; }
  Index cell(std::size_t k) const {
    return person(static_cast<Index>(problem_.persons.size())) + static_cast<Index>(k);
  }

  /// One row per candidate, and a last one for reciprocity.
  void lay_costs() {
    graph_.costs.reserve((problem_.candidates.size() + 1) * lanes_.size());
    for (const Candidate& candidate : problem_.candidates)
      for (const Lane lane : lanes_) {
        const std::int64_t value = worth(problem_, candidate, lane);
        graph_.costs.push_back(maximised(lane.goal) ? -value : value);
      }
    for (const Lane lane : lanes_) graph_.costs.push_back(lane.goal == Goal::reciprocity ? -1 : 0);
  }

  void lay_people() {
    sent_.resize(problem_.organisations);
    received_.resize(problem_.organisations);
    guests_.resize(problem_.slots.size());
    colleagues_.resize(optimum_.cells.size());
    may_send_.resize(problem_.organisations);
    for (Index p = 0; p < problem_.persons.size(); ++p) {
      const Index from = problem_.persons[p].organisation, chosen = optimum_.choice[p];
      may_send_[from] = true;
      arcs_.push_back({sender(from), person(p), 1, chosen != none});
      if (chosen == none) continue;
      const Candidate& candidate = problem_.candidates[chosen];
      ++sent_[from];
      ++guests_[candidate.slot];
      ++received_[problem_.slots[candidate.slot].host];
      if (const Index k = cell_of(candidate); k != none) ++colleagues_[k];
    }
    for (Index c = 0; c < problem_.candidates.size(); ++c) {
      const Candidate& candidate = problem_.candidates[c];
      const Index k = cell_of(candidate);
      const bool goes = optimum_.choice[candidate.person] == c;
      arcs_.push_back({person(candidate.person), k == none ? slot(candidate.slot) : cell(k), 1, goes, c});
    }
  }

  Index cell_of(const Candidate& candidate) const {
    const std::pair key{problem_.persons[candidate.person].organisation, candidate.slot};
    const auto place = [](const Cell& cell) { return std::pair{cell.organisation, cell.slot}; };
    const auto found = std::ranges::lower_bound(optimum_.cells, key, {}, place);
    return found != optimum_.cells.end() && place(*found) == key
               ? static_cast<Index>(found - optimum_.cells.begin())
               : none;
  }

  void lay_places() {
    for (std::size_t k = 0; k < optimum_.cells.size(); ++k)
      arcs_.push_back({cell(k), slot(optimum_.cells[k].slot), problem_.pair_cap, colleagues_[k]});
    std::vector<bool> may_receive(problem_.organisations);
    for (const Slot& one : problem_.slots) may_receive[one.host] = true;
    for (Index s = 0; s < problem_.slots.size(); ++s)
      arcs_.push_back({slot(s), host(problem_.slots[s].host), problem_.slots[s].places, guests_[s]});
    const bool counts = std::ranges::find(problem_.objective, Goal::reciprocity) != problem_.objective.end();
    const auto reciprocity = static_cast<Index>(problem_.candidates.size());
    for (Index o = 0; o < problem_.organisations; ++o) {
      const bool open = counts && may_send_[o] && may_receive[o];
      const std::uint32_t both = open && sent_[o] > 0 && received_[o] > 0;
      arcs_.push_back({0, sender(o), unbounded, sent_[o] - both});
      arcs_.push_back({host(o), 0, unbounded, received_[o] - both});
      arcs_.push_back({host(o), sender(o), open, both, reciprocity});
    }
  }

  /// Halves side by side per node.
  void connect() {
    std::vector<Index>& first = graph_.first;
    first.assign(cell(optimum_.cells.size()) + 1, 0);
    for (const Arc& arc : arcs_) ++first[arc.tail + 1], ++first[arc.head + 1];
    for (std::size_t node = 1; node < first.size(); ++node) first[node] += first[node - 1];
    std::vector<Index> next(first.begin(), first.end() - 1), ahead;
    graph_.halves.resize(2 * arcs_.size());
    room_.resize(2 * arcs_.size());
    for (const Arc& arc : arcs_) {
      const Index tail = next[arc.tail]++, head = next[arc.head]++;
      graph_.halves[tail] = {arc.head, head, arc.cost, true};
      graph_.halves[head] = {arc.tail, tail, arc.cost, false};
      room_[tail] = arc.capacity - arc.flow;
      room_[head] = arc.flow;
      ahead.push_back(tail);
    }
    auto from = ahead.begin();
    const auto take = [&](std::vector<Index>& into, std::size_t count) {
      into.assign(from, from + static_cast<std::ptrdiff_t>(count));
      from += static_cast<std::ptrdiff_t>(count);
    };
    take(graph_.person_arc, problem_.persons.size());
    take(graph_.candidate_arc, problem_.candidates.size());
    from += static_cast<std::ptrdiff_t>(optimum_.cells.size());
    take(graph_.slot_arc, problem_.slots.size());
  }

  const Problem& problem_;
  const Certificate& optimum_;
  std::vector<Lane> lanes_;
  std::vector<Arc> arcs_;
  std::vector<std::uint32_t> sent_, received_, guests_, colleagues_;
  std::vector<bool> may_send_;
};

/// Dijkstra's search over reduced costs, from one node until another is reached, or everything nearer than a
/// limit is known.
class Rematch::Search {
 public:
  Search(const Rematch& round, Index from, Index to, const Price* limit = nullptr)
      : round_(round), to_(to), nodes_(round.price_.size()) {
    if (limit) bound_ = *limit;
    bounded_ = limit != nullptr;
    put({}, from, none);
    while (!heap_.empty() && !nodes_[to].settled) {
      const Index next = pop();
      if (nodes_[labels_[next].node].settled) continue;  // bettered since
      if (limit && !round_.less(labels_[next].distance, *limit)) break;
      nodes_[labels_[next].node].settled = true;
      settled_.push_back(next);
      if (labels_[next].node != to) relax(next);
    }
    reached_ = nodes_[to].settled;
    if (!limit) assert(reached_);  // there is always a way back along the flow
  }

  struct Label {
    Price distance;
    Index node;
    Index half;  // by which the node was reached
  };

  bool reached() const { return reached_; }
  /// How far the end is, or the limit.
  const Price& distance() const { return reached_ ? labels_[settled_.back()].distance : bound_; }
  template <class Visit>
  void each_settled(Visit visit) const {
    for (const Index one : settled_) visit(labels_[one]);
  }
  Index way_to(Index node) const { return labels_[nodes_[node].label].half; }

 private:
  struct Node {
    Index label = none;
    bool settled = false;
  };

  bool further(Index a, Index b) const { return round_.less(labels_[b].distance, labels_[a].distance); }

  void put(const Price& distance, Index node, Index half) {
    nodes_[node].label = static_cast<Index>(labels_.size());
    labels_.push_back({distance, node, half});
    heap_.push_back(nodes_[node].label);
    std::ranges::push_heap(heap_, [this](Index a, Index b) { return further(a, b); });
    if (node != to_) return;
    bound_ = distance;
    bounded_ = true;
  }

  Index pop() {
    std::ranges::pop_heap(heap_, [this](Index a, Index b) { return further(a, b); });
    const Index found = heap_.back();
    heap_.pop_back();
    return found;
  }

  void relax(Index from) {
    const Graph& graph = *round_.graph_;
    const Index node = labels_[from].node;
    Price base = labels_[from].distance;
    for (std::size_t i = 0; i < graph.width; ++i) base[i] += round_.price_[node][i];
    for (Index half = graph.first[node]; half < graph.first[node + 1]; ++half) {
      const Index to = graph.halves[half].to;
      if (round_.room_[half] == 0 || nodes_[to].settled) continue;
      if (Price distance; betters(base, half, distance)) put(distance, to, half);
    }
  }

  /// Whether this way is shorter than the one known and no longer than the end is far. Lane by lane: most
  /// ways are out at the first that differs.
  bool betters(const Price& base, Index half, Price& distance) const {
    const Graph& graph = *round_.graph_;
    const Half& h = graph.halves[half];
    const Price& there = round_.price_[h.to];
    const std::int64_t* cost =
        h.cost == none ? nullptr : graph.costs.data() + std::size_t{h.cost} * graph.width;
    const Index label = nodes_[h.to].label;
    const Price* known = label == none ? nullptr : &labels_[label].distance;
    const Price* bound = bounded_ ? &bound_ : nullptr;
    for (std::size_t i = 0; i < graph.width; ++i) {
      distance[i] = base[i] - there[i];
      if (cost) distance[i] += h.ahead ? cost[i] : -cost[i];
      if (known && distance[i] != (*known)[i]) {
        if (distance[i] > (*known)[i]) return false;
        known = nullptr;
      }
      if (bound && distance[i] != (*bound)[i]) {
        if (distance[i] > (*bound)[i]) return false;
        bound = nullptr;
      }
    }
    return label == none || !known;
  }

  const Rematch& round_;
  Index to_;
  std::vector<Node> nodes_;
  std::vector<Label> labels_;
  std::vector<Index> heap_, settled_;
  Price bound_{};
  bool bounded_ = false;
  bool reached_ = false;
};

Rematch::Rematch(const Problem& problem, const Certificate& optimum) : problem_(problem) {
  Layout layout(problem, optimum);
  graph_ = std::make_shared<const Graph>(std::move(layout.graph_));
  room_ = std::move(layout.room_);
  const std::size_t width = graph_->width;
  price_.push_back({});
  for (const auto* part : {&optimum.sender, &optimum.host, &optimum.slot, &optimum.person, &optimum.cell})
    for (std::size_t i = 0; i < part->size(); i += width) {
      Price& price = price_.emplace_back();
      std::copy_n(part->begin() + static_cast<std::ptrdiff_t>(i), width, price.begin());
    }
}

Rematch::Price Rematch::reduced(Index half) const {
  const Half& h = graph_->halves[half];
  const Price &here = price_[graph_->halves[h.partner].to], &there = price_[h.to];
  Price result;
  for (std::size_t i = 0; i < graph_->width; ++i) result[i] = here[i] - there[i];
  if (h.cost == none) return result;
  const std::int64_t* cost = graph_->costs.data() + std::size_t{h.cost} * graph_->width;
  for (std::size_t i = 0; i < graph_->width; ++i) result[i] += h.ahead ? cost[i] : -cost[i];
  return result;
}

bool Rematch::less(const Price& a, const Price& b) const {
  for (std::size_t i = 0; i < graph_->width; ++i)
    if (a[i] != b[i]) return a[i] < b[i];
  return false;
}

/// The potentials follow the distances, so that no arc with room gets cheaper than nothing: the flow stays an
/// optimum. Along the way to the end goes one unit more.
void Rematch::follow(const Search& search, Index from, Index to) {
  search.each_settled([&](const Search::Label& label) {
    for (std::size_t i = 0; i < graph_->width; ++i)
      price_[label.node][i] += label.distance[i] - search.distance()[i];
  });
  if (!search.reached()) return;
  for (Index node = to; node != from;) {
    const Index way = search.way_to(node), back = graph_->halves[way].partner;
    --room_[way];
    ++room_[back];
    node = graph_->halves[back].to;
  }
}

/// The unit that was on the arc goes another way from its tail to its head.
void Rematch::narrow(Index half) {
  const Half& arc = graph_->halves[half];
  --room_[arc.partner];
  const Index from = graph_->halves[arc.partner].to;
  follow(Search(*this, from, arc.to), from, arc.to);
}

/// Where the new room is worth it, a unit takes it and comes back from the head to the tail.
void Rematch::widen(Index half) {
  const Half& arc = graph_->halves[half];
  const Index from = graph_->halves[arc.partner].to;
  const bool was_full = room_[half]++ == 0;
  Price limit = reduced(half);
  for (std::int64_t& lane : limit) lane = -lane;
  if (!was_full || !less({}, limit)) return;
  const Search search(*this, arc.to, from, &limit);
  follow(search, arc.to, from);
  if (!search.reached()) return;
  --room_[half];
  ++room_[arc.partner];
}

void Rematch::set_places(Index slot, std::uint32_t places) {
  const Index half = graph_->slot_arc[slot];
  const Index back = graph_->halves[half].partner;
  while (room_[half] + room_[back] < places) widen(half);
  const std::uint32_t now = room_[half] + room_[back];
  room_[half] -= std::min(room_[half], now - places);
  while (room_[half] + room_[back] > places) narrow(half);
}

void Rematch::close(Index half) {
  room_[half] = 0;
  if (room_[graph_->halves[half].partner] > 0) narrow(half);
}

void Rematch::drop_person(Index person) {
  close(graph_->person_arc[person]);
}

void Rematch::drop_pair(Index candidate) {
  close(graph_->candidate_arc[candidate]);
}

std::vector<Index> Rematch::choice() const {
  std::vector<Index> all(problem_.persons.size(), none);
  for (Index c = 0; c < problem_.candidates.size(); ++c)
    if (room_[graph_->halves[graph_->candidate_arc[c]].partner] > 0) all[problem_.candidates[c].person] = c;
  return all;
}

}  // namespace sw::matching
