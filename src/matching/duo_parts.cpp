#include "matching/duo_parts.hpp"

#include <algorithm>

#include "switch/matching/duos.hpp"
#include "switch/matching/solver.hpp"

namespace sw::matching {

/// The problem as far as it obeys.
class DuoParts::Part {
 public:
  Part(const DuoParts& all, const Decisions& decisions)
      : all_(all), whole_(all.problem_), said_(whole_.persons.size()), standing_(whole_.duos.size()) {
    for (std::size_t d = 0; d < standing_.size(); ++d) standing_[d].held = !whole_.duos[d].splittable;
    for (const Decision& decision : decisions) take(decision);
    seat_fixed();
    lay_part();
    force();
  }

  std::optional<FreeOptimum> solved() const {
    if (impossible_) return std::nullopt;
    FreeOptimum result;
    result.certificate = matching::solve(with_forced());
    result.choice = result.certificate.choice;
    result.totals = doubled(result.choice);
    for (Index& choice : result.choice)
      if (choice != none) choice = original_[choice];
    if (!stands(result)) return std::nullopt;
    result.guesses = guesses(result.choice);
    return result;
  }

  /// What is open in a choice that obeys.
  Decisions guesses(const std::vector<Index>& choice) const {
    Decisions open, held;
    for (Index d = 0; d < standing_.size(); ++d) {
      const Duo& duo = whole_.duos[d];
      if (standing_[d].apart || !parted(whole_, duo, choice)) continue;
      if (standing_[d].held)
        held.push_back(guess_on(duo, choice));
      else
        open.push_back({duo.first, Fate::together});
    }
    for (const Crowd& crowd : all_.crowds_) {
      std::vector<Index> guests = guests_of(crowd, whole_, choice);
      if (!too_many(guests, whole_)) continue;
      std::erase_if(guests, [&](Index c) { return is_settled(c); });
      if (!guests.empty()) held.push_back(guess_on(guests));
    }
    open.insert(open.end(), held.begin(), held.end());
    return open;
  }

 private:
  /// What was decided on a duo.
  struct Standing {
    bool held = false;  // together, or neither has a place
    bool apart = false;
  };

  void take(const Decision& decision) {
    const Index duo = duo_of(decision.person);
    switch (decision.fate) {
      case Fate::at:
      case Fate::not_at:
        return said_[decision.person].push_back(decision);
      case Fate::together:
        standing_[duo].held = true;
        return;
      case Fate::apart:
        standing_[duo].apart = true;
        return;
    }
  }

  Index duo_of(Index person) const { return all_.relaxed_.bonds.duo[person]; }
  Index place_of(const Candidate& one) const { return static_cast<Index>(&one - whole_.candidates.data()); }

  /// The other one of two who are held together.
  Index other_of(Index person) const {
    const Index duo = duo_of(person);
    if (duo == none || !standing_[duo].held) return none;
    return whole_.duos[duo].first == person ? whole_.duos[duo].second : whole_.duos[duo].first;
  }
  bool keeps_together(const Candidate& one, const Candidate& other) const {
    const Duo& duo = whole_.duos[duo_of(one.person)];
    const bool in_order = duo.first == one.person;
    return matching::keeps_together(whole_, duo, in_order ? one : other, in_order ? other : one);
  }

  /// Whether it was decided that somebody goes there, or one who is held together with the other by that.
  bool is_forced(const Candidate& one) const {
    const auto goes = [&](const Candidate& pair) {
      return std::ranges::any_of(said_[pair.person], [&](const Decision& said) {
        return said.fate == Fate::at && said.slot == pair.slot;
      });
    };
    if (goes(one)) return true;
    const Index other = other_of(one.person);
    return other != none && std::ranges::any_of(candidates_of(whole_, other), [&](const Candidate& its) {
             return goes(its) && keeps_together(one, its);
           });
  }
  bool is_fixed(const Candidate& one) const { return one.pinned || is_forced(one); }
  /// Fixed, and not somewhere else where the pair cap sees it otherwise.
  bool is_settled(Index candidate) const {
    const Candidate& one = whole_.candidates[candidate];
    const auto differs = [&](const Candidate& its) {
      return its.beyond_cap != one.beyond_cap && is_forced(its) && !is_ruled_out(its);
    };
    return is_fixed(one) && std::ranges::none_of(candidates_of(whole_, one.person), differs);
  }

  /// By what was decided on this person.
  bool is_ruled_out(const Candidate& one) const {
    return std::ranges::any_of(said_[one.person], [&](const Decision& said) {
      return (said.slot == one.slot) != (said.fate == Fate::at);
    });
  }

  /// Those who have to be in one place leave fewer to the others, and may fill a crowd.
  void seat_fixed() {
    for (const Slot& slot : whole_.slots) places_.push_back(slot.places);
    stays_in_.assign(whole_.persons.size(), none);
    staying_.resize(all_.crowds_.size());
    for (Index p = 0; p < whole_.persons.size(); ++p) {
      std::vector<Index> all;
      for (const Candidate& one : candidates_of(whole_, p))
        if (is_fixed(one)) all.push_back(place_of(one));
      if (all.size() == 1) --places_[whole_.candidates[all.front()].slot];
      const Index crowd = all.empty() ? none : crowd_of(all.front());
      if (crowd == none || std::ranges::any_of(all, [&](Index c) { return crowd_of(c) != crowd; })) continue;
      stays_in_[p] = crowd;
      staying_[crowd].add(whole_.candidates[firmest(all)]);
      impossible_ |= staying_[crowd].too_many(whole_.pair_cap);
    }
  }
  /// Of the pairs that somebody may still be, that of which the pair cap asks the least.
  Index firmest(const std::vector<Index>& pairs) const {
    return *std::ranges::max_element(pairs, {}, [&](Index c) {
      const Candidate& one = whole_.candidates[c];
      return std::pair(!is_ruled_out(one), one.beyond_cap);
    });
  }
  Index crowd_of(Index candidate) const { return all_.crowds_.empty() ? none : all_.crowd_of_[candidate]; }

  /// As far as others do not count.
  bool allowed(const Candidate& one) const {
    if (is_ruled_out(one)) return false;
    const Index crowd = crowd_of(place_of(one));
    return crowd == none || stays_in_[one.person] == crowd || room_beside_staying(crowd, one);
  }
  bool room_beside_staying(Index crowd, const Candidate& one) const {
    Colleagues all = staying_[crowd];
    all.add(one);
    return !all.too_many(whole_.pair_cap);
  }

  bool obeys(Index candidate) const {
    const Candidate& one = whole_.candidates[candidate];
    if (!allowed(one)) return false;
    const Index other = other_of(one.person);
    if (other == none) return true;
    const auto goes_along = [&](const Candidate& its) { return allowed(its) && fits(one, its); };
    const Index twin = all_.relaxed_.bonds.twin[candidate];
    if (twin != Bonds::several) return twin != none && goes_along(whole_.candidates[twin]);
    return std::ranges::any_of(candidates_of(whole_, other), [&](const Candidate& its) {
      return keeps_together(one, its) && goes_along(its);
    });
  }

  bool fits(const Candidate& one, const Candidate& other) const {
    return one.slot != other.slot || places_[one.slot] > 1 || is_fixed(one) || is_fixed(other);
  }

  void lay_part() {
    Problem part = whole_;
    part.candidates.clear();
    part.duos.clear();
    for (Index c = 0; c < whole_.candidates.size(); ++c)
      if (obeys(c)) {
        part.candidates.push_back(whole_.candidates[c]);
        original_.push_back(c);
      }
    for (Index d = 0; d < standing_.size(); ++d) {
      parted_ += standing_[d].apart;
      if (standing_[d].apart) continue;
      part.duos.push_back(whole_.duos[d]);
      if (standing_[d].held) part.duos.back().splittable = false;
    }
    relaxed_ = relaxed(part);
  }

  /// Who has to be somewhere, where that can be but one place.
  void force() {
    forced_.resize(whole_.persons.size(), none);
    std::vector<Index> places(whole_.persons.size());
    for (Index c = 0; c < original_.size(); ++c) {
      const Candidate& one = whole_.candidates[original_[c]];
      if (is_forced(one)) forced_[one.person] = ++places[one.person] == 1 ? c : none;
    }
    for (Index p = 0; p < places.size(); ++p)
      if (places[p] == 0 && goes_somewhere(p)) impossible_ = true;
  }
  bool goes_somewhere(Index person) const {
    const auto decided = [&](Index who) {
      return std::ranges::find(said_[who], Fate::at, &Decision::fate) != said_[who].end();
    };
    const Index other = other_of(person);
    return decided(person) || (other != none && decided(other));
  }
  Problem with_forced() const {
    Problem problem = relaxed_;
    for (const Index c : forced_)
      if (c != none) problem.candidates[c].pinned = true;
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
  bool stands(const FreeOptimum& found) const {
    if (total_of(Goal::pinned, all_.lanes_, found.totals) < all_.pinned_) return false;
    for (Index p = 0; p < forced_.size(); ++p)
      if (forced_[p] != none && found.choice[p] == none) return false;
    return true;
  }

  Decision guess_on(const Candidate& one) const { return {one.person, Fate::at, one.slot}; }
  /// Of two who are held together, and parted.
  Decision guess_on(const Duo& duo, const std::vector<Index>& choice) const {
    const Index placed = choice[duo.first] == none ? duo.second : duo.first;
    const Candidate& one = whole_.candidates[choice[placed]];
    if (!is_forced(one)) return guess_on(one);
    // The other one could have one of several places.
    const auto own = candidates_of(whole_, placed == duo.first ? duo.second : duo.first);
    return guess_on(*std::ranges::find_if(
        own, [&](const Candidate& its) { return keeps_together(one, its) && obeys(place_of(its)); }));
  }
  /// Of too many the one who fits best.
  Decision guess_on(const std::vector<Index>& guests) const {
    const auto score = [&](Index c) { return whole_.candidates[c].score; };
    return guess_on(whole_.candidates[*std::ranges::max_element(guests, {}, score)]);
  }

  const DuoParts& all_;
  const Problem& whole_;
  std::vector<Decisions> said_;  // per person where
  std::vector<Standing> standing_;
  std::vector<std::int64_t> places_;  // per slot, but for who has to be there
  std::vector<Index> stays_in_;       // per person a crowd, or none
  std::vector<Colleagues> staying_;   // per crowd those who stay in it
  bool impossible_ = false;           // no round obeys
  std::vector<Index> original_;       // of each candidate
  std::vector<Index> forced_;         // per person a candidate, or none
  std::int64_t parted_ = 0;
  Problem relaxed_;
};

DuoParts::DuoParts(const Problem& problem)
    : problem_(problem),
      lanes_(lanes_of(problem)),
      relaxed_(relaxed(problem)),
      crowds_(matching::crowds(problem)) {
  Index last = none;
  for (const Candidate& one : problem.candidates)
    if (one.pinned && one.person != last) {
      pinned_ += 2;
      last = one.person;
    }
  if (crowds_.empty()) return;
  crowd_of_.assign(problem.candidates.size(), none);
  for (Index k = 0; k < crowds_.size(); ++k)
    for (const Index c : crowds_[k].candidates) crowd_of_[c] = k;
}

FreeOptimum DuoParts::solve() const {
  FreeOptimum result;
  result.certificate = matching::solve(relaxed_);
  result.choice = result.certificate.choice;
  result.totals = result.certificate.totals;
  result.guesses = Part(*this, {}).guesses(result.choice);
  return result;
}

std::optional<FreeOptimum> DuoParts::solve(const Decisions& decisions) const {
  return Part(*this, decisions).solved();
}

std::int64_t DuoParts::work() const {
  constexpr std::size_t at_least = 100;
  return static_cast<std::int64_t>(problem_.candidates.size() + problem_.persons.size() + at_least);
}

}  // namespace sw::matching
