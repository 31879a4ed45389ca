// Where a finding points.
#pragma once

#include <type_traits>

#include "switch/rules/rule.hpp"

namespace sw::rules {

/// What stands for a whole file: its name, or what names it best.
inline Origin top(const Round& r) {
  return r.name.given() ? r.name.origin : r.origin;
}
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
/// what stands for the file. The block that lacks it is the innermost entry that was written.
template <class Entity, class... Inner>
Place beside(const Entity& entity, const Inner&... inner) {
  Place place{{}, {}};
  [[maybe_unused]] const auto look = [&](const auto& thing) {
    if (!place.at) place.at = thing.origin;
    if (std::is_base_of_v<Entry, std::decay_t<decltype(thing)>> && !place.block) place.block = thing.origin;
  };
  (look(inner), ...);
  return {place.at ? place.at : top(entity), place.block ? place.block : entity.origin};
}

}  // namespace sw::rules
