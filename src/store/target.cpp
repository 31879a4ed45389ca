#include "target.hpp"

#include <fcntl.h>
#include <sys/stat.h>

#include <algorithm>
#include <cerrno>
#include <system_error>
#include <vector>

#include "journal.hpp"
#include "switch/language/messages_store.hpp"
#include "switch/model/own_files.hpp"
#include "switch/schema/entities.hpp"
#include "switch/store/git.hpp"
#include "switch/store/load.hpp"
#include "switch/store/reason.hpp"
#include "switch/store/results.hpp"
#include "switch/text/unicode.hpp"

namespace sw::store {
namespace fs = std::filesystem;
namespace {

constexpr int leads_away = -1;  ///< beside the numbers of errno

bool within(const fs::path& folder, const fs::path& path) {
  return std::mismatch(folder.begin(), folder.end(), path.begin(), path.end()).first == folder.end();
}

/// Goes down one name after the other. Once inside the round or the repository that it starts from, no link
/// leads it out again; `..` may.
class Walk {
 public:
  explicit Walk(const fs::path& folder) {
    std::error_code error;
    at_ = fs::canonical(folder, error);
    failed_ = error.value();
    missing_ = folder.string();
    for (const auto& bound : {find_round(at_), find_repository(at_)})
      if (bound) bounds_.push_back(*bound);
  }

  /// Along all names but the last, where `rest` comes to stand; errno, or leads_away, where that can't be.
  int follow(const fs::path& way, std::string& rest) {
    if (way.is_absolute()) at_ = way.root_path();
    rest.clear();
    for (const fs::path& name : way.relative_path()) {
      if (name.empty() || name == ".") continue;
      if (failed_ == 0 && !rest.empty()) step(rest);
      rest = name.string();
      if (rest == "..") {
        if (failed_ == 0) step(rest);
        rest.clear();
      }
    }
    return failed_;
  }

  int step(const std::string& name) {
    std::error_code error;
    const fs::path next = fs::canonical(at_ / name, error);
    failed_ = error.value();
    if (!error && !fs::is_directory(next, error)) failed_ = ENOTDIR;
    for (const fs::path& bound : bounds_)
      if (failed_ == 0 && name != ".." && within(bound, at_) && !within(bound, next)) failed_ = leads_away;
    if (failed_ == 0)
      at_ = next;
    else
      missing_ = name;
    return failed_;
  }

  const fs::path& at() const { return at_; }
  const std::string& missing() const { return missing_; }

 private:
  fs::path at_;
  std::vector<fs::path> bounds_;
  int failed_ = 0;
  std::string missing_;
};

Text refusal(const Walk& walk, const std::string& word, int error) {
  if (error == leads_away) return say(msg::link_leads_away, visible(word));
  if (error == ENOENT) return say(msg::no_such_folder, visible(word), visible(walk.missing()));
  return say(msg::cannot_write, visible(word), reason(error));
}

std::optional<Text> open_folder(const Walk& walk, const std::string& word, Target& target) {
  target.real = walk.at();
  target.folder = Descriptor(::open(target.real.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC | O_NOFOLLOW));
  if (!target.folder) return say(msg::cannot_write, visible(word), reason(errno));
  return std::nullopt;
}

}  // namespace

bool of_the_round(const fs::path& folder, const std::string& name) {
  const fs::path whole = name.empty() ? folder : folder / name;
  if (std::find(whole.begin(), whole.end(), ".git") != whole.end()) return true;
  const auto root = find_round(folder);
  if (!root) return false;
  if (name.starts_with(own_prefix)) return true;
  const auto is = [&](const fs::path& own) {
    std::error_code error;
    const fs::path real = fs::weakly_canonical(*root / own, error);
    return within(real, whole) || fs::equivalent(real, whole, error) || fs::equivalent(real, folder, error);
  };
  if (is(round_file) || is(matching_file) || is(schemas_folder)) return true;
  const auto all = schema::entities();
  return std::any_of(all.begin(), all.end(),
                     [&](const auto& info) { return !info.folder.empty() && is(info.folder); });
}

std::optional<Text> find_target(const fs::path& folder, const std::string& word, Target& target) {
  Walk walk(folder);
  if (const int error = walk.follow(word, target.name)) return refusal(walk, word, error);
  if (target.name.empty() || word.ends_with('/'))
    return say(msg::cannot_write, visible(word), reason(EISDIR));
  if (of_the_round(walk.at(), target.name)) return say(msg::part_of_the_round, visible(word));
  return open_folder(walk, word, target);
}

std::optional<Text> find_folder(const fs::path& folder, const std::string& word, Target& target) {
  if (word == standard_output) return say(msg::folder_wanted, visible(word));
  Walk walk(folder);
  if (const int error = walk.follow(word, target.name)) return refusal(walk, word, error);
  if (of_the_round(walk.at(), target.name)) return say(msg::part_of_the_round, visible(word));
  struct stat status {};
  const bool there = !target.name.empty() && ::lstat((walk.at() / target.name).c_str(), &status) == 0;
  if (there) {
    if (const int error = walk.step(target.name)) return refusal(walk, word, error);
    target.name.clear();
    if (of_the_round(walk.at(), {})) return say(msg::part_of_the_round, visible(word));
  }
  return open_folder(walk, word, target);
}

}  // namespace sw::store
