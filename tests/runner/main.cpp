// Runs the golden cases of tests/cases: cases [--in FOLDER] [COMMAND[/CASE]...]
// With UPDATE=1 in the environment, what comes out becomes what is expected. tests/README.md explains a case.
#include <atomic>
#include <cstdlib>
#include <exception>
#include <iostream>
#include <string_view>
#include <thread>

#include "case.hpp"

namespace fs = std::filesystem;

namespace {

struct Asked {
  fs::path root = fs::path(SWITCH_SOURCE_DIR) / "tests/cases";
  std::vector<std::string> names;  ///< beginnings of names; none asks for all
  bool update = false;
};

Asked read_arguments(int argc, char** argv) {
  Asked asked;
  const char* update = std::getenv("UPDATE");
  asked.update = update != nullptr && std::string_view(update) == "1";
  for (int i = 1; i < argc; ++i) {
    if (std::string_view(argv[i]) == "--in" && i + 1 < argc) {
      asked.root = fs::absolute(argv[++i]);
    } else {
      asked.names.emplace_back(argv[i]);
    }
  }
  return asked;
}

bool is_asked(const Asked& asked, const std::string& name) {
  if (asked.names.empty()) return true;
  for (const std::string& start : asked.names) {
    if (name.starts_with(start)) return true;
  }
  return false;
}

/// What is wrong with the case; empty when it passes.
std::string verdict(const fs::path& folder, bool update) {
  const Place place{SWITCH_SOURCE_DIR, SWITCH_PROGRAM_DIR};
  try {
    const Outcome outcome = run_case(folder, place);
    if (update) expect(folder, outcome);
    return differences(folder, outcome);
  } catch (const std::exception& error) {
    return std::string(error.what()) + "\n";
  }
}

std::vector<std::string> verdicts(const std::vector<fs::path>& cases, bool update) {
  std::vector<std::string> result(cases.size());
  std::atomic<std::size_t> next = 0;
  const auto work = [&] {
    for (std::size_t i = next++; i < cases.size(); i = next++) result[i] = verdict(cases[i], update);
  };
  std::vector<std::jthread> workers(std::max(1U, std::thread::hardware_concurrency()));
  for (std::jthread& worker : workers) worker = std::jthread(work);
  workers.clear();
  return result;
}

}  // namespace

int main(int argc, char** argv) {
  const Asked asked = read_arguments(argc, argv);
  std::vector<fs::path> cases;
  for (const fs::path& folder : find_cases(asked.root)) {
    if (is_asked(asked, fs::relative(folder, asked.root).string())) cases.push_back(folder);
  }
  const std::vector<std::string> wrong = verdicts(cases, asked.update);
  std::size_t failed = 0;
  for (std::size_t i = 0; i < cases.size(); ++i) {
    if (wrong[i].empty()) continue;
    ++failed;
    std::cout << "FAILED " << fs::relative(cases[i], asked.root).string() << "\n" << wrong[i] << "\n";
  }
  std::cout << cases.size() - failed << " passed, " << failed << " failed\n";
  return failed == 0 && !cases.empty() ? 0 : 1;
}
