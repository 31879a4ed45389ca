// A round as the matching sees it: people and organisations by number, topics that stand for the same thing
// as one number, days as ranges. Built once; eligibility and score only read it.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "switch/matching/problem.hpp"
#include "switch/matching/score_file.hpp"
#include "switch/model/workspace.hpp"

namespace sw::matching {

/// Why somebody does not take part yet: the words, and the place to mend.
struct NotReady {
  Text why;
  Origin at;
};

/// Where somebody agreed to go, and in which of the host's periods; none where it has none, or nobody knows.
struct Agreed {
  OrganisationId host;
  Index period = none;
};

struct MatchOptions {
  Date as_of{};                                   ///< pins that ended before this day no longer hold
  std::map<ParticipantId, NotReady> not_ready{};  ///< people whose required steps are not in order
  /// After a dropout: pairs that are asked or agreed are held as long as they can be, and the fewest of them
  /// change; without it they are fixed.
  bool keep = false;
  std::map<ParticipantId, Agreed> agreed{};  ///< likewise, where the files do not say it any more
  const ScoreFile* scores = nullptr;         ///< that a coordinator brings along
};

/// Both days included.
struct Days {
  Date from;
  Date until;
};

/// Whether one of them is among those days.
bool any_within(const std::vector<Days>& days, const Days& range);

/// How a pair came to be fixed before anything is matched.
enum class FixedBy : std::uint8_t { confirmed, pin };

struct Fixed {
  Index host = none;
  FixedBy by = FixedBy::confirmed;
  const Exchange* exchange = nullptr;
  Index period = none;  ///< of the host; none where it has none, or nobody knows which
};

/// An earlier pair that may change: a proposal that nothing holds; with `keep` what is asked or agreed too.
struct Earlier {
  Index host = none;
  const Exchange* exchange = nullptr;
  Index period = none;  ///< likewise
};

/// Who travels with somebody, or swaps places.
struct Companion {
  Index who = none;  ///< among the jobshadowers
  bool splittable = false;
  const Participant* declares = nullptr;  ///< one of the two, with `together` or `swap`
  Bond bond = Bond::together;

  /// Where that one says so.
  Origin said() const {
    return bond == Bond::swap ? declares->swap.with.origin : declares->together.with.origin;
  }
};

struct Point {
  std::int64_t east = 0;  ///< metres on a flat map; good to a few per cent in Belgium
  std::int64_t north = 0;
};

struct MentorView {
  Index function = none;
  const Participant* participant = nullptr;
};

/// A period of a host with places of its own, within the window.
struct PeriodView {
  Days days;
  std::int64_t places = 0;
  std::int64_t fixed_guests = 0;  ///< who are known to come then
  Date first{};                   ///< as the file has it
  Date last{};
};

/// The lists of topics stand in the order of the lists in the file.
struct OrganisationView {
  const Organisation* organisation = nullptr;
  bool hosts = false;  ///< takes at least one person
  std::int64_t places = 0;
  std::int64_t fixed_guests = 0;
  std::vector<Days> days;           ///< within the window
  std::vector<PeriodView> periods;  ///< empty where the places are for all days
  std::vector<Index> questions, strengths, growth_points;
  std::vector<MentorView> mentors;
  std::vector<Index> not_from;
  Index network = none;
  Index region = none;
  std::optional<Point> point;
};

struct JobshadowerView {
  const Participant* participant = nullptr;
  Index home = none;
  Index function = none;
  std::vector<Days> days;
  std::vector<Index> questions;
  std::vector<Index> wishes;  ///< host of each preference; none where it does not exist
  std::vector<Index> not_to;
  std::vector<Index> bonuses;  ///< host of each
  std::vector<Index> travels;  ///< host of each declared travel time
  std::vector<Index> scored;   ///< hosts that a file of own scores names
  const NotReady* not_ready = nullptr;
  std::vector<Fixed> fixed;
  std::vector<Earlier> proposed;
  std::optional<Earlier> agreed;  ///< asked or agreed; only with `keep`
  std::optional<Companion> companion;
};

/// Of the host's periods that in which the exchange begins, else that of its first visit; none where the host
/// has none, or neither is known.
Index period_of(const Exchange& exchange, const OrganisationView& host);

/// Jobshadowers are the people with that role, and those who are already fixed. Both lists stand in the order
/// of the ids, whatever the order of the Workspace. References that lead nowhere are findings of the rules,
/// and are passed over here. Workspace and options must outlive the view.
class RoundView {
 public:
  RoundView(const Workspace& workspace, const MatchOptions& options);

  const Workspace& workspace() const { return workspace_; }
  const Round& round() const { return workspace_.round; }
  const std::vector<OrganisationView>& organisations() const { return organisations_; }
  const std::vector<JobshadowerView>& jobshadowers() const { return jobshadowers_; }
  bool keep() const { return keep_; }
  const ScoreFile* scores() const { return scores_; }
  /// The other one, of two who may not be parted.
  const JobshadowerView* bound_to(const JobshadowerView& person) const {
    const bool bound = person.companion && !person.companion->splittable;
    return bound ? &jobshadowers_[person.companion->who] : nullptr;
  }
  /// Where somebody goes who goes where the other one does: to the same host, or in a swap home to that one.
  /// None where no host is the right answer to that.
  Index host_beside(const JobshadowerView& person, Index host_of_other) const {
    if (person.companion->bond == Bond::together) return host_of_other;
    return host_of_other == person.home ? jobshadowers_[person.companion->who].home : none;
  }
  std::string_view topic_name(const TopicId& topic) const;
  /// Whether a pin is there, and not past.
  bool holds(const Pin& pin) const { return pin.given() && (!pin.until.given() || *pin.until >= as_of_); }

 private:
  class Builder;

  const Workspace& workspace_;
  Date as_of_;
  bool keep_;
  const ScoreFile* scores_;
  std::vector<OrganisationView> organisations_;
  std::vector<JobshadowerView> jobshadowers_;
  std::unordered_map<std::string_view, std::string_view> topic_names_;
};

}  // namespace sw::matching
