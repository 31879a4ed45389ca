// Attendance at the exchange moments, before and after.
#pragma once

#include "rules/context.hpp"

namespace sw::rules {

/// Asks that somebody attended one of the moments of that kind for their network and for one of their parts
/// in an exchange; says so where there is no such moment with a day.
void attended_one(const RuleContext& c, const Participant& p, MomentKind kind, std::span<const Role> parts,
                  const Message<std::string_view>& absent, Finding& f);

}  // namespace sw::rules
