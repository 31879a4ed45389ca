#include "matching/pair_completion.hpp"

#include <algorithm>
#include <optional>
#include <tuple>

#include "switch/matching/eligibility.hpp"

namespace sw::matching {
namespace {

/// Breadth first over people: who has no place looks for one; a host that is full passes the search on to its
/// guests, and a pair cap that is reached to the colleagues who go there.
class Chains {
 public:
  Chains(const RoundView& view, const RoundProblem& round, const std::vector<Index>& choice)
      : view_(view), round_(round), guests_(view.organisations().size()), free_(view.organisations().size()) {
    for (Index host = 0; host < guests_.size(); ++host)
      if (const Index slot = round.first_slot(host); slot != none)
        free_[host] = static_cast<std::int64_t>(round.problem.slots[slot].places);
    for (Index person = 0; person < choice.size(); ++person) seat(person, choice[person]);
    reset();
  }

  bool any_free() const {
    return std::ranges::any_of(free_, [](std::int64_t places) { return places > 0; });
  }

  /// The pairs of a chain that gives this person a place, which is then spoken for.
  std::vector<std::pair<Index, Index>> chain_from(Index person) {
    std::vector<Index> queue{person};
    reached_by_[person] = {person, none};
    for (std::size_t i = 0; i < queue.size(); ++i)
      if (const std::optional<Index> end = look_around(queue[i], queue)) {
        --free_[*end];
        auto chain = trace(queue[i], *end);
        reset();
        return chain;
      }
    return {};  // what was reached leads nowhere for anybody else either
  }

 private:
  struct Step {
    Index mover = none;  ///< who takes the place of this person
    Index host = none;   ///< and where
  };

  void seat(Index person, Index candidate) {
    if (candidate == none) return;
    const Index slot = round_.problem.candidates[candidate].slot;
    const Index host = round_.problem.slots[slot].host;
    guests_[host].push_back(person);
    if (slot == round_.first_slot(host)) --free_[host];
  }

  void reset() {
    reached_by_.assign(round_.problem.persons.size(), {});
    unvisited_.clear();
    for (Index host = 0; host < guests_.size(); ++host)
      if (view_.organisations()[host].hosts) unvisited_.push_back(host);
  }

  std::optional<Index> look_around(Index person, std::vector<Index>& queue) {
    const JobshadowerView& view = view_.jobshadowers()[round_.jobshadower[person]];
    std::vector<Index> left;
    std::optional<Index> end;
    for (const Index host : unvisited_) {
      if (end || why_not(view_, view, host)) {
        left.push_back(host);
        continue;
      }
      const bool by_colleagues = colleagues(view.home, host) >= round_.problem.pair_cap;
      if (by_colleagues) left.push_back(host);
      if (!by_colleagues && free_[host] > 0) {
        end = host;
        continue;
      }
      for (const Index guest : guests_[host])
        if (!by_colleagues || round_.problem.persons[guest].organisation == view.home)
          reach(guest, {person, host}, queue);
    }
    unvisited_ = std::move(left);
    return end;
  }

  std::size_t colleagues(Index home, Index host) const {
    return static_cast<std::size_t>(std::ranges::count_if(
        guests_[host], [&](Index guest) { return round_.problem.persons[guest].organisation == home; }));
  }

  void reach(Index person, Step step, std::vector<Index>& queue) {
    if (round_.fixed[person] || view_.jobshadowers()[round_.jobshadower[person]].companion) return;
    if (reached_by_[person].mover != none) return;
    reached_by_[person] = step;
    queue.push_back(person);
  }

  std::vector<std::pair<Index, Index>> trace(Index person, Index host) const {
    std::vector<std::pair<Index, Index>> chain;
    while (host != none) {
      chain.emplace_back(person, host);
      host = reached_by_[person].host;
      person = reached_by_[person].mover;
    }
    return chain;
  }

  const RoundView& view_;
  const RoundProblem& round_;
  std::vector<std::vector<Index>> guests_;
  std::vector<std::int64_t> free_;
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
    for (const auto& [mover, host] : chains.chain_from(person))
      add_pairs(view, round, mover, host, candidates);
  }
  std::ranges::stable_sort(candidates, before);
  candidates.erase(std::unique(candidates.begin(), candidates.end(), same), candidates.end());
  return candidates.size() > known;
}

}  // namespace sw::matching
