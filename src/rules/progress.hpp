// How far an exchange is and whom a moment is for, as rules ask it.
#pragma once

#include <algorithm>

#include "rules/context.hpp"

namespace sw::rules {

inline bool cancelled(const Exchange& e) {
  return *e.status == ExchangeStatus::cancelled;
}

/// Agreed, running or closed: the pair is fixed.
inline bool agreed(const Exchange& e) {
  return *e.status == ExchangeStatus::agreed || *e.status == ExchangeStatus::running ||
         *e.status == ExchangeStatus::closed;
}

/// Is the moment meant for the organisation's network?
inline bool is_for(const Moment& moment, const Organisation& organisation) {
  const auto& networks = moment.networks;
  return networks.empty() || std::any_of(networks.begin(), networks.end(), [&](const Field<NetworkId>& one) {
           return *one == *organisation.network;
         });
}

}  // namespace sw::rules
