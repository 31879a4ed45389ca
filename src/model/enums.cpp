#include "switch/model/enums.hpp"

#include <array>

// A table: one entry a line.
// clang-format off
namespace sw {
namespace {

constexpr std::array roles{
    Choice<Role>{Role::jobshadower, "jobshadower", {"jobshadower", "jobshadower"}},
    Choice<Role>{Role::mentor, "mentor", {"mentor", "mentor"}},
    Choice<Role>{Role::project_lead, "project_lead", {"projectverantwoordelijke", "project lead"}},
};

constexpr std::array motives{
    Choice<Motive>{Motive::clear_picture, "clear_picture",
                   {"een helder beeld van een voorziening", "a clear picture of a host"}},
    Choice<Motive>{Motive::own_network, "own_network",
                   {"een partner uit het eigen netwerk beter kennen", "know a partner in the own network better"}},
    Choice<Motive>{Motive::same_function, "same_function",
                   {"dezelfde functie in een andere regio", "the same function in another region"}},
    Choice<Motive>{Motive::complement, "complement",
                   {"een aanvulling zijn voor elkaar", "complementing each other"}},
};

constexpr std::array question_states{
    Choice<QuestionState>{QuestionState::draft, "draft", {"eerste formulering", "first wording"}},
    Choice<QuestionState>{QuestionState::final, "final", {"uitgeklaard", "clarified"}},
};

constexpr std::array talk_modes{
    Choice<TalkMode>{TalkMode::online, "online", {"online", "online"}},
    Choice<TalkMode>{TalkMode::phone, "phone", {"telefonisch", "by phone"}},
    Choice<TalkMode>{TalkMode::on_site, "on_site", {"ter plaatse", "on site"}},
};

constexpr std::array moment_kinds{
    Choice<MomentKind>{MomentKind::infosession, "infosession", {"infosessie", "information session"}},
    Choice<MomentKind>{MomentKind::preparation, "preparation",
                       {"leeruitwisselingsmoment vooraf", "exchange moment before"}},
    Choice<MomentKind>{MomentKind::afterwards, "afterwards",
                       {"leeruitwisselingsmoment achteraf", "exchange moment afterwards"}},
    Choice<MomentKind>{MomentKind::closing_event, "closing_event", {"slotevent", "closing event"}},
    Choice<MomentKind>{MomentKind::other, "other", {"ander moment", "other moment"}},
};

constexpr std::array talk_rhythms{
    Choice<TalkRhythm>{TalkRhythm::once, "once", {"minstens één keer", "at least once"}},
    Choice<TalkRhythm>{TalkRhythm::each_visit_day, "each_visit_day", {"elke bezoekdag", "each day of visit"}},
};

constexpr std::array reaches{
    Choice<Reach>{Reach::any, "any", {"een van beide volstaat", "either is enough"}},
    Choice<Reach>{Reach::all, "all", {"beide zijn nodig", "both are needed"}},
};

constexpr std::array partner_roles{
    Choice<PartnerRole>{PartnerRole::promotor, "promotor", {"promotor", "promotor"}},
    Choice<PartnerRole>{PartnerRole::partner, "partner", {"projectpartner", "project partner"}},
    Choice<PartnerRole>{PartnerRole::funder, "funder", {"financier", "funder"}},
};

constexpr std::array objectives{
    Choice<Objective>{Objective::placed, "placed", {"zo veel mogelijk mensen een plaats", "as many people placed as can be"}},
    Choice<Objective>{Objective::kept, "kept", {"bestaande duo's behouden", "existing pairs kept"}},
    Choice<Objective>{Objective::reciprocity, "reciprocity",
                      {"wie uitstuurt, ontvangt ook", "who sends also receives"}},
    Choice<Objective>{Objective::worst_off, "worst_off", {"de minst passende duo's eerst beter", "the poorest pairs improved first"}},
    Choice<Objective>{Objective::fit, "fit", {"de hoogste som van scores", "the highest sum of scores"}},
    Choice<Objective>{Objective::rank, "rank", {"de hoogste voorkeuren", "the highest preferences"}},
};

constexpr std::array exchange_statuses{
    Choice<ExchangeStatus>{ExchangeStatus::proposed, "proposed", {"voorgesteld", "proposed"}},
    Choice<ExchangeStatus>{ExchangeStatus::asked, "asked", {"gevraagd", "asked"}},
    Choice<ExchangeStatus>{ExchangeStatus::agreed, "agreed", {"afgesproken", "agreed"}},
    Choice<ExchangeStatus>{ExchangeStatus::running, "running", {"bezig", "running"}},
    Choice<ExchangeStatus>{ExchangeStatus::closed, "closed", {"afgerond", "closed"}},
    Choice<ExchangeStatus>{ExchangeStatus::cancelled, "cancelled", {"afgelast", "cancelled"}},
};

constexpr std::array visit_statuses{
    Choice<VisitStatus>{VisitStatus::planned, "planned", {"gepland", "planned"}},
    Choice<VisitStatus>{VisitStatus::done, "done", {"gedaan", "done"}},
    Choice<VisitStatus>{VisitStatus::cancelled, "cancelled", {"afgelast", "cancelled"}},
};

constexpr std::array action_statuses{
    Choice<ActionStatus>{ActionStatus::planned, "planned", {"gepland", "planned"}},
    Choice<ActionStatus>{ActionStatus::running, "running", {"bezig", "running"}},
    Choice<ActionStatus>{ActionStatus::done, "done", {"klaar", "done"}},
    Choice<ActionStatus>{ActionStatus::dropped, "dropped", {"geschrapt", "dropped"}},
};

Choice<Severity> choice_of(Severity severity) { return {severity, key(severity), shown(severity)}; }

const std::array severities{choice_of(Severity::off), choice_of(Severity::note), choice_of(Severity::warning),
                            choice_of(Severity::error)};

}  // namespace

std::span<const Choice<Role>> choices(Role) { return roles; }
std::span<const Choice<Motive>> choices(Motive) { return motives; }
std::span<const Choice<QuestionState>> choices(QuestionState) { return question_states; }
std::span<const Choice<TalkMode>> choices(TalkMode) { return talk_modes; }
std::span<const Choice<MomentKind>> choices(MomentKind) { return moment_kinds; }
std::span<const Choice<TalkRhythm>> choices(TalkRhythm) { return talk_rhythms; }
std::span<const Choice<Reach>> choices(Reach) { return reaches; }
std::span<const Choice<PartnerRole>> choices(PartnerRole) { return partner_roles; }
std::span<const Choice<Objective>> choices(Objective) { return objectives; }
std::span<const Choice<ExchangeStatus>> choices(ExchangeStatus) { return exchange_statuses; }
std::span<const Choice<VisitStatus>> choices(VisitStatus) { return visit_statuses; }
std::span<const Choice<ActionStatus>> choices(ActionStatus) { return action_statuses; }
std::span<const Choice<Severity>> choices(Severity) { return severities; }

}  // namespace sw
