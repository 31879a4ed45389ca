#include "cli/programmes/programmes.hpp"
#include "command.hpp"
#include "switch/language/messages_cli.hpp"
#include "switch/matching/proof.hpp"
#include "switch/schema/entities.hpp"
#include "switch/store/load.hpp"
#include "switch/store/results.hpp"
#include "switch/text/unicode.hpp"

namespace sw::cli {
namespace {

struct Options {
  std::size_t programme = 0;
  std::string folder = ".";

  void declare(Arguments& arguments) {
    std::vector<Option> names;
    for (const Programme& one : programmes()) names.push_back({one.name, {}});
    arguments.required_choice(
        "--programme", std::move(names), programme,
        {"Met de afspraken van welk programma je begint.", "Whose programme's agreements you begin with."});
    arguments.positional(
        "DIR", folder, {"De map voor de ronde; anders hier.", "The folder for the round; else here."}, false);
  }

  int run(Session& session) const {
    std::vector<store::Result> files;
    files.push_back({store::round_file, std::string(programmes()[programme].declaration)});
    for (const schema::EntityInfo& entity : schema::entities())
      files.push_back({"schemas/" + schema::schema_file(entity.name), *schema::json_schema(entity.name)});
    files.push_back({matching::proof_schema_file, std::string(matching::proof_schema())});
    if (!session.heard()) return exit_failed;
    if (const auto wrong = store::write_folder(session.folder(), folder, files, store::Before::repository))
      return session.refuse(*wrong);
    session.has_saved();
    session.print(say(msg::round_begun, visible(folder)).in(session.language()) + "\n");
    return exit_fine;
  }
};

}  // namespace

const Command init_command{"init",
                           Group::set_up,
                           {"Begin een ronde: schrijf switch.yaml met de afspraken van een programma.",
                            "Begin a round: write switch.yaml with a programme's agreements."},
                           declared<Options>,
                           Effect::writes};

}  // namespace sw::cli
