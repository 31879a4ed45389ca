// The round at a glance, and as it is told at its closing event; or what of it concerns one organisation.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "switch/hours/tally.hpp"
#include "switch/learning/actions.hpp"
#include "switch/learning/supply.hpp"
#include "switch/report/page.hpp"
#include "switch/report/people.hpp"
#include "switch/rules/steps.hpp"

namespace sw::report {

/// The data that a page was made from, as git names them.
struct Version {
  std::string revision;
  bool changed = false;  ///< there are changes that git does not hold yet
};

/// Everything that the page shows, computed before.
struct RoundFacts {
  const Workspace& workspace;
  const Organisation* organisation;  ///< null: the whole round
  std::vector<rules::StepRow> steps;
  hours::HoursResult hours;
  std::vector<learning::TopicSupply> supply;
  std::vector<learning::ActionLine> actions;
  std::optional<Version> version;
  Date as_of;
};

Page round_page(const RoundFacts& facts, const People& people, Language language);
Page closing_page(const RoundFacts& facts, const People& people, Language language);

}  // namespace sw::report
