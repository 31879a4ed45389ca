// Groups of digits that stand together, as in 0470/12.34.56 or (09) 123 45 67.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace sw {

class DigitGroups {
 public:
  /// Those from `at` on, where a group begins.
  DigitGroups(std::string_view text, std::size_t at);

  std::size_t size() const { return groups_.size(); }
  std::size_t begin() const { return groups_.front().begin; }
  /// With the + and the bracket before it.
  std::size_t opening() const { return opening_; }
  std::size_t end(std::size_t count) const { return groups_[count - 1].end; }
  std::string digits(std::size_t count) const;
  bool plus() const { return plus_; }
  /// Do they begin as a date does: 14-03-2023?
  bool is_date() const;

 private:
  struct Group {
    std::size_t begin = 0, end = 0;
    std::size_t size() const { return end - begin; }
  };

  std::string_view text_;
  std::vector<Group> groups_;
  std::size_t opening_ = 0;
  bool plus_ = false;
};

}  // namespace sw
