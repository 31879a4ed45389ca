// One pair, told: what it would take.
#include "explain_rows.hpp"
#include "explain_words.hpp"
#include "switch/language/messages_explain.hpp"

namespace sw::report {

using namespace matching;
namespace msg = messages::explain;

namespace {

std::vector<Text> sentences(const PairExplanation& one, const ExplainedIn& in) {
  const std::string &who = *one.who->name, &host = *one.host->name;
  std::vector<Text> notes;
  if (one.fixed) {
    notes.push_back(say(msg::fixed_there, who, *one.now->name, how_fixed(*one.fixed),
                        place_in_files(in, fixed_at(*one.fixed))));
  } else if (one.stands) {
    notes.push_back(say(msg::stands, who, host, one.score.total));
    if (one.effect) notes.push_back(say(msg::stands_without, told(in, *one.effect)));
  } else if (!one.refusals.empty()) {
    notes.push_back(say(msg::refused, who, host, told(in, one.refusals)));
    if (one.effect) notes.push_back(say(msg::were_it_not, one.score.total, told(in, *one.effect, one.who)));
  } else if (one.effect) {
    notes.push_back(say(msg::would, who, host, one.score.total, told(in, *one.effect, one.who)));
  } else {
    notes.push_back(say(msg::never, who, host));
  }
  if (one.now_score && !one.stands)
    notes.push_back(
        say(msg::compared, *one.now->name, one.now_score->total, compared(*one.now_score, one.score)));
  for (Text& part : parts_told(one.score)) notes.push_back(std::move(part));
  return notes;
}

}  // namespace

std::vector<Table> explained(const PairExplanation& one, const ExplainedIn& in, TableFormat format) {
  if (format == TableFormat::table) return {{"pair", {}, {}, {}, sentences(one, in)}};
  return rows_of(one, in);
}

}  // namespace sw::report
