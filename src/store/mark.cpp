#include "mark.hpp"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>

#include "beneath.hpp"
#include "journal.hpp"

namespace sw::store {
namespace {

constexpr std::size_t largest_mark = 64;

}  // namespace

Mark read_mark(int root) {
  if (!status_of(root, mark_name)) return {};
  std::string id = content_of(root, mark_name, largest_mark).value_or("");
  if (!id.empty() && id.back() == '\n') id.pop_back();
  return {true, is_save_id(id) ? id : std::string()};
}

int set_mark(int root, std::string_view id, const std::string& draft) {
  if (status_of(root, mark_name)) return EEXIST;
  const Descriptor file(
      ::openat(root, draft.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0666));
  const bool set = file && write_all(file.number(), std::string(id) + "\n") && ::fsync(file.number()) == 0 &&
                   ::renameat(root, draft.c_str(), root, mark_name) == 0;
  const int error = set ? 0 : errno;
  if (set) ::fsync(root);
  return error;
}

int remove_mark(int root) {
  if (::unlinkat(root, mark_name, 0) != 0 && errno != ENOENT) return errno;
  ::fsync(root);
  return 0;
}

}  // namespace sw::store
