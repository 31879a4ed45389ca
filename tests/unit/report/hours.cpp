#include "switch/report/hours.hpp"

#include <doctest/doctest.h>

#include "unit/hours/build.hpp"

using namespace sw;
using namespace sw::build;

namespace {

const Date as_of = day(2023, 4, 3);

Workspace some_round() {
  Workspace made = build::round();
  made.round.name = given(std::string("Proefronde"));
  made.round.counting.assumed_break = given(Minutes{30});
  made.organisations[2].hosting.at_once = given(1);
  Holiday easter;
  easter.date = given(day(2023, 4, 10));
  easter.name = given(std::string("Paasmaandag"));
  made.round.holidays.items = {easter};
  made.exchanges = {
      exchange("an-zuid", "an", "zuid",
               {done(day(2023, 3, 13), between(9, 16)), planned(day(2023, 4, 10), between(9, 12))}),
      exchange("bo-west", "bo", "west",
               {done(day(2023, 3, 14), between(8, 15)), done(day(2023, 3, 15), between(8, 16))}),
      exchange("cas-zuid", "cas", "zuid", {planned(day(2023, 3, 13), between(9, 12))})};
  made.index();
  return made;
}

std::string csv(const report::Table& table) {
  return report::render({table}, report::TableFormat::csv, Language::en);
}

/// Only the rows.
std::string rows(const report::Table& table) {
  const std::string text = csv(table);
  std::size_t at = 0;
  while (text.compare(at, 2, "# ") == 0) at = text.find('\n', at) + 1;
  return text.substr(text.find('\n', at) + 1);
}

bool notes(const report::Table& table, std::string_view dutch) {
  for (const Text& note : table.notes)
    if (note.nl == dutch) return true;
  return false;
}

}  // namespace

TEST_CASE("hours per person, with what was counted under it") {
  const Workspace round = some_round();
  const hours::HoursResult result = hours::tally(round, {}, as_of);
  CHECK(report::render({report::hours_people(result)}, report::TableFormat::table, Language::nl) ==
        R"(Uren per jobshadower

Jobshadower  Gedaan  Gepland   Rest   Dagen    Dagen  Dagen rest  Dagen met       Niet  Vrije  Stand
                                     gedaan  gepland                gesprek  bevestigd  dagen
-----------  ------  -------  -----  ------  -------  ----------  ---------  ---------  -----  --------
an             6:30     3:00   7:30       1        1                      0          0    129  haalbaar
bo            14:00     0:00   0:00       2        0                      0          0    129  gehaald
cas            0:00     3:00  14:00       0        1                      0          1    129  haalbaar

Proefronde: alle bezoeken van de ronde, stand op 3 april 2023.
Minimum: 14 uur.
Stand: gehaald; gepland, dus gehaald als alles doorgaat; haalbaar in de vrije dagen; of onhaalbaar.
Alleen uren in de gastvoorziening tellen.
Pauzes tellen niet mee; een bezoek van 6:00 of langer waarbij geen pauze vermeld staat, krijgt 0:30
pauze.
Uren van één persoon die overlappen, tellen één keer.
Vrije dagen: werkdagen tot en met 30 september 2023 waarop jobshadower en gastvoorziening kunnen,
zonder feestdagen en zonder dagen die al bezet zijn; een dag telt voor hoogstens 8 uur.
Werkdocument: dit is geen ESF-registratie.
)");
  CHECK(rows(report::hours_short(result)) ==
        "an,390,180,450,270,0,129,2023-09-30,possible\n"
        "cas,0,180,840,660,1,129,2023-09-30,possible\n");
}

TEST_CASE("an aim in days has no hours left, and says so") {
  Workspace round = some_round();
  round.round.minimum = {};
  round.round.minimum.days = given(6);
  round.round.minimum.binding = given(false);
  round.round.counting = {};
  const auto table = report::hours_people(hours::tally(round, {as_of, std::nullopt}, as_of));
  CHECK(rows(table) ==
        "an,0,180,,0,1,5,0,0,129,possible\n"
        "bo,0,0,,0,0,4,0,0,129,possible\n"
        "cas,0,0,,0,0,6,0,0,129,possible\n");
  CHECK(notes(table, "Streefdoel: 6 dagen."));
  CHECK(notes(table, "Pauzes tellen niet mee."));
  CHECK(notes(table, "Proefronde: bezoeken vanaf 3 april 2023, stand op 3 april 2023."));
  CHECK(notes(table, "Wat nog rest, is over de hele ronde berekend."));
}

TEST_CASE("hours per exchange, organisation, network and month") {
  const Workspace round = some_round();
  const hours::HoursResult result = hours::tally(round, {}, as_of);
  CHECK(rows(report::hours_exchanges(result)) ==
        "an-zuid,an,zuid,390,180,1,1,0,0\n"
        "bo-west,bo,west,840,0,2,0,0,0\n"
        "cas-zuid,cas,zuid,0,180,0,1,0,1\n");
  CHECK(csv(report::hours_organisations(result)) ==
        R"(# Proefronde: all visits of the round, as of 3 April 2023.
# Balance: received less sent. Sent and received: what is done; a day is one day of one person.
# Breaks don't count; a visit of 6:00 or longer that gives no break has 0:30 taken off.
# Hours of one person that overlap count once.
# Working paper: this is no ESF registration.
organisation,network,people_sent,people_received,days_sent,days_received,minutes_sent,minutes_received,minutes_balance,minutes_balance_with_planned
noord,n1,1,0,1,0,390,0,-390,-570
west,n2,1,1,0,2,0,840,840,660
zuid,n1,1,2,2,1,840,390,-450,-90
)");
  CHECK(rows(report::hours_networks(result)) ==
        "n1,2,2,3,1,1230,390,-840,-660\n"
        "n2,1,1,0,2,0,840,840,660\n");
  CHECK(rows(report::hours_months(result)) ==
        "2023-03,3,4,1230,180,3,1\n"
        "2023-04,1,1,0,180,0,1\n");
}

TEST_CASE("what is odd about visits") {
  const Workspace round = some_round();
  CHECK(rows(report::hours_remarks(hours::remarks(round, {}, as_of))) ==
        "2023-03-13,crowded,\"an;cas\",zuid,\"2 jobshadowers, room for 1\",\"an-zuid;cas-zuid\"\n"
        "2023-03-13,unconfirmed,cas,zuid,\"still planned, but the day has passed\",cas-zuid\n"
        "2023-04-10,holiday,an,zuid,Paasmaandag,an-zuid\n");
}
