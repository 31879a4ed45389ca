#include "switch/report/overview.hpp"

#include <doctest/doctest.h>

#include "unit/hours/build.hpp"

using namespace sw;
using namespace sw::build;

namespace {

std::string csv(const report::Table& table) {
  return render({table}, report::TableFormat::csv, Language::en);
}

Workspace with_lead() {
  Workspace made = round();
  made.round.name = given(std::string("Ronde"));
  made.organisations[0].project_lead = given_id("an", ParticipantId{});
  made.participants[0].email = given(std::string("an@noord.example"));
  made.index();
  return made;
}

}  // namespace

TEST_CASE("a list has the columns asked for, in the order asked") {
  const Workspace workspace = with_lead();
  const overview::Ties ties(workspace);
  const auto rows = overview::list_organisations(ties, {});
  CHECK(
      csv(report::list_table(rows, {.columns = {"email", "organisation"}, .without = {}}, workspace.round)) ==
      "email,organisation\nan@noord.example,noord\n,zuid\n,west\n");
}

TEST_CASE("a list keeps the rows in which all the named columns are empty, shown or not") {
  const Workspace workspace = with_lead();
  const overview::Ties ties(workspace);
  const auto rows = overview::list_organisations(ties, {});
  const auto without = [&](std::vector<std::string_view> columns) {
    return csv(report::list_table(rows, {.columns = {"organisation"}, .without = std::move(columns)},
                                  workspace.round));
  };
  CHECK(without({"project_lead"}) == "organisation\nzuid\nwest\n");
  CHECK(without({"receives", "sends_to"}) == "organisation\nnoord\nzuid\nwest\n");
  CHECK(without({"receives", "name"}) == "organisation\n");
}

TEST_CASE("a card tells what is known and leaves out what is not") {
  const Workspace workspace = with_lead();
  const overview::Ties ties(workspace);
  const auto tables =
      report::show_tables(overview::row_of(workspace.organisations[0], ties), {}, {}, day(2023, 1, 1));
  REQUIRE(tables.size() == 1);
  CHECK(csv(tables[0]) ==
        "field,value\nnetwork,n1\norganisation,noord\nname,De "
        "noord\nproject_lead,an\nemail,an@noord.example\njobshadowers,an\n");
}

TEST_CASE("a day of the calendar has one end, and a moment without a day is told") {
  Round round = std::move(build::round().round);
  Holiday labour;
  labour.date = given(day(2023, 5, 1));
  labour.name = given(std::string("Dag van de Arbeid"));
  round.holidays.items = {labour};
  Moment later;
  later.name = given(std::string("Terugblik"));
  round.moments.items = {later};
  CHECK(csv(report::calendar_table(overview::calendar(round, {}, {}), round)) ==
        "weekday,from,until,kind,name,time\n"
        "wed,2023-02-01,2023-09-30,window,,\n"
        "mon,2023-05-01,,holiday,Dag van de Arbeid,\n"
        ",,,moment,Terugblik,\n");
}
