#include "switch/overview/supply.hpp"

#include <algorithm>
#include <array>
#include <unordered_map>

#include "switch/model/topics.hpp"

namespace sw::overview {
namespace {

constexpr std::array askings{
    Choice<Asking>{Asking::organisation,
                   "organisation_question",
                   {"vraag van de organisatie", "organisation's question"}},
    Choice<Asking>{Asking::participant, "learning_question", {"eigen leervraag", "own question"}},
    Choice<Asking>{Asking::growth_point, "growth_point", {"groeipunt", "growth point"}},
};

/// Things collected by class of topics, the classes in the order in which they were first seen.
class Collection {
 public:
  explicit Collection(const Round& round) : classes_(round.same_as) {
    for (const Framework& frame : round.frameworks)
      for (const Topic& topic : frame.topics) of(*topic.id);
    for (const Topic& topic : round.topics) of(*topic.id);
  }

  TopicSupply& of(const TopicId& topic) {
    const auto [at, fresh] = places_.emplace(classes_.of(topic), all_.size());
    if (fresh) all_.emplace_back();
    TopicSupply& found = all_[at->second];
    const auto same = [&](const TopicId* one) { return *one == topic; };
    if (std::none_of(found.topics.begin(), found.topics.end(), same)) found.topics.push_back(&topic);
    return found;
  }

  std::vector<TopicSupply>& all() { return all_; }

 private:
  TopicClasses classes_;
  std::unordered_map<std::uint32_t, std::size_t> places_;
  std::vector<TopicSupply> all_;
};

/// Demands with the organisation that each comes from, as long as they are being matched with offers.
struct Collector {
  Collection& topics;
  std::unordered_map<std::string_view, std::string_view> homes;  ///< of people

  template <class Asked>
  void ask(Asking asking, std::string_view from, const List<Asked>& list) {
    for (const Asked& one : list)
      topics.of(*one.topic)
          .demands.push_back({asking, from, one.id->text, &*one.topic, *one.text, {}, false});
  }

  void add(const Organisation& one) {
    ask(Asking::organisation, one.id.text, one.learning_questions);
    ask(Asking::growth_point, one.id.text, one.vision.growth_points);
    const Field<bool>& hosts = one.preconditions.hosts;
    for (const Strength& strength : one.vision.strengths)
      topics.of(*strength.topic).offers.push_back({&one, &strength, 0, !hosts.given() || *hosts});
  }

  void add(const Participant& one) {
    homes.emplace(one.id.text, one.organisation->text);
    ask(Asking::participant, one.id.text, one.learning_questions);
  }

  std::string_view home(const Demand& demand) const {
    return demand.asking == Asking::participant ? homes.at(demand.from) : demand.from;
  }

  /// Names who offers what is asked. The offers of one organisation follow each other.
  void name_offers(Demand& demand, const std::vector<Offer>& offers) const {
    const std::string_view own = home(demand);
    auto& by = demand.offered_by;
    for (const Offer& offer : offers) {
      if (!offer.hosts || offer.organisation->id.text == own) continue;
      if (!by.empty() && by.back() == offer.organisation) continue;
      demand.more = by.size() == most_named;
      if (demand.more) return;
      by.push_back(offer.organisation);
    }
  }

  /// Brings together what is asked and what is offered on one topic.
  void meet(TopicSupply& topic) const {
    std::unordered_map<std::string_view, int> by_home;
    for (Demand& demand : topic.demands) {
      ++by_home[home(demand)];
      name_offers(demand, topic.offers);
    }
    for (Offer& offer : topic.offers)
      offer.asked = static_cast<int>(topic.demands.size()) - by_home[offer.organisation->id.text];
  }
};

}  // namespace

std::span<const Choice<Asking>> choices(Asking) {
  return askings;
}

std::vector<TopicSupply> supply(const Workspace& workspace) {
  Collection topics(workspace.round);
  Collector collector{topics, {}};
  for (const Organisation& one : workspace.organisations) collector.add(one);
  for (const Participant& one : workspace.participants) collector.add(one);
  std::vector<TopicSupply>& all = topics.all();
  std::erase_if(all, [](const TopicSupply& one) { return one.demands.empty() && one.offers.empty(); });
  for (TopicSupply& one : all) collector.meet(one);
  return std::move(all);
}

std::string_view topic_name(const Round& round, const TopicId& topic) {
  const auto named = [&](const List<Topic>& list) -> const Topic* {
    for (const Topic& one : list)
      if (*one.id == topic) return &one;
    return nullptr;
  };
  for (const Framework& frame : round.frameworks)
    if (const Topic* found = named(frame.topics)) return *found->name;
  const Topic* own = named(round.topics);
  return own == nullptr ? std::string_view(topic.text) : std::string_view(*own->name);
}

}  // namespace sw::overview
