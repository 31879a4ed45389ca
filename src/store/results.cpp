#include "switch/store/results.hpp"

#include <fcntl.h>
#include <sys/stat.h>

#include <algorithm>
#include <cerrno>
#include <fstream>
#include <iterator>
#include <memory>
#include <system_error>
#include <vector>

#include "draft.hpp"
#include "journal.hpp"
#include "switch/language/messages_store.hpp"
#include "switch/store/reason.hpp"
#include "switch/text/unicode.hpp"
#include "target.hpp"

namespace sw::store {
namespace fs = std::filesystem;
namespace {

constexpr std::uintmax_t largest_result = std::uintmax_t{64} << 20;

Text failure(const std::string& name, int error) {
  return say(msg::cannot_write, visible(name), reason(error));
}

/// What a host of repositories puts in a new one.
bool begins_repository(const std::string& name) {
  return name.starts_with('.') || name.starts_with("README") || name.starts_with("LICEN");
}

/// A folder that results come into, as `word` names it.
class Place {
 public:
  Place(const Target& target, const std::string& word, std::span<const Result> files)
      : target_(target), word_(word), files_(files) {}

  /// The first thing in it that should not be there.
  std::optional<Text> unwanted(Before before) const {
    std::error_code error;
    std::vector<std::string> names;
    for (fs::directory_iterator it(target_.real, error), end; !error && it != end; it.increment(error))
      names.push_back(it->path().filename().string());
    if (error) return failure(word_, error.value());
    std::sort(names.begin(), names.end());
    for (const std::string& name : names)
      if (brought(name) && before == Before::repository) return say(msg::exists_already, visible(name));
    for (const std::string& name : names)
      if (!may_stay(name, before)) return say(msg::folder_not_empty, visible(word_), visible(name));
    return std::nullopt;
  }

  std::optional<Text> fill(Before before) const {
    DraftFolder draft(target_.folder.number());
    for (const Result& one : files_)
      if (const int error = draft.add(one.file, one.content)) return failure(word_ + "/" + one.file, error);
    const int error =
        target_.name.empty() ? draft.move_into(before == Before::same_files) : draft.become(target_.name);
    if (error == EEXIST) return say(msg::exists_already, visible(word_));
    if (error != 0) return failure(word_, error);
    return std::nullopt;
  }

 private:
  /// Is it the first part of the name of a file to be written?
  bool brought(const std::string& name) const {
    return std::any_of(files_.begin(), files_.end(),
                       [&](const Result& one) { return one.file.substr(0, one.file.find('/')) == name; });
  }

  bool may_stay(const std::string& name, Before before) const {
    if (name.starts_with(own_prefix)) return false;
    if (before == Before::repository) return begins_repository(name);
    return before == Before::same_files && brought(name) &&
           fs::is_regular_file(fs::symlink_status(target_.real / name));
  }

  const Target& target_;
  const std::string& word_;
  std::span<const Result> files_;
};

}  // namespace

std::optional<Text> write_results(const fs::path& folder, std::span<const Result> results) {
  std::vector<Target> targets(results.size());
  for (std::size_t i = 0; i < results.size(); ++i) {
    if (auto wrong = find_target(folder, results[i].file, targets[i])) return wrong;
    for (std::size_t j = 0; j < i; ++j)
      if (targets[j].real / targets[j].name == targets[i].real / targets[i].name)
        return say(msg::named_twice, visible(results[i].file));
  }
  std::vector<std::unique_ptr<Draft>> drafts;
  for (std::size_t i = 0; i < results.size(); ++i) {
    drafts.push_back(std::make_unique<Draft>(targets[i].folder.number(), targets[i].name));
    const int error = drafts.back()->write(results[i].content);
    if (error == ENOTSUP) return say(msg::only_regular_files, visible(results[i].file));
    if (error != 0) return failure(results[i].file, error);
  }
  for (std::size_t i = 0; i < results.size(); ++i)
    if (const int error = drafts[i]->move()) return failure(results[i].file, error);
  return std::nullopt;
}

std::optional<Text> write_folder(const fs::path& folder, const std::string& name,
                                 std::span<const Result> files, Before before) {
  Target target;
  if (auto wrong = find_folder(folder, name, target)) return wrong;
  const Place place(target, name, files);
  if (target.name.empty())
    if (auto wrong = place.unwanted(before)) return wrong;
  return place.fill(before);
}

std::optional<std::string> read_result(const fs::path& file) {
  std::error_code error;
  if (!fs::is_regular_file(file, error) || fs::file_size(file, error) > largest_result) return std::nullopt;
  std::ifstream stream(file, std::ios::binary);
  if (!stream) return std::nullopt;
  return std::string(std::istreambuf_iterator<char>(stream), {});
}

}  // namespace sw::store
