// The sheet of an intake talk.
#include "report/overview_cells.hpp"
#include "report/overview_parts.hpp"
#include "switch/language/messages_overview.hpp"
#include "switch/language/say.hpp"
#include "switch/model/day_words.hpp"

namespace sw::report {
namespace {

namespace m = msg::overview;

Table head(const overview::Sheet& sheet, Date as_of) {
  const Organisation& o = *sheet.row.organisation;
  Table table{"organisation",
              say(m::sheet_title, *o.name, day_words(as_of)),
              {{"field", m::field}, {"value", m::value}},
              {},
              {}};
  const auto add = [&](std::string_view key, Words shown, Cell value) {
    if (!std::holds_alternative<std::monostate>(value))
      table.rows.push_back({Term{key, shown}, std::move(value)});
  };
  add("organisation", m::organisation, cell(o.id.text));
  add("kind", m::kind, cell(o.kind));
  add("network", m::network, cell(o.network));
  add("place", m::place, cell(o.place));
  if (const Participant* lead = sheet.row.lead) {
    add("project_lead", m::project_lead, cell(lead->name));
    add("phone", m::phone, cell(lead->phone));
    add("email", m::email, cell(lead->email));
  }
  if (sheet.infosession != nullptr) add("infosession", m::infosession, cell(sheet.infosession->date));
  add("first_contact", m::first_contact, cell(o.first_contact.date));
  add("intake", m::intake, cell(o.intake.date));
  return table;
}

Table answers(const overview::Sheet& sheet) {
  Table table{"answers",
              say(m::answers_title),
              {{"step", m::step}, {"question", m::question}, {"yes", m::yes}, {"answer", m::answer}},
              {},
              {}};
  for (const overview::Answer& one : sheet.answers)
    table.rows.push_back(
        {cell(rules::key(one.step)), Term{one.key, one.question}, cell(one.yes), cell(one.text)});
  return table;
}

Table people(const overview::Sheet& sheet) {
  Table table{"people",
              say(m::people_title),
              {{"participant", m::participant},
               {"function", m::function},
               {"preferences", m::preferences},
               {"motivation", m::motivation}},
              {},
              {}};
  for (const Participant* one : sheet.row.jobshadowers)
    table.rows.push_back(
        {cell(one->id.text), cell(one->function),
         names(one->preferences, [](const Preference& wish) { return std::string_view(wish.host->text); }),
         cell(one->motivation)});
  return table;
}

Table agenda(const overview::Sheet& sheet) {
  Table table{"agenda",
              say(m::agenda_title),
              {{"question", m::question}, {"known", m::known}, {"outcome", m::answer}, {"key", m::key}},
              {},
              {say(m::sheet_note)}};
  for (const overview::AgendaPoint& point : sheet.agenda)
    table.rows.push_back({Text(point.question), point.known.empty() ? Cell() : Cell(point.known),
                          point.yes ? Cell(*point.yes) : cell(point.outcome), cell(point.key)});
  return table;
}

}  // namespace

Table wishes_table(const overview::OrganisationRow& row) {
  Table table{"wishes",
              say(m::strengths_title),
              {{"kind", m::kind}, {"from", m::who}, {"id", m::id}, {"topic", m::topic}, {"text", m::text}},
              {},
              {}};
  const Organisation& o = *row.organisation;
  const auto add = [&](Term kind, std::string_view from, const auto& list) {
    for (const auto& one : list)
      table.rows.push_back({kind, cell(from), cell(one.id), cell(one.topic), cell(one.text)});
  };
  add({"strength", m::strength}, o.id.text, o.vision.strengths);
  add(term(overview::Asking::growth_point), o.id.text, o.vision.growth_points);
  add(term(overview::Asking::organisation), o.id.text, o.learning_questions);
  for (const Participant* one : row.jobshadowers)
    add(term(overview::Asking::participant), one->id.text, one->learning_questions);
  return table;
}

std::vector<Table> sheet_tables(const overview::Sheet& sheet, Date as_of) {
  return {head(sheet, as_of),
          answers(sheet),
          wishes_table(sheet.row),
          people(sheet),
          items_table("gaps", say(m::gaps_title), sheet.gaps),
          agenda(sheet)};
}

}  // namespace sw::report
