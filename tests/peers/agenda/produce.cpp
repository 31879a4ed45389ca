// Writes what the calendar readers read: a round's calendar, the same after changes, and the rows of the
// agenda that say what they should find. Usage: peer_agenda_produce FOLDER
#include <fmt/format.h>

#include <fstream>
#include <iostream>

#include "switch/report/agenda.hpp"
#include "unit/hours/busy_round.hpp"

namespace {

using namespace sw;
using namespace sw::build;

/// Names with everything that the format treats specially, and days on both sides of the change to summer
/// time.
Workspace nasty_round() {
  Workspace made = busy_round();
  auto& moments = made.round.moments.items;
  moments[0].name = given(std::string("Terugblik; \"samen\", met\\zonder\nnieuwe regel: é€😀"));
  for (int i = 0; i < 30; ++i) moments[1].name.value += " 😀";
  Moment summer = moment("zomer", MomentKind::other, day(2023, 3, 26));
  summer.time = given(TimeRange{Minutes{90}, Minutes{200}});
  Moment winter = moment("winter", MomentKind::other, day(2023, 10, 29));
  winter.time = given(TimeRange{Minutes{60}, Minutes{24 * 60}});
  moments.push_back(summer);
  moments.push_back(winter);
  made.exchanges[0].visits.items.push_back(planned(day(2036, 7, 1), between(9, 16)));
  made.index();
  return made;
}

void change(Workspace& round) {
  round.exchanges[0].visits.items[1].date = given(day(2023, 3, 28));
  round.exchanges[0].visits.items[1].time = given(between(13, 17));
  round.round.moments.items[0].name = given(std::string("Terugblik, verplaatst"));
}

bool write(const std::string& path, const std::string& text) {
  std::ofstream out(path, std::ios::binary);
  out << text;
  return static_cast<bool>(out.flush());
}

bool write_round(const Workspace& round, const std::string& path, Date as_of) {
  const auto events = hours::agenda(round, {});
  const report::People people(round, true, Language::nl);
  const std::string rows =
      report::render({report::agenda_table(events, round, people)}, report::TableFormat::json, Language::nl);
  return write(path + ".ics", report::agenda_calendar(events, round, people, as_of, Language::nl)) &&
         write(path + ".json", rows);
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 2) {
    std::cerr << "usage: peer_agenda_produce FOLDER\n";
    return 2;
  }
  Workspace round = nasty_round();
  const std::string folder = argv[1];
  bool written = write_round(round, folder + "/first", day(2023, 3, 15));
  change(round);
  written = write_round(round, folder + "/second", day(2023, 3, 16)) && written;
  return written ? 0 : 2;
}
