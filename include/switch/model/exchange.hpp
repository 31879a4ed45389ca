// An exchange: one jobshadower at one host, from the match to what became of the learning.
#pragma once

#include <string>

#include "switch/model/enums.hpp"
#include "switch/model/organisation.hpp"
#include "switch/model/value.hpp"

namespace sw {

/// A pair fixed by a person, and who decided it.
struct Pin : Entry {
  Field<std::string> by;
  Field<std::string> reason;
  Field<Date> until;
};

/// An item of the made-to-measure programme, and the questions it answers (ST 07, JK 57).
struct ProgrammeItem : Entry {
  Field<std::string> activity;
  Field<Date> date;
  List<Field<QuestionId>> questions;
};

/// The short talk with the mentor (ST 08, JK 60, JK 61).
struct MentorTalk : Entry {
  Field<Minutes> length;
  Field<std::string> observed;
  Field<std::string> insights;
  Field<std::string> learned;
  Field<std::string> adjust;
};

/// A picture taken during a visit; taking and using it are two consents.
struct Photo : Entry {
  Field<std::string> file;
  Field<bool> recognisable;
  Field<bool> consent_to_take;
  Field<bool> consent_to_use;
};

struct Visit : Entry {
  Field<Date> date;
  Field<TimeRange> time;
  Field<Minutes> pause;
  Field<VisitStatus> status{VisitStatus::planned, {}};
  Field<std::string> diary;
  MentorTalk talk;
  List<Photo> photos;
};

/// The talk with the host team at the end (ST 05, JK 62, JK 63).
struct ClosingTalk : Entry {
  Field<Date> date;
  Field<std::string> learned;
  Field<std::string> takes_along;
  Field<std::string> practices;
  Field<std::string> host_learned;
};

/// The home team listens and confers (ST 46, JK 64).
struct ReportBack : Entry {
  Field<Date> date;
  Field<std::string> to;
  Field<std::string> text;
};

struct Evaluation : Entry {
  Field<std::string> how;
  Field<Date> planned;
  Field<Date> done;
  Field<std::string> result;
};

struct Feedback : Entry {
  Field<Date> date;
  Field<OrganisationId> to;
  Field<std::string> text;
};

/// An improvement that came out of the exchange (JK 65, JK 66).
struct Action : Entry {
  Field<ItemId> id;
  Field<std::string> what;
  Field<ParticipantId> owner;
  Field<OrganisationId> inspired_by;
  List<Field<QuestionId>> questions;
  Field<Date> due;
  Field<ActionStatus> status{ActionStatus::planned, {}};
  Evaluation evaluation;
  Feedback feedback;
};

struct Exchange : Entry {
  Exchange();  // these in entities.cpp, for they are long
  Exchange(const Exchange&);
  Exchange(Exchange&&) noexcept;
  Exchange& operator=(const Exchange&);
  Exchange& operator=(Exchange&&) noexcept;
  ~Exchange();

  ExchangeId id;
  Field<ParticipantId> jobshadower;
  Field<OrganisationId> host;
  Field<ParticipantId> mentor;
  Field<ExchangeStatus> status{ExchangeStatus::proposed, {}};
  Field<std::string> reason;
  Pin pin;
  Period period;
  List<ProgrammeItem> programme;
  List<Visit> visits;
  ClosingTalk closing_talk;
  ReportBack report_back;
  List<Action> actions;
};

}  // namespace sw
