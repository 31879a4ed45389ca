#include "matching/pair_shortlist.hpp"

#include <algorithm>

#include "switch/matching/eligibility.hpp"
#include "switch/matching/score.hpp"

namespace sw::matching {

/// Gathers hosts, each once and only where the person may go, until there are enough.
class Shortlist::Gatherer {
 public:
  Gatherer(const RoundView& view, const JobshadowerView& person, Index number, std::size_t most)
      : view_(view), person_(person), number_(number), most_(most), seen_(view.organisations().size()) {}

  /// Hosts of a list, beginning at another place for each person: so that people who want the same are not
  /// all sent to the same few.
  void take(const Hosts& list, std::size_t share) {
    const std::size_t most = std::min(most_, found_.size() + share);
    for (std::size_t i = 0; i < list.size() && found_.size() < most; ++i)
      take(list[(i + std::size_t{number_} * 7919) % list.size()]);
  }

  void take(Index host) {
    if (host == none || seen_[host]) return;
    seen_[host] = true;
    if (!why_not(view_, person_, host)) found_.push_back(host);
  }

  Hosts found() && { return std::move(found_); }

 private:
  const RoundView& view_;
  const JobshadowerView& person_;
  Index number_;
  std::size_t most_;
  std::vector<bool> seen_;
  Hosts found_;
};

Shortlist::Shortlist(const RoundView& view, const ShortlistLimits& limits) : view_(view), limits_(limits) {
  const auto& organisations = view.organisations();
  for (Index o = 0; o < organisations.size(); ++o)
    if (organisations[o].hosts) hosts_.push_back(o);
  all_pairs_ = view.jobshadowers().size() * hosts_.size() <= limits_.all_pairs;
  if (!all_pairs_) index_hosts();
}

void Shortlist::index_hosts() {
  for (const Index host : hosts_) {
    const OrganisationView& organisation = view_.organisations()[host];
    for (const Index topic : organisation.strengths) {
      Hosts& list = by_topic_[topic];
      if (list.empty() || list.back() != host) list.push_back(host);
    }
    by_network_[organisation.network].push_back(host);
  }
}

std::vector<Index> Shortlist::of(const JobshadowerView& person, Index number) const {
  if (!all_pairs_) return with_scored(person, best(person, gathered(person, number)));
  Hosts possible;
  for (const Index host : hosts_)
    if (!why_not(view_, person, host)) possible.push_back(host);
  return possible;
}

Shortlist::Hosts Shortlist::with_scored(const JobshadowerView& person, Hosts hosts) const {
  for (const Index host : person.scored)
    if (host != none && view_.organisations()[host].hosts && !why_not(view_, person, host))
      hosts.push_back(host);
  std::ranges::sort(hosts);
  hosts.erase(std::unique(hosts.begin(), hosts.end()), hosts.end());
  return hosts;
}

Shortlist::Hosts Shortlist::gathered(const JobshadowerView& person, Index number) const {
  const OrganisationView& home = view_.organisations()[person.home];
  const std::size_t share = limits_.looked_at / 8;
  Gatherer gatherer(view_, person, number, limits_.looked_at);
  for (const Index host : person.wishes) gatherer.take(host);
  for (const Earlier& proposed : person.proposed) gatherer.take(proposed.host);
  for (const Index host : person.travels) gatherer.take(host);
  for (const std::vector<Index>* questions : {&person.questions, &home.questions})
    for (const Index topic : *questions)
      if (const auto found = by_topic_.find(topic); found != by_topic_.end())
        gatherer.take(found->second, share);
  if (const auto found = by_network_.find(home.network); found != by_network_.end())
    gatherer.take(found->second, share);
  gatherer.take(hosts_, limits_.looked_at);
  return std::move(gatherer).found();
}

Shortlist::Hosts Shortlist::best(const JobshadowerView& person, Hosts hosts) const {
  if (hosts.size() > limits_.kept) {
    std::vector<std::pair<int, Index>> ranked;
    for (const Index host : hosts) ranked.emplace_back(-score_of(view_, person, host), host);
    const auto last = ranked.begin() + static_cast<std::ptrdiff_t>(limits_.kept);
    std::nth_element(ranked.begin(), last, ranked.end());
    hosts.clear();
    for (auto one = ranked.begin(); one != last; ++one) hosts.push_back(one->second);
  }
  std::ranges::sort(hosts);
  return hosts;
}

}  // namespace sw::matching
