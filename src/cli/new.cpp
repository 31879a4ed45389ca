#include <algorithm>

#include "command.hpp"
#include "switch/language/messages_cli.hpp"
#include "switch/model/notation.hpp"
#include "switch/schema/entities.hpp"
#include "switch/schema/template.hpp"
#include "switch/text/nearest.hpp"
#include "switch/text/unicode.hpp"

namespace sw::cli {
namespace {

/// The entities that a round has many of.
std::vector<schema::EntityInfo> made() {
  const auto all = schema::entities();
  return {all.begin() + 1, all.end()};
}

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
    schema::TemplateOptions options{.language = session.language(), .values = {}};
    for (const std::string& one : values)
      if (const auto wrong = take(one, options)) return session.refuse(*wrong);
    const auto opened = session.open_to_edit(dry_run);
    if (!opened) return exit_failed;
    const schema::EntityInfo info = made()[entity];
    const std::string content = *schema::template_file(info.name, opened->workspace, options);
    if (dry_run) {
      session.print(content);
      return exit_fine;
    }
    const std::string name = std::string(info.folder) + "/" + id + ".yaml";
    const store::Change change[] = {{name, std::nullopt, content}};
    if (const auto wrong = store::save(*opened->lock, change)) return session.refuse(*wrong);
    session.has_saved();
    session.print(say(msg::file_made, name).in(session.language()) + "\n");
    return exit_fine;
  }

 private:
  std::optional<Text> take(const std::string& given, schema::TemplateOptions& options) const {
    const std::size_t equals = given.find('=');
    const auto keys = schema::top_keys(made()[entity].name);
    const std::string key = given.substr(0, equals);
    if (equals == std::string::npos) return say(msg::key_value, visible(given));
    if (std::find(keys.begin(), keys.end(), key) == keys.end()) {
      const auto near = nearest(key, keys);
      return near ? say(msg::no_such_key_near, visible(key), *near) : say(msg::no_such_key, visible(key));
    }
    options.values[key] = given.substr(equals + 1);
    return std::nullopt;
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
