#include "matching/explain_residual.hpp"

#include <algorithm>

namespace sw::matching {

ResidualNet::ResidualNet(const Problem& problem)
    : lanes(lanes_of(problem)),
      network(problem),
      first(network.nodes + 1),
      halves(2 * network.arcs.size()),
      ahead(network.arcs.size()),
      costs(network.arcs.size()) {
  for (const Arc& arc : network.arcs) ++first[arc.tail + 1], ++first[arc.head + 1];
  for (Index node = 0; node < network.nodes; ++node) first[node + 1] += first[node];
  std::vector<Index> next(first.begin(), first.end() - 1);
  for (Index a = 0; a < network.arcs.size(); ++a) {
    const Arc& arc = network.arcs[a];
    const Index tail = next[arc.tail]++, head = next[arc.head]++;
    halves[tail] = {arc.head, head, a, true};
    halves[head] = {arc.tail, tail, a, false};
    ahead[a] = tail;
  }
  for (std::size_t i = 0; i < lanes.size(); ++i) {
    const int sign = maximised(lanes[i].goal) ? -1 : 1;
    for (Index c = 0; c < problem.candidates.size(); ++c) {
      const std::int64_t cost = sign * worth(problem, problem.candidates[c], lanes[i]);
      ArcCost<most_lanes>& all = costs[network.candidate_arc(c)];
      if (place(i) == most_lanes - 1) all.last = cost;
      else all.small[i] = static_cast<std::int16_t>(cost);
    }
    if (lanes[i].goal != Goal::reciprocity) continue;
    for (Index o = 0; o < problem.organisations; ++o) costs[network.reciprocal_arc(o)].small[i] = -1;
  }
}

Residual::Residual(const ResidualNet& net, const Problem& problem, const Certificate& certificate,
                   const std::vector<bool>& shut)
    : net_(&net), room_(net.halves.size()), price_(net.network.nodes) {
  const Network& network = net.network;
  for (Index a = 0; a < network.arcs.size(); ++a) room_[net.ahead[a]] = network.arcs[a].capacity;
  for (Index c = 0; c < problem.candidates.size(); ++c)
    if (shut[c]) set_room(network.candidate_arc(c), 0);
  std::vector<std::uint32_t> sends(problem.organisations), receives(problem.organisations);
  const auto push = [&](Index arc) { move(net.ahead[arc]); };
  for (Index p = 0; p < problem.persons.size(); ++p) {
    if (certificate.choice[p] == none) continue;
    const Candidate& pair = problem.candidates[certificate.choice[p]];
    const Index arc = network.candidate_arc(certificate.choice[p]);
    push(network.person_arc(p));
    push(arc);
    if (const Index head = network.arcs[arc].head; head != network.slot(pair.slot))
      push(network.cell_arcs + (head - network.first_cell));
    push(network.slot_arc(pair.slot));
    ++sends[problem.persons[p].organisation];
    ++receives[problem.slots[pair.slot].host];
  }
  for (Index o = 0; o < problem.organisations; ++o) {
    const bool both = sends[o] > 0 && receives[o] > 0 && room(network.reciprocal_arc(o)) > 0;
    if (both) push(network.reciprocal_arc(o));
    for (std::uint32_t i = both; i < sends[o]; ++i) push(network.enter_arc(o));
    for (std::uint32_t i = both; i < receives[o]; ++i) push(network.leave_arc(o));
  }
  const auto lay = [&](Index node, const std::vector<std::int64_t>& prices, std::size_t index) {
    for (std::size_t i = 0; i < net.lanes.size(); ++i)
      price_[node].lane[net.place(i)] = prices[index * net.lanes.size() + i];
  };
  for (Index o = 0; o < problem.organisations; ++o) {
    lay(network.sender(o), certificate.sender, o);
    lay(network.host(o), certificate.host, o);
  }
  for (Index s = 0; s < problem.slots.size(); ++s) lay(network.slot(s), certificate.slot, s);
  for (Index p = 0; p < problem.persons.size(); ++p) lay(network.person(p), certificate.person, p);
  for (Index k = 0; k < network.cells.size(); ++k) lay(network.cell(k), certificate.cell, k);
}

Residual::Vector Residual::reduced_half(Index half) const {
  const Step& h = net_->halves[half];
  Vector cost = price_[net_->halves[h.partner].to];
  if (h.ahead) cost += net_->costs[h.arc];
  else cost -= net_->costs[h.arc];
  return cost -= price_[h.to];
}

Residual::Vector Residual::reduced(Index arc) const {
  return reduced_half(net_->ahead[arc]);
}

void Residual::move(Index half) {
  --room_[half];
  ++room_[net_->halves[half].partner];
}

Residual::Vector Residual::open(Index arc) {
  const Index half = net_->ahead[arc];
  ++room_[half];
  const Vector limit = Vector{} - reduced(arc);
  if (!(Vector{} < limit)) return {};
  const Index tail = net_->network.arcs[arc].tail, head = net_->network.arcs[arc].head;
  Paths paths(*net_);
  const bool found = paths.search(*this, Paths::Way::from, head, tail, &limit);
  const Vector by = found ? paths.distance(tail) : limit;
  for (const Index node : paths.settled()) (price_[node] += paths.distance(node)) -= by;
  if (!found) return {};
  for (const Index one : paths.halves_to(tail)) move(one);
  move(half);
  return by - limit;
}

bool Paths::search(const Residual& residual, Way way, Index start, Index end, const Vector* limit) {
  residual_ = &residual;
  way_ = way;
  start_ = start;
  const ResidualNet& net = residual.net();
  labels_.clear();
  labels_.put(start, {}, none);
  while (!labels_.empty()) {
    const Index node = labels_.top();
    if (limit != nullptr && !(labels_.distance(node) < *limit)) return false;
    labels_.settle();
    if (node == end) return true;
    for (Index half = net.first[node]; half < net.first[node + 1]; ++half) {
      const ResidualNet::Half& h = net.halves[half];
      const Index along = way == Way::from ? half : h.partner;  // the half in the direction of the flow
      if (residual.room_[along] == 0 || labels_.settled(h.to)) continue;
      const Vector distance = labels_.distance(node) + residual.reduced_half(along);
      if (limit != nullptr && *limit < distance) continue;
      if (labels_.improves(h.to, distance)) labels_.put(h.to, distance, along);
    }
  }
  return false;
}

std::vector<Index> Paths::halves_to(Index node) const {
  const ResidualNet& net = residual_->net();
  std::vector<Index> halves;
  while (node != start_) {
    const Index along = labels_.parent(node);
    halves.push_back(along);
    node = way_ == Way::from ? net.halves[net.halves[along].partner].to : net.halves[along].to;
  }
  if (way_ == Way::from) std::reverse(halves.begin(), halves.end());
  return halves;
}

}  // namespace sw::matching
