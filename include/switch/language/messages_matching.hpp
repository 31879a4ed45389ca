// What the matching says: why a pair can't be, what its score is made of, what clashes, and how a round came
// out.
#pragma once

#include <cstdint>
#include <string_view>

#include "switch/language/say.hpp"

// A table: one entry a line.
// clang-format off
namespace sw::messages::matching {

using Name = std::string_view;
using Quoted = std::string_view;

// --- why a pair can't be ---
inline constexpr Words own_organisation{"eigen organisatie", "own organisation"};
inline constexpr Words takes_nobody{"ontvangt niemand", "takes nobody"};
inline constexpr Words already_fixed{"ligt al elders vast", "already fixed elsewhere"};
inline constexpr Words not_ready{"nog niet klaar", "not ready yet"};
inline constexpr Words vetoed_by_person{"wil of kan er niet naartoe", "won't or can't go there"};
inline constexpr Words vetoed_by_host{"gastvoorziening kan niemand van daar ontvangen",
                                      "host can take nobody from there"};
inline constexpr Words no_common_day{"geen gemeenschappelijke dag", "no day in common"};
inline constexpr Words too_far{"verder dan haalbaar", "further than feasible"};
inline constexpr Words duo_partner{"wie mee reist, kan er niet heen", "who travels along can't go there"};
inline constexpr Words swap_partner{"kan niet door de ruil", "ruled out by the swap"};

inline constexpr Words pinned{"vastgezet", "pinned"};
inline constexpr Message<Name, Name> works_there{"{} werkt zelf bij {}.", "{} works at {}."};
inline constexpr Message<Name> hosts_false{"{} ontvangt deze ronde niemand.",
                                           "{} receives nobody this round."};
inline constexpr Message<Name> no_places{"{} heeft 0 plaatsen.", "{} has 0 places."};
inline constexpr Message<Name, Name, Name> fixed_elsewhere{"{} ligt al vast bij {} ({}).",
                                                           "{} is already fixed at {} ({})."};
inline constexpr Message<Name, Name> person_not_ready{"{} gaat nog niet mee in de matching. {}",
                                                      "{} does not take part in the matching yet. {}"};
inline constexpr Message<Name, Name, Quoted> person_vetoes{"{} kan niet naar {}: {}",
                                                           "{} can't go to {}: {}"};
inline constexpr Message<Name, Name, Quoted> host_vetoes{"{} kan niemand van {} ontvangen: {}",
                                                         "{} can receive nobody from {}: {}"};
inline constexpr Message<Name, Name, Name, Name> no_day_together{"{} kan {}, {} {}: geen dag samen.",
                                                                 "{} can come {}, {} {}: no day together."};
inline constexpr Message<Name, Name> from_until{"van {} tot en met {}", "from {} to {}"};
inline constexpr Words never_in_window{"nooit binnen de periode van de ronde",
                                       "never within the round's window"};
inline constexpr Message<Name, std::int64_t, std::int64_t> travel_over_limit{
    "Naar {} is het {} minuten; hoogstens {} is haalbaar.",
    "To {} it takes {} minutes; at most {} is feasible."};

// --- what a score is made of ---
inline constexpr Words own_questions{"eigen leervragen", "own questions"};
inline constexpr Words organisation_questions{"leervragen van de organisatie", "organisation's questions"};
inline constexpr Words preference{"voorkeur", "preference"};
inline constexpr Words motive{"motief", "motive"};
inline constexpr Words host_gain{"winst voor de gastvoorziening", "gain for the host"};
inline constexpr Words travel{"verplaatsing", "travel"};

/// A question and the strength that answers it, with the topic of each.
inline constexpr Message<Name, Name, Name, Name> question_met{"leervraag {} ({}) vindt troef {} van {}",
                                                              "question {} ({}) meets strength {} of {}"};
inline constexpr Message<Name, Name, Name, Name, Name> question_met_across{
    "leervraag {} ({}) vindt troef {} van {} (zelfde thema: {})",
    "question {} ({}) meets strength {} of {} (same topic: {})"};
inline constexpr Message<Name, Name, Name> question_unmet{"leervraag {} ({}) vindt geen troef bij {}",
                                                          "question {} ({}) meets no strength of {}"};
inline constexpr Message<Name, Name, Name, Name> growth_met{"groeipunt {} ({}) vindt troef {} van {}",
                                                            "growth point {} ({}) meets strength {} of {}"};
inline constexpr Message<Name, Name, Name, Name, Name> growth_met_across{
    "groeipunt {} ({}) vindt troef {} van {} (zelfde thema: {})",
    "growth point {} ({}) meets strength {} of {} (same topic: {})"};
inline constexpr Message<Name, Name, Name> growth_unmet{"groeipunt {} ({}) vindt geen troef bij {}",
                                                        "growth point {} ({}) meets no strength of {}"};
inline constexpr Words no_questions{"geen leervragen: telt overal voor de helft",
                                    "no questions: counts half everywhere"};
inline constexpr Message<Name> no_growth_points{"{} noemt geen groeipunten", "{} names no growth points"};
inline constexpr Message<std::int64_t> wished_for{"voorkeur nummer {}", "preference number {}"};
inline constexpr Message<std::int64_t> wished_and_approached{"voorkeur nummer {}, al aangesproken",
                                                             "preference number {}, approached already"};
inline constexpr Words not_wished_for{"niet bij de voorkeuren", "not among the preferences"};
inline constexpr Words no_wishes{"geen voorkeur: telt overal voor de helft",
                                 "no preference: counts half everywhere"};
inline constexpr Words no_motives{"geen motief: telt overal voor de helft",
                                  "no motive: counts half everywhere"};
inline constexpr Message<Name> motive_met{"{}: ja", "{}: yes"};
inline constexpr Message<Name> motive_unmet{"{}: nee", "{}: no"};
inline constexpr Message<Name> motive_half_met{"{}: in één richting", "{}: in one direction"};
inline constexpr Message<Name, Name, Name> same_function_met{"{}: {} is er mentor als {}",
                                                             "{}: {} is a mentor there as {}"};
inline constexpr Message<std::int64_t> minutes_declared{"{} minuten, opgegeven", "{} minutes, declared"};
inline constexpr Message<std::int64_t, std::int64_t> minutes_guessed{
    "ongeveer {} km in rechte lijn, geschat op {} minuten",
    "about {} km in a straight line, guessed at {} minutes"};
inline constexpr Words travel_unknown{"reistijd niet gekend: telt voor de helft",
                                      "travel time not known: counts half"};

// --- what clashes among fixed pairs ---
/// A person, then the two hosts, each with how it is fixed.
inline constexpr Message<Name, Name, Name, Name, Name> fixed_twice{
    "{} ligt vast bij {} ({}) en ook bij {} ({}); wie vastligt, gaat naar één gastvoorziening.",
    "{} is fixed at {} ({}) and also at {} ({}); a fixed person goes to one host."};
inline constexpr Message<Name, Name> fixed_at_home{
    "{} ligt vast bij {}, de eigen organisatie; meelopen doe je elders.",
    "{} is fixed at {}, the own organisation; job-shadowing happens elsewhere."};
inline constexpr Noun place_noun{{"plaats", "place"}, {"plaatsen", "places"}};
inline constexpr Message<std::int64_t, Name, Name, Name> too_many_pins{
    "Er liggen {} mensen vast bij {}, dat {} heeft: {}.", "{} people are fixed at {}, which has {}: {}."};
inline constexpr Message<Name, Name, Quoted> pin_against_veto{
    "{} ligt vast bij {}, maar dat is uitgesloten. {}", "{} is fixed at {}, but that is ruled out. {}"};
inline constexpr Message<Name, Name, Quoted> stands_although{
    "{} blijft bij {}, al zou de matching dat niet voorstellen. {}",
    "{} stays at {}, though the matching would not propose it. {}"};
inline constexpr Message<std::int64_t, Name, Name> too_many_confirmed{
    "Er zijn {} uitwisselingen bevestigd bij {}, dat {} heeft.", "{} exchanges are confirmed at {}, which has {}."};
inline constexpr Message<Name, Name, Name> pin_expired{
    "De pin van {} bij {} gold tot en met {} en telt niet meer mee.",
    "The pin of {} at {} held until {} and no longer counts."};
inline constexpr Message<Name, Name> pin_on_cancelled{
    "De uitwisseling van {} bij {} is afgelast; haar pin telt niet mee.",
    "The exchange of {} at {} is cancelled; its pin does not count."};
inline constexpr Words other_fixed{"ook vast", "fixed too"};
inline constexpr Words the_veto{"hier uitgesloten", "ruled out here"};
inline constexpr Words the_rule{"dit staat het in de weg", "this is in the way"};

// --- a file of scores ---
inline constexpr Words a_host{"gastvoorziening", "host"};
inline constexpr Words a_person{"deelnemer", "participant"};
inline constexpr Message<> scores_header{
    "De eerste regel moet deelnemer, gastvoorziening en score noemen (of participant, host, score), gescheiden door een komma, puntkomma of "
    "tab.",
    "The first line must name participant, host and score, separated by a comma, semicolon or tab."};
inline constexpr Message<Name> scores_column_twice{"De kolom ‘{}’ staat er twee keer: laat er één staan.",
                                                   "The column ‘{}’ is there twice: leave one of them."};
inline constexpr Message<> scores_no_text{"Dit is geen gewone tekst. Bewaar het rekenblad als CSV, in UTF-8.",
                                          "This is not plain text. Save the spreadsheet as CSV, in UTF-8."};
inline constexpr Message<> scores_torn{
    "Deze aanhalingstekens kloppen niet: ze gaan niet meer dicht, of er staat nog iets achter.",
    "These quotes are not right: they are never closed, or something follows them."};
inline constexpr Message<std::int64_t, std::int64_t> scores_width{
    "Deze regel heeft {} waarden, de eerste regel heeft er {}.", "This line has {} values, the first line has {}."};
inline constexpr Message<Name, Name> scores_unknown{"Er is geen {} ‘{}’ in deze ronde.",
                                                    "There is no {} ‘{}’ in this round."};
inline constexpr Message<Name, Name, Name> scores_unknown_near{
    "Er is geen {} ‘{}’ in deze ronde; bedoel je ‘{}’?", "There is no {} ‘{}’ in this round; did you mean ‘{}’?"};
inline constexpr Message<Name> scores_no_number{"‘{}’ is geen getal.", "‘{}’ is not a number."};
/// How it is written, and the two numbers.
inline constexpr Message<Name, Name, Name> scores_two_readings{"‘{}’ kan {} zijn of {}. Schrijf het zoals een van die twee.",
                                                               "‘{}’ can be {} or {}. Write it like one of the two."};
/// The number, the scale twice, and that of points.
inline constexpr Message<std::int64_t, Name, Name, Name> scores_which_scale{
    "Geen enkele score gaat hier verder dan {}. Lopen ze van {}? Zeg het met `--scale {}`. Zijn het punten op duizend, dan met `--scale {}`.",
    "No score goes beyond {} here. Do they go from {}? Say so with `--scale {}`. If they are points of a thousand, with `--scale {}`."};
inline constexpr Message<Name> scale_wanted{"`--scale` wil MIN..MAX, zoals 0..10 of 1..5; ‘{}’ is iets anders.",
                                            "`--scale` takes MIN..MAX, such as 0..10 or 1..5; ‘{}’ is something else."};
inline constexpr Message<Name> scores_scaled{"De scores van het bestand gaan van {}; hier zijn ze op 1000 gebracht.",
                                             "The scores of the file go from {}; here they are out of 1000."};
inline constexpr Message<Name, Name, Name> scores_range{
    "{} valt buiten het bereik: een score gaat hier van {} tot {}.", "{} is out of range: a score goes from {} to {} here."};
inline constexpr Message<Name, Name> scores_twice{"De score van {} bij {} staat er al.",
                                                  "The score of {} at {} is there already."};
inline constexpr Words scores_first{"hier eerst", "here first"};
inline constexpr Message<> scores_cut_off{
    "De laatste regel eindigt niet: het bestand kan afgebroken zijn, en het laatste getal dus ook.",
    "The last line does not end: the file may be cut off, and the last number with it."};
inline constexpr Message<> scores_none{"Er staat geen enkele score in.", "There is not a single score in it."};
inline constexpr Message<Name> scores_unreadable{"Het bestand {} is er niet, of kan niet gelezen worden.",
                                                 "The file {} is not there, or can't be read."};
inline constexpr Words scores_replace{"In de plaats van de score die berekend wordt.", "Instead of the score that is reckoned."};
inline constexpr Words scores_add{"Bij de score die berekend wordt.", "On top of the score that is reckoned."};
inline constexpr Words scores_replaced{
    "De score komt uit het bestand; wat er niet in staat, telt 0. De delen tellen niet mee.",
    "The score is that of the file; what is not in it counts 0. The parts do not count."};
inline constexpr Words scores_added{"Bij de score is opgeteld wat het bestand zegt, tussen 0 en 1000.",
                                    "What the file says was added to the score, within 0 and 1000."};
inline constexpr Message<std::int64_t> own_score_is{"score {} in het bestand met eigen scores", "score {} in the file of own scores"};
inline constexpr Message<std::int64_t> own_score_adds{"{:+} punten uit het bestand met eigen scores", "{:+} points from the file of own scores"};
inline constexpr Words own_score{"eigen score", "own score"};
inline constexpr Words by_hand{"punten met de hand", "points by hand"};
inline constexpr Message<std::int64_t, Quoted> bonus_because{"{:+} punten met de hand: {}", "{:+} points by hand: {}"};

// --- pins and vetoes ---
inline constexpr Message<> pin_says_who_and_why{"Zeg met --by wie dit duo vastzet, en met --reason waarom.",
                                                "Say with --by who fixes this pair, and with --reason why."};
inline constexpr Message<Name, Name> pinned_now{"{} ligt vast bij {}.", "{} is fixed at {}."};
inline constexpr Message<Name, Name> unpinned_now{"{} ligt niet meer vast bij {}.", "{} is not fixed at {} any more."};
inline constexpr Message<Name, Name> no_pin{"{} ligt niet vast bij {}: er is geen pin.", "{} is not fixed at {}: there is no pin."};
inline constexpr Message<> veto_says_why{"Zeg met --reason waarom het niet kan.", "Say with --reason why it can't be."};
inline constexpr Message<Name, Name> vetoed_now{"{} gaat niet naar {}.", "{} does not go to {}."};
inline constexpr Message<Name, Name> veto_gone{"{} kan weer naar {}.", "{} can go to {} again."};
inline constexpr Message<Name, Name> no_veto{"Tegen {} bij {} is er geen veto.", "There is no veto against {} at {}."};
inline constexpr Message<> clash_written_not{
    "Er is niets gewijzigd: er zou niet meer gematcht kunnen worden. Met --force wordt het toch geschreven.",
    "Nothing was changed: nothing could be matched any more. With --force it is written all the same."};

// --- how a pair stands ---
inline constexpr Words status_confirmed{"bevestigd", "confirmed"};
inline constexpr Words status_proposed_anew{"blijft", "stays"};
inline constexpr Words status_new{"nieuw", "new"};

// --- how a round came out ---
inline constexpr Words pairs_title{"Duo's", "Pairs"};
inline constexpr Words why_title{"Waarom elk duo", "Why each pair"};
inline constexpr Message<Name> stands_because{"{}: dat blijft staan", "{}: that stands"};
inline constexpr Message<Name, Quoted> pinned_because{"vastgezet door {}: {}", "pinned by {}: {}"};
inline constexpr Words nothing_speaks_for_it{"een plaats; er is niets dat juist voor dit duo spreekt",
                                             "a place; nothing speaks for this pair in particular"};
inline constexpr Message<Name, std::int64_t> better_for_all{
    "{} (score {}) zou beter passen, maar dan is de verdeling als geheel minder goed",
    "{} (score {}) would fit better, but then the round as a whole is less good"};
inline constexpr Words reasons_title{"Waarom dit duo", "Why this pair"};
inline constexpr Words unplaced_title{"Wie nog geen plaats heeft", "Who has no place yet"};
inline constexpr Words organisations_title{"Uitsturen en ontvangen per organisatie",
                                           "Sending and receiving per organisation"};
inline constexpr Words networks_title{"Uitsturen en ontvangen per netwerk",
                                      "Sending and receiving per network"};
inline constexpr Words totals_title{"Wat telt, in volgorde", "What counts, in order"};

inline constexpr Words column_jobshadower{"jobshadower", "jobshadower"};
inline constexpr Words column_sender{"van", "from"};
inline constexpr Words column_host{"naar", "to"};
inline constexpr Words column_status{"stand", "status"};
inline constexpr Words column_score{"score", "score"};
inline constexpr Words column_own_questions{"eigen", "own"};
inline constexpr Words column_organisation_questions{"org.", "org."};
inline constexpr Words column_preference{"wens", "wish"};
inline constexpr Words column_motive{"motief", "motive"};
inline constexpr Words column_host_gain{"gast", "host"};
inline constexpr Words column_travel{"reis", "travel"};
inline constexpr Words column_part{"deel", "part"};
inline constexpr Words column_value{"waarde", "value"};
inline constexpr Words column_weight{"gewicht", "weight"};
inline constexpr Words column_why{"waarom", "why"};
inline constexpr Words column_cause{"oorzaak", "cause"};
inline constexpr Words column_organisation{"organisatie", "organisation"};
inline constexpr Words column_network{"netwerk", "network"};
inline constexpr Words column_jobshadowers{"jobshadowers", "jobshadowers"};
inline constexpr Words column_sends{"stuurt uit", "sends"};
inline constexpr Words column_receives{"ontvangt", "receives"};
inline constexpr Words column_balance{"saldo", "balance"};
inline constexpr Words column_places{"plaatsen", "places"};
inline constexpr Words column_goal{"wat", "what"};
inline constexpr Words column_detail{"waarvan", "of which"};
inline constexpr Words column_total{"totaal", "total"};

inline constexpr Message<std::int64_t, std::int64_t> placed_of{"Een plaats voor {} van de {} jobshadowers.",
                                                               "A place for {} of {} jobshadowers."};
inline constexpr Message<Name, std::int64_t> part_weighs{"{} (weegt {})", "{} (weighs {})"};
inline constexpr Message<Name> parts_are{"Score en delen gaan van 0 tot 1000. De delen: {}.",
                                         "Score and parts go from 0 to 1000. The parts: {}."};
inline constexpr Words no_jobshadowers{"Er valt niets te matchen: niemand in deze ronde is jobshadower (`roles`).",
                                       "There is nothing to match: nobody in this round is a jobshadower (`roles`)."};
inline constexpr Words best_proven{"Dit is de beste verdeling die er is, in de volgorde van wat telt.",
                                   "This is the best round there is, in the order of what counts."};
inline constexpr Words best_of_few_changes{
    "Dit is de beste verdeling van alle die zo weinig mogelijk veranderen, in de volgorde van wat telt.",
    "This is the best of all rounds that change as little as can be, in the order of what counts."};
inline constexpr Words best_of_short_lists{
    "Er zijn te veel mogelijke duo's om ze allemaal te wegen: van elke jobshadower zijn de best passende "
    "gastvoorzieningen gewogen. Niemand blijft daardoor zonder plaats.",
    "There are too many possible pairs to weigh them all: of each jobshadower the best fitting hosts were "
    "weighed. "
    "Nobody stays without a place because of it."};
inline constexpr Words best_of_short_lists_and_scored{
    "Er zijn te veel mogelijke duo's om ze allemaal te wegen: van elke jobshadower zijn de gastvoorzieningen gewogen die het bestand met eigen "
    "scores noemt, en daarbij de best passende. Niemand blijft daardoor zonder plaats.",
    "There are too many possible pairs to weigh them all: of each jobshadower the hosts that the file of own scores names were weighed, and "
    "beside them the best fitting. Nobody stays without a place because of it."};
inline constexpr Message<std::int64_t, std::int64_t> both_ways{
    "Sturen uit en ontvangen ook: {} van de {} organisaties die uitsturen.",
    "Send and receive too: {} of {} organisations that send."};

inline constexpr Words cause_not_ready{"nog niet klaar", "not ready yet"};
inline constexpr Words cause_no_host{"geen mogelijke gastvoorziening", "no possible host"};
inline constexpr Words cause_taken{"plaatsen ingenomen", "places taken"};
inline constexpr Message<Name, std::int64_t, Name> taken_by{"{} (score {}): ingenomen door {}",
                                                            "{} (score {}): taken by {}"};
inline constexpr Message<Name, std::int64_t, Name> taken_by_colleague{
    "{} (score {}): al {} van dezelfde organisatie", "{} (score {}): already {} of the same organisation"};
inline constexpr Noun other_noun{{"andere", "other"}, {"andere", "others"}};
inline constexpr Message<std::string_view> more_hosts{"en nog {}", "and {}"};
inline constexpr Message<Name, std::int64_t> refused_count{"{}: {} organisaties", "{}: {} organisations"};

inline constexpr Words goal_pinned{"vaste duo's", "fixed pairs"};
inline constexpr Words goal_placed{"jobshadowers met een plaats", "jobshadowers with a place"};
inline constexpr Words goal_reciprocity{"organisaties die uitsturen en ontvangen",
                                        "organisations that send and receive"};
inline constexpr Words goal_worst_off{"duo's met een lage score (liefst weinig)",
                                      "pairs with a low score (few is better)"};
inline constexpr Words goal_fit{"som van de scores", "sum of the scores"};
inline constexpr Words goal_kept{"behouden duo's", "pairs kept"};
inline constexpr Words goal_rank{"som van de rangen van de voorkeuren (liefst laag)",
                                 "sum of the ranks of the preferences (low is better)"};
inline constexpr Words goal_together{"tweetallen en ruilen die niet doorgaan (liefst weinig)",
                                     "duos and swaps that do not come about (few is better)"};
inline constexpr Words goal_tie{"loting bij gelijke stand", "lot where all is equal"};
inline constexpr Message<std::int64_t, std::int64_t> scores_between{"score {} tot {}", "score {} to {}"};

// --- what a dropout changes ---
inline constexpr Words changes_title{"Wat er verandert", "What changes"};
inline constexpr Words calls_title{"Wie je belt", "Whom to call"};
inline constexpr Words column_before{"was bij", "was at"};
inline constexpr Words column_after{"gaat naar", "goes to"};
inline constexpr Words column_change{"wat", "what"};
inline constexpr Words column_call{"bel", "call"};
inline constexpr Words column_as{"als", "as"};
inline constexpr Words column_phone{"telefoon", "phone"};
inline constexpr Words column_email{"e-mail", "e-mail"};
inline constexpr Words column_about{"over", "about"};
inline constexpr Words column_what{"om te zeggen", "to say"};
inline constexpr Words change_moved{"gaat elders", "goes elsewhere"};
inline constexpr Words change_placed{"krijgt een plaats", "gets a place"};
inline constexpr Words change_ended{"valt weg", "is off"};
inline constexpr Words change_unplaced{"heeft geen plaats meer", "has no place any more"};
inline constexpr Words change_withdrawn{"doet niet meer mee", "takes no part any more"};
inline constexpr Words ear_jobshadower{"jobshadower", "jobshadower"};
inline constexpr Words ear_old_host{"vorige gastvoorziening", "previous host"};
inline constexpr Words ear_new_host{"nieuwe gastvoorziening", "new host"};
inline constexpr Message<Name> nobody_known{"niemand gekend bij {}", "nobody known at {}"};
inline constexpr Message<Name, Name, Name> tell_moved{"{} kan naar {}, en gaat niet naar {}.",
                                                      "{} can go to {}, and does not go to {}."};
inline constexpr Message<Name, Name> tell_placed{"{} kan naar {}.", "{} can go to {}."};
inline constexpr Message<Name, Name> tell_unplaced{"{} gaat niet naar {}; er is nog geen andere plaats.",
                                                   "{} does not go to {}; there is no other place yet."};
inline constexpr Message<Name, Name> tell_ended{"{} gaat niet naar {}.", "{} does not go to {}."};
inline constexpr Message<std::int64_t, std::int64_t, std::int64_t, std::int64_t> held_pairs{
    "Van wat gevraagd of afgesproken is, blijft {} van de {}; van de voorstellen {} van de {}. Meer kan niet.",
    "Of what was asked or agreed, {} of {} stand; of the proposals {} of {}. More is not possible."};
inline constexpr Words column_freely{"vrij", "freely"};
inline constexpr Words keeping_is_free{
    "Zo weinig mogelijk veranderen kost niets: ook wie alles herschikt, komt niet hoger uit.",
    "Changing as little as can be costs nothing: a round without that wish comes out the same."};
inline constexpr Words keeping_costs{
    "‘vrij’ is wat eruit komt als wat gevraagd, afgesproken of voorgesteld is ook vrij mag veranderen: het verschil is "
    "wat zo weinig mogelijk veranderen kost.",
    "‘freely’ is what comes out where all that is asked, agreed or proposed may change as well: the difference is what "
    "changing as little as can be costs."};
inline constexpr Words column_was{"nu", "now"};
inline constexpr Words column_becomes{"dan", "then"};
inline constexpr Words column_difference{"verschil", "difference"};
inline constexpr Words nothing_changes{"Niemand gaat elders.", "Nobody goes elsewhere."};
inline constexpr Words column_then_was{"toen", "before"};
inline constexpr Words column_now_is{"nu", "now"};
inline constexpr Words column_files{"door", "because of"};
inline constexpr Words several_files{"verschillende bestanden samen", "several files together"};
inline constexpr Message<std::int64_t, std::int64_t> files_tried{
    "Van de {} gewijzigde bestanden zijn er {} elk apart teruggezet om te zien wat ze veranderen.",
    "Of {} changed files {} were put back one at a time to see what they change."};
inline constexpr Message<Name> round_of_revision_unusable{
    "De ronde van {} kan niet gematcht worden: er staan fouten in.", "The round of {} can't be matched: it holds errors."};
inline constexpr Words as_graph{"een tekening voor Graphviz", "a drawing for Graphviz"};
inline constexpr Words robust_title{"Wat er aan wie hangt", "How much hangs on whom"};
inline constexpr Words column_loss{"valt weg", "is lost"};
inline constexpr Words column_guests{"ontvangt", "receives"};
inline constexpr Words column_left{"zonder plaats", "without a place"};
inline constexpr Words column_who{"wie", "who"};
inline constexpr Words loss_of_host{"als gastvoorziening", "as a host"};
inline constexpr Words loss_of_organisation{"helemaal", "altogether"};
inline constexpr Noun other_loss_noun{{"andere uitval", "other loss"}, {"andere uitvallen", "other losses"}};
inline constexpr Message<std::string_view> harmless_losses{
    "Bij {} vindt iedereen die een plaats had er een andere.",
    "In {} everybody who had a place finds another."};
inline constexpr Message<std::int64_t, std::int64_t> losses_not_looked_into{
    "In deze grote ronde zijn {} van de {} uitvallen nagegaan, die van wie het meest ontvangt eerst.",
    "In this large round {} of {} losses were looked into, those of who receives most first."};
inline constexpr Words robust_meaning{
    "Na elke uitval is de beste verdeling gezocht van wat er overblijft; wat elders vastligt, blijft staan. Wie zelf "
    "wegvalt, is niet meegeteld.",
    "After each loss the best round of what is left was sought; what is fixed elsewhere stands. Those who are lost "
    "themselves are not counted."};
inline constexpr Message<> suppose_something{
    "Zeg wat je wilt veronderstellen: --without HOST, --places HOST=+1 of --without-person PERSON.",
    "Say what you want to suppose: --without HOST, --places HOST=+1 or --without-person PERSON."};
inline constexpr Message<Name> places_wanted{
    "‘{}’: schrijf HOST=3 voor drie plaatsen, HOST=+1 voor een meer of HOST=-1 voor een minder; hoogstens 1000.",
    "‘{}’: write HOST=3 for three places, HOST=+1 for one more or HOST=-1 for one less; 1000 at most."};
inline constexpr Message<Name, std::int64_t> fewer_than_none{
    "{} zou {} plaatsen hebben: minder dan nul kan niet.", "{} would have {} places: fewer than none can't be."};
/// Stands in a file, as the reason of an exchange that is called off.
inline constexpr Words ended_by_dropout{"Herschikt nadat er iemand wegviel.", "Rearranged after a dropout."};

}  // namespace sw::messages::matching
