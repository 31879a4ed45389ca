#include "command.hpp"
#include "switch/language/messages_catalogue.hpp"
#include "switch/language/messages_cli.hpp"
#include "switch/report/catalogue.hpp"
#include "switch/text/nearest.hpp"
#include "switch/text/unicode.hpp"

namespace sw::cli {
namespace {

struct Options {
  TableOption table;
  std::string asked;

  void declare(Arguments& arguments) {
    arguments.positional("CODE", asked,
                         {"Eén code, zoals S2-04, of het begin van enkele, zoals S2; anders allemaal.",
                          "One code, such as S2-04, or the beginning of some, such as S2; else all."},
                         false);
    table.declare(arguments);
  }

  int run(Session& session) const {
    std::vector<const Code*> codes;
    for (const Code* code : catalogue())
      if (code->id.starts_with(asked)) codes.push_back(code);
    if (codes.empty()) return unknown(session);
    if (session.is_interrupted()) return exit_failed;
    const auto round = session.round_here();
    const Round* const here = round ? &*round : nullptr;
    if (table.format() != report::TableFormat::table)
      session.print({report::explained_table(codes, here)}, table);
    else if (codes.size() > 1)
      session.print({report::catalogue_table(codes, here)}, table);
    else
      session.print(report::explained(*codes.front(), here, session.language()));
    return exit_fine;
  }

 private:
  int unknown(Session& session) const {
    std::vector<std::string_view> ids;
    for (const Code* code : catalogue()) ids.push_back(code->id);
    session.complain(say(msg::unknown_code, visible(asked)));
    const auto near = nearest(asked, ids);
    session.complain(near ? say(msg::meant, *near) : say(msg::see_rules));
    return exit_failed;
  }
};

}  // namespace

const Command rules_command{
    "rules",
    Group::tooling,
    {"Alles wat nagekeken wordt, of één code uitgelegd.", "All that is checked, or one code explained."},
    declared<Options>};

}  // namespace sw::cli
