// Demand and supply: what people and organisations want to learn, beside what the others are strong in.
// Topics that the round takes for the same count as one.
#pragma once

#include <string_view>
#include <vector>

#include "switch/model/workspace.hpp"

namespace sw::overview {

/// What something asked is: a question of the organisation or of a person, or a growth point.
enum class Asking { organisation, participant, growth_point };
std::span<const Choice<Asking>> choices(Asking);

/// With each thing asked so many organisations are named; in a round of thousands all would be a list of
/// lists that nobody reads. The offers of the topic have them all.
inline constexpr std::size_t most_named = 25;

/// One thing asked, and which other organisations offer a strength on it: the first of them. An organisation
/// that receives nobody offers nothing.
struct Demand {
  Asking asking;
  std::string_view from;  ///< the organisation or the person
  std::string_view id;    ///< of the question or growth point
  const TopicId* topic = nullptr;
  std::string_view text;
  std::vector<const Organisation*> offered_by;
  bool more = false;  ///< there are others
};

/// One strength, and how many things others ask on its topic.
struct Offer {
  const Organisation* organisation = nullptr;
  const Strength* strength = nullptr;
  int asked = 0;
  bool hosts = true;
};

/// A topic with its equals, and what there is on it.
struct TopicSupply {
  std::vector<const TopicId*>
      topics;  ///< in the order of the round; one that the round does not know comes last
  std::vector<Demand> demands;
  std::vector<Offer> offers;
};

/// Every topic of the round on which something is asked or offered, in the order of the round.
std::vector<TopicSupply> supply(const Workspace& workspace);

/// The name of a topic in its frame or in the round's own list; else its id.
std::string_view topic_name(const Round& round, const TopicId& topic);

}  // namespace sw::overview
