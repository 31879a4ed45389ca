#include "switch/overview/references.hpp"

#include <algorithm>
#include <array>

#include "switch/language/messages_overview.hpp"

namespace sw::overview {
namespace {

constexpr std::array mentions{
    Choice<Mention>{Mention::works_there, "works_there", {"werkt er", "works there"}},
    Choice<Mention>{
        Mention::leads_it, "project_lead_of", {"heeft als projectverantwoordelijke", "has as project lead"}},
    Choice<Mention>{Mention::attended_intake,
                    "intake_attendee",
                    {"noemt als aanwezig bij het intakegesprek", "names as present at the intake talk"}},
    Choice<Mention>{Mention::prefers_it, "prefers", {"wil er graag heen", "would like to go there"}},
    Choice<Mention>{Mention::not_to_it, "not_to", {"kan er niet heen", "can't go there"}},
    Choice<Mention>{Mention::not_from_it, "not_from", {"ontvangt er niemand van", "receives nobody from it"}},
    Choice<Mention>{
        Mention::bonus_for_it, "bonus", {"krijgt er punten bij of af", "has points more or less there"}},
    Choice<Mention>{Mention::travels_there, "travel_time", {"geeft de reistijd", "gives the travel time"}},
    Choice<Mention>{Mention::travels_with, "travels_with", {"reist samen met", "travels together with"}},
    Choice<Mention>{Mention::swaps_with, "swaps_with", {"ruilt van plaats met", "swaps places with"}},
    Choice<Mention>{Mention::jobshadows, "jobshadower_of", {"heeft als jobshadower", "has as jobshadower"}},
    Choice<Mention>{Mention::sends, "sender_of", {"heeft als uitsturende organisatie", "has as sender"}},
    Choice<Mention>{Mention::hosts, "host_of", {"heeft als gastvoorziening", "has as host"}},
    Choice<Mention>{Mention::mentors, "mentor_of", {"heeft als mentor", "has as mentor"}},
    Choice<Mention>{
        Mention::owns_action, "owner_of_action", {"laat de actie opvolgen", "has an action followed up"}},
    Choice<Mention>{
        Mention::inspired_action, "inspired_action", {"haalde er een actie", "took an action from it"}},
    Choice<Mention>{Mention::gets_feedback,
                    "feedback_to",
                    {"koppelt er een actie naar terug", "feeds an action back to it"}},
};

std::vector<Reference> in_order(std::vector<Reference> found) {
  std::stable_sort(found.begin(), found.end(),
                   [](const Reference& a, const Reference& b) { return a.mention < b.mention; });
  return found;
}

/// What a list of entries that name an organisation tells of this one.
template <class Entries, class Where, class Detail>
void collect(const Entries& entries, Where where, const Organisation& to, Detail detail, Mention mention,
             std::string_view from, std::vector<Reference>& found) {
  for (const auto& entry : entries)
    if (*(entry.*where) == to.id) found.push_back({mention, from, detail(entry)});
}

void of_organisation(const Organisation& other, const Organisation& to, std::vector<Reference>& found) {
  collect(
      other.hosting.not_from, &Veto::organisation, to,
      [](const Veto& veto) { return Text::same(*veto.reason); }, Mention::not_from_it, other.id.text, found);
}

void of_person(const Participant& person, const Organisation& to, std::vector<Reference>& found) {
  const std::string_view id = person.id.text;
  if (*person.organisation == to.id)
    found.push_back({Mention::works_there, id, Text::same(*person.function)});
  collect(
      person.preferences, &Preference::host, to,
      [](const Preference& wish) { return Text::same(*wish.reason); }, Mention::prefers_it, id, found);
  collect(
      person.not_to, &Veto::organisation, to, [](const Veto& veto) { return Text::same(*veto.reason); },
      Mention::not_to_it, id, found);
  collect(
      person.bonuses, &Bonus::host, to, [](const Bonus& bonus) { return Text::same(*bonus.reason); },
      Mention::bonus_for_it, id, found);
  collect(
      person.travel.times, &TravelTime::host, to,
      [](const TravelTime& time) { return say(msg::overview::minutes, *time.minutes); },
      Mention::travels_there, id, found);
}

void of_exchange(const Exchange& exchange, const Workspace& workspace, const Organisation& to,
                 std::vector<Reference>& found) {
  const std::string_view id = exchange.id.text;
  const Text stands = choice(*exchange.status).shown;
  const Participant* who = workspace.find(*exchange.jobshadower);
  if (who != nullptr && *who->organisation == to.id) found.push_back({Mention::sends, id, stands});
  if (*exchange.host == to.id) found.push_back({Mention::hosts, id, stands});
  for (const Action& action : exchange.actions) {
    if (*action.inspired_by == to.id)
      found.push_back({Mention::inspired_action, id, Text::same(*action.what)});
    if (*action.feedback.to == to.id) found.push_back({Mention::gets_feedback, id, Text::same(*action.what)});
  }
}

bool names(const List<Field<ParticipantId>>& people, const Participant& one) {
  return std::any_of(people.begin(), people.end(), [&](const auto& named) { return *named == one.id; });
}

}  // namespace

std::span<const Choice<Mention>> choices(Mention) {
  return mentions;
}

std::vector<Reference> references_to(const Organisation& organisation, const Workspace& workspace) {
  std::vector<Reference> found;
  for (const Organisation& one : workspace.organisations) of_organisation(one, organisation, found);
  for (const Participant& one : workspace.participants) of_person(one, organisation, found);
  for (const Exchange& one : workspace.exchanges) of_exchange(one, workspace, organisation, found);
  return in_order(std::move(found));
}

std::vector<Reference> references_to(const Participant& participant, const Workspace& workspace) {
  std::vector<Reference> found;
  for (const Organisation& one : workspace.organisations) {
    if (*one.project_lead == participant.id) found.push_back({Mention::leads_it, one.id.text, {}});
    if (names(one.intake.attendees, participant))
      found.push_back({Mention::attended_intake, one.id.text, {}});
  }
  for (const Participant& one : workspace.participants) {
    if (*one.together.with == participant.id)
      found.push_back({Mention::travels_with, one.id.text, Text::same(*one.together.reason)});
    if (*one.swap.with == participant.id)
      found.push_back({Mention::swaps_with, one.id.text, Text::same(*one.swap.reason)});
  }
  for (const Exchange& one : workspace.exchanges) {
    const Text stands = choice(*one.status).shown;
    if (*one.jobshadower == participant.id) found.push_back({Mention::jobshadows, one.id.text, stands});
    if (*one.mentor == participant.id) found.push_back({Mention::mentors, one.id.text, stands});
    for (const Action& action : one.actions)
      if (*action.owner == participant.id)
        found.push_back({Mention::owns_action, one.id.text, Text::same(*action.what)});
  }
  return in_order(std::move(found));
}

}  // namespace sw::overview
