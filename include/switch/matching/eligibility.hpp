// Who may go where at all. A pair is refused for a reason, with the words and the place in the files.
#pragma once

#include <optional>
#include <vector>

#include "switch/matching/round_view.hpp"

namespace sw::matching {

/// In the order in which they are asked; the first that holds is the reason of a pair.
enum class RefusalReason : std::uint8_t {
  own_organisation,
  takes_nobody,
  already_fixed,
  not_ready,
  vetoed_by_person,
  vetoed_by_host,
  no_common_day,
  too_far,
  duo_partner,
  swap_partner
};
inline constexpr RefusalReason last_reason = RefusalReason::swap_partner;

std::string_view key(RefusalReason reason);
Words shown(RefusalReason reason);

/// `from … to …`.
Text told(const Days& range);

struct Refusal {
  RefusalReason reason = RefusalReason::own_organisation;
  Text text;
  Origin at;  ///< what forbids it, in the file that says so
};

bool forbids(RefusalReason reason, const RoundView& view, const JobshadowerView& person, Index host);

/// The first reason against a pair; none where it may be made. Cheap: meant for every pair there is.
std::optional<RefusalReason> why_not(const RoundView& view, const JobshadowerView& person, Index host);

/// A reason that holds against a pair, told.
Refusal refusal(RefusalReason reason, const RoundView& view, const JobshadowerView& person, Index host);

/// All reasons against a pair, told; empty where it may be made.
std::vector<Refusal> refusals(const RoundView& view, const JobshadowerView& person, Index host);

/// What stands in the way of somebody's swap: the first reason against either of the two; none where it may
/// be.
std::optional<Refusal> against_swap(const RoundView& view, const JobshadowerView& person);

}  // namespace sw::matching
