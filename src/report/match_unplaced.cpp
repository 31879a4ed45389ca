// Who has no place, with the cause in words: what was taken and by whom, or what forbids it.
#include <algorithm>

#include "match_taken.hpp"
#include "switch/language/messages_matching.hpp"
#include "switch/report/match.hpp"

namespace sw::report {
namespace {

using namespace matching;
namespace msg = messages::matching;

constexpr std::size_t hosts_told = 3;

bool is_ready(const Unplaced& unplaced) {
  return std::ranges::find(unplaced.refused, RefusalReason::not_ready, &RefusalCount::reason) ==
         unplaced.refused.end();
}

Term cause(const Unplaced& unplaced) {
  if (!is_ready(unplaced)) return {"not_ready", msg::cause_not_ready};
  if (unplaced.taken.empty()) return {"no_host", msg::cause_no_host};
  return {"places_taken", msg::cause_taken};
}

/// That there is one, and what stands in its way.
bool is_told_of_swap(const RefusalCount& count, const Along& along) {
  return count.reason == RefusalReason::swap_partner ||
         (count.organisations == 1 && along.against && count.first.text == along.against->text);
}

/// A single refusal tells more than a count; that nobody goes to the own organisation needs no telling.
void tell_refusals(const Unplaced& unplaced, std::vector<Text>& why) {
  for (const RefusalCount& count : unplaced.refused) {
    if (count.reason == RefusalReason::own_organisation && unplaced.refused.size() > 1) continue;
    if (is_told_of_swap(count, unplaced.along)) continue;
    if (count.organisations == 1)
      why.push_back(as_item(count.first.text));
    else
      why.push_back(say(msg::refused_count, shown(count.reason), count.organisations));
  }
}

std::vector<Text> why(const Unplaced& unplaced) {
  std::vector<Text> all;
  if (!is_ready(unplaced)) {
    const auto found = std::ranges::find(unplaced.refused, RefusalReason::not_ready, &RefusalCount::reason);
    return {found->first.text};
  }
  if (Text along = told(unplaced.along, false); !along.empty()) all.push_back(std::move(along));
  const std::size_t hosts = unplaced.taken.size();
  for (std::size_t i = 0; i < std::min(hosts, hosts_told); ++i) all.push_back(told(unplaced.taken[i]));
  if (hosts > hosts_told) all.push_back(and_others(hosts - hosts_told));
  tell_refusals(unplaced, all);
  return all;
}

}  // namespace

Table match_unplaced(const MatchResult& result) {
  Table table{"unplaced",
              msg::unplaced_title,
              {{"jobshadower", msg::column_jobshadower},
               {"sender", msg::column_sender},
               {"cause", msg::column_cause},
               {"why", msg::column_why}},
              {},
              {}};
  for (const Unplaced& one : result.unplaced)
    table.rows.push_back({Text::same(one.jobshadower->id.text),
                          Text::same(one.jobshadower->organisation->text), cause(one), why(one)});
  return table;
}

}  // namespace sw::report
