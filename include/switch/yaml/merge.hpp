// What a second text says otherwise than a first, place by place, and the steps that bring it into the first.
// The first is somebody's own file: what the second does not mention is not its business.
#pragma once

#include <string>
#include <vector>

#include "switch/yaml/path.hpp"
#include "switch/yaml/value.hpp"

namespace sw::yaml {

/// One value that differs. A list's items are counted as the first text has them; new ones behind the last.
struct Difference {
  enum class What : std::uint8_t { added, changed, removed, stays };

  What what = What::added;
  Path at;
  std::string before;  ///< empty where something is added
  std::string after;   ///< empty where something is removed
};

/// A step of a merge. An empty Value of a removal is not looked at.
struct MergeStep {
  enum class Do : std::uint8_t { put, append, remove };

  Do what = Do::put;
  Path at;  ///< as the first text has it; the list, where something is appended
  Value value;
};

struct Merge {
  std::vector<Difference> differences;  ///< in the order of the second text, removals last
  std::vector<MergeStep> steps;         ///< safe to take one after the other
};

/// `whole`: the second text began as a copy of the first, so what it lacks was taken away there. Otherwise
/// what it lacks stays, and is told. Items of lists belong together by their `id`, else by what they say.
Merge merge(const Document& first, const Document& second, bool whole);

/// The document as it would be written anew.
Value value_of(const Document& document, NodeId node);

}  // namespace sw::yaml
