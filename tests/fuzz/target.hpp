// What every target of tests/fuzz says and uses. A target is one function on any bytes at all:
// LLVMFuzzerTestOneInput, run by clang's libFuzzer or by replay.cpp.
#pragma once

#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <string_view>

#include "switch/diagnostic/diagnostic.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

namespace fuzz {

inline void demand(bool holds, const char* what) {
  if (holds) return;
  std::fprintf(stderr, "does not hold: %s\n", what);
  std::abort();
}

inline std::string text(const std::uint8_t* data, std::size_t size) {
  return {reinterpret_cast<const char*>(data), size};
}

inline std::string text_of(const std::filesystem::path& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

inline std::filesystem::path small_round() {
  return std::filesystem::path(SWITCH_SOURCE_DIR) / "tests/rounds/klein";
}

/// Findings lie in the text, and say what and how.
inline void demand_sound(const sw::Sink& findings, std::size_t size) {
  for (const sw::Diagnostic& finding : findings.unordered()) {
    demand(finding.at.span.begin <= finding.at.span.end && finding.at.span.end <= size,
           "a finding lies in the text");
    demand(!finding.message.nl.empty() && !finding.message.en.empty(), "a finding says what");
  }
}

/// Choices taken from the end of the input; what is left before them is text.
class Choices {
 public:
  Choices(const std::uint8_t* data, std::size_t size) : data_(data), size_(size) {}

  /// One of `count`.
  std::size_t among(std::size_t count) {
    std::size_t choice = 0;
    for (int i = 0; i < 2 && size_ > 0; ++i) choice = choice << 8 | data_[--size_];
    return choice % count;
  }
  std::string rest() const { return text(data_, size_); }

 private:
  const std::uint8_t* data_;
  std::size_t size_;
};

}  // namespace fuzz
