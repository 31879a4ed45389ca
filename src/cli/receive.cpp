#include <algorithm>

#include "command.hpp"
#include "editing.hpp"
#include "received.hpp"
#include "received_judge.hpp"
#include "switch/diagnostic/codes_files.hpp"
#include "switch/language/messages_receive.hpp"
#include "switch/schema/entities.hpp"
#include "switch/text/unicode.hpp"
#include "switch/yaml/merge.hpp"
#include "switch/yaml/read.hpp"

namespace sw::cli {
namespace {

constexpr std::size_t most_steps = 200;  ///< each is an edit of its own, read again by two readers

using What = yaml::Difference::What;

report::Cell term(What what) {
  switch (what) {
    case What::added:
      return report::Term{"added", msg::received_added};
    case What::changed:
      return report::Term{"changed", msg::received_changed};
    case What::removed:
      return report::Term{"removed", msg::received_removed};
    case What::stays:
      return report::Term{"stays", msg::received_stays};
    case What::clash:
    case What::refused:
      break;  // those are told as findings
  }
  return {};
}

/// `jo` of `participants/jo.yaml`.
std::string_view id_in(std::string_view name) {
  name.remove_prefix(name.find('/') + 1);
  return name.substr(0, name.rfind('.'));
}

report::Cell cell(const std::string& text) {
  return text.empty() ? report::Cell() : report::Cell(Text::same(text));
}

/// The texts of the round's files that came, so that findings about them can be told where they stand.
store::Contents as_given(const Workspace& round, const ReceivedFiles& received) {
  store::Contents contents;
  for (const Source& source : round.files)
    if (!source.text().empty()) contents[source.name()] = source.text();
  for (const Received& one : received.all) contents[one.name] = received.shown.files[one.file.index].text();
  return contents;
}

struct Options {
  std::vector<std::string> files;
  std::string as;
  std::size_t prefer = 0;
  TableOption format;
  EditOptions edit;

  void declare(Arguments& arguments) {
    arguments.positionals("FILE", files,
                          {"Bestanden die van een formulier komen; ‘-’ leest er een van stdin.",
                           "Files that come from a form; ‘-’ reads one from stdin."},
                          true);
    arguments.text("--as", "ID", as,
                   {"De korte naam voor wie of wat het ene bestand beschrijft.",
                    "The short name for whom or what the one file describes."});
    arguments.choice(
        "--prefer",
        {{"none", {"niets overnemen en zeggen waar het botst", "take nothing in and say what clashes"}},
         {"form", {"wat op het formulier staat", "what stands on the form"}},
         {"round", {"wat in de ronde staat", "what stands in the round"}}},
        prefer,
        {"Wat telt waar het formulier en de ronde allebei gewijzigd zijn.",
         "What counts where the form and the round were both changed."});
    format.declare(arguments);
    edit.declare(arguments);
  }

  int run(Session& session) const {
    if (!as.empty() && files.size() > 1) {
      session.complain(say(msg::received_as_one));
      return exit_failed;
    }
    auto opened = session.open_to_write(edit.dry_run);
    if (!opened) return exit_failed;
    ReceivedFiles received = read_received(session, opened->workspace, files, as);
    Editing editing(session, *opened);
    report::Table table = differences(opened->workspace, received, editing);
    if (const auto wrong = std::move(received.findings).take_sorted(); worst(wrong) == Severity::error) {
      session.report(received.shown, wrong);
      return refuse(session);
    }
    if (!editing.wrong() && !edit.force && !sound(session, *opened, received, editing))
      return refuse(session);
    if (editing.wrong()) {
      session.complain(*editing.wrong());
      return exit_failed;
    }
    const auto changed = edit.dry_run ? std::optional(std::size_t{0}) : editing.save();
    if (!changed) return exit_failed;
    const Text count = counted(static_cast<std::int64_t>(files.size()), msg::received_noun);
    session.print({table}, format);
    if (table.rows.empty())
      session.remark(say(msg::received_same));
    else
      session.remark(edit.dry_run ? say(msg::received_dry, count) : say(msg::received_done, count));
    return exit_fine;
  }

 private:
  int refuse(Session& session) const {
    const bool lost = std::find(files.begin(), files.end(), standard_input) != files.end();
    session.complain(say(lost ? msg::received_nothing_kept : msg::received_nothing));
    return exit_findings;
  }

  /// What is to be told; what is to be done goes into `editing`.
  report::Table differences(const Workspace& round, ReceivedFiles& received, Editing& editing) const {
    report::Table table{"differences",
                        {},
                        {{"file", msg::column_received_file},
                         {"path", msg::column_received_place},
                         {"what", msg::column_received_what},
                         {"before", msg::column_received_before},
                         {"after", msg::column_received_after}},
                        {},
                        {}};
    for (const Received& one : received.all) {
      const Source there = text_there(round, one);
      Sink none;
      const auto first = yaml::read(there, FileId{0}, none);
      const yaml::MergeRules rules = rules_for(one, static_cast<Prefer>(prefer));
      const yaml::Merge merge = yaml::merge(*first, one.document, rules);
      if (merge.steps.size() > most_steps && !one.is_new) {
        received.findings.add({&codes::too_much,
                               codes::too_much.severity,
                               {one.file, {}},
                               say(msg::received_too_much, merge.steps.size(), most_steps),
                               codes::too_much.fix,
                               {}});
        continue;
      }
      for (const yaml::Difference& difference : merge.differences)
        if (difference.what == What::clash || difference.what == What::refused)
          received.findings.add(complaint(difference, one));
        else
          table.rows.push_back({report::Term{one.name, {id_in(one.name), id_in(one.name)}},
                                Text::same(yaml::shown(difference.at)), term(difference.what),
                                cell(difference.before), cell(difference.after)});
      if (one.is_new)
        editing.create(one.name, new_file(one));
      else
        take(merge, one.name, editing);
    }
    return table;
  }

  static Source text_there(const Workspace& round, const Received& one) {
    for (const Source& source : round.files)
      if (source.name() == one.name) return {one.name, std::string(source.text())};
    return {one.name, "{}\n"};
  }

  /// Written anew: what strangers put in comments stays outside.
  static std::string new_file(const Received& one) {
    for (const schema::EntityInfo& info : schema::entities())
      if (info.name == entity_of(one.name))
        return schema::schema_line(info) + yaml::emit(yaml::value_of(one.document, one.document.root()));
    return {};
  }

  static void take(const yaml::Merge& merge, const std::string& file, Editing& editing) {
    for (const yaml::MergeStep& step : merge.steps) switch (step.what) {
        case yaml::MergeStep::Do::put:
          editing.put(file, step.at, step.value);
          break;
        case yaml::MergeStep::Do::append:
          editing.append(file, step.at, step.value);
          break;
        case yaml::MergeStep::Do::remove:
          editing.remove(file, step.at);
          break;
      }
  }

  /// Would the round be as sound as before? If not, that is told, in the words of the file that came where
  /// they are to blame.
  static bool sound(Session& session, const Opened& opened, const ReceivedFiles& received,
                    const Editing& editing) {
    Workspace after;
    auto errors = editing.new_errors(after, Editing::Where::everywhere);
    if (errors.empty()) return true;
    store::Loaded given = store::load(as_given(opened.workspace, received));
    std::vector<Diagnostic> here = errors_of(std::move(given.findings), given.workspace, session.as_of());
    const auto same = [&](const Diagnostic& a, const Diagnostic& b) {
      return a.code == b.code && a.message == b.message && blamed(a, after) == blamed(b, given.workspace);
    };
    std::erase_if(here, [&](const Diagnostic& b) {
      return std::none_of(errors.begin(), errors.end(), [&](const Diagnostic& a) { return same(a, b); });
    });
    std::erase_if(errors, [&](const Diagnostic& a) {
      return std::any_of(here.begin(), here.end(), [&](const Diagnostic& b) { return same(a, b); });
    });
    for (Source& source : given.workspace.files)
      for (const Received& one : received.all)
        if (source.name() == one.name) source = received.shown.files[one.file.index];
    if (!here.empty()) session.report(given.workspace, here);
    if (!errors.empty()) session.report(after, errors);
    return false;
  }
};

}  // namespace

const Command receive_command{
    "receive",
    Group::set_up,
    {"Neem over wat iemand op een formulier invulde.", "Take in what somebody filled in on a form."},
    declared<Options>,
    Effect::writes};

}  // namespace sw::cli
