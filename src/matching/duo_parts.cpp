#include "matching/duo_parts.hpp"

#include <algorithm>

#include "switch/matching/duos.hpp"
#include "switch/matching/solver.hpp"

namespace sw::matching {
namespace {

/// What was decided on one duo.
struct Standing {
  bool together = false;  // both to one host, or neither
  bool apart = false;
  Index at = none;
  std::vector<Index> not_at;
};

std::vector<Standing> standing(const Problem& problem, const Decisions& decisions) {
  std::vector<Standing> all(problem.duos.size());
  for (std::size_t d = 0; d < all.size(); ++d) all[d].together = !problem.duos[d].splittable;
  for (const auto& [duo, fate, host] : decisions) {
    if (fate == Fate::at) all[duo].at = host;
    if (fate == Fate::not_at) all[duo].not_at.push_back(host);
    if (fate == Fate::together) all[duo].together = true;
    if (fate == Fate::apart) all[duo].apart = true;
  }
  return all;
}

}  // namespace

/// The problem as far as it obeys.
class DuoParts::Part {
 public:
  Part(const DuoParts& all, const Decisions& decisions)
      : all_(all), standing_(standing(all.problem_, decisions)) {
    const Problem& whole = all.problem_;
    take_places();
    Problem part = whole;
    part.candidates.clear();
    part.duos.clear();
    for (Index c = 0; c < whole.candidates.size(); ++c)
      if (obeys(c)) {
        part.candidates.push_back(whole.candidates[c]);
        original_.push_back(c);
      }
    for (Index d = 0; d < standing_.size(); ++d) {
      parted_ += standing_[d].apart;
      if (standing_[d].apart) continue;
      part.duos.push_back(whole.duos[d]);
      if (standing_[d].together) part.duos.back().splittable = false;
    }
    relaxed_ = relaxed(part);
  }

  std::optional<DuoFreeOptimum> solved() const {
    DuoFreeOptimum result;
    result.certificate = matching::solve(forced());
    result.choice = result.certificate.choice;
    result.totals = doubled(result.choice);
    for (Index& choice : result.choice)
      if (choice != none) choice = original_[choice];
    if (!stands(result)) return std::nullopt;
    return result;
  }

 private:
  Index duo_of(Index candidate) const {
    return all_.relaxed_.bonds.duo[all_.problem_.candidates[candidate].person];
  }
  Index host_of(Index candidate) const {
    return all_.problem_.slots[all_.problem_.candidates[candidate].slot].host;
  }

  /// Those who have to be somewhere leave fewer places to duos.
  void take_places() {
    const Problem& whole = all_.problem_;
    for (const Slot& slot : whole.slots) places_.push_back(slot.places);
    for (Index c = 0; c < whole.candidates.size(); ++c) {
      const Candidate& one = whole.candidates[c];
      const Index duo = duo_of(c);
      const bool forced = duo != none && standing_[duo].at == host_of(c);
      if (forced || one.kept == Kept::pinned) --places_[one.slot];
    }
  }

  bool obeys(Index candidate) const {
    const Index duo = duo_of(candidate);
    if (duo == none) return true;
    const Standing& here = standing_[duo];
    const Index host = host_of(candidate);
    if (here.at != none) return host == here.at;
    if (here.together && !fits(candidate)) return false;
    return std::ranges::find(here.not_at, host) == here.not_at.end();
  }

  bool fits(Index candidate) const {
    const Index twin = all_.relaxed_.bonds.twin[candidate];
    if (twin == none) return false;
    const Candidate &one = all_.problem_.candidates[candidate], &other = all_.problem_.candidates[twin];
    const bool pinned = one.kept == Kept::pinned || other.kept == Kept::pinned;
    return pinned || one.slot != other.slot || places_[one.slot] > 1;
  }

  /// With those who have to be at a host pinned there.
  Problem forced() const {
    Problem problem = relaxed_;
    for (Index c = 0; c < problem.candidates.size(); ++c)
      if (const Index duo = duo_of(original_[c]); duo != none && standing_[duo].at != none)
        problem.candidates[c].kept = Kept::pinned;
    return problem;
  }

  std::vector<std::int64_t> doubled(const std::vector<Index>& choice) const {
    const std::vector<Lane> lanes = lanes_of(relaxed_);
    const std::vector<std::int64_t> found = sums_of(relaxed_, choice);
    std::vector<std::int64_t> totals;
    for (const Lane lane : all_.lanes_) {
      const auto at = std::ranges::find(lanes, lane);
      totals.push_back(at == lanes.end() ? 0 : found[static_cast<std::size_t>(at - lanes.begin())]);
      if (lane.goal == Goal::together) totals.back() += 2 * parted_;
    }
    return totals;
  }

  /// Whether all are where they have to be.
  bool stands(const DuoFreeOptimum& found) const {
    if (total_of(Goal::pinned, all_.lanes_, found.totals) < all_.pinned_) return false;
    for (std::size_t d = 0; d < standing_.size(); ++d) {
      if (standing_[d].at == none) continue;
      const auto& [first, second, splittable, bond] = all_.problem_.duos[d];
      if (found.choice[first] == none || found.choice[second] == none) return false;
    }
    return true;
  }

  const DuoParts& all_;
  std::vector<Standing> standing_;
  std::vector<std::int64_t> places_;  // per slot, but for who has to be there
  std::vector<Index> original_;       // of each candidate
  std::int64_t parted_ = 0;
  Problem relaxed_;
};

DuoParts::DuoParts(const Problem& problem)
    : problem_(problem), lanes_(lanes_of(problem)), relaxed_(relaxed(problem)) {
  for (const Candidate& one : problem.candidates) pinned_ += 2 * (one.kept == Kept::pinned);
}

DuoFreeOptimum DuoParts::solve() const {
  DuoFreeOptimum result;
  result.certificate = matching::solve(relaxed_);
  result.choice = result.certificate.choice;
  result.totals = result.certificate.totals;
  return result;
}

std::optional<DuoFreeOptimum> DuoParts::solve(const Decisions& decisions) const {
  return Part(*this, decisions).solved();
}

Decisions DuoParts::guesses(const Decisions& decisions, const std::vector<Index>& choice) const {
  const std::vector<Standing> standing = matching::standing(problem_, decisions);
  Decisions open, held;
  for (Index d = 0; d < problem_.duos.size(); ++d) {
    const Duo& duo = problem_.duos[d];
    if (standing[d].apart || !parted(problem_, duo, choice)) continue;
    if (!standing[d].together) {
      open.push_back({d, Fate::together, none});
      continue;
    }
    const Index placed = choice[choice[duo.first] == none ? duo.second : duo.first];
    held.push_back({d, Fate::at, problem_.slots[problem_.candidates[placed].slot].host});
  }
  open.insert(open.end(), held.begin(), held.end());
  return open;
}

std::int64_t DuoParts::work() const {
  constexpr std::size_t at_least = 100;
  return static_cast<std::int64_t>(problem_.candidates.size() + problem_.persons.size() + at_least);
}

}  // namespace sw::matching
