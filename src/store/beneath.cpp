#include "beneath.hpp"

#include <fcntl.h>

#include <cerrno>
#include <cstdint>
#include <system_error>

namespace sw::store {
namespace fs = std::filesystem;
namespace {

constexpr int folder_flags = O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC;

Descriptor step_into(int folder, const std::string& name, bool make) {
  Descriptor next(::openat(folder, name.c_str(), folder_flags));
  if (next || !make || errno != ENOENT) return next;
  if (::mkdirat(folder, name.c_str(), 0777) != 0 && errno != EEXIST) return Descriptor();
  return Descriptor(::openat(folder, name.c_str(), folder_flags));
}

}  // namespace

std::optional<std::string> real_name(const fs::path& root, const std::string& name, std::error_code& error) {
  const fs::path home = fs::canonical(root, error);
  if (error) return std::nullopt;
  const fs::path real = fs::weakly_canonical(home / fs::path(name).lexically_normal(), error);
  if (error) return std::nullopt;
  const fs::path way = real.lexically_relative(home);
  if (way.empty() || *way.begin() == "..") return std::nullopt;
  return way.generic_string();
}

Spot spot_of(int root, const std::string& name, bool make) {
  const fs::path path(name);
  Spot spot{Descriptor(::fcntl(root, F_DUPFD_CLOEXEC, 0)), path.filename().string()};
  for (const fs::path& part : path.parent_path()) {
    if (!spot.folder) break;
    if (part.empty() || part == "." || part == ".." || part == "/") {
      errno = EINVAL;
      return {};
    }
    spot.folder = step_into(spot.folder.number(), part.string(), make);
  }
  return spot;
}

std::optional<struct stat> status_of(int folder, const std::string& name) {
  struct stat status {};
  if (::fstatat(folder, name.c_str(), &status, AT_SYMLINK_NOFOLLOW) != 0) return std::nullopt;
  return status;
}

std::optional<std::string> content_of(int folder, const std::string& name, std::size_t most) {
  const Descriptor file(
      ::openat(folder, name.c_str(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC | O_NOCTTY));
  struct stat status {};
  if (!file || ::fstat(file.number(), &status) != 0) return std::nullopt;
  const bool fits = static_cast<std::uintmax_t>(status.st_size) <= most;
  if (S_ISREG(status.st_mode) && fits) return read_to_end(file.number(), most);
  errno = fits ? EINVAL : EFBIG;
  return std::nullopt;
}

Descriptor make_private(int folder, const std::string& name) {
  return Descriptor(
      ::openat(folder, name.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600));
}

}  // namespace sw::store
