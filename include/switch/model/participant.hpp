// A person who takes part: jobshadower, mentor, project lead, or several of these at once (ST 11).
#pragma once

#include <string>

#include "switch/model/enums.hpp"
#include "switch/model/organisation.hpp"
#include "switch/model/value.hpp"

namespace sw {

/// An individual learning question, and the organisation's question that it serves (ST 02, ST 44).
struct LearningQuestion : Entry {
  Field<QuestionId> id;
  Field<TopicId> topic;
  Field<std::string> text;
  Field<QuestionId> serves;
  Field<QuestionState> state{QuestionState::draft, {}};
};

/// Chances to grow, at three levels (ST 41).
struct GrowthChances : Entry {
  Field<std::string> organisation;
  Field<std::string> cooperation;
  Field<std::string> personal;
};

/// A host somebody would like to go to; the first in the list is the dearest (ST 48, JK 55).
struct Preference : Entry {
  Field<OrganisationId> host;
  Field<bool> approached{false, {}};
  Field<std::string> reason;
};

/// What a coordinator knows of a pair beyond the score: points more or less.
struct Bonus : Entry {
  Field<OrganisationId> host;
  Field<int> points;
  Field<std::string> by;
  Field<std::string> reason;
};

struct TravelTime : Entry {
  Field<OrganisationId> host;
  Field<int> minutes;
};

struct Travel : Entry {
  Field<int> most_minutes;
  List<TravelTime> times;
};

/// Somebody with whom this person goes to one host. Enough where one of the two says so.
struct Together : Entry {
  Field<ParticipantId> with;
  Field<bool> splittable{false, {}};
  Field<std::string> reason;
};

/// Somebody with whom this person swaps places: each goes to the other's organisation. Likewise.
struct Swap : Entry {
  Field<ParticipantId> with;
  Field<bool> elsewhere{false, {}};
  Field<std::string> reason;
};

struct Participant : Entry {
  Participant();  // these in entities.cpp, for they are long
  Participant(const Participant&);
  Participant(Participant&&) noexcept;
  Participant& operator=(const Participant&);
  Participant& operator=(Participant&&) noexcept;
  ~Participant();

  ParticipantId id;
  Field<std::string> name;
  Field<OrganisationId> organisation;
  List<Field<Role>> roles;
  Field<std::string> function;
  Field<std::string> email;
  Field<std::string> phone;
  Field<bool> volunteers;
  List<LearningQuestion> learning_questions;
  Field<std::string> motivation;
  GrowthChances growth_chances;
  Field<bool> no_preference{false, {}};
  List<Preference> preferences;
  List<Field<Motive>> motives;
  List<Veto> not_to;
  List<Bonus> bonuses;
  Travel travel;
  Together together;
  Swap swap;
  List<Period> available;
  List<Field<CommitmentId>> commitments;
  List<Field<MomentId>> attended;

  bool has(Role role) const {
    for (const Field<Role>& one : roles)
      if (*one == role) return true;
    return false;
  }
};

}  // namespace sw
