// An organisation: a provision for young children and families, or a partnership of several. It answers
// steps 1, 2 and 3 of the reflection guide, says what it offers as a host, and has its intake talk.
#pragma once

#include <string>

#include "switch/model/enums.hpp"
#include "switch/model/value.hpp"

namespace sw {

/// An answer that is yes or no, with room for what lies behind it.
struct YesNo : Entry {
  Field<bool> answer;
  Field<std::string> note;
};

struct FirstContact : Entry {
  Field<Date> date;
  Field<std::string> by;
};

/// Joining is a choice carried by the organisation and by the team (ST 29).
struct Consent : Entry {
  Field<bool> organisation;
  Field<bool> team;
  Field<Date> date;
};

/// Step 1: what must be in place before one starts.
struct Preconditions : Entry {
  Field<std::string> added_value;
  List<Field<std::string>> involved;
  YesNo learning_culture;
  YesNo support;
  YesNo capacity;
  Field<bool> staff_shortage;
  Field<bool> high_turnover;
  Consent commitment;
  Field<std::string> team_involvement;
  Field<bool> sends;
  Field<bool> hosts;
};

/// Who told the team about the project (ST 35).
struct Presentation : Entry {
  Field<std::string> by;
  Field<std::string> function;
  Field<Date> date;
};

/// Something an organisation is strong in, or wants to grow in (ST 36).
struct Strength : Entry {
  Field<ItemId> id;
  Field<TopicId> topic;
  Field<std::string> text;
};

/// Step 2: vision and quality.
struct Vision : Entry {
  Presentation presented;
  Field<FrameworkId> framework;
  List<Strength> strengths;
  List<Strength> growth_points;
};

/// Step 3: a question of the organisation (ST 02, ST 44).
struct OrganisationQuestion : Entry {
  Field<QuestionId> id;
  Field<TopicId> topic;
  Field<std::string> text;
  Field<QuestionState> state{QuestionState::draft, {}};
};

struct Period : Entry {
  Field<Date> from;
  Field<Date> until;
};

/// When a host receives, and how many then.
struct HostPeriod : Period {
  Field<int> places;
};

struct Veto : Entry {
  Field<OrganisationId> organisation;
  Field<std::string> reason;
};

/// What it offers as a host.
struct Hosting : Entry {
  Field<int> places;
  Field<int> at_once;
  List<HostPeriod> available;
  List<Veto> not_from;
  Field<std::string> offer;
};

/// Step 5: the talk with the coordinators (ST 16, 17, 50, 51).
struct Intake : Entry {
  Field<Date> date;
  Field<TalkMode> mode;
  List<Field<ParticipantId>> attendees;
  Field<std::string> questions_clarified;
  Field<std::string> support_needed;
  Field<std::string> travel;
  Field<std::string> planning;
  Field<bool> strengths_confirmed;
};

struct Location : Entry {
  Field<double> latitude;
  Field<double> longitude;
};

struct Organisation : Entry {
  Organisation();  // these in entities.cpp, for they are long
  Organisation(const Organisation&);
  Organisation(Organisation&&) noexcept;
  Organisation& operator=(const Organisation&);
  Organisation& operator=(Organisation&&) noexcept;
  ~Organisation();

  OrganisationId id;
  Field<std::string> name;
  Field<KindId> kind;
  Field<NetworkId> network;
  Field<std::string> place;
  Field<std::string> region;
  Location location;
  List<Field<std::string>> members;
  Field<ParticipantId> project_lead;
  Field<MomentId> infosession;
  FirstContact first_contact;
  Preconditions preconditions;
  Vision vision;
  List<OrganisationQuestion> learning_questions;
  Hosting hosting;
  Intake intake;
};

}  // namespace sw
