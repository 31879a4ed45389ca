// docs/checks.md: every code of the catalogue, each with a real finding out of its golden case.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace sw::test {

/// A finding as the program printed it, and the lines of the file that it is about.
struct Example {
  std::string file;   ///< empty where the finding has none
  std::string lines;  ///< of that file, around the finding; or the commands that made the file
  std::string output;
};

/// From tests/cases/COMMAND/CODE for check, match or receive; none where there is no such case, or where it
/// does not show the code.
std::optional<Example> example_of(std::string_view code);

/// The page below its introduction.
std::string checks_page();

}  // namespace sw::test
