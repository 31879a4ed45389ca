// What two who are not to be parted can't do together is no pair for either of them.
#include <algorithm>

#include "matching/pair_problem.hpp"
#include "switch/matching/duos.hpp"

namespace sw::matching {
namespace {

/// The places that pinned people leave. Whoever is pinned in one of several slots takes a place out of none
/// of them, but one of all together.
class PinnedPlaces {
 public:
  explicit PinnedPlaces(const Problem& problem) : problem_(problem), pinned_(problem.persons.size()) {
    for (const Slot& slot : problem.slots) left_.push_back(slot.places);
    for (const Candidate& one : problem.candidates)
      if (one.pinned) ++pinned_[one.person];
    Index last = none;
    for (const Candidate& one : problem.candidates) {
      if (!one.pinned) continue;
      left_[one.slot] -= takes(one);
      const Index total = problem.slots[one.slot].within;
      if (total != none && one.person != last) --left_[total];
      last = one.person;
    }
  }

  /// Whether two can be in one slot.
  bool hold(const Candidate& one, const Candidate& other) const {
    const Index total = problem_.slots[one.slot].within;
    const auto pinned = [](const Candidate& pair) { return pair.pinned; };
    return left_[one.slot] + takes(one) + takes(other) > 1 &&
           (total == none || left_[total] + pinned(one) + pinned(other) > 1);
  }

 private:
  bool takes(const Candidate& pair) const { return pair.pinned && pinned_[pair.person] == 1; }

  const Problem& problem_;
  std::vector<std::uint32_t> pinned_;  // slots of each person
  std::vector<std::int64_t> left_;
};

}  // namespace

void drop_parting_pairs(Problem& problem) {
  if (problem.duos.empty()) return;
  const Problem all = problem;
  const PinnedPlaces places(all);
  const auto parting = [&](const Candidate& one) {
    const Duo& duo = *std::ranges::find_if(
        all.duos, [&](const Duo& each) { return each.first == one.person || each.second == one.person; });
    const bool first = duo.first == one.person;
    return std::ranges::none_of(candidates_of(all, first ? duo.second : duo.first),
                                [&](const Candidate& its) {
                                  return keeps_together(all, duo, first ? one : its, first ? its : one) &&
                                         (its.slot != one.slot || places.hold(one, its));
                                });
  };
  std::vector<bool> bound(problem.persons.size());
  for (const Duo& duo : problem.duos) bound[duo.first] = bound[duo.second] = !duo.splittable;
  std::erase_if(problem.candidates, [&](const Candidate& one) { return bound[one.person] && parting(one); });
}

}  // namespace sw::matching
