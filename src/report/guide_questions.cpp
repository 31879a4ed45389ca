#include "report/guide_questions.hpp"

#include "switch/language/messages_pages.hpp"
#include "switch/language/messages_table.hpp"
#include "switch/model/day_words.hpp"
#include "switch/report/page.hpp"

namespace sw::report {
namespace {

using Answers = std::vector<std::string>;

Answers none(const GuideView&) {
  return {};
}

Answers text(const Field<std::string>& field) {
  return field->empty() ? Answers{} : Answers{*field};
}

std::string yes_no(const GuideView& view, bool yes) {
  return std::string((yes ? msg::table_yes : msg::table_no).in(view.language));
}

Answers answer(const GuideView& view, const YesNo& given) {
  if (!given.answer.given()) return {};
  return {yes_no(view, *given.answer) + (given.note->empty() ? "" : ": " + *given.note)};
}

/// "label: yes" for each that was answered.
Answers flags(const GuideView& view, std::initializer_list<std::pair<Words, const Field<bool>*>> fields) {
  Answers all;
  for (const auto& [label, field] : fields)
    if (field->given()) all.push_back(std::string(label.in(view.language)) + ": " + yes_no(view, **field));
  return all;
}

template <class Questions>
Answers texts(const Questions& questions) {
  Answers all;
  for (const auto& one : questions) all.push_back(*one.text);
  return all;
}

/// Something of each jobshadower of the organisation, with the name before it.
template <class Tell>
Answers of_jobshadowers(const GuideView& view, Tell tell) {
  Answers all;
  for (const Participant& person : view.workspace.participants) {
    if (*person.organisation != view.organisation.id || !person.has(Role::jobshadower)) continue;
    for (const std::string& told : tell(person))
      all.push_back(view.people.called(person.id) + (told.empty() ? "" : ": " + told));
  }
  return all;
}

Answers presented(const GuideView& view) {
  const Presentation& by = view.organisation.vision.presented;
  if (by.by->empty()) return {};
  return {*by.by + (by.function->empty() ? "" : ", " + *by.function) +
          (by.date.given() ? ", " + day_words(*by.date).in(view.language) : "")};
}

Answers framework(const GuideView& view) {
  for (const Framework& one : view.workspace.round.frameworks)
    if (*one.id == *view.organisation.vision.framework) return {*one.name};
  return {};
}

Answers involved(const GuideView& view) {
  Answers all;
  for (const auto& one : view.organisation.preconditions.involved) all.push_back(*one);
  return all;
}

Answers hosts_wished(const GuideView& view) {
  return of_jobshadowers(view, [&](const Participant& person) {
    Answers all;
    for (const Preference& wish : person.preferences) {
      const Organisation* host = view.workspace.find(*wish.host);
      all.push_back((host ? *host->name : wish.host->text) +
                    (wish.reason->empty() ? "" : " – " + *wish.reason));
    }
    return all;
  });
}

Answers growth(const GuideView& view) {
  return of_jobshadowers(view, [](const Participant& person) {
    Answers all;
    for (const auto* one : {&person.growth_chances.organisation, &person.growth_chances.cooperation,
                            &person.growth_chances.personal})
      if (!(*one)->empty()) all.push_back(**one);
    return all;
  });
}

Answers motives(const GuideView& view) {
  return of_jobshadowers(view, [&](const Participant& person) {
    Answers all;
    for (const auto& one : person.motives) all.emplace_back(choice(*one).shown.in(view.language));
    return all;
  });
}

// clang-format off
const GuideQuestion all[] = {
    {1, {"Wat kan deze uitwisseling onze organisatie bijbrengen?", "What can this exchange bring our organisation?"},
     [](const GuideView& v) { return text(v.organisation.preconditions.added_value); }, 3},
    {1, {"Wie dacht hierover mee, en wie moeten we nog horen?", "Who has thought along, and whom should we still hear?"}, involved, 2},
    {1, {"Maken we tijd om samen stil te staan bij wat goed gaat en waar we van dromen?", "Do we make time to look together at what goes well and what we dream of?"},
     [](const GuideView& v) { return answer(v, v.organisation.preconditions.learning_culture); }, 3},
    {1, {"Wie steunt de collega die vertrekt, en wanneer is er tijd om terug te blikken?", "Who supports the colleague who goes, and when is there time to look back?"},
     [](const GuideView& v) { return answer(v, v.organisation.preconditions.support); }, 2},
    {1, {"Kan ons team dit er nu bij nemen? Hoe rustig is het de komende maanden?", "Can our team take this on now? How calm are the coming months?"},
     [](const GuideView& v) { return answer(v, v.organisation.preconditions.capacity); }, 2},
    {1, {"Komen we mensen tekort, of wisselen er veel collega’s?", "Are we short of people, or do many colleagues come and go?"},
     [](const GuideView& v) {
       return flags(v, {{msg::guide_shortage, &v.organisation.preconditions.staff_shortage}, {msg::guide_turnover, &v.organisation.preconditions.high_turnover}});
     }, 1},
    {1, {"Zeggen organisatie én team ja? Wat maakt dat iemand twijfelt?", "Do organisation and team both say yes? What makes anybody hesitate?"},
     [](const GuideView& v) {
       return flags(v, {{msg::guide_organisation, &v.organisation.preconditions.commitment.organisation}, {msg::guide_team, &v.organisation.preconditions.commitment.team}});
     }, 2},
    {1, {"Hoe houden we iedereen mee, van nu tot het einde?", "How do we keep everybody along, from now to the end?"},
     [](const GuideView& v) { return text(v.organisation.preconditions.team_involvement); }, 3},
    {1, {"Sturen we iemand uit, en ontvangen we zelf iemand?", "Do we send somebody, and do we receive somebody ourselves?"},
     [](const GuideView& v) {
       return flags(v, {{msg::guide_sends, &v.organisation.preconditions.sends}, {msg::guide_hosts, &v.organisation.preconditions.hosts}});
     }, 1},
    {2, {"Wie stelde het project aan het team voor, en wanneer?", "Who presented the project to the team, and when?"}, presented, 1},
    {2, {"Welk kader gebruiken we als gemeenschappelijke taal?", "Which frame do we use as a common language?"}, framework, 1},
    {2, {"Waar zijn we trots op? Wat mag een ander bij ons komen zien?", "What are we proud of? What may others come and see?"},
     [](const GuideView& v) { return texts(v.organisation.vision.strengths); }, 4},
    {2, {"Waarin willen we groeien?", "Where do we want to grow?"}, [](const GuideView& v) { return texts(v.organisation.vision.growth_points); }, 4},
    {3, {"Welke vraag neemt onze collega mee namens ons allemaal?", "Which question does our colleague take along for all of us?"},
     [](const GuideView& v) { return texts(v.organisation.learning_questions); }, 3},
    {3, {"Wie wil er gaan, uit vrije keuze?", "Who would like to go, by choice?"},
     [](const GuideView& v) { return of_jobshadowers(v, [](const Participant&) { return Answers{""}; }); }, 2},
    {3, {"Wat wil die collega zelf leren?", "What would that colleague like to learn?"},
     [](const GuideView& v) { return of_jobshadowers(v, [](const Participant& p) { return texts(p.learning_questions); }); }, 3},
    {3, {"Wat betekent het voor zijn of haar werk?", "What does it mean for his or her work?"},
     [](const GuideView& v) { return of_jobshadowers(v, [](const Participant& p) { return text(p.motivation); }); }, 3},
    {3, {"Welke kansen zien we voor de organisatie, de samenwerking en de persoon?", "Which chances do we see for the organisation, the cooperation and the person?"}, growth, 3},
    {4, {"Waar willen we gaan kijken, en waarom net daar?", "Where would we like to go and look, and why there?"}, hosts_wished, 3},
    {4, {"Wat trekt ons daar aan: een duidelijk beeld, ons eigen netwerk, dezelfde functie elders, of dat we elkaar aanvullen?",
         "What draws us there: a clear picture, our own network, the same function elsewhere, or that we complement each other?"}, motives, 2},
    {4, {"Wat bieden we zelf aan wie bij ons komt? Wie kan mentor zijn zodra het duo vaststaat?",
         "What do we offer to whoever comes to us? Who can be the mentor once the pair is settled?"},
     [](const GuideView& v) { return text(v.organisation.hosting.offer); }, 3},
    {5, {"Zijn onze vragen helder genoeg voor een buitenstaander?", "Are our questions clear enough for an outsider?"},
     [](const GuideView& v) { return text(v.organisation.intake.questions_clarified); }, 2},
    {5, {"Welke hulp hebben we nodig van de projectmedewerkers?", "What help do we need from the coordinators?"},
     [](const GuideView& v) { return text(v.organisation.intake.support_needed); }, 2},
    {5, {"Hoe ver kunnen we gaan, en hoe geraken we er?", "How far can we go, and how do we get there?"},
     [](const GuideView& v) { return text(v.organisation.intake.travel); }, 2},
    {5, {"Welke weken passen, en wie vangt het werk hier op?", "Which weeks suit, and who takes over the work here?"},
     [](const GuideView& v) { return text(v.organisation.intake.planning); }, 2},
    {6, {"Wat moet nog gebeuren voor we kunnen vertrekken, en wie doet dat?", "What must still happen before we can set off, and who does it?"}, none, 4},
};
// clang-format on

}  // namespace

std::span<const GuideQuestion> guide_questions() {
  return all;
}

}  // namespace sw::report
