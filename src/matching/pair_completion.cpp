#include "matching/pair_completion.hpp"

#include <algorithm>
#include <optional>
#include <tuple>

#include "switch/matching/eligibility.hpp"

namespace sw::matching {
namespace {

/// Breadth first over people: who has no place looks for one; a slot that is full passes the search on to its
/// guests, places in all that are taken to all guests of the host, and a pair cap that is reached to the
/// colleagues who go there.
class Chains {
 public:
  Chains(const RoundView& view, const RoundProblem& round, const std::vector<Index>& choice)
      : view_(view), round_(round), guests_(view.organisations().size()) {
    for (const Slot& slot : round.problem.slots) free_.push_back(slot.places);
    for (const std::vector<Index>& slots : round.slots_of)
      slots_.insert(slots_.end(), slots.begin(), slots.end());
    for (Index person = 0; person < choice.size(); ++person) seat(person, choice[person]);
    reset();
  }

  bool any_free() const {
    return std::ranges::any_of(slots_, [&](Index slot) { return free_[slot] > 0 && free_in_all(slot); });
  }

  /// The pairs of a chain that gives this person a place, which is then spoken for.
  std::vector<Candidate> chain_from(Index person) {
    std::vector<Index> queue{person};
    reached_by_[person] = {person, none};
    for (std::size_t i = 0; i < queue.size(); ++i)
      if (const std::optional<Index> end = look_around(queue[i], queue)) {
        take(*end);
        auto chain = trace(queue[i], *end);
        reset();
        return chain;
      }
    return {};  // what was reached leads nowhere for anybody else either
  }

 private:
  struct Step {
    Index mover = none;  ///< who takes the place of this person
    Index slot = none;   ///< and where
  };
  struct Guest {
    Index person;
    Index slot;
  };

  const Slot& slot_at(Index slot) const { return round_.problem.slots[slot]; }
  bool free_in_all(Index slot) const {
    return slot_at(slot).within == none || free_[slot_at(slot).within] > 0;
  }

  void take(Index slot) {
    --free_[slot];
    if (slot_at(slot).within != none) --free_[slot_at(slot).within];
  }

  void seat(Index person, Index candidate) {
    if (candidate == none) return;
    const Index slot = round_.problem.candidates[candidate].slot;
    guests_[slot_at(slot).host].push_back({person, slot});
    take(slot);
  }

  void reset() {
    reached_by_.assign(round_.problem.persons.size(), {});
    unvisited_.clear();
    for (const Index slot : slots_)
      if (view_.organisations()[slot_at(slot).host].hosts) unvisited_.push_back(slot);
  }

  std::optional<Index> look_around(Index person, std::vector<Index>& queue) {
    const JobshadowerView& view = view_.jobshadowers()[round_.jobshadower[person]];
    std::vector<Index> left;
    std::optional<Index> end;
    for (const Index slot : unvisited_) {
      const Index host = slot_at(slot).host;
      if (end || round_.closed.contains({view.home, host}) || why_not(view_, view, host) ||
          !suits(view_, view, slot_at(slot))) {
        left.push_back(slot);
        continue;
      }
      const bool by_colleagues = colleagues(view.home, host) >= round_.problem.pair_cap;
      if (by_colleagues) left.push_back(slot);
      if (!by_colleagues && free_[slot] > 0 && free_in_all(slot)) {
        end = slot;
        continue;
      }
      for (const Guest& guest : guests_[host])
        if ((!by_colleagues || round_.problem.persons[guest.person].organisation == view.home) &&
            (guest.slot == slot || free_[slot] > 0))
          reach(guest.person, {person, slot}, queue);
    }
    unvisited_ = std::move(left);
    return end;
  }

  std::size_t colleagues(Index home, Index host) const {
    return static_cast<std::size_t>(std::ranges::count_if(guests_[host], [&](const Guest& guest) {
      return round_.problem.persons[guest.person].organisation == home;
    }));
  }

  void reach(Index person, Step step, std::vector<Index>& queue) {
    if (round_.fixed[person] || view_.jobshadowers()[round_.jobshadower[person]].companion) return;
    if (reached_by_[person].mover != none) return;
    reached_by_[person] = step;
    queue.push_back(person);
  }

  std::vector<Candidate> trace(Index person, Index slot) const {
    std::vector<Candidate> chain;
    while (slot != none) {
      chain.push_back(candidate_of(view_, round_, person, slot_at(slot).host, slot));
      slot = reached_by_[person].slot;
      person = reached_by_[person].mover;
    }
    return chain;
  }

  const RoundView& view_;
  const RoundProblem& round_;
  std::vector<Index> slots_;                // that all compete for
  std::vector<std::vector<Guest>> guests_;  // per organisation
  std::vector<std::int64_t> free_;          // per slot
  std::vector<Step> reached_by_;
  std::vector<Index> unvisited_;
};

auto place(const Candidate& candidate) {
  return std::tie(candidate.person, candidate.slot);
}
bool before(const Candidate& a, const Candidate& b) {
  return place(a) < place(b);
}
bool same(const Candidate& a, const Candidate& b) {
  return place(a) == place(b);
}

}  // namespace

bool add_missing_pairs(const RoundView& view, RoundProblem& round, const std::vector<Index>& choice) {
  Chains chains(view, round, choice);
  std::vector<Candidate>& candidates = round.problem.candidates;
  const auto known = candidates.size();
  for (Index person = 0; person < choice.size() && chains.any_free(); ++person) {
    if (choice[person] != none || view.jobshadowers()[round.jobshadower[person]].companion) continue;
    for (const Candidate& one : chains.chain_from(person)) candidates.push_back(one);
  }
  std::ranges::stable_sort(candidates, before);
  candidates.erase(std::unique(candidates.begin(), candidates.end(), same), candidates.end());
  return candidates.size() > known;
}

}  // namespace sw::matching
