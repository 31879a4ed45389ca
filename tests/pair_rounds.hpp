// Small random rounds of people and organisations, and every assignment of such a round tried: what the whole
// people side is held against.
#pragma once

#include <doctest/doctest.h>

#include <array>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "matching_rounds.hpp"
#include "switch/matching/round_match.hpp"
#include "unit/matching/build.hpp"

namespace sw::matching::test {

inline constexpr std::array names{"a", "b", "c", "d", "e", "f"};
inline constexpr std::array topics{"taal", "rust", "buiten", "ouders"};
inline constexpr int bands = 8;

inline const char* any(Dice& dice, std::uint32_t organisations) {
  return names[dice.below(organisations)];
}

inline void add_organisation(RoundBuilder& build, Dice& dice, const char* id) {
  Organisation& organisation =
      build.organisation(id, static_cast<int>(dice.below(3)), dice.one_in(2) ? "noord" : "zuid");
  build.strength(organisation, "t1", topics[dice.below(4)]);
  build.growth_point(organisation, "g1", topics[dice.below(4)]);
  if (dice.one_in(2)) build.question(organisation, "o1", topics[dice.below(4)]);
}

inline void add_person(RoundBuilder& build, Dice& dice, std::uint32_t number, std::uint32_t organisations) {
  const std::string id = "p" + std::to_string(number);
  Participant& person = build.jobshadower(id, any(dice, organisations));
  build.question(person, "v1", topics[dice.below(4)]);
  if (dice.one_in(2)) build.wish(person, any(dice, organisations), dice.one_in(2));
  if (dice.one_in(2)) build.veto(person.not_to, any(dice, organisations), "-");
  if (dice.one_in(3)) build.motive(person, Motive::own_network);
  const char* host = any(dice, organisations);
  if (dice.one_in(6) && host != person.organisation->text)
    build.exchange(id, host, dice.one_in(2) ? ExchangeStatus::agreed : ExchangeStatus::closed);
}

inline void make_round(RoundBuilder& build, Dice& dice) {
  build.set(build.round().matching.per_pair, 1 + static_cast<int>(dice.below(2)));
  const std::uint32_t organisations = 1 + dice.below(5), people = dice.below(6);
  for (std::uint32_t o = 0; o < organisations; ++o) add_organisation(build, dice, names[o]);
  for (std::uint32_t p = 0; p < people; ++p) add_person(build, dice, p, organisations);
}

/// Some proposals, and not two colleagues who are agreed at one host: what stands beyond the pair cap has a
/// place of its own, which this file does not know.
inline void add_proposals(RoundBuilder& build, Dice& dice) {
  Workspace& workspace = build.workspace();
  std::set<std::string> held;
  for (Exchange& exchange : workspace.exchanges)
    if (!held.insert(workspace.find(*exchange.jobshadower)->organisation->text + exchange.host->text).second)
      build.set(exchange.status, ExchangeStatus::cancelled);
  for (const Participant& person : workspace.participants) {
    const char* host = names[dice.below(static_cast<std::uint32_t>(workspace.organisations.size()))];
    const auto has = [&](const Exchange& exchange) { return *exchange.jobshadower == person.id; };
    if (dice.one_in(2) && std::ranges::none_of(workspace.exchanges, has))
      build.exchange(person.id.text, host, ExchangeStatus::proposed);
  }
}

inline void add_duos(RoundBuilder& build, Dice& dice) {
  std::vector<Participant>& people = build.workspace().participants;
  for (const auto& [first, second, splittable, bond] :
       some_duos(static_cast<std::uint32_t>(people.size()), dice))
    build.together(people[first], people[second].id.text, splittable);
}

/// The same where colleagues do not swap, nor does everybody else.
inline void add_swaps(RoundBuilder& build, Dice& dice) {
  std::vector<Participant>& people = build.workspace().participants;
  for (const auto& [first, second, splittable, bond] :
       some_duos(static_cast<std::uint32_t>(people.size()), dice)) {
    const bool colleagues = *people[first].organisation == *people[second].organisation;
    if (colleagues || dice.one_in(4))
      build.together(people[first], people[second].id.text, splittable);
    else
      build.swap(people[first], people[second].id.text, splittable);
  }
}

/// Where pairs are to be kept: those agreed and those proposed that stand; then placed, reciprocity, the
/// bands from the worst to the last but one (negative), fit.
using Totals = std::vector<std::int64_t>;

struct Assignment {
  const Workspace& workspace;
  const RoundView& view;
  std::vector<std::optional<Index>> host;
  mutable std::vector<std::optional<int>> scores{};  // per person and host

  Totals totals() const {
    Totals totals(2 + bands, 0);
    std::set<Index> senders, receivers;
    for (std::size_t p = 0; p < host.size(); ++p) {
      if (!host[p]) continue;
      const JobshadowerView& person = view.jobshadowers()[p];
      const int score = score_at(p, *host[p]);
      ++totals[0];
      senders.insert(person.home);
      receivers.insert(*host[p]);
      if (const int band = score * bands / 1001; band < bands - 1)
        --totals[static_cast<std::size_t>(2 + band)];
      totals.back() += score;
    }
    for (const Index organisation : senders)
      totals[1] += static_cast<std::int64_t>(receivers.count(organisation));
    totals.insert(totals.begin() + 1, -parted());
    if (view.keep()) totals.insert(totals.begin(), {standing(agreed_at), standing(proposed_at)});
    return totals;
  }

  /// Asked for every assignment, told but once.
  int score_at(std::size_t p, Index at) const {
    const std::size_t hosts = view.organisations().size();
    if (scores.empty()) scores.resize(host.size() * hosts);
    std::optional<int>& known = scores[p * hosts + at];
    if (!known) known = explained_score(view, view.jobshadowers()[p], at).total;
    return *known;
  }

  /// Duos that may be parted, and are.
  std::int64_t parted() const {
    std::int64_t sum = 0;
    for (std::size_t p = 0; p < host.size(); ++p)
      if (const auto& companion = view.jobshadowers()[p].companion; companion && companion->who > p)
        sum += companion->splittable && apart(p, companion->who, companion->bond);
    return sum;
  }

  bool apart(std::size_t p, std::size_t other, Bond bond) const {
    if (bond == Bond::together) return host[p] != host[other];
    const bool swapped =
        host[p] == view.jobshadowers()[other].home && host[other] == view.jobshadowers()[p].home;
    return !swapped && (host[p] || host[other]);
  }

  /// Two who may not be parted go to one host, or neither goes; where one is fixed the other goes along, or
  /// nowhere.
  bool holds_together() const {
    for (std::size_t p = 0; p < host.size(); ++p) {
      const JobshadowerView& person = view.jobshadowers()[p];
      const JobshadowerView* other = view.bound_to(person);
      if (!other || !person.fixed.empty()) continue;
      const auto [who, splittable, declares, bond] = *person.companion;
      if (other->fixed.empty()) {
        if (apart(p, who, bond)) return false;
        continue;
      }
      std::optional<Index> beside = host[who];
      if (bond == Bond::swap) beside = *beside == person.home ? std::optional(other->home) : std::nullopt;
      if (host[p] != (beside && may_go(person, *beside) ? beside : std::nullopt)) return false;
    }
    return true;
  }

  bool may_go(const JobshadowerView& person, Index at) const {
    const OrganisationView& to = view.organisations()[at];
    return person.home != at && to.hosts && std::ranges::find(person.not_to, at) == person.not_to.end();
  }

  static bool agreed_at(const JobshadowerView& person, Index at) {
    return person.agreed && person.agreed->host == at;
  }
  static bool proposed_at(const JobshadowerView& person, Index at) {
    return std::ranges::find(person.proposed, at, &Earlier::host) != person.proposed.end();
  }

  std::int64_t standing(bool (*stands)(const JobshadowerView&, Index)) const {
    std::int64_t sum = 0;
    for (std::size_t p = 0; p < host.size(); ++p) sum += host[p] && stands(view.jobshadowers()[p], *host[p]);
    return sum;
  }

  bool room(std::size_t p, Index at) const {
    std::int64_t guests = 0, colleagues = 0;
    for (std::size_t other = 0; other < host.size(); ++other) {
      if (host[other] != at) continue;
      ++guests;
      colleagues += view.jobshadowers()[other].home == view.jobshadowers()[p].home;
    }
    return guests < *view.organisations()[at].organisation->hosting.places &&
           colleagues < *workspace.round.matching.per_pair;
  }
};

inline bool vetoed(const Participant& person, const OrganisationId& host) {
  for (const Veto& veto : person.not_to)
    if (*veto.organisation == host) return true;
  return false;
}

inline void try_all(Assignment& round, std::size_t p, Totals& best) {
  while (p < round.host.size() && !round.view.jobshadowers()[p].fixed.empty()) ++p;
  if (p == round.host.size()) {
    if (round.holds_together()) best = std::max(best, round.totals());
    return;
  }
  try_all(round, p + 1, best);
  const Participant& person = *round.view.jobshadowers()[p].participant;
  for (Index at = 0; at < round.view.organisations().size(); ++at) {
    const OrganisationId& id = round.view.organisations()[at].organisation->id;
    if (id == *person.organisation || vetoed(person, id) || !round.room(p, at)) continue;
    round.host[p] = at;
    try_all(round, p + 1, best);
    round.host[p].reset();
  }
}

inline Assignment fixed_only(const Workspace& workspace, const RoundView& view) {
  Assignment round{workspace, view, {}};
  for (const JobshadowerView& person : view.jobshadowers())
    round.host.push_back(person.fixed.empty() ? std::nullopt : std::optional(person.fixed[0].host));
  return round;
}

inline Totals totals_of(const MatchResult& result, const Workspace& workspace, const RoundView& view) {
  Assignment round{workspace, view, {}};
  std::size_t next = 0;
  for (const JobshadowerView& person : view.jobshadowers()) {
    round.host.emplace_back();
    if (next == result.pairs.size() || result.pairs[next].jobshadower != person.participant) continue;
    for (Index at = 0; at < view.organisations().size(); ++at)
      if (view.organisations()[at].organisation == result.pairs[next].host) round.host.back() = at;
    ++next;
  }
  CHECK(next == result.pairs.size());
  return round.totals();
}

}  // namespace sw::matching::test
