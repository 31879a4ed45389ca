#include "draft.hpp"

#include <fcntl.h>
#include <sys/random.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdio>

#include "descriptor.hpp"
#include "journal.hpp"

namespace sw::store {
namespace {

constexpr int tries = 100;
constexpr mode_t new_file = 0666;    // less what the umask takes
constexpr mode_t new_folder = 0777;  // likewise
constexpr mode_t only_ours = 0600;

/// A name that nobody can know before.
std::string secret_name() {
  constexpr std::string_view letters = "abcdefghijklmnopqrstuvwxyz012345";
  std::array<unsigned char, 16> bytes{};
  if (::getrandom(bytes.data(), bytes.size(), 0) != static_cast<ssize_t>(bytes.size())) return {};
  std::string name(own_prefix);
  for (const unsigned char byte : bytes) name += letters[byte % letters.size()];
  return name;
}

/// Makes something under a new name: `make` answers below 0, with errno, where it can't.
template <class Make>
int under_secret_name(std::string& name, Make make) {
  for (int i = 0; i < tries; ++i) {
    std::string candidate = secret_name();
    if (candidate.empty()) return -1;
    const int made = make(candidate.c_str());
    if (made < 0 && errno == EEXIST) continue;
    if (made >= 0) name = std::move(candidate);
    return made;
  }
  return -1;
}

int write_and_close(int file, std::string_view content) {
  const int error = write_all(file, content) ? 0 : errno;
  return ::close(file) == 0 || error != 0 ? error : errno;
}

/// Renames where nothing bears the new name yet.
int rename_new(int from, const std::string& name, int to, const std::string& target) {
  if (::renameat2(from, name.c_str(), to, target.c_str(), RENAME_NOREPLACE) == 0) return 0;
  if (errno != EINVAL && errno != ENOSYS) return errno;
  struct stat status {};  // a file system that can't: nearly as good
  if (::fstatat(to, target.c_str(), &status, AT_SYMLINK_NOFOLLOW) == 0) return EEXIST;
  return ::renameat(from, name.c_str(), to, target.c_str()) == 0 ? 0 : errno;
}

}  // namespace

Draft::~Draft() {
  if (!name_.empty()) ::unlinkat(folder_, name_.c_str(), 0);
}

int Draft::write(std::string_view content) {
  struct stat old {};
  const bool replaces = ::fstatat(folder_, target_.c_str(), &old, AT_SYMLINK_NOFOLLOW) == 0;
  if (!replaces && errno != ENOENT) return errno;
  if (replaces && S_ISDIR(old.st_mode)) return EISDIR;
  if (replaces && !S_ISREG(old.st_mode)) return ENOTSUP;
  const bool read_only = (old.st_mode & 0222) == 0;  // root may write it, and is not asked to
  if (replaces && (read_only || ::faccessat(folder_, target_.c_str(), W_OK, AT_EACCESS) != 0)) return EACCES;
  constexpr int flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC;
  const int file = under_secret_name(name_, [&](const char* name) {
    return ::openat(folder_, name, flags, replaces ? only_ours : new_file);
  });
  if (file < 0) return errno;
  // Who may not give a file away leaves it to whoever wrote it last.
  if (replaces && ::fchown(file, old.st_uid, old.st_gid) != 0) errno = 0;
  if (replaces && ::fchmod(file, old.st_mode & 0777) != 0) {
    const int error = errno;
    ::close(file);
    return error;
  }
  return write_and_close(file, content);
}

int Draft::move() {
  if (::renameat(folder_, name_.c_str(), folder_, target_.c_str()) != 0) return errno;
  name_.clear();
  return 0;
}

DraftFolder::~DraftFolder() {
  for (auto one = made_.rbegin(); one != made_.rend(); ++one)
    if (::unlinkat(folder_, one->c_str(), 0) != 0) ::unlinkat(folder_, one->c_str(), AT_REMOVEDIR);
  if (folder_ >= 0) ::close(folder_);
  if (!name_.empty()) ::unlinkat(parent_, name_.c_str(), AT_REMOVEDIR);
}

int DraftFolder::open() {
  if (folder_ >= 0) return 0;
  const int made =
      under_secret_name(name_, [&](const char* name) { return ::mkdirat(parent_, name, new_folder); });
  if (made < 0) return errno;
  folder_ = ::openat(parent_, name_.c_str(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
  return folder_ < 0 ? errno : 0;
}

int DraftFolder::add(const std::string& name, std::string_view content) {
  if (const int error = open()) return error;
  const std::size_t slash = name.find('/');
  const std::string above = slash == std::string::npos ? "" : name.substr(0, slash);
  if (!above.empty() && std::find(made_.begin(), made_.end(), above) == made_.end()) {
    if (::mkdirat(folder_, above.c_str(), new_folder) != 0) return errno;
    made_.push_back(above);
  }
  constexpr int flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC;
  const int file = ::openat(folder_, name.c_str(), flags, new_file);
  if (file < 0) return errno;
  made_.push_back(name);
  return write_and_close(file, content);
}

int DraftFolder::become(const std::string& name) {
  if (const int error = open()) return error;
  if (const int error = rename_new(parent_, name_, parent_, name)) return error;
  name_.clear();
  made_.clear();
  return 0;
}

int DraftFolder::move_into(bool replaces) {
  if (const int error = open()) return error;
  std::vector<std::string> moved;
  for (const std::string& one : made_) {
    if (one.find('/') != std::string::npos) continue;  // goes along with its folder
    const bool replaced = replaces && ::renameat(folder_, one.c_str(), parent_, one.c_str()) == 0;
    const int error = replaced ? 0 : rename_new(folder_, one, parent_, one);
    if (error == 0) {
      moved.push_back(one);
      continue;
    }
    for (const std::string& back : moved)
      if (!replaces) rename_new(parent_, back, folder_, back);
    return error;
  }
  made_.clear();
  return 0;
}

}  // namespace sw::store
