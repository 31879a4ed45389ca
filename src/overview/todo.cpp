#include "switch/overview/todo.hpp"

#include <algorithm>
#include <tuple>
#include <unordered_map>

namespace sw::overview {
namespace {

bool asked(const rules::Outcome& outcome, const TodoFilter& filter) {
  if (!filter.organisation.empty() && outcome.organisation != filter.organisation) return false;
  if (!filter.subject.empty() && outcome.subject != filter.subject) return false;
  const auto& checks = filter.checks;
  return checks.empty() || std::any_of(checks.begin(), checks.end(), [&](std::string_view one) {
           return one == outcome.rule->code.id || one == rules::key(outcome.rule->step);
         });
}

/// The first ones of each check of each thing, and one for how many more there are.
std::vector<TodoItem> bounded(const std::vector<TodoItem>& items) {
  struct Told {
    int count = 0;
    std::size_t last = 0;
  };
  std::unordered_map<const rules::Outcome*, Told> told;
  std::vector<TodoItem> kept;
  for (const TodoItem& item : items) {
    Told& of_check = told[item.outcome];
    if (++of_check.count > most_of_a_check + 1) {
      ++kept[of_check.last].left_out;
      continue;
    }
    of_check.last = kept.size();
    kept.push_back(item);
    if (of_check.count > most_of_a_check) kept.back().left_out = 1;
  }
  return kept;
}

}  // namespace

Todo todo(const std::vector<rules::Outcome>& outcomes, const TodoFilter& filter, Date as_of) {
  Todo result;
  for (const rules::Outcome& outcome : outcomes) {
    if (!asked(outcome, filter)) continue;
    for (const rules::Fault& fault : outcome.faults) {
      const rules::Verdict verdict = rules::verdict_of(fault, as_of);
      const bool has_time = verdict == rules::Verdict::not_due;
      if (has_time && filter.overdue) continue;
      if (has_time && filter.until && *fault.due > *filter.until)
        ++result.later;
      else
        result.items.push_back({&outcome, &fault, verdict});
    }
  }
  const auto place = [&](const TodoItem& one) {
    return std::tuple(one.fault->due.value_or(as_of), one.outcome->organisation);
  };
  std::stable_sort(result.items.begin(), result.items.end(),
                   [&](const TodoItem& a, const TodoItem& b) { return place(a) < place(b); });
  result.items = bounded(result.items);
  return result;
}

std::vector<FirstCall> first_calls(const Ties& ties, std::string_view organisation, Date as_of) {
  std::vector<FirstCall> calls;
  for (const Organisation& one : ties.workspace().organisations) {
    if (!organisation.empty() && one.id.text != organisation) continue;
    const Moment* session = ties.moment(*one.infosession);
    if (session == nullptr || !session->date.given() || *session->date > as_of) continue;
    const Field<Date>& call = one.first_contact.date;
    if (call.given() && *call <= as_of) continue;
    calls.push_back({&one, session, ties.lead(one), static_cast<int>((as_of - *session->date).count()),
                     call.given() ? std::optional(*call) : std::nullopt});
  }
  std::stable_sort(calls.begin(), calls.end(),
                   [](const FirstCall& a, const FirstCall& b) { return a.days > b.days; });
  return calls;
}

}  // namespace sw::overview
