// The parts of a score: one function each, in the order of Part. The reasons are told only where somebody
// asks for them, so that the same function serves every pair there is.
#pragma once

#include "switch/matching/score.hpp"

namespace sw::matching {

/// A person at a possible host.
struct Meeting {
  const RoundView& view;
  const JobshadowerView& person;
  Index host_index;
  const OrganisationView& home = view.organisations()[person.home];
  const OrganisationView& host = view.organisations()[host_index];
};

/// Gathers reasons, or lets them pass when nobody asks: `tell` is given as a function, and then not called.
class Reasons {
 public:
  explicit Reasons(std::vector<ScoreReason>* into) : into_(into) {}

  template <class Tell>
  void add(Tell tell) {
    if (into_) into_->push_back(tell());
  }

 private:
  std::vector<ScoreReason>* into_;
};

/// `part` of `whole` in thousandths, rounded to the nearest, halves up.
constexpr int thousandths(std::int64_t part, std::int64_t whole) {
  return static_cast<int>((2000 * part + whole) / (2 * whole));
}

int own_questions(const Meeting& meeting, Reasons& reasons);
int organisation_questions(const Meeting& meeting, Reasons& reasons);
int preference(const Meeting& meeting, Reasons& reasons);
int motive(const Meeting& meeting, Reasons& reasons);
int host_gain(const Meeting& meeting, Reasons& reasons);
int travel(const Meeting& meeting, Reasons& reasons);

}  // namespace sw::matching
