#include "match_goals.hpp"

#include <algorithm>

#include "switch/language/messages_matching.hpp"
#include "switch/model/enums.hpp"

namespace sw::report {

using namespace matching;
namespace msg = messages::matching;

Term goal_term(Goal goal) {
  constexpr Words words[] = {msg::goal_pinned,    msg::goal_placed,   msg::goal_reciprocity,
                             msg::goal_worst_off, msg::goal_fit,      msg::goal_kept,
                             msg::goal_rank,      msg::goal_together, msg::goal_tie};
  return {key(goal), words[static_cast<std::size_t>(goal)]};
}

std::uint32_t bands_of(const std::vector<Lane>& lanes) {
  return static_cast<std::uint32_t>(std::ranges::count(lanes, Goal::worst_off, &Lane::goal)) + 1;
}

std::pair<std::int64_t, std::int64_t> scores_in(std::uint32_t band, std::uint32_t bands) {
  std::int64_t low = -1, high = -1;
  for (std::int16_t score = 0; score <= best_score; ++score) {
    if (band_of(score, bands) != band) continue;
    if (low < 0) low = score;
    high = score;
  }
  return {low, high};
}

Cell goal_detail(const Lane& lane, const std::vector<Lane>& lanes) {
  if (lane.goal == Goal::worst_off) {
    const auto [low, high] = scores_in(lane.part, bands_of(lanes));
    return say(msg::scores_between, low, high);
  }
  if (lane.goal == Goal::kept)
    return Text(lane.part == 0 ? msg::status_confirmed : choice(ExchangeStatus::proposed).shown);
  return {};
}

}  // namespace sw::report
