#include "switch/report/agenda.hpp"

#include <doctest/doctest.h>

#include <string>

#include "unit/hours/busy_round.hpp"

using namespace sw;
using namespace sw::build;

namespace {

const Date as_of = day(2023, 3, 15);

std::string calendar(const Workspace& round, Language language = Language::nl) {
  return report::agenda_calendar(hours::agenda(round, {}), round, report::People(round, true, language),
                                 as_of, language);
}

bool has(const std::string& text, std::string_view part) {
  return text.find(part) != std::string::npos;
}

/// The calendar with its folded lines put together again.
std::string unfolded(std::string text) {
  for (std::size_t at = 0; (at = text.find("\r\n ", at)) != std::string::npos;) text.erase(at, 3);
  return text;
}

}  // namespace

TEST_CASE("the agenda as a table") {
  const Workspace round = busy_round();
  CHECK(report::render({report::agenda_table(hours::agenda(round, {}), round,
                                             report::People(round, true, Language::nl))},
                       report::TableFormat::csv, Language::nl) ==
        R"(date,time,kind,title,place,people,state
2022-11-22,,intake,Intakegesprek met De noord,,"lea;an",
2022-11-30,,step_due,Uiterste dag voor stap S2,,,
2023-01-17,09:30-12:30,moment,Moment start,"Hallepoort, Brussel",,
2023-03-13,09:00-16:00,visit,Bezoek van Naam van an aan De zuid,"De zuid, Gent","an;mia",done
2023-03-14,09:00-16:00,visit,Bezoek van Naam van an aan De zuid,"De zuid, Gent","an;mia",planned
2023-03-20,09:00-12:00,visit,Bezoek van Naam van bo aan De west,De west,bo,cancelled
2023-04-03,,closing_talk,Slotgesprek van Naam van an bij De zuid,"De zuid, Gent","an;mia",
2023-04-20,,report_back,Terugkoppeling van Naam van an in het eigen team,,an,
2023-05-01,,action_due,Actie klaar: Actie a1,,lea,planned
2023-06-01,,evaluation,Evaluatie: Actie a1,,lea,planned
2023-10-03,,moment,Moment terug,,,
)");
}

TEST_CASE("an event in the calendar") {
  Workspace round = busy_round();
  ProgrammeItem item;
  item.activity = given(std::string("Onthaal, en dan kijken; \\ samen"));
  item.date = given(day(2023, 3, 13));
  round.exchanges[0].programme.items = {item};
  const std::string text = unfolded(calendar(round));
  CHECK(has(text,
            "BEGIN:VEVENT\r\n"
            "UID:409204ebf34aad11@proefronde\r\n"
            "DTSTAMP:20230315T000000Z\r\n"
            "DTSTART;TZID=Europe/Brussels:20230313T090000\r\n"
            "DTEND;TZID=Europe/Brussels:20230313T160000\r\n"
            "SUMMARY:Bezoek van Naam van an aan De zuid\r\n"
            "LOCATION:De zuid\\, Gent\r\n"
            "DESCRIPTION:Mentor: Naam van mia\\nProgramma: Onthaal\\, en dan kijken\\; \\\\ samen\r\n"
            "CATEGORIES:bezoek\r\n"
            "STATUS:CONFIRMED\r\n"
            "END:VEVENT\r\n"));
  CHECK(has(text, "DTSTART;VALUE=DATE:20230403\r\nDTEND;VALUE=DATE:20230404\r\nTRANSP:TRANSPARENT\r\n"));
  CHECK(has(text, "STATUS:CANCELLED"));
  CHECK(has(unfolded(calendar(round, Language::en)), "SUMMARY:Visit of Naam van an to De zuid\r\n"));
}

TEST_CASE("a visit that is only proposed is tentative") {
  Workspace round = busy_round();
  CHECK_FALSE(has(calendar(round), "TENTATIVE"));
  round.exchanges[0].status = given(ExchangeStatus::asked);
  CHECK(has(calendar(round), "TENTATIVE"));
}

TEST_CASE("a visit until midnight ends on the next day") {
  Workspace round = busy_round();
  round.exchanges[0].visits.items[0].time = given(between(22, 24));
  CHECK(has(calendar(round), "DTEND;TZID=Europe/Brussels:20230314T000000\r\n"));
}

TEST_CASE("lines end in CR LF, are at most 75 octets, and fold between code points") {
  Workspace round = busy_round();
  for (int length = 0; length < 90; ++length) {
    std::string name(static_cast<std::size_t>(length), 'x');
    for (int i = 0; i < 40; ++i) name += "é€😀";
    round.round.moments.items[0].name = given(name);
    const std::string text = calendar(round);
    std::string_view rest = text;
    while (!rest.empty()) {
      const std::size_t end = rest.find("\r\n");
      REQUIRE(end <= 75);
      const std::string_view line = rest.substr(0, end);
      REQUIRE(line.find('\n') == std::string_view::npos);
      const std::size_t first = line.starts_with(' ') ? 1 : 0;
      REQUIRE((static_cast<unsigned char>(line.at(first)) & 0xC0) != 0x80);
      rest.remove_prefix(end + 2);
    }
    REQUIRE(has(unfolded(text), "SUMMARY:" + name + "\r\n"));
  }
}

TEST_CASE("control characters and line ends in a text break nothing") {
  Workspace round = busy_round();
  round.round.moments.items[0].name = given(std::string("een\r\nBEGIN:VEVENT\x07\ttwee"));
  CHECK(has(calendar(round), "SUMMARY:een\\nBEGIN:VEVENT\ttwee\r\n"));
}
