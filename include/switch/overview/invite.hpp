// Whom to invite to a moment of the round, and which hosts have no mentor to invite yet.
#pragma once

#include <vector>

#include "switch/overview/ties.hpp"

namespace sw::overview {

/// Somebody who is expected, and in which roles.
struct Invitee {
  const Participant* participant = nullptr;
  const Organisation* home = nullptr;
  std::vector<Role> roles;
  bool attended = false;
};

/// An exchange whose host, in one of the moment's networks, has not named a mentor.
struct MissingMentor {
  const Exchange* exchange = nullptr;
  const Organisation* host = nullptr;
  const Participant* lead = nullptr;  ///< of the host: whom to ask
};

struct Invitation {
  const Moment* moment = nullptr;
  std::vector<Invitee> invitees;  ///< by network and organisation
  std::vector<MissingMentor> missing;
};

/// A jobshadower is whoever has that role or goes somewhere; to a moment afterwards only whoever goes. A
/// mentor is whoever an exchange names. A moment that expects no role in particular expects all three.
Invitation invite(const Ties& ties, const Moment& moment);

}  // namespace sw::overview
