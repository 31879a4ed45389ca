#include "backup.hpp"

#include <algorithm>

#include "switch/language/messages_privacy.hpp"
#include "switch/store/git.hpp"
#include "switch/text/line_ends.hpp"
#include "switch/text/unicode.hpp"

namespace sw::cli {
namespace fs = std::filesystem;
namespace {

/// The files that are about to change and that the last commit does not have as they are now.
std::vector<std::string> not_committed(const store::Contents& committed,
                                       const std::vector<store::Change>& changes) {
  std::vector<std::string> names;
  for (const store::Change& change : changes) {
    if (!change.before) continue;
    const auto found = committed.find(change.name);
    if (found == committed.end() || !same_lines(found->second, *change.before)) names.push_back(change.name);
  }
  return names;
}

std::string joined(const std::vector<std::string>& names) {
  std::string all;
  for (const std::string& name : names) all += (all.empty() ? "" : ", ") + name;
  return all;
}

/// A path as a shell takes it for one word.
std::string word(const fs::path& path) {
  const std::string plain = visible(path.generic_string());
  const auto is_plain = [](char c) {
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') ||
           std::string_view("._/-").find(c) != std::string_view::npos;
  };
  if (!plain.empty() && std::all_of(plain.begin(), plain.end(), is_plain)) return plain;
  std::string quoted = "'";
  for (const char c : plain) quoted += c == '\'' ? std::string("'\\''") : std::string(1, c);
  return quoted + "'";
}

/// The command, for a shell that stands in `here`.
std::string way_back(const fs::path& here, const fs::path& root, const std::vector<store::Change>& changes) {
  const bool outside = store::find_repository(here) != store::find_repository(root);
  const fs::path way = root.lexically_relative(here);
  std::string back, away;
  for (const store::Change& change : changes) {
    const fs::path path = (root / change.name).lexically_relative(here);
    if (change.before)
      back += " " + word(outside ? fs::path(change.name) : path);
    else
      away += " " + word(path);
  }
  if (back.empty()) return {};
  return "git" + (outside ? " -C " + word(way) : "") + " checkout HEAD --" + back +
         (away.empty() ? "" : " && rm --" + away);
}

}  // namespace

void BackupOption::declare(Arguments& arguments) {
  arguments.flag("--no-backup", none,
                 {"Ook als git de bestanden niet kan terughalen zoals ze waren.",
                  "Even where git can't bring the files back as they were."});
}

bool BackupOption::holds(Session& session, const Opened& opened, const Editing& editing) const {
  if (none) return true;
  const std::vector<store::Change> changes = editing.changes();
  std::vector<std::string> names;
  for (const store::Change& change : changes)
    if (change.before) names.push_back(change.name);
  const bool in_git = store::find_repository(opened.root).has_value();
  const store::Snapshot kept =
      in_git ? store::as_committed(opened.root, names) : store::Snapshot{{}, {}, msg::backup_without_git};
  if (kept.wrong) {
    session.complain(say(msg::no_backup, *kept.wrong));
    return false;
  }
  auto open = not_committed(kept.files, changes);
  for (std::string& name : open) name = visible(session.from_here(opened.root, name));
  if (!open.empty()) session.complain(say(msg::commit_first, joined(open)));
  return open.empty();
}

void BackupOption::tell(Session& session, const Opened& opened, const Editing& editing) const {
  if (none) return;
  const std::string command = way_back(session.environment().folder, opened.root, editing.changes());
  if (!command.empty()) session.print(say(msg::way_back, command).in(session.language()) + "\n");
}

}  // namespace sw::cli
