#include "switch/store/new_folder.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <set>
#include <string>
#include <system_error>
#include <utility>
#include <vector>

#include "beneath.hpp"
#include "switch/language/messages_store.hpp"
#include "switch/text/unicode.hpp"

namespace sw::store {
namespace fs = std::filesystem;
namespace {

/// The folder while it is filled; unless it is done, what was made goes again.
class NewFolder {
 public:
  explicit NewFolder(fs::path path) : path_(std::move(path)) {
    made_ = ::mkdir(path_.c_str(), 0777) == 0;
    if (made_ || errno == EEXIST)
      folder_ = Descriptor(::open(path_.c_str(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
    error_ = folder_ ? 0 : errno;
  }
  ~NewFolder() {
    if (done_) return;
    for (const std::string& file : files_) remove(file, 0);
    for (auto it = folders_.rbegin(); it != folders_.rend(); ++it) remove(*it, AT_REMOVEDIR);
    if (made_) ::rmdir(path_.c_str());
  }
  NewFolder(const NewFolder&) = delete;
  NewFolder& operator=(const NewFolder&) = delete;

  int error() const { return error_; }
  bool empty() const {
    std::error_code ignored;
    return fs::is_empty(path_, ignored);
  }

  int write(const Result& file) {
    if (const fs::path way = fs::path(file.file).parent_path(); !way.empty()) folders_.insert(way.string());
    const Spot spot = spot_of(folder_.number(), file.file, true);
    if (!spot.folder) return errno;
    const Descriptor opened(::openat(spot.folder.number(), spot.name.c_str(),
                                     O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0666));
    if (!opened) return errno;
    files_.push_back(file.file);
    return write_all(opened.number(), file.content) && ::fsync(opened.number()) == 0 ? 0 : errno;
  }

  void done() { done_ = true; }

 private:
  void remove(const std::string& name, int flags) const {
    const Spot spot = spot_of(folder_.number(), name);
    if (spot.folder) ::unlinkat(spot.folder.number(), spot.name.c_str(), flags);
  }

  fs::path path_;
  Descriptor folder_;
  int error_ = 0;
  bool made_ = false;
  bool done_ = false;
  std::vector<std::string> files_;
  std::set<std::string> folders_;
};

Text failure(const fs::path& path, int error) {
  return say(msg::cannot_write, visible(path.filename().string()), std::string_view(std::strerror(error)));
}

}  // namespace

std::optional<Text> fill_folder(const fs::path& folder, std::span<const Result> files) {
  fs::path path = folder.lexically_normal();
  if (!path.has_filename()) path = path.parent_path();  // behind a slash at its end a link would be followed
  NewFolder filled(path);
  if (filled.error() != 0) return failure(path, filled.error());
  if (!filled.empty()) {
    filled.done();
    return say(msg::folder_not_empty, visible(path.filename().string()));
  }
  for (const Result& one : files)
    if (const int error = filled.write(one)) return failure(one.file, error);
  filled.done();
  return std::nullopt;
}

}  // namespace sw::store
