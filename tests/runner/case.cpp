#include "case.hpp"

#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <fstream>
#include <set>
#include <sstream>
#include <stdexcept>

namespace fs = std::filesystem;

namespace {

/// A folder of our own, removed at the end of its scope.
class Scratch {
 public:
  Scratch() {
    std::string name = (fs::temp_directory_path() / "switch-case-XXXXXX").string();
    if (mkdtemp(name.data()) == nullptr) throw std::runtime_error("no temporary folder can be made");
    path_ = fs::canonical(name);
  }
  Scratch(const Scratch&) = delete;
  Scratch& operator=(const Scratch&) = delete;
  ~Scratch() {
    std::error_code ignored;
    for (auto& entry : fs::recursive_directory_iterator(path_, ignored)) {
      if (entry.is_directory())
        fs::permissions(entry.path(), fs::perms::owner_all, fs::perm_options::add, ignored);
    }
    fs::remove_all(path_, ignored);
  }
  fs::path operator/(const char* name) const { return path_ / name; }
  const fs::path& path() const { return path_; }

 private:
  fs::path path_;
};

/// Runs argv with nothing on stdin; the exit status as a shell gives it.
int run(std::vector<std::string> argv, std::vector<std::string> environment, const fs::path& folder,
        const fs::path& out, const fs::path& err) {
  const auto pointers = [](std::vector<std::string>& strings) {
    std::vector<char*> result;
    for (std::string& string : strings) result.push_back(string.data());
    result.push_back(nullptr);
    return result;
  };
  posix_spawn_file_actions_t actions;
  posix_spawn_file_actions_init(&actions);
  posix_spawn_file_actions_addchdir_np(&actions, folder.c_str());
  posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0);
  posix_spawn_file_actions_addopen(&actions, 1, out.c_str(), O_WRONLY | O_CREAT | O_APPEND, 0600);
  posix_spawn_file_actions_addopen(&actions, 2, err.c_str(), O_WRONLY | O_CREAT | O_APPEND, 0600);
  pid_t child = 0;
  const int failed = posix_spawnp(&child, argv[0].c_str(), &actions, nullptr, pointers(argv).data(),
                                  pointers(environment).data());
  posix_spawn_file_actions_destroy(&actions);
  if (failed != 0) throw std::runtime_error(argv[0] + " cannot be started");
  int status = 0;
  waitpid(child, &status, 0);
  return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

void replace_all(std::string& text, const std::string& what, const std::string& by) {
  for (std::size_t at = text.find(what); at != std::string::npos; at = text.find(what, at + by.size())) {
    text.replace(at, what.size(), by);
  }
}

/// The text without the random name of the temporary folder.
std::string settled(std::string text, const Scratch& scratch) {
  replace_all(text, (scratch / "round").string(), "<round>");
  replace_all(text, scratch.path().string(), "<tmp>");
  return text;
}

std::string first_line(const fs::path& file) {
  const std::string text = read_file(file);
  return text.substr(0, text.find('\n'));
}

void lay_out(const fs::path& folder, const fs::path& source, const fs::path& round) {
  constexpr auto how = fs::copy_options::recursive | fs::copy_options::overwrite_existing;
  fs::create_directory(round);
  if (fs::exists(folder / "round")) fs::copy(source / first_line(folder / "round"), round, how);
  if (fs::exists(folder / "input")) fs::copy(folder / "input", round, how);
}

/// The lines that differ, as diff -u shows them.
std::string diff(const std::string& name, const std::string& expected, const std::string& actual) {
  if (expected == actual) return {};
  const Scratch scratch;
  const fs::path shown = scratch / "shown";
  std::ofstream(scratch / "expected", std::ios::binary) << expected;
  std::ofstream(scratch / "actual", std::ios::binary) << actual;
  run({"diff", "-u", "--label", name + ", expected", "--label", name + ", actual", "expected", "actual"},
      {"PATH=/usr/bin:/bin", "LC_ALL=C.UTF-8"}, scratch.path(), shown, shown);
  return read_file(shown);
}

/// The lines of the file `gone`: what the command must have removed.
std::set<std::string> gone(const fs::path& folder) {
  std::set<std::string> names;
  std::istringstream lines(read_file(folder / "gone"));
  for (std::string line; std::getline(lines, line);) names.insert(line);
  return names;
}

/// Where nothing is expected, there is no file.
void write_unless_empty(const fs::path& path, const std::string& content) {
  fs::remove(path);
  if (!content.empty()) write_file(path, content);
}

bool files_are_expected(const fs::path& folder) {
  return fs::exists(folder / "after") || fs::exists(folder / "gone");
}

std::string file_differences(const fs::path& folder, const Outcome& outcome) {
  Tree expected = outcome.before;
  for (auto& [name, content] : read_tree(folder / "after")) expected[name] = content;
  for (const std::string& name : gone(folder)) expected.erase(name);
  const bool new_ones_matter = files_are_expected(folder);
  std::string result;
  for (const auto& [name, content] : expected) {
    const auto actual = outcome.after.find(name);
    if (actual == outcome.after.end()) {
      result += "file " + name + ": it is no longer there\n";
    } else {
      result += diff("file " + name, content, actual->second);
    }
  }
  for (const auto& [name, content] : outcome.after) {
    if (new_ones_matter && !expected.contains(name)) result += "file " + name + ": it should not be there\n";
  }
  return result;
}

std::string unknown_files(const fs::path& folder) {
  constexpr std::array<std::string_view, 8> known{"cmd",    "input",  "round", "stdout",
                                                  "stderr", "status", "after", "gone"};
  std::string result;
  for (const auto& entry : fs::directory_iterator(folder)) {
    const std::string name = entry.path().filename().string();
    if (std::find(known.begin(), known.end(), name) == known.end()) result += name + ": no part of a case\n";
  }
  return result;
}

}  // namespace

std::vector<fs::path> find_cases(const fs::path& root) {
  std::vector<fs::path> cases;
  for (const auto& command : fs::directory_iterator(root)) {
    if (!command.is_directory()) continue;
    for (const auto& folder : fs::directory_iterator(command)) {
      if (folder.is_directory()) cases.push_back(folder.path());
    }
  }
  std::sort(cases.begin(), cases.end());
  return cases;
}

/// In seconds: what hangs must end, and a year under a sanitizer on a busy machine must not.
constexpr const char* longest = "300";
constexpr int timed_out = 124;  // as the program `timeout` says it

Outcome run_case(const fs::path& folder, const Place& place) {
  if (!fs::exists(folder / "cmd")) throw std::runtime_error("there is no file cmd");
  const Scratch scratch;
  const fs::path round = scratch / "round";
  const std::string home = (scratch / "home").string();
  lay_out(folder, place.source, round);
  fs::create_directory(home);
  fs::copy(folder / "cmd", scratch / "cmd");
  Outcome outcome;
  outcome.before = read_tree(round);
  const int status =
      run({"timeout", "--kill-after=1", longest, "sh", "-eu", (scratch / "cmd").string()},
          {"PATH=" + place.programs.string() + ":/usr/bin:/bin", "HOME=" + home, "TMPDIR=" + home,
           "LC_ALL=C.UTF-8", "TZ=Europe/Brussels", "GIT_CONFIG_NOSYSTEM=1", "GIT_CONFIG_GLOBAL=/dev/null",
           "GIT_CEILING_DIRECTORIES=" + scratch.path().string()},
          round, scratch / "out", scratch / "err");
  if (status == timed_out)
    throw std::runtime_error("it took longer than " + std::string(longest) + " seconds");
  outcome.out = settled(read_file(scratch / "out"), scratch);
  outcome.err = settled(read_file(scratch / "err"), scratch);
  if (status != 0) outcome.status = std::to_string(status) + "\n";
  outcome.after = read_tree(round);
  return outcome;
}

std::string differences(const fs::path& folder, const Outcome& outcome) {
  return unknown_files(folder) + diff("status", read_file(folder / "status"), outcome.status) +
         diff("stdout", read_file(folder / "stdout"), outcome.out) +
         diff("stderr", read_file(folder / "stderr"), outcome.err) + file_differences(folder, outcome);
}

void expect(const fs::path& folder, const Outcome& outcome) {
  write_unless_empty(folder / "status", outcome.status);
  write_unless_empty(folder / "stdout", outcome.out);
  write_unless_empty(folder / "stderr", outcome.err);
  if (!files_are_expected(folder)) return;
  fs::remove_all(folder / "after");
  std::string removed;
  for (const auto& [name, content] : outcome.before) {
    if (!outcome.after.contains(name)) removed += name + "\n";
  }
  write_unless_empty(folder / "gone", removed);
  fs::create_directory(folder / "after");
  for (const auto& [name, content] : outcome.after) {
    const auto earlier = outcome.before.find(name);
    if (earlier == outcome.before.end() || earlier->second != content)
      write_file(folder / "after" / name, content);
  }
}
