#include "state.hpp"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>

#include <cerrno>

#include "switch/language/messages_store.hpp"
#include "switch/store/reason.hpp"
#include "switch/store/state.hpp"
#include "switch/text/unicode.hpp"

namespace sw::store {
namespace fs = std::filesystem;
namespace {

constexpr mode_t rights_of_others = S_IRWXG | S_IRWXO;

/// Makes the folder and those above it that are missing, for this user's eyes alone. Never in a folder of
/// somebody else: root may work with the surroundings of another user.
int make_folders(const fs::path& folder) {
  struct stat status {};
  if (::stat(folder.c_str(), &status) == 0)
    return status.st_uid == ::geteuid() || status.st_uid == 0 ? 0 : EPERM;
  if (!folder.has_relative_path()) return ENOENT;
  if (const int error = make_folders(folder.parent_path())) return error;
  return ::mkdir(folder.c_str(), S_IRWXU) == 0 || errno == EEXIST ? 0 : errno;
}

State unusable(const fs::path& folder, int error) {
  return {Descriptor(), say(msg::state_unusable, visible(folder.string()), reason(error))};
}

}  // namespace

fs::path state_folder(const std::function<std::optional<std::string>(std::string_view)>& variable) {
  const fs::path state = variable("XDG_STATE_HOME").value_or("");
  if (state.is_absolute()) return state / "switch";
  const fs::path home = variable("HOME").value_or("");
  return home.is_absolute() ? home / ".local/state/switch" : fs::path();
}

std::string FolderId::stem() const {
  return fmt::format("{:x}-{:x}", device, inode);
}

State open_state(const fs::path& folder, bool make) {
  if (folder.empty()) return {Descriptor(), say(msg::state_nowhere)};
  if (const int error = make ? make_folders(folder) : 0) return unusable(folder, error);
  Descriptor opened(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
  struct stat status {};
  if (!opened || ::fstat(opened.number(), &status) != 0) return unusable(folder, errno);
  if (status.st_uid != ::geteuid() || (status.st_mode & rights_of_others) != 0)
    return {Descriptor(), say(msg::state_not_ours, visible(folder.string()))};
  return {std::move(opened), {}};
}

}  // namespace sw::store
