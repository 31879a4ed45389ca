// Small random rounds through the whole people side, against every assignment there is; and short lists of
// hosts, which may cost score but never a place.
#include <doctest/doctest.h>

#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "matching/pair_solve.hpp"
#include "pair_rounds.hpp"
#include "switch/matching/change.hpp"
#include "switch/matching/proof.hpp"
#include "switch/matching/robust.hpp"
#include "switch/matching/what_if.hpp"

using namespace sw;
using namespace sw::matching;
using namespace sw::matching::test;

namespace {

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

TEST_CASE(
    "who swaps goes to the other's organisation, or neither goes, and the round is the best of all such") {
  Dice dice(20230519);
  int swapped = 0, elsewhere = 0, neither = 0;
  for (int i = 0; i < 4000; ++i) {
    CAPTURE(i);
    RoundBuilder build;
    make_round(build, dice);
    add_swaps(build, dice);
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
      if (pair.along.who && pair.along.bond == Bond::swap) ++(pair.along.parted ? elsewhere : swapped);
    for (const Unplaced& one : result.unplaced)
      neither += one.along.who && one.along.bond == Bond::swap && !one.along.parted;
  }
  CHECK(swapped > 300);
  CHECK(elsewhere > 300);
  CHECK(neither > 300);
}

TEST_CASE("the same files in another order give the same pairs and the same proof") {
  Dice dice(20230301);
  for (int i = 0; i < 1000; ++i) {
    CAPTURE(i);
    RoundBuilder build;
    make_round(build, dice);
    add_proposals(build, dice);
    Workspace shuffled = copy_of(build.workspace());
    dice.shuffle(shuffled.organisations);
    dice.shuffle(shuffled.participants);
    dice.shuffle(shuffled.exchanges);
    shuffled.index();
    const MatchOptions options;
    const MatchResult straight = round_match(build.workspace(), options);
    const MatchResult other = round_match(shuffled, options);
    REQUIRE(pair_ids(other) == pair_ids(straight));
    REQUIRE(proof_of(*other.solved) == proof_of(*straight.solved));
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
  if (duos) add_swaps(build, dice);
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
    if (duos) add_swaps(build, dice);
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
