// Where a finding points.
#pragma once

#include "switch/model/exchange.hpp"
#include "switch/model/notation.hpp"
#include "switch/model/participant.hpp"
#include "switch/model/round.hpp"

namespace sw::rules {

/// What stands for a whole file: its name, or what names it best.
inline Origin top(const Organisation& o) {
  return o.name.given() ? o.name.origin : o.origin;
}
inline Origin top(const Participant& p) {
  return p.name.given() ? p.name.origin : p.origin;
}
inline Origin top(const Round& r) {
  return r.name.given() ? r.name.origin : r.origin;
}
inline Origin top(const Network& n) {
  return n.origin;
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
