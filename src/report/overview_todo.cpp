// What is due, and who waits for a call.
#include "report/overview_cells.hpp"
#include "report/overview_parts.hpp"
#include "switch/language/messages_overview.hpp"
#include "switch/language/say.hpp"
#include "switch/model/day_words.hpp"
#include "switch/report/overview.hpp"

namespace sw::report {

namespace m = msg::overview;

Table items_table(std::string_view name, Text title, const overview::Todo& todo) {
  Table table{name,
              std::move(title),
              {{"due", m::due},
               {"verdict", m::verdict},
               {"code", m::code},
               {"organisation", m::organisation},
               {"subject", m::of},
               {"what", m::what}},
              {},
              {}};
  for (const overview::TodoItem& item : todo.items) {
    const rules::Outcome& outcome = *item.outcome;
    const bool own = outcome.subject == outcome.organisation;
    table.rows.push_back({cell(item.fault->due), Term{rules::key(item.verdict), rules::shown(item.verdict)},
                          cell(outcome.rule->code.id), cell(outcome.organisation),
                          own ? Cell() : cell(outcome.subject),
                          item.left_out > 0 ? say(m::todo_left_out, item.left_out) : item.fault->message});
  }
  return table;
}

Table todo_table(const overview::Todo& todo, std::optional<Date> until, Date as_of) {
  Table table = items_table("todo", say(m::todo_title, day_words(as_of)), todo);
  if (until) table.notes.push_back(say(m::due_until, day_words(*until)));
  if (todo.later > 0) table.notes.push_back(say(m::later, todo.later));
  return table;
}

Table calls_table(const std::vector<overview::FirstCall>& calls) {
  Table table{"first_contact",
              say(m::calls_title),
              {{"organisation", m::organisation},
               {"infosession", m::infosession},
               {"held", m::held},
               {"days", m::waiting, Align::right},
               {"project_lead", m::to_call},
               {"phone", m::phone},
               {"planned", m::planned}},
              {},
              {}};
  for (const overview::FirstCall& call : calls)
    table.rows.push_back({cell(call.organisation->id.text), cell(call.infosession->id),
                          cell(call.infosession->date), number(call.days),
                          call.lead ? cell(call.lead->name) : Cell(),
                          call.lead ? cell(call.lead->phone) : Cell(), cell(call.planned)});
  return table;
}

}  // namespace sw::report
