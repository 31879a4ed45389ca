#include "switch/language/messages_learning.hpp"
#include "switch/report/learning.hpp"

namespace sw::report {
namespace {

using namespace learning;
using namespace msg;

constexpr Align right = Align::right;

Term term(Gap gap) {
  switch (gap) {
    case Gap::owner:
      return {"owner", gap_owner};
    case Gap::overdue:
      return {"overdue", gap_overdue};
    case Gap::evaluation:
      return {"evaluation", gap_evaluation};
    case Gap::evaluation_overdue:
      return {"evaluation_overdue", gap_evaluation_overdue};
    case Gap::feedback:
      break;
  }
  return {"feedback", gap_feedback};
}

Cell day(const Field<Date>& date) {
  return date.given() ? Cell(*date) : Cell();
}

Cell id_of(const Organisation* organisation) {
  return organisation ? Cell(Text::same(organisation->id.text)) : Cell();
}

}  // namespace

Table actions_table(const std::vector<ActionLine>& lines) {
  Table table{"actions",
              actions_title,
              {{"organisation", column_home},
               {"exchange", column_action_exchange},
               {"action", column_action},
               {"what", column_text},
               {"owner", column_owner},
               {"due", column_due},
               {"status", column_action_status},
               {"evaluation_planned", column_evaluation_planned},
               {"evaluation_done", column_evaluation_done},
               {"fed_back", column_feedback_date},
               {"missing", column_missing}},
              {},
              {}};
  for (const auto& [home, exchange, action, gaps] : lines) {
    std::vector<Term> lacking;
    for (const Gap gap : gaps) lacking.push_back(term(gap));
    const auto& status = choice(*action->status);
    table.rows.push_back({id_of(home), Text::same(exchange->id.text), Text::same(action->id->text),
                          Text::same(*action->what),
                          action->owner->empty() ? Cell() : Cell(Text::same(action->owner->text)),
                          day(action->due), Term{status.key, status.shown}, day(action->evaluation.planned),
                          day(action->evaluation.done), day(action->feedback.date), std::move(lacking)});
  }
  return table;
}

Table actions_per_organisation(const std::vector<OrganisationActions>& sums) {
  Table table{"organisations",
              actions_organisations_title,
              {{"organisation", column_home},
               {"actions", column_actions, right},
               {"done", column_actions_done, right},
               {"without_owner", column_without_owner, right},
               {"overdue", column_overdue, right},
               {"without_evaluation", column_without_evaluation, right},
               {"without_feedback", column_without_feedback, right}},
              {},
              {}};
  for (const OrganisationActions& sum : sums) {
    std::vector<Cell> row{id_of(sum.home)};
    for (const int count : {sum.actions, sum.done, sum.without_owner, sum.overdue, sum.without_evaluation,
                            sum.without_feedback})
      row.emplace_back(std::int64_t{count});
    table.rows.push_back(std::move(row));
  }
  return table;
}

}  // namespace sw::report
