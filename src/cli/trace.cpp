#include "command.hpp"
#include "switch/report/learning.hpp"

namespace sw::cli {
namespace {

struct Options {
  std::string whose;
  bool story = false;
  TableOption table;

  void declare(Arguments& arguments) {
    arguments.positional(
        "ID", whose,
        {"Een leervraag (organisatie/o1), deelnemer, organisatie of uitwisseling; anders alles.",
         "A question (organisation/o1), participant, organisation or exchange; else everything."},
        false);
    arguments.flag("--story", story, {"Toon ook wat er geschreven is.", "Show what was written, too."});
    table.declare(arguments);
  }

  int run(Session& session) const {
    const auto opened = session.open_sound();
    if (!opened) return exit_failed;
    learning::TraceFilter filter;
    if (!whose.empty()) {
      const auto found = learning::find_trace(opened->workspace, whose);
      if (!found) return session.unknown_id(opened->workspace, whose);
      filter = *found;
    }
    const learning::Trace trace = learning::trace(opened->workspace, filter, session.as_of());
    session.print({story ? report::trace_story(trace) : report::trace_overview(trace)}, table);
    return exit_fine;
  }
};

}  // namespace

const Command trace_command{"trace",
                            Group::run,
                            {"Volg elke leervraag, van de formulering tot wat ze veranderde.",
                             "Follow each learning question, from its wording to what it changed."},
                            declared<Options>};

}  // namespace sw::cli
