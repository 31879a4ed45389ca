#include "explain_rows.hpp"

#include "explain_words.hpp"
#include "match_goals.hpp"
#include "match_taken.hpp"
#include "switch/language/messages_explain.hpp"
#include "switch/language/messages_matching.hpp"
#include "switch/language/messages_matching_duos.hpp"
#include "switch/language/messages_matching_periods.hpp"
#include "switch/model/notation.hpp"

namespace sw::report {

using namespace matching;
namespace msg = messages::explain;
namespace words = messages::matching;

namespace {

constexpr Align right = Align::right;

Cell id(const Organisation* one) {
  return one ? Cell(Text::same(one->id.text)) : Cell();
}
Cell id(const Participant* one) {
  return one ? Cell(Text::same(one->id.text)) : Cell();
}
Cell cell(Text text) {
  return text.empty() ? Cell() : Cell(std::move(text));
}

/// The tables that grow question by question.
class Rows {
 public:
  explicit Rows(const ExplainedIn& in) : in_(in) {}

  void add(const std::string& question, const Effect& effect) {
    const Text asked = Text::same(question);
    for (std::size_t i = 0; i < in_.lanes.size(); ++i) {
      const Lane lane = in_.lanes[i];
      if (effect.totals[i] == 0 || lane.goal == Goal::tie) continue;
      const bool parted = lane.goal == Goal::worst_off || lane.goal == Goal::kept;
      changes_.rows.push_back(
          {asked, goal_term(lane.goal), parted ? Cell(std::int64_t{lane.part}) : Cell(), effect.totals[i]});
    }
    for (const Relocation& move : effect.moves)
      moves_.rows.push_back({asked, id(move.who), id(move.from), id(move.to)});
  }

  void add(const std::string& question, const std::vector<Refusal>& refusals) {
    for (const Refusal& one : refusals)
      refusals_.rows.push_back({Text::same(question), Term{key(one.reason), shown(one.reason)}, one.text,
                                cell(place_in_files(in_, one.at))});
  }

  void add_parts(const Participant& who, const Organisation& host, const PairScore& score) {
    for (const ScorePart& part : score.parts) {
      std::vector<Text> why;
      for (const ScoreReason& reason : part.reasons) why.push_back(reason.text);
      parts_.rows.push_back({id(&who), id(&host), Term{key(part.part), shown(part.part)},
                             std::int64_t{part.value}, std::int64_t{part.weight}, std::move(why)});
    }
    if (score.own)
      parts_.rows.push_back({id(&who), id(&host), Term{"own_score", words::own_score},
                             std::int64_t{score.own->score}, Cell(), Cell()});
    if (score.bonus)
      parts_.rows.push_back({id(&who), id(&host), Term{"by_hand", words::by_hand},
                             std::int64_t{*score.bonus->points}, Cell(), Text::same(*score.bonus->reason)});
  }

  std::vector<Table> after(std::vector<Table> all) && {
    for (Table* one : {&parts_, &refusals_, &changes_, &moves_})
      if (!one->rows.empty()) all.push_back(std::move(*one));
    return all;
  }

 private:
  const ExplainedIn& in_;
  Table parts_{"reasons",
               {},
               {{"jobshadower", words::column_jobshadower},
                {"host", words::column_host},
                {"part", words::column_part},
                {"value", words::column_value, right},
                {"weight", words::column_weight, right},
                {"why", words::column_why}},
               {},
               {}};
  Table refusals_{"refusals",
                  {},
                  {{"question", msg::column_question},
                   {"reason", words::column_cause},
                   {"why", words::column_why},
                   {"place", msg::column_place}},
                  {},
                  {}};
  Table changes_{"changes",
                 {},
                 {{"question", msg::column_question},
                  {"goal", words::column_goal},
                  {"part", msg::column_part, right},
                  {"change", msg::column_change, right}},
                 {},
                 {}};
  Table moves_{"moves",
               {},
               {{"question", msg::column_question},
                {"jobshadower", msg::column_who},
                {"from", msg::column_from},
                {"to", msg::column_to}},
               {},
               {}};
};

std::string_view status_of(const std::optional<Fixed>& fixed, bool placed, bool not_ready) {
  if (fixed) return fixed_key(*fixed);
  if (placed) return "proposed";
  return not_ready ? "not_ready" : "no_place";
}

Table person_table(const Participant* who, const Organisation* host, std::string_view status,
                   const PairScore* score) {
  return {"person",
          {},
          {{"jobshadower", words::column_jobshadower},
           {"host", words::column_host},
           {"status", words::column_status},
           {"score", words::column_score, right}},
          {{id(who), id(host), Text::same(status), score ? Cell(std::int64_t{score->total}) : Cell()}},
          {}};
}

Table companion_table(const Along& along, bool placed) {
  return {"companion",
          {},
          {{"with", words::column_with},
           {"bond", words::column_bond},
           {"outcome", words::column_outcome},
           {"why", words::column_against}},
          {{id(along.who), bond_term(along), outcome(along, placed), why_not(along, placed)}},
          {}};
}

Table sent_table(std::string_view name, const std::vector<Sent>& people) {
  Table table{name,
              {},
              {{"jobshadower", words::column_jobshadower},
               {"host", words::column_host},
               {"score", words::column_score, right}},
              {},
              {}};
  for (const Sent& one : people)
    table.rows.push_back({id(one.who), id(one.host), one.host ? Cell(std::int64_t{one.score}) : Cell()});
  return table;
}

Table help_table(const std::vector<Relaxation>& relaxations, const ExplainedIn& in, Rows& rows) {
  Table table{"help",
              {},
              {{"question", msg::column_question},
               {"kind", msg::column_kind},
               {"host", words::column_host},
               {"jobshadower", msg::column_who},
               {"places", msg::column_steps, right},
               {"from", words::column_from},
               {"until", words::column_until},
               {"why", words::column_why},
               {"place", msg::column_place}},
              {},
              {}};
  for (const Relaxation& one : relaxations) {
    std::string question(key(one.kind));
    if (one.host) question += ":" + one.host->id.text;
    if (one.who) question += ":" + one.who->id.text;
    if (one.period) question += ":" + notation::written(one.period->from);
    table.rows.push_back({Text::same(question), Text::same(key(one.kind)), id(one.host), id(one.who),
                          one.steps, one.period ? Cell(one.period->from) : Cell(),
                          one.period ? Cell(one.period->until) : Cell(),
                          one.refusal ? Cell(one.refusal->text) : Cell(),
                          one.refusal ? cell(place_in_files(in, one.refusal->at)) : Cell()});
    rows.add(question, one.effect);
  }
  return table;
}

Table hosts_table(const std::vector<Alternative>& hosts, Rows& rows) {
  Table table{"alternatives",
              {},
              {{"host", words::column_host},
               {"preference", msg::column_wish, right},
               {"score", words::column_score, right},
               {"possible", msg::column_possible}},
              {},
              {}};
  for (const Alternative& one : hosts) {
    const std::string question = "host:" + one.host->id.text;
    table.rows.push_back({id(one.host), one.wish > 0 ? Cell(static_cast<std::int64_t>(one.wish)) : Cell(),
                          std::int64_t{one.score}, one.effect.has_value()});
    rows.add(question, one.refusals);
    if (one.effect) rows.add(question, *one.effect);
  }
  return table;
}

Table rivals_table(const Competition& rivals) {
  Table table{"competition",
              {},
              {{"jobshadowers", words::column_jobshadowers},
               {"hosts", words::column_host},
               {"full_for_colleagues", words::column_cause},
               {"places", words::column_places, right}},
              {},
              {}};
  std::vector<Text> people, hosts, by_cap;
  for (const Participant* one : rivals.people) people.push_back(Text::same(one->id.text));
  for (const Organisation* one : rivals.hosts) hosts.push_back(Text::same(one->id.text));
  for (const Organisation* one : rivals.by_cap) by_cap.push_back(Text::same(one->id.text));
  table.rows.push_back({std::move(people), std::move(hosts), std::move(by_cap), rivals.seats});
  return table;
}

}  // namespace

std::vector<Table> rows_of(const PersonExplanation& one, const ExplainedIn& in) {
  Rows rows(in);
  const bool placed = one.goes.has_value();
  std::vector<Table> all{person_table(one.who, placed ? one.goes->host : nullptr,
                                      status_of(one.fixed, placed, one.not_ready),
                                      placed ? &one.goes->score : nullptr)};
  if (one.along.who) all.push_back(companion_table(one.along, placed));
  if (one.goes) rows.add_parts(*one.who, *one.goes->host, one.goes->score);
  if (one.next) rows.add_parts(*one.who, *one.next->host, one.next->score);
  if (one.without) rows.add("without", *one.without);
  if (one.forced) rows.add("forced", *one.forced);
  if (!one.preferred.empty()) all.push_back(hosts_table(one.preferred, rows));
  if (one.competition) all.push_back(rivals_table(*one.competition));
  if (!one.relaxations.empty()) all.push_back(help_table(one.relaxations, in, rows));
  return std::move(rows).after(std::move(all));
}

std::vector<Table> rows_of(const PairExplanation& one, const ExplainedIn& in) {
  Rows rows(in);
  const std::string question = (one.stands ? "without" : "host:" + one.host->id.text);
  rows.add_parts(*one.who, *one.host, one.score);
  if (one.now && !one.stands) rows.add_parts(*one.who, *one.now, *one.now_score);
  rows.add(question, one.refusals);
  if (one.effect) rows.add(question, *one.effect);
  return std::move(rows).after(
      {person_table(one.who, one.now, status_of(one.fixed, one.now != nullptr, false),
                    one.now_score ? &*one.now_score : nullptr)});
}

std::vector<Table> rows_of(const HostExplanation& one, const ExplainedIn& in) {
  Rows rows(in);
  Table host{"organisation",
             {},
             {{"organisation", words::column_organisation},
              {"receives", words::column_receives, right},
              {"places", words::column_places, right},
              {"more", msg::column_more, right}},
             {{id(one.organisation), static_cast<std::int64_t>(one.comes.size()), one.places,
               one.one_more ? Cell(one.more) : Cell()}},
             {}};
  Table might{"might",
              {},
              {{"jobshadower", words::column_jobshadower},
               {"host", words::column_host},
               {"score", words::column_score, right}},
              {},
              {}};
  for (const MightCome& other : one.might) {
    might.rows.push_back({id(other.who), id(other.goes), std::int64_t{other.score}});
    rows.add("person:" + other.who->id.text, other.effect);
  }
  for (const RefusedPeople& refused : one.refused)
    rows.add("refused:" + std::to_string(refused.people), {refused.first});
  if (one.one_more) rows.add("place:" + one.organisation->id.text, *one.one_more);
  return std::move(rows).after(
      {std::move(host), sent_table("comes", one.comes), std::move(might), sent_table("goes", one.goes)});
}

}  // namespace sw::report
