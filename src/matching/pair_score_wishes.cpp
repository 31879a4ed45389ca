// The parts that rest on what somebody says: preference, motive, travel.
#include <algorithm>
#include <cmath>

#include "matching/pair_score.hpp"
#include "switch/language/messages_matching.hpp"

namespace sw::matching {
namespace {

namespace msg = messages::matching;

constexpr int dearest = 900, per_rank = 150, least_wish = 150, approached_bonus = 100;

/// The place of the host in the person's preferences, from 0; the first mention counts.
std::size_t wish(const Meeting& meeting) {
  const std::vector<Index>& wishes = meeting.person.wishes;
  return static_cast<std::size_t>(std::find(wishes.begin(), wishes.end(), meeting.host_index) -
                                  wishes.begin());
}

bool any_shared(const std::vector<Index>& these, const std::vector<Index>& those) {
  return std::ranges::any_of(these, [&](Index one) { return std::ranges::find(those, one) != those.end(); });
}

const MentorView* same_function(const Meeting& meeting) {
  const bool elsewhere = meeting.home.region != none && meeting.host.region != none &&
                         meeting.home.region != meeting.host.region;
  if (!elsewhere || meeting.person.function == none) return nullptr;
  for (const MentorView& mentor : meeting.host.mentors)
    if (mentor.function == meeting.person.function) return &mentor;
  return nullptr;
}

/// How far a host meets one motive, in thousandths.
int met(Motive motive, const Meeting& meeting) {
  const OrganisationView &home = meeting.home, &host = meeting.host;
  switch (motive) {
    case Motive::clear_picture:
      return wish(meeting) < meeting.person.wishes.size() ? 1000 : 0;
    case Motive::own_network:
      return home.network != none && home.network == host.network ? 1000 : 0;
    case Motive::same_function:
      return same_function(meeting) ? 1000 : 0;
    case Motive::complement:
      return 500 * (any_shared(home.strengths, host.growth_points) +
                    any_shared(host.strengths, home.growth_points));
  }
  return 0;
}

ScoreReason tell(const Field<Motive>& motive, int value, const Meeting& meeting) {
  const Words words = choice(*motive).shown;
  if (*motive == Motive::same_function && value > 0) {
    const Participant& mentor = *same_function(meeting)->participant;
    return {say(msg::same_function_met, words, *mentor.name, *mentor.function), motive.origin,
            mentor.function.origin};
  }
  const auto& sentence = value == 1000 ? msg::motive_met
                         : value == 0  ? msg::motive_unmet
                                       : msg::motive_half_met;
  return {say(sentence, words), motive.origin, {}};
}

/// Minutes for a straight line: a rough guess, 40 km an hour as the crow flies.
std::int64_t guessed_minutes(std::int64_t km) {
  return km * 3 / 2;
}

int by_minutes(std::int64_t minutes, std::int64_t far) {
  return minutes >= far ? 0 : thousandths(far - minutes, far);
}

/// The whole part. A square below 2^53 is a double as it is, so every machine gives the same.
std::int64_t square_root(std::int64_t square) {
  auto root = static_cast<std::int64_t>(std::sqrt(static_cast<double>(square)));
  if (root * root > square) --root;
  return root;
}

}  // namespace

std::optional<std::int64_t> kilometres(const OrganisationView& from, const OrganisationView& to) {
  if (!from.point || !to.point) return std::nullopt;
  const std::int64_t east = from.point->east - to.point->east, north = from.point->north - to.point->north;
  return (square_root(east * east + north * north) + 500) / 1000;
}

int preference(const Meeting& meeting, Reasons& reasons) {
  const List<Preference>& wishes = meeting.person.participant->preferences;
  if (wishes.empty()) {
    reasons.add([] { return ScoreReason{msg::no_wishes, {}, {}}; });
    return half_part;
  }
  const std::size_t rank = wish(meeting);
  if (rank >= wishes.size()) {
    reasons.add([&] { return ScoreReason{msg::not_wished_for, wishes.origin, {}}; });
    return 0;
  }
  const Preference& found = wishes.items[rank];
  reasons.add([&] {
    const auto& sentence = *found.approached ? msg::wished_and_approached : msg::wished_for;
    return ScoreReason{say(sentence, rank + 1), found.origin, {}};
  });
  const int by_rank =
      std::max(least_wish, dearest - per_rank * static_cast<int>(std::min<std::size_t>(rank, 100)));
  return by_rank + (*found.approached ? approached_bonus : 0);
}

int motive(const Meeting& meeting, Reasons& reasons) {
  const List<Field<Motive>>& motives = meeting.person.participant->motives;
  if (motives.empty()) {
    reasons.add([] { return ScoreReason{msg::no_motives, {}, {}}; });
    return half_part;
  }
  std::int64_t sum = 0;
  for (const Field<Motive>& one : motives) {
    const int value = met(*one, meeting);
    sum += value;
    reasons.add([&] { return tell(one, value, meeting); });
  }
  return thousandths(sum, static_cast<std::int64_t>(motives.size()) * 1000);
}

int travel(const Meeting& meeting, Reasons& reasons) {
  const std::int64_t far = *meeting.view.round().matching.far;
  const std::vector<Index>& hosts = meeting.person.travels;
  const auto found = std::find(hosts.begin(), hosts.end(), meeting.host_index);
  if (found != hosts.end()) {
    const auto at = static_cast<std::size_t>(found - hosts.begin());
    const TravelTime& time = meeting.person.participant->travel.times.items[at];
    reasons.add([&] { return ScoreReason{say(msg::minutes_declared, *time.minutes), time.origin, {}}; });
    return by_minutes(*time.minutes, far);
  }
  const std::optional<std::int64_t> km = kilometres(meeting.home, meeting.host);
  if (!km) {
    reasons.add([] { return ScoreReason{msg::travel_unknown, {}, {}}; });
    return half_part;
  }
  const std::int64_t minutes = guessed_minutes(*km);
  reasons.add([&] {
    return ScoreReason{say(msg::minutes_guessed, *km, minutes), meeting.home.organisation->location.origin,
                       meeting.host.organisation->location.origin};
  });
  return by_minutes(minutes, far);
}

}  // namespace sw::matching
