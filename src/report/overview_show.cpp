// One organisation, person or exchange with everything that is known of it.
#include "report/overview_cells.hpp"
#include "report/overview_columns.hpp"
#include "report/overview_parts.hpp"
#include "switch/language/messages_overview.hpp"
#include "switch/language/say.hpp"
#include "switch/model/counting.hpp"
#include "switch/model/day_words.hpp"
#include "switch/model/notation.hpp"
#include "switch/report/overview.hpp"

namespace sw::report {
namespace {

namespace m = msg::overview;

/// All columns of the list, one under the other; what is empty is left out.
template <class Row>
Table facts(Text title, const Row& row) {
  Table table{"facts", std::move(title), {{"field", m::field}, {"value", m::value}}, {}, {}};
  for (const auto& one : columns_of(row))
    if (Cell value = one.cell(row); !std::holds_alternative<std::monostate>(value))
      table.rows.push_back({Term{one.column.key, one.column.header}, std::move(value)});
  return table;
}

Table mentions(const std::vector<overview::Reference>& references) {
  Table table{"references",
              say(m::references_title),
              {{"from", m::from}, {"how", m::mention}, {"detail", m::detail}},
              {},
              {}};
  for (const overview::Reference& one : references)
    table.rows.push_back({cell(one.from), term(one.mention), cell(one.detail)});
  return table;
}

Table open_items(const overview::Todo& open, Date as_of) {
  return items_table("open", say(m::open_title, day_words(as_of)), open);
}

Table questions(const Participant& one) {
  Table table{"questions",
              Text(m::learning_questions),
              {{"question", m::id},
               {"topic", m::topic},
               {"serves", m::serves},
               {"state", m::state},
               {"text", m::text}},
              {},
              {}};
  for (const LearningQuestion& question : one.learning_questions)
    table.rows.push_back({cell(question.id), cell(question.topic), cell(question.serves),
                          term(*question.state), cell(question.text)});
  return table;
}

Table programme(const Exchange& exchange) {
  Table table{"programme",
              say(m::programme_title),
              {{"date", m::date}, {"activity", m::what}, {"questions", m::questions}},
              {},
              {}};
  for (const ProgrammeItem& item : exchange.programme)
    table.rows.push_back({cell(item.date), cell(item.activity), names(item.questions, [](const auto& one) {
                            return std::string_view(one->text);
                          })});
  return table;
}

Table visits(const Exchange& exchange, const Counting& counting) {
  Table table{"visits",
              say(m::visits_title),
              {{"date", m::date},
               {"time", m::time},
               {"minutes", m::worked, Align::right},
               {"status", m::status},
               {"diary", m::diary},
               {"talk", m::talk}},
              {},
              {}};
  for (const Visit& visit : exchange.visits)
    table.rows.push_back({cell(visit.date),
                          visit.time.given() ? cell(notation::written(*visit.time)) : Cell(),
                          visit.time.given() ? Cell(worked(visit, counting)) : Cell(), term(*visit.status),
                          visit.diary.given(), visit.talk.given()});
  return table;
}

Table actions(const Exchange& exchange) {
  Table table{"actions",
              say(m::actions_title),
              {{"action", m::id},
               {"what", m::what},
               {"status", m::status},
               {"owner", m::owner},
               {"inspired_by", m::inspired_by},
               {"evaluated", m::evaluated},
               {"fed_back", m::fed_back}},
              {},
              {}};
  for (const Action& one : exchange.actions)
    table.rows.push_back({cell(one.id), cell(one.what), term(*one.status), cell(one.owner),
                          cell(one.inspired_by), cell(one.evaluation.done), cell(one.feedback.date)});
  return table;
}

/// The first table always; of the others those that hold something.
std::vector<Table> filled(std::vector<Table> tables) {
  for (std::size_t i = tables.size() - 1; i > 0; --i)
    if (tables[i].rows.empty()) tables.erase(tables.begin() + static_cast<std::ptrdiff_t>(i));
  return tables;
}

}  // namespace

std::vector<Table> show_tables(const overview::OrganisationRow& row,
                               const std::vector<overview::Reference>& references, const overview::Todo& open,
                               Date as_of) {
  return filled({facts(Text::same(*row.organisation->name), row), wishes_table(row), mentions(references),
                 open_items(open, as_of)});
}

std::vector<Table> show_tables(const overview::ParticipantRow& row,
                               const std::vector<overview::Reference>& references, const overview::Todo& open,
                               Date as_of) {
  return filled({facts(Text::same(*row.participant->name), row), questions(*row.participant),
                 mentions(references), open_items(open, as_of)});
}

std::vector<Table> show_tables(const overview::ExchangeRow& row, const overview::Todo& open,
                               const Round& round, Date as_of) {
  const Exchange& exchange = *row.exchange;
  return filled({facts(Text::same(exchange.id.text), row), programme(exchange),
                 visits(exchange, round.counting), actions(exchange), open_items(open, as_of)});
}

}  // namespace sw::report
