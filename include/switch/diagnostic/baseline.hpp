// What a round that is not clean yet had when one began to check it: how many findings of each code each file
// may have. Fewer is progress, more is not.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "switch/diagnostic/diagnostic.hpp"
#include "switch/text/source.hpp"

namespace sw {

class Baseline {
 public:
  /// A finding without a file counts for the round's own.
  static Baseline of(const std::vector<Diagnostic>& findings, std::span<const Source> sources);
  /// From its file; none where that is no baseline.
  static std::optional<Baseline> read(std::string_view json);
  /// As a file of JSON, ordered, so that git shows what changed.
  std::string written() const;

  /// The findings of each file and code of which there are more than were counted: all of them, for which one
  /// is new can't be told. Errors of reading a file (D and Y) always stay.
  std::vector<Diagnostic> beyond(std::vector<Diagnostic> findings, std::span<const Source> sources) const;
  /// How many fewer findings there are than were counted, where there are fewer.
  std::int64_t shrunk(const std::vector<Diagnostic>& findings, std::span<const Source> sources) const;
  std::int64_t total() const;
  /// A file is called otherwise; what was counted in it goes along.
  void rename(const std::string& from, const std::string& to);

 private:
  std::map<std::string, std::map<std::string, std::int64_t>> counts_;  ///< by file, by code
};

}  // namespace sw
