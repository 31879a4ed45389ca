// A small round with places per period read once more, without any of the code under test, and every choice
// of hosts and periods tried.
#pragma once

#include <doctest/doctest.h>

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "switch/matching/round_match.hpp"
#include "unit/matching/build.hpp"

namespace sw::matching::test {

constexpr int bands = 8;

struct Stretch {
  Date from, until;
  int places = 0;
};

bool meet(const Stretch& a, const Stretch& b) {
  return a.from <= b.until && b.from <= a.until;
}

struct TrialHost {
  std::string id;
  bool per_period = false;
  int places = 0;
  std::vector<Stretch> periods;  // one that is always there for a host with places for all days
};

struct TrialPlace {
  std::size_t host;
  std::size_t period;
  friend bool operator==(const TrialPlace&, const TrialPlace&) = default;
};

struct TrialGuest {
  const Participant* participant;
  std::vector<Stretch> days;
  std::vector<TrialPlace> may;  // where the person may go, or all that it may be where fixed
  const Exchange* fixed;
  std::optional<std::size_t> with;
  bool splittable;
  std::vector<TrialPlace> agreed, proposed;  // where it was to be, and may still be
};

using Totals = std::vector<std::int64_t>;

class Trial {
 public:
  explicit Trial(const Workspace& workspace, bool keep = false) : workspace_(workspace), keep_(keep) {
    for (const Organisation& one : workspace.organisations) hosts_.push_back(read(one));
    for (const Participant& one : workspace.participants)
      guests_.push_back({&one, spans(one.available), {}, nullptr, {}, false, {}, {}});
    for (TrialGuest& guest : guests_) settle(guest);
    for (std::size_t g = 0; g < guests_.size(); ++g) pair_up(g);
    at_.resize(guests_.size());
  }

  Totals best() {
    try_from(0);
    return best_;
  }

  /// Pinned; agreed and proposed pairs that stand, where they are kept; placed, parted, both ways, the bands,
  /// fit.
  Totals totals(const std::vector<std::optional<TrialPlace>>& at) const {
    Totals all(6 + bands, 0);
    std::set<std::string> senders, receivers;
    for (std::size_t g = 0; g < at.size(); ++g) {
      const TrialGuest& guest = guests_[g];
      if (guest.with && guest.splittable && *guest.with > g) all[4] -= at[g] != at[*guest.with];
      if (!at[g]) continue;
      all[0] += guest.fixed != nullptr;
      all[1] += is_in(guest.agreed, *at[g]);
      all[2] += is_in(guest.proposed, *at[g]);
      ++all[3];
      senders.insert(guest.participant->organisation->text);
      receivers.insert(hosts_[at[g]->host].id);
      const int score = score_at(g, at[g]->host);
      if (const int band = score * bands / 1001; band < bands - 1) --all[static_cast<std::size_t>(6 + band)];
      all.back() += score;
    }
    for (const std::string& one : senders) all[5] += receivers.contains(one);
    return all;
  }

  std::int64_t fixed() const {
    return std::ranges::count_if(guests_, [](const TrialGuest& guest) { return guest.fixed != nullptr; });
  }

  /// Whether somebody is fixed at a host without any place.
  bool closed() const {
    return std::ranges::any_of(guests_, [&](const TrialGuest& guest) {
      return guest.fixed && !open(guest.may.front().host, guest.may.front().period);
    });
  }

  /// Where a result has them; it fails where that is no place at all.
  Totals of(const MatchResult& result) const {
    std::vector<std::optional<TrialPlace>> at(guests_.size());
    for (const MatchedPair& pair : result.pairs) {
      const std::size_t g = number(pair.jobshadower->id.text);
      for (const TrialPlace& place : guests_[g].may)
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

  TrialHost read(const Organisation& one) const {
    TrialHost host{one.id.text, false, *workspace_.round.matching.places, {}};
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
        std::ranges::find(guests_, person,
                          [](const TrialGuest& guest) { return guest.participant->id.text; }) -
        guests_.begin());
  }

  static bool is_in(const std::vector<TrialPlace>& places, const TrialPlace& place) {
    return std::ranges::find(places, place) != places.end();
  }

  /// What the guest may be: free, or fixed in a period that is known or not.
  void settle(TrialGuest& guest) {
    const Exchange* earlier = nullptr;
    for (const Exchange& one : workspace_.exchanges)
      if (*one.jobshadower == guest.participant->id) earlier = &one;
    const bool agreed = earlier && *earlier->status == ExchangeStatus::agreed;
    if (earlier && (earlier->pin.given() || (agreed && !keep_))) guest.fixed = earlier;
    for (std::size_t h = 0; h < hosts_.size(); ++h) {
      if (guest.fixed ? guest.fixed->host->text != hosts_[h].id : !free_to(guest, h)) continue;
      for (std::size_t p = 0; p < hosts_[h].periods.size(); ++p)
        if (open(h, p) && suits(guest, h, p)) guest.may.push_back({h, p});
      if (!hosts_[h].per_period) join(guest.may, h);
    }
    if (guest.fixed) {
      guest.may = places_of(guest, *guest.fixed);
      if (guest.may.empty()) guest.may = {{host_of(*guest.fixed), 0}};
    } else if (keep_ && earlier) {
      keep(guest, *earlier, agreed);
    }
  }

  /// What was agreed may be whatever suits, unless somebody has a veto; what was proposed only where it may
  /// be.
  void keep(TrialGuest& guest, const Exchange& earlier, bool agreed) {
    if (!free_to(guest, host_of(earlier))) return;
    const std::vector<TrialPlace> places = places_of(guest, earlier);
    (agreed ? guest.agreed : guest.proposed) = places;
    for (const TrialPlace& place : places)
      if (agreed && !is_in(guest.may, place)) guest.may.push_back(place);
  }

  /// Of an exchange: its period; where that is not known those that suit, or all.
  std::vector<TrialPlace> places_of(const TrialGuest& guest, const Exchange& exchange) const {
    const std::size_t h = host_of(exchange);
    if (const auto known = period_of(exchange, h)) return {{h, *known}};
    std::vector<TrialPlace> suiting, all;
    for (std::size_t p = 0; p < hosts_[h].periods.size(); ++p) {
      if (!open(h, p)) continue;
      all.push_back({h, p});
      if (suits(guest, h, p)) suiting.push_back({h, p});
    }
    if (suiting.empty()) suiting = all;
    if (!hosts_[h].per_period) join(suiting, h);
    return suiting;
  }

  /// A place for all days is one, whatever days they are.
  static void join(std::vector<TrialPlace>& may, std::size_t host) {
    if (std::erase_if(may, [&](const TrialPlace& place) { return place.host == host; }) > 0)
      may.push_back({host, 0});
  }

  std::size_t host_of(const Exchange& one) const {
    return static_cast<std::size_t>(std::ranges::find(hosts_, one.host->text, &TrialHost::id) -
                                    hosts_.begin());
  }

  bool open(std::size_t h, std::size_t p) const {
    return hosts_[h].places > 0 && hosts_[h].periods[p].places > 0;
  }

  bool suits(const TrialGuest& guest, std::size_t h, std::size_t p) const {
    return std::ranges::any_of(guest.days,
                               [&](const Stretch& mine) { return meet(mine, hosts_[h].periods[p]); });
  }

  bool free_to(const TrialGuest& guest, std::size_t h) const {
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

  bool in_period(const MatchedPair& pair, const TrialPlace& place) const {
    if (guests_[number(pair.jobshadower->id.text)].may.size() == 1) return true;
    if (!pair.period) return true;
    const HostPeriod& said = pair.host->hosting.available.items[place.period];
    return *said.from <= pair.period->from && pair.period->from <= *said.until;
  }

  bool room(std::size_t g, const TrialPlace& place, const std::vector<std::optional<TrialPlace>>& at) const {
    int then = 0, in_all = 0, colleagues = 0;
    for (std::size_t other = 0; other < at.size(); ++other) {
      if (!at[other] || at[other]->host != place.host) continue;
      ++in_all;
      then += at[other]->period == place.period;
      colleagues += *guests_[other].participant->organisation == *guests_[g].participant->organisation;
    }
    const TrialHost& host = hosts_[place.host];
    return in_all < host.places && then < host.periods[place.period].places &&
           colleagues < *workspace_.round.matching.per_pair;
  }

  bool held(const std::vector<std::optional<TrialPlace>>& at) const {
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
    for (const TrialPlace& place : guests_[g].may) {
      at_[g].reset();
      if (!room(g, place, at_)) continue;
      at_[g] = place;
      try_from(g + 1);
    }
    at_[g].reset();
  }

  const Workspace& workspace_;
  bool keep_;
  std::vector<TrialHost> hosts_;
  std::vector<TrialGuest> guests_;
  std::vector<std::optional<TrialPlace>> at_;
  std::map<std::pair<std::string, std::string>, int> scores_;
  Totals best_;
};

}  // namespace sw::matching::test
