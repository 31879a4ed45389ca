// Ids that stand in one file and are defined in another: each exists. One code per kind of thing.
#include <algorithm>
#include <array>

#include "rules/context.hpp"
#include "rules/places.hpp"
#include "rules/subjects.hpp"
#include "switch/language/messages_rules.hpp"
#include "switch/language/messages_rules_files.hpp"
#include "switch/text/nearest.hpp"

namespace sw::rules {
namespace {

namespace m = messages::rules;
using Unknown = Message<std::string_view>;

void suggest(Fault& fault, std::optional<std::string_view> meant) {
  if (meant) fault.with_hint(say(m::did_you_mean, *meant));
}

template <class Id>
void refer(const Names& known, const Field<Id>& to, const Unknown& unknown, Finding& f) {
  if (to.given() && !known.has(to->text))
    suggest(f.wrong(to.origin, unknown, to->text), known.nearest_to(to->text));
}

template <class Id>
void refer(const Names& known, const List<Field<Id>>& all, const Unknown& unknown, Finding& f) {
  for (const Field<Id>& one : all) refer(known, one, unknown, f);
}

// --- organisations and people ---

void organisations_of_organisation(const RuleContext& c, const Organisation& o, Finding& f) {
  for (const Veto& one : o.hosting.not_from)
    refer(c.organisations, one.organisation, m::unknown_organisation, f);
}

void organisations_of_participant(const RuleContext& c, const Participant& p, Finding& f) {
  refer(c.organisations, p.organisation, m::unknown_organisation, f);
  for (const Veto& one : p.not_to) refer(c.organisations, one.organisation, m::unknown_organisation, f);
  for (const Bonus& one : p.bonuses) refer(c.organisations, one.host, m::unknown_organisation, f);
  for (const TravelTime& one : p.travel.times) refer(c.organisations, one.host, m::unknown_organisation, f);
}

void organisations_of_exchange(const RuleContext& c, const Exchange& e, Finding& f) {
  refer(c.organisations, e.host, m::unknown_organisation, f);
  for (const Action& one : e.actions) {
    refer(c.organisations, one.inspired_by, m::unknown_organisation, f);
    refer(c.organisations, one.feedback.to, m::unknown_organisation, f);
  }
}

void people_of_organisation(const RuleContext& c, const Organisation& o, Finding& f) {
  refer(c.participants, o.project_lead, m::unknown_participant, f);
  refer(c.participants, o.intake.attendees, m::unknown_participant, f);
}

void people_of_participant(const RuleContext& c, const Participant& p, Finding& f) {
  refer(c.participants, p.together.with, m::unknown_participant, f);
  refer(c.participants, p.swap.with, m::unknown_participant, f);
}

void people_of_exchange(const RuleContext& c, const Exchange& e, Finding& f) {
  refer(c.participants, e.jobshadower, m::unknown_participant, f);
  refer(c.participants, e.mentor, m::unknown_participant, f);
  for (const Action& one : e.actions) refer(c.participants, one.owner, m::unknown_participant, f);
}

// --- what switch.yaml defines ---

void networks_of_round(const RuleContext& c, const Round& r, Finding& f) {
  for (const Moment& one : r.moments) refer(c.networks, one.networks, m::unknown_network, f);
}

void network_of_organisation(const RuleContext& c, const Organisation& o, Finding& f) {
  refer(c.networks, o.network, m::unknown_network, f);
}

void kinds_of_round(const RuleContext& c, const Round& r, Finding& f) {
  for (const Framework& one : r.frameworks) refer(c.kinds, one.kinds, m::unknown_kind, f);
}

void kind_of_organisation(const RuleContext& c, const Organisation& o, Finding& f) {
  refer(c.kinds, o.kind, m::unknown_kind, f);
}

void framework_of_organisation(const RuleContext& c, const Organisation& o, Finding& f) {
  refer(c.frameworks, o.vision.framework, m::unknown_framework, f);
}

void topics_of_round(const RuleContext& c, const Round& r, Finding& f) {
  for (const SameAs& one : r.same_as) {
    refer(c.topics, one.topic, m::unknown_topic, f);
    refer(c.topics, one.same_as, m::unknown_topic, f);
  }
}

void topics_of_organisation(const RuleContext& c, const Organisation& o, Finding& f) {
  for (const Strength& one : o.vision.strengths) refer(c.topics, one.topic, m::unknown_topic, f);
  for (const Strength& one : o.vision.growth_points) refer(c.topics, one.topic, m::unknown_topic, f);
  for (const OrganisationQuestion& one : o.learning_questions)
    refer(c.topics, one.topic, m::unknown_topic, f);
}

void topics_of_participant(const RuleContext& c, const Participant& p, Finding& f) {
  for (const LearningQuestion& one : p.learning_questions) refer(c.topics, one.topic, m::unknown_topic, f);
}

void moment_of_organisation(const RuleContext& c, const Organisation& o, Finding& f) {
  refer(c.moments, o.infosession, m::unknown_moment, f);
}

void moments_of_participant(const RuleContext& c, const Participant& p, Finding& f) {
  refer(c.moments, p.attended, m::unknown_moment, f);
}

void commitments_of_participant(const RuleContext& c, const Participant& p, Finding& f) {
  refer(c.commitments, p.commitments, m::unknown_commitment, f);
}

// --- learning questions ---

using Ids = std::vector<std::string_view>;

template <class Questions>
void add_ids(Ids& ids, const Questions& questions) {
  for (const auto& one : questions) ids.push_back(one.id->text);
}

/// Of an organisation whose file could not be used nobody knows the questions.
bool questions_known(const RuleContext& c, const Organisation* home) {
  if (home == nullptr || !home->given()) return false;
  return home->learning_questions.given() || !c.spoiled(home->origin);
}

void served_question(const RuleContext& c, const Participant& p, Finding& f) {
  const Organisation* home = c.home(p);
  if (!questions_known(c, home)) return;
  Ids ids;
  add_ids(ids, home->learning_questions);
  for (const LearningQuestion& one : p.learning_questions) {
    const std::string_view id = one.serves->text;
    if (!one.serves.given() || std::find(ids.begin(), ids.end(), id) != ids.end()) continue;
    Fault& fault = f.wrong(one.serves.origin, m::unknown_served, id, *home->name);
    fault.with_label(beside(*home, home->learning_questions).at, say(m::questions_are_here));
    suggest(fault, nearest(id, ids));
  }
}

void questions_of_exchange(const RuleContext& c, const Exchange& e, Finding& f) {
  const Participant* person = c.jobshadower(e);
  const Organisation* home = person == nullptr ? nullptr : c.home(*person);
  if (!questions_known(c, home) || (e.programme.empty() && e.actions.empty())) return;
  Ids ids;
  add_ids(ids, person->learning_questions);
  add_ids(ids, home->learning_questions);
  const auto refer_all = [&](const List<Field<QuestionId>>& questions) {
    for (const Field<QuestionId>& one : questions)
      if (one.given() && std::find(ids.begin(), ids.end(), one->text) == ids.end())
        suggest(
            f.wrong(one.origin, m::unknown_question, one->text)
                .with_label(beside(*person, person->learning_questions).at, say(m::own_questions_are_here)),
            nearest(one->text, ids));
  };
  for (const ProgrammeItem& item : e.programme) refer_all(item.questions);
  for (const Action& action : e.actions) refer_all(action.questions);
}

// --- codes of checks, names of steps ---

void codes_of_round(const RuleContext& c, const Round& r, Finding& f) {
  const auto refer_code = [&](const Field<std::string>& name, bool steps_too, const Unknown& unknown) {
    if (!name.given() || c.codes.has(*name) || (steps_too && c.step_keys.has(*name))) return;
    suggest(f.wrong(name.origin, unknown, *name), c.codes.nearest_to(*name));
  };
  for (const auto& row : r.checks.rows) refer_code(row.key, false, m::unknown_check);
  for (const auto& row : r.due.rows) refer_code(row.key, true, m::unknown_check_or_step);
  for (const Field<std::string>& one : r.matching.ready) refer_code(one, true, m::unknown_check_or_step);
}

constexpr std::array all{
    Rule{{"X-01",
          Severity::error,
          {"een genoemde organisatie bestaat", "an organisation that is named exists"},
          {"Wie een organisatie noemt, bedoelt een bestand in organisations/. Zonder dat bestand hangt de "
           "rest in de lucht.",
           "Whoever names an organisation means a file in organisations/. Without that file the rest hangs "
           "in the air."},
          {"Schrijf de naam van een bestand uit organisations/, zonder `.yaml`, of maak dat bestand.",
           "Write the name of a file in organisations/, without `.yaml`, or make that file."},
          ""},
         Step::x,
         {.organisation = organisations_of_organisation,
          .participant = organisations_of_participant,
          .exchange = organisations_of_exchange}},
    Rule{{"X-02",
          Severity::error,
          {"een genoemde persoon bestaat", "a person who is named exists"},
          {"Wie een persoon noemt, bedoelt een bestand in participants/.",
           "Whoever names a person means a file in participants/."},
          {"Schrijf de naam van een bestand uit participants/, zonder `.yaml`, of maak dat bestand.",
           "Write the name of a file in participants/, without `.yaml`, or make that file."},
          ""},
         Step::x,
         {.organisation = people_of_organisation,
          .participant = people_of_participant,
          .exchange = people_of_exchange}},
    Rule{{"X-03",
          Severity::error,
          {"een genoemd netwerk bestaat", "a network that is named exists"},
          {"De netwerken van een ronde staan in `networks` van switch.yaml.",
           "The networks of a round stand in `networks` of switch.yaml."},
          {"Kies een `id` uit `networks` in switch.yaml, of voeg het netwerk daar toe.",
           "Choose an `id` from `networks` in switch.yaml, or add the network there."},
          ""},
         Step::x,
         {.round = networks_of_round, .organisation = network_of_organisation}},
    Rule{{"X-04",
          Severity::error,
          {"een genoemde soort bestaat", "a kind that is named exists"},
          {"De soorten organisaties van een ronde staan in `kinds` van switch.yaml.",
           "The kinds of organisations of a round stand in `kinds` of switch.yaml."},
          {"Kies een `id` uit `kinds` in switch.yaml, of voeg de soort daar toe.",
           "Choose an `id` from `kinds` in switch.yaml, or add the kind there."},
          ""},
         Step::x,
         {.round = kinds_of_round, .organisation = kind_of_organisation}},
    Rule{{"X-05",
          Severity::error,
          {"een genoemd referentiekader bestaat", "a frame of reference that is named exists"},
          {"De referentiekaders van een ronde staan in `frameworks` van switch.yaml.",
           "The frames of reference of a round stand in `frameworks` of switch.yaml."},
          {"Kies een `id` uit `frameworks` in switch.yaml, of voeg het kader daar toe.",
           "Choose an `id` from `frameworks` in switch.yaml, or add the frame there."},
          ""},
         Step::x,
         {.organisation = framework_of_organisation}},
    Rule{{"X-06",
          Severity::error,
          {"een genoemd thema bestaat", "a topic that is named exists"},
          {"Thema's staan bij hun referentiekader of in de eigen lijst van de ronde; langs die thema's wordt "
           "gematcht.",
           "Topics stand with their frame of reference or in the round's own list; the matching goes by "
           "them."},
          {"Kies een `id` uit de thema's in switch.yaml, of voeg het thema toe aan `topics` van de ronde.",
           "Choose an `id` from the topics in switch.yaml, or add the topic to the round's `topics`."},
          ""},
         Step::x,
         {.round = topics_of_round,
          .organisation = topics_of_organisation,
          .participant = topics_of_participant}},
    Rule{{"X-07",
          Severity::error,
          {"een genoemd moment bestaat", "a moment that is named exists"},
          {"De momenten van een ronde staan in `moments` van switch.yaml.",
           "The moments of a round stand in `moments` of switch.yaml."},
          {"Kies een `id` uit `moments` in switch.yaml, of voeg het moment daar toe.",
           "Choose an `id` from `moments` in switch.yaml, or add the moment there."},
          ""},
         Step::x,
         {.organisation = moment_of_organisation, .participant = moments_of_participant}},
    Rule{{"X-08",
          Severity::error,
          {"een genoemde leervraag bestaat", "a learning question that is named exists"},
          {"Een eigen vraag dient een vraag van de eigen organisatie; een programma en een actie noemen "
           "vragen van de "
           "jobshadower of van de eigen organisatie.",
           "An own question serves one of the own organisation; a programme and an action name questions of "
           "the "
           "jobshadower or of the own organisation."},
          {"Kies de `id` van een leervraag die er is.",
           "Choose the `id` of a learning question that is there."},
          "ST 07, ST 44, JK 57"},
         Step::x,
         {.participant = served_question, .exchange = questions_of_exchange}},
    Rule{{"X-09",
          Severity::error,
          {"een genoemd engagement bestaat", "a commitment that is named exists"},
          {"De engagementen van een ronde staan in `commitments` van switch.yaml.",
           "The commitments of a round stand in `commitments` of switch.yaml."},
          {"Kies een `id` uit `commitments` in switch.yaml.",
           "Choose an `id` from `commitments` in switch.yaml."},
          ""},
         Step::x,
         {.participant = commitments_of_participant}},
    Rule{{"X-10",
          Severity::error,
          {"een genoemde controle of stap bestaat", "a check or step that is named exists"},
          {"Een tikfout in `checks` of `due` zou in stilte niets doen.",
           "A slip in `checks` or `due` would silently do nothing."},
          {"Schrijf een code zoals `S2-04`, of in `due` en `matching.ready` een stap: S1 tot S6, R, P, N.",
           "Write a code such as `S2-04`, or in `due` and `matching.ready` a step: S1 to S6, R, P, N."},
          ""},
         Step::x,
         {.round = codes_of_round}},
};

}  // namespace

std::span<const Rule> reference_rules() {
  return all;
}

}  // namespace sw::rules
