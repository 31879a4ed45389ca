#include "switch/cli/outlet.hpp"

#include <fcntl.h>
#include <poll.h>
#include <unistd.h>

#include <cerrno>
#include <utility>

namespace sw {
namespace {

constexpr std::size_t enough = std::size_t{64} << 10;

/// Waits until a descriptor that somebody made impatient takes more.
bool wait_for_room(int descriptor) {
  pollfd one{descriptor, POLLOUT, 0};
  return ::poll(&one, 1, -1) > 0 || errno == EINTR;
}

}  // namespace

void occupy_standard_descriptors() {
  // Opened the wrong way round: nothing can be read from the first, nor written to the second.
  for (const auto& [descriptor, way] :
       {std::pair{STDIN_FILENO, O_WRONLY}, {STDOUT_FILENO, O_RDONLY}, {STDERR_FILENO, O_RDONLY}})
    if (::fcntl(descriptor, F_GETFD) < 0) ::open("/dev/null", way);  // it gets the lowest number that is free
}

int Outlet::trouble() const {
  if (failed_ != 0) return failed_;
  const int mode = ::fcntl(descriptor_, F_GETFL);
  if (mode < 0 || (mode & O_ACCMODE) == O_RDONLY) return EBADF;
  pollfd one{descriptor_, POLLOUT, 0};
  return ::poll(&one, 1, 0) > 0 && (one.revents & (POLLERR | POLLHUP)) != 0 ? EPIPE : 0;
}

bool Outlet::write_out() {
  std::string_view rest = waiting_;
  while (!rest.empty() && failed_ == 0) {
    const ssize_t count = ::write(descriptor_, rest.data(), rest.size());
    if (count > 0)
      rest.remove_prefix(static_cast<std::size_t>(count));
    else if (count == 0 || (errno != EINTR && (errno != EAGAIN || !wait_for_room(descriptor_))))
      failed_ = count == 0 ? EIO : errno;
  }
  waiting_.clear();
  return failed_ == 0;
}

std::streamsize Outlet::xsputn(const char* text, std::streamsize size) {
  const std::string_view given(text, static_cast<std::size_t>(size));
  waiting_ += given;
  const bool now = waiting_.size() >= enough || (by_line_ && given.find('\n') != std::string_view::npos);
  return failed_ == 0 && (!now || write_out()) ? size : 0;
}

Outlet::int_type Outlet::overflow(int_type c) {
  if (traits_type::eq_int_type(c, traits_type::eof())) return traits_type::not_eof(c);
  const char one = traits_type::to_char_type(c);
  return xsputn(&one, 1) == 1 ? c : traits_type::eof();
}

int Outlet::sync() {
  return write_out() ? 0 : -1;
}

}  // namespace sw
