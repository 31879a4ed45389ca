// What is due or overdue, for whom; and which organisations wait for their first phone call.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "switch/overview/ties.hpp"
#include "switch/rules/evaluate.hpp"

namespace sw::overview {

/// Which things are listed; what is empty asks for all.
struct TodoFilter {
  std::string_view organisation = {};  ///< its own things, those of its people and of the exchanges it sends
  std::string_view subject = {};       ///< the things of one organisation, person or exchange alone
  std::vector<std::string_view> checks = {};  ///< codes (S4-04) or steps (S4)
  bool overdue = false;                       ///< only what should have been done already
  std::optional<Date> until = {};             ///< of what has time, only what is due by this day
};

/// Of one check of one thing, more is counted but not listed one by one.
inline constexpr int most_of_a_check = 50;

struct TodoItem {
  const rules::Outcome* outcome = nullptr;
  const rules::Fault* fault = nullptr;
  rules::Verdict verdict = rules::Verdict::missing;
  int left_out = 0;  ///< the item stands for so many that are not listed, of which `fault` is the first
};

struct Todo {
  std::vector<TodoItem> items;  ///< the oldest first; what has no day of its own counts as of today
  int later = 0;                ///< how many more are due after `until`
};

Todo todo(const std::vector<rules::Outcome>& outcomes, const TodoFilter& filter, Date as_of);

/// An organisation that came to an information session and has had no call yet.
struct FirstCall {
  const Organisation* organisation = nullptr;
  const Moment* infosession = nullptr;
  const Participant* lead = nullptr;
  int days = 0;                 ///< since the session
  std::optional<Date> planned;  ///< the day of a call to come
};

/// The oldest information session first. One that is still to come, or has no date, is left out.
std::vector<FirstCall> first_calls(const Ties& ties, std::string_view organisation, Date as_of);

}  // namespace sw::overview
