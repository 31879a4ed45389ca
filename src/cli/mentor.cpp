#include "command.hpp"
#include "editing.hpp"
#include "switch/language/messages_edit.hpp"

namespace sw::cli {
namespace {

struct Options {
  std::string exchange;
  std::string person;
  EditOptions edit;

  void declare(Arguments& arguments) {
    arguments.positional("EXCHANGE", exchange, {"De uitwisseling.", "The exchange."});
    arguments.positional("PERSON", person,
                         {"Wie mentor wordt: een medewerker van de gastvoorziening.",
                          "Who becomes the mentor: a worker of the host."});
    edit.declare(arguments);
  }

  int run(Session& session) const {
    auto opened = session.open_to_edit(edit.dry_run);
    if (!opened) return exit_failed;
    if (!opened->workspace.find(ExchangeId{exchange})) return session.unknown_id(opened->workspace, exchange);
    if (!opened->workspace.find(ParticipantId{person})) return session.unknown_id(opened->workspace, person);
    Editing editing(session, *opened);
    editing.put(file_of(opened->workspace, "exchanges/" + exchange), {"mentor"}, yaml::text_value(person));
    return editing.finish(edit, say(msg::mentor_named, exchange, person));
  }
};

}  // namespace

const Command mentor_command{
    "mentor",
    Group::run,
    {"Zeg wie de mentor van een uitwisseling is.", "Say who is the mentor of an exchange."},
    declared<Options>,
    Effect::writes};

}  // namespace sw::cli
