// Thousands of changes to proofs, to their files and to rounds: whatever passes for proven is the best round
// there is, with the pairs that stand on disk.
#include <doctest/doctest.h>

#include <array>

#include "matching/pair_solve.hpp"
#include "matching/proof_names.hpp"
#include "matching/proof_problem.hpp"
#include "matching_rounds.hpp"
#include "switch/matching/fixed.hpp"
#include "switch/matching/round_match.hpp"
#include "unit/matching/build.hpp"

using namespace sw;
using namespace sw::matching;
using sw::matching::test::Dice;
using sw::matching::test::RoundBuilder;

namespace {

constexpr std::array names{"a", "b", "c", "d", "e"};
constexpr std::array topics{"taal", "rust", "buiten"};

const char* any(Dice& dice, std::uint32_t organisations) {
  return names[dice.below(organisations)];
}

void add_person(RoundBuilder& build, Dice& dice, const std::string& id, std::uint32_t organisations) {
  Participant& person = build.jobshadower(id, any(dice, organisations));
  build.question(person, "v1", topics[dice.below(3)]);
  if (dice.one_in(2)) build.wish(person, any(dice, organisations), dice.one_in(2));
  if (dice.one_in(3)) build.veto(person.not_to, any(dice, organisations), "-");
  const char* host = any(dice, organisations);
  if (!dice.one_in(3) || host == person.organisation->text) return;
  constexpr std::array stands{ExchangeStatus::proposed, ExchangeStatus::proposed, ExchangeStatus::agreed};
  build.exchange(id, host, stands[dice.below(3)]);
}

void make_round(RoundBuilder& build, Dice& dice) {
  MatchingPolicy& policy = build.round().matching;
  build.set(policy.per_pair, 1 + static_cast<int>(dice.below(2)));
  build.set(policy.bands, 1 + static_cast<int>(dice.below(4)));
  std::vector<Objective> goals{Objective::placed, Objective::reciprocity, Objective::worst_off,
                               Objective::fit,    Objective::kept,        Objective::rank};
  dice.shuffle(goals);
  goals.resize(1 + dice.below(6));
  for (const Objective goal : goals) {
    Field<Objective> field;
    build.set(field, goal);
    policy.objective.items.push_back(field);
  }
  const std::uint32_t organisations = 2 + dice.below(4), people = 1 + dice.below(6);
  for (std::uint32_t o = 0; o < organisations; ++o)
    build.strength(build.organisation(names[o], static_cast<int>(dice.below(3))), "t1",
                   topics[dice.below(3)]);
  for (std::uint32_t p = 0; p < people; ++p) add_person(build, dice, "p" + std::to_string(p), organisations);
}

void add_duos(RoundBuilder& build, Dice& dice) {
  std::vector<Participant>& people = build.workspace().participants;
  for (const auto& [first, second, splittable, bond] :
       test::some_duos(static_cast<std::uint32_t>(people.size()), dice))
    if (*people[first].organisation == *people[second].organisation || dice.one_in(2))
      build.together(people[first], people[second].id.text, splittable);
    else
      build.swap(people[first], people[second].id.text, splittable);
}

/// What `switch match --write` leaves on disk.
Workspace written_round(const Workspace& before, const MatchResult& result) {
  Workspace after = test::copy_of(before);
  std::set<const Exchange*> held;
  for (const MatchedPair& pair : result.pairs) held.insert(pair.exchange);
  for (std::size_t i = 0; i < before.exchanges.size(); ++i)
    if (!held.contains(&before.exchanges[i])) after.exchanges[i].status.value = ExchangeStatus::cancelled;
  for (const MatchedPair& pair : result.pairs) {
    if (pair.exchange) continue;
    Exchange& made = after.exchanges.emplace_back();
    made.id.text = pair.jobshadower->id.text + "-new";
    made.jobshadower.give(pair.jobshadower->id);
    made.host.give(pair.host->id);
    made.status.give(ExchangeStatus::proposed);
  }
  after.index();
  return after;
}

std::int64_t step(Dice& dice) {
  const std::int64_t size = dice.one_in(4) ? static_cast<std::int64_t>(dice.bits() >> 2) : 1 + dice.below(3);
  return dice.one_in(2) ? size : -size;
}

template <class All>
auto& some(All& all, Dice& dice) {
  return *std::next(all.begin(),
                    static_cast<std::ptrdiff_t>(dice.below(static_cast<std::uint32_t>(all.size()))));
}

void shift(Price& price, Dice& dice) {
  if (!price.empty()) some(price, dice) += step(dice);
}

void mutate_proof(Proof& proof, Dice& dice) {
  ProvenPerson& person = some(proof.people, dice).second;
  ProvenOrganisation& organisation = some(proof.organisations, dice).second;
  switch (dice.below(11)) {
    case 0:
      return shift(some(person.seats, dice).price, dice);
    case 1:
      return shift(organisation.sends, dice);
    case 2:
      return shift(organisation.hosts, dice);
    case 3:
      if (!organisation.slots.empty()) shift(some(organisation.slots, dice).price, dice);
      return;
    case 4:
      return shift(proof.totals, dice);
    case 5:
      some(person.seats, dice).host = some(proof.organisations, dice).first;
      return;
    case 6:
      some(person.seats, dice).host.reset();
      return;
    case 7:
      some(person.seats, dice).fixed ^= true;
      return;
    case 8:
      person.kept[some(proof.organisations, dice).first] = Kept::confirmed;
      return;
    case 9:
      some(person.input, dice) = 'f';
      return;
    default:
      proof.people.erase(proof.people.begin());
  }
}

void mutate_round(Workspace& round, Dice& dice) {
  Participant& person = some(round.participants, dice);
  Organisation& organisation = some(round.organisations, dice);
  switch (dice.below(7)) {
    case 0:
      organisation.hosting.places.value = static_cast<int>(dice.below(4));
      break;
    case 1:
      round.round.matching.per_pair.value = 1 + static_cast<int>(dice.below(3));
      break;
    case 2:
      round.round.matching.bands.value = 1 + static_cast<int>(dice.below(4));
      break;
    case 3:
      person.not_to.items.clear();
      break;
    case 4:
      person.preferences.items.clear();
      break;
    case 5:
      organisation.vision.strengths.items.clear();
      break;
    default:
      if (!round.exchanges.empty()) {
        constexpr std::array stands{ExchangeStatus::proposed, ExchangeStatus::agreed,
                                    ExchangeStatus::cancelled};
        some(round.exchanges, dice).status.value = stands[dice.below(3)];
      }
  }
  round.index();
}

/// The hosts that stand on disk, person by person.
std::map<std::string, std::string> pairs_of(const Workspace& round) {
  std::map<std::string, std::string> hosts;
  for (const Exchange& one : round.exchanges)
    if (*one.status != ExchangeStatus::cancelled) hosts[one.jobshadower->text] += one.host->text;
  return hosts;
}

std::map<std::string, std::string> pairs_of(const Proof& proof) {
  std::map<std::string, std::string> hosts;
  for (const auto& [id, person] : proof.people)
    for (const ProvenSeat& seat : person.seats)
      if (seat.host) hosts[id] += *seat.host;
  return hosts;
}

/// Trying everything, on the round that was taken back.
bool truly_best(const Workspace& round, const MatchOptions& options, const Proof& proof) {
  const RoundView view(round, options);
  const RoundProblem problem = problem_of(view, proof);
  const auto certificate = numbered(view, problem, proof);
  if (!certificate || certificate->totals != test::totals_of(problem.problem, certificate->choice))
    return false;
  std::vector<std::int64_t> found = certificate->totals, best = test::best_totals(problem.problem);
  if (!problem.problem.duos.empty()) found.pop_back(), best.pop_back();  // but for the lot
  return found == best;
}

/// What a bound says is so: that far the totals are the best, and no others are beyond it.
bool truly_bounded(const Workspace& round, const MatchOptions& options, const Proof& proof, const Gap& gap) {
  const RoundView view(round, options);
  const Problem problem = problem_of(view, proof).problem;
  const std::vector<std::int64_t> best = test::best_totals(problem);
  for (std::size_t i = 0; i < gap.lane; ++i)
    if (proof.totals[i] != best[i]) return false;
  if (!gap.at_best) return true;
  return maximised(proof.lanes[gap.lane].goal) ? best[gap.lane] <= *gap.at_best
                                               : best[gap.lane] >= *gap.at_best;
}

Verdict verdict(const Workspace& disk, const Proof& proof, const MatchOptions& options = {}) {
  Workspace round = test::copy_of(disk);
  take_back(round, proof);
  const Verification verification = verify(round, options, proof);
  const Verdict found = verification.verdict;
  if (found == Verdict::bounded)
    REQUIRE(truly_bounded(round, options_then(options, proof), proof, *verification.gap));
  if (found != Verdict::proven) return found;
  REQUIRE(pairs_of(round) == pairs_of(proof));
  REQUIRE(truly_best(round, options_then(options, proof), proof));
  return found;
}

ScoreFile some_scores(const Workspace& round, Dice& dice) {
  ScoreFile scores;
  scores.adds = dice.one_in(2);
  for (const Participant& person : round.participants)
    for (const Organisation& host : round.organisations)
      if (dice.one_in(2)) scores.scores[{person.id.text, host.id.text}] = static_cast<int>(dice.below(1001));
  return scores;
}

}  // namespace

TEST_CASE("no change of proof, file or round passes for a proof of what is not the best") {
  Dice dice(20230110);
  int refused = 0, passed = 0, unreadable = 0;
  for (int number = 0; number < 700; ++number) {
    CAPTURE(number);
    RoundBuilder build;
    make_round(build, dice);
    const MatchResult result = round_match(build.workspace(), {.as_of = test::day(1, 10)});
    if (!result.solved) continue;
    const Proof genuine = proof_of(*result.solved);
    const Workspace round = written_round(build.workspace(), result);
    REQUIRE(verdict(round, genuine) == Verdict::proven);
    for (int i = 0; i < 8; ++i) {
      Proof proof = genuine;
      Workspace other = test::copy_of(round);
      if (i % 2 == 0) mutate_proof(proof, dice);
      if (i % 2 == 1 || dice.one_in(4)) mutate_round(other, dice);
      ++(verdict(other, proof) == Verdict::proven ? passed : refused);
    }
    for (int i = 0; i < 4; ++i) {
      std::string json = written(genuine);
      some(json, dice) = "0123456789abc\"{}[],:-"[dice.below(21)];
      Text why;
      const auto proof = read_proof(json, why);
      if (!proof)
        ++unreadable;
      else
        ++(verdict(round, *proof) == Verdict::proven ? passed : refused);
    }
  }
  CHECK(refused > 2'500);
  CHECK(passed > 500);
  CHECK(unreadable > 500);
}

TEST_CASE(
    "a round after a dropout, or with scores from elsewhere, is proven by what is written, and by no other") {
  Dice dice(20230415);
  int kept = 0, refused = 0;
  for (int number = 0; number < 500; ++number) {
    CAPTURE(number);
    RoundBuilder build;
    make_round(build, dice);
    const ScoreFile scores = some_scores(build.workspace(), dice);
    MatchOptions options{.as_of = test::day(1, 10), .keep = !dice.one_in(4)};
    if (dice.one_in(2)) options.scores = &scores;
    const MatchResult result = round_match(build.workspace(), options);
    if (!result.solved) continue;
    const Proof genuine = proof_of(*result.solved);
    const Workspace round = written_round(build.workspace(), result);
    Text why;
    REQUIRE(read_proof(written(genuine), why) == genuine);
    const MatchOptions later{.scores = options.scores};
    REQUIRE(verdict(round, genuine, later) == Verdict::proven);
    kept += options.keep;
    for (int i = 0; i < 6; ++i) {
      Proof proof = genuine;
      Workspace other = test::copy_of(round);
      if (i % 2 == 0) mutate_proof(proof, dice);
      if (i % 2 == 1 || dice.one_in(4)) mutate_round(other, dice);
      if (i == 0) proof.keep ^= true;
      refused += verdict(other, proof, later) != Verdict::proven;
    }
  }
  CHECK(kept > 200);
  CHECK(refused > 1'000);
}

TEST_CASE(
    "with people who travel together or swap, what is proven is the best, and what is bounded within its "
    "bound") {
  Dice dice(20230301);
  int proven = 0, bounded = 0, refused = 0;
  for (int number = 0; number < 1'000; ++number) {
    CAPTURE(number);
    RoundBuilder build;
    make_round(build, dice);
    add_duos(build, dice);
    const MatchOptions options{.as_of = test::day(1, 10), .keep = dice.one_in(3)};
    const MatchResult result = round_match(build.workspace(), options);
    if (!result.solved) continue;
    const Proof genuine = proof_of(*result.solved);
    REQUIRE_FALSE(result.gap);
    Text why;
    REQUIRE(read_proof(written(genuine), why) == genuine);
    const Workspace round = written_round(build.workspace(), result);
    const Verdict found = verdict(round, genuine);
    REQUIRE(found <= Verdict::bounded);
    ++(found == Verdict::proven ? proven : bounded);
    for (int i = 0; i < 8; ++i) {
      Proof proof = genuine;
      Workspace other = test::copy_of(round);
      if (i % 2 == 0) mutate_proof(proof, dice);
      if (i % 2 == 1 || dice.one_in(4)) mutate_round(other, dice);
      if (i == 7) some(other.participants, dice).together = {};
      if (i == 7) some(other.participants, dice).swap = {};
      refused += verdict(other, proof) > Verdict::bounded;
    }
  }
  CHECK(proven > 300);
  CHECK(bounded > 10);
  CHECK(refused > 1'000);
}

TEST_CASE("a proof of short lists is one of the pairs that were weighed") {
  Dice dice(77);
  for (int number = 0; number < 300; ++number) {
    CAPTURE(number);
    RoundBuilder build;
    make_round(build, dice);
    if (number % 3 == 0) add_duos(build, dice);
    const ShortlistLimits limits{0, 2, 1};
    const MatchOptions options;
    const RoundView view(build.workspace(), options);
    if (has_error(check_fixed(view))) continue;
    const auto [round, certificate, gap, looked_at] = solve_round(view, limits);
    const Proof proof = named(view, round, certificate, test::day(1, 10));
    if (proof.all_pairs) continue;  // nobody receives
    Text why;
    REQUIRE(read_proof(written(proof), why) == proof);
    const RoundProblem again = problem_of(view, proof, limits);
    REQUIRE(again.problem.candidates.size() == round.problem.candidates.size());
    REQUIRE(numbered(view, again, proof) == certificate);
    if (again.problem.duos.empty())
      REQUIRE_FALSE(flaw_in(again.problem, certificate));
    else
      REQUIRE(std::holds_alternative<std::optional<Gap>>(proven_by(again.problem, certificate)));
    // Where every pair can be weighed, a proof of some of them proves nothing.
    Workspace all = written_round(build.workspace(), round_match(build.workspace(), {}));
    take_back(all, proof);
    CHECK(verify(all, {}, proof).verdict != Verdict::proven);
  }
}
