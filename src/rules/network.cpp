// Balance: who sends also receives.
#include <algorithm>
#include <array>

#include "rules/context.hpp"
#include "rules/places.hpp"
#include "rules/progress.hpp"
#include "rules/subjects.hpp"
#include "switch/language/messages_rules.hpp"
#include "switch/language/messages_rules_after.hpp"

namespace sw::rules {
namespace {

namespace m = messages::rules;

void balanced(const RuleContext& c, const Network& n, Finding& f) {
  if (!c.matched) return f.not_applicable(m::nothing_matched);
  const auto [sends, receives] = c.balance(*n.id);
  if (sends != receives) f.missing({n.id.origin, n.origin}, m::unbalanced, *n.name, sends, receives);
}

bool any(std::span<const Exchange* const> exchanges) {
  return std::any_of(exchanges.begin(), exchanges.end(), [](const Exchange* e) { return !cancelled(*e); });
}

bool refused(const Field<bool>& answer) {
  return answer.given() && !*answer;
}

void mutual(const RuleContext& c, const Organisation& o, Finding& f) {
  const bool asked_to_send = !refused(o.preconditions.sends), asked_to_host = !refused(o.preconditions.hosts);
  if (!c.matched) return f.not_applicable(m::nothing_matched);
  if (!asked_to_send && !asked_to_host) return f.not_applicable(m::outside_balance);
  const auto people = c.people_of(o);
  const bool sends = std::any_of(people.begin(), people.end(),
                                 [&](const Participant* p) { return any(c.exchanges_of(*p)); });
  if (asked_to_send && !sends) f.missing(beside(o), m::sends_nobody_yet);
  if (asked_to_host && !any(c.hosted_by(o))) f.missing(beside(o), m::receives_nobody_yet);
}

constexpr std::array all{
    Rule{{"N-01",
          Severity::warning,
          {"een netwerk stuurt er evenveel uit als het ontvangt", "a network sends as many as it receives"},
          {"Vraag en aanbod binnen een netwerk blijven liefst in evenwicht, zodat het leren wederkerig is.",
           "Demand and supply within a network are best in balance, so that the learning is mutual."},
          {"Zoek een gastvoorziening of een jobshadower erbij; `switch match` zoekt het evenwicht mee.",
           "Find one more host or jobshadower; `switch match` looks for the balance as well."},
          "ST 33"},
         Step::n,
         {.network = balanced}},
    Rule{{"N-02",
          Severity::error,
          {"elke organisatie stuurt uit en ontvangt", "every organisation sends and receives"},
          {"Wie meedoet, gaat zelf op jobshadowing en ontvangt ook iemand van elders.",
           "Whoever takes part goes jobshadowing and also receives somebody from elsewhere."},
          {"Zoek een duo erbij; `switch match` zet wie uitstuurt en ontvangt voorop als de ronde dat vraagt.",
           "Find one more pair; `switch match` puts mutual exchange first where the round asks for it."},
          "ST 32, ST 33"},
         Step::n,
         {.organisation = mutual}},
};

}  // namespace

std::span<const Rule> network_rules() {
  return all;
}

}  // namespace sw::rules
