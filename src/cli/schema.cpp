#include "command.hpp"
#include "switch/language/messages_cli.hpp"
#include "switch/matching/proof.hpp"
#include "switch/schema/entities.hpp"

namespace sw::cli {
namespace {

struct Options {
  std::size_t entity = 0;

  void declare(Arguments& arguments) {
    std::vector<Option> names;
    for (const schema::EntityInfo& info : schema::entities()) names.push_back({info.name, info.title});
    names.push_back({"matching", {"Wat ‘switch match --write’ in matching.json schrijft.", "What ‘switch match --write’ writes in matching.json."}});
    arguments.word("ENTITY", std::move(names), entity, {"De soort bestanden.", "The kind of files."});
  }

  int run(Session& session) const {
    const bool matching = entity == schema::entities().size();
    session.print(matching ? matching::proof_schema() : *schema::json_schema(schema::entities()[entity].name));
    return exit_fine;
  }
};

}  // namespace

const Command schema_command{"schema", Group::tooling,
                             {"Het JSON Schema van een soort bestanden.", "The JSON Schema of a kind of files."},
                             declared<Options>};

}  // namespace sw::cli
