// Small random rounds with places per period through the whole people side, against every choice of host and
// period there is.
#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "matching/pair_solve.hpp"
#include "matching_rounds.hpp"
#include "switch/matching/fixed.hpp"
#include "switch/matching/proposals.hpp"
#include "switch/matching/round_match.hpp"
#include "switch/matching/verify.hpp"
#include "unit/matching/build.hpp"

using namespace sw;
using namespace sw::matching;
using sw::matching::test::day;
using sw::matching::test::Dice;
using sw::matching::test::RoundBuilder;

namespace {

constexpr std::array names{"a", "b", "c", "d"};
constexpr std::array topics{"taal", "rust", "buiten"};
constexpr int bands = 8;

/// Some weeks, now and then half out of the window.
Days some_days(Dice& dice, int first_month = 1, std::uint32_t months = 7) {
  const int month = first_month + static_cast<int>(dice.below(months));
  return {day(month, 1 + dice.below(20)), day(month + 1, 1 + dice.below(28))};
}

void add_organisation(RoundBuilder& build, Dice& dice, const char* id) {
  Organisation& host = build.organisation(id, static_cast<int>(dice.below(4)));
  build.strength(host, "t1", topics[dice.below(3)]);
  if (dice.one_in(4)) return;
  if (dice.one_in(2)) host.hosting.places = {};
  for (std::uint32_t i = 0; i < 1 + dice.below(2); ++i) {
    const Days days = some_days(dice, i == 0 ? 1 : 5, 3);  // not at the same time
    HostPeriod& period = build.available(host.hosting.available, days.from, days.until);
    if (!dice.one_in(6)) build.set(period.places, static_cast<int>(dice.below(3)));
  }
}

void add_person(RoundBuilder& build, Dice& dice, std::uint32_t number, std::uint32_t organisations,
                const std::optional<Days>& together) {
  const auto any = [&] { return names[dice.below(organisations)]; };
  Participant& person = build.jobshadower("p" + std::to_string(number), any());
  build.question(person, "v1", topics[dice.below(3)]);
  if (dice.one_in(2)) build.wish(person, any());
  if (dice.one_in(3)) build.veto(person.not_to, any(), "-");
  for (std::uint32_t i = 0; i < (together ? 1 : dice.below(3)); ++i) {
    const Days days = together ? *together : some_days(dice);
    build.available(person.available, days.from, days.until);
  }
}

/// Of what is there already some names a period, some a visit, some nothing.
void add_exchange(RoundBuilder& build, Dice& dice, const Participant& person, const char* host) {
  Exchange& exchange = dice.one_in(2)   ? build.pin(person.id.text, host)
                       : dice.one_in(2) ? build.exchange(person.id.text, host, ExchangeStatus::agreed)
                                        : build.exchange(person.id.text, host, ExchangeStatus::proposed);
  const Days days = some_days(dice);
  if (dice.one_in(3)) {
    build.set(exchange.period.from, days.from);
    build.set(exchange.period.until, days.until);
  } else if (dice.one_in(2)) {
    Visit visit;
    build.set(visit.date, days.from);
    exchange.visits.items.push_back(visit);
  }
}

void make_round(RoundBuilder& build, Dice& dice) {
  build.set(build.round().matching.per_pair, 1 + static_cast<int>(dice.below(2)));
  build.set(build.round().matching.places, 1 + static_cast<int>(dice.below(2)));
  const std::uint32_t organisations = 2 + dice.below(3), people = 1 + dice.below(5);
  const auto all_then = dice.one_in(4) ? std::optional(some_days(dice, 2, 2)) : std::nullopt;
  for (std::uint32_t o = 0; o < organisations; ++o) add_organisation(build, dice, names[o]);
  if (all_then) {
    Organisation& crowded = build.workspace().organisations.front();
    crowded.hosting = {};
    build.receives(crowded, day(2, 1), day(4, 30), 1);
    build.receives(crowded, day(5, 20), day(7, 31), 1 + static_cast<int>(dice.below(2)));
  }
  for (std::uint32_t p = 0; p < people; ++p) add_person(build, dice, p, organisations, all_then);
  if (dice.one_in(2)) {
    std::vector<Participant>& all = build.workspace().participants;
    for (const auto& [first, second, splittable, bond] : test::some_duos(people, dice))
      build.together(all[first], all[second].id.text, splittable);
    return;
  }
  // Colleagues fixed at one host, beyond the pair cap, have places that are no matter of this file.
  std::set<std::string> held;
  const bool crowded = all_then || dice.one_in(2);
  for (const Participant& person : build.workspace().participants) {
    const char* host = names[crowded ? 0 : dice.below(organisations)];
    const bool fits = person.organisation->text != host && dice.below(3) < (crowded ? 2U : 1U);
    if (fits && held.insert(person.organisation->text + host).second) add_exchange(build, dice, person, host);
  }
}

// --- the same round once more, read without any of the code under test ---

struct Stretch {
  Date from, until;
  int places = 0;
};

bool meet(const Stretch& a, const Stretch& b) {
  return a.from <= b.until && b.from <= a.until;
}

struct Host {
  std::string id;
  bool per_period = false;
  int places = 0;
  std::vector<Stretch> periods;  // one that is always there for a host with places for all days
};

struct Place {
  std::size_t host;
  std::size_t period;
  friend bool operator==(const Place&, const Place&) = default;
};

struct Guest {
  const Participant* participant;
  std::vector<Stretch> days;
  std::vector<Place> may;  // where the person may go, or all that it may be where fixed
  const Exchange* fixed;
  std::optional<std::size_t> with;
  bool splittable;
};

using Totals = std::vector<std::int64_t>;

class Trial {
 public:
  explicit Trial(const Workspace& workspace) : workspace_(workspace) {
    for (const Organisation& one : workspace.organisations) hosts_.push_back(read(one));
    for (const Participant& one : workspace.participants)
      guests_.push_back({&one, spans(one.available), {}, nullptr, {}, false});
    for (Guest& guest : guests_) settle(guest);
    for (std::size_t g = 0; g < guests_.size(); ++g) pair_up(g);
    at_.resize(guests_.size());
  }

  Totals best() {
    try_from(0);
    return best_;
  }

  Totals totals(const std::vector<std::optional<Place>>& at) const {
    Totals all(4 + bands, 0);
    std::set<std::string> senders, receivers;
    for (std::size_t g = 0; g < at.size(); ++g) {
      const Guest& guest = guests_[g];
      if (guest.with && guest.splittable && *guest.with > g) all[2] -= at[g] != at[*guest.with];
      if (!at[g]) continue;
      all[0] += guest.fixed != nullptr;
      ++all[1];
      senders.insert(guest.participant->organisation->text);
      receivers.insert(hosts_[at[g]->host].id);
      const int score = score_at(g, at[g]->host);
      if (const int band = score * bands / 1001; band < bands - 1) --all[static_cast<std::size_t>(4 + band)];
      all.back() += score;
    }
    for (const std::string& one : senders) all[3] += receivers.contains(one);
    return all;
  }

  std::int64_t fixed() const {
    return std::ranges::count_if(guests_, [](const Guest& guest) { return guest.fixed != nullptr; });
  }

  /// Whether somebody is fixed at a host without any place.
  bool closed() const {
    return std::ranges::any_of(guests_, [&](const Guest& guest) {
      return guest.fixed && !open(guest.may.front().host, guest.may.front().period);
    });
  }

  /// Where a result has them; it fails where that is no place at all.
  Totals of(const MatchResult& result) const {
    std::vector<std::optional<Place>> at(guests_.size());
    for (const MatchedPair& pair : result.pairs) {
      const std::size_t g = number(pair.jobshadower->id.text);
      for (const Place& place : guests_[g].may)
        if (hosts_[place.host].id == pair.host->id.text && in_period(pair, place)) at[g] = place;
      REQUIRE(at[g]);
      REQUIRE(pair.period.has_value() == hosts_[at[g]->host].per_period);
    }
    for (std::size_t g = 0; g < at.size(); ++g) {
      if (!at[g]) continue;
      auto others = at;
      others[g].reset();
      REQUIRE(room(g, *at[g], others));
    }
    REQUIRE(held(at));
    return totals(at);
  }

  void score(std::map<std::pair<std::string, std::string>, int> scores) { scores_ = std::move(scores); }

 private:
  std::vector<Stretch> spans(const List<Period>& available) const {
    std::vector<Stretch> all;
    for (const Period& one : available) all.push_back(clipped({*one.from, *one.until}));
    if (available.empty()) all.push_back(clipped({day(1, 1), day(12, 31)}));
    return all;
  }

  static Stretch clipped(Stretch span) {
    span.from = std::max(span.from, day(2, 1));
    span.until = std::min(span.until, day(8, 31));
    return span.from <= span.until ? span : Stretch{day(1, 1), day(1, 1), 0};  // met by nobody else
  }

  Host read(const Organisation& one) const {
    Host host{one.id.text, false, *workspace_.round.matching.places, {}};
    const bool given = one.hosting.places.given();
    if (given) host.places = *one.hosting.places;
    for (const HostPeriod& period : one.hosting.available) host.per_period |= period.places.given();
    int sum = 0;
    for (const HostPeriod& period : one.hosting.available) {
      Stretch span = clipped({*period.from, *period.until});
      span.places = !host.per_period ? 1000 : period.places.given() ? *period.places : host.places;
      if (span.from == day(1, 1)) span.places = 0;
      sum += span.places;
      host.periods.push_back(span);
    }
    if (one.hosting.available.empty()) host.periods.push_back(clipped({day(1, 1), day(12, 31), 1000}));
    if (host.per_period && !given) host.places = sum;
    return host;
  }

  std::size_t number(const std::string& person) const {
    return static_cast<std::size_t>(
        std::ranges::find(guests_, person, [](const Guest& guest) { return guest.participant->id.text; }) -
        guests_.begin());
  }

  /// What the guest may be: free, or fixed in a period that is known or not.
  void settle(Guest& guest) {
    for (const Exchange& one : workspace_.exchanges)
      if (*one.jobshadower == guest.participant->id &&
          (one.pin.given() || *one.status == ExchangeStatus::agreed))
        guest.fixed = &one;
    for (std::size_t h = 0; h < hosts_.size(); ++h) {
      if (guest.fixed ? guest.fixed->host->text != hosts_[h].id : !free_to(guest, h)) continue;
      for (std::size_t p = 0; p < hosts_[h].periods.size(); ++p)
        if (open(h, p) && suits(guest, h, p)) guest.may.push_back({h, p});
      if (!hosts_[h].per_period) join(guest.may, h);
    }
    if (!guest.fixed) return;
    const std::size_t h = host_of(*guest.fixed);
    if (const auto known = period_of(*guest.fixed, h))
      guest.may = {{h, *known}};
    else if (guest.may.empty() && hosts_[h].per_period)
      for (std::size_t p = 0; p < hosts_[h].periods.size(); ++p)
        if (open(h, p)) guest.may.push_back({h, p});
    if (guest.may.empty()) guest.may = {{h, 0}};
  }

  /// A place for all days is one, whatever days they are.
  static void join(std::vector<Place>& may, std::size_t host) {
    if (std::erase_if(may, [&](const Place& place) { return place.host == host; }) > 0)
      may.push_back({host, 0});
  }

  std::size_t host_of(const Exchange& one) const {
    return static_cast<std::size_t>(std::ranges::find(hosts_, one.host->text, &Host::id) - hosts_.begin());
  }

  bool open(std::size_t h, std::size_t p) const {
    return hosts_[h].places > 0 && hosts_[h].periods[p].places > 0;
  }

  bool suits(const Guest& guest, std::size_t h, std::size_t p) const {
    return std::ranges::any_of(guest.days,
                               [&](const Stretch& mine) { return meet(mine, hosts_[h].periods[p]); });
  }

  bool free_to(const Guest& guest, std::size_t h) const {
    const auto vetoed = [&](const Veto& veto) { return veto.organisation->text == hosts_[h].id; };
    return guest.participant->organisation->text != hosts_[h].id &&
           std::ranges::none_of(guest.participant->not_to, vetoed);
  }

  std::optional<std::size_t> period_of(const Exchange& one, std::size_t h) const {
    if (!hosts_[h].per_period) return std::nullopt;
    const auto holding = [&](Date at) -> std::optional<std::size_t> {
      const Organisation& host = *workspace_.find(*one.host);
      for (std::size_t p = 0; p < hosts_[h].periods.size(); ++p) {
        const HostPeriod& said = host.hosting.available.items[p];
        if (open(h, p) && *said.from <= at && at <= *said.until) return p;
      }
      return std::nullopt;
    };
    if (one.period.from.given())
      if (const auto said = holding(*one.period.from)) return said;
    return one.visits.empty() ? std::nullopt : holding(*one.visits.items.front().date);
  }

  void pair_up(std::size_t g) {
    const Together& together = guests_[g].participant->together;
    if (!together.given()) return;
    const std::size_t other = number(together.with->text);
    guests_[g].with = other;
    guests_[other].with = g;
    guests_[g].splittable = guests_[other].splittable = *together.splittable;
  }

  bool in_period(const MatchedPair& pair, const Place& place) const {
    if (guests_[number(pair.jobshadower->id.text)].may.size() == 1) return true;
    if (!pair.period) return true;
    const HostPeriod& said = pair.host->hosting.available.items[place.period];
    return *said.from <= pair.period->from && pair.period->from <= *said.until;
  }

  bool room(std::size_t g, const Place& place, const std::vector<std::optional<Place>>& at) const {
    int then = 0, in_all = 0, colleagues = 0;
    for (std::size_t other = 0; other < at.size(); ++other) {
      if (!at[other] || at[other]->host != place.host) continue;
      ++in_all;
      then += at[other]->period == place.period;
      colleagues += *guests_[other].participant->organisation == *guests_[g].participant->organisation;
    }
    const Host& host = hosts_[place.host];
    return in_all < host.places && then < host.periods[place.period].places &&
           colleagues < *workspace_.round.matching.per_pair;
  }

  bool held(const std::vector<std::optional<Place>>& at) const {
    for (std::size_t g = 0; g < at.size(); ++g)
      if (guests_[g].with && !guests_[g].splittable && at[g] != at[*guests_[g].with]) return false;
    return true;
  }

  int score_at(std::size_t g, std::size_t h) const {
    return scores_.at({guests_[g].participant->id.text, hosts_[h].id});
  }

  void try_from(std::size_t g) {
    if (g == guests_.size()) {
      if (held(at_)) best_ = std::max(best_, totals(at_));
      return;
    }
    at_[g].reset();
    try_from(g + 1);
    for (const Place& place : guests_[g].may) {
      at_[g].reset();
      if (!room(g, place, at_)) continue;
      at_[g] = place;
      try_from(g + 1);
    }
    at_[g].reset();
  }

  const Workspace& workspace_;
  std::vector<Host> hosts_;
  std::vector<Guest> guests_;
  std::vector<std::optional<Place>> at_;
  std::map<std::pair<std::string, std::string>, int> scores_;
  Totals best_;
};

std::map<std::pair<std::string, std::string>, int> scores_of(const Workspace& workspace) {
  const MatchOptions options;
  const RoundView view(workspace, options);
  std::map<std::pair<std::string, std::string>, int> all;
  for (const JobshadowerView& person : view.jobshadowers())
    for (Index h = 0; h < view.organisations().size(); ++h)
      all[{person.participant->id.text, view.organisations()[h].organisation->id.text}] =
          explained_score(view, person, h).total;
  return all;
}

bool found(const MatchResult& result, std::string_view code) {
  return std::ranges::any_of(result.findings.unordered(),
                             [&](const Diagnostic& one) { return one.code->id == code; });
}

}  // namespace

TEST_CASE("no choice of hosts and periods is better than the one that is proposed") {
  Dice dice(20230430);
  int solved = 0, without_place = 0, in_periods = 0;
  for (int i = 0; i < 3000; ++i) {
    CAPTURE(i);
    RoundBuilder build;
    make_round(build, dice);
    const Workspace& workspace = build.workspace();
    const MatchResult result = round_match(workspace, {});
    Trial trial(workspace);
    trial.score(scores_of(workspace));
    if (!result.solved) {
      if (!found(result, "M-15")) continue;
      REQUIRE(trial.best()[0] < trial.fixed());
      ++without_place;
      continue;
    }
    if (found(result, "M-06") || trial.closed()) continue;
    REQUIRE(trial.of(result) == trial.best());
    ++solved;
    for (const MatchedPair& pair : result.pairs) in_periods += pair.period.has_value();
  }
  CHECK(solved > 1500);
  CHECK(without_place > 20);
  CHECK(in_periods > 1500);
}

TEST_CASE("the proof of a round with places per period stands once its exchanges are written") {
  Dice dice(20231001);
  int proven = 0;
  for (int i = 0; i < 600; ++i) {
    CAPTURE(i);
    RoundBuilder build;
    make_round(build, dice);
    if (dice.one_in(2)) build.set(build.round().matching.objective.items.emplace_back(), Objective::kept);
    Workspace after = test::copy_of(build.workspace());
    MatchOptions options;
    options.prove = true;
    options.keep = dice.one_in(3);
    const MatchResult result = round_match(after, options);
    if (!result.solved) continue;
    const auto fresh = new_exchanges(after, result);
    for (const auto& [exchange, period] : rescheduled_exchanges(result)) {
      Exchange& written = *std::ranges::find(after.exchanges, exchange->id, &Exchange::id);
      written.period.from.give(period.from);
      written.period.until.give(period.until);
    }
    for (const Exchange* ended : ended_exchanges(after, result))
      std::ranges::find(after.exchanges, ended->id, &Exchange::id)->status.give(ExchangeStatus::cancelled);
    after.exchanges.insert(after.exchanges.end(), fresh.begin(), fresh.end());
    after.index();
    take_back(after, result.proof);
    const Verification verified = verify(after, options, result.proof);
    CAPTURE(key(verified.verdict));
    REQUIRE(verified.verdict <= Verdict::bounded);
    proven += verified.verdict == Verdict::proven;
  }
  CHECK(proven > 400);
}

TEST_CASE("a short list of hosts places as many people as all of them do, periods or not") {
  Dice dice(20230616);
  int compared = 0;
  for (int i = 0; i < 2000; ++i) {
    CAPTURE(i);
    RoundBuilder build;
    make_round(build, dice);
    const MatchOptions options;
    const RoundView view(build.workspace(), options);
    if (std::ranges::any_of(view.jobshadowers(), [](const auto& one) { return one.companion.has_value(); }))
      continue;
    if (has_error(check_fixed(view))) continue;
    const auto placed = [](const SolvedRound& solved) {
      return std::ranges::count_if(solved.certificate.choice, [](Index choice) { return choice != none; });
    };
    const SolvedRound few = solve_round(view, {.all_pairs = 0, .looked_at = 2, .kept = 1});
    REQUIRE(well_formed(few.round.problem));
    REQUIRE(placed(few) == placed(solve_round(view)));
    ++compared;
  }
  CHECK(compared > 900);
}
