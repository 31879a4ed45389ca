#include "match_goals.hpp"

#include <algorithm>

#include "switch/language/messages_matching.hpp"
#include "switch/model/enums.hpp"

namespace sw::report {

using namespace matching;
namespace msg = messages::matching;

namespace {

/// The scores that fall in a band, as the core divides them.
Text scores_of(std::uint32_t band, std::uint32_t bands) {
  std::int64_t low = -1, high = -1;
  for (std::int16_t score = 0; score <= best_score; ++score) {
    if (band_of(score, bands) != band) continue;
    if (low < 0) low = score;
    high = score;
  }
  return say(msg::scores_between, low, high);
}

}  // namespace

Term goal_term(Goal goal) {
  switch (goal) {
    case Goal::pinned:
      return {"pinned", msg::goal_pinned};
    case Goal::placed:
      return {"placed", msg::goal_placed};
    case Goal::reciprocity:
      return {"reciprocity", msg::goal_reciprocity};
    case Goal::worst_off:
      return {"worst_off", msg::goal_worst_off};
    case Goal::fit:
      return {"fit", msg::goal_fit};
    case Goal::kept:
      return {"kept", msg::goal_kept};
    case Goal::rank:
      return {"rank", msg::goal_rank};
    case Goal::tie:
      break;
  }
  return {"tie", msg::goal_tie};
}

Cell goal_detail(const Lane& lane, const std::vector<Lane>& lanes) {
  if (lane.goal == Goal::worst_off) {
    const auto bands = std::ranges::count(lanes, Goal::worst_off, &Lane::goal) + 1;  // the best has no lane
    return scores_of(lane.part, static_cast<std::uint32_t>(bands));
  }
  if (lane.goal == Goal::kept)
    return Text(lane.part == 0 ? msg::status_confirmed : choice(ExchangeStatus::proposed).shown);
  return {};
}

}  // namespace sw::report
