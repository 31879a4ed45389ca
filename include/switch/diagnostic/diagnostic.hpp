// One finding: what is wrong, where, how bad, and the way out.
#pragma once

#include <limits>
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
  Origin at;     ///< an empty span is a place between two bytes, or the file as a whole at 0
  Text message;  ///< what was seen, then the rule; one sentence or two, no line break
  Text hint;     ///< the way out; may be empty
  std::vector<Label> labels;
};

/// Collects findings from any order of work, and hands them out as people read them.
class Sink {
 public:
  Sink() = default;
  /// Keeps so many, and only counts the others.
  explicit Sink(std::size_t most) : most_(most) {}

  void add(Diagnostic diagnostic) {
    if (!full()) all_.push_back(std::move(diagnostic));
    ++size_;
  }
  /// Need not be asked before add(); it saves composing what nobody will read.
  bool full() const { return all_.size() >= most_; }
  /// For a finding that was not even composed.
  void count() { ++size_; }
  void append(Sink&& other);
  bool empty() const { return all_.empty(); }
  std::size_t size() const { return size_; }  ///< with those that were only counted
  const std::vector<Diagnostic>& unordered() const { return all_; }

  /// Ordered by file, place, code and message, each once.
  std::vector<Diagnostic> take_sorted() &&;

 private:
  std::vector<Diagnostic> all_;
  std::size_t size_ = 0;
  std::size_t most_ = std::numeric_limits<std::size_t>::max();
};

/// The worst severity among findings; `off` when there are none.
Severity worst(const std::vector<Diagnostic>& findings);

}  // namespace sw
