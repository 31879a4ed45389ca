// Everything that is known of one round, read from its files.
#pragma once

#include <string_view>
#include <unordered_map>
#include <vector>

#include "switch/model/exchange.hpp"
#include "switch/model/organisation.hpp"
#include "switch/model/participant.hpp"
#include "switch/model/round.hpp"
#include "switch/text/source.hpp"

// Made once, in entities.cpp: else every file that touches a round makes them again.
extern template class std::vector<sw::Organisation>;
extern template class std::vector<sw::Participant>;
extern template class std::vector<sw::Exchange>;

namespace sw {

/// The files of a round and what they hold, each list ordered by id. Values point into `files` by their
/// Origin. After the lists are filled or changed, index() makes find() work. It moves, and is never copied:
/// the index points into the lists.
struct Workspace {
  Workspace();
  Workspace(Workspace&&) noexcept;
  Workspace& operator=(Workspace&&) noexcept;
  ~Workspace();

  std::vector<Source> files;
  Round round;
  std::vector<Organisation> organisations;
  std::vector<Participant> participants;
  std::vector<Exchange> exchanges;
  /// The blocks in which something was written that could not be used, in order: what seems to be missing
  /// there is not.
  std::vector<Origin> spoiled;

  void index();
  const Organisation* find(const OrganisationId& id) const;
  const Participant* find(const ParticipantId& id) const;
  const Exchange* find(const ExchangeId& id) const;
  /// The organisation somebody works in; null where it does not exist.
  const Organisation* home(const Participant& participant) const { return find(*participant.organisation); }

 private:
  std::unordered_map<std::string_view, std::size_t> organisation_index_;
  std::unordered_map<std::string_view, std::size_t> participant_index_;
  std::unordered_map<std::string_view, std::size_t> exchange_index_;
};

}  // namespace sw
