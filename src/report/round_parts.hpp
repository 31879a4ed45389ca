// The sections of a round's page, each made on its own.
#pragma once

#include "switch/report/round_page.hpp"

namespace sw::report {

/// What the sections are made from.
struct RoundView {
  const RoundFacts& facts;
  const People& people;
  Language language;

  /// Does an organisation, or an exchange it has part in, belong on the page?
  bool shows(const Organisation& organisation) const {
    return !facts.organisation || facts.organisation == &organisation;
  }
  bool shows(const Exchange& exchange) const;
  /// What an organisation is called; its id where the round does not have it.
  std::string name(const OrganisationId& id) const;
  std::string in(Words words) const { return std::string(words.in(language)); }
};

const Organisation* home_of(const Workspace& workspace, const Exchange& exchange);

/// Agreed, running or closed: more than a proposal.
bool settled(ExchangeStatus status);

/// Which pairs a page tells of.
enum class Ways {
  all,
  went  ///< settled, and visited by the day of the page
};
bool belongs(const RoundView& view, const Exchange& exchange, Ways which);

/// As of which day, and from which version of the data.
std::string made_on(const RoundFacts& facts, Language language);
/// A line for each partner, with the words that the round owes them.
std::vector<std::string> partner_lines(const RoundView& view);

Section glance_section(const RoundView& view, Ways which = Ways::all);
Section steps_section(const RoundView& view);
Section ways_section(const RoundView& view, Ways which = Ways::all);
Section hours_section(const RoundView& view);
Section supply_section(const RoundView& view);
Section learned_section(const RoundView& view);

}  // namespace sw::report
