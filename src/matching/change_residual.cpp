#include "matching/change_residual.hpp"

#include <numeric>

namespace sw::matching {

template <std::size_t Width>
ResidualNet<Width>::ResidualNet(const Problem& problem, std::vector<Lane> first_lanes)
    : lanes(std::move(first_lanes)),
      network(problem),
      first(network.nodes),
      last(network.nodes),
      halves(2 * network.arcs.size()),
      ahead(network.arcs.size()),
      costs(network.arcs.size()) {
  lay_halves();
  for (Index c = 0; c < problem.candidates.size(); ++c)
    costs[network.candidate_arc(c)] = cost_of(problem, problem.candidates[c]);
  for (std::size_t i = 0; i < lanes.size(); ++i)
    for (Index o = 0; lanes[i].goal == Goal::reciprocity && o < problem.organisations; ++o)
      costs[network.reciprocal_arc(o)].set(place(i), -1);
}

template <std::size_t Width>
void ResidualNet<Width>::lay_halves() {
  std::vector<Index> halves_of(network.nodes), order(network.nodes);
  for (const Arc& arc : network.arcs) ++halves_of[arc.tail], ++halves_of[arc.head];
  std::iota(order.begin(), order.end(), Index{0});
  const auto slot = [&](Index node) {
    return node < network.first_cell ? 0 : network.cells[node - network.first_cell].slot;
  };
  std::ranges::stable_sort(order.begin() + network.first_cell, order.end(), {}, slot);
  Index next = 0;
  for (const Index node : order) {
    first[node] = last[node] = next;
    next += halves_of[node];
  }
  for (Index a = 0; a < network.arcs.size(); ++a) {
    const Arc& arc = network.arcs[a];
    const Index tail = last[arc.tail]++, head = last[arc.head]++;
    halves[tail] = {arc.head, head, 2 * a};
    halves[head] = {arc.tail, tail, 2 * a + 1};
    ahead[a] = tail;
  }
}

template <std::size_t Width>
ArcCost<Width> ResidualNet<Width>::cost_of(const Problem& problem, const Candidate& pair) const {
  ArcCost<Width> cost;
  for (std::size_t i = 0; i < lanes.size(); ++i)
    cost.set(place(i), (maximised(lanes[i].goal) ? -1 : 1) * worth(problem, pair, lanes[i]));
  return cost;
}

template <std::size_t Width>
Residual<Width>::Residual(const Net& net, const Problem& problem, const Certificate& certificate)
    : net_(&net), rooms_(net.halves.size()), price_(net.network.nodes), standing_(net.network.cells.size()) {
  const Network& network = net.network;
  for (Index a = 0; a < network.arcs.size(); ++a) set_room(a, network.arcs[a].capacity);
  give(problem, certificate);
  lay_prices(certificate);
  for (Index k = 0; k < standing_.size(); ++k) let_stand(k);
}

/// The flow of the certificate.
template <std::size_t Width>
void Residual<Width>::give(const Problem& problem, const Certificate& certificate) {
  const Network& network = net_->network;
  std::vector<std::uint32_t> sends(problem.organisations), receives(problem.organisations);
  const auto push = [&](Index arc) { move(net_->ahead[arc]); };
  for (Index p = 0; p < problem.persons.size(); ++p) {
    if (certificate.choice[p] == none) continue;
    const Candidate& pair = problem.candidates[certificate.choice[p]];
    const Index arc = network.candidate_arc(certificate.choice[p]), head = network.arcs[arc].head;
    push(network.person_arc(p));
    push(arc);
    if (head >= network.first_cell) push(network.cell_arc(head - network.first_cell));
    push(network.slot_arc(pair.slot));
    if (const Index within = problem.slots[pair.slot].within; within != none) push(network.slot_arc(within));
    ++sends[problem.persons[p].organisation];
    ++receives[problem.slots[pair.slot].host];
  }
  for (Index o = 0; o < problem.organisations; ++o) {
    const bool both = sends[o] > 0 && receives[o] > 0 && room(network.reciprocal_arc(o)) > 0;
    if (both) push(network.reciprocal_arc(o));
    for (std::uint32_t i = both; i < sends[o]; ++i) push(network.enter_arc(o));
    for (std::uint32_t i = both; i < receives[o]; ++i) push(network.leave_arc(o));
  }
}

template <std::size_t Width>
void Residual<Width>::lay_prices(const Certificate& certificate) {
  const std::size_t stride = certificate.lanes.size();
  auto price = price_.begin() + 1;  // the root stands at zero
  for (const auto* part :
       {&certificate.sender, &certificate.host, &certificate.slot, &certificate.person, &certificate.cell})
    for (std::size_t from = 0; from < part->size(); from += stride, ++price)
      for (std::size_t i = 0; i < net_->lanes.size(); ++i) price->lane[net_->place(i)] = (*part)[from + i];
}

template <std::size_t Width>
LaneVector<Width> Residual<Width>::reduced_half(Index half) const {
  const auto& h = net_->halves[half];
  Vector cost = price(net_->tail(half));
  if (h.ahead())
    cost += net_->costs[h.arc()];
  else
    cost -= net_->costs[h.arc()];
  return cost -= price(h.to);
}

template <std::size_t Width>
void Residual<Width>::set_room(Index arc, std::uint32_t room) {
  const Index half = net_->ahead[arc];
  rooms_[half].ahead = rooms_[net_->halves[half].partner].back = room;
}

template <std::size_t Width>
void Residual<Width>::move(Index half) {
  Rooms &here = rooms_[half], &there = rooms_[net_->halves[half].partner];
  --here.ahead, ++here.back;
  ++there.ahead, --there.back;
}

template <std::size_t Width>
void Residual<Width>::move_along(const std::vector<Index>& halves) {
  const Network& network = net_->network;
  for (const Index half : halves) {
    move(half);
    const Index arc = net_->halves[half].arc();
    if (arc < network.cell_arcs) continue;
    const Index cell = arc - network.cell_arcs;
    const Index stood = standing_[cell];
    let_stand(cell);
    if (stood != standing_[cell]) price_[network.cell(cell)] = price_[network.arcs[arc].head];
  }
}

template <std::size_t Width>
void Residual<Width>::let_stand(Index cell) {
  const Network& network = net_->network;
  const bool empty = flow(network.cell_arc(cell)) == 0;
  standing_[cell] = empty ? network.slot(network.cells[cell].slot) : network.cell(cell);
}

/// The prices follow the distances as far as these go, so that no arc with room gets cheaper than nothing:
/// the flow stays an optimum.
template <std::size_t Width>
void Residual<Width>::follow(const Paths<Width>& paths, const Vector& by) {
  const bool forward = paths.way() == Paths<Width>::Way::from;
  paths.each_reached([&](Index node) {
    if (!(paths.distance(node) < by)) return;
    const Vector shift = paths.distance(node) - by;
    forward ? price_[node] += shift : price_[node] -= shift;
  });
}

template <std::size_t Width>
LaneVector<Width> Residual<Width>::widen(Index arc, Paths<Width>& paths) {
  set_room(arc, room(arc) + 1);
  const Vector limit = Vector{} - reduced(arc);
  if (!(Vector{} < limit)) return {};
  const Index tail = net_->network.arcs[arc].tail, head = net_->network.arcs[arc].head;
  const bool found = paths.connect(*this, Paths<Width>::Way::to, tail, head, &limit);
  const Vector by = found ? paths.distance(head) : limit;
  follow(paths, by);
  if (!found) return {};
  std::vector<Index> halves = paths.halves_to(head);
  halves.push_back(net_->ahead[arc]);
  move_along(halves);
  return by - limit;
}

template <std::size_t Width>
void Residual<Width>::narrow(Index arc, Paths<Width>& paths) {
  const Index half = net_->ahead[arc], partner = net_->halves[half].partner;
  if (rooms_[half].ahead > 0) return set_room(arc, room(arc) - 1);
  --rooms_[half].back, --rooms_[partner].ahead;
  const Index tail = net_->network.arcs[arc].tail, head = net_->network.arcs[arc].head;
  paths.connect(*this, Paths<Width>::Way::from, tail, head);  // there is always the way back along the flow
  follow(paths, paths.distance(head));
  move_along(paths.halves_to(head));
}

template <std::size_t Width>
void Paths<Width>::begin(const Residual<Width>& residual, Way way, Index start, Bound& bound) {
  residual_ = &residual;
  way_ = way;
  start_ = start;
  labels_.clear();
  passed_.clear();
  ++search_;
  if (!passes(start)) return labels_.put(start, {}, none);
  pass(start, {}, none);
  relax(start, {}, none, bound);
}

/// Whether this is the shortest way to a cell so far.
template <std::size_t Width>
bool Paths<Width>::pass(Index node, const Vector& distance, Index parent) {
  Passing& cell = cells_[node - first_cell_];
  const bool known = cell.search == search_;
  if (known && !(distance < cell.distance)) return false;
  if (!known) passed_.push_back(node);
  cell = {distance, parent, search_};
  return true;
}

template <std::size_t Width>
template <typename Paths<Width>::Way way>
void Paths<Width>::relax(Index node, const Vector& so_far, Index end, Bound& bound) {
  const auto& net = residual_->net();
  constexpr bool forward = way == Way::from;
  const Vector base = forward ? so_far + residual_->price(node) : so_far - residual_->price(node);
  for (Index half = net.first[node]; half < net.last[node]; ++half) {
    if ((forward ? residual_->rooms_[half].ahead : residual_->rooms_[half].back) == 0) continue;
    const auto& h = net.halves[half];
    const Index to = residual_->standing(h.to);
    if (to == node) {  // against the flow from a slot to a cell that nobody is in
      relax<way>(h.to, so_far, end, bound);
      continue;
    }
    if (!passes(to) && labels_.settled(to)) continue;
    Vector distance = base;
    if (h.ahead() == forward)
      distance += net.costs[h.arc()];
    else
      distance -= net.costs[h.arc()];
    if (forward)
      distance -= residual_->price_[to];
    else
      distance += residual_->price_[to];
    if (bound && !(distance < *bound)) continue;
    const Index along = forward ? half : h.partner;
    if (passes(to)) {
      if (!pass(to, distance, along)) continue;
      if (to != end) relax<way>(to, distance, end, bound);
    } else if (labels_.improves(to, distance)) {
      labels_.put(to, distance, along);
    } else {
      continue;
    }
    if (to == end) bound = distance;
  }
}

template <std::size_t Width>
bool Paths<Width>::connect(const Residual<Width>& residual, Way way, Index start, Index end,
                           const Vector* limit) {
  Bound bound;
  if (limit != nullptr) bound = *limit;
  begin(residual, way, start, bound);
  while (!labels_.empty() && !(bound && !(labels_.distance(labels_.top()) < *bound))) {
    const Index node = labels_.settle();
    relax(node, labels_.distance(node), end, bound);
  }
  return bound && (limit == nullptr || *bound < *limit);
}

template <std::size_t Width>
std::vector<Index> Paths<Width>::halves_to(Index node) const {
  const auto& net = residual_->net();
  const auto cell_arc = [&](Index cell) { return net.ahead[net.network.cell_arc(cell - first_cell_)]; };
  std::vector<Index> halves;
  for (node = residual_->standing(node); node != start_;) {
    const Index along = parent(node), head = net.halves[along].to;
    halves.push_back(along);
    if (residual_->standing(head) != head) halves.push_back(cell_arc(head));
    node = way_ == Way::from ? net.tail(along) : residual_->standing(head);
  }
  return halves;
}

template struct ResidualNet<2>;
template struct ResidualNet<8>;
template struct ResidualNet<12>;
template struct ResidualNet<16>;
template class Residual<2>;
template class Residual<8>;
template class Residual<12>;
template class Residual<16>;
template class Paths<2>;
template class Paths<8>;
template class Paths<12>;
template class Paths<16>;

}  // namespace sw::matching
