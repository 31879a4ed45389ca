#include "switch/model/workspace.hpp"

namespace sw {
namespace {

using Index = std::unordered_map<std::string_view, std::size_t>;

template <class Thing>
Index index_of(const std::vector<Thing>& things) {
  Index index;
  index.reserve(things.size());
  for (std::size_t i = 0; i < things.size(); ++i) index.emplace(things[i].id.text, i);
  return index;
}

template <class Thing>
const Thing* look_up(const Index& index, const std::vector<Thing>& things, std::string_view id) {
  const auto found = index.find(id);
  return found == index.end() ? nullptr : &things[found->second];
}

}  // namespace

void Workspace::index() {
  organisation_index_ = index_of(organisations);
  participant_index_ = index_of(participants);
  exchange_index_ = index_of(exchanges);
}

const Organisation* Workspace::find(const OrganisationId& id) const {
  return look_up(organisation_index_, organisations, id.text);
}

const Participant* Workspace::find(const ParticipantId& id) const {
  return look_up(participant_index_, participants, id.text);
}

const Exchange* Workspace::find(const ExchangeId& id) const {
  return look_up(exchange_index_, exchanges, id.text);
}

}  // namespace sw
