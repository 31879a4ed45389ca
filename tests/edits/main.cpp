// Plays edits against a copy of a round, each in a process of its own: edits ROUND [COUNT]. COUNT: so many of
// them, always the same ones; without it all. None may end otherwise than with one of the three statuses;
// what is refused changes nothing, and what is set stands there. The last line counts.
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <map>
#include <random>
#include <sstream>

#include "lines.hpp"
#include "switch/cli/environment.hpp"
#include "switch/store/load.hpp"
#include "switch/yaml/path.hpp"
#include "switch/yaml/read.hpp"

namespace fs = std::filesystem;
using namespace sw;

namespace {

constexpr int own_fault = 70;  ///< the status of a run that tells of a fault of its own

using Files = std::map<std::string, std::string>;

std::string text_of(const fs::path& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

Files files_in(const fs::path& folder) {
  Files files;
  for (const auto& entry : fs::recursive_directory_iterator(folder))
    if (entry.is_regular_file())
      files[entry.path().lexically_relative(folder).string()] = text_of(entry.path());
  return files;
}

/// A copy of a round that can be put back as it was.
class Copy {
 public:
  explicit Copy(const fs::path& round)
      : folder_(fs::temp_directory_path() / ("switch-edits-" + std::to_string(::getpid()))) {
    fs::remove_all(folder_);
    fs::copy(round, folder_, fs::copy_options::recursive);
    before_ = files_in(folder_);
  }
  ~Copy() {
    std::error_code error;
    fs::remove_all(folder_, error);
  }
  Copy(const Copy&) = delete;
  Copy& operator=(const Copy&) = delete;

  const fs::path& folder() const { return folder_; }

  /// Puts back what has changed; was there anything?
  bool put_back() const {
    const Files now = files_in(folder_);
    if (now == before_) return false;
    for (const auto& [name, text] : now)
      if (!before_.contains(name)) fs::remove(folder_ / name);
    for (const auto& [name, text] : before_)
      if (const auto found = now.find(name); found == now.end() || found->second != text)
        std::ofstream(folder_ / name, std::ios::binary) << text;
    return true;
  }

 private:
  fs::path folder_;
  Files before_;
};

/// In the child: the status, or that it fell over its own feet.
int run(const fs::path& folder, const edits::Line& words) {
  std::istringstream in;
  std::ostringstream out, err;
  const auto variable = [](std::string_view name) {
    return name == "SWITCH_LANG" ? std::optional<std::string>("en") : std::nullopt;
  };
  const Environment environment{in,    out,   err,      folder, std::chrono::year{2023} / 4 / 15,
                                false, false, variable, 0};
  const int status = sw::run(environment, words);
  return err.str().find("Internal error") == std::string::npos ? status : own_fault;
}

/// What the run ended with: a status, or 256 and the number of the signal.
int played(const fs::path& folder, const edits::Line& words) {
  const pid_t child = ::fork();
  if (child == 0) ::_exit(run(folder, words));
  int how = 0;
  ::waitpid(child, &how, 0);
  return WIFEXITED(how) ? WEXITSTATUS(how) : 256 + WTERMSIG(how);
}

/// Does the file hold what it was told?
bool stands(const fs::path& folder, const edits::Told& told) {
  const Source source(told.file, text_of(folder / told.file));
  Sink ignored;
  const auto document = yaml::read(source, FileId{0}, ignored);
  if (!document) return false;
  const bool items = told.path.ends_with("[]");
  const auto path = yaml::parse_path(items ? told.path.substr(0, told.path.size() - 2) : told.path);
  yaml::NodeId node = yaml::resolve(*document, *path);
  if (node == yaml::no_node) return false;
  if (!items) return document->text(node) == told.text;
  for (node = document->node(node).first; node != yaml::no_node; node = document->node(node).next)
    if (document->text(node) == told.text) return true;
  return false;
}

/// What is wrong with how an edit went; empty: nothing.
std::string wrong_with(const Copy& copy, const edits::Edit& edit) {
  const int status = played(copy.folder(), edit.words);
  const bool told = status != 0 || !edit.told || stands(copy.folder(), *edit.told);
  const bool changed = copy.put_back();
  if (status == own_fault) return "a fault of its own";
  if (status > 2) return "it ended with " + std::to_string(status);
  if (status != 0 && changed) return "it was refused, and files have changed";
  return told ? "" : "it was done, and does not stand there";
}

std::string shown(const edits::Line& words) {
  std::string text;
  for (const std::string& word : words)
    text += " '" + (word.size() > 80 ? word.substr(0, 80) + "..." : word) + "'";
  return text;
}

}  // namespace

int main(int count, char** words) {
  if (count < 2) return 2;
  const fs::path round = fs::canonical(words[1]);
  const Copy copy(round);
  std::vector<edits::Edit> all = edits::all(store::load(round).workspace);
  if (count > 2) {
    std::mt19937 random(20230415);
    for (std::size_t i = all.size() - 1; i > 0; --i) std::swap(all[i], all[random() % (i + 1)]);
    all.resize(std::min<std::size_t>(all.size(), std::strtoul(words[2], nullptr, 10)));
  }
  std::size_t failed = 0;
  for (const edits::Edit& edit : all)
    if (const std::string wrong = wrong_with(copy, edit); !wrong.empty()) {
      ++failed;
      std::cout << "FAILED " << wrong << ":" << shown(edit.words) << std::endl;
    }
  std::cout << all.size() - failed << " passed, " << failed << " failed\n";
  return failed == 0 && !all.empty() ? 0 : 1;
}
