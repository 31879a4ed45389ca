#include "editing.hpp"

#include <algorithm>
#include <set>
#include <utility>

#include "difference.hpp"
#include "switch/language/messages_edit.hpp"
#include "switch/language/messages_store.hpp"
#include "switch/rules/evaluate.hpp"
#include "switch/schema/entities.hpp"
#include "switch/schema/template.hpp"
#include "switch/store/results.hpp"
#include "switch/store/round_files.hpp"
#include "switch/text/unicode.hpp"
#include "switch/yaml/read.hpp"

namespace sw::cli {
namespace {

/// A path as far as a document has it, and how many steps that is.
std::size_t reached(const yaml::Document& document, const yaml::Path& path) {
  std::size_t steps = path.size();
  while (steps > 0 &&
         yaml::resolve(document, {path.begin(), path.begin() + static_cast<std::ptrdiff_t>(steps)}) ==
             yaml::no_node)
    --steps;
  return steps;
}

/// The value inside the blocks that lead to it.
yaml::Value wrapped(const yaml::Path& path, std::size_t from, yaml::Value value) {
  for (std::size_t i = path.size(); i > from; --i) {
    const auto* key = std::get_if<std::string>(&path[i - 1]);
    value = key ? yaml::mapping_value({{*key, std::move(value)}}) : yaml::sequence_value({std::move(value)});
  }
  return value;
}

/// What a finding is known by before and after an edit; lines move.
std::string key_of(const Diagnostic& finding, const std::string& file) {
  return std::string(finding.code->id) + '\0' + file + '\0' + finding.message.en;
}

}  // namespace

void EditOptions::declare(Arguments& arguments) {
  arguments.flag(
      "--dry-run", dry_run,
      {"Toon wat er zou veranderen en schrijf niets.", "Show what would change and write nothing."});
  arguments.flag(
      "--force", force,
      {"Schrijf ook wat de controle een fout zou noemen.", "Write what the check would call an error, too."});
}

std::string& Editing::text(const std::string& file) {
  if (const auto found = after_.find(file); found != after_.end()) return found->second;
  std::string content;
  for (const Source& source : opened_.workspace.files)
    if (source.name() == file) content = source.text();
  before_[file] = content;
  return after_[file] = std::move(content);
}

std::string_view Editing::now(const std::string& file) const {
  if (const auto found = after_.find(file); found != after_.end()) return found->second;
  for (const Source& source : opened_.workspace.files)
    if (source.name() == file) return source.text();
  return {};
}

void Editing::rewrite(const std::string& file, std::string content) {
  text(file) = std::move(content);
}

void Editing::create(const std::string& file, std::string content) {
  replace(file, std::nullopt, std::move(content));
}

void Editing::replace(const std::string& file, std::optional<std::string> before, std::string content) {
  before_[file] = std::move(before);
  after_[file] = std::move(content);
}

void Editing::apply(const std::string& file, const yaml::Edit& edit) {
  if (wrong_) return;
  std::string& now = text(file);
  yaml::Edited edited = yaml::apply(now, edit);
  if (edited.text)
    now = std::move(*edited.text);
  else
    wrong_ = say(msg::not_edited, file, edited.refusal);
}

std::string Editing::key_before(const std::string& file, const yaml::Document& document,
                                const std::string& key) const {
  std::string last;
  for (const std::string_view one : schema::top_keys(entity_of(file))) {
    if (one == key) break;
    if (document.find(document.root(), one) != yaml::no_node) last = one;
  }
  return last;
}

void Editing::put(const std::string& file, const yaml::Path& path, const yaml::Value& value) {
  const Source source(file, text(file));
  Sink ignored;
  const auto document = yaml::read(source, FileId{0}, ignored);
  if (!document || document->empty()) {
    wrong_ = say(msg::not_edited, file, say(msg::unreadable_now));
    unreadable_ = file;
    return;
  }
  const std::size_t steps = reached(*document, path);
  if (steps == path.size()) return apply(file, yaml::Replace{path, value});
  const yaml::Path holder(path.begin(), path.begin() + static_cast<std::ptrdiff_t>(steps));
  const auto* key = std::get_if<std::string>(&path[steps]);
  if (!key) return apply(file, yaml::Append{holder, wrapped(path, steps + 1, value)});
  const yaml::NodeId node = yaml::resolve(*document, holder);
  const bool left_out = document->node(node).kind == yaml::Kind::scalar;
  if (left_out) return apply(file, yaml::Replace{holder, wrapped(path, steps, value)});
  apply(file, yaml::Insert{holder, *key, wrapped(path, steps + 1, value),
                           steps == 0 ? key_before(file, *document, *key) : ""});
}

void Editing::remove(const std::string& file, const yaml::Path& path) {
  apply(file, yaml::Delete{path});
}

void Editing::append(const std::string& file, const yaml::Path& list, const yaml::Value& item) {
  const Source source(file, text(file));
  Sink ignored;
  const auto document = yaml::read(source, FileId{0}, ignored);
  const bool there = document && yaml::resolve(*document, list) != yaml::no_node;
  if (there)
    apply(file, yaml::Append{list, item});
  else
    put(file, list, yaml::sequence_value({item}));
}

store::Contents Editing::after() const {
  store::Contents contents = contents_of(opened_.workspace);
  for (const auto& [file, text] : after_) {
    const auto moved = moved_.find(file);
    if (moved != moved_.end()) contents.erase(file);
    contents[moved == moved_.end() ? file : moved->second] = text;
  }
  return contents;
}

void Editing::move(const std::string& file, const std::string& to) {
  text(file);
  moved_[file] = to;
}

std::vector<Diagnostic> Editing::new_errors(Workspace& after, Where where) const {
  store::Loaded loaded = store::load(this->after());
  after = std::move(loaded.workspace);
  const auto name_then = [&](const std::string& file) {
    const auto moved = moved_.find(file);
    return moved == moved_.end() ? file : moved->second;
  };
  std::set<std::string> known;
  for (const Diagnostic& one : errors_of(opened_.findings, opened_.workspace, session_.as_of()))
    known.insert(key_of(one, name_then(blamed(one, opened_.workspace))));
  std::vector<Diagnostic> fresh;
  const auto counts = [&](const std::string& name) {
    return where == Where::everywhere || name.empty() || after_.contains(name) ||
           std::any_of(moved_.begin(), moved_.end(), [&](const auto& m) { return m.second == name; });
  };
  for (Diagnostic& one : errors_of(std::move(loaded.findings), after, session_.as_of()))
    if (const std::string file = blamed(one, after); counts(file) && !known.contains(key_of(one, file)))
      fresh.push_back(std::move(one));
  return fresh;
}

void Editing::show_changes() const {
  for (const auto& [file, text] : after_) {
    const auto moved = moved_.find(file);
    const auto shown = [&](const std::string& name) { return session_.from_here(opened_.root, name); };
    session_.print(shown(file) + (moved == moved_.end() ? "" : " -> " + shown(moved->second)) + "\n");
    session_.print(difference(before_.at(file).value_or(""), text));
  }
}

int Editing::finish(const EditOptions& options, const Text& done) {
  if (!unreadable_.empty() && !readable(session_, opened_, unreadable_)) return exit_failed;
  if (wrong_) return session_.refuse(*wrong_);
  if (!options.force) {
    Workspace after;
    if (const auto fresh = new_errors(after); !fresh.empty()) {
      session_.report(opened_.root, after, fresh);
      session_.complain(say(msg::would_be_wrong));
      return exit_findings;
    }
  }
  if (options.dry_run) {
    show_changes();
    return exit_fine;
  }
  const auto changed = save();
  if (!changed) return exit_failed;
  session_.print((*changed == 0 ? say(msg::was_so_already) : done).in(session_.language()) + "\n");
  return exit_fine;
}

std::vector<store::Change> Editing::changes() const {
  std::vector<store::Change> changes;
  for (const auto& [file, text] : after_) {
    const auto moved = moved_.find(file);
    if (moved != moved_.end()) {
      changes.push_back({file, before_.at(file), std::nullopt});
      changes.push_back({moved->second, std::nullopt, text});
    } else if (text != before_.at(file)) {
      changes.push_back({file, before_.at(file), text});
    }
  }
  return changes;
}

std::optional<std::size_t> Editing::save() {
  if (!session_.heard()) return std::nullopt;
  std::vector<store::Change> changes = this->changes();
  const auto beside = std::stable_partition(changes.begin(), changes.end(), [](const store::Change& one) {
    return store::is_round_file(one.name);
  });
  if (const auto wrong = store::save(*opened_.lock, {changes.begin(), beside})) {
    session_.complain(*wrong);
    return std::nullopt;
  }
  if (!changes.empty()) session_.has_saved();
  if (const auto wrong = write_beside({beside, changes.end()})) {
    session_.complain(*wrong);
    return std::nullopt;
  }
  return changes.size();
}

std::optional<Text> Editing::write_beside(std::span<const store::Change> changes) const {
  std::vector<store::Result> results;
  for (const store::Change& one : changes) {
    if (store::read_result(opened_.root / one.name) != one.before)
      return say(msg::changed_meanwhile, visible(one.name));
    results.push_back({one.name, one.after.value_or("")});
  }
  return store::write_results(opened_.root, results);
}

std::vector<Diagnostic> errors_of(Sink findings, const Workspace& workspace, Date as_of) {
  auto outcomes = workspace.round.given() ? rules::evaluate(workspace, as_of) : std::vector<rules::Outcome>{};
  for (rules::Outcome& outcome : outcomes)
    std::erase_if(outcome.faults,
                  [](const rules::Fault& fault) { return fault.kind == rules::FaultKind::missing; });
  findings.append(rules::diagnostics(outcomes, as_of));
  std::vector<Diagnostic> errors;
  for (Diagnostic& one : std::move(findings).take_sorted())
    if (one.severity == Severity::error) errors.push_back(std::move(one));
  return errors;
}

namespace {

void report_errors_of(Session& session, const Opened& opened, const std::string& file) {
  std::vector<Diagnostic> errors;
  for (const Diagnostic& one : opened.findings.unordered())
    if (one.severity == Severity::error && blamed(one, opened.workspace) == file) errors.push_back(one);
  if (!errors.empty()) session.report(opened.workspace, errors);
}

}  // namespace

bool all_readable(Session& session, const Opened& opened, std::string_view folder) {
  bool all = true;
  for (const Source& source : opened.workspace.files) {
    Sink ignored;
    if (!source.name().starts_with(folder) || yaml::read(source, FileId{0}, ignored)) continue;
    report_errors_of(session, opened, source.name());
    session.complain(say(msg::may_stand_there, source.name()));
    all = false;
  }
  return all;
}

bool readable(Session& session, const Opened& opened, const std::string& file) {
  const Source& source = source_of(opened.workspace, file);
  Sink ignored;
  const auto document = yaml::read(source, FileId{0}, ignored);
  if (document && !document->empty()) return true;
  report_errors_of(session, opened, file);
  session.complain(say(msg::not_edited, file, say(msg::unreadable_now)));
  return false;
}

const Source& source_of(const Workspace& workspace, std::string_view file) {
  return *std::ranges::find(workspace.files, file, [](const Source& one) { return one.name(); });
}

std::string blamed(const Diagnostic& finding, const Workspace& workspace) {
  return finding.at ? workspace.files[finding.at.file.index].name() : std::string();
}

std::string file_of(const Workspace& workspace, const std::string& id_or_name) {
  const std::string stem = id_or_name == "switch" ? store::round_file : id_or_name;
  for (const Source& source : workspace.files)
    if (source.name() == stem || source.name() == stem + ".yaml") return source.name();
  for (const schema::EntityInfo& info : schema::entities())
    for (const Source& source : workspace.files)
      if (!info.folder.empty() && source.name() == std::string(info.folder) + "/" + stem + ".yaml")
        return source.name();
  return {};
}

std::string_view entity_of(const std::string& file) {
  const std::string folder = file.substr(0, file.find('/'));
  for (const schema::EntityInfo& info : schema::entities())
    if (info.folder == folder) return info.name;
  return schema::entities().front().name;
}

}  // namespace sw::cli
