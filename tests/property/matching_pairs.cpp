// Small random rounds through the whole people side, against every assignment there is; and short lists of
// hosts, which may cost score but never a place.
#include <doctest/doctest.h>

#include <array>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "matching/pair_solve.hpp"
#include "matching_rounds.hpp"
#include "switch/matching/change.hpp"
#include "switch/matching/robust.hpp"
#include "switch/matching/what_if.hpp"
#include "unit/matching/build.hpp"

using namespace sw;
using namespace sw::matching;
using sw::matching::test::Dice;
using sw::matching::test::RoundBuilder;

namespace {

constexpr std::array names{"a", "b", "c", "d", "e", "f"};
constexpr std::array topics{"taal", "rust", "buiten", "ouders"};
constexpr int bands = 8;

const char* any(Dice& dice, std::uint32_t organisations) {
  return names[dice.below(organisations)];
}

void add_organisation(RoundBuilder& build, Dice& dice, const char* id) {
  Organisation& organisation =
      build.organisation(id, static_cast<int>(dice.below(3)), dice.one_in(2) ? "noord" : "zuid");
  build.strength(organisation, "t1", topics[dice.below(4)]);
  build.growth_point(organisation, "g1", topics[dice.below(4)]);
  if (dice.one_in(2)) build.question(organisation, "o1", topics[dice.below(4)]);
}

void add_person(RoundBuilder& build, Dice& dice, std::uint32_t number, std::uint32_t organisations) {
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

void make_round(RoundBuilder& build, Dice& dice) {
  build.set(build.round().matching.per_pair, 1 + static_cast<int>(dice.below(2)));
  const std::uint32_t organisations = 1 + dice.below(5), people = dice.below(6);
  for (std::uint32_t o = 0; o < organisations; ++o) add_organisation(build, dice, names[o]);
  for (std::uint32_t p = 0; p < people; ++p) add_person(build, dice, p, organisations);
}

/// Some proposals, and not two colleagues who are agreed at one host: what stands beyond the pair cap has a
/// place of its own, which this file does not know.
void add_proposals(RoundBuilder& build, Dice& dice) {
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

void add_duos(RoundBuilder& build, Dice& dice) {
  std::vector<Participant>& people = build.workspace().participants;
  for (const auto& [first, second, splittable, bond] :
       test::some_duos(static_cast<std::uint32_t>(people.size()), dice))
    build.together(people[first], people[second].id.text, splittable);
}

/// Where pairs are to be kept: those agreed and those proposed that stand; then placed, reciprocity, the
/// bands from the worst to the last but one (negative), fit.
using Totals = std::vector<std::int64_t>;

struct Assignment {
  const Workspace& workspace;
  const RoundView& view;
  std::vector<std::optional<Index>> host;

  Totals totals() const {
    Totals totals(2 + bands, 0);
    std::set<Index> senders, receivers;
    for (std::size_t p = 0; p < host.size(); ++p) {
      if (!host[p]) continue;
      const JobshadowerView& person = view.jobshadowers()[p];
      const int score = explained_score(view, person, *host[p]).total;
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

  /// Duos that may be parted, and are.
  std::int64_t parted() const {
    std::int64_t sum = 0;
    for (std::size_t p = 0; p < host.size(); ++p)
      if (const auto& companion = view.jobshadowers()[p].companion; companion && companion->who > p)
        sum += companion->splittable && host[p] != host[companion->who];
    return sum;
  }

  /// Two who may not be parted go to one host, or neither goes; where one is fixed the other goes along, or
  /// nowhere.
  bool holds_together() const {
    for (std::size_t p = 0; p < host.size(); ++p) {
      const JobshadowerView& person = view.jobshadowers()[p];
      const JobshadowerView* other = view.bound_to(person);
      if (!other || !person.fixed.empty()) continue;
      const auto its = host[person.companion->who];
      if (other->fixed.empty() && host[p] != its) return false;
      if (!other->fixed.empty() && host[p] != (may_go(person, *its) ? its : std::nullopt)) return false;
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

bool vetoed(const Participant& person, const OrganisationId& host) {
  for (const Veto& veto : person.not_to)
    if (*veto.organisation == host) return true;
  return false;
}

void try_all(Assignment& round, std::size_t p, Totals& best) {
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

Assignment fixed_only(const Workspace& workspace, const RoundView& view) {
  Assignment round{workspace, view, {}};
  for (const JobshadowerView& person : view.jobshadowers())
    round.host.push_back(person.fixed.empty() ? std::nullopt : std::optional(person.fixed[0].host));
  return round;
}

Totals totals_of(const MatchResult& result, const Workspace& workspace, const RoundView& view) {
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

using PairIds = std::vector<std::pair<std::string, std::string>>;

PairIds pair_ids(const MatchResult& result) {
  PairIds ids;
  for (const MatchedPair& pair : result.pairs)
    ids.emplace_back(pair.jobshadower->id.text, pair.host->id.text);
  return ids;
}

}  // namespace

TEST_CASE("the round that is proposed is the best of all, fixed pairs included") {
  Dice dice(20230217);
  for (int i = 0; i < 3000; ++i) {
    CAPTURE(i);
    RoundBuilder build;
    make_round(build, dice);
    const MatchOptions options;
    const Workspace& workspace = build.workspace();
    const RoundView view(workspace, options);
    const MatchResult result = round_match(workspace, options);
    REQUIRE(result.solved);
    Assignment round = fixed_only(workspace, view);
    Totals best(3 + bands, std::numeric_limits<std::int64_t>::min());
    try_all(round, 0, best);
    REQUIRE(totals_of(result, workspace, view) == best);
    CHECK(result.pairs.size() + result.unplaced.size() == static_cast<std::size_t>(result.jobshadowers));
  }
}

TEST_CASE(
    "people who travel together go to one host, or neither goes, and the round is the best of all such") {
  Dice dice(20230508);
  int together = 0, parted = 0;
  for (int i = 0; i < 4000; ++i) {
    CAPTURE(i);
    RoundBuilder build;
    make_round(build, dice);
    add_duos(build, dice);
    MatchOptions options;
    options.keep = dice.one_in(4);
    if (options.keep || dice.one_in(3)) add_proposals(build, dice);
    const Workspace& workspace = build.workspace();
    const RoundView view(workspace, options);
    const MatchResult result = round_match(workspace, options);
    if (!result.solved) continue;
    Assignment round = fixed_only(workspace, view);
    Totals best((options.keep ? 5U : 3U) + bands, std::numeric_limits<std::int64_t>::min());
    try_all(round, 0, best);
    REQUIRE(totals_of(result, workspace, view) == best);
    for (const MatchedPair& pair : result.pairs)
      if (pair.along.who) ++(pair.along.parted ? parted : together);
  }
  CHECK(together > 900);
  CHECK(parted > 200);
}

TEST_CASE("the same files in another order give the same pairs and the same proof") {
  Dice dice(20230301);
  for (int i = 0; i < 1000; ++i) {
    CAPTURE(i);
    RoundBuilder build;
    make_round(build, dice);
    add_proposals(build, dice);
    Workspace shuffled = test::copy_of(build.workspace());
    dice.shuffle(shuffled.organisations);
    dice.shuffle(shuffled.participants);
    dice.shuffle(shuffled.exchanges);
    shuffled.index();
    MatchOptions options;
    options.prove = true;
    const MatchResult straight = round_match(build.workspace(), options);
    const MatchResult other = round_match(shuffled, options);
    REQUIRE(pair_ids(other) == pair_ids(straight));
    REQUIRE(other.proof == straight.proof);
  }
}

TEST_CASE("after a dropout no round changes fewer pairs, and none of those that change as few is better") {
  Dice dice(20230415);
  std::int64_t moved = 0;
  for (int i = 0; i < 3000; ++i) {
    CAPTURE(i);
    RoundBuilder build;
    make_round(build, dice);
    add_proposals(build, dice);
    MatchOptions options;
    options.keep = true;
    const Workspace& workspace = build.workspace();
    const RoundView view(workspace, options);
    const MatchResult result = round_match(workspace, options);
    REQUIRE(result.solved);
    Assignment round = fixed_only(workspace, view);
    Totals best(5 + bands, std::numeric_limits<std::int64_t>::min());
    try_all(round, 0, best);
    REQUIRE(totals_of(result, workspace, view) == best);
    const ChangeList list = changes_in(workspace, result);
    CHECK(list.proposed.stand == best[1]);
    moved += list.agreed.before - list.agreed.stand;
  }
  CHECK(moved > 100);
}

using Ids = std::set<std::string>;

Ids unplaced_in(const MatchResult& result, const Ids& but = {}) {
  Ids ids;
  for (const Unplaced& one : result.unplaced)
    if (!but.contains(one.jobshadower->id.text)) ids.insert(one.jobshadower->id.text);
  return ids;
}

/// Who would lose their place, by matching the whole round again. None where what is left can't be matched:
/// two colleagues who travel together were fixed, and are not any more.
std::optional<Ids> lost_by(const Fragility& one, Dice dice, bool duos, const Ids& unplaced_before) {
  RoundBuilder build;
  make_round(build, dice);
  if (duos) add_duos(build, dice);
  Workspace& workspace = build.workspace();
  Scenario scenario{{one.organisation->id}, {}, {}};
  for (const Participant& person : workspace.participants)
    if (one.loss == Loss::organisation && *person.organisation == one.organisation->id)
      scenario.without_person.push_back(person.id);
  suppose(scenario, workspace);
  const MatchResult left = round_match(workspace, {});
  return left.solved ? std::optional(unplaced_in(left, unplaced_before)) : std::nullopt;
}

TEST_CASE("what each loss would do is what matching the whole round again says") {
  Dice dice(20230101);
  std::size_t lost = 0;
  for (int i = 0; i < 600; ++i) {
    CAPTURE(i);
    const Dice same = dice;
    const bool duos = i % 4 == 0;
    RoundBuilder build;
    make_round(build, dice);
    if (duos) add_duos(build, dice);
    const Robustness result = robustness(build.workspace(), {});
    if (!result.solved) continue;
    const Ids before = unplaced_in(round_match(build.workspace(), {}));
    for (const Fragility& one : result.losses) {
      CAPTURE(one.organisation->id.text);
      CAPTURE(key(one.loss));
      Ids ids;
      for (const Participant* person : one.unplaced) ids.insert(person->id.text);
      const auto expected = lost_by(one, same, duos, before);
      REQUIRE((duos || expected));
      if (expected) REQUIRE(ids == *expected);
      lost += ids.size();
    }
  }
  CHECK(lost > 300);
}

TEST_CASE("a short list of hosts places as many people as all of them do") {
  Dice dice(19011978);
  for (int i = 0; i < 3000; ++i) {
    CAPTURE(i);
    RoundBuilder build;
    make_round(build, dice);
    const MatchOptions options;
    const RoundView view(build.workspace(), options);
    const auto placed = [](const SolvedRound& solved) {
      return std::ranges::count_if(solved.certificate.choice, [](Index choice) { return choice != none; });
    };
    const SolvedRound all = solve_round(view);
    const SolvedRound few = solve_round(view, {.all_pairs = 0, .looked_at = 2, .kept = 1});
    REQUIRE(well_formed(few.round.problem));
    REQUIRE(placed(few) == placed(all));
  }
}
