// What lies on the table at an intake talk: what the organisation answered, what is missing, what to discuss.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "switch/overview/lists.hpp"
#include "switch/overview/todo.hpp"

namespace sw::overview {

/// An answer to a question of the guide. Neither yes or no nor a text: not answered yet.
struct Answer {
  rules::Step step;
  std::string_view key;  ///< where it stands in the organisation's file
  Words question;
  std::optional<bool> yes;
  Text text;
};

/// A point of step 5, with what the files already say about it and what the talk brought.
struct AgendaPoint {
  std::string_view key;  ///< where its outcome is to be noted
  Words question;
  std::vector<Text> known;
  std::optional<bool> yes;
  Text outcome;
};

struct Sheet {
  OrganisationRow row;
  const Moment* infosession = nullptr;
  std::vector<Answer> answers;
  Todo gaps;  ///< of steps 1 to 4, those that still have time too
  std::vector<AgendaPoint> agenda;
};

Sheet sheet(const Organisation& organisation, const Ties& ties, const std::vector<rules::Outcome>& outcomes,
            Date as_of);

}  // namespace sw::overview
