#include "command.hpp"
#include "switch/language/messages_cli.hpp"
#include "switch/matching/proof.hpp"
#include "switch/schema/entities.hpp"

namespace sw::cli {
namespace {

struct Options {
  std::size_t entity = 0;
  bool of_round = false;

  void declare(Arguments& arguments) {
    std::vector<Option> names;
    for (const schema::EntityInfo& info : schema::entities()) names.push_back({info.name, info.title});
    names.push_back({"matching",
                     {"Wat ‘switch match --write’ in matching.json schrijft.",
                      "What ‘switch match --write’ writes in matching.json."}});
    arguments.word("ENTITY", std::move(names), entity, {"De soort bestanden.", "The kind of files."});
    arguments.flag("--round", of_round,
                   {"Met de thema's, netwerken, momenten, organisaties en mensen van deze ronde als keuzes: "
                    "een editor vult ze dan aan.",
                    "With the topics, networks, moments, organisations and people of this round as choices: "
                    "an editor then completes them."});
    arguments.only_where(
        "--round", [this] { return !of_proof(); },
        {"een soort bestanden die je zelf schrijft", "a kind of files that you write yourself"});
  }

  int run(Session& session) const {
    if (of_proof()) {
      session.print(matching::proof_schema());
      return exit_fine;
    }
    const std::string_view name = schema::entities()[entity].name;
    if (!of_round) {
      session.print(*schema::json_schema(name));
      return exit_fine;
    }
    const auto opened = session.open_sound();
    if (!opened) return exit_failed;
    session.print(*schema::json_schema(name, &opened->workspace));
    return exit_fine;
  }

 private:
  bool of_proof() const { return entity == schema::entities().size(); }
};

}  // namespace

const Command schema_command{
    "schema",
    Group::tooling,
    {"Het JSON Schema van een soort bestanden.", "The JSON Schema of a kind of files."},
    declared<Options>};

}  // namespace sw::cli
