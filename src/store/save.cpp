#include "switch/store/save.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <system_error>
#include <vector>

#include "descriptor.hpp"
#include "switch/language/messages_store.hpp"
#include "switch/text/unicode.hpp"

namespace sw::store {
namespace fs = std::filesystem;
namespace {

constexpr mode_t new_file_mode = 0644;

/// A change with its new content on disk under another name, in the same folder.
struct Staged {
  fs::path target;
  fs::path temporary;
  const Change* change = nullptr;
};

Text failure(const Change& change, int error) {
  return say(msg::cannot_write, visible(change.name), std::string_view(std::strerror(error)));
}

bool write_all(int descriptor, std::string_view content) {
  while (!content.empty()) {
    const ssize_t count = ::write(descriptor, content.data(), content.size());
    if (count < 0 && errno == EINTR) continue;
    if (count < 0) return false;
    content.remove_prefix(static_cast<std::size_t>(count));
  }
  return true;
}

/// The mode bits a file has, or those of a new one.
mode_t mode_of(const fs::path& path) {
  struct stat status {};
  return ::stat(path.c_str(), &status) == 0 ? status.st_mode & 07777 : new_file_mode;
}

/// Writes the new content beside the file.
std::optional<Text> stage(Staged& staged) {
  std::error_code error;
  fs::create_directories(staged.target.parent_path(), error);
  if (error) return failure(*staged.change, error.value());
  std::string name = (staged.target.parent_path() / ".switch-XXXXXX").string();
  const Descriptor file(::mkostemp(name.data(), O_CLOEXEC));
  if (file.number() < 0) return failure(*staged.change, errno);
  staged.temporary = name;
  const bool written = write_all(file.number(), staged.change->after) &&
                       ::fchmod(file.number(), mode_of(staged.target)) == 0 && ::fsync(file.number()) == 0;
  if (!written) return failure(*staged.change, errno);
  return std::nullopt;
}

/// Is the file still what the change was made from?
std::optional<Text> unchanged(const Staged& staged) {
  std::error_code error;
  const bool exists = fs::exists(fs::symlink_status(staged.target, error));
  if (!staged.change->before) {
    if (exists) return say(msg::exists_already, visible(staged.change->name));
    return std::nullopt;
  }
  if (content_of(staged.target) != staged.change->before) return say(msg::changed_meanwhile, visible(staged.change->name));
  return std::nullopt;
}

bool put(const Staged& staged) {
  if (staged.change->before) return ::rename(staged.temporary.c_str(), staged.target.c_str()) == 0;
  return ::link(staged.temporary.c_str(), staged.target.c_str()) == 0 && ::unlink(staged.temporary.c_str()) == 0;
}

void sync_folder(const fs::path& folder) {
  const Descriptor opened(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
  if (opened.number() >= 0) ::fsync(opened.number());
}

}  // namespace

std::optional<std::string> content_of(const fs::path& path) {
  const Descriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
  struct stat status {};
  if (file.number() < 0 || ::fstat(file.number(), &status) != 0 || !S_ISREG(status.st_mode)) return std::nullopt;
  std::string content;
  char block[16384];
  for (;;) {
    const ssize_t count = ::read(file.number(), block, sizeof block);
    if (count < 0 && errno == EINTR) continue;
    if (count <= 0) return count == 0 ? std::optional(std::move(content)) : std::nullopt;
    content.append(block, static_cast<std::size_t>(count));
  }
}

Change replacing(const fs::path& root, std::string name, std::string after) {
  auto before = content_of(root / name);
  return {std::move(name), std::move(before), std::move(after)};
}

std::optional<Text> save(const fs::path& root, std::span<const Change> changes) {
  std::vector<Staged> all;
  std::optional<Text> wrong;
  for (const Change& change : changes) {
    Staged& staged = all.emplace_back(Staged{root / change.name, {}, &change});
    wrong = unchanged(staged);
    if (!wrong) wrong = stage(staged);
    if (wrong) break;
  }
  for (std::size_t i = 0; i < all.size() && !wrong; ++i) {
    wrong = unchanged(all[i]);
    if (!wrong && !put(all[i])) wrong = failure(*all[i].change, errno);
    if (!wrong) sync_folder(all[i].target.parent_path());
  }
  std::error_code ignored;
  for (const Staged& staged : all)
    if (!staged.temporary.empty()) fs::remove(staged.temporary, ignored);
  return wrong;
}

}  // namespace sw::store
