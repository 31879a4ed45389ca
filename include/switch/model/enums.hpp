// The closed choices in files: for each the word in the file and the words that people see.
#pragma once

#include <span>
#include <string_view>

#include "switch/diagnostic/code.hpp"
#include "switch/language/words.hpp"

namespace sw {

template <class E>
struct Choice {
  E value;
  std::string_view key;
  Words shown;
};

enum class Role { jobshadower, mentor, project_lead };
enum class Motive { clear_picture, own_network, same_function, complement };  ///< ST 47
enum class QuestionState { draft, final };
enum class TalkMode { online, phone, on_site };
enum class MomentKind { infosession, preparation, afterwards, closing_event, other };
enum class TalkRhythm { once, each_visit_day };
enum class Reach { any, all };
enum class PartnerRole { promotor, partner, funder };
enum class Objective { placed, kept, reciprocity, worst_off, fit, rank };
enum class ExchangeStatus { proposed, asked, agreed, running, closed, cancelled };
enum class VisitStatus { planned, done, cancelled };
enum class ActionStatus { planned, running, done, dropped };

std::span<const Choice<Role>> choices(Role);
std::span<const Choice<Motive>> choices(Motive);
std::span<const Choice<QuestionState>> choices(QuestionState);
std::span<const Choice<TalkMode>> choices(TalkMode);
std::span<const Choice<MomentKind>> choices(MomentKind);
std::span<const Choice<TalkRhythm>> choices(TalkRhythm);
std::span<const Choice<Reach>> choices(Reach);
std::span<const Choice<PartnerRole>> choices(PartnerRole);
std::span<const Choice<Objective>> choices(Objective);
std::span<const Choice<ExchangeStatus>> choices(ExchangeStatus);
std::span<const Choice<VisitStatus>> choices(VisitStatus);
std::span<const Choice<ActionStatus>> choices(ActionStatus);
std::span<const Choice<Severity>> choices(Severity);

/// The entry of a value in its table.
template <class E>
const Choice<E>& choice(E value) {
  const auto all = choices(E{});
  for (const Choice<E>& one : all)
    if (one.value == value) return one;
  return all.front();
}

}  // namespace sw
