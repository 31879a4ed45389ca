#include <algorithm>

#include "switch/language/messages_learning.hpp"
#include "switch/report/learning.hpp"

namespace sw::report {
namespace {

using namespace learning;
using namespace msg;

constexpr Align right = Align::right;

struct LinkWords {
  Link link;
  Term term;
};

constexpr LinkWords link_words[] = {
    {Link::wording, {"wording", link_wording}},
    {Link::exchange, {"exchange", link_exchange}},
    {Link::strength, {"strength", link_strength}},
    {Link::programme, {"programme", link_programme}},
    {Link::visit, {"visit", link_visit}},
    {Link::diary, {"diary", link_diary}},
    {Link::talk, {"talk", link_talk}},
    {Link::closing_talk, {"closing_talk", link_closing_talk}},
    {Link::report_back, {"report_back", link_report_back}},
    {Link::action, {"action", link_action}},
    {Link::owner, {"owner", link_owner}},
    {Link::evaluation, {"evaluation", link_evaluation}},
    {Link::feedback, {"feedback", link_feedback}},
    {Link::host_learned, {"host_learned", link_host_learned}},
};

Term term(State state) {
  switch (state) {
    case State::there:
      return {"there", state_there};
    case State::to_come:
      return {"to_come", state_to_come};
    case State::missing:
      break;
  }
  return {"missing", state_missing};
}

Term term(Link link) {
  const auto found = std::find_if(std::begin(link_words), std::end(link_words),
                                  [&](const LinkWords& one) { return one.link == link; });
  return found->term;
}

/// The kinds of links that are missing, each once, in the order of the chain.
std::vector<Term> missing(const Chain& chain) {
  std::vector<Term> terms;
  for (const auto& [link, words] : link_words)
    if (chain.count(link, State::missing) > 0) terms.push_back(words);
  return terms;
}

/// `an-peeters/v1`, or `zonnebloem/o1` for an organisation's question.
Text question_of(const Chain& chain) {
  const std::string& whose = chain.who ? chain.who->id.text : chain.home->id.text;
  return Text::same(whose + '/' + chain.question.text);
}

/// A row for each whose further questions are not followed: in whatever format, nothing is left out unsaid.
void add_left_out(const Trace& trace, Table& table) {
  for (const Unfollowed& one : trace.left_out) {
    const std::string& whose = one.who ? one.who->id.text : one.home->id.text;
    std::vector<Cell> row(table.columns.size());
    row.front() = say(trace_left_out, whose, counted(one.questions, trace_question_noun));
    table.rows.push_back(std::move(row));
  }
}

}  // namespace

Table trace_overview(const Trace& trace) {
  Table table{"questions",
              trace_title,
              {{"question", column_question},
               {"host", column_trace_host},
               {"strengths", column_strengths, right},
               {"programme", column_programme, right},
               {"visits", column_trace_visits, right},
               {"talks", column_trace_talks, right},
               {"actions", column_actions, right},
               {"evaluated", column_evaluated, right},
               {"fed_back", column_fed_back, right},
               {"missing", column_missing}},
              {},
              {}};
  for (const Chain& chain : trace.chains) {
    const auto there = [&](Link link) { return Cell(std::int64_t{chain.count(link, State::there)}); };
    table.rows.push_back(
        {question_of(chain), chain.exchange ? Cell(Text::same(chain.exchange->host->text)) : Cell(),
         there(Link::strength), there(Link::programme), there(Link::visit), there(Link::talk),
         there(Link::action), there(Link::evaluation), there(Link::feedback), missing(chain)});
  }
  add_left_out(trace, table);
  const TraceSum sum = sum_of(trace.chains);
  table.notes.push_back(
      say(trace_questions, sum.questions, sum.visited, sum.with_action, sum.evaluated, sum.fed_back));
  if (sum.exchanges > 0) table.notes.push_back(say(trace_hosts, sum.exchanges, sum.hosts_learned));
  return table;
}

Table trace_story(const Trace& trace) {
  Table table{"links",
              trace_story_title,
              {{"question", column_question},
               {"link", column_link},
               {"date", column_link_date},
               {"text", column_text},
               {"state", column_link_state}},
              {},
              {}};
  for (const Chain& chain : trace.chains)
    for (const Step& step : chain.steps)
      table.rows.push_back({question_of(chain), term(step.link), step.date ? Cell(*step.date) : Cell(),
                            Text::same(step.text), term(step.state)});
  add_left_out(trace, table);
  return table;
}

}  // namespace sw::report
