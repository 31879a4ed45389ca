#include "matching/duo_search.hpp"

#include <algorithm>
#include <queue>
#include <tuple>

#include "matching/duo_parts.hpp"
#include "switch/matching/solver.hpp"

namespace sw::matching {
namespace {

using Totals = std::vector<std::int64_t>;

Decision opposite(Decision guess) {
  guess.fate = guess.fate == Fate::at ? Fate::not_at : Fate::apart;
  return guess;
}

class Search {
 public:
  Search(const Problem& problem, std::int64_t work)
      : problem_(problem),
        lanes_(lanes_of(problem)),
        parts_(problem),
        work_(work),
        left_(work),
        for_lot_(work / 10),
        open_(Later{this}) {}

  Arrangement run() && {
    FreeOptimum all = parts_.solve();
    spend();
    take(all.choice);
    Arrangement result{std::move(all.certificate), {}, 0};
    dive({}, all);
    split({}, all);
    constexpr int between_dives = 10;
    int looked_at = 0;
    while (left_ > 0 && open_may_win()) {
      if (!wins_but_for_lot(open_.top().bound)) stop_early();
      const Part part = open_.top();
      open_.pop();
      if (const auto found = solve(part.decisions); found && wins(found->totals)) {
        split(part.decisions, *found);
        if (++looked_at % between_dives == 0) dive(part.decisions, *found);
      }
    }
    if (open_may_win()) polish();
    if (open_may_win()) result.gap = gap_to(open_.top().bound, lanes_, totals_);
    result.solved = solved_;
    result.work = work_ - left_;
    result.certificate.lanes = lanes_;
    result.certificate.choice = std::move(best_);
    result.certificate.totals = std::move(totals_);
    return result;
  }

 private:
  struct Part {
    Decisions decisions;
    Totals bound;  // that no round in it beats; doubled
    std::int64_t number = 0;
  };
  /// The best bound first, and of equal ones the last that was made.
  struct Later {
    const Search* search;
    bool operator()(const Part& a, const Part& b) const {
      return a.bound == b.bound ? a.number < b.number : search->beats(b.bound, a.bound, 1);
    }
  };

  bool beats(const Totals& a, const Totals& b, std::int64_t times, std::size_t leave_out = 0) const {
    for (std::size_t i = 0; i + leave_out < lanes_.size(); ++i)
      if (a[i] != times * b[i]) return maximised(lanes_[i].goal) ? a[i] > times * b[i] : a[i] < times * b[i];
    return false;
  }
  bool open_may_win() const { return !open_.empty() && wins(open_.top().bound); }
  bool wins(const Totals& doubled) const { return beats(doubled, totals_, 2); }
  bool wins_but_for_lot(const Totals& doubled) const { return beats(doubled, totals_, 2, 1); }

  /// What is left to decide is but the lot.
  void stop_early() {
    if (left_ <= for_lot_) return;
    work_ -= left_ - for_lot_;
    left_ = for_lot_;
  }

  void spend() {
    left_ -= parts_.work();
    ++solved_;
  }

  std::optional<FreeOptimum> solve(const Decisions& decisions) {
    spend();
    auto found = parts_.solve(decisions);
    if (found) take(found->choice);
    return found;
  }

  /// A round all the same, where those who are too many, or parted and may not be, stay at home.
  void take(std::vector<Index> choice) {
    for (const Crowd& crowd : parts_.crowds()) thin_out(crowd, choice);
    for (const Duo& duo : problem_.duos)
      if (!duo.splittable && parted(problem_, duo, choice)) choice[duo.first] = choice[duo.second] = none;
    Totals totals = sums_of(problem_, choice);
    if (!best_.empty() && !beats(totals, totals_, 1)) return;
    best_ = std::move(choice);
    totals_ = std::move(totals);
  }

  /// Who stands or is fixed stays, and else who fits best.
  void thin_out(const Crowd& crowd, std::vector<Index>& choice) const {
    std::vector<Index> guests = guests_of(crowd, problem_, choice);
    const auto firmness = [&](Index c) {
      const Candidate& one = problem_.candidates[c];
      return std::tuple(one.beyond_cap, one.pinned, one.score);
    };
    std::ranges::stable_sort(guests, std::ranges::greater{}, firmness);
    while (too_many(guests, problem_)) {
      choice[problem_.candidates[guests.back()].person] = none;
      guests.pop_back();
    }
  }

  /// The others could do better while the duos stay where they are.
  void polish() {
    const Problem held = with_duos_held(problem_, best_);
    std::vector<Index> choice = matching::solve(held).choice;
    for (Index& one : choice)
      if (one != none) one = place_in_problem(held.candidates[one]);
    take(std::move(choice));
  }

  Index place_in_problem(const Candidate& pair) const {
    const auto own = candidates_of(problem_, pair.person);
    const auto found = std::ranges::find(own, pair.slot, &Candidate::slot);
    return static_cast<Index>(&*found - problem_.candidates.data());
  }

  void split(const Decisions& decisions, const FreeOptimum& found) {
    const Decisions& guesses = found.guesses;
    if (guesses.empty()) return;
    // What is hardest to place first: what the best round so far leaves at home.
    const auto hard =
        std::ranges::find_if(guesses, [&](const Decision& one) { return best_[one.person] == none; });
    const Decision& guess = hard == guesses.end() ? guesses.front() : *hard;
    for (const Decision& decision : {opposite(guess), guess}) {
      Part part{decisions, found.totals, number_++};
      part.decisions.push_back(decision);
      open_.push(std::move(part));
    }
  }

  /// Quickly to some good round: half of all guesses at once, as long as they can be.
  void dive(Decisions decisions, FreeOptimum found) {
    std::size_t most = found.guesses.size();
    while (left_ > 0) {
      const Decisions guesses = found.guesses;
      if (guesses.empty()) return;
      const std::size_t some = std::min(most, (guesses.size() + 1) / 2);
      Decisions next = decisions;
      next.insert(next.end(), guesses.begin(), guesses.begin() + static_cast<std::ptrdiff_t>(some));
      if (auto on = solve(next)) {
        decisions = std::move(next);
        found = std::move(*on);
      } else if (some > 1) {
        most = some / 2;
      } else {
        decisions.push_back(opposite(guesses.front()));
        auto on_from_there = solve(decisions);
        if (!on_from_there) return;  // not all that is pinned can stand
        found = std::move(*on_from_there);
      }
    }
  }

  const Problem& problem_;
  std::vector<Lane> lanes_;
  DuoParts parts_;
  std::int64_t work_, left_, for_lot_, solved_ = 0, number_ = 0;
  std::priority_queue<Part, std::vector<Part>, Later> open_;
  std::vector<Index> best_;
  Totals totals_;
};

}  // namespace

Arrangement arrange(const Problem& problem, std::int64_t work) {
  if (entangled(problem)) return Search(problem, work).run();
  return {solve(problem), std::nullopt, 1, std::ssize(problem.candidates)};
}

}  // namespace sw::matching
