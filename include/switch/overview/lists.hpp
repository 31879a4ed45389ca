// The organisations, people and exchanges of a round, each with what the other files add to it. Rows hold as
// long as the Ties that they were made from.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "switch/overview/ties.hpp"

namespace sw::overview {

/// Which ones are listed; an empty id or none stands for all. Of an exchange, network and kind may be those
/// of the sender or of the host.
struct ListFilter {
  std::string_view network = {};
  std::string_view kind = {};
  std::string_view organisation = {};  ///< where a person works; the sender of an exchange
  std::string_view host = {};
  std::optional<Role> role = {};
  std::optional<ExchangeStatus> status = {};
};

/// How an organisation and its team stand towards taking part (ST 29).
enum class Agreement { both, organisation_only, team_only, neither };

struct OrganisationRow {
  const Organisation* organisation = nullptr;
  const Participant* lead = nullptr;
  std::vector<const Participant*> jobshadowers;
  std::span<const Exchange* const> sent;
  std::span<const Exchange* const> hosted;
  std::optional<Agreement> agreement;  ///< none: neither has answered; who has not counts as no
  std::optional<int> places;           ///< none: it does not say
};

struct ParticipantRow {
  const Participant* participant = nullptr;
  const Organisation* home = nullptr;
  std::span<const Exchange* const> going;
  std::span<const Exchange* const> mentoring;
};

struct ExchangeRow {
  const Exchange* exchange = nullptr;
  const Organisation* sender = nullptr;
  int days = 0;                        ///< distinct days of visits done
  int days_with_talk = 0;              ///< those with a mentor talk
  std::vector<const Action*> actions;  ///< those not dropped, and of these:
  std::vector<const Action*> no_owner;
  std::vector<const Action*> no_evaluation;  ///< not evaluated yet
  std::vector<const Action*> no_feedback;    ///< the inspiring organisation has not been told
};

OrganisationRow row_of(const Organisation& organisation, const Ties& ties);
ParticipantRow row_of(const Participant& participant, const Ties& ties);
ExchangeRow row_of(const Exchange& exchange, const Ties& ties);

/// By network, in the order of the round; within it by id.
std::vector<OrganisationRow> list_organisations(const Ties& ties, const ListFilter& filter);
/// By network and organisation.
std::vector<ParticipantRow> list_participants(const Ties& ties, const ListFilter& filter);
/// By id; cancelled ones too.
std::vector<ExchangeRow> list_exchanges(const Ties& ties, const ListFilter& filter);

}  // namespace sw::overview
