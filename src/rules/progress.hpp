// How far an exchange is, which of its visits count, and whom a moment is for.
#pragma once

#include <algorithm>
#include <optional>
#include <vector>

#include "switch/model/exchange.hpp"
#include "switch/model/organisation.hpp"
#include "switch/model/round.hpp"

namespace sw::rules {

inline bool cancelled(const Exchange& e) {
  return *e.status == ExchangeStatus::cancelled;
}

/// Agreed, running or closed: the pair is fixed.
inline bool agreed(const Exchange& e) {
  return *e.status == ExchangeStatus::agreed || *e.status == ExchangeStatus::running ||
         *e.status == ExchangeStatus::closed;
}

inline bool done(const Visit& visit) {
  return *visit.status == VisitStatus::done && visit.date.given();
}

bool has_done_visit(const Exchange& e);

/// The day on which an exchange is over: the last visit of a closed one; else the end of its own period, or
/// of the round's window. None where nothing says so.
std::optional<Date> end_of(const Round& round, const Exchange& e);

/// Is the moment meant for the organisation's network?
bool is_for(const Moment& moment, const Organisation& organisation);
/// Is somebody with that role expected there? Where it names nobody, everybody may come.
bool expects(const Moment& moment, Role role);

}  // namespace sw::rules
