#include "tree.hpp"

#include <fstream>
#include <iterator>
#include <stdexcept>

namespace fs = std::filesystem;

namespace {
constexpr std::uintmax_t largest = 16U << 20U;
}

std::string read_file(const fs::path& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

void write_file(const fs::path& path, const std::string& content) {
  fs::create_directories(path.parent_path());
  std::ofstream(path, std::ios::binary) << content;
}

Tree read_tree(const fs::path& folder) {
  Tree tree;
  if (!fs::exists(folder)) return tree;
  for (auto it = fs::recursive_directory_iterator(folder); it != fs::recursive_directory_iterator(); ++it) {
    const std::string name = fs::relative(it->path(), folder).string();
    if (it->path().filename() == ".git") {
      it.disable_recursion_pending();
    } else if (it->is_symlink()) {
      tree[name] = "-> " + fs::read_symlink(it->path()).string() + "\n";
    } else if (it->is_regular_file()) {
      if (it->file_size() > largest)
        throw std::runtime_error(name + " is too large to compare: let cmd remove it");
      tree[name] = read_file(it->path());
    }
  }
  return tree;
}
