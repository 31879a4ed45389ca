#include <deque>

#include "command.hpp"
#include "switch/hours/tally.hpp"
#include "switch/language/messages_privacy.hpp"
#include "switch/model/notation.hpp"
#include "switch/report/hours.hpp"
#include "switch/report/people.hpp"
#include "switch/schema/describe.hpp"
#include "switch/schema/disguise.hpp"
#include "switch/schema/encode.hpp"
#include "switch/schema/flatten.hpp"
#include "switch/store/results.hpp"
#include "switch/text/unicode.hpp"

namespace sw::cli {
namespace {

/// The tables of an export, and the names of their columns, which they point at.
struct Tables {
  std::deque<schema::Sheet> sheets;
  std::vector<report::Table> all;
};

report::Cell cell_of(const schema::Plain& value) {
  if (const auto* text = std::get_if<std::string>(&value)) return Text::same(*text);
  if (const auto* number = std::get_if<std::int64_t>(&value)) return *number;
  if (const auto* yes = std::get_if<bool>(&value)) return *yes;
  if (const auto* day = std::get_if<Date>(&value)) return *day;
  if (const auto* length = std::get_if<Minutes>(&value)) return *length;
  std::vector<Text> items;
  if (const auto* list = std::get_if<std::vector<std::string>>(&value))
    for (const std::string& one : *list) items.push_back(Text::same(one));
  return items.empty() ? report::Cell() : report::Cell(std::move(items));
}

report::Table table_of(const schema::Sheet& sheet) {
  report::Table table{sheet.name, Text::same(sheet.name), {}, {}, {}};
  for (const std::string& column : sheet.columns) table.columns.push_back({column, {column, column}});
  for (const auto& row : sheet.rows) {
    std::vector<report::Cell>& cells = table.rows.emplace_back();
    for (const schema::Plain& value : row) cells.push_back(cell_of(value));
  }
  return table;
}

enum class Form : std::size_t { csv, json, yaml };

struct Options {
  std::size_t form = 0;
  std::string folder;
  bool names = false;
  bool texts = false;

  void declare(Arguments& arguments) {
    arguments.choice(
        "--format",
        {{"csv", {"tabellen voor een rekenblad", "tables for a spreadsheet"}},
         {"json", {"dezelfde tabellen in één bestand", "the same tables in one file"}},
         {"yaml", {"een ronde die switch zelf kan lezen", "a round that switch itself can read"}}},
        form, {"De vorm.", "The form."});
    arguments.text("--to", "DIR", folder,
                   {"Schrijf in deze nieuwe map, een bestand per tabel; anders komt alles op het scherm.",
                    "Write into this new folder, a file per table; else everything comes on the screen."});
    arguments.flag("--names", names, msg::names_option);
    arguments.flag("--texts", texts,
                   {"Ook wat mensen schreven: leervragen, dagboeken, gesprekken.",
                    "What people wrote, too: questions, diaries, talks."});
  }

  int run(Session& session) const {
    auto opened = session.open_sound();
    if (!opened) return exit_failed;
    Workspace& workspace = opened->workspace;
    const report::People people(workspace, names, session.language());
    schema::put_on(workspace, {.names = names,
                               .texts = texts,
                               .called = [&](const ParticipantId& id) { return people.called(id); },
                               .told = [&](std::string_view text) { return people.told(text); }});
    if (!folder.empty()) return write(session, files(session, workspace));
    if (static_cast<Form>(form) == Form::yaml)
      return session.refuse(say(msg::export_needs_folder, std::string_view("yaml")));
    session.print(report::render(tables(session, workspace).all, table_format(), session.language()));
    return exit_fine;
  }

 private:
  report::TableFormat table_format() const {
    return static_cast<Form>(form) == Form::json ? report::TableFormat::json : report::TableFormat::csv;
  }

  std::vector<Text> notes(const Session& session, const Workspace& workspace) const {
    const Round& round = workspace.round;
    std::vector<Text> all{say(msg::export_of, *round.name, notation::written(session.as_of())),
                          names ? msg::export_names : msg::export_pseudonyms};
    all.push_back(!texts ? msg::export_no_texts : names ? msg::export_all_texts : msg::export_texts);
    for (const Partner& partner : round.partners)
      if (!partner.acknowledgement->empty()) all.push_back(Text::same(*partner.acknowledgement));
    return all;
  }

  /// What the files hold, and what the hours come to.
  Tables tables(const Session& session, const Workspace& workspace) const {
    Tables made;
    for (schema::Sheet& sheet : schema::flatten(workspace)) made.sheets.push_back(std::move(sheet));
    for (const schema::Sheet& sheet : made.sheets) made.all.push_back(table_of(sheet));
    made.all.push_back(report::hours_exchanges(hours::tally(workspace, {}, session.as_of())));
    made.all.back().name = "hours";
    const auto shared = notes(session, workspace);
    for (report::Table& table : made.all)
      table.notes.insert(table.notes.begin(), shared.begin(), shared.end());
    return made;
  }

  std::vector<store::Result> files(const Session& session, const Workspace& workspace) const {
    std::vector<store::Result> all;
    const auto add = [&](std::string name, std::string content) {
      all.push_back({std::move(name), std::move(content)});
    };
    if (static_cast<Form>(form) == Form::yaml) {
      const auto add_each = [&](const auto& entities) {
        for (const auto& one : entities)
          add(std::string(schema::entity_info(one).folder) + "/" + one.id.text + ".yaml",
              schema::written_file(one));
      };
      add(store::round_file, schema::written_file(workspace.round));
      add_each(workspace.organisations);
      add_each(workspace.participants);
      add_each(workspace.exchanges);
      return all;
    }
    const Tables made = tables(session, workspace);
    if (static_cast<Form>(form) == Form::json)
      add("round.json", report::render(made.all, table_format(), session.language()));
    else
      for (const report::Table& table : made.all)
        add(std::string(table.name) + ".csv", report::render({table}, table_format(), session.language()));
    return all;
  }

  int write(Session& session, const std::vector<store::Result>& files) const {
    if (!session.heard()) return exit_failed;
    if (const auto wrong = store::write_folder(session.folder(), folder, files, store::Before::nothing))
      return session.refuse(*wrong);
    session.has_saved();
    session.print(say(msg::export_written, counted(static_cast<std::int64_t>(files.size()), msg::files_noun),
                      visible(folder))
                      .in(session.language()) +
                  "\n");
    return exit_fine;
  }
};

}  // namespace

const Command export_command{
    "export",
    Group::tell,
    {"De gegevens van de ronde om door te geven, met pseudoniemen en zonder wat mensen schreven.",
     "The round's data to hand on, with pseudonyms and without what people wrote."},
    declared<Options>};

}  // namespace sw::cli
