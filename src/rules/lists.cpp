// Lists: a short name means one thing, and nothing stands twice.
#include <array>

#include "rules/context.hpp"
#include "rules/places.hpp"
#include "rules/subjects.hpp"
#include "switch/language/messages_rules.hpp"
#include "switch/language/messages_rules_files.hpp"

namespace sw::rules {
namespace {

namespace m = messages::rules;

using Seen = std::unordered_map<std::string_view, Origin>;

// --- X-11 each id once in its list ---

template <class Things>
void once(const Things& things, Finding& f) {
  Seen seen;
  for (const auto& thing : things) {
    if (!thing.id.given()) continue;
    const auto [first, fresh] = seen.try_emplace(thing.id->text, thing.id.origin);
    if (!fresh)
      f.wrong(thing.id.origin, m::id_twice, thing.id->text)
          .with_label(first->second, say(m::first_defined_here));
  }
}

void ids_of_round(const RuleContext&, const Round& r, Finding& f) {
  once(r.kinds, f);
  once(r.networks, f);
  once(r.frameworks, f);
  for (const Framework& one : r.frameworks) once(one.topics, f);
  once(r.topics, f);
  once(r.commitments, f);
  once(r.moments, f);
}

void ids_of_organisation(const RuleContext&, const Organisation& o, Finding& f) {
  once(o.vision.strengths, f);
  once(o.vision.growth_points, f);
  once(o.learning_questions, f);
}

void ids_of_participant(const RuleContext&, const Participant& p, Finding& f) {
  once(p.learning_questions, f);
}

void ids_of_exchange(const RuleContext&, const Exchange& e, Finding& f) {
  once(e.actions, f);
}

// --- X-12 an id means one question ---

void question_levels(const RuleContext& c, const Participant& p, Finding& f) {
  const Organisation* home = c.home(p);
  if (home == nullptr) return;
  for (const LearningQuestion& own : p.learning_questions)
    for (const OrganisationQuestion& other : home->learning_questions)
      if (own.id.given() && *own.id == *other.id)
        f.wrong(own.id.origin, m::question_at_both_levels, own.id->text)
            .with_label(other.id.origin, say(m::question_is_here));
}

// --- X-13 each thing once in its list ---

void named_once(Seen& seen, std::string_view name, Origin at, Finding& f) {
  const auto [first, fresh] = seen.try_emplace(name, at);
  if (!fresh) f.wrong(at, m::named_twice, name).with_label(first->second, say(m::first_defined_here));
}

template <class Id>
void each_once(const List<Field<Id>>& all, Finding& f) {
  Seen seen;
  for (const Field<Id>& one : all) named_once(seen, one->text, one.origin, f);
}

template <class E>
void each_choice_once(const List<Field<E>>& all, Finding& f) {
  Seen seen;
  for (const Field<E>& one : all) named_once(seen, choice(*one).key, one.origin, f);
}

void names_in_round(const RuleContext&, const Round& r, Finding& f) {
  for (const Moment& one : r.moments) each_once(one.networks, f);
  for (const Framework& one : r.frameworks) each_once(one.kinds, f);
  each_choice_once(r.matching.objective, f);
}

void names_in_organisation(const RuleContext&, const Organisation& o, Finding& f) {
  each_once(o.intake.attendees, f);
  Seen refused;
  for (const Veto& one : o.hosting.not_from)
    named_once(refused, one.organisation->text, one.organisation.origin, f);
}

void names_in_participant(const RuleContext&, const Participant& p, Finding& f) {
  each_choice_once(p.roles, f);
  each_choice_once(p.motives, f);
  each_once(p.commitments, f);
  each_once(p.attended, f);
  Seen preferred, refused, favoured, travelled;
  for (const Preference& one : p.preferences) named_once(preferred, one.host->text, one.host.origin, f);
  for (const Veto& one : p.not_to) named_once(refused, one.organisation->text, one.organisation.origin, f);
  for (const Bonus& one : p.bonuses) named_once(favoured, one.host->text, one.host.origin, f);
  for (const TravelTime& one : p.travel.times) named_once(travelled, one.host->text, one.host.origin, f);
}

constexpr std::array all{
    Rule{{"X-11",
          Severity::error,
          {"elke korte naam één keer in haar lijst", "every short name once in its list"},
          {"Andere bestanden verwijzen met die korte naam; staat ze er twee keer, dan is niet te weten welke "
           "bedoeld is.",
           "Other files refer by this short name; where it stands twice, nobody knows which is meant."},
          {"Geef een van de twee een andere `id`.", "Give one of the two another `id`."},
          ""},
         Step::x,
         {.round = ids_of_round,
          .organisation = ids_of_organisation,
          .participant = ids_of_participant,
          .exchange = ids_of_exchange}},
    Rule{{"X-12",
          Severity::warning,
          {"een korte naam, één leervraag", "one short name, one question"},
          {"Een programma noemt vragen van de persoon en van de organisatie met hun korte naam. Dezelfde "
           "naam op beide "
           "niveaus is dubbelzinnig.",
           "A programme names questions of the person and of the organisation by their short names. The same "
           "name at "
           "both levels is ambiguous."},
          {"Geef de eigen vraag een andere `id`, bijvoorbeeld `v1` naast `o1`.",
           "Give the own question another `id`, such as `v1` beside `o1`."},
          "ST 02"},
         Step::x,
         {.participant = question_levels}},
    Rule{{"X-13",
          Severity::warning,
          {"niets staat twee keer in een lijst", "nothing stands twice in a list"},
          {"Twee keer hetzelfde is meestal een tikfout voor iets anders.",
           "The same thing twice is mostly a slip for something else."},
          {"Schrap het tweede, of schrijf wat er bedoeld was.",
           "Delete the second one, or write what was meant."},
          ""},
         Step::x,
         {.round = names_in_round,
          .organisation = names_in_organisation,
          .participant = names_in_participant}},
};

}  // namespace

std::span<const Rule> list_rules() {
  return all;
}

}  // namespace sw::rules
