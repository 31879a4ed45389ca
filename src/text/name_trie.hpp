// The forms of all names in one tree of letters: a text is read along it once, however many names there are.
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "text/name_forms.hpp"

namespace sw {

class NameTrie {
 public:
  using Node = std::uint32_t;
  static constexpr Node none = 0;  ///< the root is nobody's child
  static constexpr Node root = 0;

  /// A form, and whose it is.
  struct Entry {
    std::uint32_t who = 0;
    NameKind kind{};
    std::uint16_t main_at = 0;
    char first = 0;
  };

  NameTrie() : nodes_(1) {}

  void add(const NameForm& form, std::uint32_t who);
  /// One letter further; none where no form goes on so.
  Node step(Node node, char letter) const;
  /// The forms that end at a node.
  const std::vector<Entry>& entries(Node node) const { return entries_[nodes_[node].entries]; }
  bool begins(char folded) const { return starts_[static_cast<unsigned char>(folded)]; }
  bool empty() const { return nodes_.size() == 1; }

 private:
  struct Letter {
    std::uint32_t child = 0, sibling = 0;
    std::uint32_t entries = 0;  ///< 0: no form ends here
    char letter = 0;
  };

  std::vector<Letter> nodes_;
  std::vector<std::vector<Entry>> entries_{1};
  std::array<bool, 256> starts_{};
};

}  // namespace sw
