// All rules over a workspace: first what each one says, then the findings that people are to see.
#pragma once

#include "switch/rules/rule.hpp"

namespace sw::rules {

/// From good to bad.
enum class Verdict {
  not_applicable,  ///< the subject is not concerned; the reason says why
  ok,
  not_due,  ///< something is missing, and there is still time
  missing,  ///< something is missing, and no day was set for it
  late,     ///< something is missing, and its day is past
  wrong,    ///< something was filled in, and wrong; no due date excuses it
};
std::string_view key(Verdict verdict);  ///< "not_due": stable, for machines
Words shown(Verdict verdict);

enum class SubjectKind { round, organisation, participant, exchange, network };
std::string_view key(SubjectKind kind);

/// What one rule said of one subject. The ids point into the workspace.
struct Outcome {
  const Rule* rule = nullptr;
  SubjectKind kind = SubjectKind::round;
  Verdict verdict = Verdict::ok;
  Severity severity = Severity::error;
  std::optional<Date> due;   ///< of what is missing first; else of the check or its step
  std::string_view subject;  ///< its id; empty for the round
  std::string_view
      organisation;  ///< the one it belongs to (of an exchange: the sender); empty for round and network
  const Message<>* reason = nullptr;  ///< why it does not apply
  std::vector<Fault> faults;          ///< each with its due date resolved

  /// Is there something to report?
  bool open() const { return verdict >= Verdict::missing; }
};

/// The verdict on one fault of an outcome.
Verdict verdict_of(const Fault& fault, Date as_of);

/// Every rule on every subject it looks at, in the order of the table. A rule that the round sets to `off`
/// is left out. What is missing is due when the round says so of the check, else of its step, else when the
/// fault itself does; never before the day that it is about.
std::vector<Outcome> evaluate(const Workspace& workspace, Date as_of);

/// The findings of what is wrong, missing or late on that day. What is not due yet is none.
Sink diagnostics(const std::vector<Outcome>& outcomes, Date as_of);
/// The same, for who needs no outcomes: of a large round most are that all is well.
Sink diagnostics(const Workspace& workspace, Date as_of);

/// What is wrong by the rules with these codes, as grave as each of them is, whatever the round declares.
Sink wrong_by(const Workspace& workspace, Date as_of, std::span<const std::string_view> codes);

}  // namespace sw::rules
