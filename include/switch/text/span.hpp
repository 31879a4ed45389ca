// Places in text: byte ranges, and the file they belong to.
#pragma once

#include <cstdint>
#include <limits>

namespace sw {

/// A range of bytes [begin, end) in one source text. Files are at most 1 MiB, so 32 bits are ample.
struct Span {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;

  friend bool operator==(const Span&, const Span&) = default;
  friend auto operator<=>(const Span&, const Span&) = default;
};

/// Index of a file in the order of its path; `none` where a value was not read from a file.
struct FileId {
  static constexpr std::uint32_t none = std::numeric_limits<std::uint32_t>::max();
  std::uint32_t index = none;

  explicit operator bool() const { return index != none; }
  friend bool operator==(const FileId&, const FileId&) = default;
  friend auto operator<=>(const FileId&, const FileId&) = default;
};

/// Where a value comes from. Empty (false) for a value that nobody wrote.
struct Origin {
  FileId file;
  Span span;

  explicit operator bool() const { return static_cast<bool>(file); }
  friend bool operator==(const Origin&, const Origin&) = default;
  friend auto operator<=>(const Origin&, const Origin&) = default;
};

}  // namespace sw
