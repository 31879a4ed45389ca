// The sums of a matching: what goes and comes, and the totals that decided.
#include <algorithm>

#include "match_goals.hpp"
#include "switch/language/messages_matching.hpp"
#include "switch/report/match.hpp"

namespace sw::report {
namespace {

using namespace matching;
namespace msg = messages::matching;

constexpr Align right = Align::right;

Table balance_table(std::string_view name, Words title, Column first, const std::vector<Balance>& balances) {
  Table table{name,
              title,
              {first,
               {"jobshadowers", msg::column_jobshadowers, right},
               {"sends", msg::column_sends, right},
               {"receives", msg::column_receives, right},
               {"balance", msg::column_balance, right},
               {"places", msg::column_places, right}},
              {},
              {}};
  for (const Balance& one : balances)
    if (one.jobshadowers + one.sends + one.receives + one.places > 0)
      table.rows.push_back({Text::same(one.id), one.jobshadowers, one.sends, one.receives,
                            one.receives - one.sends, one.places});
  return table;
}

/// What the wish for few changes gives up.
void compare_freely(const MatchResult& result, Table& table) {
  table.columns.push_back({"freely", msg::column_freely, right});
  for (std::size_t i = 0; i < table.rows.size(); ++i) table.rows[i].emplace_back(result.freely[i]);
  const bool same =
      std::equal(result.totals.begin(), result.totals.end() - 1, result.freely.begin());  // but the lot
  table.notes.push_back(same ? msg::keeping_is_free : msg::keeping_costs);
}

}  // namespace

Table match_organisations(const MatchResult& result) {
  Table table = balance_table("organisations", msg::organisations_title,
                              {"organisation", msg::column_organisation}, result.organisations);
  const auto sends = [](const Balance& one) { return one.sends > 0; };
  const auto both = [](const Balance& one) { return one.sends > 0 && one.receives > 0; };
  if (result.solved)
    table.notes.push_back(say(msg::both_ways, std::ranges::count_if(result.organisations, both),
                              std::ranges::count_if(result.organisations, sends)));
  return table;
}

Table match_networks(const MatchResult& result) {
  return balance_table("networks", msg::networks_title, {"network", msg::column_network}, result.networks);
}

Table match_totals(const MatchResult& result) {
  Table table{
      "totals",
      msg::totals_title,
      {{"goal", msg::column_goal}, {"detail", msg::column_detail}, {"total", msg::column_total, right}},
      {},
      {}};
  for (std::size_t i = 0; i < result.lanes.size(); ++i)
    if (result.lanes[i].goal != Goal::tie)
      table.rows.push_back(
          {goal_term(result.lanes[i].goal), goal_detail(result.lanes[i], result.lanes), result.totals[i]});
  if (!result.freely.empty()) compare_freely(result, table);
  return table;
}

}  // namespace sw::report
