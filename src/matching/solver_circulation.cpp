#include "matching/solver_circulation.hpp"

namespace sw::matching {

template <std::size_t Width>
Circulation<Width>::Circulation(const Network& network)
    : first_(network.nodes + 1),
      halves_(2 * network.arcs.size()),
      ahead_(network.arcs.size()),
      costs_(network.arcs.size()),
      potential_(network.nodes),
      exits_(network.nodes),
      labels_(network.nodes),
      ends_(network.nodes) {
  for (const Arc& arc : network.arcs) {
    ++first_[arc.tail + 1];
    ++first_[arc.head + 1];
  }
  for (Index node = 0; node < network.nodes; ++node) first_[node + 1] += first_[node];
  std::vector<Index> next(first_.begin(), first_.end() - 1);
  for (Index a = 0; a < network.arcs.size(); ++a) {
    const Arc& arc = network.arcs[a];
    const Index tail = next[arc.tail]++, head = next[arc.head]++;
    halves_[tail] = {arc.head, head, 2 * a, arc.capacity, 0};
    halves_[head] = {arc.tail, tail, 2 * a + 1, 0, arc.capacity};
    ahead_[a] = tail;
  }
  find_exits(network);
}

template <std::size_t Width>
void Circulation<Width>::find_exits(const Network& network) {
  for (Index s = 0; network.slot(s) < network.first_person; ++s) {
    const Index near = ahead_[network.slot_arc(s)], head = halves_[near].to;
    if (head < network.first_slot)
      exits_[network.slot(s)] = {near, ahead_[network.leave_arc(head - network.host(0))]};
  }
  for (Index p = 0; network.person(p) < network.first_cell; ++p) {
    const Index near = halves_[ahead_[network.person_arc(p)]].partner;
    const Index enter = network.enter_arc(halves_[near].to - network.sender(0));
    exits_[network.person(p)] = {near, halves_[ahead_[enter]].partner};
  }
}

template <std::size_t Width>
LaneVector<Width> Circulation<Width>::reduced_cost(Index half) const {
  const Half& h = halves_[half];
  Vector cost = potential_[halves_[h.partner].to];
  if (h.arc % 2 == 0) {
    cost += costs_[h.arc / 2];
  } else {
    cost -= costs_[h.arc / 2];
  }
  return cost -= potential_[h.to];
}

template <std::size_t Width>
void Circulation<Width>::set_room(Index arc, std::uint32_t room) {
  Half& half = halves_[ahead_[arc]];
  half.room = room;
  halves_[half.partner].back = room;
}

template <std::size_t Width>
void Circulation<Width>::move_unit(Index half) {
  Half& here = halves_[half];
  Half& there = halves_[here.partner];
  --here.room, ++here.back;
  ++there.room, --there.back;
}

template <std::size_t Width>
void Circulation<Width>::push(Index arc) {
  move_unit(ahead_[arc]);
}

template <std::size_t Width>
void Circulation<Width>::pull(Index arc) {
  move_unit(halves_[ahead_[arc]].partner);
}

template <std::size_t Width>
template <Search search>
LaneVector<Width> Circulation<Width>::length(Index half) const {
  return search == Search::forward ? reduced_cost(half) : Vector{} - reduced_cost(half);
}

template <std::size_t Width>
template <Search search>
void Circulation<Width>::bound_by(Index node, const Vector& distance) {
  const auto improve = [&](const Vector& through, bool by_exit) {
    if (bounded_ && !(through < bound_)) return;
    bound_ = through;
    bounded_ = true;
    best_ = node;
    by_exit_ = by_exit;
  };
  if (ends_[node]) return improve(distance, false);
  const Exit exit = exits_[node];
  if (exit.near == none || !ends_[Network::root]) return;
  if (!open<search>(halves_[exit.near]) || !open<search>(halves_[exit.far])) return;
  improve(distance + length<search>(exit.near) + length<search>(exit.far), true);
}

template <std::size_t Width>
template <Search search>
void Circulation<Width>::relax(Index node) {
  const Vector base = search == Search::forward ? labels_.distance(node) + potential_[node]
                                                : labels_.distance(node) - potential_[node];
  const Half* const end = halves_.data() + first_[node + 1];
  for (const Half* half = halves_.data() + first_[node]; half != end; ++half) {
    if (!open<search>(*half) || labels_.settled(half->to)) continue;
    Vector distance = base;
    if ((half->arc % 2 == 0) == (search == Search::forward)) {
      distance += costs_[half->arc / 2];
    } else {
      distance -= costs_[half->arc / 2];
    }
    if (search == Search::forward) {
      distance -= potential_[half->to];
    } else {
      distance += potential_[half->to];
    }
    if ((bounded_ && !(distance < bound_)) || !labels_.improves(half->to, distance)) continue;
    labels_.put(half->to, distance, static_cast<Index>(half - halves_.data()));
    bound_by<search>(half->to, distance);
  }
}

template <std::size_t Width>
template <Search search>
void Circulation<Width>::shift() {
  for (const Index node : labels_.all_settled()) {
    if (search == Search::forward) {
      (potential_[node] += labels_.distance(node)) -= bound_;
    } else {
      (potential_[node] -= labels_.distance(node)) += bound_;
    }
  }
}

template <std::size_t Width>
template <Search search>
void Circulation<Width>::push_along(Index start) {
  const auto move = [&](Index half) { move_unit(search == Search::forward ? half : halves_[half].partner); };
  if (by_exit_) {
    move(exits_[best_].near);
    move(exits_[best_].far);
  }
  for (Index node = best_; node != start;) {
    const Index half = labels_.parent(node);
    node = halves_[halves_[half].partner].to;
    move(half);
  }
}

template <std::size_t Width>
template <Search search>
std::optional<Index> Circulation<Width>::search_from(Index start, const Vector* limit) {
  labels_.clear();
  best_ = none;
  bounded_ = limit != nullptr;
  if (limit != nullptr) bound_ = *limit;
  labels_.put(start, {}, none);
  bound_by<search>(start, {});
  while (!labels_.empty() && (!bounded_ || labels_.distance(labels_.top()) < bound_)) {
    relax<search>(labels_.settle());
  }
  if (bounded_) shift<search>();
  if (best_ == none) return std::nullopt;
  push_along<search>(start);
  return by_exit_ ? Network::root : best_;
}

template <std::size_t Width>
std::optional<Index> Circulation<Width>::send(Search search, Index start, const Vector* limit) {
  return search == Search::forward ? search_from<Search::forward>(start, limit)
                                   : search_from<Search::backward>(start, limit);
}

template <std::size_t Width>
bool Circulation<Width>::optimal() const {
  for (Index half = 0; half < halves_.size(); ++half) {
    if (halves_[half].room > 0 && reduced_cost(half) < Vector{}) return false;
  }
  return true;
}

template class Circulation<8>;
template class Circulation<12>;
template class Circulation<16>;

}  // namespace sw::matching
