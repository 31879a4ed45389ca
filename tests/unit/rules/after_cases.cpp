#include "unit/rules/cases.hpp"

namespace sw::test {
namespace {

constexpr std::chrono::days one_day{1};

Exchange& first(Workspace& w) {
  return exchange(w, "an-maan");
}
Exchange& running(Workspace& w) {
  return exchange(w, "eva-maan");
}
Visit& visited(Workspace& w) {
  return first(w).visits.items[0];
}
Action& action(Workspace& w) {
  return first(w).actions.items[0];
}

Photo& photo(Workspace& w) {
  return visited(w).photos.items[0];
}

const Case all[] = {
    {"S6-01", "zon", missing,
     [](Workspace& w) { return blank(organisation(w, "zon").intake, organisation(w, "zon").name.origin); }},
    {"S6-06", "an-maan", missing,
     [](Workspace& w) { return blank(first(w).programme, first(w).jobshadower.origin); }},
    {"S6-06", "an-maan", missing,
     [](Workspace& w) { return blank(first(w).programme.items[0].questions, first(w).programme.origin); }},
    {"S6-07", "eva", missing,
     [](Workspace& w) {
       running(w).visits.items.resize(1);
       return running(w).visits.origin;
     }},
    {"S6-08", "an-maan", wrong, [](Workspace& w) { return change(visited(w).date, day(2023, 1, 31)); }},
    {"S6-08", "an-maan", wrong, [](Workspace& w) { return change(visited(w).date, day(2023, 10, 1)); }},
    {"S6-08", "an-maan", wrong, [](Workspace& w) { return change(visited(w).date, day(2023, 5, 18)); }},
    {"S6-09", "eva", late,
     [](Workspace& w) { return blank(participant(w, "eva").attended, participant(w, "eva").name.origin); }},
    {"S6-09", "cas", late,
     [](Workspace& w) {
       set(exchange(w, "cas-zon").status, ExchangeStatus::proposed);  // remains a mentor
       return blank(participant(w, "cas").attended, participant(w, "cas").name.origin);
     }},
    {"R-01", "an", wrong,
     [](Workspace& w) {
       set(visited(w).status, VisitStatus::cancelled);
       return first(w).visits.origin;
     }},
    {"R-01", "eva", rules::Verdict::not_due,
     [](Workspace& w) {
       set(running(w).visits.items[0].status, VisitStatus::cancelled);
       return running(w).visits.origin;
     }},
    {"R-02", "an", wrong,
     [](Workspace& w) {
       Visit& second = first(w).visits.items[1];
       set(second.date, *visited(w).date);
       return change(second.time, TimeRange{Minutes{15 * 60}, Minutes{17 * 60}});
     }},
    {"R-03", "an-maan", late, [](Workspace& w) { return blank(visited(w).diary, visited(w).date.origin); }},
    {"R-04", "an-maan", late,
     [](Workspace& w) {
       for (Visit& one : first(w).visits.items) unset(one.talk);
       return first(w).visits.origin;
     }},
    {"R-04", "an-maan", late,
     [](Workspace& w) {
       set(w.round.mentor_talk, TalkRhythm::each_visit_day);
       return blank(visited(w).talk, visited(w).date.origin);
     }},
    {"R-05", "an-maan", late,
     [](Workspace& w) { return blank(first(w).closing_talk, first(w).jobshadower.origin); }},
    {"R-05", "an-maan", rules::Verdict::not_due,
     [](Workspace& w) { return change(first(w).closing_talk.date, today + one_day); }},
    {"R-06", "an-maan", missing,
     [](Workspace& w) { return blank(first(w).closing_talk.host_learned, first(w).closing_talk.origin); }},
    {"R-07", "an-maan", late,
     [](Workspace& w) { return blank(first(w).report_back, first(w).jobshadower.origin); }},
    {"R-08", "an-maan", missing, [](Workspace& w) { return blank(action(w).owner, action(w).id.origin); }},
    {"R-09", "an-maan", missing,
     [](Workspace& w) { return blank(action(w).evaluation, action(w).id.origin); }},
    {"R-09", "an-maan", late,
     [](Workspace& w) { return blank(action(w).evaluation.done, action(w).evaluation.planned.origin); }},
    {"R-10", "an-maan", missing, [](Workspace& w) { return blank(action(w).feedback, action(w).id.origin); }},
    {"R-11", "an", late,
     [](Workspace& w) {
       participant(w, "an").attended.items.pop_back();
       return participant(w, "an").attended.origin;
     }},
    {"P-01", "an-maan", wrong,
     [](Workspace& w) {
       Photo& one = photo(w);
       return blank(one.consent_to_use, one.file.origin);
     }},
    {"P-01", "an-maan", wrong,
     [](Workspace& w) {
       Photo& one = photo(w);
       return blank(one.consent_to_take, one.file.origin);
     }},
    {"P-02", "an-maan", wrong,
     [](Workspace& w) { return change(visited(w).diary, "Vandaag speelde PIETERJAN buiten."); }},
    {"P-02", "an-maan", wrong, [](Workspace& w) { return change(visited(w).talk.observed, "(pieterjan)"); }},
    {"P-02", "an-maan", wrong, [](Workspace& w) { return change(visited(w).talk.insights, "Pieterjan"); }},
    {"P-02", "an-maan", wrong, [](Workspace& w) { return change(visited(w).talk.learned, "Pieterjan"); }},
    {"P-02", "an-maan", wrong, [](Workspace& w) { return change(visited(w).talk.adjust, "Pieterjan"); }},
    {"P-02", "an-maan", wrong,
     [](Workspace& w) { return change(first(w).closing_talk.learned, "Pieterjan"); }},
    {"P-02", "an-maan", wrong,
     [](Workspace& w) { return change(first(w).closing_talk.takes_along, "Pieterjan"); }},
    {"P-02", "an-maan", wrong,
     [](Workspace& w) { return change(first(w).closing_talk.practices, "Pieterjan"); }},
    {"P-02", "an-maan", wrong,
     [](Workspace& w) { return change(first(w).closing_talk.host_learned, "Pieterjan"); }},
    {"P-02", "an-maan", wrong, [](Workspace& w) { return change(first(w).report_back.text, "Pieterjan"); }},
    {"P-02", "an-maan", wrong, [](Workspace& w) { return change(action(w).what, "Pieterjan"); }},
    {"P-02", "an-maan", wrong, [](Workspace& w) { return change(action(w).evaluation.how, "Pieterjan"); }},
    {"P-02", "an-maan", wrong, [](Workspace& w) { return change(action(w).evaluation.result, "Pieterjan"); }},
    {"P-02", "an-maan", wrong, [](Workspace& w) { return change(action(w).feedback.text, "Pieterjan"); }},
    {"N-01", "noord", late,
     [](Workspace& w) {
       set(organisation(w, "zon").network, "zuid");
       set(exchange(w, "cas-zon").status, ExchangeStatus::cancelled);
       return w.round.networks.items[0].id.origin;
     }},
    {"N-02", "zon", late,
     [](Workspace& w) {
       set(exchange(w, "cas-zon").status, ExchangeStatus::cancelled);
       return organisation(w, "zon").name.origin;
     }},
    {"N-02", "maan", late,
     [](Workspace& w) {
       set(exchange(w, "cas-zon").status, ExchangeStatus::cancelled);
       return organisation(w, "maan").name.origin;
     }},
};

}  // namespace

std::span<const Case> after_cases() {
  return all;
}

}  // namespace sw::test
