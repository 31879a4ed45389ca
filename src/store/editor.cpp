#include "switch/store/editor.hpp"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <cstdlib>
#include <filesystem>
#include <system_error>

#include "descriptor.hpp"
#include "process.hpp"
#include "switch/language/messages_store.hpp"
#include "switch/store/reason.hpp"
#include "switch/store/results.hpp"
#include "switch/text/unicode.hpp"

namespace sw::store {
namespace fs = std::filesystem;
namespace {

constexpr std::string_view ending = ".txt";  // editors wrap text that is called so

/// A file for one person's eyes, gone when it goes out of scope.
class Draft {
 public:
  explicit Draft(std::string_view start) {
    std::error_code error;
    path_ = (fs::temp_directory_path(error) / "switch-XXXXXX").string().append(ending);
    const Descriptor file(::mkostemps(path_.data(), static_cast<int>(ending.size()), O_CLOEXEC));
    made_ = file.number() >= 0;
    written_ = made_ && write_all(file.number(), start);
  }
  ~Draft() {
    if (made_) ::unlink(path_.c_str());
  }
  Draft(const Draft&) = delete;
  Draft& operator=(const Draft&) = delete;

  bool written() const { return written_; }
  const std::string& path() const { return path_; }

 private:
  std::string path_;
  bool made_ = false;
  bool written_ = false;
};

}  // namespace

Written write_in_editor(const std::string& command, std::string_view start) {
  const Draft draft(start);
  if (!draft.written()) return {{}, say(msg::cannot_write, visible(draft.path()), reason(errno))};
  if (run_in_terminal(command, draft.path()) != 0) return {{}, say(msg::editor_failed, visible(command))};
  auto text = read_result(draft.path());
  if (!text) return {{}, say(msg::cannot_read, reason(errno))};
  return {std::move(*text), std::nullopt};
}

}  // namespace sw::store
