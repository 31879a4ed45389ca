// What a second text says otherwise than a first, place by place, and the steps that bring it into the first.
// The first is somebody's own file; who calls decides, for each place, what becomes of it.
#pragma once

#include <functional>
#include <string>
#include <utility>
#include <vector>

#include "switch/yaml/meaning.hpp"
#include "switch/yaml/path.hpp"
#include "switch/yaml/value.hpp"

namespace sw::yaml {

/// A value, or a whole list of things that have no `id`: what two texts can differ in.
struct Place {
  std::string name;   ///< `learning_questions[v1].text`: the same wherever the item stands
  std::string field;  ///< `learning_questions.text`: without items
  bool part = false;  ///< of a list that was taken already, of which single values are told
};

/// What becomes of a place at which two texts differ.
enum class Ruling : std::uint8_t {
  take,    ///< the second's value goes into the first; where it has none, the first's goes
  keep,    ///< what the first has stays, and that is told
  ignore,  ///< it is not the second's business, and nothing is told
  clash,   ///< nobody can say which of both counts
  refuse   ///< it is not for the second to say
};

/// The meanings of both; one of them may hold nothing.
using Judge = std::function<Ruling(const Place&, const Meaning& first, const Meaning& second)>;

struct MergeRules {
  Judge judge;
  /// Of an item that one text has no more, while by the judge only some of its places go or come: take, keep
  /// or clash, for all of it.
  Ruling torn = Ruling::clash;
};

/// One value that differs. A list's items are counted as the first text has them; new ones behind the last.
struct Difference {
  enum class What : std::uint8_t { added, changed, removed, stays, clash, refused };

  What what = What::added;
  Path at;
  Place place;
  std::string before;      ///< empty where the first has nothing
  std::string after;       ///< what comes, or would come; empty where the second has nothing
  NodeId given = no_node;  ///< in the second text; none where it has nothing there
};

/// A step of a merge. An empty Value of a removal is not looked at.
struct MergeStep {
  enum class Do : std::uint8_t { put, append, remove };

  Do what = Do::put;
  Path at;  ///< as the first text has it; the list, where something is appended
  Value value;
};

struct Merge {
  std::vector<Difference> differences;  ///< in the order of the second text; what it lacks last
  std::vector<MergeStep> steps;         ///< safe to take one after the other; none of a clash or a refusal
};

/// Every place of a value that holds something, with what it says; in its order.
std::vector<std::pair<Place, Meaning>> places_of(const Value& value);

/// Items of lists belong together by their `id`, else by what they say and the order in which they stand.
Merge merge(const Document& first, const Document& second, const MergeRules& rules);

/// The document as it would be written anew.
Value value_of(const Document& document, NodeId node);

}  // namespace sw::yaml
