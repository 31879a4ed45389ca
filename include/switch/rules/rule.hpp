// A rule: one check that needs two values or two files. All rules stand in one table; the engine
// (evaluate.hpp) walks it. A rule looks at one subject and notes what it finds in a Finding.
#pragma once

#include <optional>
#include <span>
#include <string_view>
#include <utility>
#include <vector>

#include "switch/diagnostic/diagnostic.hpp"
#include "switch/language/say.hpp"
#include "switch/model/workspace.hpp"

namespace sw::rules {

/// Where a check belongs: a step of the reflection guide, what comes after (r), privacy (p), the balance of a
/// network (n), or how the files hang together (x).
enum class Step { s1, s2, s3, s4, s5, s6, r, p, n, x };
std::string_view key(Step step);  ///< "S1"; the word in `due` and `matching.ready`
std::span<const Step> steps();

enum class FaultKind {
  missing,  ///< not filled in yet; may have time until it is due
  wrong,    ///< filled in, and not as it should be
};

/// Where something is missing: the place to point at, and the block that lacks it.
struct Place {
  Origin at;
  Origin block;

  Place(Origin both) : at(both), block(both) {}  // NOLINT: a block stands for what it lacks
  Place(Origin point, Origin lacking) : at(point), block(lacking) {}
};

/// One thing that a rule found.
struct Fault {
  FaultKind kind = FaultKind::missing;
  Origin at;
  Origin block;
  Text message;
  Text hint = {};  ///< empty: the way out of the rule itself
  std::vector<Label> labels = {};
  std::optional<Date> due = {};        ///< where the round sets no day
  std::optional<Date> earliest = {};   ///< never due before this, such as the day of a visit
  Severity at_most = Severity::error;  ///< where this is milder than the rule

  Fault& with_hint(Text text) { return hint = std::move(text), *this; }
  Fault& with_label(Origin place, Text text) {
    if (place) labels.push_back({place, std::move(text)});
    return *this;
  }
  Fault& due_on(std::optional<Date> day) { return due = day, *this; }
  Fault& not_before(Date day) { return earliest = day, *this; }
  Fault& as(Severity mildest) { return at_most = mildest, *this; }
};

/// What one rule says of one subject: faults, that it does not apply, or nothing: all is well.
class Finding {
 public:
  template <class... Args, class... Given>
  Fault& missing(const Place& place, const Message<Args...>& message, const Given&... given) {
    return faults_.emplace_back(Fault{FaultKind::missing, place.at, place.block, say(message, given...)});
  }
  template <class... Args, class... Given>
  Fault& wrong(Origin at, const Message<Args...>& message, const Given&... given) {
    return faults_.emplace_back(Fault{FaultKind::wrong, at, at, say(message, given...)});
  }
  void not_applicable(const Message<>& reason) { reason_ = &reason; }

  std::vector<Fault>& faults() { return faults_; }
  const Message<>* reason() const { return reason_; }

 private:
  std::vector<Fault> faults_;
  const Message<>* reason_ = nullptr;
};

struct RuleContext;

template <class Thing>
using Check = void (*)(const RuleContext&, const Thing&, Finding&);

/// What a rule looks at: most have one of these, a rule on references has several.
struct Checks {
  Check<Round> round = nullptr;
  Check<Organisation> organisation = nullptr;
  Check<Participant> participant = nullptr;
  Check<Exchange> exchange = nullptr;
  Check<Network> network = nullptr;
};

struct Rule {
  Code code;
  Step step;
  Checks checks;
};

/// Every rule, in the order in which they are evaluated and listed.
std::span<const Rule> table();
/// The rule with that code; null where there is none.
const Rule* find_rule(std::string_view code);

}  // namespace sw::rules
