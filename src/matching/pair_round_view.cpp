#include <algorithm>
#include <string>

#include "switch/matching/eligibility.hpp"
#include "switch/model/counting.hpp"
#include "switch/model/places.hpp"
#include "switch/model/topics.hpp"

namespace sw::matching {
namespace {

template <class AnyPeriod>
std::vector<Days> days_within(const Window& window, const List<AnyPeriod>& available) {
  const Date last = last_day(window);
  std::vector<Days> all;
  if (available.empty()) all.push_back({*window.from, last});
  for (const AnyPeriod& period : available)
    all.push_back({std::max(*period.from, *window.from), std::min(*period.until, last)});
  std::erase_if(all, [](const Days& days) { return days.from > days.until; });
  return all;
}

std::vector<PeriodView> periods_of(const Round& round, const Hosting& hosting) {
  std::vector<PeriodView> all;
  for (const PeriodPlaces& one : places_per_period(round, hosting))
    all.push_back({{one.from, one.until}, one.places, 0, *one.period->from, *one.period->until});
  return all;
}

/// Degrees of latitude and longitude are 111.2 and 70.2 km in Flanders. Whole metres from whole microdegrees,
/// so that every machine finds the same distance.
Point point_of(const Location& location) {
  const auto micro = [](double degrees) { return static_cast<std::int64_t>(degrees * 1e6); };
  return {micro(*location.longitude) * 702 / 10000, micro(*location.latitude) * 1112 / 10000};
}

bool is_confirmed(ExchangeStatus status) {
  return status != ExchangeStatus::proposed && status != ExchangeStatus::cancelled;
}

std::string folded(std::string_view words) {
  std::string result;
  for (const char c : words) {
    if (c == ' ' && (result.empty() || result.back() == ' ')) continue;
    result += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  }
  if (!result.empty() && result.back() == ' ') result.pop_back();
  return result;
}

/// The same number for the same words.
class Numbers {
 public:
  Index of(std::string_view words) {
    std::string text = folded(words);
    if (text.empty()) return none;
    return numbers_.emplace(std::move(text), static_cast<Index>(numbers_.size())).first->second;
  }

 private:
  std::unordered_map<std::string, Index> numbers_;
};

template <class Entity>
std::vector<const Entity*> in_order(const std::vector<Entity>& entities) {
  std::vector<const Entity*> all;
  all.reserve(entities.size());
  for (const Entity& entity : entities) all.push_back(&entity);
  std::sort(all.begin(), all.end(), [](const Entity* a, const Entity* b) { return a->id < b->id; });
  return all;
}

}  // namespace

class RoundView::Builder {
 public:
  Builder(RoundView& view, const MatchOptions& options)
      : view_(view), round_(view.workspace_.round), options_(options), topics_(round_.same_as) {}

  void build() {
    name_topics();
    const auto organisations = in_order(view_.workspace_.organisations);
    for (const Organisation* organisation : organisations)
      numbers_.emplace(organisation->id.text, static_cast<Index>(numbers_.size()));
    for (const Organisation* organisation : organisations)
      view_.organisations_.push_back(view_of(*organisation));
    const auto participants = in_order(view_.workspace_.participants);
    collect_exchanges();
    for (const Participant* participant : participants) add(*participant);
    for (Index j = 0; j < view_.jobshadowers_.size(); ++j)
      people_.emplace(view_.jobshadowers_[j].participant->id.text, j);
    for (Index j = 0; j < view_.jobshadowers_.size(); ++j) bring_together(j);
    for (const JobshadowerView& person : view_.jobshadowers_)
      for (const Fixed& fixed : person.fixed) count(fixed, view_.organisations_[fixed.host]);
  }

 private:
  void name_topics() {
    for (const Framework& framework : round_.frameworks)
      for (const Topic& topic : framework.topics) view_.topic_names_.emplace(topic.id->text, *topic.name);
    for (const Topic& topic : round_.topics) view_.topic_names_.emplace(topic.id->text, *topic.name);
  }

  Index number(const OrganisationId& id) const {
    const auto found = numbers_.find(id.text);
    return found == numbers_.end() ? none : found->second;
  }

  template <class Items>
  std::vector<Index> topics(const Items& items) {
    std::vector<Index> all;
    for (const auto& item : items) all.push_back(topics_.of(*item.topic));
    return all;
  }

  OrganisationView view_of(const Organisation& organisation) {
    OrganisationView view;
    view.organisation = &organisation;
    const Field<bool>& hosts = organisation.preconditions.hosts;
    view.places = places_of(round_, organisation.hosting);
    view.hosts = view.places > 0 && (!hosts.given() || *hosts);
    if (view.hosts) view.periods = periods_of(round_, organisation.hosting);
    for (const PeriodView& period : view.periods) view.days.push_back(period.days);
    if (view.periods.empty()) view.days = days_within(round_.window, organisation.hosting.available);
    view.questions = topics(organisation.learning_questions);
    view.strengths = topics(organisation.vision.strengths);
    view.growth_points = topics(organisation.vision.growth_points);
    for (const Veto& veto : organisation.hosting.not_from)
      view.not_from.push_back(number(*veto.organisation));
    view.network = networks_.of(organisation.network->text);
    view.region = regions_.of(*organisation.region);
    if (organisation.location.given()) view.point = point_of(organisation.location);
    return view;
  }

  static void count(const Fixed& fixed, OrganisationView& host) {
    ++host.fixed_guests;
    if (fixed.period != none) ++host.periods[fixed.period].fixed_guests;
  }

  void collect_exchanges() {
    for (const Exchange* exchange : in_order(view_.workspace_.exchanges))
      if (*exchange->status != ExchangeStatus::cancelled)
        exchanges_[exchange->jobshadower->text].push_back(exchange);
  }

  void add_exchanges(JobshadowerView& view) const {
    const auto found = exchanges_.find(view.participant->id.text);
    if (found == exchanges_.end()) return;
    for (const Exchange* exchange : found->second) {
      const Index host = number(*exchange->host);
      if (host == none) continue;
      const Index period = period_of(*exchange, view_.organisations_[host]);
      if (is_confirmed(*exchange->status))
        view.fixed.push_back({host, FixedBy::confirmed, exchange, period});
      else if (view_.holds(exchange->pin))
        view.fixed.push_back({host, FixedBy::pin, exchange, period});
      else
        view.proposed.push_back({host, exchange, period});
    }
  }

  /// What is asked or agreed ends where one of the two has withdrawn or vetoes it; the only one that is left
  /// may change. Who has more than one keeps them all. What somebody pinned only ends with the person.
  void release(JobshadowerView& view) const {
    const auto is_open = [](const Fixed& fixed) {
      const ExchangeStatus status = *fixed.exchange->status;
      return status == ExchangeStatus::asked || status == ExchangeStatus::agreed;
    };
    const auto is_pinned = [&](const Fixed& fixed) { return view_.holds(fixed.exchange->pin); };
    const bool takes_part = view.participant->has(Role::jobshadower);
    std::erase_if(view.fixed, [&](const Fixed& fixed) {
      return is_open(fixed) && (!takes_part || (!is_pinned(fixed) && ended(view, fixed.host)));
    });
    if (view.fixed.size() != 1 || !is_open(view.fixed.front()) || is_pinned(view.fixed.front())) return;
    const Fixed& agreed = view.fixed.front();
    if (agreed.host == view.home) return;  // a finding, whatever is kept
    view.agreed = {agreed.host, agreed.exchange, agreed.period};
    view.fixed.clear();
  }

  /// What was agreed when the round was matched, and gave way to something else since.
  void recall(JobshadowerView& view) const {
    const auto agreed = options_.agreed.find(view.participant->id);
    if (agreed == options_.agreed.end() || !view.fixed.empty()) return;
    const auto& [id, period] = agreed->second;
    const Index host = number(id);
    if (host == none || host == view.home || ended(view, host)) return;
    const bool known = period < view_.organisations_[host].periods.size();
    view.agreed = {host, nullptr, known ? period : none};
  }

  bool ended(const JobshadowerView& view, Index host) const {
    constexpr RefusalReason reasons[] = {RefusalReason::takes_nobody, RefusalReason::vetoed_by_person,
                                         RefusalReason::vetoed_by_host};
    return std::ranges::any_of(reasons,
                               [&](RefusalReason reason) { return forbids(reason, view_, view, host); });
  }

  void add(const Participant& participant) {
    JobshadowerView view;
    view.participant = &participant;
    view.home = number(*participant.organisation);
    view.function = functions_.of(*participant.function);
    if (view.home == none) return;
    if (participant.has(Role::mentor))
      view_.organisations_[view.home].mentors.push_back({view.function, &participant});
    add_exchanges(view);
    for (const Veto& veto : participant.not_to) view.not_to.push_back(number(*veto.organisation));
    if (options_.keep) release(view);
    if (options_.keep) recall(view);
    if (!participant.has(Role::jobshadower) && view.fixed.empty()) return;
    view.days = days_within(round_.window, participant.available);
    view.questions = topics(participant.learning_questions);
    for (const Preference& wish : participant.preferences) view.wishes.push_back(number(*wish.host));
    for (const Bonus& bonus : participant.bonuses) view.bonuses.push_back(number(*bonus.host));
    for (const TravelTime& time : participant.travel.times) view.travels.push_back(number(*time.host));
    add_scored(view);
    const auto unready = options_.not_ready.find(participant.id);
    if (unready != options_.not_ready.end()) view.not_ready = &unready->second;
    view_.jobshadowers_.push_back(std::move(view));
  }

  void add_scored(JobshadowerView& view) const {
    if (!options_.scores) return;
    const std::string& person = view.participant->id.text;
    const auto& scores = options_.scores->scores;
    for (auto one = scores.lower_bound({person, ""}); one != scores.end() && one->first.first == person;
         ++one)
      view.scored.push_back(number({one->first.second}));
  }

  /// As the first of them says who is in no duo yet; where others contradict it that is a finding.
  void bring_together(Index j) {
    const Participant& one = *view_.jobshadowers_[j].participant;
    if (const Index with = free_other(j, *one.together.with); with != none)
      bind(j, with, Bond::together, either(one.together.splittable, participant(with).together.splittable));
    if (const Index with = free_other(j, *one.swap.with);
        with != none && view_.jobshadowers_[with].home != view_.jobshadowers_[j].home)
      bind(j, with, Bond::swap, either(one.swap.elsewhere, participant(with).swap.elsewhere));
  }

  const Participant& participant(Index j) const { return *view_.jobshadowers_[j].participant; }

  static bool either(const Field<bool>& first, const Field<bool>& second) {
    return first.given() ? *first : *second;
  }

  /// Another jobshadower, where neither of the two is in a duo yet.
  Index free_other(Index j, const ParticipantId& id) const {
    const auto found = people_.find(id.text);
    if (found == people_.end() || found->second == j) return none;
    const auto& all = view_.jobshadowers_;
    return all[j].companion || all[found->second].companion ? none : found->second;
  }

  void bind(Index j, Index with, Bond bond, bool splittable) {
    view_.jobshadowers_[j].companion = {with, splittable, &participant(j), bond};
    view_.jobshadowers_[with].companion = {j, splittable, &participant(j), bond};
  }

  RoundView& view_;
  const Round& round_;
  const MatchOptions& options_;
  TopicClasses topics_;
  Numbers networks_, regions_, functions_;
  std::unordered_map<std::string_view, Index> numbers_, people_;
  std::unordered_map<std::string_view, std::vector<const Exchange*>> exchanges_;
};

bool any_within(const std::vector<Days>& days, const Days& range) {
  return std::ranges::any_of(
      days, [&](const Days& one) { return one.from <= range.until && range.from <= one.until; });
}

Index period_of(const Exchange& exchange, const OrganisationView& host) {
  const auto holding = [&](Date day) {
    const auto found = std::ranges::find_if(
        host.periods, [&](const PeriodView& period) { return period.first <= day && day <= period.last; });
    return found == host.periods.end() ? none : static_cast<Index>(found - host.periods.begin());
  };
  const Index said = exchange.period.from.given() ? holding(*exchange.period.from) : none;
  if (said != none) return said;
  std::optional<Date> first;
  for (const Visit& visit : exchange.visits)
    if (visit.date.given() && *visit.status != VisitStatus::cancelled)
      first = std::min(first.value_or(*visit.date), *visit.date);
  return first ? holding(*first) : none;
}

RoundView::RoundView(const Workspace& workspace, const MatchOptions& options)
    : workspace_(workspace), as_of_(options.as_of), keep_(options.keep), scores_(options.scores) {
  Builder(*this, options).build();
}

std::string_view RoundView::topic_name(const TopicId& topic) const {
  const auto found = topic_names_.find(topic.text);
  return found == topic_names_.end() ? std::string_view(topic.text) : found->second;
}

}  // namespace sw::matching
