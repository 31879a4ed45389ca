// One finding: what is wrong, where, how bad, and the way out.
#pragma once

#include <string_view>
#include <vector>

#include "switch/diagnostic/code.hpp"
#include "switch/language/words.hpp"
#include "switch/text/span.hpp"

namespace sw {

/// A second place that matters to a finding, with what is to be seen there ("first defined here").
struct Label {
  Origin at;
  Text message;

  friend auto operator<=>(const Label&, const Label&) = default;
};

struct Diagnostic {
  const Code* code = nullptr;  ///< its entry in the catalogue; never null in a Sink
  Severity severity = Severity::error;
  Origin at;                   ///< an empty span is a place between two bytes, or the file as a whole at 0
  Text message;                ///< what was seen, then the rule; one sentence or two, no line break
  Text hint;                   ///< the way out; may be empty
  std::vector<Label> labels;
};

/// Collects findings from any order of work, and hands them out as people read them.
class Sink {
 public:
  void add(Diagnostic diagnostic) { all_.push_back(std::move(diagnostic)); }
  void append(Sink&& other);
  bool empty() const { return all_.empty(); }
  std::size_t size() const { return all_.size(); }
  const std::vector<Diagnostic>& unordered() const { return all_; }

  /// Ordered by file, place, code and message, each once.
  std::vector<Diagnostic> take_sorted() &&;

 private:
  std::vector<Diagnostic> all_;
};

/// The worst severity among findings; `off` when there are none.
Severity worst(const std::vector<Diagnostic>& findings);

}  // namespace sw
