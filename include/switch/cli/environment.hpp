// Everything that a run takes from the world outside: tests make their own.
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <iosfwd>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "switch/model/value.hpp"

namespace sw {

struct Environment {
  std::istream& in;
  std::ostream& out;
  std::ostream& err;
  std::filesystem::path folder;  ///< the working directory
  Date today;
  bool out_is_terminal = false;
  bool err_is_terminal = false;
  /// An environment variable; none where it is not set.
  std::function<std::optional<std::string>(std::string_view)> variable;
  std::uint32_t columns = 0;  ///< of the terminal that `out` is; 0: not known
};

/// One run of `switch` with the arguments behind its name. Exit status: 0 fine; 1 findings, or no feasible
/// result; 2 the work could not be done (usage, unreadable, unwritable). Never throws.
int run(const Environment& environment, const std::vector<std::string>& arguments);

}  // namespace sw
