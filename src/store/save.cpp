#include "switch/store/save.hpp"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <chrono>
#include <cstring>
#include <system_error>
#include <thread>
#include <utility>
#include <vector>

#include "descriptor.hpp"
#include "journal.hpp"
#include "switch/language/messages_store.hpp"
#include "switch/text/unicode.hpp"

namespace sw::store {
namespace fs = std::filesystem;
namespace {

constexpr mode_t new_file_mode = 0644;
constexpr auto lock_pause = std::chrono::milliseconds(5);

Text failure(const std::string& name, int error) {
  return say(msg::cannot_write, visible(name), std::string_view(std::strerror(error)));
}

/// The mode bits a file has, or those of a new one.
mode_t mode_of(const fs::path& path) {
  struct stat status {};
  return ::stat(path.c_str(), &status) == 0 ? status.st_mode & 07777 : new_file_mode;
}

std::optional<std::string> content_of(const fs::path& path) {
  const Descriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
  if (file.number() < 0) return std::nullopt;
  std::string content;
  char block[16384];
  for (;;) {
    const ssize_t count = ::read(file.number(), block, sizeof block);
    if (count < 0 && errno == EINTR) continue;
    if (count <= 0) return count == 0 ? std::optional(std::move(content)) : std::nullopt;
    content.append(block, static_cast<std::size_t>(count));
  }
}

/// One save from the first check to the last move. Whatever it made for itself is gone when it ends.
class Save {
 public:
  Save(const fs::path& root, std::span<const Change> changes) : root_(root), changes_(changes) {}
  ~Save() {
    std::error_code ignored;
    for (const Move& move : moves_)
      if (!decided_ && !move.temporary.empty()) fs::remove(root_ / move.temporary, ignored);
  }
  Save(const Save&) = delete;
  Save& operator=(const Save&) = delete;

  std::optional<Text> run() {
    for (const Change& change : changes_)
      if (auto wrong = prepare(change)) return wrong;
    for (std::size_t i = 0; i < changes_.size(); ++i)
      if (auto wrong = unchanged(changes_[i], root_ / moves_[i].target)) return wrong;
    if (const int error = write_journal(root_, moves_)) return failure(changes_.front().name, error);
    decided_ = true;
    if (const int error = finish_journal(root_))
      return say(msg::finished_later, std::string_view(std::strerror(error)));
    return std::nullopt;
  }

 private:
  /// The new content, finished, beside its target.
  std::optional<Text> prepare(const Change& change) {
    fs::path target;
    if (auto wrong = resolve(change, target)) return wrong;
    if (auto wrong = unchanged(change, root_ / target)) return wrong;
    moves_.push_back({{}, target.string()});
    if (!change.after) return std::nullopt;
    std::error_code error;
    fs::create_directories((root_ / target).parent_path(), error);
    if (error) return failure(change.name, error.value());
    std::string name = ((root_ / target).parent_path() / (std::string(own_prefix) + "XXXXXX")).string();
    const Descriptor file(::mkostemp(name.data(), O_CLOEXEC));
    if (file.number() < 0) return failure(change.name, errno);
    moves_.back().temporary = (target.parent_path() / fs::path(name).filename()).string();
    const bool written = write_all(file.number(), *change.after) &&
                         ::fchmod(file.number(), mode_of(root_ / target)) == 0 && ::fsync(file.number()) == 0;
    if (!written) return failure(change.name, errno);
    return std::nullopt;
  }

  /// Where the file really lies, relative to the round: a link inside the round leads there.
  std::optional<Text> resolve(const Change& change, fs::path& target) const {
    target = fs::path(change.name).lexically_normal();
    std::error_code error;
    const fs::path home = fs::canonical(root_, error);
    if (error) return failure(change.name, error.value());
    const fs::path real = fs::weakly_canonical(home / target, error);
    if (error) return failure(change.name, error.value());
    target = real.lexically_relative(home);
    if (target.empty() || *target.begin() == "..")
      return say(msg::cannot_write_outside, visible(change.name));
    return std::nullopt;
  }

  /// Is the file still what the change was made from?
  static std::optional<Text> unchanged(const Change& change, const fs::path& target) {
    std::error_code error;
    if (!change.before) {
      if (fs::exists(fs::symlink_status(target, error)))
        return say(msg::exists_already, visible(change.name));
      return std::nullopt;
    }
    if (content_of(target) != change.before) return say(msg::changed_meanwhile, visible(change.name));
    return std::nullopt;
  }

  const fs::path& root_;
  std::span<const Change> changes_;
  std::vector<Move> moves_;
  bool decided_ = false;  ///< the journal stands: there is no way back
};

}  // namespace

std::optional<Lock> Lock::take(const fs::path& root, Text& why, int patience_ms) {
  std::error_code error;
  fs::create_directories(root, error);
  const int folder = error ? -1 : ::open(root.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  if (folder < 0) {
    why = failure(root.filename().string(), error ? error.value() : errno);
    return std::nullopt;
  }
  Lock lock(root, folder);
  const auto deadline = std::chrono::steady_clock::now() + std::chrono::milliseconds(patience_ms);
  while (::flock(folder, LOCK_EX | LOCK_NB) != 0) {
    if (errno != EWOULDBLOCK || std::chrono::steady_clock::now() > deadline) {
      why = say(msg::busy);
      return std::nullopt;
    }
    std::this_thread::sleep_for(lock_pause);
  }
  if (const int failed = finish_journal(root)) {
    why = failure(root.filename().string(), failed);
    return std::nullopt;
  }
  return lock;
}

Lock::Lock(Lock&& other) noexcept
    : root_(std::move(other.root_)), descriptor_(std::exchange(other.descriptor_, -1)) {}

Lock::~Lock() {
  if (descriptor_ >= 0) ::close(descriptor_);
}

std::optional<Text> save(const Lock& lock, std::span<const Change> changes) {
  if (changes.empty()) return std::nullopt;
  return Save(lock.root(), changes).run();
}

bool interrupted(const fs::path& root) {
  return journal_exists(root);
}

}  // namespace sw::store
