// Two results beside each other: who goes elsewhere, and what it does to what counts.
#include <algorithm>

#include "match_goals.hpp"
#include "switch/language/messages_matching.hpp"
#include "switch/report/match.hpp"

namespace sw::report {
namespace {

using namespace matching;
namespace msg = messages::matching;

constexpr Align right = Align::right;

Cell host(std::string_view id) {
  return id.empty() ? Cell() : Cell(Text::same(id));
}

/// A lane that only the other result has stands at zero: nothing is fixed.
std::int64_t total(const MatchResult& result, const Lane& lane) {
  const auto found = std::ranges::find(result.lanes, lane);
  return found == result.lanes.end() ? 0
                                     : result.totals[static_cast<std::size_t>(found - result.lanes.begin())];
}

}  // namespace

Table match_differences(const std::vector<Difference>& differences) {
  Table table{"changes",
              msg::changes_title,
              {{"jobshadower", msg::column_jobshadower},
               {"before", msg::column_was},
               {"after", msg::column_becomes},
               {"change", msg::column_change}},
              {},
              {}};
  for (const Difference& one : differences)
    table.rows.push_back(
        {Text::same(one.jobshadower), host(one.from), host(one.to), Term{key(one.kind), shown(one.kind)}});
  if (differences.empty()) table.notes.push_back(msg::nothing_changes);
  return table;
}

Table match_effect(const MatchResult& before, const MatchResult& after) {
  Table table{"totals",
              msg::totals_title,
              {{"goal", msg::column_goal},
               {"detail", msg::column_detail},
               {"before", msg::column_was, right},
               {"after", msg::column_becomes, right},
               {"difference", msg::column_difference, right}},
              {},
              {}};
  const std::vector<Lane>& lanes = before.lanes.size() < after.lanes.size() ? after.lanes : before.lanes;
  for (const Lane& lane : lanes) {
    if (lane.goal == Goal::tie) continue;
    const std::int64_t was = total(before, lane), is = total(after, lane);
    table.rows.push_back({goal_term(lane.goal), goal_detail(lane, lanes), was, is, is - was});
  }
  return table;
}

}  // namespace sw::report
