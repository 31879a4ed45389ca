// Two who travel together or swap places: whether that comes about, and what stands in the way.
#include <set>

#include "match_taken.hpp"
#include "switch/language/messages_matching_duos.hpp"
#include "switch/report/match.hpp"

namespace sw::report {
namespace {

using namespace matching;
namespace msg = messages::matching;

Text told_of_swap(const Along& along, bool placed) {
  const std::string& who = *along.who->name;
  if (along.against && (along.parted || !placed))
    return say(msg::no_swap_because, who, as_item(along.against->text));
  if (along.parted) return say(msg::no_swap, who);
  return say(placed || along.splittable ? msg::swaps_with : msg::swap_or_neither, who);
}

}  // namespace

Text as_item(Text sentence) {
  for (std::string* one : {&sentence.nl, &sentence.en})
    if (one->ends_with('.')) one->pop_back();
  return sentence;
}

Text told(const Along& along, bool placed) {
  const auto& [who, splittable, parted, bond, against] = along;
  if (!who || (placed && parted && !splittable)) return {};
  if (bond == Bond::swap) return told_of_swap(along, placed);
  if (!placed && !splittable) return say(msg::both_or_neither, *who->name);
  return say(parted ? msg::parted_from : msg::goes_along_with, *who->name);
}

Term bond_term(const Along& along) {
  return along.bond == Bond::swap ? Term{"swap", msg::bond_swap} : Term{"duo", msg::bond_together};
}

Term outcome(const Along& along, bool placed) {
  if (along.parted) return {"parted", msg::outcome_parted};
  return placed ? Term{"comes_about", msg::outcome_comes_about} : Term{"no_place", msg::outcome_no_place};
}

Cell why_not(const Along& along, bool placed) {
  const bool fails = along.against && (along.parted || !placed);
  return fails ? Cell(as_item(along.against->text)) : Cell();
}

Table match_companions(const MatchResult& result) {
  Table table{"companions",
              msg::companions_title,
              {{"jobshadower", msg::column_jobshadower},
               {"with", msg::column_with},
               {"bond", msg::column_bond},
               {"outcome", msg::column_outcome},
               {"why", msg::column_against}},
              {},
              {}};
  std::set<std::string_view> told;
  const auto add = [&](const Participant& one, const Along& along, bool placed) {
    if (!along.who || told.contains(along.who->id.text) || !told.insert(one.id.text).second) return;
    table.rows.push_back({Text::same(one.id.text), Text::same(along.who->id.text), bond_term(along),
                          outcome(along, placed), why_not(along, placed)});
  };
  for (const MatchedPair& pair : result.pairs) add(*pair.jobshadower, pair.along, true);
  for (const Unplaced& one : result.unplaced) add(*one.jobshadower, one.along, false);
  return table;
}

}  // namespace sw::report
