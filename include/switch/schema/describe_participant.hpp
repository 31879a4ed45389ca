// The fields of participants/ID.yaml, each described once.
#pragma once

#include "switch/model/participant.hpp"
#include "switch/schema/describe_organisation.hpp"
#include "switch/schema/info.hpp"

// A table: one entry a line.
// clang-format off
namespace sw::schema {

template <class V, MaybeConst<LearningQuestion> E>
void describe(V& v, E& q) {
  v.field({"id", required, {"Een korte naam, uniek in deze lijst.", "A short name, unique in this list."}, "ST 02", {}, "v1"}, q.id);
  v.field({"topic", required, {"Het thema van de vraag.", "The topic of the question."}, "ST 39"}, q.topic);
  v.field({"text", required, {"De eigen leervraag.", "The person's own learning question."}, "ST 02, ST 15", story}, q.text);
  v.field({"serves", optional, {"Aan welke leervraag van de eigen organisatie ze bijdraagt.", "Which question of the own organisation it serves."}, "ST 44"}, q.serves);
  v.field({"state", defaulted, {"Hoever de formulering staat.", "How far the wording has come."}, "ST 15, ST 17"}, q.state);
}

template <class V, MaybeConst<GrowthChances> E>
void describe(V& v, E& g) {
  v.field({"organisation", optional, {"Groeikansen voor de organisatie.", "Chances to grow for the organisation."}, "ST 41", story}, g.organisation);
  v.field({"cooperation", optional, {"Groeikansen voor de samenwerking.", "Chances to grow for the cooperation."}, "ST 41", story}, g.cooperation);
  v.field({"personal", optional, {"Groeikansen voor de persoon zelf.", "Chances to grow for the person."}, "ST 41", story}, g.personal);
}

template <class V, MaybeConst<Preference> E>
void describe(V& v, E& p) {
  v.field({"host", required, {"De gewenste gastvoorziening.", "The host that is wished for."}, "ST 48, JK 55"}, p.host);
  v.field({"approached", defaulted, {"Is die al aangesproken?", "Has it been approached already?"}, "ST 48"}, p.approached);
  v.field({"reason", optional, {"Waarom daar.", "Why there."}, "ST 47", story}, p.reason);
}

template <class V, MaybeConst<Bonus> E>
void describe(V& v, E& b) {
  v.field({"host", required, {"De gastvoorziening.", "The host."}}, b.host);
  v.field({"points", required, {"Hoeveel punten erbij, of eraf (-), op een score van 0 tot 1000.", "How many points more, or less (-), on a score from 0 to 1000."}, "", between(-1000, 1000), "100"}, b.points);
  v.field({"by", optional, {"Wie dat vindt.", "Who thinks so."}}, b.by);
  v.field({"reason", required, {"Waarom.", "Why."}, "", story}, b.reason);
}

template <class V, MaybeConst<TravelTime> E>
void describe(V& v, E& t) {
  v.field({"host", required, {"De gastvoorziening.", "The host."}, "ST 51"}, t.host);
  v.field({"minutes", required, {"Reistijd in minuten, enkele rit.", "Travel time in minutes, one way."}, "ST 51", between(0, 600)}, t.minutes);
}

template <class V, MaybeConst<Travel> E>
void describe(V& v, E& t) {
  v.field({"most_minutes", optional, {"Hoeveel minuten reizen (enkele rit) hoogstens haalbaar is.", "How many minutes of travel (one way) are feasible at most."}, "ST 51", between(0, 600)}, t.most_minutes);
  v.field({"times", optional, {"Gekende reistijden; ze gaan voor op de afstand.", "Known travel times; they go before distance."}, "ST 51"}, t.times);
}

template <class V, MaybeConst<Together> E>
void describe(V& v, E& t) {
  v.field({"with", required, {"Met wie; een van de twee hoeft het maar te zeggen.", "With whom; it is enough that one of the two says so."}}, t.with);
  v.field({"splittable", defaulted, {"Mogen ze apart gaan als er anders iemand een plaats verliest?", "May they be parted where somebody would lose a place otherwise?"}}, t.splittable);
  v.field({"reason", optional, {"Waarom samen.", "Why together."}, "", story}, t.reason);
}

template <class V, MaybeConst<Swap> E>
void describe(V& v, E& s) {
  v.field({"with", required, {"Met wie; een van de twee hoeft het maar te zeggen.", "With whom; it is enough that one of the two says so."}}, s.with);
  v.field({"elsewhere", defaulted, {"Mogen ze elk ergens anders heen als de ruil niet kan, of als er anders iemand een plaats verliest?", "May each go somewhere else where the swap can't be, or where somebody would lose a place otherwise?"}}, s.elsewhere);
  v.field({"reason", optional, {"Waarom net deze ruil.", "Why this swap."}, "", story}, s.reason);
}

template <class V, MaybeConst<Participant> E>
void describe(V& v, E& p) {
  v.field({"name", required, {"De naam van de deelnemer.", "The participant's name."}, "ST 01", personal}, p.name);
  v.field({"organisation", required, {"De organisatie waar hij of zij werkt.", "The organisation he or she works in."}, "ST 01, ST 06"}, p.organisation);
  v.field({"roles", required, {"Een of meer rollen; ze zijn altijd te combineren.", "One or more roles; they can always be combined."}, "ST 11"}, p.roles);
  v.field({"function", optional, {"De functie, in gewone woorden.", "The function, in plain words."}, "ST 35, ST 47"}, p.function);
  v.field({"email", optional, {"E-mailadres.", "E-mail address."}, "ST 10", personal}, p.email);
  v.field({"phone", optional, {"Telefoonnummer.", "Phone number."}, "ST 10", personal, "'0470 00 00 00'"}, p.phone);
  v.field({"volunteers", optional, {"Gaat hij of zij uit vrije keuze?", "Does he or she go by choice?"}, "ST 40"}, p.volunteers);
  v.field({"learning_questions", optional, {"De eigen leervragen.", "The person's own learning questions."}, "ST 02, ST 15"}, p.learning_questions);
  v.field({"motivation", optional, {"Wat het voor de eigen competenties kan betekenen.", "What it can mean for the own competences."}, "ST 45", story}, p.motivation);
  v.field({"growth_chances", optional, {"Groeikansen op drie niveaus; minstens een.", "Chances to grow at three levels; at least one."}, "ST 41"}, p.growth_chances);
  v.field({"no_preference", defaulted, {"Gaat hij of zij overal graag naartoe?", "Is he or she happy to go anywhere?"}, "ST 48"}, p.no_preference);
  v.field({"preferences", optional, {"Gewenste gastvoorzieningen; de liefste eerst.", "Hosts that are wished for; the dearest first."}, "ST 48, JK 55"}, p.preferences);
  v.field({"motives", optional, {"Waarom juist daar leren.", "Why learn there."}, "ST 47"}, p.motives);
  v.field({"not_to", optional, {"Waar hij of zij niet naartoe kan.", "Where he or she can't go."}}, p.not_to);
  v.field(of_coordinator({"bonuses", optional, {"Punten erbij of eraf voor een gastvoorziening, naast wat de score telt.", "Points more or less for a host, beside what the score counts."}}), p.bonuses);
  v.field({"travel", optional, {"Wat haalbaar is qua verplaatsing.", "What is feasible in travel."}, "ST 51"}, p.travel);
  v.field({"together", optional, {"Met wie hij of zij samen gaat: naar dezelfde gastvoorziening, of geen van beiden.", "Who goes along: to the same host, or neither of them."}}, p.together);
  v.field({"swap", optional, {"Met wie deze jobshadower van plaats ruilt: elk gaat naar de organisatie van de ander, of geen van beiden.", "With whom this jobshadower swaps places: each goes to the other's organisation, or neither of them."}}, p.swap);
  v.field({"available", optional, {"Wanneer het past; leeg betekent de hele periode.", "When it suits; empty means the whole period."}, "ST 51"}, p.available);
  v.field({"commitments", optional, {"De engagementen die hij of zij opneemt.", "The commitments that he or she accepts."}, "ST 43"}, p.commitments);
  v.field(of_coordinator({"attended", optional, {"De momenten waarop hij of zij aanwezig was.", "The moments that he or she attended."}, "ST 19"}), p.attended);
}

inline EntityInfo entity_info(const Participant&) {
  return {"participant", "participants", {"Deelnemer", "Participant"},
          {"Een bestand per persoon: rollen, leervragen, motivatie, voorkeuren.",
           "One file per person: roles, learning questions, motivation, preferences."}};
}

}  // namespace sw::schema
