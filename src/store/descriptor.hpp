// An open file, closed at the end of its scope, and what is done with whole files.
#pragma once

#include <unistd.h>

#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace sw::store {

class Descriptor {
 public:
  Descriptor() = default;
  explicit Descriptor(int number) : number_(number) {}
  Descriptor(Descriptor&& other) noexcept : number_(std::exchange(other.number_, -1)) {}
  Descriptor& operator=(Descriptor&& other) noexcept {
    std::swap(number_, other.number_);
    return *this;
  }
  ~Descriptor() {
    if (number_ >= 0) ::close(number_);
  }
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;

  int number() const { return number_; }
  explicit operator bool() const { return number_ >= 0; }

 private:
  int number_ = -1;
};

/// False, with errno, where not all of it could be written.
bool write_all(int descriptor, std::string_view content);

/// What stands from here to the end; none, with errno, where it can't be read or is more than `most` bytes
/// (EFBIG).
std::optional<std::string> read_to_end(int descriptor, std::size_t most);

}  // namespace sw::store
