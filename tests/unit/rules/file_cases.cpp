#include "unit/rules/cases.hpp"

namespace sw::test {
namespace {

Vision& vis(Workspace& w) {
  return organisation(w, "zon").vision;
}
Intake& talk(Workspace& w) {
  return organisation(w, "zon").intake;
}

const Case all[] = {
    {"X-01", "an", wrong, [](Workspace& w) { return change(participant(w, "an").organisation, "zonn"); }},
    {"X-01", "an", wrong,
     [](Workspace& w) { return change(grow(participant(w, "an").not_to).organisation, "zee"); }},
    {"X-01", "an", wrong,
     [](Workspace& w) { return change(grow(participant(w, "an").travel.times).host, "zee"); }},
    {"X-01", "zon", wrong,
     [](Workspace& w) { return change(grow(organisation(w, "zon").hosting.not_from).organisation, "zee"); }},
    {"X-01", "an-maan", wrong, [](Workspace& w) { return change(exchange(w, "an-maan").host, "mann"); }},
    {"X-01", "an-maan", wrong,
     [](Workspace& w) { return change(exchange(w, "an-maan").actions.items[0].inspired_by, "zee"); }},
    {"X-01", "an-maan", wrong,
     [](Workspace& w) { return change(exchange(w, "an-maan").actions.items[0].feedback.to, "zee"); }},
    {"X-02", "zon", wrong, [](Workspace& w) { return change(organisation(w, "zon").project_lead, "bob"); }},
    {"X-02", "zon", wrong, [](Workspace& w) { return one_more(talk(w).attendees, "bob"); }},
    {"X-02", "an-maan", wrong,
     [](Workspace& w) { return change(exchange(w, "an-maan").jobshadower, "ann"); }},
    {"X-02", "an-maan", wrong, [](Workspace& w) { return change(exchange(w, "an-maan").mentor, "ann"); }},
    {"X-02", "an-maan", wrong,
     [](Workspace& w) { return change(exchange(w, "an-maan").actions.items[0].owner, "bob"); }},
    {"X-03", "zon", wrong, [](Workspace& w) { return change(organisation(w, "zon").network, "nord"); }},
    {"X-03", "", wrong, [](Workspace& w) { return one_more(w.round.moments.items[0].networks, "nord"); }},
    {"X-04", "zon", wrong, [](Workspace& w) { return change(organisation(w, "zon").kind, "kdvv"); }},
    {"X-04", "", wrong, [](Workspace& w) { return one_more(w.round.frameworks.items[0].kinds, "school"); }},
    {"X-05", "zon", wrong, [](Workspace& w) { return change(vis(w).framework, "ram"); }},
    {"X-06", "zon", wrong, [](Workspace& w) { return change(vis(w).strengths.items[0].topic, "buitn"); }},
    {"X-06", "zon", wrong, [](Workspace& w) { return change(vis(w).growth_points.items[0].topic, "buitn"); }},
    {"X-06", "zon", wrong,
     [](Workspace& w) { return change(organisation(w, "zon").learning_questions.items[0].topic, "buitn"); }},
    {"X-06", "an", wrong,
     [](Workspace& w) { return change(participant(w, "an").learning_questions.items[0].topic, "buitn"); }},
    {"X-06", "", wrong, [](Workspace& w) { return change(w.round.same_as.items[0].topic, "buitn"); }},
    {"X-06", "", wrong, [](Workspace& w) { return change(w.round.same_as.items[0].same_as, "buitn"); }},
    {"X-07", "zon", wrong, [](Workspace& w) { return change(organisation(w, "zon").infosession, "inof"); }},
    {"X-07", "an", wrong, [](Workspace& w) { return one_more(participant(w, "an").attended, "voraf"); }},
    {"X-08", "an", wrong,
     [](Workspace& w) { return change(participant(w, "an").learning_questions.items[0].serves, "o2"); }},
    {"X-08", "an-maan", wrong,
     [](Workspace& w) { return one_more(exchange(w, "an-maan").programme.items[0].questions, "v2"); }},
    {"X-08", "an-maan", wrong,
     [](Workspace& w) { return one_more(exchange(w, "an-maan").actions.items[0].questions, "v2"); }},
    {"X-09", "an", wrong, [](Workspace& w) { return one_more(participant(w, "an").commitments, "vertien"); }},
    {"X-10", "", wrong,
     [](Workspace& w) {
       put(w.round.checks, "S9-01", Severity::error);
       return w.round.checks.rows.back().key.origin;
     }},
    {"X-10", "", wrong,
     [](Workspace& w) {
       put(w.round.checks, "S1", Severity::error);
       return w.round.checks.rows.back().key.origin;
     }},
    {"X-10", "", wrong,
     [](Workspace& w) {
       put(w.round.due, "S7", today);
       return w.round.due.rows.back().key.origin;
     }},
    {"X-10", "", wrong, [](Workspace& w) { return one_more(w.round.matching.ready, "S7"); }},
    {"X-11", "", wrong, [](Workspace& w) { return change(grow(w.round.kinds).id, "kdv"); }},
    {"X-11", "", wrong, [](Workspace& w) { return change(grow(w.round.networks).id, "noord"); }},
    {"X-11", "", wrong, [](Workspace& w) { return change(grow(w.round.frameworks).id, "raam"); }},
    {"X-11", "", wrong,
     [](Workspace& w) { return change(grow(w.round.frameworks.items[0].topics).id, "inclusie"); }},
    {"X-11", "", wrong, [](Workspace& w) { return change(grow(w.round.topics).id, "buiten"); }},
    {"X-11", "", wrong, [](Workspace& w) { return change(grow(w.round.commitments).id, "veertien"); }},
    {"X-11", "", wrong, [](Workspace& w) { return change(grow(w.round.moments).id, "info"); }},
    {"X-11", "zon", wrong, [](Workspace& w) { return change(grow(vis(w).strengths).id, "t1"); }},
    {"X-11", "zon", wrong, [](Workspace& w) { return change(grow(vis(w).growth_points).id, "g1"); }},
    {"X-11", "zon", wrong,
     [](Workspace& w) { return change(grow(organisation(w, "zon").learning_questions).id, "o1"); }},
    {"X-11", "an", wrong,
     [](Workspace& w) { return change(grow(participant(w, "an").learning_questions).id, "v1"); }},
    {"X-11", "an-maan", wrong,
     [](Workspace& w) { return change(grow(exchange(w, "an-maan").actions).id, "a1"); }},
    {"X-12", "an", wrong,
     [](Workspace& w) { return change(participant(w, "an").learning_questions.items[0].id, "o1"); }},
    {"X-13", "", wrong,
     [](Workspace& w) {
       add(w.round.matching.objective, Objective::fit);
       return one_more(w.round.matching.objective, Objective::fit);
     }},
    {"X-13", "", wrong, [](Workspace& w) { return one_more(w.round.frameworks.items[0].kinds, "kdv"); }},
    {"X-13", "", wrong,
     [](Workspace& w) {
       add(w.round.moments.items[0].networks, "noord");
       return one_more(w.round.moments.items[0].networks, "noord");
     }},
    {"X-13", "zon", wrong, [](Workspace& w) { return one_more(talk(w).attendees, "bo"); }},
    {"X-13", "zon", wrong,
     [](Workspace& w) {
       set(grow(organisation(w, "zon").hosting.not_from).organisation, "maan");
       return change(grow(organisation(w, "zon").hosting.not_from).organisation, "maan");
     }},
    {"X-13", "an", wrong, [](Workspace& w) { return one_more(participant(w, "an").roles, Role::mentor); }},
    {"X-13", "an", wrong,
     [](Workspace& w) { return one_more(participant(w, "an").motives, Motive::complement); }},
    {"X-13", "an", wrong,
     [](Workspace& w) { return one_more(participant(w, "an").commitments, "veertien"); }},
    {"X-13", "an", wrong, [](Workspace& w) { return one_more(participant(w, "an").attended, "vooraf"); }},
    {"X-13", "an", wrong,
     [](Workspace& w) { return change(grow(participant(w, "an").preferences).host, "maan"); }},
    {"X-13", "an", wrong,
     [](Workspace& w) {
       set(grow(participant(w, "an").not_to).organisation, "maan");
       return change(grow(participant(w, "an").not_to).organisation, "maan");
     }},
    {"X-13", "an", wrong,
     [](Workspace& w) {
       set(grow(participant(w, "an").travel.times).host, "maan");
       return change(grow(participant(w, "an").travel.times).host, "maan");
     }},
    {"X-14", "zon", wrong,
     [](Workspace& w) { return change(grow(organisation(w, "zon").hosting.not_from).organisation, "zon"); }},
    {"X-14", "an", wrong,
     [](Workspace& w) { return change(grow(participant(w, "an").not_to).organisation, "zon"); }},
    {"X-14", "an-maan", wrong, [](Workspace& w) { return change(exchange(w, "an-maan").host, "zon"); }},
    {"X-15", "", wrong, [](Workspace& w) { return change(w.round.window.until, day(2023, 1, 1)); }},
    {"X-15", "", wrong,
     [](Workspace& w) {
       set(w.round.window.until_included, false);
       return change(w.round.window.until, *w.round.window.from);
     }},
    {"X-15", "", wrong,
     [](Workspace& w) {
       SchoolHoliday& one = grow(w.round.school_holidays);
       set(one.from, day(2023, 4, 16));
       return change(one.until, day(2023, 4, 3));
     }},
    {"X-15", "", wrong,
     [](Workspace& w) {
       return change(w.round.moments.items[0].time, TimeRange{Minutes{600}, Minutes{600}});
     }},
    {"X-15", "zon", wrong,
     [](Workspace& w) {
       Period& one = grow(organisation(w, "zon").hosting.available);
       set(one.from, day(2023, 4, 16));
       return change(one.until, day(2023, 4, 3));
     }},
    {"X-15", "an", wrong,
     [](Workspace& w) {
       Period& one = grow(participant(w, "an").available);
       set(one.from, day(2023, 4, 16));
       return change(one.until, day(2023, 4, 3));
     }},
    {"X-15", "an-maan", wrong,
     [](Workspace& w) {
       set(exchange(w, "an-maan").period.from, day(2023, 4, 16));
       return change(exchange(w, "an-maan").period.until, day(2023, 4, 3));
     }},
    {"X-15", "an-maan", wrong,
     [](Workspace& w) {
       return change(exchange(w, "an-maan").visits.items[0].time, TimeRange{Minutes{600}, Minutes{599}});
     }},
    {"X-16", "", missing, [](Workspace& w) { return blank(w.round.minimum.hours, w.round.minimum.origin); }},
    {"X-17", "zon", wrong, [](Workspace& w) { return change(organisation(w, "zon").project_lead, "dia"); }},
    {"X-18", "zon", wrong, [](Workspace& w) { return change(organisation(w, "zon").project_lead, "an"); }},
    {"X-18", "cas-zon", wrong, [](Workspace& w) { return change(exchange(w, "cas-zon").mentor, "eva"); }},
    {"X-19", "an-maan", wrong, [](Workspace& w) { return change(exchange(w, "an-maan").jobshadower, "bo"); }},
    {"X-20", "an", wrong,
     [](Workspace& w) {
       set(w.round.moments.items[1].date, today + std::chrono::days{1});
       return participant(w, "an").attended.items[0].origin;
     }},
    {"X-20", "an", wrong,
     [](Workspace& w) {
       add(w.round.moments.items[1].networks, "zuid");
       return participant(w, "an").attended.items[0].origin;
     }},
    {"X-21", "zon", wrong,
     [](Workspace& w) { return change(grow(organisation(w, "zon").learning_questions).id, "o2"); }},
    {"X-22", "an", wrong,
     [](Workspace& w) {
       set(organisation(w, "maan").hosting.places, 0);
       return participant(w, "an").preferences.items[0].host.origin;
     }},
    {"X-22", "an", wrong,
     [](Workspace& w) {
       set(organisation(w, "maan").preconditions.hosts, false);
       return participant(w, "an").preferences.items[0].host.origin;
     }},
    {"X-23", "an-maan-2", wrong,
     [](Workspace& w) { return match(w, "an-maan-2", "an", "maan").host.origin; }},
    {"X-24", "an-maan", wrong,
     [](Workspace& w) {
       set(grow(participant(w, "an").not_to).organisation, "maan");
       return exchange(w, "an-maan").host.origin;
     }},
    {"X-24", "an-maan", wrong,
     [](Workspace& w) {
       set(grow(organisation(w, "maan").hosting.not_from).organisation, "zon");
       return exchange(w, "an-maan").host.origin;
     }},
    {"X-25", "maan", wrong, [](Workspace& w) { return change(organisation(w, "maan").hosting.places, 1); }},
    {"X-25", "maan", wrong,
     [](Workspace& w) {
       return blank(organisation(w, "maan").hosting.places, organisation(w, "maan").hosting.origin);
     }},
    {"X-25", "maan", wrong,
     [](Workspace& w) { return change(organisation(w, "maan").preconditions.hosts, false); }},
    {"X-26", "maan", wrong,
     [](Workspace& w) { return change(exchange(w, "eva-maan").visits.items[0].date, day(2023, 3, 14)); }},
    {"X-27", "an-maan", wrong,
     [](Workspace& w) {
       set(exchange(w, "an-maan").period.from, day(2023, 3, 15));
       set(exchange(w, "an-maan").period.until, day(2023, 4, 3));
       return exchange(w, "an-maan").visits.items[0].date.origin;
     }},
    {"X-28", "eva-maan", wrong,
     [](Workspace& w) {
       Period& one = grow(organisation(w, "maan").hosting.available);
       set(one.from, day(2023, 2, 1));
       set(one.until, day(2023, 6, 30));
       return exchange(w, "eva-maan").visits.items[2].date.origin;
     }},
    {"X-28", "eva-maan", wrong,
     [](Workspace& w) {
       Period& one = grow(participant(w, "eva").available);
       set(one.from, day(2023, 2, 1));
       set(one.until, day(2023, 6, 30));
       return exchange(w, "eva-maan").visits.items[2].date.origin;
     }},
    {"X-29", "an-maan", wrong,
     [](Workspace& w) { return change(exchange(w, "an-maan").visits.items[0].pause, 7 * 60); }},
    {"X-30", "eva-maan", wrong,
     [](Workspace& w) { return change(exchange(w, "eva-maan").visits.items[2].status, VisitStatus::done); }},
    {"X-31", "eva-maan", wrong,
     [](Workspace& w) {
       return change(exchange(w, "eva-maan").visits.items[2].date, today - std::chrono::days{1});
     }},
};

}  // namespace

std::span<const Case> file_cases() {
  return all;
}

}  // namespace sw::test
