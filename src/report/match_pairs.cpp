// The pairs, and what speaks for each.
#include "match_goals.hpp"
#include "switch/language/messages_matching.hpp"
#include "switch/language/messages_matching_duos.hpp"
#include "switch/language/messages_matching_periods.hpp"
#include "switch/report/match.hpp"

namespace sw::report {
namespace {

using namespace matching;
namespace msg = messages::matching;

constexpr Align right = Align::right;

Cell number(std::int64_t value) {
  return value;
}

/// The weights are the round's, so the first pair has those of all.
Text parts(const std::vector<MatchedPair>& pairs) {
  std::vector<Text> all;
  for (const ScorePart& part : pairs.front().score.parts)
    all.push_back(say(msg::part_weighs, shown(part.part), part.weight));
  return listed(all);
}

std::int64_t people_placed(const MatchResult& result) {
  return result.jobshadowers - static_cast<std::int64_t>(result.unplaced.size());
}

Text best(const MatchResult& result) {
  if (!result.all_pairs)
    return result.scores ? msg::best_of_short_lists_and_scored : msg::best_of_short_lists;
  if (!result.gap) return result.freely.empty() ? msg::best_proven : msg::best_of_few_changes;
  const auto& [lane, at_best] = *result.gap;
  const Words goal = goal_term(result.lanes[lane].goal).shown;
  return at_best ? say(msg::best_found, goal, result.totals[lane], *at_best)
                 : say(msg::best_found_unbounded, goal);
}

}  // namespace

Table match_pairs(const MatchResult& result) {
  Table table{"pairs",
              msg::pairs_title,
              {{"jobshadower", msg::column_jobshadower},
               {"sender", msg::column_sender},
               {"host", msg::column_host},
               {"status", msg::column_status},
               {"score", msg::column_score, right},
               {"own_questions", msg::column_own_questions, right},
               {"organisation_questions", msg::column_organisation_questions, right},
               {"preference", msg::column_preference, right},
               {"motive", msg::column_motive, right},
               {"host_gain", msg::column_host_gain, right},
               {"travel", msg::column_travel, right},
               {"from", msg::column_from, Align::left, true},
               {"until", msg::column_until, Align::left, true}},
              {},
              {}};
  for (const MatchedPair& pair : result.pairs) {
    std::vector<Cell> row{Text::same(pair.jobshadower->id.text),
                          Text::same(pair.jobshadower->organisation->text), Text::same(pair.host->id.text),
                          Term{key(pair.status), shown(pair.status)}, number(pair.score.total)};
    for (const ScorePart& part : pair.score.parts) row.push_back(number(part.value));
    row.push_back(pair.period ? Cell(pair.period->from) : Cell());
    row.push_back(pair.period ? Cell(pair.period->until) : Cell());
    table.rows.push_back(std::move(row));
  }
  if (!result.solved) return table;
  if (result.jobshadowers == 0) {
    table.notes.push_back(msg::no_jobshadowers);
    return table;
  }
  table.notes.push_back(say(msg::placed_of, people_placed(result), result.jobshadowers));
  table.notes.push_back(best(result));
  if (!result.pairs.empty()) table.notes.push_back(say(msg::parts_are, parts(result.pairs)));
  if (result.scores) table.notes.push_back(result.scores->adds ? msg::scores_added : msg::scores_replaced);
  if (result.scores && result.scores->scale)
    table.notes.push_back(say(msg::scores_scaled, written(*result.scores->scale)));
  return table;
}

Table match_reasons(const MatchResult& result) {
  Table table{"reasons",
              msg::reasons_title,
              {{"jobshadower", msg::column_jobshadower},
               {"host", msg::column_host},
               {"part", msg::column_part},
               {"value", msg::column_value, right},
               {"weight", msg::column_weight, right},
               {"why", msg::column_why}},
              {},
              {}};
  for (const MatchedPair& pair : result.pairs)
    for (const ScorePart& part : pair.score.parts) {
      std::vector<Text> why;
      for (const ScoreReason& reason : part.reasons) why.push_back(reason.text);
      table.rows.push_back({Text::same(pair.jobshadower->id.text), Text::same(pair.host->id.text),
                            Term{key(part.part), shown(part.part)}, number(part.value), number(part.weight),
                            std::move(why)});
    }
  return table;
}

}  // namespace sw::report
