// Why each pair stands, in words: what fixes it, or what speaks for it and why it is not a better one.
#include <algorithm>

#include "match_taken.hpp"
#include "score_words.hpp"
#include "switch/language/messages_matching.hpp"
#include "switch/language/messages_matching_duos.hpp"
#include "switch/language/messages_matching_periods.hpp"
#include "switch/matching/proposals.hpp"
#include "switch/report/match.hpp"

namespace sw::report {
namespace {

using namespace matching;
namespace msg = messages::matching;

constexpr std::size_t most_reasons = 3;
constexpr std::size_t most_hosts = 2;

/// Whether a reason speaks for the pair: not that nothing was said, nor that a question found no answer.
bool speaks(const ScorePart& part, const ScoreReason& reason) {
  switch (part.part) {
    case Part::own_questions:
    case Part::organisation_questions:
    case Part::host_gain:
      return reason.of_sender && reason.of_host;
    case Part::preference:
      return part.value != half_part;
    case Part::motive:
      return part.value == best_score;
    case Part::travel:
      break;
  }
  return static_cast<bool>(reason.of_sender);
}

const Text* reason_for(const ScorePart& part) {
  if (part.value * part.weight == 0) return nullptr;
  for (const ScoreReason& reason : part.reasons)
    if (speaks(part, reason)) return &reason.text;
  return nullptr;
}

/// Which parts speak for a pair, the weightiest first.
void tell_for(const PairScore& score, std::vector<Text>& why) {
  std::vector<const ScorePart*> parts;
  for (const ScorePart& part : score.parts)
    if (reason_for(part)) parts.push_back(&part);
  std::ranges::stable_sort(parts, std::ranges::greater{},
                           [](const ScorePart* part) { return part->value * part->weight; });
  for (std::size_t i = 0; i < std::min(parts.size(), most_reasons); ++i)
    why.push_back(*reason_for(*parts[i]));
  if (parts.empty()) why.push_back(msg::nothing_speaks_for_it);
}

void tell_better(const std::vector<TakenHost>& better, std::vector<Text>& why) {
  for (std::size_t i = 0; i < std::min(better.size(), most_hosts); ++i)
    why.push_back(better[i].by.empty() && !better[i].other_periods
                      ? say(msg::better_for_all, *better[i].host->name, better[i].score)
                      : told(better[i]));
  if (better.size() > most_hosts) why.push_back(and_others(better.size() - most_hosts));
}

std::vector<Text> why(const MatchedPair& pair) {
  if (pair.status == PairStatus::pinned)
    return {say(msg::pinned_because, *pair.exchange->pin.by, *pair.exchange->pin.reason)};
  std::vector<Text> all;
  if (Text along = told(pair.along, true); !along.empty()) all.push_back(std::move(along));
  if (pair.status == PairStatus::confirmed)
    all.push_back(say(comes_in_another_period(pair) ? msg::stands_rescheduled : msg::stands_because,
                      choice(*pair.exchange->status).shown));
  else if (pair.score.parts_count())
    tell_for(pair.score, all);
  for (Text& given : given_by_people(pair.score)) all.push_back(std::move(given));
  tell_better(pair.better, all);
  return all;
}

}  // namespace

Text told(const TakenHost& taken) {
  std::vector<Text> guests;
  for (const Participant* guest : taken.by) guests.push_back(Text::same(*guest->name));
  if (taken.other_periods && guests.empty()) return say(msg::full_in_periods, *taken.host->name, taken.score);
  if (guests.empty()) return say(msg::room_not_for_both, *taken.host->name, taken.score);
  if (taken.other_periods) return say(msg::taken_in_periods, *taken.host->name, taken.score, listed(guests));
  const auto& sentence = taken.by_colleagues ? msg::taken_by_colleague : msg::taken_by;
  return say(sentence, *taken.host->name, taken.score, listed(guests));
}

Text and_others(std::size_t others) {
  return say(msg::more_hosts, counted(static_cast<std::int64_t>(others), msg::other_noun));
}

Table match_why(const MatchResult& result) {
  Table table{
      "why",
      msg::why_title,
      {{"jobshadower", msg::column_jobshadower}, {"host", msg::column_host}, {"why", msg::column_why}},
      {},
      {}};
  for (const MatchedPair& pair : result.pairs)
    table.rows.push_back({Text::same(pair.jobshadower->id.text), Text::same(pair.host->id.text), why(pair)});
  return table;
}

}  // namespace sw::report
