#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <chrono>
#include <system_error>
#include <thread>

#include "round_folder.hpp"
#include "switch/language/messages_store.hpp"
#include "switch/store/reason.hpp"
#include "switch/store/save.hpp"
#include "switch/text/unicode.hpp"

namespace sw::store {
namespace fs = std::filesystem;
namespace {

constexpr auto pause = std::chrono::milliseconds(5);

Text failure(const fs::path& root, int error) {
  return say(msg::cannot_write, visible(root.filename().string()), reason(error));
}

/// One try at the lock. Whoever gives it back takes its file away, so it may be one that is gone by now: then
/// errno is EWOULDBLOCK too.
Descriptor try_lock(const RoundFolder& round) {
  const int state = round.state.folder.number();
  Descriptor file(state < 0 ? ::fcntl(round.number(), F_DUPFD_CLOEXEC, 0)
                            : ::openat(state, lock_name(round.id).c_str(),
                                       O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0600));
  struct stat status {};
  if (!file || ::flock(file.number(), LOCK_EX | LOCK_NB) != 0 || ::fstat(file.number(), &status) != 0)
    return Descriptor();
  if (status.st_nlink > 0) return file;
  errno = EWOULDBLOCK;
  return Descriptor();
}

}  // namespace

std::string lock_name(const FolderId& round) {
  return round.stem() + ".lock";
}

bool is_locked(const RoundFolder& round) {
  const int state = round.state.folder.number();
  const int shared = O_RDONLY | O_NOFOLLOW | O_CLOEXEC;
  const Descriptor file(state < 0 ? ::open(round.path.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC)
                                  : ::openat(state, lock_name(round.id).c_str(), shared));
  return file && ::flock(file.number(), LOCK_SH | LOCK_NB) != 0 && errno == EWOULDBLOCK;
}

struct Lock::Held {
  RoundFolder round;
  Descriptor file;
  Text no_way_back;

  Held(RoundFolder opened, Descriptor locked) : round(std::move(opened)), file(std::move(locked)) {
    if (!round.state.folder) no_way_back = say(msg::no_way_back, round.state.why_not);
  }
  Held(const Held&) = delete;
  Held& operator=(const Held&) = delete;
  ~Held() {
    if (round.state.folder) ::unlinkat(round.state.folder.number(), lock_name(round.id).c_str(), 0);
  }
};

std::optional<Lock> Lock::take(const fs::path& root, const fs::path& state, Text& why, int patience_ms) {
  std::error_code error;
  fs::create_directories(root, error);
  RoundFolder round = error ? RoundFolder{} : open_round(root, state, true);
  if (!round.opened) {
    why = failure(root, error ? error.value() : errno);
    return std::nullopt;
  }
  const auto deadline = std::chrono::steady_clock::now() + std::chrono::milliseconds(patience_ms);
  for (;;) {
    if (Descriptor file = try_lock(round))
      return Lock(std::make_unique<Held>(std::move(round), std::move(file)));
    if (errno != EWOULDBLOCK && errno != EINTR) {
      why = failure(root, errno);
      return std::nullopt;
    }
    if (std::chrono::steady_clock::now() > deadline) {
      why = say(msg::busy);
      return std::nullopt;
    }
    std::this_thread::sleep_for(pause);
  }
}

Lock::Lock(std::unique_ptr<Held> held) : held_(std::move(held)) {}
Lock::Lock(Lock&& other) noexcept = default;
Lock::~Lock() = default;

const fs::path& Lock::root() const {
  return held_->round.path;
}

const Text& Lock::no_way_back() const {
  return held_->no_way_back;
}

const RoundFolder& Lock::round() const {
  return held_->round;
}

}  // namespace sw::store
