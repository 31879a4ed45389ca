#include "report/hours_notes.hpp"

#include "switch/language/messages_hours.hpp"
#include "switch/model/day_words.hpp"
#include "switch/model/notation.hpp"

namespace sw::report {
namespace {

using hours::HoursResult;
using namespace msg;

Text period_note(const HoursResult& result) {
  const std::string& round = *result.round->name;
  const Text as_of = day_words(result.as_of);
  const auto& [from, until] = result.range;
  if (from && until) return say(hours_visits_between, round, day_words(*from), day_words(*until), as_of);
  if (from) return say(hours_visits_from, round, day_words(*from), as_of);
  if (until) return say(hours_visits_until, round, day_words(*until), as_of);
  return say(hours_all_visits, round, as_of);
}

Text breaks_note(const Counting& counting) {
  if (*counting.breaks) return hours_breaks_count;
  if (*counting.assumed_break == Minutes{0}) return hours_breaks_off;
  return say(hours_breaks_assumed, notation::clock_hours(*counting.assumed_from),
             notation::clock_hours(*counting.assumed_break));
}

}  // namespace

std::vector<Text> counting_notes(const HoursResult& result) {
  return {period_note(result), breaks_note(result.round->counting), hours_overlap_once, hours_working_paper};
}

void add_minimum(const Minimum& minimum, std::vector<Text>& notes) {
  std::vector<Text> asked;
  if (*minimum.hours > 0) asked.push_back(counted(*minimum.hours, hours_noun));
  if (*minimum.days > 0) asked.push_back(counted(*minimum.days, days_noun));
  if (asked.empty()) return;
  const Text all = listed(asked, *minimum.reach == Reach::all ? Join::conjunction : Join::disjunction);
  notes.push_back(say(*minimum.binding ? hours_minimum : hours_aim, all));
  notes.push_back(outlook_meaning);
}

std::vector<Text> people_notes(const HoursResult& result) {
  std::vector<Text> notes{period_note(result)};
  add_minimum(result.round->minimum, notes);
  if (!result.range.whole()) notes.push_back(hours_left_whole_round);
  notes.push_back(*result.round->counting.preparation ? hours_preparation_too : hours_host_only);
  notes.push_back(breaks_note(result.round->counting));
  notes.push_back(hours_overlap_once);
  const auto most = std::chrono::floor<std::chrono::hours>(hours::longest_day).count();
  notes.push_back(say(hours_possible_days, day_words(last_day(result.round->window)), most));
  notes.push_back(hours_working_paper);
  return notes;
}

}  // namespace sw::report
