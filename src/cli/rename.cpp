#include <filesystem>

#include "backup.hpp"
#include "command.hpp"
#include "derived.hpp"
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
  BackupOption backup;

  void declare(Arguments& arguments) {
    arguments.positional(
        "ID", id,
        {"De organisatie, deelnemer of uitwisseling.", "The organisation, participant or exchange."});
    arguments.positional("NEW", to, {"De nieuwe korte naam.", "The new short name."});
    edit.declare(arguments);
    backup.declare(arguments);
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
    const std::string from = std::filesystem::path(file).stem().string();
    const auto followed = references(workspace, entity_of(file), from);
    for (const schema::Reference& one : followed)
      editing.put(workspace.files[one.file.index].name(), one.path, yaml::text_value(to));
    editing.move(file, target);
    follow_in_derived_files(session, *opened, editing, new_id(entity_of(file), from));
    if (!edit.dry_run && !backup.holds(session, *opened, editing)) return exit_failed;
    const int status = editing.finish(edit, say(msg::was_renamed, from, to, followed.size()));
    if (status == exit_fine && !edit.dry_run) backup.tell(session, *opened, editing);
    return status;
  }

 private:
  /// Nothing refers to an exchange.
  static std::vector<schema::Reference> references(const Workspace& workspace, std::string_view kind,
                                                   const std::string& from) {
    if (kind == "organisation") return schema::references(workspace, OrganisationId{from});
    if (kind == "participant") return schema::references(workspace, ParticipantId{from});
    return {};
  }

  std::optional<matching::NewId> new_id(std::string_view kind, const std::string& from) const {
    if (kind == "exchange") return std::nullopt;
    return matching::NewId{from, to, kind == "participant"};
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
