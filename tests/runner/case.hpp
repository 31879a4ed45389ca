// One golden case: a folder with a command, what it works on, and all that must come out of it.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "tree.hpp"

/// What the command left behind.
struct Outcome {
  std::string out;
  std::string err;
  std::string status;  ///< as the file holds it: "1\n", empty for 0
  Tree before;
  Tree after;
};

struct Place {
  std::filesystem::path source;    ///< the project, where the file `round` finds its example
  std::filesystem::path programs;  ///< the folder of `switch`
};

/// The folders under `root` that hold a case, sorted; a folder of the second level counts even without `cmd`,
/// so that a misspelt file is noticed.
std::vector<std::filesystem::path> find_cases(const std::filesystem::path& root);

/// Runs the command of the case in a fresh copy of its input.
Outcome run_case(const std::filesystem::path& folder, const Place& place);

/// What differs from the expectation, ready to print; empty when the case passes.
std::string differences(const std::filesystem::path& folder, const Outcome& outcome);

/// Makes the outcome the expectation.
void expect(const std::filesystem::path& folder, const Outcome& outcome);
