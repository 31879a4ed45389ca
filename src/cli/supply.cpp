#include "command.hpp"
#include "switch/report/overview.hpp"

namespace sw::cli {
namespace {

struct Options {
  TableOption table;

  void declare(Arguments& arguments) { table.declare(arguments); }

  int run(Session& session) const {
    const auto opened = session.open_sound();
    if (!opened) return exit_failed;
    session.print(report::supply_tables(overview::supply(opened->workspace), opened->workspace.round), table);
    return exit_fine;
  }
};

}  // namespace

const Command supply_command{"supply",
                             Group::see,
                             {"Leervragen en troeven per thema: wat niemand aanbiedt, wat niemand vraagt.",
                              "Questions and strengths per topic: what nobody offers, what nobody asks."},
                             declared<Options>,
                             Effect::reads,
                             Reckons::learning};

}  // namespace sw::cli
