#include <algorithm>

#include "clashes.hpp"
#include "command.hpp"
#include "editing.hpp"
#include "names.hpp"
#include "switch/language/messages_matching.hpp"

namespace sw::cli {
namespace {

namespace words = messages::matching;

struct Options {
  std::string who, host, reason;
  bool remove = false;
  EditOptions edit;

  void declare(Arguments& arguments) {
    arguments.positional("WHO", who,
                         {"Een jobshadower, of een organisatie waarvan niemand kan komen.",
                          "A jobshadower, or an organisation from which nobody can come."});
    arguments.positional("HOST", host, {"De gastvoorziening.", "The host."});
    arguments.text("--reason", "TEXT", reason, {"Waarom het niet kan.", "Why it can't be."});
    arguments.flag("--remove", remove, {"Haal het veto weg.", "Take the veto away."});
    arguments.apart("--remove", {"--reason"});
    edit.declare(arguments);
  }

  int run(Session& session) const {
    if (!remove && reason.empty()) {
      session.complain(say(words::veto_says_why));
      return exit_failed;
    }
    auto opened = session.open_to_write(edit.dry_run);
    if (!opened) return exit_failed;
    const Workspace& workspace = opened->workspace;
    const bool is_person = workspace.find(ParticipantId{who});
    if (!is_person && !workspace.find(OrganisationId{who})) return session.unknown_id(workspace, who);
    if (!exists(session, words::a_host, host, ids_of(workspace.organisations))) return exit_failed;
    const std::string file = file_of(workspace, is_person ? "participants/" + who : "organisations/" + host);
    const yaml::Path list = is_person ? yaml::Path{"not_to"} : yaml::Path{"hosting", "not_from"};
    return is_person ? change(session, *opened, file, list, &Workspace::participants, who, host,
                              [](Participant& person) -> List<Veto>& { return person.not_to; })
                     : change(session, *opened, file, list, &Workspace::organisations, host, who,
                              [](Organisation& organisation) -> List<Veto>& {
                                return organisation.hosting.not_from;
                              });
  }

 private:
  /// The list stands in the file of `holder` and names `other`.
  template <class Entity, class Vetoes>
  int change(Session& session, Opened& opened, const std::string& file, yaml::Path list,
             std::vector<Entity> Workspace::*entities, const std::string& holder, const std::string& other,
             Vetoes vetoes) const {
    const auto in = [&](Workspace& workspace) -> std::vector<Veto>& {
      return vetoes(*std::ranges::find(workspace.*entities, holder,
                                       [](const Entity& one) { return one.id.text; }))
          .items;
    };
    const std::vector<Veto>& all = in(opened.workspace);
    const auto found =
        std::ranges::find(all, OrganisationId{other}, [](const Veto& veto) { return *veto.organisation; });
    const auto number = static_cast<std::size_t>(found - all.begin()) + 1;
    Editing editing(session, opened);
    if (remove) {
      if (found == all.end()) {
        session.complain(say(words::no_veto, who, host));
        return exit_failed;
      }
      if (all.size() > 1) list.emplace_back(number);
      editing.remove(file, list);
      return editing.finish(edit, say(words::veto_gone, who, host));
    }
    Veto veto;
    veto.origin.file = FileId{0};
    veto.organisation.give({other});
    veto.reason.give(reason);
    if (!edit.force && would_clash(session, [&](Workspace& workspace) { in(workspace).push_back(veto); }))
      return exit_findings;
    if (found != all.end()) {
      list.emplace_back(number);
      list.emplace_back("reason");
      editing.put(file, list, yaml::text_value(reason));
    } else {
      editing.append(file, list,
                     yaml::mapping_value(
                         {{"organisation", yaml::text_value(other)}, {"reason", yaml::text_value(reason)}}));
    }
    return editing.finish(edit, say(words::vetoed_now, who, host));
  }
};

}  // namespace

const Command veto_command{"veto",
                           Group::match,
                           {"Sluit een duo uit bij het matchen, of haal dat weg.",
                            "Rule a pair out of the matching, or take that away."},
                           declared<Options>,
                           Effect::writes};

}  // namespace sw::cli
