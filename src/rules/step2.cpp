// Step 2: vision and quality.
#include <algorithm>
#include <array>

#include "rules/context.hpp"
#include "rules/places.hpp"
#include "rules/subjects.hpp"
#include "switch/language/messages_rules.hpp"
#include "switch/language/messages_rules_guide.hpp"
#include "switch/model/day_words.hpp"

namespace sw::rules {
namespace {

namespace m = messages::rules;

void presented(const RuleContext& c, const Organisation& o, Finding& f) {
  const Presentation& p = o.vision.presented;
  const Place place = beside(o, p, o.vision);
  if (!p.date.given()) {
    f.missing(place, m::not_presented);
  } else if (*p.date > c.as_of) {
    f.missing(p.date.origin, m::presentation_to_come, day_words(*p.date));
  } else if (p.by->empty()) {
    f.missing(place, m::presented_by_nobody);
  }
}

void strengths(const RuleContext&, const Organisation& o, Finding& f) {
  if (o.vision.strengths.empty()) f.missing(beside(o, o.vision.strengths, o.vision), m::no_strengths);
}

void growth_points(const RuleContext&, const Organisation& o, Finding& f) {
  if (o.vision.growth_points.empty())
    f.missing(beside(o, o.vision.growth_points, o.vision), m::no_growth_points);
}

bool fits(const Framework& frame, const Organisation& o) {
  return frame.kinds.empty() || std::any_of(frame.kinds.begin(), frame.kinds.end(),
                                            [&](const Field<KindId>& kind) { return *kind == *o.kind; });
}

void framework(const RuleContext& c, const Organisation& o, Finding& f) {
  if (c.round.frameworks.empty()) return f.not_applicable(m::no_frameworks);
  const Field<FrameworkId>& chosen = o.vision.framework;
  if (!chosen.given()) {
    f.missing(beside(o, o.vision), m::no_framework);
    return;
  }
  const Framework* frame = c.framework(*chosen);
  if (frame == nullptr) return f.not_applicable(m::dangling);
  if (fits(*frame, o)) return;
  std::vector<Text> suited;
  for (const Framework& other : c.round.frameworks)
    if (fits(other, o)) suited.push_back(Text::same(other.id->text));
  Fault& fault = f.wrong(chosen.origin, m::framework_misfit, *frame->name, o.kind->text);
  fault.with_label(frame->kinds.origin, say(m::framework_is_here));
  if (!suited.empty()) fault.with_hint(say(m::suited_frameworks, listed(suited, Join::disjunction)));
}

void topics_fit(const RuleContext& c, const Organisation& o, Finding& f) {
  const auto allowed = c.fitting.find(o.vision.framework->text);
  if (allowed == c.fitting.end()) return f.not_applicable(m::no_framework_chosen);
  for (const List<Strength>* list : {&o.vision.strengths, &o.vision.growth_points})
    for (const Strength& one : *list) {
      const bool known = c.topics.has(one.topic->text);
      if (!one.topic.given() || !known || allowed->second.contains(one.topic->text)) continue;
      f.wrong(one.topic.origin, m::topic_misfit, one.topic->text, o.vision.framework->text)
          .with_label(o.vision.framework.origin, say(m::chosen_here));
    }
}

constexpr std::array all{
    Rule{{"S2-01",
          Severity::error,
          {"het project is aan het team voorgesteld", "the project was presented to the team"},
          {"Iemand stelt het project voor aan het team of de partners; samen bespreken ze de "
           "reflectieleidraad.",
           "Somebody presents the project to the team or the partners; together they discuss the reflection "
           "guide."},
          {"Vul `vision.presented` in: `by`, `function` en `date`.",
           "Fill in `vision.presented`: `by`, `function` and `date`."},
          "ST 14, ST 35"},
         Step::s2,
         {.organisation = presented}},
    Rule{{"S2-02",
          Severity::error,
          {"minstens één troef", "at least one strength"},
          {"Zonder troeven weet niemand wat er bij jullie te leren valt, en kan er niet gematcht worden.",
           "Without strengths nobody knows what can be learned from you, and there is no matching."},
          {"Zet in `vision.strengths` waar jullie sterk in zijn, elk met een thema.",
           "Put what you are strong in under `vision.strengths`, each with a topic."},
          "ST 36"},
         Step::s2,
         {.organisation = strengths}},
    Rule{{"S2-03",
          Severity::error,
          {"minstens één groeipunt", "at least one growth point"},
          {"Waar een organisatie nog in wil groeien, is de bron van haar leervragen.",
           "Where an organisation wants to grow is the source of its learning questions."},
          {"Zet in `vision.growth_points` waar jullie nog in willen groeien, elk met een thema.",
           "Put where you still want to grow under `vision.growth_points`, each with a topic."},
          "ST 36"},
         Step::s2,
         {.organisation = growth_points}},
    Rule{{"S2-04",
          Severity::warning,
          {"een referentiekader dat past", "a frame of reference that fits"},
          {"Een referentiekader is niet verplicht, maar het geeft een gemeenschappelijke taal. Elk kader is "
           "er voor "
           "bepaalde soorten organisaties.",
           "A frame of reference is not compulsory, but it gives a common language. Each frame is meant for "
           "certain "
           "kinds of organisations."},
          {"Kies in `vision.framework` een kader uit `frameworks` in switch.yaml dat bij jullie soort past.",
           "Choose a frame for `vision.framework` from `frameworks` in switch.yaml that fits your kind."},
          "ST 37, ST 38, ST 39, JK 53"},
         Step::s2,
         {.organisation = framework}},
    Rule{{"S2-05",
          Severity::error,
          {"thema's uit het gekozen kader", "topics from the chosen frame"},
          {"Troeven en groeipunten vinden elkaar langs hun thema's. Een thema van een ander kader telt pas "
           "mee als de "
           "ronde zegt waarmee het gelijkstaat.",
           "Strengths and growth points meet by their topics. A topic of another frame only counts once the "
           "round "
           "says what it is the same as."},
          {"Kies een thema van het eigen kader of van de ronde, of laat de ronde de twee thema's verbinden "
           "in `same_as`.",
           "Choose a topic of the own frame or of the round, or let the round connect the two topics in "
           "`same_as`."},
          "ST 36, ST 39"},
         Step::s2,
         {.organisation = topics_fit}},
};

}  // namespace

std::span<const Rule> step2_rules() {
  return all;
}

}  // namespace sw::rules
