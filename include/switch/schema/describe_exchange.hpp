// The fields of exchanges/ID.yaml, each described once.
#pragma once

#include "switch/model/exchange.hpp"
#include "switch/schema/describe_organisation.hpp"
#include "switch/schema/info.hpp"

// A table: one entry a line.
// clang-format off
namespace sw::schema {

template <class V, MaybeConst<Pin> E>
void describe(V& v, E& p) {
  v.field({"by", required, {"Wie dit duo vastzette.", "Who fixed this pair."}, "", personal}, p.by);
  v.field({"reason", required, {"Waarom.", "Why."}, "", story}, p.reason);
  v.field({"until", optional, {"Tot wanneer het vastligt; leeg betekent tot het einde.", "Until when it is fixed; empty means to the end."}}, p.until);
}

template <class V, MaybeConst<ProgrammeItem> E>
void describe(V& v, E& i) {
  v.field({"activity", required, {"Wat er op het programma staat.", "What is on the programme."}, "ST 07, JK 57", story}, i.activity);
  v.field({"date", optional, {"Op welke dag.", "On which day."}}, i.date);
  v.field({"questions", optional, {"Welke leervragen dit beantwoordt.", "Which learning questions this answers."}, "ST 07, JK 57"}, i.questions);
}

template <class V, MaybeConst<MentorTalk> E>
void describe(V& v, E& t) {
  v.field({"length", optional, {"Hoe lang het gesprek duurde.", "How long the talk took."}, "ST 08, JK 60", {}, "20m"}, t.length);
  v.field({"observed", optional, {"Wat er geobserveerd en ervaren is.", "What was observed and experienced."}, "JK 61", story}, t.observed);
  v.field({"insights", optional, {"Welke inzichten dat gaf.", "What insights that gave."}, "JK 61", story}, t.insights);
  v.field({"learned", optional, {"Wat er geleerd is.", "What was learned."}, "JK 61", story}, t.learned);
  v.field({"adjust", optional, {"Hoe het vervolg bijgestuurd wordt, als dat nodig is.", "How the rest is adjusted, if needed."}, "JK 61", story}, t.adjust);
}

template <class V, MaybeConst<Photo> E>
void describe(V& v, E& p) {
  v.field({"file", required, {"Het bestand met de foto.", "The file with the picture."}, "JK 59", personal}, p.file);
  v.field({"recognisable", required, {"Staan er herkenbare mensen op?", "Are there people on it who can be recognised?"}}, p.recognisable);
  v.field({"consent_to_take", optional, {"Was er toestemming om de foto te nemen? Voor kinderen geven de ouders ze.", "Was there consent to take the picture? For children the parents give it."}}, p.consent_to_take);
  v.field({"consent_to_use", optional, {"Is er toestemming om de foto te gebruiken?", "Is there consent to use the picture?"}}, p.consent_to_use);
}

template <class V, MaybeConst<Visit> E>
void describe(V& v, E& b) {
  v.field({"date", required, {"De dag van het bezoek.", "The day of the visit."}, "ST 03, JK 58", {}, "2023-03-14"}, b.date);
  v.field({"time", required, {"Van wanneer tot wanneer.", "From when to when."}, "ST 03", {}, "09:00-16:30"}, b.time);
  v.field({"break", optional, {"Hoe lang de pauze duurde.", "How long the break was."}, "ST 03", {}, "30m"}, b.pause);
  v.field({"status", defaulted, {"Gepland, gedaan of afgelast.", "Planned, done or cancelled."}}, b.status);
  v.field({"diary", optional, {"Het reflectiedagboek van die dag.", "The reflection diary of that day."}, "ST 04, JK 59", story}, b.diary);
  v.field({"talk", optional, {"Het korte gesprek met de mentor.", "The short talk with the mentor."}, "ST 08, JK 60"}, b.talk);
  v.field({"photos", optional, {"Foto's van die dag; nooit verplicht.", "Pictures of that day; never required."}, "JK 59"}, b.photos);
}

template <class V, MaybeConst<ClosingTalk> E>
void describe(V& v, E& t) {
  v.field({"date", optional, {"De dag van het slotgesprek met het team van de gastvoorziening.", "The day of the closing talk with the host team."}, "ST 05, JK 62"}, t.date);
  v.field({"learned", optional, {"Wat de jobshadower leerde.", "What the jobshadower learned."}, "JK 63", story}, t.learned);
  v.field({"takes_along", optional, {"Wat hij of zij meeneemt.", "What he or she takes along."}, "JK 63", story}, t.takes_along);
  v.field({"practices", optional, {"Welke praktijken uitgeprobeerd kunnen worden.", "Which practices may be tried."}, "JK 63", story}, t.practices);
  v.field({"host_learned", optional, {"Wat de gastvoorziening zelf leerde.", "What the host itself learned."}, "ST 34, JK 63", story}, t.host_learned);
}

template <class V, MaybeConst<ReportBack> E>
void describe(V& v, E& r) {
  v.field({"date", optional, {"De dag van de terugkoppeling in het eigen team.", "The day of the report-back in the own team."}, "ST 46, JK 64"}, r.date);
  v.field({"to", optional, {"Aan wie.", "To whom."}, "ST 05, JK 64", personal}, r.to);
  v.field({"text", optional, {"Wat besproken is.", "What was discussed."}, "ST 46, JK 64", story}, r.text);
}

template <class V, MaybeConst<Evaluation> E>
void describe(V& v, E& e) {
  v.field({"how", optional, {"Hoe jullie de actie evalueren.", "How you evaluate the action."}, "JK 66", story}, e.how);
  v.field({"planned", optional, {"Wanneer de evaluatie gepland is.", "When the evaluation is planned."}, "JK 66"}, e.planned);
  v.field({"done", optional, {"Wanneer ze gebeurd is.", "When it was done."}, "JK 66"}, e.done);
  v.field({"result", optional, {"Wat eruit kwam.", "What came out of it."}, "JK 66", story}, e.result);
}

template <class V, MaybeConst<Feedback> E>
void describe(V& v, E& f) {
  v.field({"date", optional, {"Wanneer het teruggekoppeld is.", "When it was fed back."}, "JK 66"}, f.date);
  v.field({"to", optional, {"Aan welke voorziening.", "To which organisation."}, "JK 66"}, f.to);
  v.field({"text", optional, {"Wat jullie vertelden.", "What you told."}, "JK 66", story}, f.text);
}

template <class V, MaybeConst<Action> E>
void describe(V& v, E& a) {
  v.field({"id", required, {"Een korte naam, uniek in deze lijst.", "A short name, unique in this list."}, "JK 65", {}, "a1"}, a.id);
  v.field({"what", required, {"Wat er verbeterd of uitgeprobeerd wordt.", "What is improved or tried."}, "ST 46, JK 65", story}, a.what);
  v.field({"owner", optional, {"Wie het opvolgt.", "Who follows it up."}, "JK 65"}, a.owner);
  v.field({"inspired_by", optional, {"De voorziening die inspireerde.", "The organisation that inspired it."}, "JK 66"}, a.inspired_by);
  v.field({"questions", optional, {"Uit welke leervragen het voortkomt.", "Which learning questions it comes from."}, "JK 65"}, a.questions);
  v.field({"due", optional, {"Tegen wanneer.", "By when."}, "JK 65"}, a.due);
  v.field({"status", defaulted, {"Hoever het staat.", "How far it is."}, "JK 65"}, a.status);
  v.field({"evaluation", optional, {"Hoe en wanneer ze geëvalueerd wordt.", "How and when it is evaluated."}, "JK 66"}, a.evaluation);
  v.field({"feedback", optional, {"Wat de inspirerende voorziening ervan te horen kreeg.", "What the inspiring organisation heard of it."}, "JK 66"}, a.feedback);
}

template <class V, MaybeConst<Exchange> E>
void describe(V& v, E& e) {
  v.field({"jobshadower", required, {"Wie gaat.", "Who goes."}, "ST 01"}, e.jobshadower);
  v.field({"host", required, {"De voorziening die ontvangt.", "The organisation that receives."}, "ST 03"}, e.host);
  v.field({"mentor", optional, {"De mentor, een medewerker van de gastvoorziening.", "The mentor, a worker of the host."}, "ST 06, ST 49"}, e.mentor);
  v.field({"status", defaulted, {"Hoever de uitwisseling staat.", "How far the exchange is."}}, e.status);
  v.field({"reason", optional, {"Waarom ze afgelast is.", "Why it was cancelled."}, "", story}, e.reason);
  v.field({"pin", optional, {"Waarom dit duo vastligt bij het matchen.", "Why this pair is fixed in the matching."}}, e.pin);
  v.field({"period", optional, {"Wanneer de uitwisseling loopt.", "When the exchange runs."}, "ST 22"}, e.period);
  v.field({"programme", optional, {"Het programma op maat van de leervragen.", "The programme, made to measure of the questions."}, "ST 07, JK 57"}, e.programme);
  v.field({"visits", optional, {"De bezoeken, met dagboek en mentorgesprek.", "The visits, with diary and mentor talk."}, "ST 03, ST 04"}, e.visits);
  v.field({"closing_talk", optional, {"Het slotgesprek met het team van de gastvoorziening.", "The closing talk with the host team."}, "ST 05, JK 62"}, e.closing_talk);
  v.field({"report_back", optional, {"De terugkoppeling in het eigen team.", "The report-back in the own team."}, "ST 46, JK 64"}, e.report_back);
  v.field({"actions", optional, {"De verbeteringsacties die eruit voortkomen.", "The improvement actions that come out of it."}, "JK 65"}, e.actions);
}

inline EntityInfo entity_info(const Exchange&) {
  return {"exchange", "exchanges", {"Uitwisseling", "Exchange"},
          {"Een bestand per uitwisseling: wie naar waar, het programma, de bezoeken en wat ervan komt.",
           "One file per exchange: who goes where, the programme, the visits and what comes of it."}};
}

}  // namespace sw::schema
