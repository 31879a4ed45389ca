#include <fmt/format.h>

#include <random>

#include "cli/programmes/programmes.hpp"
#include "command.hpp"
#include "switch/language/messages_cli.hpp"
#include "switch/language/messages_privacy.hpp"
#include "switch/matching/proof.hpp"
#include "switch/schema/entities.hpp"
#include "switch/store/load.hpp"
#include "switch/store/results.hpp"
#include "switch/text/unicode.hpp"

namespace sw::cli {
namespace {

/// 128 bits that nobody can guess.
std::string fresh_key() {
  std::random_device random;
  std::string key;
  for (int i = 0; i < 4; ++i) key += fmt::format("{:08x}", static_cast<std::uint32_t>(random()));
  return key;
}

/// The agreements of a programme, with a secret of this round.
std::string begun(std::string_view declaration, Language language) {
  return fmt::format("{}\n{}pseudonym_key: '{}'\n", declaration, msg::pseudonym_key_comment.in(language),
                     fresh_key());
}

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
    files.push_back({store::round_file, begun(programmes()[programme].declaration, session.language())});
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
