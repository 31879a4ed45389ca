// A round of a programme, as switch.yaml declares it. Everything in which programmes differ is data here.
#pragma once

#include <string>

#include "switch/model/enums.hpp"
#include "switch/model/value.hpp"

namespace sw {

/// When visits may take place (ST 22, JK 56).
struct Window : Entry {
  Field<Date> from;
  Field<Date> until;
  Field<bool> until_included{true, {}};
};

/// What a jobshadower does at least, or aims at (ST 03: 14 hours; JK 58: six days).
struct Minimum : Entry {
  Field<int> hours;  ///< 0: not counted in hours
  Field<int> days;   ///< distinct days; 0: not counted in days
  Field<Reach> reach{Reach::any, {}};
  Field<bool> binding{true, {}};
};

/// How presence becomes working hours: the sources leave it open, so each round says it.
struct Counting : Entry {
  Field<bool> breaks{false, {}};
  Field<Minutes> assumed_break;
  Field<Minutes> assumed_from{Minutes{360}, {}};
  Field<bool> preparation{false, {}};
};

/// A kind of organisation; frameworks fit kinds.
struct OrganisationKind : Entry {
  Field<KindId> id;
  Field<std::string> name;
};

struct Topic : Entry {
  Field<TopicId> id;
  Field<std::string> name;
};

/// A frame of reference and its topics (ST 37, ST 38, JK 53).
struct Framework : Entry {
  Field<FrameworkId> id;
  Field<std::string> name;
  List<Field<KindId>> kinds;
  Field<bool> provisional{false, {}};
  List<Topic> topics;
};

/// Two topics of different frames that stand for the same thing.
struct SameAs : Entry {
  Field<TopicId> topic;
  Field<TopicId> same_as;
};

struct Network : Entry {
  Field<NetworkId> id;
  Field<std::string> name;
};

/// What somebody who goes jobshadowing promises (ST step 3).
struct Commitment : Entry {
  Field<CommitmentId> id;
  Field<std::string> text;
};

/// An event of the round: an information session, an exchange moment, the closing event (ST 19-21, JK 67).
struct Moment : Entry {
  Field<MomentId> id;
  Field<MomentKind> kind;
  Field<std::string> name;
  Field<Date> date;
  Field<TimeRange> time;
  Field<std::string> place;
  List<Field<NetworkId>> networks;  ///< empty: all
  List<Field<Role>> roles;          ///< who is expected; empty: nobody in particular
};

struct Weights : Entry {
  Field<int> own_questions{300, {}};
  Field<int> organisation_questions{200, {}};
  Field<int> preference{200, {}};
  Field<int> motive{100, {}};
  Field<int> host_gain{100, {}};
  Field<int> travel{100, {}};
};

struct MatchingPolicy : Entry {
  List<Field<Objective>> objective;  ///< empty: placed, reciprocity, worst_off, fit
  Weights weights;
  Field<int> places{1, {}};
  Field<int> per_pair{1, {}};
  Field<int> bands{8, {}};
  Field<int> far{120, {}};
  List<Field<std::string>> ready;
};

struct Holiday : Entry {
  Field<Date> date;
  Field<std::string> name;
};

struct SchoolHoliday : Entry {
  Field<Date> from;
  Field<Date> until;
  Field<std::string> name;
};

struct Partner : Entry {
  Field<std::string> name;
  Field<PartnerRole> role;
  Field<std::string> acknowledgement;
};

struct Coordinator : Entry {
  Field<std::string> name;
  Field<std::string> organisation;
  Field<std::string> email;
  Field<std::string> phone;
};

struct Round : Entry {
  Round();  // these in entities.cpp, for they are long
  Round(const Round&);
  Round(Round&&) noexcept;
  Round& operator=(const Round&);
  Round& operator=(Round&&) noexcept;
  ~Round();

  Field<int> format{1, {}};
  Field<std::string> name;
  Field<std::string> programme;
  Window window;
  Minimum minimum;
  Counting counting;
  Field<TalkRhythm> mentor_talk{TalkRhythm::once, {}};
  List<OrganisationKind> kinds;
  List<Network> networks;
  List<Framework> frameworks;
  List<Topic> topics;
  List<SameAs> same_as;
  List<Commitment> commitments;
  List<Moment> moments;
  Table<Date> due;
  Table<Severity> checks;
  MatchingPolicy matching;
  List<Holiday> holidays;
  List<SchoolHoliday> school_holidays;
  List<Partner> partners;
  List<Coordinator> coordinators;
  List<Field<std::string>> private_words;
  Field<std::string> pseudonym_key;  ///< a secret: from it come the numbers of pseudonyms
};

}  // namespace sw
