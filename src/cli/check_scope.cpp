#include "check_scope.hpp"

#include <algorithm>
#include <iterator>
#include <map>
#include <tuple>

#include "switch/diagnostic/codes_files.hpp"
#include "switch/diagnostic/suppress.hpp"
#include "switch/language/messages_check.hpp"
#include "switch/language/messages_cli.hpp"
#include "switch/language/messages_git.hpp"
#include "switch/rules/evaluate.hpp"
#include "switch/store/git.hpp"
#include "switch/text/line_ends.hpp"
#include "switch/text/nearest.hpp"
#include "switch/text/unicode.hpp"

namespace sw::cli {
namespace fs = std::filesystem;
namespace {

constexpr std::string_view standard_input = "-";

/// A path of the command line as files of the round are named: relative to its folder. None outside it.
std::optional<std::string> name_of(const fs::path& root, const fs::path& path) {
  const std::string name = path.lexically_normal().lexically_relative(root).generic_string();
  if (!name.empty() && !name.starts_with("..")) return name;
  std::error_code error;
  const fs::path real = fs::weakly_canonical(path, error).lexically_relative(fs::canonical(root, error));
  if (error || real.empty() || *real.begin() == "..") return std::nullopt;
  return real.generic_string();
}

/// Is a file the one that is named, or does it lie in the folder that is named?
bool lies_in(std::string_view file, std::string_view name) {
  if (name == ".") return true;
  if (name.ends_with('/')) name.remove_suffix(1);
  return file.starts_with(name) && (file.size() == name.size() || file[name.size()] == '/');
}

std::string_view file_of(const Diagnostic& finding, const Workspace& workspace) {
  return finding.at ? std::string_view(workspace.files[finding.at.file.index].name()) : std::string_view();
}

/// What makes a finding the same in two states of a round.
using Identity = std::tuple<std::string_view, std::string, std::string>;

Identity identity_of(const Diagnostic& finding, const Workspace& workspace) {
  return {finding.code->id, std::string(file_of(finding, workspace)), finding.message.en};
}

/// What a round was, but that lines end as they do now: git may change that on the way, and it is no change.
store::Contents with_line_ends_of(store::Contents before, const Workspace& now) {
  for (const Source& source : now.files)
    if (const auto file = before.find(source.name());
        file != before.end() && same_lines(file->second, source.text()))
      file->second = source.text();
  return before;
}

/// The findings in files that changed, and those elsewhere that were not there before.
std::vector<Diagnostic> changed_since(const store::Contents& before, const Opened& opened,
                                      std::vector<Diagnostic> findings, Date as_of) {
  const Workspace& workspace = opened.workspace;
  Opened old = cli::opened(opened.root, store::load(before));
  std::map<Identity, std::size_t> known;
  for (const Diagnostic& finding : all_findings(old, as_of)) ++known[identity_of(finding, old.workspace)];
  std::erase_if(findings, [&](const Diagnostic& finding) {
    const auto file = before.find(file_of(finding, workspace));
    if (finding.at && (file == before.end() || file->second != workspace.files[finding.at.file.index].text()))
      return false;
    std::size_t& earlier = known[identity_of(finding, workspace)];
    return earlier > 0 && earlier-- > 0;
  });
  return findings;
}

/// Says of each file that git still keeps two versions of it.
void tell_unmerged(const std::vector<std::string>& names, Opened& opened) {
  for (const std::string& name : names) {
    const auto& files = opened.workspace.files;
    const auto file =
        std::find_if(files.begin(), files.end(), [&](const Source& source) { return source.name() == name; });
    Diagnostic finding{&codes::unmerged,
                       codes::unmerged.severity,
                       {},
                       say(msg::not_merged, visible(name)),
                       codes::unmerged.fix,
                       {}};
    if (file != files.end()) finding.at = {FileId{static_cast<std::uint32_t>(file - files.begin())}, {}};
    opened.findings.add(std::move(finding));
  }
}

}  // namespace

void CheckScope::declare(Arguments& arguments) {
  arguments.positionals("FILE", files_,
                        {"Alleen bevindingen in deze bestanden en mappen; ‘-’ leest er een van stdin.",
                         "Only findings in these files and folders; ‘-’ reads one from stdin."});
  arguments.text("--stdin-name", "FILE", stdin_name_,
                 {"Voor welk bestand van de ronde de tekst van stdin staat.",
                  "Which file of the round the text from stdin stands for."});
  arguments.optional_text(
      "--changed", "REV", changed_, "HEAD",
      {"Alleen wat wijzigde sinds een versie in git (anders de laatste), en wat daar elders uit volgt.",
       "Only what changed since a revision of git (else the last one), and what follows from it elsewhere."});
  arguments.flag("--staged", staged_,
                 {"De ronde zoals ze in git klaarstaat voor de volgende commit.",
                  "The round as it is staged in git for the next commit."});
}

bool CheckScope::from_stdin() const {
  return std::find(files_.begin(), files_.end(), standard_input) != files_.end();
}

std::optional<Text> CheckScope::clash() const {
  if (from_stdin() && stdin_name_.empty()) return say(msg::stdin_needs_name);
  if (!from_stdin() && !stdin_name_.empty()) return say(msg::name_needs_stdin);
  if (from_stdin() && staged_) return say(msg::stdin_or_staged);
  if (changed_ && !files_.empty()) return say(msg::changed_or_named);
  return std::nullopt;
}

std::optional<std::vector<Site>> CheckScope::sites(Session& session) const {
  std::vector<std::string> names = files_;
  std::replace(names.begin(), names.end(), std::string(standard_input), stdin_name_);
  if (!names.empty()) return sites_of(session, names);
  return staged_ ? sites_staged(session) : sites_here(session);
}

std::optional<Opened> CheckScope::open(Session& session, const Site& site) const {
  const auto root = session.ready(site.root);
  if (!root) return std::nullopt;
  if (staged_) return open_staged(session, *root);
  store::Contents contents;
  // Of several rounds the text belongs to one.
  if (from_stdin() && std::find(site.names.begin(), site.names.end(), stdin_name_) != site.names.end()) {
    const auto name = name_of(*root, session.folder() / stdin_name_);
    if (!name || (*name != store::round_file && name->find('/') == std::string::npos)) {
      session.complain(say(msg::no_such_file, visible(stdin_name_)));
      return std::nullopt;
    }
    auto text = read_input(session.environment());
    if (!text) {
      session.complain(say(msg::input_unreadable));
      return std::nullopt;
    }
    contents[*name] = std::move(*text);
  }
  return opened(*root, store::load(*root, contents));
}

std::optional<Opened> CheckScope::open_staged(Session& session, const fs::path& root) const {
  const store::Snapshot snapshot = store::as_staged(root);
  if (snapshot.wrong) {
    session.complain(*snapshot.wrong);
    return std::nullopt;
  }
  Opened round = opened(root, store::load(snapshot.files));
  tell_unmerged(snapshot.unmerged, round);
  return round;
}

std::optional<std::string> CheckScope::name_in_round(Session& session, const Opened& opened,
                                                     const std::string& word) const {
  const fs::path path = session.folder() / word;
  auto name = name_of(opened.root, path);
  std::vector<std::string_view> names;
  for (const Source& source : opened.workspace.files) {
    if (name && lies_in(source.name(), *name)) return name;
    names.push_back(source.name());
  }
  std::error_code error;
  if (name && name->find('.') == std::string::npos && fs::is_directory(path, error)) return name;
  session.complain(say(msg::no_such_file, visible(word)));
  if (const auto near = nearest(name.value_or(word), names)) session.complain(say(msg::meant, *near));
  return std::nullopt;
}

std::optional<std::vector<Diagnostic>> CheckScope::narrow(Session& session, const Site& site,
                                                          const Opened& opened,
                                                          std::vector<Diagnostic> findings) const {
  if (changed_) {
    store::Snapshot before = store::at_revision(opened.root, *changed_);
    if (!before.wrong)
      return changed_since(with_line_ends_of(std::move(before.files), opened.workspace), opened,
                           std::move(findings), session.as_of());
    session.complain(*before.wrong);
    return std::nullopt;
  }
  if (site.names.empty()) return findings;
  std::vector<std::string> names;
  for (const std::string& word : site.names)
    if (auto name = name_in_round(session, opened, word)) names.push_back(std::move(*name));
  if (names.size() < site.names.size()) return std::nullopt;
  std::erase_if(findings, [&](const Diagnostic& finding) {
    const std::string_view file = file_of(finding, opened.workspace);
    return std::none_of(names.begin(), names.end(),
                        [&](const std::string& name) { return lies_in(file, name); });
  });
  return findings;
}

std::vector<Diagnostic> all_findings(Opened& opened, Date as_of) {
  if (opened.workspace.round.given() && opened.folders_known)
    opened.findings.append(rules::diagnostics(opened.workspace, as_of));
  return suppress(std::move(opened.findings).take_sorted(), opened.workspace.files, catalogue());
}

}  // namespace sw::cli
