#include "switch/rules/evaluate.hpp"

#include <algorithm>

#include "rules/context.hpp"
#include "switch/language/messages_rules.hpp"
#include "switch/model/day_words.hpp"

namespace sw::rules {
namespace {

/// Who a subject is.
struct Identity {
  SubjectKind kind;
  std::string_view id;
  std::string_view organisation;
};

/// Which outcomes are wanted.
enum class Keep { all, with_faults };

class Engine {
 public:
  Engine(const Workspace& workspace, Date as_of, Keep keep)
      : workspace_(workspace), context_(workspace, as_of), keep_(keep) {
    senders_.reserve(workspace.exchanges.size());
    for (const Exchange& one : workspace.exchanges) {
      const Organisation* sender = context_.home(one);
      senders_.push_back(sender == nullptr ? std::string_view{} : sender->id.text);
    }
  }

  std::vector<Outcome> run() && {
    for (const Rule& rule : table()) run(rule);
    return std::move(outcomes_);
  }

  /// The rules with these codes alone, and none of them milder than it is.
  std::vector<Outcome> run(std::span<const std::string_view> codes) && {
    for (const Rule& rule : table()) {
      if (std::ranges::find(codes, rule.code.id) == codes.end()) continue;
      severity_ = rule.code.severity;
      ask_all(rule);
    }
    return std::move(outcomes_);
  }

 private:
  void run(const Rule& rule) {
    const auto* severity = workspace_.round.checks.find(rule.code.id);
    severity_ = severity == nullptr ? rule.code.severity : *severity->value;
    if (severity_ == Severity::off) return;
    const auto* of_check = workspace_.round.due.find(rule.code.id);
    const auto* of_step = workspace_.round.due.find(key(rule.step));
    check_due_ = of_check == nullptr ? std::nullopt : std::optional(*of_check->value);
    step_due_ = of_step == nullptr ? std::nullopt : std::optional(*of_step->value);
    ask_all(rule);
  }

  void ask_all(const Rule& rule) {
    const Checks& checks = rule.checks;
    if (checks.round != nullptr) ask(rule, checks.round, workspace_.round, {SubjectKind::round, {}, {}});
    if (checks.organisation != nullptr)
      for (const Organisation& one : workspace_.organisations)
        ask(rule, checks.organisation, one, {SubjectKind::organisation, one.id.text, one.id.text});
    if (checks.participant != nullptr)
      for (const Participant& one : workspace_.participants)
        ask(rule, checks.participant, one, {SubjectKind::participant, one.id.text, one.organisation->text});
    if (checks.exchange != nullptr)
      for (std::size_t i = 0; i < senders_.size(); ++i)
        ask(rule, checks.exchange, workspace_.exchanges[i],
            {SubjectKind::exchange, workspace_.exchanges[i].id.text, senders_[i]});
    if (checks.network != nullptr)
      for (const Network& one : workspace_.round.networks)
        ask(rule, checks.network, one, {SubjectKind::network, one.id->text, {}});
  }

  template <class Thing>
  void ask(const Rule& rule, Check<Thing> check, const Thing& thing, const Identity& who) {
    Finding finding;
    if (thing.given())
      check(context_, thing, finding);
    else
      finding.not_applicable(messages::rules::unreadable);
    if (keep_ == Keep::with_faults && finding.faults().empty()) return;
    Outcome& outcome = outcomes_.emplace_back();
    outcome.rule = &rule;
    outcome.kind = who.kind;
    outcome.subject = who.id;
    outcome.organisation = who.organisation;
    outcome.severity = severity_;
    outcome.reason = finding.reason();
    outcome.faults = std::move(finding.faults());
    leave_out_spoiled(outcome);
    judge(outcome);
    const bool guide = rule.step <= Step::s5 && severity_ == Severity::error;
    if (guide && outcome.verdict >= Verdict::not_due)
      context_.unready[who.organisation].push_back(&rule.code);
  }

  /// What seems to be missing where something could not be used is told once, by whoever could not use it.
  void leave_out_spoiled(Outcome& outcome) const {
    const auto left_out = std::erase_if(outcome.faults, [&](const Fault& fault) {
      return fault.kind == FaultKind::missing && context_.spoiled(fault.block);
    });
    if (left_out > 0 && outcome.faults.empty()) outcome.reason = &messages::rules::unreadable;
  }

  std::optional<Date> due_of(const Fault& fault) const {
    const std::optional<Date> declared = check_due_ ? check_due_ : step_due_;
    const std::optional<Date> due = declared ? declared : fault.due;
    return due && fault.earliest ? std::max(*due, *fault.earliest) : due ? due : fault.earliest;
  }

  void judge(Outcome& outcome) const {
    outcome.verdict = outcome.reason == nullptr ? Verdict::ok : Verdict::not_applicable;
    std::optional<Date> first;
    for (Fault& fault : outcome.faults) {
      if (fault.kind == FaultKind::missing) {
        fault.due = due_of(fault);
        if (fault.due) first = std::min(first.value_or(*fault.due), *fault.due);
      }
      outcome.verdict = std::max(outcome.verdict, verdict_of(fault, context_.as_of));
    }
    outcome.due = first ? first : check_due_ ? check_due_ : step_due_;
  }

  const Workspace& workspace_;
  RuleContext context_;
  Keep keep_;
  std::vector<std::string_view> senders_;  ///< of each exchange, in the order of the workspace
  std::vector<Outcome> outcomes_;
  Severity severity_ = Severity::error;  ///< of the rule at hand
  std::optional<Date> check_due_, step_due_;
};

Diagnostic finding_of(const Outcome& outcome, const Fault& fault, Verdict verdict) {
  Diagnostic found{&outcome.rule->code,
                   std::min(outcome.severity, fault.at_most),
                   fault.at,
                   fault.message,
                   fault.hint.empty() ? Text(outcome.rule->code.fix) : fault.hint,
                   fault.labels};
  // A sentence that names the day already needs no second one about it.
  if (verdict == Verdict::late && found.message.en.find(day_words(*fault.due).en) == std::string::npos) {
    const Text since = say(messages::rules::late_since, day_words(*fault.due));
    found.message.nl += " " + since.nl;
    found.message.en += " " + since.en;
  }
  return found;
}

}  // namespace

Verdict verdict_of(const Fault& fault, Date as_of) {
  if (fault.kind == FaultKind::wrong) return Verdict::wrong;
  if (!fault.due) return Verdict::missing;
  return as_of <= *fault.due ? Verdict::not_due : Verdict::late;
}

std::string_view key(Verdict verdict) {
  switch (verdict) {
    case Verdict::not_applicable:
      return "not_applicable";
    case Verdict::ok:
      return "ok";
    case Verdict::not_due:
      return "not_due";
    case Verdict::missing:
      return "missing";
    case Verdict::late:
      return "late";
    case Verdict::wrong:
      return "wrong";
  }
  return {};
}

Words shown(Verdict verdict) {
  switch (verdict) {
    case Verdict::not_applicable:
      return {"niet van toepassing", "not applicable"};
    case Verdict::ok:
      return {"in orde", "ok"};
    case Verdict::not_due:
      return {"nog tijd", "not due"};
    case Verdict::missing:
      return {"ontbreekt", "missing"};
    case Verdict::late:
      return {"te laat", "late"};
    case Verdict::wrong:
      return {"niet in orde", "wrong"};
  }
  return {};
}

std::string_view key(SubjectKind kind) {
  switch (kind) {
    case SubjectKind::round:
      return "round";
    case SubjectKind::organisation:
      return "organisation";
    case SubjectKind::participant:
      return "participant";
    case SubjectKind::exchange:
      return "exchange";
    case SubjectKind::network:
      return "network";
  }
  return {};
}

std::vector<Outcome> evaluate(const Workspace& workspace, Date as_of) {
  return Engine(workspace, as_of, Keep::all).run();
}

Sink diagnostics(const std::vector<Outcome>& outcomes, Date as_of) {
  Sink sink;
  for (const Outcome& outcome : outcomes)
    for (const Fault& fault : outcome.faults) {
      const Verdict verdict = verdict_of(fault, as_of);
      if (verdict > Verdict::not_due) sink.add(finding_of(outcome, fault, verdict));
    }
  return sink;
}

Sink wrong_by(const Workspace& workspace, Date as_of, std::span<const std::string_view> codes) {
  Sink sink;
  for (const Outcome& outcome : Engine(workspace, as_of, Keep::with_faults).run(codes))
    for (const Fault& fault : outcome.faults)
      if (fault.kind == FaultKind::wrong) sink.add(finding_of(outcome, fault, Verdict::wrong));
  return sink;
}

Sink diagnostics(const Workspace& workspace, Date as_of) {
  return diagnostics(Engine(workspace, as_of, Keep::with_faults).run(), as_of);
}

}  // namespace sw::rules
