// What a dropout changes, and whom to call about it.
#include "switch/language/messages_matching.hpp"
#include "switch/language/messages_matching_periods.hpp"
#include "switch/report/match.hpp"

namespace sw::report {
namespace {

using namespace matching;
namespace msg = messages::matching;

Cell id(const Organisation* organisation) {
  return organisation ? Cell(Text::same(organisation->id.text)) : Cell();
}

Cell status(const Exchange* exchange) {
  if (!exchange) return {};
  const auto& word = choice(*exchange->status);
  return Term{word.key, word.shown};
}

/// What is to be said: to a host only what concerns it.
Text sentence(const Call& call) {
  const Change& change = call.about;
  const std::string& name = *change.jobshadower->name;
  if (change.kind == ChangeKind::rescheduled) {
    const Period& before = change.before->period;
    return say(msg::tell_rescheduled, name, *change.to->name, told(*change.period),
               told(Days{*before.from, *before.until}));
  }
  if (call.ear == Ear::new_host || !change.from) return say(msg::tell_placed, name, *change.to->name);
  if (call.ear == Ear::old_host || change.kind == ChangeKind::ended)
    return say(msg::tell_ended, name, *change.from->name);
  if (change.kind == ChangeKind::unplaced) return say(msg::tell_unplaced, name, *change.from->name);
  return say(msg::tell_moved, name, *change.to->name, *change.from->name);
}

Term role(const Call& call) {
  if (call.ear == Ear::jobshadower) return {"jobshadower", msg::ear_jobshadower};
  if (call.ear == Ear::same_host) return {"host", msg::ear_same_host};
  return call.ear == Ear::old_host ? Term{"old_host", msg::ear_old_host}
                                   : Term{"new_host", msg::ear_new_host};
}

Text name(const Call& call) {
  if (call.who) return Text::same(*call.who->name);
  const Organisation& host = call.ear == Ear::old_host ? *call.about.from : *call.about.to;
  return say(msg::nobody_known, *host.name);
}

Cell given(const Field<std::string>& field) {
  return field.given() ? Cell(Text::same(*field)) : Cell();
}

}  // namespace

Table match_changes(const ChangeList& list) {
  Table table{"changes",
              msg::changes_title,
              {{"jobshadower", msg::column_jobshadower},
               {"before", msg::column_before},
               {"status", msg::column_status},
               {"after", msg::column_after},
               {"change", msg::column_change}},
              {},
              {}};
  for (const Change& change : list.changes)
    table.rows.push_back({Text::same(change.jobshadower->id.text), id(change.from), status(change.before),
                          id(change.to), Term{key(change.kind), shown(change.kind)}});
  table.notes.push_back(
      say(msg::held_pairs, list.agreed.stand, list.agreed.before, list.proposed.stand, list.proposed.before));
  return table;
}

Table match_calls(const ChangeList& list) {
  Table table{"calls",
              msg::calls_title,
              {{"call", msg::column_call},
               {"as", msg::column_as},
               {"phone", msg::column_phone},
               {"email", msg::column_email},
               {"jobshadower", msg::column_about},
               {"what", msg::column_what}},
              {},
              {}};
  for (const Call& call : list.calls)
    table.rows.push_back({name(call), role(call), call.who ? given(call.who->phone) : Cell(),
                          call.who ? given(call.who->email) : Cell(),
                          Text::same(call.about.jobshadower->id.text), sentence(call)});
  return table;
}

}  // namespace sw::report
