#include "report/overview_columns.hpp"

#include <array>

#include "report/overview_cells.hpp"
#include "switch/language/messages_overview.hpp"

namespace sw::report {
namespace {

namespace m = msg::overview;
using overview::ExchangeRow;
using overview::OrganisationRow;
using overview::ParticipantRow;

constexpr bool usual = true, more = false;
constexpr Align right = Align::right;

Term agreement(overview::Agreement agreement) {
  switch (agreement) {
    case overview::Agreement::both:
      return {"both", m::agree_both};
    case overview::Agreement::organisation_only:
      return {"organisation", m::agree_organisation};
    case overview::Agreement::team_only:
      return {"team", m::agree_team};
    case overview::Agreement::neither:
      break;
  }
  return {"neither", m::agree_neither};
}

std::string_view host_of(const Exchange* one) {
  return one->host->text;
}
std::string_view jobshadower_of(const Exchange* one) {
  return one->jobshadower->text;
}
std::string_view id_of(const Action* one) {
  return one->id->text;
}
template <class Topical>
std::string_view topic_of(const Topical& one) {
  return one.topic->text;
}

using O = const OrganisationRow&;
constexpr std::array of_organisation{
    ListColumn<OrganisationRow>{
        {"network", m::network}, usual, [](O row) { return cell(row.organisation->network); }},
    ListColumn<OrganisationRow>{
        {"organisation", m::organisation}, usual, [](O row) { return cell(row.organisation->id.text); }},
    ListColumn<OrganisationRow>{{"name", m::name}, more, [](O row) { return cell(row.organisation->name); }},
    ListColumn<OrganisationRow>{{"kind", m::kind}, more, [](O row) { return cell(row.organisation->kind); }},
    ListColumn<OrganisationRow>{
        {"place", m::place}, more, [](O row) { return cell(row.organisation->place); }},
    ListColumn<OrganisationRow>{
        {"region", m::region}, more, [](O row) { return cell(row.organisation->region); }},
    ListColumn<OrganisationRow>{{"members", m::members},
                                more,
                                [](O row) {
                                  return names(row.organisation->members,
                                               [](const auto& one) { return std::string_view(*one); });
                                }},
    ListColumn<OrganisationRow>{
        {"project_lead", m::project_lead}, usual, [](O row) { return cell(row.organisation->project_lead); }},
    ListColumn<OrganisationRow>{
        {"email", m::email}, more, [](O row) { return row.lead ? cell(row.lead->email) : Cell(); }},
    ListColumn<OrganisationRow>{
        {"phone", m::phone}, more, [](O row) { return row.lead ? cell(row.lead->phone) : Cell(); }},
    ListColumn<OrganisationRow>{
        {"infosession", m::infosession}, more, [](O row) { return cell(row.organisation->infosession); }},
    ListColumn<OrganisationRow>{{"first_contact", m::first_contact},
                                more,
                                [](O row) { return cell(row.organisation->first_contact.date); }},
    ListColumn<OrganisationRow>{{"staff_shortage", m::staff_shortage},
                                more,
                                [](O row) { return cell(row.organisation->preconditions.staff_shortage); }},
    ListColumn<OrganisationRow>{{"high_turnover", m::high_turnover},
                                more,
                                [](O row) { return cell(row.organisation->preconditions.high_turnover); }},
    ListColumn<OrganisationRow>{
        {"commitment", m::agreement},
        more,
        [](O row) { return row.agreement ? Cell(agreement(*row.agreement)) : Cell(); }},
    ListColumn<OrganisationRow>{{"presented", m::presented},
                                more,
                                [](O row) { return cell(row.organisation->vision.presented.date); }},
    ListColumn<OrganisationRow>{
        {"framework", m::framework}, more, [](O row) { return cell(row.organisation->vision.framework); }},
    ListColumn<OrganisationRow>{
        {"strengths", m::strengths},
        more,
        [](O row) { return names(row.organisation->vision.strengths, topic_of<Strength>); }},
    ListColumn<OrganisationRow>{
        {"growth_points", m::growth_points},
        more,
        [](O row) { return names(row.organisation->vision.growth_points, topic_of<Strength>); }},
    ListColumn<OrganisationRow>{
        {"learning_questions", m::learning_questions},
        more,
        [](O row) { return names(row.organisation->learning_questions, topic_of<OrganisationQuestion>); }},
    ListColumn<OrganisationRow>{
        {"intake", m::intake}, more, [](O row) { return cell(row.organisation->intake.date); }},
    ListColumn<OrganisationRow>{{"places", m::places, right},
                                more,
                                [](O row) { return row.places ? Cell(std::int64_t{*row.places}) : Cell(); }},
    ListColumn<OrganisationRow>{
        {"at_once", m::at_once, right}, more, [](O row) { return cell(row.organisation->hosting.at_once); }},
    ListColumn<OrganisationRow>{{"jobshadowers", m::jobshadowers},
                                more,
                                [](O row) {
                                  return names(row.jobshadowers, [](const Participant* one) {
                                    return std::string_view(one->id.text);
                                  });
                                }},
    ListColumn<OrganisationRow>{
        {"sends_to", m::sends_to}, usual, [](O row) { return names(row.sent, host_of); }},
    ListColumn<OrganisationRow>{
        {"receives", m::receives}, usual, [](O row) { return names(row.hosted, jobshadower_of); }},
};

using P = const ParticipantRow&;
constexpr std::array of_participant{
    ListColumn<ParticipantRow>{
        {"network", m::network}, more, [](P row) { return row.home ? cell(row.home->network) : Cell(); }},
    ListColumn<ParticipantRow>{
        {"participant", m::participant}, usual, [](P row) { return cell(row.participant->id.text); }},
    ListColumn<ParticipantRow>{{"name", m::name}, more, [](P row) { return cell(row.participant->name); }},
    ListColumn<ParticipantRow>{
        {"organisation", m::organisation}, usual, [](P row) { return cell(row.participant->organisation); }},
    ListColumn<ParticipantRow>{
        {"roles", m::roles}, usual, [](P row) { return terms(row.participant->roles); }},
    ListColumn<ParticipantRow>{
        {"function", m::function}, more, [](P row) { return cell(row.participant->function); }},
    ListColumn<ParticipantRow>{{"email", m::email}, more, [](P row) { return cell(row.participant->email); }},
    ListColumn<ParticipantRow>{{"phone", m::phone}, more, [](P row) { return cell(row.participant->phone); }},
    ListColumn<ParticipantRow>{
        {"volunteers", m::volunteers}, more, [](P row) { return cell(row.participant->volunteers); }},
    ListColumn<ParticipantRow>{
        {"learning_questions", m::learning_questions},
        more,
        [](P row) { return names(row.participant->learning_questions, topic_of<LearningQuestion>); }},
    ListColumn<ParticipantRow>{
        {"motivation", m::motivation}, more, [](P row) { return cell(row.participant->motivation); }},
    ListColumn<ParticipantRow>{{"preferences", m::preferences},
                               more,
                               [](P row) {
                                 return names(row.participant->preferences, [](const Preference& one) {
                                   return std::string_view(one.host->text);
                                 });
                               }},
    ListColumn<ParticipantRow>{
        {"motives", m::motives}, more, [](P row) { return terms(row.participant->motives); }},
    ListColumn<ParticipantRow>{{"most_minutes", m::most_travel, right},
                               more,
                               [](P row) {
                                 const Field<int>& most = row.participant->travel.most_minutes;
                                 return most.given() ? Cell(Minutes{*most}) : Cell();
                               }},
    ListColumn<ParticipantRow>{{"commitments", m::commitments},
                               more,
                               [](P row) {
                                 return names(row.participant->commitments,
                                              [](const auto& one) { return std::string_view(one->text); });
                               }},
    ListColumn<ParticipantRow>{{"attended", m::attended},
                               more,
                               [](P row) {
                                 return names(row.participant->attended,
                                              [](const auto& one) { return std::string_view(one->text); });
                               }},
    ListColumn<ParticipantRow>{
        {"goes_to", m::goes_to}, usual, [](P row) { return names(row.going, host_of); }},
    ListColumn<ParticipantRow>{
        {"mentors", m::mentors}, usual, [](P row) { return names(row.mentoring, jobshadower_of); }},
};

using E = const ExchangeRow&;
constexpr std::array of_exchange{
    ListColumn<ExchangeRow>{
        {"exchange", m::exchange}, more, [](E row) { return cell(row.exchange->id.text); }},
    ListColumn<ExchangeRow>{
        {"jobshadower", m::jobshadower}, usual, [](E row) { return cell(row.exchange->jobshadower); }},
    ListColumn<ExchangeRow>{
        {"sender", m::sender}, usual, [](E row) { return row.sender ? cell(row.sender->id.text) : Cell(); }},
    ListColumn<ExchangeRow>{{"host", m::host}, usual, [](E row) { return cell(row.exchange->host); }},
    ListColumn<ExchangeRow>{{"mentor", m::mentor}, usual, [](E row) { return cell(row.exchange->mentor); }},
    ListColumn<ExchangeRow>{
        {"status", m::status}, usual, [](E row) { return Cell(term(*row.exchange->status)); }},
    ListColumn<ExchangeRow>{
        {"pinned_by", m::pinned_by}, more, [](E row) { return cell(row.exchange->pin.by); }},
    ListColumn<ExchangeRow>{{"reason", m::reason}, more, [](E row) { return cell(row.exchange->reason); }},
    ListColumn<ExchangeRow>{{"visits", m::visits, right},
                            more,
                            [](E row) { return number(static_cast<int>(row.exchange->visits.size())); }},
    ListColumn<ExchangeRow>{{"days", m::days, right}, more, [](E row) { return number(row.days); }},
    ListColumn<ExchangeRow>{
        {"talks", m::talks, right}, more, [](E row) { return number(row.days_with_talk); }},
    ListColumn<ExchangeRow>{
        {"closing_talk", m::closing_talk}, more, [](E row) { return cell(row.exchange->closing_talk.date); }},
    ListColumn<ExchangeRow>{
        {"report_back", m::report_back}, more, [](E row) { return cell(row.exchange->report_back.date); }},
    ListColumn<ExchangeRow>{{"actions", m::actions}, more, [](E row) { return names(row.actions, id_of); }},
    ListColumn<ExchangeRow>{
        {"no_owner", m::no_owner}, more, [](E row) { return names(row.no_owner, id_of); }},
    ListColumn<ExchangeRow>{
        {"no_evaluation", m::no_evaluation}, more, [](E row) { return names(row.no_evaluation, id_of); }},
    ListColumn<ExchangeRow>{
        {"no_feedback", m::no_feedback}, more, [](E row) { return names(row.no_feedback, id_of); }},
};

}  // namespace

std::span<const ListColumn<OrganisationRow>> columns_of(const OrganisationRow&) {
  return of_organisation;
}
std::span<const ListColumn<ParticipantRow>> columns_of(const ParticipantRow&) {
  return of_participant;
}
std::span<const ListColumn<ExchangeRow>> columns_of(const ExchangeRow&) {
  return of_exchange;
}

}  // namespace sw::report
