// What the whole history of a repository still tells: every text that ever stood in it is read.
#include <algorithm>
#include <map>
#include <set>

#include "git_call.hpp"
#include "git_listing.hpp"
#include "git_objects.hpp"
#include "switch/language/messages_git.hpp"
#include "switch/store/git.hpp"

namespace sw::store {
namespace {

using Clock = std::chrono::steady_clock;

constexpr std::chrono::seconds patience{60};
/// Of a larger file it is said that it was not searched.
constexpr std::size_t largest_text = std::size_t{64} << 20;

struct Commit {
  std::string id;
  std::string shown;  ///< short
};

/// A file that a commit changed: what it holds, and what it held in each commit before.
struct Change {
  std::string commit;
  std::string file;
  std::string after;
  std::vector<std::string> before;
};

bool is_nothing(std::string_view object) {
  return object.find_first_not_of('0') == std::string_view::npos;
}

/// A link to another repository; its object is not in this one.
bool is_module(std::string_view mode) {
  return mode == "160000";
}

/// `:MODE MODE OBJECT OBJECT STATUS`, or of a merge a colon, mode and object more for each further parent.
Change change_in(std::string_view line) {
  Change change;
  const std::size_t parents = line.find_first_not_of(':');
  line.remove_prefix(parents);
  std::vector<bool> modules;
  for (std::size_t i = 0; i <= parents; ++i) modules.push_back(is_module(take(line, ' ')));
  for (std::size_t i = 0; i <= parents; ++i) {
    std::string object(take(line, ' '));
    if (modules[i] || is_nothing(object)) object.clear();
    if (i < parents)
      change.before.push_back(std::move(object));
    else
      change.after = std::move(object);
  }
  return change;
}

/// The search, with what it found so far and the time that is left for it.
class History {
 public:
  History(const Git& git, const std::function<std::size_t(std::string_view)>& mentions)
      : git_(git), mentions_(mentions) {}

  Trail search() {
    Trail trail;
    trail.in_git = true;
    trail.wrong = look();
    std::set<std::string> commits, files;
    for (const Commit& one : commits_)
      if (count_[one.id] > 0) commits.insert(one.id);
    for (const Change& one : changes_)
      if (came_or_went(one)) {
        commits.insert(one.commit);
        files.insert(shown(one.file));
      }
    for (const Commit& one : commits_)
      if (commits.contains(one.id)) trail.commits.push_back(one.shown);
    trail.files.assign(files.begin(), files.end());
    return trail;
  }

 private:
  Limits limits() const {
    const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(end_ - Clock::now());
    return {std::max(left, std::chrono::milliseconds{0}), Git::usual.output};
  }

  /// Why nothing could be looked at, or not all.
  std::optional<Text> look() {
    if (const auto wrong = list_commits()) return say(msg::history_unsearched, *wrong);
    if (const auto wrong = list_changes()) return say(msg::history_unsearched, *wrong);
    std::set<std::string> ids;
    for (const Commit& one : commits_) ids.insert(one.id);
    for (const Change& one : changes_) {
      ids.insert(one.before.begin(), one.before.end());
      ids.insert(one.after);
    }
    ids.erase("");
    ObjectSizes sizes;
    std::optional<Text> wrong = sizes_of(git_, {ids.begin(), ids.end()}, sizes, limits());
    const auto large = std::erase_if(sizes, [](const auto& one) { return one.second > largest_text; });
    const auto unread = read_objects(
        git_, sizes,
        [&](std::string_view id, std::string_view text) { count_[std::string(id)] = mentions_(text); },
        [this] { return limits(); });
    if (!wrong) wrong = unread;
    if (!wrong && large > 0) wrong = say(msg::history_large, large, largest_text >> 20);
    if (!wrong && is_shallow(git_)) wrong = say(msg::history_shallow);
    if (wrong) return say(msg::history_partly, *wrong);
    return std::nullopt;
  }

  /// Every commit that a branch, a label, a stash or a log of these names.
  std::optional<Text> list_commits() {
    const Limits now = limits();
    const Ended ended = git_.ask(Plumbing::rev_list, {"--all", "--reflog", "--format=%H %h"}, {}, now);
    std::string_view out = ended.out;
    while (!out.empty()) {
      std::string_view line = take(out, '\n');
      const std::string id(take(line, ' '));
      if (id != "commit") commits_.push_back({id, std::string(line)});
    }
    return git_.failure(ended, now);
  }

  /// What each of them changed; a merge, what is as in none of its parents.
  std::optional<Text> list_changes() {
    std::string wanted;
    for (const Commit& one : commits_) wanted += one.id + "\n";
    const Limits now = limits();
    const Ended ended = git_.ask(Plumbing::diff_tree,
                                 {"--stdin", "-r", "-c", "--root", "-z", "--raw", "--no-renames",
                                  "--no-abbrev", "--no-ext-diff", "--no-textconv"},
                                 wanted, now);
    std::string_view out = ended.out;
    std::string commit;
    while (!out.empty()) {
      const std::string_view line = take(out, '\0');
      if (!line.starts_with(':')) {
        commit = line;
        continue;
      }
      Change& change = changes_.emplace_back(change_in(line));
      change.commit = commit;
      change.file = take(out, '\0');
    }
    return git_.failure(ended, now);
  }

  std::size_t count(const std::string& object, const std::string& file) {
    return object.empty() ? 0 : count_[object] + mentions_(file);
  }

  bool came_or_went(const Change& change) {
    const std::size_t after = count(change.after, change.file);
    return std::all_of(change.before.begin(), change.before.end(),
                       [&](const std::string& before) { return count(before, change.file) != after; });
  }

  std::string shown(const std::string& file) const {
    return std::filesystem::path("/" + file).lexically_relative("/" + git_.prefix() + ".").generic_string();
  }

  const Git& git_;
  const std::function<std::size_t(std::string_view)>& mentions_;
  const Clock::time_point end_ = Clock::now() + patience;
  std::vector<Commit> commits_;
  std::vector<Change> changes_;
  std::map<std::string, std::size_t, std::less<>> count_;  ///< of mentions, by object
};

}  // namespace

Trail trail(const std::filesystem::path& root, const std::function<std::size_t(std::string_view)>& mentions) {
  const auto git = Git::around(root);
  if (!git) return {};
  return History(*git, mentions).search();
}

}  // namespace sw::store
