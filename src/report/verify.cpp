#include "switch/report/verify.hpp"

#include <algorithm>

#include "match_goals.hpp"
#include "some_of.hpp"
#include "switch/language/messages_matching.hpp"
#include "switch/language/messages_proof.hpp"
#include "switch/text/unicode.hpp"

namespace sw::report {
namespace {

using namespace matching;
namespace msg = messages::proof;

Words shown(Verdict verdict) {
  constexpr Words words[] = {msg::verdict_proven, msg::verdict_bounded, msg::verdict_changed,
                             msg::verdict_differs, msg::verdict_wrong};
  return words[static_cast<std::size_t>(verdict)];
}

Words shown(Flaw flaw) {
  constexpr Words words[] = {msg::flaw_shape, msg::flaw_choice, msg::flaw_totals, msg::flaw_price};
  return words[static_cast<std::size_t>(flaw)];
}

std::vector<Text> texts(const std::vector<std::string>& ids) {
  std::vector<Text> all;
  for (const std::string& id : ids) all.push_back(Text::same(id));
  return all;
}

/// The goals as switch.yaml calls them.
Text order_of(const Proof& proof) {
  std::vector<Text> goals;
  for (const Lane& lane : proof.lanes) {
    const Text name = Text::same(key(lane.goal));
    if (declarable(lane.goal) && std::ranges::find(goals, name) == goals.end()) goals.push_back(name);
  }
  Text order;
  for (const Text& goal : goals) {
    if (!order.empty()) order = Text::same(order.en + ", ");
    order = Text::same(order.en + goal.en);
  }
  return order;
}

Text proven(const Verification& result, const Proof& proof) {
  const Text fixed = result.fixed > 0 ? say(msg::of_which_fixed, result.fixed) : Text();
  if (proof.all_pairs) return say(msg::proven, result.placed, result.jobshadowers, fixed, order_of(proof));
  return say(msg::proven_of_weighed, result.placed, result.jobshadowers, fixed, result.pairs,
             order_of(proof));
}

Text bounded(const Verification& result, const Proof& proof) {
  const Text fixed = result.fixed > 0 ? say(msg::of_which_fixed, result.fixed) : Text();
  const auto& [lane, at_best] = *result.gap;
  const Goal open = proof.lanes[lane].goal;
  const Words goal = goal_term(open).shown;
  if (!at_best) return say(msg::bounded_so_far, result.placed, result.jobshadowers, fixed, goal);
  const std::int64_t total = proof.totals[lane];
  const std::int64_t again = open == Goal::placed ? total - result.placed : 0;  // who visits two hosts
  return say(msg::bounded, result.placed, result.jobshadowers, fixed, goal, total - again, *at_best - again);
}

Text changed(const Verification& result) {
  std::vector<Text> what = texts(result.changed_organisations);
  for (const Text& person : texts(result.changed_people)) what.push_back(person);
  if (result.changed_round) what.emplace_back(msg::rules_changed);
  return say(msg::changed, proof_file, some_of(std::move(what)));
}

Text differs(const Verification& result) {
  const auto hosts = [](const std::vector<std::string>& ids) {
    return ids.empty() ? Text(msg::nowhere) : listed(texts(ids));
  };
  std::vector<Text> people;
  for (const Mismatch& one : result.differences)
    people.push_back(say(msg::differs_for, one.person, hosts(one.proven), hosts(one.on_disk)));
  return say(msg::differs, proof_file, some_of(std::move(people)));
}

Text sentence(const Verification& result, const Proof& proof) {
  switch (result.verdict) {
    case Verdict::proven:
      return proven(result, proof);
    case Verdict::bounded:
      return bounded(result, proof);
    case Verdict::changed:
      return changed(result);
    case Verdict::differs:
      return differs(result);
    case Verdict::wrong:
      break;
  }
  return say(msg::wrong, proof_file, shown(*result.flaw));
}

Table differences(const Verification& result) {
  Table table{"differences",
              {},
              {{"jobshadower", messages::matching::column_jobshadower},
               {"proven", msg::column_proven},
               {"on_disk", msg::column_on_disk}},
              {},
              {}};
  for (const Mismatch& one : result.differences)
    table.rows.push_back({Text::same(one.person), texts(one.proven), texts(one.on_disk)});
  return table;
}

Table changes(const Verification& result) {
  Table table{"changed", {}, {{"what", msg::column_what}}, {}, {}};
  for (const auto* ids : {&result.changed_organisations, &result.changed_people})
    for (const std::string& id : *ids) table.rows.push_back({Text::same(id)});
  if (result.changed_round) table.rows.push_back({Text::same("switch.yaml")});
  return table;
}

/// What the matching was made without, where that is something.
std::vector<Text> made_without(const Proof& proof) {
  if (proof.without.empty()) return {};
  std::vector<Text> all;
  for (const Omission& one : proof.without) {
    const std::string file = visible(one.file);
    all.push_back(Text::same(one.despite ? file + " (" + visible(*one.despite) + ")" : file));
  }
  return {say(msg::made_without, some_of(std::move(all)))};
}

Table without(const Proof& proof) {
  Table table{"without", {}, {{"file", msg::column_file}, {"despite", msg::column_despite}}, {}, {}};
  for (const Omission& one : proof.without)
    table.rows.push_back({Text::same(one.file), Text::same(one.despite.value_or(""))});
  return table;
}

}  // namespace

std::vector<Table> verification(const Verification& result, const Proof& proof, TableFormat format) {
  std::vector<Text> told{sentence(result, proof)};
  for (Text& text : made_without(proof)) told.push_back(std::move(text));
  if (format == TableFormat::table) return {{"verdict", {}, {}, {}, std::move(told)}};
  Table verdict{"verdict",
                {},
                {{"verdict", msg::column_verdict},
                 {"jobshadowers", messages::matching::column_jobshadowers, Align::right},
                 {"placed", msg::column_placed, Align::right},
                 {"fixed", msg::column_fixed, Align::right},
                 {"pairs", msg::column_pairs, Align::right}},
                {{Term{key(result.verdict), shown(result.verdict)}, result.jobshadowers, result.placed,
                  result.fixed, result.pairs}},
                std::move(told)};
  std::vector<Table> all{std::move(verdict)};
  if (!result.differences.empty()) all.push_back(differences(result));
  if (Table what = changes(result); !what.rows.empty()) all.push_back(std::move(what));
  if (!proof.without.empty()) all.push_back(without(proof));
  return all;
}

}  // namespace sw::report
