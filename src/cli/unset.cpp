#include "command.hpp"
#include "editing.hpp"
#include "place.hpp"
#include "switch/language/messages_edit.hpp"

namespace sw::cli {
namespace {

struct Options {
  std::string whose;
  std::string path;
  EditOptions edit;

  void declare(Arguments& arguments) {
    arguments.positional("FILE-OR-ID", whose,
                         {"Welk bestand, zoals bij ‘set’.", "Which file, as with ‘set’."});
    arguments.positional("PATH", path,
                         {"De sleutel of het element dat weg moet.", "The key or item that is to go."});
    edit.declare(arguments);
  }

  int run(Session& session) const {
    auto place = open_place(session, whose, path, edit.dry_run);
    if (!place) return exit_failed;
    Editing editing(session, place->opened);
    editing.remove(place->file, place->spot.path);
    return editing.finish(edit, say(msg::was_unset, place->file, yaml::shown(place->spot.path)));
  }
};

}  // namespace

const Command unset_command{
    "unset",
    Group::set_up,
    {"Haal een sleutel of een element uit een bestand.", "Take a key or an item out of a file."},
    declared<Options>,
    Effect::writes};

}  // namespace sw::cli
