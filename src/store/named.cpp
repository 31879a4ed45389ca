#include "switch/store/named.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <iterator>

#include "descriptor.hpp"
#include "switch/language/messages_store.hpp"
#include "switch/store/reason.hpp"
#include "switch/text/unicode.hpp"

namespace sw::store {
namespace fs = std::filesystem;
namespace {

constexpr std::size_t largest = std::size_t{64} << 20;
constexpr int flags = O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY | O_NOFOLLOW;

/// `fotos/scores.csv`, and nothing that leads elsewhere or to what is hidden.
bool stays_inside(const fs::path& name) {
  return !name.empty() && name.is_relative() &&
         std::none_of(name.begin(), name.end(),
                      [](const fs::path& part) { return part.empty() || part.native().starts_with('.'); });
}

/// Opens it step by step below a folder that is open, and none of them through a link; errno where it fails.
int open_below(int folder, const fs::path& name) {
  const auto first = name.begin();
  if (std::next(first) == name.end()) return ::openat(folder, first->c_str(), flags);
  const Descriptor next(::openat(folder, first->c_str(), flags | O_DIRECTORY));
  return next.number() < 0 ? -1 : open_below(next.number(), name.lexically_relative(*first));
}

/// The content of a regular file; errno where it is none (EINVAL), is too large, or fails.
std::optional<std::string> content_of(int file) {
  struct stat status {};
  if (::fstat(file, &status) != 0) return std::nullopt;
  errno = S_ISREG(status.st_mode) ? EFBIG : EINVAL;
  if (!S_ISREG(status.st_mode) || static_cast<std::size_t>(status.st_size) > largest) return std::nullopt;
  std::string content(static_cast<std::size_t>(status.st_size), '\0');
  std::size_t size = 0;
  while (size < content.size()) {
    const ssize_t count = ::read(file, content.data() + size, content.size() - size);
    if (count < 0 && errno == EINTR) continue;
    if (count < 0) return std::nullopt;
    if (count == 0) break;
    size += static_cast<std::size_t>(count);
  }
  content.resize(size);
  return content;
}

}  // namespace

std::optional<std::string> read_named(const fs::path& root, const std::string& name,
                                      std::optional<Text>& wrong) {
  if (!stays_inside(name)) {
    wrong = say(msg::named_outside, visible(name));
    return std::nullopt;
  }
  const Descriptor folder(::open(root.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
  const Descriptor file(folder.number() < 0 ? -1 : open_below(folder.number(), name));
  if (file.number() < 0 && errno == ENOENT) return std::nullopt;
  auto content = file.number() < 0 ? std::nullopt : content_of(file.number());
  if (content) return content;
  // A link on the way is "not a folder" to the system, and one at the end a loop.
  if (errno == ELOOP || errno == ENOTDIR)
    wrong = say(msg::named_by_link, visible(name));
  else if (errno == EINVAL)
    wrong = say(msg::named_outside, visible(name));
  else
    wrong = say(msg::named_unreadable, visible(name), reason(errno));
  return std::nullopt;
}

}  // namespace sw::store
