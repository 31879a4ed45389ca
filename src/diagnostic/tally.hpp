// How many findings of each kind, and how that is said.
#pragma once

#include <array>
#include <cstddef>

#include "switch/diagnostic/render.hpp"

namespace sw {

class Tally {
 public:
  void add(Severity severity, std::size_t number = 1) {
    counts_[static_cast<std::size_t>(severity)] += number;
  }
  std::size_t operator[](Severity severity) const { return counts_[static_cast<std::size_t>(severity)]; }
  bool empty() const { return *this == Tally{}; }
  friend bool operator==(const Tally&, const Tally&) = default;

  /// "2 fouten, 1 waarschuwing": the worst first, no zeros.
  Text said() const;

 private:
  std::array<std::size_t, 4> counts_{};
};

Tally tally(std::span<const Diagnostic> findings);

/// "2 fouten, 1 waarschuwing in 3 bestanden", the files being those with findings; without findings, in how
/// many files nothing was found.
Text summary(const Report& report);

}  // namespace sw
