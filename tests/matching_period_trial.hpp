// A small round read once more, without any of the code under test, and every choice of hosts and periods
// tried: places per period, pairs that are fixed or kept, people who travel together or swap.
#pragma once

#include <doctest/doctest.h>

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "matching_period_parts.hpp"
#include "switch/matching/round_match.hpp"
#include "unit/matching/build.hpp"

namespace sw::matching::test {

class Trial {
 public:
  explicit Trial(const Workspace& workspace, bool keep = false) : workspace_(workspace), keep_(keep) {
    for (const Organisation& one : workspace.organisations) hosts_.push_back(read(one));
    for (const Participant& one : workspace.participants) guests_.push_back({&one, spans(one.available), {}});
    for (std::size_t g = 0; g < workspace.participants.size(); ++g) settle(g);
    for (std::size_t g = 0; g < workspace.participants.size(); ++g) pair_up(g);
    for (std::size_t g = 0; g < workspace.participants.size(); ++g) go_along(g);
    count_fixed();
    at_.resize(guests_.size());
  }

  Totals best() {
    try_from(0);
    return best_;
  }
  /// The best where nothing is kept.
  Totals best_freely() {
    freely_ = true;
    best_.clear();
    return best();
  }

  /// Pinned; agreed and proposed pairs that stand, where they are kept; placed, parted, both ways, the bands,
  /// fit.
  Totals totals(const std::vector<std::optional<TrialPlace>>& at) const {
    Totals all(6 + bands, 0);
    std::set<std::string> senders, receivers;
    for (std::size_t g = 0; g < at.size(); ++g) {
      const TrialGuest& guest = guests_[g];
      if (guest.with && guest.splittable && *guest.with > g) all[4] -= !beside(g, at);
      if (!at[g]) continue;
      all[0] += guest.fixed != nullptr;
      all[1] += is_in(guest.agreed, *at[g]);
      all[2] += is_in(guest.proposed, *at[g]);
      all[3] += !guest.again;
      senders.insert(guest.participant->organisation->text);
      receivers.insert(hosts_[at[g]->host].id);
      if (freely_) all[1] = all[2] = 0;
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

  /// Where a result has them; it fails where that is no place at all.
  Totals of(const MatchResult& result) const {
    std::vector<std::optional<TrialPlace>> at(guests_.size());
    for (const MatchedPair& pair : result.pairs) {
      const std::size_t g = guest_of(pair);
      for (const TrialPlace& place : guests_[g].may)
        if (hosts_[place.host].id == pair.host->id.text && in_period(g, pair, place)) at[g] = place;
      REQUIRE(at[g]);
      REQUIRE(pair.period.has_value() == hosts_[at[g]->host].per_period);
    }
    for (std::size_t g = 0; g < at.size(); ++g) {
      if (!at[g]) continue;
      REQUIRE(fits(g, at));
    }
    REQUIRE(held(at));
    return totals(at);
  }

  std::int64_t placed(const Totals& totals) const { return totals[3]; }

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
    TrialHost host{one.id.text, true, false, *workspace_.round.matching.places, {}};
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
    if (host.per_period && (!given || sum == 0)) host.places = std::min(sum, 1) * 1000;
    const Field<bool>& hosts = one.preconditions.hosts;
    host.open = host.places > 0 && (!hosts.given() || *hosts);
    if (host.open) return host;
    host.per_period = false;
    host.places = 0;
    host.periods.assign(1, clipped({day(1, 1), day(12, 31), 1000}));
    return host;
  }

  std::size_t guest_of(const MatchedPair& pair) const {
    const auto is = [&](const TrialGuest& guest) {
      return guest.participant == pair.jobshadower && (!guest.fixed || guest.fixed == pair.exchange);
    };
    return static_cast<std::size_t>(std::ranges::find_if(guests_, is) - guests_.begin());
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

  /// Of all exchanges of somebody what is fixed, may change, or is but proposed.
  struct Said {
    std::vector<const Exchange*> fixed;
    const Exchange* agreed = nullptr;
    std::vector<const Exchange*> proposed;
  };

  Said said_of(const TrialGuest& guest) const {
    Said said;
    for (const Exchange& one : workspace_.exchanges) {
      if (*one.jobshadower != guest.participant->id || *one.status == ExchangeStatus::cancelled) continue;
      if (*one.status == ExchangeStatus::proposed && !one.pin.given())
        said.proposed.push_back(&one);
      else if (!keep_ || !is_open(one) || !ends(guest, one))
        said.fixed.push_back(&one);
    }
    if (keep_ && said.fixed.size() == 1 && is_open(*said.fixed.front()) && !said.fixed.front()->pin.given())
      said.agreed = std::exchange(said.fixed, {}).front();
    return said;
  }

  static bool is_open(const Exchange& one) {
    return *one.status == ExchangeStatus::asked || *one.status == ExchangeStatus::agreed;
  }

  /// Whether that can't be any more: the person stops, or there is a veto or no place, and no pin.
  bool ends(const TrialGuest& guest, const Exchange& one) const {
    if (!guest.participant->has(Role::jobshadower)) return true;
    return !one.pin.given() && (!hosts_[host_of(one)].open || !free_to(guest, host_of(one)));
  }

  /// What the guest may be: free, or fixed in a period that is known or not.
  void settle(std::size_t g) {
    const Said said = said_of(guests_[g]);
    for (std::size_t i = 0; i < said.fixed.size(); ++i) {
      if (i > 0) guests_.push_back({guests_[g].participant, guests_[g].days, {}});
      TrialGuest& guest = i == 0 ? guests_[g] : guests_.back();
      guest.again = i > 0;
      guest.fixed = said.fixed[i];
      guest.may = places_of(guest, *guest.fixed);
      if (guest.may.empty()) guest.may = {{host_of(*guest.fixed), 0}};
    }
    TrialGuest& guest = guests_[g];
    if (guest.fixed || !guest.participant->has(Role::jobshadower)) return;
    for (std::size_t h = 0; h < hosts_.size(); ++h) {
      if (!hosts_[h].open || !free_to(guest, h)) continue;
      for (std::size_t p = 0; p < hosts_[h].periods.size(); ++p)
        if (open(h, p) && suits(guest, h, p)) guest.may.push_back({h, p});
      if (!hosts_[h].per_period) join(guest.may, h);
    }
    if (!keep_) return;
    for (const Exchange* one : said.proposed)
      if (hosts_[host_of(*one)].open && free_to(guest, host_of(*one)))
        for (const TrialPlace& place : places_of(guest, *one)) guest.proposed.push_back(place);
    if (!said.agreed) return;
    guest.agreed = places_of(guest, *said.agreed);
    for (const TrialPlace& place : guest.agreed)
      if (!is_in(guest.may, place)) guest.may.push_back(place);
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
    const Swap& swap = guests_[g].participant->swap;
    if (!together.given() && !swap.given()) return;
    const std::size_t other = number(together.given() ? together.with->text : swap.with->text);
    for (const auto& [one, its] : {std::pair(g, other), std::pair(other, g)}) {
      guests_[one].with = its;
      guests_[one].bond = together.given() ? Bond::together : Bond::swap;
      guests_[one].splittable = together.given() ? *together.splittable : *swap.elsewhere;
    }
  }

  /// Who may not be parted from somebody fixed goes there too, or in return; or stays at home.
  void go_along(std::size_t g) {
    TrialGuest& guest = guests_[g];
    if (!guest.with || guest.splittable || guest.fixed || !guests_[*guest.with].fixed) return;
    const TrialGuest& other = guests_[*guest.with];
    const std::string home = guest.participant->organisation->text;
    std::optional<std::size_t> host = other.may.front().host;
    if (guest.bond == Bond::swap)
      host = hosts_[*host].id == home ? number_of(other.participant->organisation->text) : std::nullopt;
    const auto with = [&](const TrialPlace& place) { return is_in(other.may, place); };
    std::erase_if(guest.may, [&](const TrialPlace& place) {
      return place.host != host || (guest.bond == Bond::together && !with(place));
    });
    guest.along = !guest.may.empty();
  }
  std::optional<std::size_t> number_of(const std::string& organisation) const {
    const auto found = std::ranges::find(hosts_, organisation, &TrialHost::id);
    return static_cast<std::size_t>(found - hosts_.begin());
  }

  /// Those who are fixed are there however many places there are; where nobody knows when, as far as there
  /// are.
  void count_fixed() {
    for (const TrialGuest& guest : guests_) {
      if (!guest.fixed) continue;
      ++fixed_at_[guest.may.front().host];
      if (const auto known = period_of(*guest.fixed, guest.may.front().host))
        ++fixed_in_[{guest.may.front().host, *known}];
      else if (keep_ && guest.may.size() == 1)  // stays, whether there is a place left or not
        ++fixed_in_[{guest.may.front().host, guest.may.front().period}];
    }
  }

  bool in_period(std::size_t g, const MatchedPair& pair, const TrialPlace& place) const {
    if (guests_[g].may.size() == 1 || !pair.period) return true;
    const HostPeriod& said = pair.host->hosting.available.items[place.period];
    return *said.from <= pair.period->from && pair.period->from <= *said.until;
  }

  /// Whether there is a place for this one too, and colleagues are not too many: those who stood there may
  /// be, but then nobody else comes.
  bool fits(std::size_t g, const std::vector<std::optional<TrialPlace>>& at) const {
    const TrialPlace& place = *at[g];
    int then = 0, in_all = 0, standing = 0, others = 0;
    for (std::size_t other = 0; other < at.size(); ++other) {
      if (!at[other] || at[other]->host != place.host) continue;
      ++in_all;
      then += at[other]->period == place.period;
      if (*guests_[other].participant->organisation != *guests_[g].participant->organisation) continue;
      ++(stands(guests_[other], *at[other]) ? standing : others);
    }
    const TrialHost& host = hosts_[place.host];
    const auto fixed = [](const auto& counts, const auto& key) {
      const auto found = counts.find(key);
      return found == counts.end() ? 0 : found->second;
    };
    return in_all <= std::max(host.places, fixed(fixed_at_, place.host)) &&
           then <= std::max(host.periods[place.period].places,
                            fixed(fixed_in_, std::pair(place.host, place.period))) &&
           (others == 0 || standing + others <= *workspace_.round.matching.per_pair);
  }

  static bool stands(const TrialGuest& guest, const TrialPlace& place) {
    return guest.fixed || guest.along || is_in(guest.agreed, place);
  }

  /// Whether two are where they want to be with each other, or both nowhere.
  bool beside(std::size_t g, const std::vector<std::optional<TrialPlace>>& at) const {
    const TrialGuest &one = guests_[g], &other = guests_[*one.with];
    const auto &its = at[g], &others = at[*one.with];
    if (!its || !others) return !its && !others;
    if (one.bond == Bond::together) return *its == *others;
    return hosts_[its->host].id == other.participant->organisation->text &&
           hosts_[others->host].id == one.participant->organisation->text;
  }

  bool held(const std::vector<std::optional<TrialPlace>>& at) const {
    for (std::size_t g = 0; g < at.size(); ++g) {
      const TrialGuest& guest = guests_[g];
      if (!guest.with || guest.splittable || guest.fixed) continue;
      const bool fixed = guests_[*guest.with].fixed != nullptr;
      if (fixed ? guest.along && !beside(g, at) : !beside(g, at)) return false;
    }
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
      at_[g] = place;
      if (fits(g, at_)) try_from(g + 1);
    }
    at_[g].reset();
  }

  const Workspace& workspace_;
  bool keep_;
  std::vector<TrialHost> hosts_;
  std::vector<TrialGuest> guests_;
  std::map<std::size_t, int> fixed_at_;                          // per host
  std::map<std::pair<std::size_t, std::size_t>, int> fixed_in_;  // per host and period, where that is known
  std::vector<std::optional<TrialPlace>> at_;
  std::map<std::pair<std::string, std::string>, int> scores_;
  Totals best_;
  bool freely_ = false;
};

}  // namespace sw::matching::test
