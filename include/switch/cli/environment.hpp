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
  /// Why what was printed to `out` did not come out, or would not now, as errno has it; 0: all is well. Where
  /// it is not set, the state of the stream tells.
  std::function<int()> out_trouble{};
};

/// One run of `switch` with the arguments behind its name. Exit status: 0 fine; 1 findings, or no feasible
/// result; 2 the work could not be done (usage, unreadable, unwritable); `nobody_reads` where all that went
/// wrong is that whoever read the answer stopped, as `head` does. Never throws.
int run(const Environment& environment, const std::vector<std::string>& arguments);

inline constexpr int nobody_reads = 141;  ///< what a shell says of a program that a closed pipe ended

}  // namespace sw
