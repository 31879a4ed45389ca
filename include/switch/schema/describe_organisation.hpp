// The fields of organisations/ID.yaml, each described once.
#pragma once

#include "switch/model/organisation.hpp"
#include "switch/schema/info.hpp"

// A table: one entry a line.
// clang-format off
namespace sw::schema {

template <class V, MaybeConst<YesNo> E>
void describe(V& v, E& y) {
  v.field({"answer", required, {"Ja of nee.", "Yes or no."}}, y.answer);
  v.field({"note", optional, {"Wat daarachter zit.", "What lies behind it."}, "", story}, y.note);
}

template <class V, MaybeConst<FirstContact> E>
void describe(V& v, E& c) {
  v.field({"date", required, {"De dag van het eerste telefoongesprek.", "The day of the first phone call."}, "ST 13", {}, "2022-10-27"}, c.date);
  v.field({"by", optional, {"Welke projectmedewerker belde.", "Which coordinator called."}, "ST 13", personal}, c.by);
}

template <class V, MaybeConst<Consent> E>
void describe(V& v, E& c) {
  v.field({"organisation", optional, {"Staat de organisatie achter de deelname?", "Does the organisation stand behind taking part?"}, "ST 29"}, c.organisation);
  v.field({"team", optional, {"Staat het team achter de deelname?", "Does the team stand behind taking part?"}, "ST 29"}, c.team);
  v.field({"date", optional, {"Wanneer dat afgesproken is.", "When that was agreed."}, "ST 29"}, c.date);
}

template <class V, MaybeConst<Preconditions> E>
void describe(V& v, E& p) {
  v.field({"added_value", optional, {"Welke meerwaarde dit voor de organisatie kan hebben.", "What added value this can have for the organisation."}, "ST 23", story}, p.added_value);
  v.field({"involved", optional, {"Wie bij de start betrokken was.", "Who was involved at the start."}, "ST 24", personal}, p.involved);
  v.field({"learning_culture", optional, {"Is er tijd om samen na te denken over troeven en dromen?", "Is there time to think together about strengths and dreams?"}, "ST 25"}, p.learning_culture);
  v.field({"support", optional, {"Worden medewerkers ondersteund en is er tijd voor reflectie?", "Are people supported and is there time for reflection?"}, "ST 26"}, p.support);
  v.field({"capacity", optional, {"Is er op dit moment genoeg draagkracht en stabiliteit?", "Is there enough capacity and stability at this moment?"}, "ST 27"}, p.capacity);
  v.field({"staff_shortage", optional, {"Is er een personeelstekort?", "Is there a staff shortage?"}, "ST 28"}, p.staff_shortage);
  v.field({"high_turnover", optional, {"Is er een groot personeelsverloop?", "Is there a high staff turnover?"}, "ST 28"}, p.high_turnover);
  v.field({"commitment", optional, {"Het engagement van organisatie en team.", "The commitment of organisation and team."}, "ST 29"}, p.commitment);
  v.field({"team_involvement", optional, {"Hoe het team de hele weg betrokken blijft.", "How the team stays involved along the whole way."}, "ST 30", story}, p.team_involvement);
  v.field({"sends", optional, {"Gaan er medewerkers op jobshadowing?", "Will workers go jobshadowing?"}, "ST 32"}, p.sends);
  v.field({"hosts", optional, {"Ontvangt de organisatie jobshadowers van elders?", "Does the organisation receive jobshadowers from elsewhere?"}, "ST 32"}, p.hosts);
}

template <class V, MaybeConst<Presentation> E>
void describe(V& v, E& p) {
  v.field({"by", optional, {"Wie het project aan het team voorstelde.", "Who presented the project to the team."}, "ST 35", personal}, p.by);
  v.field({"function", optional, {"In welke functie.", "In which function."}, "ST 35"}, p.function);
  v.field({"date", optional, {"Wanneer het team de reflectieleidraad besprak.", "When the team discussed the reflection guide."}, "ST 14, ST 35"}, p.date);
}

template <class V, MaybeConst<Strength> E>
void describe(V& v, E& s) {
  v.field({"id", required, {"Een korte naam, uniek in deze lijst.", "A short name, unique in this list."}, "ST 36", {}, "t1"}, s.id);
  v.field({"topic", required, {"Het thema uit het referentiekader of de eigen lijst.", "The topic from the frame of reference or the own list."}, "ST 39"}, s.topic);
  v.field({"text", required, {"In eigen woorden.", "In one's own words."}, "ST 36", story}, s.text);
}

template <class V, MaybeConst<Vision> E>
void describe(V& v, E& o) {
  v.field({"presented", optional, {"Hoe het project in het team is voorgesteld.", "How the project was presented to the team."}, "ST 35"}, o.presented);
  v.field({"framework", optional, {"Het referentiekader dat jullie gebruiken.", "The frame of reference that you use."}, "ST 37, ST 38"}, o.framework);
  v.field({"strengths", optional, {"Waar jullie sterk in zijn.", "What you are strong in."}, "ST 36"}, o.strengths);
  v.field({"growth_points", optional, {"Waarin jullie willen groeien.", "Where you want to grow."}, "ST 36"}, o.growth_points);
}

template <class V, MaybeConst<OrganisationQuestion> E>
void describe(V& v, E& q) {
  v.field({"id", required, {"Een korte naam, uniek in deze lijst.", "A short name, unique in this list."}, "ST 02", {}, "o1"}, q.id);
  v.field({"topic", required, {"Het thema van de vraag.", "The topic of the question."}, "ST 39"}, q.topic);
  v.field({"text", required, {"De leervraag van de organisatie.", "The organisation's learning question."}, "ST 02, ST 15", story}, q.text);
  v.field({"state", defaulted, {"Hoever de formulering staat.", "How far the wording has come."}, "ST 15, ST 17"}, q.state);
}

template <class V, MaybeConst<Period> E>
void describe(V& v, E& p) {
  v.field({"from", required, {"De eerste dag.", "The first day."}, "", {}, "2023-03-01"}, p.from);
  v.field({"until", required, {"De laatste dag.", "The last day."}, "", {}, "2023-05-31"}, p.until);
}

template <class V, MaybeConst<HostPeriod> E>
void describe(V& v, E& p) {
  v.field({"from", required, {"De eerste dag.", "The first day."}, "", {}, "2023-03-01"}, p.from);
  v.field({"until", required, {"De laatste dag.", "The last day."}, "", {}, "2023-05-31"}, p.until);
  v.field({"places", optional, {"Hoeveel jobshadowers er in deze periode welkom zijn.", "How many jobshadowers are welcome in this period."}, "ST 32", between(0, 1000)}, p.places);
}

template <class V, MaybeConst<Veto> E>
void describe(V& v, E& o) {
  v.field({"organisation", required, {"De organisatie waarmee het niet kan.", "The organisation with which it can't be."}}, o.organisation);
  v.field({"reason", required, {"Waarom niet.", "Why not."}, "", story}, o.reason);
}

template <class V, MaybeConst<Hosting> E>
void describe(V& v, E& h) {
  v.field({"places", optional, {"Hoeveel jobshadowers in deze ronde welkom zijn.", "How many jobshadowers are welcome in this round."}, "ST 32", between(0, 1000)}, h.places);
  v.field({"at_once", optional, {"Hoeveel er op dezelfde dag kunnen zijn.", "How many can be there on the same day."}, "", between(1, 1000)}, h.at_once);
  v.field({"available", optional, {"Wanneer het past; leeg betekent de hele periode.", "When it suits; empty means the whole period."}, "ST 51"}, h.available);
  v.field(of_coordinator({"not_from", optional, {"Van welke organisaties niemand kan komen.", "From which organisations nobody can come."}}), h.not_from);
  v.field({"offer", optional, {"Wat er te zien en te doen is.", "What there is to see and to do."}, "ST 17", story}, h.offer);
}

template <class V, MaybeConst<Intake> E>
void describe(V& v, E& i) {
  v.field({"date", optional, {"De dag van het gesprek met de projectmedewerkers.", "The day of the talk with the coordinators."}, "ST 16", {}, "2022-12-06"}, i.date);
  v.field({"mode", optional, {"Hoe het gesprek verliep.", "How the talk was held."}, "ST 16"}, i.mode);
  v.field({"attendees", optional, {"Wie van de organisatie erbij was.", "Who of the organisation was there."}, "ST 50"}, i.attendees);
  v.field({"questions_clarified", optional, {"Hoe de leervragen uitgeklaard zijn.", "How the learning questions were clarified."}, "ST 17, ST 51", story}, i.questions_clarified);
  v.field({"support_needed", optional, {"Welke ondersteuning nodig is.", "What support is needed."}, "ST 51", story}, i.support_needed);
  v.field({"travel", optional, {"Wat haalbaar is qua verplaatsing.", "What is feasible in travel."}, "ST 51", story}, i.travel);
  v.field({"planning", optional, {"De praktische planning.", "The practical planning."}, "ST 51", story}, i.planning);
  v.field({"strengths_confirmed", optional, {"Zijn de troeven als gastvoorziening bevestigd?", "Are the strengths as a host confirmed?"}, "ST 17"}, i.strengths_confirmed);
}

template <class V, MaybeConst<Location> E>
void describe(V& v, E& l) {
  v.field({"latitude", required, {"Breedtegraad, in graden.", "Latitude, in degrees."}, "", between(49, 52), "51.05"}, l.latitude);
  v.field({"longitude", required, {"Lengtegraad, in graden.", "Longitude, in degrees."}, "", between(2, 7), "3.72"}, l.longitude);
}

template <class V, MaybeConst<Organisation> E>
void describe(V& v, E& o) {
  v.field({"name", required, {"De naam van de voorziening of het samenwerkingsverband.", "The name of the organisation or partnership."}}, o.name);
  v.field({"kind", required, {"Wat voor voorziening het is, uit de lijst van de ronde.", "What kind of organisation it is, from the round's list."}, "ST 37, ST 38"}, o.kind);
  v.field({"network", required, {"Het netwerk waarin ze meedoet.", "The network it takes part in."}, "ST 20, ST 33"}, o.network);
  v.field({"place", optional, {"De gemeente.", "The municipality."}, "ST 51"}, o.place);
  v.field({"region", optional, {"De regio of zorgregio.", "The region."}, "ST 47"}, o.region);
  v.field(of_coordinator({"location", optional, {"Waar ze ligt; alleen een wenk voor de reistijd.", "Where it lies; only a hint for travel time."}, "ST 51"}), o.location);
  v.field({"members", optional, {"De partners van een samenwerkingsverband.", "The members of a partnership."}, "ST 38"}, o.members);
  v.field({"project_lead", optional, {"De projectverantwoordelijke, het aanspreekpunt.", "The project lead, the contact."}, "ST 10"}, o.project_lead);
  v.field({"infosession", optional, {"De infosessie waaraan ze deelnam.", "The information session it attended."}, "ST 13"}, o.infosession);
  v.field(of_coordinator({"first_contact", optional, {"Het eerste telefoongesprek met de projectmedewerkers.", "The first phone call with the coordinators."}, "ST 13"}), o.first_contact);
  v.field({"preconditions", optional, {"Stap 1: de randvoorwaarden bij de start.", "Step 1: the preconditions at the start."}, "ST 23"}, o.preconditions);
  v.field({"vision", optional, {"Stap 2: visie en kwaliteit.", "Step 2: vision and quality."}, "ST 36"}, o.vision);
  v.field({"learning_questions", optional, {"Stap 3: de leervragen van de organisatie.", "Step 3: the organisation's learning questions."}, "ST 02, ST 44"}, o.learning_questions);
  v.field({"hosting", optional, {"Wat ze als gastvoorziening aanbiedt.", "What it offers as a host."}, "ST 17, ST 32"}, o.hosting);
  v.field({"intake", optional, {"Stap 5: het gesprek met de projectmedewerkers.", "Step 5: the talk with the coordinators."}, "ST 16, ST 50"}, o.intake);
}

inline EntityInfo entity_info(const Organisation&) {
  return {"organisation", "organisations", {"Organisatie", "Organisation"},
          {"Een bestand per organisatie: de antwoorden op stappen 1, 2, 3 en 5, en het aanbod als gastvoorziening.",
           "One file per organisation: its answers to steps 1, 2, 3 and 5, and what it offers as a host."}};
}

}  // namespace sw::schema
