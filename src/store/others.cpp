#include "switch/store/others.hpp"

#include <sys/stat.h>
#include <unistd.h>

#include "switch/store/load.hpp"

namespace sw::store {

Others others_in(const std::filesystem::path& root, std::optional<uid_t> as_well) {
  for (const std::filesystem::path& path : {root, root / round_file}) {
    struct stat status {};
    if (::lstat(path.c_str(), &status) != 0) continue;
    const bool ours = status.st_uid == ::geteuid() || status.st_uid == 0 || status.st_uid == as_well;
    if (!ours) return Others::owner;
    if (!S_ISLNK(status.st_mode) && (status.st_mode & S_IWOTH) != 0) return Others::anybody;
  }
  return Others::none;
}

}  // namespace sw::store
