#include "matching/solver_start_phase.hpp"

#include <algorithm>

namespace sw::matching {

Phase::Phase(Prices<Money>& prices, Measure& measure)
    : prices_(prices),
      seating_(prices.seating),
      measure_(measure),
      asked_(seating_.persons()),
      tried_(seating_.nodes()) {}

void Phase::run(std::vector<Index>& waiting) {
  measure_.raise_prices(waiting);
  seating_.begin_search();
  std::fill(tried_.begin(), tried_.end(), 0);
  std::fill(asked_.begin(), asked_.end(), 0);
  const auto done = [&](Index person) {
    const Money own = prices_.best_gain(person);
    return own == 0 || go(person, own);
  };
  waiting.erase(std::remove_if(waiting.begin(), waiting.end(), done), waiting.end());
}

/// A chain from somebody who waits to an end, along ways that cost nothing, each person nearer to it than the
/// one before.
bool Phase::go(Index person, Money own) {
  chain_.assign(1, {{person, seating_.first_way(person)}, own, none});
  while (!chain_.empty()) {
    Link& last = chain_.back();
    if (last.own == 0) {
      seating_.leave(last.step.person);  // goes home
      chain_.pop_back();
      take_places();
      return true;
    }
    const std::optional<Index> guest = next_in_chain(last);
    if (!guest) {
      chain_.pop_back();
    } else if (*guest == none) {
      take_places();
      return true;
    } else {
      asked_[*guest] = 1;
      const std::uint32_t people = measure_.people(seating_.way(last.step.way).node);
      chain_.push_back({{*guest, seating_.first_way(*guest)}, prices_.own_gain(*guest), people});
    }
  }
  return false;
}

/// Whose place the last of the chain could take; none where one is free; nothing where there is no way on.
std::optional<Index> Phase::next_in_chain(Link& last) {
  auto& [person, way] = last.step;
  for (; way < seating_.end_way(person); ++way) {
    const Index node = seating_.way(way).node;
    if (measure_.people(node) >= last.people || prices_.gain(way) < last.own) continue;
    if (seating_.free(node)) return none;
    const Index guest = next_guest(node);
    if (guest != none) return guest;
  }
  return std::nullopt;
}

Index Phase::next_guest(Index node) {
  const Index slot = seating_.slot_of(node);
  for (std::uint32_t& i = tried_[node]; i < seating_.guests(slot); ++i) {
    const Index guest = seating_.guest(slot, i);
    if (asked_[guest]) continue;
    const Index stand = seating_.stand(guest);
    if (stand == node || (seating_.is_slot(node) && prices_[stand] == prices_[node])) return guest;
  }
  return none;
}

/// From the end of the chain back: everybody takes the place that the next one left.
void Phase::take_places() {
  for (; !chain_.empty(); chain_.pop_back()) prices_.move(chain_.back().step);
}

}  // namespace sw::matching
