#include <algorithm>

#include "clashes.hpp"
#include "command.hpp"
#include "editing.hpp"
#include "names.hpp"
#include "switch/language/messages_matching.hpp"
#include "switch/matching/proposals.hpp"
#include "switch/model/notation.hpp"
#include "switch/schema/encode.hpp"

namespace sw::cli {
namespace {

namespace words = messages::matching;

bool is_of(const Exchange& exchange, const ParticipantId& person, const OrganisationId& host) {
  return *exchange.jobshadower == person && *exchange.host == host &&
         *exchange.status != ExchangeStatus::cancelled && *exchange.status != ExchangeStatus::closed;
}

struct Options {
  std::string person, host, reason, by;
  std::optional<Date> until;
  bool remove = false;
  EditOptions edit;

  void declare(Arguments& arguments) {
    arguments.positional("PERSON", person, {"De jobshadower.", "The jobshadower."});
    arguments.positional("HOST", host, {"De gastvoorziening.", "The host."});
    arguments.text("--reason", "TEXT", reason, {"Waarom dit duo vastligt.", "Why this pair is fixed."});
    arguments.text("--by", "NAME", by, {"Wie het vastzet.", "Who fixes it."});
    arguments.date("--until", until,
                   {"Tot en met wanneer; anders tot het einde.", "To which day; else to the end."});
    arguments.flag("--remove", remove, {"Maak het duo weer los.", "Release the pair."});
    arguments.apart("--remove", {"--reason", "--by", "--until"});
    edit.declare(arguments);
  }

  int run(Session& session) const {
    if (!remove && (reason.empty() || by.empty())) {
      session.complain(say(words::pin_says_who_and_why));
      return exit_failed;
    }
    auto opened = session.open_to_write(edit.dry_run);
    if (!opened) return exit_failed;
    const Workspace& workspace = opened->workspace;
    if (!exists(session, words::a_person, person, ids_of(workspace.participants)) ||
        !exists(session, words::a_host, host, ids_of(workspace.organisations)))
      return exit_failed;
    const auto found = std::ranges::find_if(
        workspace.exchanges, [&](const Exchange& one) { return is_of(one, {person}, {host}); });
    const Exchange* there = found == workspace.exchanges.end() ? nullptr : &*found;
    return remove ? release(session, *opened, there) : fix(session, *opened, there);
  }

 private:
  Pin pin() const {
    Pin made;
    made.origin.file = FileId{0};
    made.by.give(by);
    made.reason.give(reason);
    if (until) made.until.give(*until);
    return made;
  }

  int fix(Session& session, Opened& opened, const Exchange* there) const {
    Exchange exchange = matching::proposal(opened.workspace, {person}, {host});
    exchange.pin = pin();
    if (!edit.force && would_clash(session, [&](Workspace& workspace) {
          const auto same = std::ranges::find_if(
              workspace.exchanges, [&](const Exchange& one) { return is_of(one, {person}, {host}); });
          if (same != workspace.exchanges.end())
            same->pin = exchange.pin;
          else
            workspace.exchanges.push_back(exchange);
        }))
      return exit_findings;
    Editing editing(session, opened);
    if (there) {
      const std::string file = file_of(opened.workspace, "exchanges/" + there->id.text);
      editing.put(file, {"pin", "by"}, yaml::text_value(by));
      editing.put(file, {"pin", "reason"}, yaml::text_value(reason));
      if (until)
        editing.put(file, {"pin", "until"}, yaml::typed_value(notation::written(*until)));
      else if (there->pin.until.given())
        editing.remove(file, {"pin", "until"});
    } else {
      editing.create("exchanges/" + exchange.id.text + ".yaml", schema::written_file(exchange));
    }
    return editing.finish(edit, say(words::pinned_now, person, host));
  }

  int release(Session& session, Opened& opened, const Exchange* there) const {
    if (!there || !there->pin.given()) {
      session.complain(say(words::no_pin, person, host));
      return exit_failed;
    }
    Editing editing(session, opened);
    editing.remove(file_of(opened.workspace, "exchanges/" + there->id.text), {"pin"});
    return editing.finish(edit, say(words::unpinned_now, person, host));
  }
};

}  // namespace

const Command pin_command{
    "pin",
    Group::match,
    {"Zet een duo vast voor het matchen, of maak het los.", "Fix a pair for the matching, or release it."},
    declared<Options>,
    Effect::writes};

}  // namespace sw::cli
