// What jobshadowers did, planned, and have left to do; what organisations and networks sent and received.
//
// A visit with status done counts as done, one with status planned as planned, a cancelled one never. A
// planned visit on a day that has passed stays planned and is unconfirmed. What a cancelled exchange still
// had planned doesn't count. Minutes at which one person has two visits count once, for the earlier visit;
// done visits go before planned ones.
#pragma once

#include <optional>
#include <vector>

#include "switch/model/counting.hpp"
#include "switch/model/workspace.hpp"

namespace sw::hours {

/// The most that one day can add, when it is asked whether a minimum can still be reached.
inline constexpr Minutes longest_day{8 * 60};

/// The days that are counted, both ends included; a missing end is open.
struct Range {
  std::optional<Date> from;
  std::optional<Date> until;

  bool whole() const { return !from && !until; }
  bool contains(Date day) const { return (!from || *from <= day) && (!until || day <= *until); }
};

/// What some visits come to. A day is one day of one person.
struct Sum {
  Amount done;
  Amount planned;         ///< its days are those on which nothing was done
  Minutes preparation{};  ///< in `done`: exchange moments, where the round counts them; they are no days
  int visits = 0;         ///< done and planned
  int unconfirmed = 0;    ///< visits still planned on a day before as_of
  int talks = 0;          ///< days done with a mentor talk
  int people = 0;         ///< who have any of it

  Amount together() const { return {done.worked + planned.worked, done.days + planned.days}; }
};

enum class Outlook { reached, reached_with_planned, possible, impossible };

/// How somebody stands against the round's minimum or aim; always over the whole round.
struct Standing {
  Amount left;            ///< zero once reached
  Amount to_plan;         ///< what the planned visits leave open
  int possible_days = 0;  ///< working days from as_of on that are free for person and host, in the window
  Outlook outlook = Outlook::reached;
};

struct ExchangeHours {
  const Exchange* exchange = nullptr;
  Sum sum;
};

struct PersonHours {
  ParticipantId id;
  const Participant* who = nullptr;  ///< null where an exchange names somebody unknown
  std::vector<ExchangeHours> exchanges;
  Sum sum;
  Standing standing;
};

/// What went out and what came in. A balance above zero means: received more than sent.
struct Traffic {
  Sum sent;
  Sum received;

  Minutes balance() const { return received.done.worked - sent.done.worked; }
  Minutes balance_with_planned() const { return received.together().worked - sent.together().worked; }
};

struct OrganisationHours {
  const Organisation* organisation = nullptr;
  Traffic traffic;
};

struct NetworkHours {
  const Network* network = nullptr;
  Traffic traffic;
};

struct MonthHours {
  std::chrono::year_month month;
  Sum sum;
};

/// Points into the workspace that it was made from.
struct HoursResult {
  const Round* round = nullptr;
  Range range;
  Date as_of;
  std::vector<PersonHours> people;  ///< every jobshadower, by id
  std::vector<OrganisationHours> organisations;
  std::vector<NetworkHours> networks;
  std::vector<MonthHours> months;
};

HoursResult tally(const Workspace& workspace, const Range& range, Date as_of);

/// Who has not reached the minimum yet; the most pressing first: what can't be reached any more, then by
/// the fewest possible days.
std::vector<PersonHours> under_minimum(const HoursResult& result);

}  // namespace sw::hours
