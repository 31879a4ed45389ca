#include <algorithm>

#include "command.hpp"
#include "editing.hpp"
#include "switch/language/messages_cli.hpp"
#include "switch/language/messages_edit.hpp"
#include "switch/text/unicode.hpp"

namespace sw::cli {
namespace {

struct Options {
  std::string moment;
  std::vector<std::string> people;
  EditOptions edit;

  void declare(Arguments& arguments) {
    arguments.positional("MOMENT", moment,
                         {"Het moment, met zijn korte naam uit switch.yaml.",
                          "The moment, by its short name in switch.yaml."});
    arguments.positionals("PERSON", people, {"Wie erbij was.", "Who was there."}, true);
    edit.declare(arguments);
  }

  int run(Session& session) const {
    for (auto id = people.begin(); id != people.end(); ++id)
      if (std::find(people.begin(), id, *id) != id)
        return session.refuse(say(msg::given_twice, visible(*id)));
    auto opened = session.open_to_edit(edit.dry_run);
    if (!opened) return exit_failed;
    const Workspace& workspace = opened->workspace;
    const auto& moments = workspace.round.moments;
    if (std::none_of(moments.begin(), moments.end(),
                     [&](const Moment& one) { return one.id->text == moment; }))
      return session.refuse(say(msg::no_moment, visible(moment)));
    Editing editing(session, *opened);
    std::vector<Text> names;
    for (const std::string& id : people) {
      const Participant* person = workspace.find(ParticipantId{id});
      if (!person) return session.unknown_id(workspace, id);
      names.push_back(Text::same(id));
      const bool noted = std::any_of(person->attended.begin(), person->attended.end(),
                                     [&](const Field<MomentId>& one) { return one->text == moment; });
      if (!noted)
        editing.append(file_of(workspace, "participants/" + id), {"attended"}, yaml::text_value(moment));
    }
    return editing.finish(edit, say(msg::attended_now, moment, listed(names)));
  }
};

}  // namespace

const Command attend_command{"attend",
                             Group::run,
                             {"Noteer wie er op een moment was.", "Note who was at a moment."},
                             declared<Options>,
                             Effect::writes};

}  // namespace sw::cli
