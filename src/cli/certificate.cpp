#include "command.hpp"
#include "switch/language/messages_pages.hpp"
#include "switch/report/certificate_page.hpp"

namespace sw::cli {
namespace {

struct Options {
  std::string id;

  void declare(Arguments& arguments) {
    arguments.positional("EXCHANGE", id,
                         {"De uitwisseling die je bevestigt.", "The exchange that you confirm."});
  }

  int run(Session& session) const {
    const auto opened = session.open_sound();
    if (!opened) return exit_failed;
    const Workspace& workspace = opened->workspace;
    const Exchange* exchange = workspace.find(ExchangeId{id});
    if (!exchange) return session.unknown_id(workspace, id);
    const auto result = hours::tally(workspace, {}, session.as_of());
    for (const hours::PersonHours& person : result.people)
      for (const hours::ExchangeHours& one : person.exchanges)
        if (one.exchange == exchange && one.sum.done.days > 0) {
          const report::Page page =
              report::certificate_page(workspace, *exchange, one.sum, session.as_of(), session.language());
          session.print(report::html_of(page, session.language()));
          return exit_fine;
        }
    session.complain(say(msg::certificate_nothing, id));
    return exit_findings;
  }
};

}  // namespace

const Command certificate_command{"certificate",
                                  Group::tell,
                                  {"Een bevestiging van deelname voor wie ging, op één blad.",
                                   "A confirmation of attendance for who went, on one page."},
                                  declared<Options>,
                                  Effect::reads,
                                  Reckons::hours};

}  // namespace sw::cli
