#include "process.hpp"

#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <optional>
#include <thread>

#include "journal.hpp"

extern char** environ;

namespace sw::store {
namespace {

using Clock = std::chrono::steady_clock;

constexpr int not_started = 127;                  // as a shell says that there is no such program
constexpr std::size_t most_complaints = 1 << 16;  // bytes of stderr that are kept

/// A number above those of the standard streams, so that to put one in its place closes no other.
int above_streams(int number) {
  if (number < 0) return number;
  const int lifted = ::fcntl(number, F_DUPFD_CLOEXEC, STDERR_FILENO + 1);
  ::close(number);
  return lifted;
}

/// What the other program reads and writes: its input, a file in memory, or a pipe from it to us.
class Stream {
 public:
  explicit Stream(std::string_view input) : theirs_(above_streams(::memfd_create("input", MFD_CLOEXEC))) {
    good_ = theirs_ >= 0 && write_all(theirs_, input) && ::lseek(theirs_, 0, SEEK_SET) == 0;
  }
  Stream() {
    std::array<int, 2> ends{-1, -1};
    if (::pipe2(ends.data(), O_CLOEXEC) != 0) return;
    ours_ = above_streams(ends[0]);
    theirs_ = above_streams(ends[1]);
    good_ = ours_ >= 0 && theirs_ >= 0;
  }
  ~Stream() {
    leave_theirs();
    if (ours_ >= 0) ::close(ours_);
  }
  Stream(const Stream&) = delete;
  Stream& operator=(const Stream&) = delete;

  bool good() const { return good_; }
  int ours() const { return ours_; }
  int theirs() const { return theirs_; }
  /// Once the program runs its end is its own; ours then ends when it closes it.
  void leave_theirs() {
    if (theirs_ >= 0) ::close(theirs_);
    theirs_ = -1;
  }

 private:
  int ours_ = -1;
  int theirs_ = -1;
  bool good_ = false;
};

/// `words` as the system wants them: pointers, and a null behind them.
std::vector<char*> pointers(std::vector<std::string>& words) {
  std::vector<char*> result;
  for (std::string& word : words) result.push_back(word.data());
  result.push_back(nullptr);
  return result;
}

int shell_status(int status) {
  return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

int wait_for(pid_t child) {
  int status = 0;
  while (::waitpid(child, &status, 0) < 0)
    if (errno != EINTR) return -1;
  return shell_status(status);
}

/// None where it has not ended by then.
std::optional<int> wait_until(pid_t child, Clock::time_point end) {
  constexpr std::chrono::milliseconds a_moment{1};
  for (;;) {
    int status = 0;
    const pid_t ended = ::waitpid(child, &status, WNOHANG);
    if (ended == child) return shell_status(status);
    if (ended < 0 && errno != EINTR) return -1;
    if (Clock::now() >= end) return std::nullopt;
    std::this_thread::sleep_for(a_moment);
  }
}

/// Reads what is there; a stream that ended is not polled again.
void take(pollfd& stream, std::string& into, std::size_t most) {
  if (stream.revents == 0) return;
  std::array<char, 65536> block{};
  const ssize_t count = ::read(stream.fd, block.data(), block.size());
  if (count < 0 && errno == EINTR) return;
  if (count <= 0) {
    stream.fd = -1;
    return;
  }
  into.append(block.data(), std::min(static_cast<std::size_t>(count), most - std::min(most, into.size())));
}

/// Reads both streams to their ends, or until a limit is passed.
Ending listen(const Stream& out, const Stream& err, Ended& ended, std::size_t most, Clock::time_point end) {
  std::array<pollfd, 2> streams{{{out.ours(), POLLIN, 0}, {err.ours(), POLLIN, 0}}};
  while (streams[0].fd >= 0 || streams[1].fd >= 0) {
    const auto left = std::chrono::ceil<std::chrono::milliseconds>(end - Clock::now()).count();
    if (left <= 0) return Ending::too_slow;
    if (::poll(streams.data(), streams.size(), static_cast<int>(left)) <= 0) continue;
    take(streams[0], ended.out, most + 1);
    take(streams[1], ended.err, most_complaints);
    if (ended.out.size() > most) return Ending::too_much;
  }
  return Ending::done;
}

/// Starts it in a session of its own; its number, or 0.
pid_t start(const std::string& program, std::vector<std::string>& words,
            std::vector<std::string>& environment, const Stream& in, const Stream& out, const Stream& err) {
  posix_spawn_file_actions_t actions;
  posix_spawn_file_actions_init(&actions);
  posix_spawn_file_actions_adddup2(&actions, in.theirs(), STDIN_FILENO);
  posix_spawn_file_actions_adddup2(&actions, out.theirs(), STDOUT_FILENO);
  posix_spawn_file_actions_adddup2(&actions, err.theirs(), STDERR_FILENO);
  posix_spawnattr_t attributes;
  posix_spawnattr_init(&attributes);
  sigset_t none, all;
  sigemptyset(&none);
  sigfillset(&all);
  posix_spawnattr_setsigmask(&attributes, &none);
  posix_spawnattr_setsigdefault(&attributes, &all);
  posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSID | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF);
  pid_t child = 0;
  const int failed = ::posix_spawn(&child, program.c_str(), &actions, &attributes, pointers(words).data(),
                                   pointers(environment).data());
  posix_spawnattr_destroy(&attributes);
  posix_spawn_file_actions_destroy(&actions);
  return failed == 0 ? child : 0;
}

}  // namespace

Ended run_program(const std::string& program, std::vector<std::string> words, std::string_view input,
                  std::vector<std::string> environment, const Limits& limits) {
  const Clock::time_point end = Clock::now() + limits.time;
  Stream in(input), out, err;
  if (!in.good() || !out.good() || !err.good()) return {};
  words.insert(words.begin(), program);
  const pid_t child = start(program, words, environment, in, out, err);
  if (child == 0) return {};
  for (Stream* one : {&in, &out, &err}) one->leave_theirs();

  Ended ended;
  ended.how = listen(out, err, ended, limits.output, end);
  const auto status = ended.how == Ending::done ? wait_until(child, end) : std::nullopt;
  if (status) {
    ended.status = *status;
    if (*status == not_started) ended.how = Ending::not_started;
    return ended;
  }
  if (ended.how == Ending::done) ended.how = Ending::too_slow;
  ::kill(-child, SIGKILL);
  wait_for(child);
  return ended;
}

int run_in_terminal(const std::string& command, const std::string& file) {
  std::vector<std::string> words{"sh", "-c", command + " \"$1\"", "sh", file};
  pid_t child = 0;
  if (::posix_spawnp(&child, "sh", nullptr, nullptr, pointers(words).data(), environ) != 0)
    return not_started;
  return wait_for(child);
}

}  // namespace sw::store
