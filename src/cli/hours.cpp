#include "switch/report/hours.hpp"

#include "command.hpp"

namespace sw::cli {
namespace {

/// Which tallies are shown: the first three together, or one by name.
struct View {
  Option word;
  std::vector<report::Table> (*tables)(const hours::HoursResult&, const Workspace&);
};

std::vector<report::Table> everything(const hours::HoursResult& result, const Workspace& workspace) {
  std::vector<report::Table> tables{report::hours_people(result), report::hours_organisations(result),
                                    report::hours_networks(result)};
  if (const auto odd = hours::remarks(workspace, result.range, result.as_of); !odd.empty())
    tables.push_back(report::hours_remarks(odd));
  return tables;
}

template <auto Table>
std::vector<report::Table> only(const hours::HoursResult& result, const Workspace&) {
  return {Table(result)};
}

const View views[] = {
    {{"all",
      {"mensen, organisaties, netwerken en wat opvalt", "people, organisations, networks and what is odd"}},
     everything},
    {{"people", {"per persoon", "per person"}}, only<report::hours_people>},
    {{"exchanges", {"per uitwisseling", "per exchange"}}, only<report::hours_exchanges>},
    {{"organisations", {"per organisatie", "per organisation"}}, only<report::hours_organisations>},
    {{"networks", {"per netwerk", "per network"}}, only<report::hours_networks>},
    {{"months", {"per maand", "per month"}}, only<report::hours_months>},
};

struct Options {
  TableOption table;
  std::size_t view = 0;
  bool under = false;
  std::optional<Date> from;
  std::optional<Date> until;

  void declare(Arguments& arguments) {
    std::vector<Option> words;
    for (const View& one : views) words.push_back(one.word);
    table.declare(arguments);
    arguments.choice("--by", std::move(words), view,
                     {"Wat geteld wordt, en per wat.", "What is counted, and by what."});
    arguments.flag("--short", under,
                   {"Alleen wie het minimum nog niet haalt.", "Only who is still under the minimum."});
    arguments.apart("--short", {"--by"});
    arguments.period(from, {"Tel vanaf deze dag.", "Count from this day."}, until,
                     {"Tel tot en met deze dag.", "Count up to and including this day."});
  }

  int run(Session& session) const {
    const auto opened = session.open_sound();
    if (!opened) return exit_failed;
    const auto result = hours::tally(opened->workspace, {from, until}, session.as_of());
    session.print(
        under ? std::vector{report::hours_short(result)} : views[view].tables(result, opened->workspace),
        table);
    return exit_fine;
  }
};

}  // namespace

const Command hours_command{
    "hours",
    Group::run,
    {"Tel wat gedaan is, gepland, en nog te doen.", "Tally what is done, planned, and left to do."},
    declared<Options>};

}  // namespace sw::cli
