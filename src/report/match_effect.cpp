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

Table match_moves(const std::vector<Move>& moves) {
  Table table{"changes",
              msg::changes_title,
              {{"jobshadower", msg::column_jobshadower},
               {"before", msg::column_was},
               {"after", msg::column_becomes},
               {"change", msg::column_change}},
              {},
              {}};
  for (const Move& one : moves)
    table.rows.push_back(
        {Text::same(one.jobshadower), host(one.from), host(one.to), Term{key(one.kind), shown(one.kind)}});
  if (moves.empty()) table.notes.push_back(msg::nothing_changes);
  return table;
}

Table match_diff(const std::vector<Move>& moves, const std::vector<std::vector<std::string>>& causes) {
  Table table = match_moves(moves);
  table.columns[1].header = msg::column_then_was;
  table.columns[2].header = msg::column_now_is;
  table.columns.push_back({"files", msg::column_files});
  for (std::size_t i = 0; i < moves.size(); ++i) {
    std::vector<Text> files;
    for (const std::string& file : causes[i]) files.push_back(Text::same(file));
    if (files.empty()) files.push_back(msg::several_files);
    table.rows[i].emplace_back(std::move(files));
  }
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

Table match_effect_since(const MatchResult& before, const MatchResult& after) {
  Table table = match_effect(before, after);
  table.columns[2].header = msg::column_then_was;
  table.columns[3].header = msg::column_now_is;
  return table;
}

Table match_robust(const Robustness& robustness) {
  Table table{"losses",
              msg::robust_title,
              {{"organisation", msg::column_organisation},
               {"loss", msg::column_loss},
               {"guests", msg::column_guests, right},
               {"unplaced", msg::column_left, right},
               {"who", msg::column_who}},
              {},
              {}};
  for (const Fragility& one : robustness.losses) {
    if (one.unplaced.empty()) continue;
    std::vector<Text> who;
    for (const Participant* person : one.unplaced) who.push_back(Text::same(person->id.text));
    table.rows.push_back({Text::same(one.organisation->id.text), Term{key(one.loss), shown(one.loss)},
                          one.guests, static_cast<std::int64_t>(one.unplaced.size()), std::move(who)});
  }
  const auto harmless = static_cast<std::int64_t>(robustness.losses.size() - table.rows.size());
  table.notes.push_back(say(msg::harmless_losses, counted(harmless, msg::other_loss_noun)));
  if (robustness.not_looked_into > 0)
    table.notes.push_back(say(msg::losses_not_looked_into, std::ssize(robustness.losses),
                              std::ssize(robustness.losses) + robustness.not_looked_into));
  table.notes.push_back(msg::robust_meaning);
  if (!robustness.all_pairs) table.notes.push_back(msg::best_of_short_lists);
  return table;
}

}  // namespace sw::report
