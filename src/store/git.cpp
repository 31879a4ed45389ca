#include "switch/store/git.hpp"

#include <algorithm>
#include <charconv>
#include <set>
#include <string_view>
#include <vector>

#include "process.hpp"
#include "switch/language/messages_store.hpp"
#include "switch/schema/entities.hpp"
#include "switch/text/unicode.hpp"

namespace sw::store {
namespace fs = std::filesystem;
namespace {

/// A file of the round in git: what it is called, and the object that holds its text.
struct Entry {
  std::string name;
  std::string object;
};

/// A round in a work tree. git is asked from the top: there a hook of git runs, and what git tells it in
/// variables is relative to there.
struct Round {
  fs::path top;
  std::string prefix;  ///< of the names of its files

  Ended git(std::vector<std::string> words, std::string_view input = {}) const {
    words.insert(words.begin(), {"git", "--literal-pathspecs", "-C", top.string()});
    return run_program(std::move(words), input, {"GIT_OPTIONAL_LOCKS=0"});
  }
};

std::optional<Round> round_in_git(const fs::path& root) {
  auto top = find_repository(root);
  if (!top) return std::nullopt;
  return Round{std::move(*top), path_in_repository(root)};
}

/// Why git did not answer; nothing where it did.
std::optional<Text> failure(const Ended& ended) {
  if (!ended.started) return say(msg::git_missing);
  if (ended.status == 0) return std::nullopt;
  return say(msg::git_failed, visible(std::string_view(ended.err).substr(0, ended.err.find('\n'))));
}

/// The words that limit a listing to the files of a round.
std::vector<std::string> with_round_files(std::vector<std::string> words, const std::string& prefix) {
  words.emplace_back("--");
  words.push_back(prefix + round_file);
  for (const schema::EntityInfo& entity : schema::entities())
    if (!entity.folder.empty()) words.push_back(prefix + std::string(entity.folder));
  return words;
}

/// Splits off what stands before `end`.
std::string_view take(std::string_view& text, char end) {
  const auto at = text.find(end);
  const std::string_view part = text.substr(0, at);
  text.remove_prefix(at == std::string_view::npos ? text.size() : at + 1);
  return part;
}

/// Lines `MODE WORD WORD<tab>NAME<nul>`, as ls-tree and ls-files write them. Regular files only: what a link
/// stands for is not in its object.
std::vector<Entry> entries(std::string_view listing, std::size_t prefix, bool staged) {
  std::vector<Entry> all;
  while (!listing.empty()) {
    std::string_view line = take(listing, '\0');
    const std::string_view mode = take(line, ' ');
    const std::string_view first = take(line, ' ');
    const std::string_view second = take(line, '\t');
    if (!mode.starts_with("100")) continue;
    // Of a file that is being merged, our own side (stage 2) stands for it.
    if (staged && second != "0" && second != "2") continue;
    all.push_back({std::string(line.substr(prefix)), std::string(staged ? first : second)});
  }
  return all;
}

/// The texts of the entries: one call of git for all.
Snapshot read_all(const Round& round, const std::vector<Entry>& entries) {
  std::string wanted;
  for (const Entry& entry : entries) wanted += entry.object + "\n";
  const Ended ended = round.git({"cat-file", "--batch"}, wanted);
  Snapshot snapshot{{}, failure(ended)};
  std::string_view out = ended.out;
  for (const Entry& entry : entries) {
    if (snapshot.wrong) break;
    std::string_view header = take(out, '\n');  // OBJECT blob SIZE
    const std::string_view size_word = header.substr(header.rfind(' ') + 1);
    std::size_t size = 0;
    const auto read = std::from_chars(size_word.data(), size_word.data() + size_word.size(), size);
    if (read.ec != std::errc{} || size > out.size()) {
      snapshot.wrong = say(msg::git_failed, visible(header));
      break;
    }
    snapshot.files.emplace(entry.name, out.substr(0, size));
    out.remove_prefix(std::min(size + 1, out.size()));
  }
  return snapshot;
}

Snapshot listed(const Round& round, std::vector<std::string> words, bool staged) {
  const Ended ended = round.git(with_round_files(std::move(words), round.prefix));
  if (const auto wrong = failure(ended)) return {{}, wrong};
  return read_all(round, entries(ended.out, round.prefix.size(), staged));
}

}  // namespace

std::optional<fs::path> find_repository(const fs::path& start) {
  std::error_code error;
  fs::path folder = fs::absolute(start, error).lexically_normal();
  while (!error) {
    if (fs::exists(folder / ".git", error)) return folder;
    if (!folder.has_parent_path() || folder.parent_path() == folder) return std::nullopt;
    folder = folder.parent_path();
    error.clear();
  }
  return std::nullopt;
}

std::string path_in_repository(const fs::path& root) {
  const auto top = find_repository(root);
  if (!top) return {};
  const std::string way = root.lexically_relative(*top).generic_string();
  return way == "." ? std::string() : way + "/";
}

std::optional<Revision> revision(const fs::path& root) {
  const auto round = round_in_git(root);
  if (!round) return std::nullopt;
  const Ended head = round->git({"rev-parse", "--short", "--verify", "--quiet", "HEAD"});
  if (!head.started || head.status != 0) return std::nullopt;
  std::string_view id = head.out;
  const std::string folder = round->prefix.empty() ? "." : round->prefix;
  const Ended status = round->git({"-c", "core.fsmonitor=false", "status", "--porcelain", "--", folder});
  return Revision{std::string(take(id, '\n')), !status.out.empty()};
}

Snapshot at_revision(const fs::path& root, const std::string& revision) {
  const auto round = round_in_git(root);
  if (!round) return {{}, say(msg::no_repository)};
  const Ended found =
      round->git({"rev-parse", "--verify", "--quiet", "--end-of-options", revision + "^{commit}"});
  if (found.started && found.status == 1) return {{}, say(msg::no_revision, visible(revision))};
  if (const auto wrong = failure(found)) return {{}, wrong};
  std::string_view out = found.out;
  return listed(*round, {"ls-tree", "-r", "-z", std::string(take(out, '\n'))}, false);
}

Snapshot committed(const fs::path& root, const std::vector<std::string>& names) {
  const auto round = round_in_git(root);
  if (!round) return {{}, say(msg::no_repository)};
  std::vector<std::string> words{"ls-tree", "-r", "-z", "HEAD", "--"};
  for (const std::string& name : names) words.push_back(round->prefix + name);
  const Ended ended = round->git(std::move(words));
  if (const auto wrong = failure(ended)) return {{}, wrong};
  return read_all(*round, entries(ended.out, round->prefix.size(), false));
}

Trail trail(const fs::path& root, const std::vector<std::string>& words) {
  const auto round = round_in_git(root);
  if (!round) return {};
  Trail found;
  std::set<std::string> files;
  const std::string folder = round->prefix.empty() ? "." : round->prefix;
  for (const std::string& word : words) {
    const Ended ended = round->git({"-c", "core.quotePath=false", "log", "--all", "--format=commit %h",
                                    "--name-only", "-S" + word, "--", folder});
    std::string_view out = ended.out;
    while (!out.empty()) {
      const std::string_view line = take(out, '\n');
      if (line.starts_with("commit "))
        found.commits.emplace_back(line.substr(7));
      else if (!line.empty())
        files.emplace(line.substr(round->prefix.size()));
    }
  }
  std::set<std::string> seen;
  std::erase_if(found.commits, [&](const std::string& one) { return !seen.insert(one).second; });
  found.files.assign(files.begin(), files.end());
  return found;
}

Snapshot as_staged(const fs::path& root) {
  const auto round = round_in_git(root);
  if (!round) return {{}, say(msg::no_repository)};
  return listed(*round, {"ls-files", "--stage", "-z"}, true);
}

}  // namespace sw::store
