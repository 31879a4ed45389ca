#include "score_words.hpp"

#include "switch/language/messages_matching.hpp"
#include "switch/language/say.hpp"

namespace sw::report {

namespace msg = messages::matching;

std::vector<Text> given_by_people(const matching::PairScore& score) {
  std::vector<Text> given;
  if (const auto& own = score.own; own && !own->adds)
    given.push_back(say(msg::own_score_is, own->score));
  else if (own && own->score != 0)
    given.push_back(say(msg::own_score_adds, own->score));
  if (score.bonus) given.push_back(say(msg::bonus_because, *score.bonus->points, *score.bonus->reason));
  return given;
}

}  // namespace sw::report
