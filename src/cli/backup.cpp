#include "backup.hpp"

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
  for (const std::string& name : names) all += (all.empty() ? "" : ", ") + visible(name);
  return all;
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
  const auto open = not_committed(kept.files, changes);
  if (!open.empty()) session.complain(say(msg::commit_first, joined(open)));
  return open.empty();
}

void BackupOption::tell(Session& session, const Opened& opened, const Editing& editing) const {
  if (none) return;
  std::string back, away;
  for (const store::Change& change : editing.changes()) {
    const fs::path path = (opened.root / change.name).lexically_relative(session.environment().folder);
    (change.before ? back : away) += " " + visible(path.generic_string());
  }
  if (back.empty()) return;
  const std::string command = "git checkout HEAD --" + back + (away.empty() ? "" : " && rm --" + away);
  session.print(say(msg::way_back, command).in(session.language()) + "\n");
}

}  // namespace sw::cli
