#include "command.hpp"
#include "editing.hpp"
#include "place.hpp"
#include "switch/language/messages_edit.hpp"
#include "switch/text/unicode.hpp"

namespace sw::cli {
namespace {

struct Options {
  std::string whose;
  std::string path;
  std::string value;
  EditOptions edit;

  void declare(Arguments& arguments) {
    arguments.positional("FILE-OR-ID", whose,
                         {"Welk bestand: een pad, of de naam van een organisatie, deelnemer of uitwisseling; "
                          "‘switch’ voor de ronde.",
                          "Which file: a path, or the name of an organisation, participant or exchange; "
                          "‘switch’ for the round."});
    arguments.positional("PATH", path,
                         {"De plaats erin, zoals hosting.places of visits[2].diary.",
                          "The place in it, such as hosting.places or visits[2].diary."});
    arguments.positional("VALUE", value, {"Wat er moet staan.", "What is to stand there."});
    edit.declare(arguments);
  }

  int run(Session& session) const {
    auto place = open_place(session, whose, path, edit.dry_run);
    if (!place) return exit_failed;
    const auto& [where, holds] = place->spot;
    if (holds == schema::Holds::list || holds == schema::Holds::block)
      return session.refuse(say(msg::not_one_value, visible(path)));
    Editing editing(session, place->opened);
    editing.put(place->file, where, value_for(holds, value));
    return editing.finish(edit, say(msg::was_set, place->file, yaml::shown(where), visible(value)));
  }
};

}  // namespace

const Command set_command{"set",
                          Group::set_up,
                          {"Geef één plaats in een bestand een waarde; de rest blijft zoals het was.",
                           "Give one place in a file a value; the rest stays as it was."},
                          declared<Options>,
                          Effect::writes};

}  // namespace sw::cli
