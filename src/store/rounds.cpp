#include "switch/store/rounds.hpp"

#include <algorithm>
#include <deque>
#include <system_error>

#include "switch/store/load.hpp"

namespace sw::store {
namespace fs = std::filesystem;
namespace {

constexpr std::size_t most_folders = 10'000;

bool is_round(const fs::path& folder) {
  std::error_code error;
  return fs::exists(fs::symlink_status(folder / round_file, error));
}

}  // namespace

RoundsBelow rounds_below(const fs::path& folder) {
  RoundsBelow found;
  std::deque<fs::path> waiting{folder};
  for (std::size_t looked = 0; !waiting.empty(); ++looked) {
    if (looked == most_folders) {
      found.all = false;
      break;
    }
    const fs::path here = std::move(waiting.front());
    waiting.pop_front();
    if (is_round(here)) {
      found.roots.push_back(here);
      continue;
    }
    std::error_code error;
    for (fs::directory_iterator it(here, error), end; !error && it != end; it.increment(error)) {
      std::error_code ignored;
      const bool hidden = it->path().filename().native().starts_with('.');
      if (!hidden && fs::is_directory(it->symlink_status(ignored))) waiting.push_back(it->path());
    }
  }
  std::sort(found.roots.begin(), found.roots.end());
  return found;
}

}  // namespace sw::store
