#include "command.hpp"
#include "editing.hpp"
#include "switch/language/messages_cli.hpp"
#include "switch/language/messages_edit.hpp"
#include "switch/model/notation.hpp"
#include "switch/schema/paths.hpp"
#include "switch/text/unicode.hpp"

namespace sw::cli {
namespace {

struct Options {
  std::string id;
  std::string to;
  EditOptions edit;

  void declare(Arguments& arguments) {
    arguments.positional(
        "ID", id,
        {"De organisatie, deelnemer of uitwisseling.", "The organisation, participant or exchange."});
    arguments.positional("NEW", to, {"De nieuwe korte naam.", "The new short name."});
    edit.declare(arguments);
  }

  int run(Session& session) const {
    auto opened = session.open_to_write(edit.dry_run);
    if (!opened) return exit_failed;
    const Workspace& workspace = opened->workspace;
    const std::string file = file_of(workspace, id);
    if (file.empty() || file == store::round_file) return session.unknown_id(workspace, id);
    if (!notation::is_id(to)) return session.refuse(say(msg::id_not_usable, visible(to)));
    const std::string target = file.substr(0, file.rfind('/') + 1) + to + ".yaml";
    if (!file_of(workspace, target).empty()) return session.refuse(say(msg::id_taken, target));
    Editing editing(session, *opened);
    const auto followed = references(workspace, file);
    for (const schema::Reference& one : followed)
      editing.put(workspace.files[one.file.index].name(), one.path, yaml::text_value(to));
    editing.move(file, target);
    return editing.finish(edit, say(msg::was_renamed, id, to, followed.size()));
  }

 private:
  /// Nothing refers to an exchange.
  std::vector<schema::Reference> references(const Workspace& workspace, const std::string& file) const {
    if (workspace.find(OrganisationId{id}) && entity_of(file) == "organisation")
      return schema::references(workspace, OrganisationId{id});
    if (workspace.find(ParticipantId{id}) && entity_of(file) == "participant")
      return schema::references(workspace, ParticipantId{id});
    return {};
  }
};

}  // namespace

const Command rename_command{"rename",
                             Group::set_up,
                             {"Geef iets een andere korte naam, in elk bestand dat ernaar verwijst.",
                              "Give something another short name, in every file that refers to it."},
                             declared<Options>,
                             Effect::writes};

}  // namespace sw::cli
