// The words of the questions of the week: lists, what is due, supply, the sheet of an intake talk, the
// calendar.
#pragma once

#include "switch/language/say.hpp"

// A table: one entry a line.
// clang-format off
namespace sw::msg::overview {

using Given = std::string_view;
using Number = std::int64_t;

// --- people without a name ---
inline constexpr Words somebody{"deelnemer", "participant"};
inline constexpr Words unknown_person{"iemand die niet in de ronde staat", "somebody who is not in the round"};

// --- titles ---
inline constexpr Message<Given> organisations_title{"Organisaties – {}", "Organisations – {}"};
inline constexpr Message<Given> participants_title{"Deelnemers – {}", "Participants – {}"};
inline constexpr Message<Given> exchanges_title{"Uitwisselingen – {}", "Exchanges – {}"};
inline constexpr Message<Given> todo_title{"Te doen op {}", "To do on {}"};
inline constexpr Message<Given> open_title{"Wat nog openstaat op {}", "What is still open on {}"};
inline constexpr Message<> calls_title{"Wacht na de infosessie nog op een eerste telefoontje",
                                       "Still waiting for a first call since the information session"};
inline constexpr Message<> references_title{"Waar dit genoemd wordt", "Where this is mentioned"};
inline constexpr Message<> topics_title{"Vraag en aanbod per thema", "Demand and supply per topic"};
inline constexpr Message<> not_offered_title{"Wat gevraagd wordt en niemand anders aanbiedt",
                                             "What is asked and nobody else offers"};
inline constexpr Message<> not_asked_title{"Troeven waar niemand anders naar vraagt",
                                           "Strengths that nobody else asks for"};
inline constexpr Message<> questions_title{"Alle vragen per thema", "All questions per topic"};
inline constexpr Message<Given, Given> sheet_title{"Intakegesprek met {} – stand op {}",
                                                   "Intake talk with {} – as of {}"};
inline constexpr Message<> answers_title{"Antwoorden tot nu toe", "Answers so far"};
inline constexpr Message<> strengths_title{"Troeven, groeipunten en leervragen",
                                           "Strengths, growth points and learning questions"};
inline constexpr Message<> people_title{"Wie wil gaan", "Who wants to go"};
inline constexpr Message<> gaps_title{"Wat nog ontbreekt in stap 1 tot 4", "What is missing in steps 1 to 4"};
inline constexpr Message<> agenda_title{"Te bespreken (stap 5)", "To discuss (step 5)"};
inline constexpr Message<Given> calendar_title{"Kalender – {}", "Calendar – {}"};
inline constexpr Message<Given> invitees_title{"Uit te nodigen: {}", "To invite: {}"};
inline constexpr Message<> mentors_title{"Nog geen mentor genoemd", "No mentor named yet"};
inline constexpr Message<> visits_title{"Bezoeken", "Visits"};
inline constexpr Message<> programme_title{"Programma", "Programme"};
inline constexpr Message<> actions_title{"Acties", "Actions"};

// --- notes ---
inline constexpr Message<std::int64_t> todo_left_out{"Hier zijn er nog {} meer van.", "There are {} more of these here."};
inline constexpr Message<Number> later{"Daarna komen er nog {}; --until DATE kijkt verder vooruit.",
                                       "After that come {} more; --until DATE looks further ahead."};
inline constexpr Message<Given> due_until{"Wat nog tijd heeft, staat erbij als het tegen {} af moet zijn.",
                                          "What still has time is listed where it is due by {}."};
inline constexpr Message<std::int64_t> most_named_note{
    "Bij elke vraag staan de eerste {} organisaties die iets aanbieden; bij het thema staan ze allemaal.",
    "Each question names the first {} organisations that offer something; the topic names them all."};
inline constexpr Message<> equals_note{
    "Thema's die de ronde gelijkstelt, tellen als één. Een troef telt als aanbod als de organisatie "
    "ontvangt.",
    "Topics that the round takes for the same count as one. A strength counts as offered where the "
    "organisation hosts."};
inline constexpr Message<> sheet_note{
    "Noteer wat het gesprek oplevert in het bestand van de organisatie, bij de sleutel in de laatste kolom.",
    "Note what the talk brings in the organisation's file, at the key in the last column."};
inline constexpr Message<> nobody_in_particular{
    "Dit moment noemt geen rollen: iedereen met een rol in deze netwerken staat hier.",
    "This moment names no roles: everybody with a role in these networks is listed."};
inline constexpr Message<> ask_lead{
    "Vraag de projectverantwoordelijke van de gastvoorziening wie mentor wordt, en nodig die ook uit.",
    "Ask the host's project lead who will be the mentor, and invite that person too."};

// --- pieces of sentences ---
inline constexpr Message<Number> minutes{"{} min", "{} min"};

// --- what to discuss at an intake talk ---
inline constexpr Words discuss_choice{
    "Waarom doen jullie mee, en wat betekent dat engagement voor het team?",
    "Why do you take part, and what does that commitment mean for the team?"};
inline constexpr Words discuss_questions{
    "Welke leervragen zijn nog vaag? Wat wil je na afloop weten of kunnen?",
    "Which questions are still vague? What do you want to know or be able to do afterwards?"};
inline constexpr Words discuss_preferences{"Waar gaat iedereen het liefst heen, en waarom?",
                                           "Where would everybody like to go, and why?"};
inline constexpr Words discuss_support{
    "Welke steun heeft wie gaat nodig, en de organisatie die iemand mist?",
    "What support is needed by those who go, and by the organisation that misses them?"};
inline constexpr Words discuss_travel{"Hoe ver en hoe kan iedereen reizen?",
                                      "How far and by what means can everybody travel?"};
inline constexpr Words discuss_planning{"Welke weken passen om te gaan en om te ontvangen, en welke niet?",
                                        "Which weeks suit for going and for hosting, and which don't?"};
inline constexpr Words discuss_strengths{"Wat kan een bezoeker bij jullie leren? Kloppen deze troeven?",
                                         "What can a visitor learn from you? Are these strengths right?"};
inline constexpr Words discuss_places{"Hoeveel jobshadowers zijn er welkom?",
                                      "How many jobshadowers are welcome?"};
inline constexpr Message<Given> known_lead{"projectverantwoordelijke: {}", "project lead: {}"};
inline constexpr Message<> known_no_lead{"nog geen projectverantwoordelijke", "no project lead yet"};
inline constexpr Message<Given, Given> known_draft{"{} {}: eerste formulering", "{} {}: first wording"};
inline constexpr Message<Given, Given> known_preferences{"{}: {}", "{}: {}"};
inline constexpr Message<Given> known_no_preference{"{}: geen voorkeur", "{}: no preference"};
inline constexpr Message<Given> known_unasked{"{}: nog niet gevraagd", "{}: not asked yet"};
inline constexpr Message<Given, Number> known_travel{"{}: hoogstens {} min", "{}: {} min at most"};
inline constexpr Message<Given, Given, Given> known_period{"{}: {} tot {}", "{}: {} to {}"};
inline constexpr Message<> as_host{"als gastvoorziening", "as a host"};
inline constexpr Message<Number> known_places{"{} volgens het bestand", "{} in the file"};

// --- what an organisation answered ---
inline constexpr Words added_value{"Meerwaarde voor de organisatie", "Added value for the organisation"};
inline constexpr Words involved{"Betrokken bij de start", "Involved at the start"};
inline constexpr Words learning_culture{"Leercultuur", "Learning culture"};
inline constexpr Words support{"Ondersteuning en tijd voor reflectie", "Support and time for reflection"};
inline constexpr Words capacity{"Draagkracht en stabiliteit", "Capacity and stability"};
inline constexpr Words staff_shortage{"Personeelstekort", "Staff shortage"};
inline constexpr Words high_turnover{"Groot verloop", "High turnover"};
inline constexpr Words organisation_agrees{"De organisatie wil meedoen",
                                           "The organisation wants to take part"};
inline constexpr Words team_agrees{"Het team wil meedoen", "The team wants to take part"};
inline constexpr Words team_involvement{"Hoe het team betrokken blijft", "How the team stays involved"};
inline constexpr Words sends{"Stuurt uit", "Sends"};
inline constexpr Words hosts{"Ontvangt", "Hosts"};
inline constexpr Words presented{"Voorgesteld aan het team", "Presented to the team"};
inline constexpr Words framework{"Referentiekader", "Frame of reference"};
inline constexpr Words offer{"Aanbod als gastvoorziening", "Offer as a host"};
inline constexpr Words strength{"troef", "strength"};

// --- columns ---
inline constexpr Words organisation{"Organisatie", "Organisation"};
inline constexpr Words participant{"Deelnemer", "Participant"};
inline constexpr Words exchange{"Uitwisseling", "Exchange"};
inline constexpr Words name{"Naam", "Name"};
inline constexpr Words kind{"Soort", "Kind"};
inline constexpr Words network{"Netwerk", "Network"};
inline constexpr Words place{"Plaats", "Place"};
inline constexpr Words region{"Regio", "Region"};
inline constexpr Words members{"Partners", "Members"};
inline constexpr Words project_lead{"Projectverantwoordelijke", "Project lead"};
inline constexpr Words email{"E-mail", "E-mail"};
inline constexpr Words phone{"Telefoon", "Phone"};
inline constexpr Words infosession{"Infosessie", "Infosession"};
inline constexpr Words first_contact{"Eerste telefoontje", "First call"};
inline constexpr Words agreement{"Wie wil meedoen", "Who agrees"};
inline constexpr Words intake{"Intakegesprek", "Intake talk"};
inline constexpr Words places{"Plaatsen", "Places"};
inline constexpr Words at_once{"Tegelijk", "At once"};
inline constexpr Words strengths{"Troeven", "Strengths"};
inline constexpr Words growth_points{"Groeipunten", "Growth points"};
inline constexpr Words learning_questions{"Leervragen", "Learning questions"};
inline constexpr Words jobshadowers{"Jobshadowers", "Jobshadowers"};
inline constexpr Words sends_to{"Stuurt naar", "Sends to"};
inline constexpr Words receives{"Ontvangt", "Receives"};
inline constexpr Words roles{"Rollen", "Roles"};
inline constexpr Words function{"Functie", "Function"};
inline constexpr Words volunteers{"Vrijwillig", "Volunteers"};
inline constexpr Words motivation{"Motivatie", "Motivation"};
inline constexpr Words preferences{"Voorkeuren", "Preferences"};
inline constexpr Words motives{"Motieven", "Motives"};
inline constexpr Words most_travel{"Reist hoogstens", "Travels at most"};
inline constexpr Words commitments{"Engagementen", "Commitments"};
inline constexpr Words attended{"Was op", "Attended"};
inline constexpr Words goes_to{"Gaat naar", "Goes to"};
inline constexpr Words mentors{"Is mentor van", "Mentors"};
inline constexpr Words jobshadower{"Jobshadower", "Jobshadower"};
inline constexpr Words sender{"Uit", "Sender"};
inline constexpr Words host{"Gastvoorziening", "Host"};
inline constexpr Words mentor{"Mentor", "Mentor"};
inline constexpr Words status{"Status", "Status"};
inline constexpr Words pinned_by{"Vastgezet door", "Pinned by"};
inline constexpr Words reason{"Reden", "Reason"};
inline constexpr Words visits{"Bezoeken", "Visits"};
inline constexpr Words days{"Dagen", "Days"};
inline constexpr Words talks{"Gesprekken", "Talks"};
inline constexpr Words closing_talk{"Slotgesprek", "Closing talk"};
inline constexpr Words report_back{"Terugkoppeling", "Report-back"};
inline constexpr Words actions{"Acties", "Actions"};
inline constexpr Words no_owner{"Zonder opvolger", "No owner"};
inline constexpr Words no_evaluation{"Niet geëvalueerd", "Not evaluated"};
inline constexpr Words no_feedback{"Niet teruggekoppeld", "Not fed back"};
inline constexpr Words field{"Veld", "Field"};
inline constexpr Words value{"Waarde", "Value"};
inline constexpr Words due{"Tegen", "Due"};
inline constexpr Words verdict{"Stand", "Verdict"};
inline constexpr Words of{"Bij", "Of"};
inline constexpr Words code{"Code", "Code"};
inline constexpr Words what{"Wat", "What"};
inline constexpr Words held{"Infosessie op", "Session on"};
inline constexpr Words waiting{"Dagen", "Days"};
inline constexpr Words to_call{"Te bellen", "To call"};
inline constexpr Words to_ask{"Te vragen", "To ask"};
inline constexpr Words planned{"Gepland op", "Planned on"};
inline constexpr Words mention{"Hoe", "How"};
inline constexpr Words from{"Door", "By"};
inline constexpr Words detail{"Toelichting", "Detail"};
inline constexpr Words topic{"Thema", "Topic"};
inline constexpr Words organisation_questions{"Organisatie vraagt", "Organisations ask"};
inline constexpr Words own_questions{"Mensen vragen", "People ask"};
inline constexpr Words offered_by{"Aangeboden door", "Offered by"};
inline constexpr Words asking{"Soort", "Kind"};
inline constexpr Words who{"Wie", "Who"};
inline constexpr Words text{"Tekst", "Text"};
inline constexpr Words step{"Stap", "Step"};
inline constexpr Words question{"Vraag", "Question"};
inline constexpr Words yes{"Ja of nee", "Yes or no"};
inline constexpr Words answer{"Antwoord", "Answer"};
inline constexpr Words known{"Wat we al weten", "Known so far"};
inline constexpr Words key{"Sleutel", "Key"};
inline constexpr Words weekday{"Dag", "Day"};
inline constexpr Words starts{"Van", "From"};
inline constexpr Words ends{"Tot en met", "Until"};
inline constexpr Words time{"Uur", "Time"};
inline constexpr Words expected_as{"Als", "As"};
inline constexpr Words present{"Aanwezig", "Present"};
inline constexpr Words date{"Dag", "Date"};
inline constexpr Words worked{"Uren", "Hours"};
inline constexpr Words diary{"Dagboek", "Diary"};
inline constexpr Words talk{"Gesprek", "Talk"};
inline constexpr Words id{"Id", "Id"};
inline constexpr Words state{"Formulering", "Wording"};
inline constexpr Words serves{"Dient", "Serves"};
inline constexpr Words questions{"Leervragen", "Questions"};
inline constexpr Words owner{"Opvolger", "Owner"};
inline constexpr Words evaluated{"Geëvalueerd", "Evaluated"};
inline constexpr Words fed_back{"Teruggekoppeld", "Fed back"};
inline constexpr Words inspired_by{"Geleerd bij", "Learned at"};

// --- closed words ---
inline constexpr Words agree_both{"allebei", "both"};
inline constexpr Words agree_organisation{"alleen de organisatie", "the organisation alone"};
inline constexpr Words agree_team{"alleen het team", "the team alone"};
inline constexpr Words agree_neither{"geen van beide", "neither"};
inline constexpr Words weekdays[] = {{"zo", "Sun"}, {"ma", "Mon"}, {"di", "Tue"}, {"wo", "Wed"},
                                     {"do", "Thu"}, {"vr", "Fri"}, {"za", "Sat"}};

// --- what goes wrong on the command line ---
inline constexpr Message<Given, Given> unknown_id{"Er is geen {} ‘{}’ in deze ronde.",
                                                  "There is no {} ‘{}’ in this round."};
inline constexpr Words organisation_word{"organisatie", "organisation"};
inline constexpr Words network_word{"netwerk", "network"};
inline constexpr Words kind_word{"soort", "kind"};
inline constexpr Words moment_word{"moment", "moment"};
inline constexpr Words check_word{"controle of stap", "check or step"};
inline constexpr Message<Given, Given, Given> unknown_column{"{} heeft geen kolom ‘{}’. Kies uit {}.",
                                                             "{} has no column ‘{}’. Choose from {}."};

}  // namespace sw::msg::overview
