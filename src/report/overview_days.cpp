// The calendar of a round, and whom to invite to its moments.
#include "report/overview_cells.hpp"
#include "switch/language/messages_overview.hpp"
#include "switch/language/say.hpp"
#include "switch/model/notation.hpp"
#include "switch/report/overview.hpp"

namespace sw::report {
namespace {

namespace m = msg::overview;

Cell weekday(std::optional<Date> day) {
  if (!day) return {};
  constexpr std::string_view keys[] = {"sun", "mon", "tue", "wed", "thu", "fri", "sat"};
  const unsigned which = std::chrono::weekday{*day}.c_encoding();
  return Term{keys[which], m::weekdays[which]};
}

Table invitees(const overview::Invitation& invitation) {
  const Moment& moment = *invitation.moment;
  Table table{"invitees",
              say(m::invitees_title, *moment.name),
              {{"organisation", m::organisation},
               {"participant", m::participant},
               {"name", m::name},
               {"roles", m::expected_as},
               {"email", m::email},
               {"attended", m::present}},
              {},
              {}};
  for (const overview::Invitee& one : invitation.invitees) {
    std::vector<Term> roles;
    for (const Role role : one.roles) roles.push_back(term(role));
    table.rows.push_back({cell(one.home->id.text), cell(one.participant->id.text),
                          cell(one.participant->name), roles, cell(one.participant->email), one.attended});
  }
  if (moment.roles.empty()) table.notes.push_back(say(m::nobody_in_particular));
  return table;
}

Table missing_mentors(const overview::Invitation& invitation) {
  Table table{"missing_mentors",
              say(m::mentors_title),
              {{"host", m::host},
               {"jobshadower", m::jobshadower},
               {"status", m::status},
               {"project_lead", m::to_ask},
               {"email", m::email},
               {"phone", m::phone}},
              {},
              {}};
  for (const overview::MissingMentor& one : invitation.missing)
    table.rows.push_back({cell(one.host->id.text), cell(one.exchange->jobshadower),
                          term(*one.exchange->status), one.lead ? cell(one.lead->name) : Cell(),
                          one.lead ? cell(one.lead->email) : Cell(),
                          one.lead ? cell(one.lead->phone) : Cell()});
  if (!table.rows.empty()) table.notes.push_back(say(m::ask_lead));
  return table;
}

}  // namespace

Table calendar_table(const std::vector<overview::CalendarEntry>& entries, const Round& round) {
  Table table{"calendar",
              say(m::calendar_title, *round.name),
              {{"weekday", m::weekday},
               {"from", m::starts},
               {"until", m::ends},
               {"kind", m::kind},
               {"name", m::what},
               {"time", m::time}},
              {},
              {}};
  for (const overview::CalendarEntry& one : entries) {
    const bool several = one.until != one.from;
    const bool timed = one.moment != nullptr && one.moment->time.given();
    table.rows.push_back({weekday(one.from), cell(one.from), several ? cell(one.until) : Cell(),
                          term(one.kind), cell(one.name),
                          timed ? cell(notation::written(*one.moment->time)) : Cell()});
  }
  return table;
}

std::vector<Table> invite_tables(const overview::Invitation& invitation) {
  return {invitees(invitation), missing_mentors(invitation)};
}

}  // namespace sw::report
