#include "descriptor.hpp"

#include <algorithm>
#include <cerrno>

namespace sw::store {
namespace {

constexpr std::size_t block = 65536;

}  // namespace

bool write_all(int descriptor, std::string_view content) {
  while (!content.empty()) {
    const ssize_t count = ::write(descriptor, content.data(), content.size());
    if (count < 0 && errno == EINTR) continue;
    if (count < 0) return false;
    content.remove_prefix(static_cast<std::size_t>(count));
  }
  return true;
}

std::optional<std::string> read_to_end(int descriptor, std::size_t most) {
  std::string content;
  std::size_t size = 0;
  for (;;) {
    content.resize(std::min(size + block, most + 1));
    const ssize_t count = ::read(descriptor, content.data() + size, content.size() - size);
    if (count < 0 && errno == EINTR) continue;
    if (count < 0) return std::nullopt;
    size += static_cast<std::size_t>(count);
    if (count == 0) break;
    if (size <= most) continue;
    errno = EFBIG;
    return std::nullopt;
  }
  content.resize(size);
  return content;
}

}  // namespace sw::store
