#include "switch/report/certificate_page.hpp"

#include <algorithm>

#include "switch/language/messages_hours.hpp"
#include "switch/language/messages_pages.hpp"
#include "switch/language/say.hpp"
#include "switch/model/day_words.hpp"
#include "switch/model/notation.hpp"

namespace sw::report {
namespace {

std::string name_of(const Organisation* organisation, const OrganisationId& id) {
  return organisation ? *organisation->name : id.text;
}

Table facts(const Workspace& workspace, const Exchange& exchange, const hours::Sum& sum, Language language) {
  const Participant* who = workspace.find(*exchange.jobshadower);
  const Participant* mentor = workspace.find(*exchange.mentor);
  Table table{"attendance",
              msg::certificate_facts,
              {{"what", msg::certificate_what}, {"value", msg::certificate_value}},
              {},
              {}};
  const auto add = [&](Words what, std::string_view value) {
    if (!value.empty()) table.rows.push_back({Text(what), Text::same(value)});
  };
  if (who) {
    add(msg::certificate_function, *who->function);
    add(msg::certificate_home, name_of(workspace.home(*who), *who->organisation));
  }
  add(msg::certificate_host, name_of(workspace.find(*exchange.host), *exchange.host));
  if (mentor) add(msg::column_mentor, *mentor->name);
  std::vector<Date> days;
  for (const Visit& visit : exchange.visits)
    if (*visit.status == VisitStatus::done) days.push_back(*visit.date);
  std::sort(days.begin(), days.end());
  days.erase(std::unique(days.begin(), days.end()), days.end());
  std::vector<Text> written;
  for (const Date day : days) written.push_back(day_words(day));
  add(msg::certificate_days, enumerated(written, language));
  add(msg::certificate_amount, say(msg::certificate_sum, counted(sum.done.days, msg::days_noun),
                                   notation::clock_hours(sum.done.worked))
                                   .in(language));
  return table;
}

std::vector<Quote> questions(const Workspace& workspace, const Exchange& exchange, Language language) {
  std::vector<Quote> all;
  const Participant* who = workspace.find(*exchange.jobshadower);
  if (!who) return all;
  for (const LearningQuestion& one : who->learning_questions)
    all.push_back({std::string(msg::certificate_own.in(language)), *one.text});
  if (const Organisation* home = workspace.home(*who))
    for (const OrganisationQuestion& one : home->learning_questions)
      all.push_back({say(msg::certificate_of, *home->name).in(language), *one.text});
  return all;
}

}  // namespace

Page certificate_page(const Workspace& workspace, const Exchange& exchange, const hours::Sum& sum, Date as_of,
                      Language language) {
  const Participant* who = workspace.find(*exchange.jobshadower);
  const std::string name = who ? *who->name : exchange.jobshadower->text;
  const std::string host = name_of(workspace.find(*exchange.host), *exchange.host);
  Page page{.kind = "certificate",
            .title = std::string(msg::certificate_title.in(language)),
            .lead = say(msg::certificate_lead, name, host, *workspace.round.name).in(language)};
  page.sections.push_back(
      {.id = "attendance", .title = name, .tables = {facts(workspace, exchange, sum, language)}});
  if (auto asked = questions(workspace, exchange, language); !asked.empty())
    page.sections.push_back({.id = "questions",
                             .title = std::string(msg::certificate_questions.in(language)),
                             .quotes = std::move(asked)});
  page.sections.push_back({.id = "signature",
                           .title = std::string(msg::certificate_signature.in(language)),
                           .paragraphs = {say(msg::certificate_place, day_words(as_of)).in(language)},
                           .prompts = {{std::string(msg::certificate_by.in(language)), {}, 2}}});
  page.footer = {std::string(msg::hours_working_paper.in(language))};
  return page;
}

}  // namespace sw::report
