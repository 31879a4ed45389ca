// The sums of a matching: what goes and comes, and the totals that decided.
#include <algorithm>

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

Term term(Goal goal) {
  switch (goal) {
    case Goal::pinned:
      return {"pinned", msg::goal_pinned};
    case Goal::placed:
      return {"placed", msg::goal_placed};
    case Goal::reciprocity:
      return {"reciprocity", msg::goal_reciprocity};
    case Goal::worst_off:
      return {"worst_off", msg::goal_worst_off};
    case Goal::fit:
      return {"fit", msg::goal_fit};
    case Goal::kept:
      return {"kept", msg::goal_kept};
    case Goal::rank:
      return {"rank", msg::goal_rank};
    case Goal::tie:
      break;
  }
  return {"tie", msg::goal_tie};
}

/// The scores that fall in a band, as the core divides them.
Text scores_of(std::uint32_t band, std::uint32_t bands) {
  std::int64_t low = -1, high = -1;
  for (std::int16_t score = 0; score <= best_score; ++score) {
    if (band_of(score, bands) != band) continue;
    if (low < 0) low = score;
    high = score;
  }
  return say(msg::scores_between, low, high);
}

Cell detail(const Lane& lane, std::uint32_t bands) {
  if (lane.goal == Goal::worst_off) return scores_of(lane.part, bands);
  if (lane.goal == Goal::kept)
    return Text(lane.part == 0 ? msg::status_confirmed : choice(ExchangeStatus::proposed).shown);
  return {};
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
  const auto worst_off = [](const Lane& lane) { return lane.goal == Goal::worst_off; };
  const auto bands =
      static_cast<std::uint32_t>(std::ranges::count_if(result.lanes, worst_off)) + 1;  // the best has none
  for (std::size_t i = 0; i < result.lanes.size(); ++i)
    if (result.lanes[i].goal != Goal::tie)
      table.rows.push_back({term(result.lanes[i].goal), detail(result.lanes[i], bands), result.totals[i]});
  return table;
}

}  // namespace sw::report
