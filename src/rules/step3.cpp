// Step 3: who would like to go jobshadowing.
#include <algorithm>
#include <array>
#include <cctype>
#include <unordered_map>

#include "rules/context.hpp"
#include "rules/places.hpp"
#include "rules/subjects.hpp"
#include "switch/language/messages_rules.hpp"
#include "switch/language/messages_rules_guide.hpp"

namespace sw::rules {
namespace {

namespace m = messages::rules;

bool sends(const Organisation& o) {
  return !o.preconditions.sends.given() || *o.preconditions.sends;
}

void candidate(const RuleContext& c, const Organisation& o, Finding& f) {
  if (!sends(o)) return f.not_applicable(m::not_sending);
  for (const Participant* person : c.people_of(o))
    if (person->has(Role::jobshadower)) return;
  f.missing(beside(o), m::no_candidate);
}

void organisation_question(const RuleContext&, const Organisation& o, Finding& f) {
  if (!sends(o)) return f.not_applicable(m::not_sending);
  if (o.learning_questions.empty()) f.missing(beside(o, o.learning_questions), m::no_organisation_question);
}

void own_question(const RuleContext&, const Participant& p, Finding& f) {
  if (!p.has(Role::jobshadower)) return f.not_applicable(m::no_jobshadower);
  if (p.learning_questions.empty()) f.missing(beside(p, p.learning_questions), m::no_own_question);
}

void linked(const RuleContext& c, const Participant& p, Finding& f) {
  if (!p.has(Role::jobshadower)) return f.not_applicable(m::no_jobshadower);
  if (p.learning_questions.empty()) return f.not_applicable(m::no_questions);
  const Organisation* home = c.home(p);
  if (home == nullptr) return f.not_applicable(m::dangling);
  if (home->learning_questions.empty()) return f.not_applicable(m::no_organisation_questions);
  for (const LearningQuestion& question : p.learning_questions)
    if (!question.serves.given())
      f.missing({question.id.origin, question.origin}, m::serves_nothing, question.id->text)
          .with_label(home->learning_questions.origin, say(m::questions_are_here));
}

void motivation(const RuleContext&, const Participant& p, Finding& f) {
  if (!p.has(Role::jobshadower)) return f.not_applicable(m::no_jobshadower);
  if (p.motivation->empty()) f.missing(beside(p, p.motivation), m::no_motivation);
}

void growth_level(const RuleContext&, const Participant& p, Finding& f) {
  if (!p.has(Role::jobshadower)) return f.not_applicable(m::no_jobshadower);
  const GrowthChances& g = p.growth_chances;
  if (g.organisation->empty() && g.cooperation->empty() && g.personal->empty())
    f.missing(beside(p, g), m::no_growth_level);
}

/// A question as it is compared: letters and digits only, ASCII in lower case.
std::string gist(std::string_view text) {
  std::string result;
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    if (byte >= 0x80 || std::isalnum(byte) != 0) result += static_cast<char>(std::tolower(byte));
  }
  return result;
}

void questions_differ(const RuleContext& c, const Organisation& o, Finding& f) {
  struct Asked {
    const Participant* by;
    Origin at;
  };
  std::unordered_map<std::string, Asked> asked;
  std::size_t jobshadowers = 0;
  for (const Participant* person : c.people_of(o)) {
    if (!person->has(Role::jobshadower)) continue;
    ++jobshadowers;
    for (const LearningQuestion& question : person->learning_questions) {
      if (!question.text.given()) continue;
      const auto [first, fresh] =
          asked.try_emplace(gist(*question.text), Asked{person, question.text.origin});
      if (!fresh && first->second.by != person)
        f.wrong(question.text.origin, m::same_question, *first->second.by->name)
            .with_label(first->second.at, say(m::same_question_is_here));
    }
  }
  if (jobshadowers < 2) f.not_applicable(m::no_colleagues);
}

void commitments(const RuleContext& c, const Participant& p, Finding& f) {
  if (!p.has(Role::jobshadower)) return f.not_applicable(m::no_jobshadower);
  if (c.round.commitments.empty()) return f.not_applicable(m::no_commitments);
  for (const Commitment& asked : c.round.commitments) {
    const bool accepted = std::any_of(p.commitments.begin(), p.commitments.end(),
                                      [&](const Field<CommitmentId>& one) { return *one == *asked.id; });
    if (!accepted)
      f.missing(beside(p, p.commitments), m::not_committed, asked.id->text)
          .with_label(asked.id.origin, say(m::commitment_is_here));
  }
}

constexpr std::array all{
    Rule{{"S3-01",
          Severity::error,
          {"minstens één kandidaat-jobshadower", "at least one candidate jobshadower"},
          {"Een organisatie die uitstuurt, zoekt samen uit wie graag gaat.",
           "An organisation that sends finds out together who would like to go."},
          {"Maak voor wie graag gaat een bestand in participants/, met `roles: [jobshadower]`.",
           "Make a file in participants/ for whoever would like to go, with `roles: [jobshadower]`."},
          "ST 40, ST 42"},
         Step::s3,
         {.organisation = candidate}},
    Rule{{"S3-02",
          Severity::error,
          {"minstens één leervraag van de organisatie", "at least one question of the organisation"},
          {"Leervragen bestaan op twee niveaus: van de organisatie en van de persoon.",
           "There are learning questions at two levels: of the organisation and of the person."},
          {"Schrijf in `learning_questions` van de organisatie wat jullie als organisatie willen leren.",
           "Write what you want to learn as an organisation in its `learning_questions`."},
          "ST 02, ST 15, ST 44, JK 54"},
         Step::s3,
         {.organisation = organisation_question}},
    Rule{{"S3-03",
          Severity::error,
          {"minstens één eigen leervraag", "at least one question of one's own"},
          {"Het programma van een uitwisseling wordt opgebouwd rond de eigen leervragen van wie gaat.",
           "The programme of an exchange is built around the own questions of whoever goes."},
          {"Schrijf minstens één vraag in `learning_questions` van de deelnemer.",
           "Write at least one question in the participant's `learning_questions`."},
          "ST 02, ST 15, JK 54"},
         Step::s3,
         {.participant = own_question}},
    Rule{{"S3-04",
          Severity::error,
          {"elke eigen vraag dient een vraag van de organisatie",
           "every own question serves one of the organisation"},
          {"Wie gaat, focust op de leervragen van de organisatie; zo leert het hele team mee.",
           "Whoever goes focuses on the organisation's questions, so that the whole team learns."},
          {"Zet in `serves` de korte naam van de leervraag van de organisatie waaraan de vraag bijdraagt.",
           "Put the short name of the organisation's question that it serves in `serves`."},
          "ST 44"},
         Step::s3,
         {.participant = linked}},
    Rule{{"S3-05",
          Severity::error,
          {"de motivatie is verwoord", "the motivation is in words"},
          {"Wie gaat, zegt wat het voor de eigen competenties kan betekenen.",
           "Whoever goes says what it can mean for the own competences."},
          {"Vul `motivation` in, in eigen woorden.", "Fill in `motivation`, in one's own words."},
          "ST 45"},
         Step::s3,
         {.participant = motivation}},
    Rule{{"S3-06",
          Severity::warning,
          {"groeikansen op minstens één niveau", "chances to grow at one level at least"},
          {"De groeikansen worden benoemd: voor de organisatie, de samenwerking of de persoon.",
           "The chances to grow are named: for the organisation, the cooperation or the person."},
          {"Vul minstens één van `growth_chances.organisation`, `cooperation` en `personal` in.",
           "Fill in one of `growth_chances.organisation`, `cooperation` and `personal` at least."},
          "ST 41"},
         Step::s3,
         {.participant = growth_level}},
    Rule{{"S3-07",
          Severity::warning,
          {"collega's hebben verschillende vragen", "colleagues have different questions"},
          {"Uit één organisatie kunnen meerdere mensen gaan, met andere leervragen.",
           "Several people of one organisation can go, with different questions."},
          {"Verwoord de vraag vanuit de persoon zelf, of laat één van beide ze stellen.",
           "Word the question from the person's own point of view, or let one of them ask it."},
          "ST 42"},
         Step::s3,
         {.organisation = questions_differ}},
    Rule{{"S3-08",
          Severity::error,
          {"alle engagementen van stap 3 zijn opgenomen", "every commitment of step 3 was accepted"},
          {"Wie op jobshadowing gaat, engageert zich voor alles wat de ronde in `commitments` vraagt.",
           "Whoever goes jobshadowing commits to all that the round asks for in `commitments`."},
          {"Overloop de engagementen samen en zet hun korte namen in `commitments` van de deelnemer.",
           "Go through the commitments together and put their short names in the participant's "
           "`commitments`."},
          "ST 03, ST 43, ST 44, ST 45, ST 46"},
         Step::s3,
         {.participant = commitments}},
};

}  // namespace

std::span<const Rule> step3_rules() {
  return all;
}

}  // namespace sw::rules
