// Where a finding points, and how a rule writes a day.
#pragma once

#include <fmt/format.h>

#include <chrono>
#include <string>

#include "switch/model/exchange.hpp"
#include "switch/model/participant.hpp"

namespace sw::rules {

/// A day as files hold it: 2023-03-14.
inline std::string iso(Date day) {
  const std::chrono::year_month_day parts{day};
  return fmt::format("{:04}-{:02}-{:02}", static_cast<int>(parts.year()),
                     static_cast<unsigned>(parts.month()), static_cast<unsigned>(parts.day()));
}

/// What stands for a whole file: its name, or what names it best.
inline Origin top(const Organisation& o) {
  return o.name.given() ? o.name.origin : o.origin;
}
inline Origin top(const Participant& p) {
  return p.name.given() ? p.name.origin : p.origin;
}
inline Origin top(const Exchange& e) {
  return e.jobshadower.given() ? e.jobshadower.origin : e.origin;
}

/// The place for something that is missing: the first of `inner` (innermost first) that was written, else
/// what stands for the file.
template <class Entity, class... Inner>
Origin beside(const Entity& entity, const Inner&... inner) {
  Origin place;
  ((place = place ? place : inner.origin), ...);
  return place ? place : top(entity);
}

}  // namespace sw::rules
