#include "unit/rules/cases.hpp"

namespace sw::test {
namespace {

Preconditions& pre(Workspace& w) {
  return organisation(w, "zon").preconditions;
}
Vision& vis(Workspace& w) {
  return organisation(w, "zon").vision;
}
Intake& talk(Workspace& w) {
  return organisation(w, "zon").intake;
}
Origin name(Workspace& w, std::string_view id) {
  return organisation(w, id).name.origin;
}

const Case all[] = {
    {"S1-01", "zon", missing,
     [](Workspace& w) { return blank(pre(w).learning_culture.answer, pre(w).learning_culture.origin); }},
    {"S1-01", "zon", missing, [](Workspace& w) { return blank(pre(w).learning_culture, pre(w).origin); }},
    {"S1-01", "zon", missing, [](Workspace& w) { return blank(pre(w), name(w, "zon")); }},
    {"S1-01", "zon", wrong, [](Workspace& w) { return change(pre(w).learning_culture.answer, false); }},
    {"S1-01", "zon", wrong, [](Workspace& w) { return change(pre(w).support.answer, false); }},
    {"S1-02", "zon", missing, [](Workspace& w) { return blank(pre(w).capacity, pre(w).origin); }},
    {"S1-02", "zon", wrong, [](Workspace& w) { return change(pre(w).capacity.answer, false); }},
    {"S1-03", "zon", missing, [](Workspace& w) { return blank(pre(w).staff_shortage, pre(w).origin); }},
    {"S1-03", "zon", wrong, [](Workspace& w) { return change(pre(w).staff_shortage, true); }},
    {"S1-03", "zon", wrong, [](Workspace& w) { return change(pre(w).high_turnover, true); }},
    {"S1-04", "zon", missing,
     [](Workspace& w) { return blank(pre(w).commitment.team, pre(w).commitment.origin); }},
    {"S1-04", "zon", wrong, [](Workspace& w) { return change(pre(w).commitment.organisation, false); }},
    {"S1-04", "zon", wrong, [](Workspace& w) { return change(pre(w).commitment.team, false); }},
    {"S1-05", "zon", missing, [](Workspace& w) { return blank(pre(w).team_involvement, pre(w).origin); }},
    {"S1-05", "zon", missing, [](Workspace& w) { return blank(pre(w).involved, pre(w).origin); }},
    {"S1-06", "zon", missing, [](Workspace& w) { return blank(pre(w).added_value, pre(w).origin); }},
    {"S1-07", "zon", missing, [](Workspace& w) { return blank(pre(w).sends, pre(w).origin); }},
    {"S1-07", "zon", wrong, [](Workspace& w) { return change(pre(w).sends, false); }},
    {"S1-07", "zon", wrong, [](Workspace& w) { return change(pre(w).hosts, false); }},
    {"S1-08", "zon", missing,
     [](Workspace& w) { return blank(organisation(w, "zon").project_lead, name(w, "zon")); }},
    {"S1-08", "zon", missing,
     [](Workspace& w) { return blank(participant(w, "bo").email, participant(w, "bo").name.origin); }},
    {"S1-09", "zon", missing,
     [](Workspace& w) {
       return blank(organisation(w, "zon").first_contact, organisation(w, "zon").infosession.origin);
     }},
    {"S1-09", "zon", missing,
     [](Workspace& w) {
       return change(organisation(w, "zon").first_contact.date, today + std::chrono::days{1});
     }},
    {"S2-01", "zon", missing, [](Workspace& w) { return blank(vis(w).presented, vis(w).origin); }},
    {"S2-01", "zon", missing,
     [](Workspace& w) { return blank(vis(w).presented.by, vis(w).presented.origin); }},
    {"S2-01", "zon", missing,
     [](Workspace& w) { return change(vis(w).presented.date, today + std::chrono::days{1}); }},
    {"S2-02", "zon", missing, [](Workspace& w) { return blank(vis(w).strengths, vis(w).origin); }},
    {"S2-03", "zon", missing, [](Workspace& w) { return blank(vis(w).growth_points, vis(w).origin); }},
    {"S2-04", "zon", missing, [](Workspace& w) { return blank(vis(w).framework, vis(w).origin); }},
    {"S2-04", "zon", wrong, [](Workspace& w) { return change(vis(w).framework, "kader"); }},
    {"S2-05", "zon", wrong, [](Workspace& w) { return change(vis(w).strengths.items[0].topic, "taal"); }},
    {"S2-05", "zon", wrong, [](Workspace& w) { return change(vis(w).growth_points.items[0].topic, "taal"); }},
    {"S3-01", "zon", missing,
     [](Workspace& w) {
       for (const char* id : {"an", "eva"}) unset(participant(w, id).roles);
       return name(w, "zon");
     }},
    {"S3-02", "zon", missing,
     [](Workspace& w) { return blank(organisation(w, "zon").learning_questions, name(w, "zon")); }},
    {"S3-03", "an", missing,
     [](Workspace& w) {
       return blank(participant(w, "an").learning_questions, participant(w, "an").name.origin);
     }},
    {"S3-04", "an", missing,
     [](Workspace& w) {
       LearningQuestion& question = participant(w, "an").learning_questions.items[0];
       return blank(question.serves, question.id.origin);
     }},
    {"S3-05", "an", missing,
     [](Workspace& w) { return blank(participant(w, "an").motivation, participant(w, "an").name.origin); }},
    {"S3-06", "an", missing,
     [](Workspace& w) {
       return blank(participant(w, "an").growth_chances.personal, participant(w, "an").growth_chances.origin);
     }},
    {"S3-07", "zon", wrong,
     [](Workspace& w) {
       return change(participant(w, "eva").learning_questions.items[0].text, "Hoe brengen jullie  RUST");
     }},
    {"S3-08", "an", missing,
     [](Workspace& w) { return blank(participant(w, "an").commitments, participant(w, "an").name.origin); }},
    {"S4-01", "an", missing,
     [](Workspace& w) { return blank(participant(w, "an").preferences, participant(w, "an").name.origin); }},
    {"S4-01", "an", wrong, [](Workspace& w) { return change(participant(w, "an").no_preference, true); }},
    {"S4-02", "an", wrong,
     [](Workspace& w) { return change(participant(w, "an").preferences.items[0].host, "zon"); }},
    {"S4-02", "an", wrong,
     [](Workspace& w) { return change(participant(w, "an").preferences.items[0].host, "mann"); }},
    {"S4-03", "an", missing,
     [](Workspace& w) {
       return blank(participant(w, "an").motives, participant(w, "an").preferences.origin);
     }},
    {"S4-04", "an-maan", missing,
     [](Workspace& w) { return blank(exchange(w, "an-maan").mentor, exchange(w, "an-maan").host.origin); }},
    {"S4-05", "an-maan", wrong, [](Workspace& w) { return change(exchange(w, "an-maan").mentor, "eva"); }},
    {"S5-01", "zon", missing, [](Workspace& w) { return blank(talk(w), name(w, "zon")); }},
    {"S5-01", "zon", missing,
     [](Workspace& w) { return change(talk(w).date, today + std::chrono::days{1}); }},
    {"S5-02", "zon", missing, [](Workspace& w) { return blank(talk(w).attendees, talk(w).origin); }},
    {"S5-03", "zon", missing,
     [](Workspace& w) { return blank(talk(w).questions_clarified, talk(w).origin); }},
    {"S5-04", "zon", missing, [](Workspace& w) { return blank(talk(w).support_needed, talk(w).origin); }},
    {"S5-05", "zon", missing, [](Workspace& w) { return blank(talk(w).travel, talk(w).origin); }},
    {"S5-06", "zon", missing, [](Workspace& w) { return blank(talk(w).planning, talk(w).origin); }},
    {"S5-07", "zon", missing,
     [](Workspace& w) { return blank(talk(w).strengths_confirmed, talk(w).origin); }},
    {"S5-07", "zon", wrong, [](Workspace& w) { return change(talk(w).strengths_confirmed, false); }},
};

}  // namespace

std::span<const Case> guide_cases() {
  return all;
}

}  // namespace sw::test
