#include "switch/store/other_files.hpp"

#include <algorithm>
#include <system_error>

#include "read_file.hpp"

namespace sw::store {
namespace fs = std::filesystem;
namespace {

bool is_hidden(const fs::path& path) {
  return path.filename().native().starts_with('.');
}

std::optional<std::string> text_of(const fs::path& root, const std::string& name) {
  Sink ignored;
  auto text = read_file(root, name, FileId{0}, ignored);
  if (text && text->find('\0') != std::string::npos) text.reset();
  return text;
}

}  // namespace

std::vector<OtherFile> other_files(const fs::path& root, const Contents& known) {
  std::vector<OtherFile> all;
  std::error_code error;
  fs::recursive_directory_iterator at(root, fs::directory_options::skip_permission_denied, error), end;
  for (; !error && at != end; at.increment(error)) {
    std::error_code unknown;
    const fs::file_status status = at->symlink_status(unknown);
    if (unknown) continue;
    if (fs::is_directory(status) && is_hidden(at->path())) at.disable_recursion_pending();
    if (!fs::is_regular_file(status)) continue;
    const std::string name = at->path().lexically_relative(root).generic_string();
    if (!known.contains(name)) all.push_back({name, text_of(root, name)});
  }
  std::sort(all.begin(), all.end(), [](const auto& a, const auto& b) { return a.name < b.name; });
  return all;
}

}  // namespace sw::store
