// Words of the pages: report, form, guide and certificate.
#pragma once

#include <array>

#include "switch/language/say.hpp"

// A table: one entry a line.
// clang-format off
namespace sw::msg {

inline constexpr Message<std::string_view> report_title{"Stand van zaken – {}", "State of play – {}"};
inline constexpr Message<std::string_view, std::string_view> report_title_for{"Stand van zaken – {} in {}",
                                                                              "State of play – {} in {}"};
inline constexpr Message<std::string_view> report_lead{"Stand op {}.", "As of {}."};
inline constexpr Message<std::string_view, std::string_view> report_lead_revision{"Stand op {}, versie {} van de gegevens.",
                                                                                  "As of {}, version {} of the data."};
inline constexpr Message<std::string_view, std::string_view> report_lead_changed{
    "Stand op {}, versie {} van de gegevens, met wijzigingen die nog niet vastgelegd zijn.",
    "As of {}, version {} of the data, with changes that are not committed yet."};

inline constexpr Words glance_title{"In één oogopslag", "At a glance"};
inline constexpr Words fact_organisations{"organisaties", "organisations"};
inline constexpr Words fact_jobshadowers{"jobshadowers", "jobshadowers"};
inline constexpr Words fact_exchanges{"uitwisselingen", "exchanges"};
inline constexpr Words fact_closed{"daarvan afgerond", "of which closed"};
inline constexpr Words fact_hours{"uren gedaan", "hours done"};
inline constexpr Words fact_days{"dagen gedaan", "days done"};
inline constexpr Words fact_actions{"verbeteringsacties", "improvement actions"};

inline constexpr Words matrix_title{"Hoever elke organisatie staat", "How far each organisation is"};
inline constexpr Words matrix_intro{"De zes stappen van de reflectieleidraad, met per organisatie het minst goede oordeel.",
                                    "The six steps of the reflection guide, with the poorest verdict per organisation."};
inline constexpr Words matrix_table{"Stappen per organisatie", "Steps per organisation"};
inline constexpr Words column_page_organisation{"Organisatie", "Organisation"};
inline constexpr std::array<Words, 6> step_titles{{{"1 Voorwaarden", "1 Preconditions"}, {"2 Visie", "2 Vision"},
                                                   {"3 Wie gaat", "3 Who goes"}, {"4 Waarheen", "4 Where to"},
                                                   {"5 Gesprek", "5 Talk"}, {"6 Klaar", "6 Ready"}}};

inline constexpr Words ways_title{"Wie gaat waarheen", "Who goes where"};
inline constexpr Words ways_intro{"Een volle lijn staat vast; een stippellijn is voorgesteld of gevraagd. Links wie uitstuurt, rechts wie ontvangt.",
                                  "A full line is settled; a dashed line is proposed or asked. On the left who sends, on the right who receives."};
inline constexpr Words ways_none{"Er zijn nog geen uitwisselingen.", "There are no exchanges yet."};
inline constexpr Words ways_picture{"Wie waarheen gaat, als tekening", "Who goes where, as a picture"};
inline constexpr Message<std::int64_t, std::int64_t, std::int64_t> ways_description{
    "{} lijnen tussen {} organisaties die uitsturen en {} die ontvangen. De tabel hieronder toont hetzelfde.",
    "{} lines between {} organisations that send and {} that receive. The table below shows the same."};
inline constexpr Words ways_table{"Uitwisselingen", "Exchanges"};
inline constexpr Words column_who_goes{"Wie", "Who"};
inline constexpr Words column_from{"Van", "From"};
inline constexpr Words column_to{"Naar", "To"};
inline constexpr Words column_mentor{"Mentor", "Mentor"};
inline constexpr Words column_status{"Stand", "Status"};

inline constexpr Words bars_title_minimum{"Uren en dagen tegenover het minimum", "Hours and days against the minimum"};
inline constexpr Words bars_title_aim{"Uren en dagen tegenover het streefdoel", "Hours and days against the aim"};
inline constexpr Words bars_intro{"Vol is gedaan, open is gepland; het streepje staat waar de ronde naartoe wil.",
                                  "Filled is done, open is planned; the mark stands where the round wants to be."};
inline constexpr Words bars_picture{"Gedaan en gepland per jobshadower", "Done and planned per jobshadower"};
inline constexpr Message<std::int64_t, std::int64_t> bars_description{
    "{} balken; bij {} is het doel al gehaald. De tabel hieronder toont dezelfde getallen.",
    "{} bars; for {} the goal is reached already. The table below shows the same numbers."};
inline constexpr Message<std::string_view, std::string_view> bar_of{"{} van {}", "{} of {}"};
inline constexpr Words bars_table{"Per jobshadower", "Per jobshadower"};

inline constexpr Words supply_title{"Vraag en aanbod per thema", "Demand and supply per topic"};
inline constexpr Words supply_intro{
    "Vol is gevraagd (leervragen en groeipunten), open is aangeboden (troeven). Wat niemand aanbiedt, staat bovenaan.",
    "Filled is asked for (questions and growth points), open is offered (strengths). What nobody offers comes first."};
inline constexpr Words supply_picture{"Vraag en aanbod per thema, als balken", "Demand and supply per topic, as bars"};
inline constexpr Message<std::int64_t, std::int64_t> supply_description{
    "{} thema’s; {} daarvan biedt niemand aan. De tabel hieronder toont dezelfde getallen.",
    "{} topics; {} of them nobody offers. The table below shows the same numbers."};
inline constexpr Words supply_table{"Thema’s", "Topics"};
inline constexpr Words column_topic{"Thema", "Topic"};
inline constexpr Words column_organisation_questions{"Vragen van organisaties", "Questions of organisations"};
inline constexpr Words column_own_questions{"Vragen van jobshadowers", "Questions of jobshadowers"};
inline constexpr Words column_growth{"Groeipunten", "Growth points"};
inline constexpr Words column_offers{"Troeven", "Strengths"};
inline constexpr Words column_offered_by{"Sterk hierin", "Strong in it"};
inline constexpr Words nobody{"niemand", "nobody"};

inline constexpr Words learned_title{"Wat het opleverde", "What came of it"};
inline constexpr Words learned_actions{"Verbeteringsacties", "Improvement actions"};
inline constexpr Words column_action_at{"Waar", "Where"};
inline constexpr Words column_inspired{"Geïnspireerd door", "Inspired by"};
inline constexpr Message<std::string_view> host_learned{"{}, als gastvoorziening", "{}, as a host"};
inline constexpr Message<std::string_view, std::string_view> jobshadower_learned{"{}, op bezoek bij {}", "{}, visiting {}"};
inline constexpr Words told_pseudonymised{
    "Namen van deelnemers zijn vervangen door hun rol en een nummer. Vrije tekst schreven mensen zelf: lees ze na voor je dit blad deelt.",
    "Names of participants are replaced by a role and a number. Free text was written by people: read it before you share this page."};
inline constexpr Words names_shown{"Dit blad noemt mensen bij naam: deel het alleen met wie ze mag kennen.",
                                   "This page names people: share it only with those who may know."};
inline constexpr Message<std::string_view, std::string_view> partner_line{"{} ({}).", "{} ({})."};
inline constexpr Message<std::string_view, std::string_view, std::string_view> partner_line_thanks{"{} ({}): {}", "{} ({}): {}"};

inline constexpr Message<> guide_title{"Reflectieleidraad voor een teamvergadering", "Reflection guide for a team meeting"};
inline constexpr Message<std::string_view> guide_title_for{"Reflectieleidraad – {}", "Reflection guide – {}"};
inline constexpr Message<std::string_view> guide_lead{
    "Werkblad bij {}. Neem de vragen samen door; wat al beantwoord is, staat erbij. Niet alles hoeft in één keer.",
    "Working paper for {}. Go through the questions together; what was answered already is shown. It need not be done in one go."};
inline constexpr Words guide_shortage{"tekort aan personeel", "shortage of staff"};
inline constexpr Words guide_turnover{"groot verloop", "high turnover"};
inline constexpr Words guide_organisation{"organisatie", "organisation"};
inline constexpr Words guide_team{"team", "team"};
inline constexpr Words guide_sends{"uitsturen", "sending"};
inline constexpr Words guide_hosts{"ontvangen", "receiving"};

struct GuideStep {
  std::string_view id;
  Words title;
  Words intro;
};
inline constexpr std::array<GuideStep, 6> guide_steps{{
    {"step-1", {"Stap 1: de voorwaarden", "Step 1: the preconditions"},
     {"Voor je begint: past dit bij ons, en is dit het moment?", "Before you begin: does this suit us, and is this the moment?"}},
    {"step-2", {"Stap 2: visie en kwaliteit", "Step 2: vision and quality"},
     {"Wat anderen bij ons kunnen leren, en wat wij bij anderen.", "What others can learn from us, and we from others."}},
    {"step-3", {"Stap 3: wie gaat", "Step 3: who goes"},
     {"Een collega vertrekt met een eigen vraag en met een vraag van ons allemaal.", "A colleague sets off with a question of their own and one of all of us."}},
    {"step-4", {"Stap 4: waarheen, en wie is mentor", "Step 4: where to, and who is the mentor"},
     {"Een goede gastvoorziening is er een waar je vraag leeft.", "A good host is one where your question is alive."}},
    {"step-5", {"Stap 5: het gesprek met de projectmedewerkers", "Step 5: the talk with the coordinators"},
     {"Wat we hun willen vertellen en vragen.", "What we want to tell and ask them."}},
    {"step-6", {"Stap 6: klaar voor de start", "Step 6: ready to start"}, {"Een laatste blik.", "A last look."}},
}};

inline constexpr Words certificate_title{"Bevestiging van deelname", "Confirmation of attendance"};
inline constexpr Message<std::string_view, std::string_view, std::string_view> certificate_lead{
    "Hierbij bevestigen we dat {} ging jobshadowen bij {}, in het kader van {}.",
    "We hereby confirm that {} went jobshadowing at {}, as part of {}."};
inline constexpr Words certificate_facts{"De uitwisseling", "The exchange"};
inline constexpr Words certificate_what{"Wat", "What"};
inline constexpr Words certificate_value{"Gegeven", "Value"};
inline constexpr Words certificate_function{"Functie", "Function"};
inline constexpr Words certificate_home{"Eigen organisatie", "Own organisation"};
inline constexpr Words certificate_host{"Gastvoorziening", "Host"};
inline constexpr Words certificate_days{"Bezoeken op", "Visits on"};
inline constexpr Words certificate_amount{"Samen", "Together"};
inline constexpr Message<std::string_view, std::string_view> certificate_sum{"{}, {} uur", "{}, {} hours"};
inline constexpr Words certificate_questions{"Leervragen", "Learning questions"};
inline constexpr Words certificate_own{"eigen leervraag", "own learning question"};
inline constexpr Message<std::string_view> certificate_of{"leervraag van {}", "learning question of {}"};
inline constexpr Words certificate_signature{"Handtekening", "Signature"};
inline constexpr Message<std::string_view> certificate_place{"Opgemaakt op {}.", "Drawn up on {}."};
inline constexpr Words certificate_by{"Naam en handtekening, voor de gastvoorziening", "Name and signature, for the host"};
inline constexpr Message<std::string_view> certificate_nothing{
    "Bij ‘{}’ is nog geen bezoek gedaan: er valt niets te bevestigen. Noteer eerst een bezoek met status done.",
    "No visit of ‘{}’ is done yet: there is nothing to confirm. Record a visit with status done first."};

inline constexpr Message<std::string_view> form_title_new{"Formulier: {}", "Form: {}"};
inline constexpr Message<std::string_view, std::string_view> form_title{"Formulier: {} {}", "Form: {} {}"};
inline constexpr Message<std::string_view> form_lead{
    "{}. Wat je invult, blijft in deze browser tot je het bestand downloadt en terugstuurt; er wordt niets verzonden.",
    "{}. What you fill in stays in this browser until you download the file and send it back; nothing is sent."};
inline constexpr Words form_no_script{"Dit formulier heeft JavaScript nodig om te werken.", "This form needs JavaScript to work."};

/// What the script of the form says; {0} and {1} are filled in there.
struct FormWord {
  std::string_view key;
  Words words;
};
inline constexpr FormWord form_words[] = {
    {"general", {"Algemeen", "General"}},
    {"choose", {"– kies –", "– choose –"}},
    {"yes", {"ja", "yes"}},
    {"no", {"nee", "no"}},
    {"unanswered", {"nog niet beantwoord", "not answered yet"}},
    {"must", {"verplicht", "required"}},
    {"example", {"bijvoorbeeld {0}", "for example {0}"}},
    {"date_hint", {"bijvoorbeeld 14/3/2023", "for example 14/3/2023"}},
    {"number", {"Nummer {0}", "Number {0}"}},
    {"add", {"Voeg toe", "Add"}},
    {"remove", {"Verwijder", "Remove"}},
    {"remove_what", {"Verwijder nummer {0}: {1}", "Remove number {0}: {1}"}},
    {"removed", {"Nummer {0} is verwijderd.", "Number {0} was removed."}},
    {"required", {"Vul dit in.", "Fill this in."}},
    {"too_long", {"Hoogstens {0} tekens; dit zijn er {1}.", "At most {0} characters; these are {1}."}},
    {"date", {"Schrijf een bestaande dag, zoals 14/3/2023.", "Write a day that exists, such as 14/3/2023."}},
    {"integer", {"Schrijf een geheel getal.", "Write a whole number."}},
    {"number_word", {"Schrijf een getal.", "Write a number."}},
    {"between", {"van {0} tot {1}", "from {0} to {1}"}},
    {"outside", {"Schrijf een getal van {0} tot {1}.", "Write a number from {0} to {1}."}},
    {"short_name", {"Alleen kleine letters, cijfers en koppeltekens, zoals t1.", "Only small letters, digits and hyphens, such as t1."}},
    {"twice", {"‘{0}’ staat er twee keer.", "‘{0}’ is there twice."}},
    {"summary", {"Er is iets dat niet klopt", "There is a problem"}},
    {"fault_title", {"Fout: {0}", "Error: {0}"}},
    {"download", {"Download het bestand", "Download the file"}},
    {"downloaded", {"Het bestand {0} staat bij je downloads. Stuur het terug naar je projectmedewerker.", "The file {0} is among your downloads. Send it back to your coordinator."}},
    {"copy", {"Kopieer de tekst", "Copy the text"}},
    {"copied", {"De tekst is gekopieerd.", "The text was copied."}},
    {"copy_yourself", {"De tekst staat hieronder geselecteerd: kopieer ze met Ctrl+C.", "The text is selected below: copy it with Ctrl+C."}},
    {"result", {"De tekst van het bestand", "The text of the file"}},
    {"restart", {"Begin opnieuw", "Start again"}},
    {"restart_sure", {"Alles wat je hier invulde, gaat verloren. Begin je opnieuw?", "All that you filled in here will be lost. Start again?"}},
    {"restarted", {"Je klad is weg; dit is het formulier zoals het was.", "Your draft is gone; this is the form as it was."}},
    {"draft_found", {"Je klad van de vorige keer staat er weer.", "Your draft of last time is here again."}},
    {"no_draft", {"Deze browser kan geen klad bewaren: download het bestand voor je het venster sluit.", "This browser can't keep a draft: download the file before you close the window."}},
};

}  // namespace sw::msg
