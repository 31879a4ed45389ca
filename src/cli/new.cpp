#include <set>

#include "command.hpp"
#include "editing.hpp"
#include "place.hpp"
#include "switch/language/messages_cli.hpp"
#include "switch/language/messages_edit.hpp"
#include "switch/language/messages_store.hpp"
#include "switch/model/notation.hpp"
#include "switch/schema/describe.hpp"
#include "switch/schema/entities.hpp"
#include "switch/schema/template.hpp"
#include "switch/text/unicode.hpp"
#include "switch/yaml/read.hpp"

namespace sw::cli {
namespace {

/// The entities that a round has many of.
std::vector<schema::EntityInfo> made() {
  const auto all = schema::entities();
  return {all.begin() + 1, all.end()};
}

/// A new file that says nothing yet.
struct Begun {
  const std::string& name;
  const yaml::Document& document;
};

struct Options {
  std::size_t entity = 0;
  std::string id;
  std::vector<std::string> values;
  bool dry_run = false;

  void declare(Arguments& arguments) {
    std::vector<Option> names;
    for (const schema::EntityInfo& info : made()) names.push_back({info.name, info.title});
    arguments.word("ENTITY", std::move(names), entity, {"Wat je aanmaakt.", "What you make."});
    arguments.positional(
        "ID", id,
        {"De korte naam; ook de naam van het bestand.", "The short name; the file's name as well."});
    arguments.positionals(
        "KEY=VALUE", values,
        {"Wat je al weet, zoals network=kring.", "What you know already, such as network=kring."});
    arguments.flag("--dry-run", dry_run,
                   {"Toon het bestand en schrijf niets.", "Show the file and write nothing."});
  }

  int run(Session& session) const {
    if (!notation::is_id(id)) return session.refuse(say(msg::id_not_usable, visible(id)));
    auto opened = session.open_to_edit(dry_run);
    if (!opened) return exit_failed;
    const schema::EntityInfo info = made()[entity];
    const std::string name = std::string(info.folder) + "/" + id + ".yaml";
    if (!file_of(opened->workspace, name).empty()) return session.refuse(say(msg::exists_already, name));
    // Two files for one pair is what nobody wants.
    if (info.name == schema::entity_info(Exchange{}).name &&
        !all_readable(session, *opened, std::string(info.folder) + "/"))
      return exit_failed;
    Editing making(session, *opened);
    making.create(name, *schema::template_file(info.name, opened->workspace, session.language()));
    const auto content = with_values(session, name, opened->root, making.after());
    if (!content) return exit_failed;
    if (dry_run) {
      session.print(*content);
      return exit_fine;
    }
    making.create(name, *content);
    if (!making.save()) return exit_failed;
    session.print(say(msg::file_made, name).in(session.language()) + "\n");
    return exit_fine;
  }

 private:
  /// The file among `round` with what is known already. It is judged as `set` would judge it: what the file
  /// lacks from the beginning is no reason to refuse. Complains, and is empty, where something is wrong.
  std::optional<std::string> with_values(Session& session, const std::string& name,
                                         const std::filesystem::path& root,
                                         const store::Contents& round) const {
    Opened begun = cli::opened(root, store::load(round));
    Editing editing(session, begun);
    Sink ignored;
    const auto document = yaml::read(source_of(begun.workspace, name), FileId{0}, ignored);
    std::set<std::string> given;
    for (const std::string& word : values)
      if (!take(session, {name, *document}, word, given, editing)) return std::nullopt;
    if (editing.wrong()) session.complain(*editing.wrong());
    Workspace after;
    const auto errors = editing.new_errors(after);
    if (!errors.empty()) {
      session.report(after, errors);
      session.complain(say(msg::made_nothing));
    }
    if (editing.wrong() || !errors.empty()) return std::nullopt;
    return editing.after().at(name);
  }

  /// Puts what `key=value` says in its place; a list may be named more than once.
  static bool take(Session& session, const Begun& file, const std::string& word, std::set<std::string>& given,
                   Editing& editing) {
    const auto halves = assignment(session, word);
    if (!halves) return false;
    const auto& [key, value] = *halves;
    const auto spot = find_spot(session, entity_of(file.name), file.document, key);
    if (!spot) return false;
    yaml::Path item = spot->path;
    item.emplace_back(std::size_t{1});
    const auto of_items = schema::holds(entity_of(file.name), item);
    const bool list = spot->holds == schema::Holds::list;
    if (spot->holds == schema::Holds::block || of_items == schema::Holds::block)
      return session.refuse(say(msg::not_one_value, visible(key))) == exit_fine;
    if (!given.insert(list ? word : yaml::shown(spot->path)).second)
      return session.refuse(say(msg::given_twice, visible(list ? word : key))) == exit_fine;
    if (list)
      editing.append(file.name, spot->path, value_for(*of_items, value));
    else
      editing.put(file.name, spot->path, value_for(spot->holds, value));
    return true;
  }
};

}  // namespace

const Command new_command{
    "new",
    Group::set_up,
    {"Maak een bestand voor een organisatie, deelnemer of uitwisseling, met uitleg bij elke sleutel.",
     "Make a file for an organisation, participant or exchange, with a word on every key."},
    declared<Options>,
    Effect::writes};

}  // namespace sw::cli
