// The fields of switch.yaml, each described once.
#pragma once

#include "switch/model/round.hpp"
#include "switch/schema/info.hpp"

// A table: one entry a line.
// clang-format off
namespace sw::schema {

template <class V, MaybeConst<Window> E>
void describe(V& v, E& w) {
  v.field({"from", required, {"De eerste dag waarop bezocht kan worden.", "The first day on which visits can take place."}, "ST 22, JK 56", {}, "2023-02-01"}, w.from);
  v.field({"until", required, {"De laatste dag van de periode.", "The last day of the period."}, "ST 22, JK 56", {}, "2023-09-30"}, w.until);
  v.field({"until_included", defaulted, {"Hoort die laatste dag erbij?", "Does that last day belong to it?"}, "ST 22"}, w.until_included);
}

template <class V, MaybeConst<Minimum> E>
void describe(V& v, E& m) {
  v.field({"hours", optional, {"Hoeveel werkuren iemand meeloopt.", "How many working hours somebody job-shadows."}, "ST 03", between(1, 1000), "14"}, m.hours);
  v.field({"days", optional, {"Hoeveel verschillende dagen iemand meeloopt.", "How many distinct days somebody job-shadows."}, "JK 58", between(1, 365), "6"}, m.days);
  v.field({"reach", defaulted, {"Als er uren én dagen staan: volstaat een van beide, of zijn ze allebei nodig?", "Where both hours and days are given: is either enough, or are both needed?"}}, m.reach);
  v.field({"binding", defaulted, {"Is het een minimum (true) of een streefdoel (false)?", "Is it a minimum (true) or an aim (false)?"}, "ST 03, JK 58"}, m.binding);
}

template <class V, MaybeConst<Counting> E>
void describe(V& v, E& c) {
  v.field({"breaks", defaulted, {"Tellen pauzes mee als werkuren?", "Do breaks count as working hours?"}, "ST 03"}, c.breaks);
  v.field({"assumed_break", optional, {"De pauze die gerekend wordt als een bezoek er geen vermeldt.", "The break that is assumed where a visit does not give one."}, "", {}, "30m"}, c.assumed_break);
  v.field({"assumed_from", defaulted, {"Vanaf welke aanwezigheid die pauze gerekend wordt.", "From which length of presence that break is assumed."}, "", {}, "6h"}, c.assumed_from);
  v.field({"preparation", defaulted, {"Tellen de leeruitwisselingsmomenten mee als uren?", "Do the exchange moments count as hours?"}, "ST 03"}, c.preparation);
}

template <class V, MaybeConst<OrganisationKind> E>
void describe(V& v, E& k) {
  v.field({"id", required, {"De korte naam waarmee organisaties ernaar verwijzen.", "The short name that organisations refer to."}}, k.id);
  v.field({"name", required, {"De naam zoals mensen hem lezen.", "The name as people read it."}}, k.name);
}

template <class V, MaybeConst<Topic> E>
void describe(V& v, E& t) {
  v.field({"id", required, {"De korte naam waarmee troeven en leervragen ernaar verwijzen.", "The short name that strengths and learning questions refer to."}}, t.id);
  v.field({"name", required, {"De naam zoals mensen hem lezen.", "The name as people read it."}}, t.name);
}

template <class V, MaybeConst<Framework> E>
void describe(V& v, E& f) {
  v.field({"id", required, {"De korte naam van het referentiekader.", "The short name of the frame of reference."}, "ST 37, ST 38"}, f.id);
  v.field({"name", required, {"De naam zoals mensen hem lezen.", "The name as people read it."}}, f.name);
  v.field({"kinds", optional, {"Bij welke soorten voorzieningen het past; leeg betekent alle.", "Which kinds of organisations it fits; empty means all."}, "ST 37, ST 38"}, f.kinds);
  v.field({"provisional", defaulted, {"Is de lijst met thema's voorlopig?", "Is the list of topics provisional?"}}, f.provisional);
  v.field({"topics", required, {"De thema's van het kader.", "The topics of the frame."}, "ST 39"}, f.topics);
}

template <class V, MaybeConst<SameAs> E>
void describe(V& v, E& s) {
  v.field({"topic", required, {"Een thema van het ene kader.", "A topic of one frame."}}, s.topic);
  v.field({"same_as", required, {"Het thema van een ander kader dat hetzelfde betekent.", "The topic of another frame that means the same."}}, s.same_as);
}

template <class V, MaybeConst<Network> E>
void describe(V& v, E& n) {
  v.field({"id", required, {"De korte naam van het netwerk.", "The short name of the network."}}, n.id);
  v.field({"name", required, {"De naam zoals mensen hem lezen.", "The name as people read it."}}, n.name);
}

template <class V, MaybeConst<Commitment> E>
void describe(V& v, E& c) {
  v.field({"id", required, {"De korte naam van het engagement.", "The short name of the commitment."}, "ST 43"}, c.id);
  v.field({"text", required, {"Wat een jobshadower daarmee belooft.", "What a jobshadower promises with it."}}, c.text);
}

template <class V, MaybeConst<Moment> E>
void describe(V& v, E& m) {
  v.field({"id", required, {"De korte naam waarmee aanwezigheid genoteerd wordt.", "The short name that attendance is recorded under."}}, m.id);
  v.field({"kind", required, {"Wat voor moment het is.", "What kind of moment it is."}, "ST 19, ST 43, JK 67"}, m.kind);
  v.field({"name", required, {"De naam zoals mensen hem lezen.", "The name as people read it."}}, m.name);
  v.field({"date", optional, {"De dag; leeg zolang die niet vastligt.", "The day; empty as long as it is not fixed."}, "ST 20, JK 67", {}, "2023-01-17"}, m.date);
  v.field({"time", optional, {"Van wanneer tot wanneer.", "From when to when."}, "ST 20", {}, "09:30-12:30"}, m.time);
  v.field({"place", optional, {"Waar het doorgaat.", "Where it takes place."}, "ST 21"}, m.place);
  v.field({"networks", optional, {"Voor welke netwerken; leeg betekent alle.", "For which networks; empty means all."}, "ST 20"}, m.networks);
  v.field({"roles", optional, {"Wie verwacht wordt.", "Who is expected."}, "ST 19"}, m.roles);
}

template <class V, MaybeConst<Weights> E>
void describe(V& v, E& w) {
  const Limits any = between(0, 1000);
  v.field({"own_questions", defaulted, {"De eigen leervragen die de gastvoorziening met haar troeven kan beantwoorden.", "The person's own learning questions that the host's strengths can answer."}, "ST 07, ST 36", any}, w.own_questions);
  v.field({"organisation_questions", defaulted, {"De leervragen van de eigen organisatie die ze kan beantwoorden.", "The own organisation's questions that they can answer."}, "ST 44", any}, w.organisation_questions);
  v.field({"preference", defaulted, {"De uitgesproken voorkeur, volgens rang.", "The stated preference, by rank."}, "ST 48, JK 55", any}, w.preference);
  v.field({"motive", defaulted, {"Het motief: eigen netwerk, zelfde functie elders, elkaar aanvullen.", "The motive: own network, same function elsewhere, complementing each other."}, "ST 47", any}, w.motive);
  v.field({"host_gain", defaulted, {"Wat de gastvoorziening er zelf uit leert.", "What the host learns from it."}, "ST 34", any}, w.host_gain);
  v.field({"travel", defaulted, {"Hoe vlot de gastvoorziening te bereiken is.", "How easily the host can be reached."}, "ST 51", any}, w.travel);
}

template <class V, MaybeConst<MatchingPolicy> E>
void describe(V& v, E& m) {
  v.field({"objective", optional, {"Wat eerst telt, in volgorde; leeg betekent placed, reciprocity, worst_off, fit.", "What counts first, in order; empty means placed, reciprocity, worst_off, fit."}, "ST 18, ST 32"}, m.objective);
  v.field({"weights", optional, {"Hoe zwaar elk deel van de score weegt.", "How heavily each part of the score weighs."}, "ST 18"}, m.weights);
  v.field({"places", defaulted, {"Hoeveel plaatsen een organisatie heeft die er geen noemt.", "How many places an organisation has that does not say."}, "ST 32", between(0, 100)}, m.places);
  v.field({"per_pair", defaulted, {"Hoeveel mensen van één organisatie hoogstens naar dezelfde gastvoorziening gaan.", "How many people of one organisation go to the same host at most."}, "", between(1, 100)}, m.per_pair);
  v.field({"bands", defaulted, {"In hoeveel schijven de score verdeeld wordt om de minst passende duo's eerst te verbeteren.", "Into how many bands the score is divided to improve the poorest pairs first."}, "", between(1, 8)}, m.bands);
  v.field({"far", defaulted, {"Vanaf hoeveel minuten reistijd (enkele rit) de bereikbaarheid niet meer meetelt.", "From how many minutes of travel (one way) reachability counts for nothing."}, "ST 51", between(1, 600)}, m.far);
  v.field({"ready", optional, {"Welke stappen in orde moeten zijn voor iemand in de matching meegaat.", "Which steps must be in order before somebody takes part in the matching."}, "", line, "S3"}, m.ready);
}

template <class V, MaybeConst<Holiday> E>
void describe(V& v, E& h) {
  v.field({"date", required, {"De feestdag.", "The holiday."}, "", {}, "2023-05-18"}, h.date);
  v.field({"name", required, {"Zijn naam.", "Its name."}}, h.name);
}

template <class V, MaybeConst<SchoolHoliday> E>
void describe(V& v, E& h) {
  v.field({"from", required, {"De eerste dag.", "The first day."}, "", {}, "2023-04-03"}, h.from);
  v.field({"until", required, {"De laatste dag.", "The last day."}, "", {}, "2023-04-16"}, h.until);
  v.field({"name", required, {"De naam van de vakantie.", "The name of the break."}}, h.name);
}

template <class V, MaybeConst<Partner> E>
void describe(V& v, E& p) {
  v.field({"name", required, {"De naam van de partner.", "The partner's name."}, "ST 12"}, p.name);
  v.field({"role", required, {"Zijn rol in het project.", "Its role in the project."}, "ST 12, JK 68"}, p.role);
  v.field({"acknowledgement", optional, {"De zin die in verslagen moet staan.", "The sentence that reports must carry."}, "JK 68"}, p.acknowledgement);
}

template <class V, MaybeConst<Coordinator> E>
void describe(V& v, E& c) {
  v.field({"name", required, {"De naam van de projectmedewerker.", "The coordinator's name."}, "ST 12", personal}, c.name);
  v.field({"organisation", optional, {"Voor wie hij of zij werkt.", "Whom he or she works for."}, "ST 12"}, c.organisation);
  v.field({"email", optional, {"E-mailadres.", "E-mail address."}, "", mail}, c.email);
  v.field({"phone", optional, {"Telefoonnummer.", "Phone number."}, "", personal, "'0470 00 00 00'"}, c.phone);
}

template <class V, MaybeConst<Round> E>
void describe(V& v, E& r) {
  v.field({"format", required, {"De versie van het bestandsformaat: 1.", "The version of the file format: 1."}, "", between(1, 1), "1"}, r.format);
  v.field({"name", required, {"De naam van de ronde.", "The round's name."}}, r.name);
  v.field({"programme", required, {"Van welk programma dit een ronde is.", "Which programme this is a round of."}}, r.programme);
  v.field({"window", required, {"De periode waarin het jobshadowen plaatsvindt.", "The period in which the job-shadowing takes place."}, "ST 22, JK 56"}, r.window);
  v.field({"minimum", required, {"Hoeveel iemand minstens meeloopt, of waarnaar gestreefd wordt.", "How much somebody job-shadows at least, or what is aimed at."}, "ST 03, JK 58"}, r.minimum);
  v.field({"counting", optional, {"Hoe aanwezigheid in werkuren wordt omgezet.", "How presence becomes working hours."}, "ST 03"}, r.counting);
  v.field({"mentor_talk", defaulted, {"Hoe vaak jobshadower en mentor samenzitten.", "How often jobshadower and mentor sit together."}, "ST 08, JK 60"}, r.mentor_talk);
  v.field({"kinds", required, {"De soorten organisaties die meedoen.", "The kinds of organisations that take part."}, "ST 37, ST 38"}, r.kinds);
  v.field({"networks", required, {"De netwerken van de ronde.", "The networks of the round."}, "ST 20, ST 33, JK 52"}, r.networks);
  v.field({"frameworks", required, {"De referentiekaders met hun thema's.", "The frames of reference with their topics."}, "ST 37, ST 38, JK 53"}, r.frameworks);
  v.field({"topics", optional, {"Eigen thema's van de ronde, naast die van de kaders.", "The round's own topics, beside those of the frames."}, "ST 39"}, r.topics);
  v.field({"same_as", optional, {"Thema's van verschillende kaders die hetzelfde betekenen.", "Topics of different frames that mean the same."}, "ST 38"}, r.same_as);
  v.field({"commitments", optional, {"Waartoe een jobshadower zich engageert.", "What a jobshadower commits to."}, "ST 43"}, r.commitments);
  v.field({"moments", optional, {"De momenten van de ronde, met datum en plaats.", "The moments of the round, with date and place."}, "ST 13, ST 19, JK 67"}, r.moments);
  v.field({"due", optional, {"Tegen wanneer een stap (S1) of een controle (S5-01) in orde moet zijn.", "By when a step (S1) or a check (S5-01) must be in order."}, "ST 13, ST 14, ST 16"}, r.due);
  v.field({"checks", optional, {"Hoe ernstig elke controle in deze ronde is: error, warning, note of skip.", "How serious each check is in this round: error, warning, note or skip."}}, r.checks);
  v.field({"matching", optional, {"Hoe jobshadowers en gastvoorzieningen aan elkaar gekoppeld worden.", "How jobshadowers and hosts are matched."}, "ST 18"}, r.matching);
  v.field({"holidays", optional, {"Dagen waarop niemand bezoekt.", "Days on which nobody visits."}}, r.holidays);
  v.field({"school_holidays", optional, {"Schoolvakanties, om bij het plannen te zien.", "School holidays, to be seen when planning."}}, r.school_holidays);
  v.field({"partners", optional, {"Promotor, partners en financier.", "Promotor, partners and funder."}, "ST 12, JK 68"}, r.partners);
  v.field({"coordinators", optional, {"De projectmedewerkers.", "The coordinators."}, "ST 12"}, r.coordinators);
  v.field({"private_words", optional, {"Woorden die niet in een dagboek thuishoren, zoals namen van kinderen.", "Words that do not belong in a diary, such as names of children."}, "", personal}, r.private_words);
  v.field({"pseudonym_key", optional, {"Een geheim woord, waaruit de nummers van pseudoniemen komen; verander het niet meer.", "A secret word, from which the numbers of pseudonyms come; don't change it any more."}, "", personal}, r.pseudonym_key);
}

inline EntityInfo entity_info(const Round&) {
  return {"round", "", {"Ronde", "Round"},
          {"Het bestand switch.yaml: de afspraken van een ronde.", "The file switch.yaml: what a round has agreed on."}};
}

}  // namespace sw::schema
