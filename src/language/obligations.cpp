#include "switch/language/obligations.hpp"

#include <charconv>

// A table: one entry a line.
// clang-format off
namespace sw {
namespace {

constexpr Words all[] = {
    {"een jobshadower werkt in een basisvoorziening voor jonge kinderen en gezinnen",
     "a jobshadower is a worker of a basic provision for young children and families"},
    {"leervragen op twee niveaus: van de persoon en van de organisatie",
     "learning questions at two levels: the person's and the organisation's"},
    {"14 werkuren meelopen in de gastvoorziening", "14 working hours in the host organisation"},
    {"legt eigen ervaringen en praktijken vast", "documents own experiences and practices"},
    {"deelt ze met het ontvangende en met het eigen team", "shares them with the host team and with the own team"},
    {"de mentor werkt in de gastvoorziening", "the mentor works in the host organisation"},
    {"mentor en jobshadower stellen een programma samen dat de leervragen beantwoordt",
     "mentor and jobshadower compose a programme that answers the learning questions"},
    {"de mentor maakt tijd voor individuele gesprekken", "the mentor makes time for individual talks"},
    {"de mentor slaat de brug naar het team", "the mentor is the bridge to the team"},
    {"de projectverantwoordelijke is het aanspreekpunt, één per organisatie",
     "the project lead is the contact, one per organisation"},
    {"die rol is met elke andere te combineren", "that role may be combined with any other"},
    {"projectmedewerkers; promotor en partner", "coordinators; promotor and partner"},
    {"infosessie bijgewoond; eerste telefonisch contact", "infosession attended; first phone call"},
    {"de reflectieleidraad is in het team besproken", "the reflection guide is discussed in the team"},
    {"eerste formulering van de leervragen", "first wording of learning questions"},
    {"individuele gesprekken met projectmedewerkers, online", "individual talks with project staff, online"},
    {"op de agenda: leervragen, voorkeuren, troeven om aan te bieden",
     "their agenda: questions, preferences, strengths to offer"},
    {"de matching", "matching"},
    {"leeruitwisselingsmomenten bereiden jobshadowers en mentoren voor",
     "exchange moments prepare jobshadowers and mentors"},
    {"de momenten van 17 en 19 januari", "the moments of 17 and 19 January"},
    {"allebei bij Opgroeien, Hallepoort 27", "both at Opgroeien, Hallepoort 27"},
    {"het jobshadowen loopt van februari tot september 2023", "job-shadowing runs February to September 2023"},
    {"de meerwaarde wordt vooraf met het team bekeken", "the added value is looked at with the team beforehand"},
    {"iedereen is bij de start betrokken", "everybody is involved at the start"},
    {"leercultuur", "learning culture"},
    {"medewerkers worden ondersteund en hebben tijd voor reflectie", "people are supported and have time for reflection"},
    {"draagkracht en stabiliteit", "carrying capacity and stability"},
    {"personeelstekort of groot verloop", "staff shortage or high turnover"},
    {"een keuze die organisatie en team samen dragen", "a choice carried by the organisation and the team"},
    {"hoe het team betrokken blijft", "how the team stays involved"},
    {"als gastvoorziening stel je een mentor aan", "as a host you appoint a mentor"},
    {"organisaties gaan zelf en ontvangen", "organisations both go and receive"},
    {"evenwicht van vraag en aanbod in het netwerk", "balance of demand and supply within the network"},
    {"ook de gastvoorziening leert", "the host learns too"},
    {"wie het aan het team voorstelde, in welke functie", "who presented it to the team, with which function"},
    {"waar zijn jullie sterk in; waar willen jullie groeien", "what are you strong in; where do you want to grow"},
    {"referentiekader: Pedagogisch Raamwerk", "frame of reference: Pedagogisch Raamwerk"},
    {"KOALA Kadertekst; Roadmap Inclusieve Kinderopvang", "KOALA Kadertekst; Roadmap Inclusieve Kinderopvang"},
    {"het kader is niet verplicht: een gemeenschappelijke taal", "the frame is optional, a common language"},
    {"een vrijwilliger", "a volunteer"},
    {"groeikansen op drie niveaus", "chances to grow at three levels"},
    {"meerdere mensen per organisatie, met verschillende vragen",
     "several people per organisation, with different questions"},
    {"twee leeruitwisselingsmomenten, een vooraf en een achteraf", "two exchange moments, one before and one after"},
    {"focus op de vragen van de organisatie", "focus on the organisation's questions"},
    {"motivatie voor de eigen competenties", "motivation for own competences"},
    {"koppelt terug en probeert thuis een nieuwe praktijk uit", "reports back and tries a new practice at home"},
    {"vier motieven", "four motives"},
    {"een gewenste gastvoorziening, al aangesproken of niet", "a preferred host, already approached or not"},
    {"de mentor wordt pas genoemd als de match vaststaat", "the mentor is named only once the match stands"},
    {"de projectverantwoordelijke licht de keuze en het engagement toe",
     "the project lead explains the choice and the commitment"},
    {"vragen, ondersteuning, verplaatsing, planning", "questions, support, travel, planning"},
    {"één netwerk, acht voorzieningen", "one network, eight nurseries"},
    {"voor begeleiders en leidinggevenden in de kinderopvang; kader: pedagogisch raamwerk",
     "for childcare workers and leaders; frame: pedagogisch raamwerk"},
    {"eigen analyse, leervragen op twee niveaus", "own analysis, two levels of questions"},
    {"elkaars troeven leren kennen, dan kiezen waar naartoe", "learn each other's strengths, then choose where to go"},
    {"vanaf januari 2020, een periode van enkele maanden", "from January 2020, a period of a few months"},
    {"een programma op maat van beide niveaus van vragen", "a made-to-measure programme from both levels of questions"},
    {"er wordt naar zes dagen gestreefd", "they aim at six days"},
    {"een persoonlijk reflectiedagboek en foto's worden aangemoedigd",
     "personal reflection diary and photos are encouraged"},
    {"elke dag een kort gesprek met de mentor", "a short talk with the mentor every day"},
    {"geobserveerd, inzichten, geleerd, hoe de rest bij te sturen",
     "observed, insights, learned, how to adjust the rest"},
    {"een slotgesprek met het ontvangende team", "a closing talk with the host team"},
    {"wat er geleerd is, meegenomen wordt, uitgeprobeerd kan worden; wat de gastvoorziening leerde",
     "what was learned, taken along, may be tried; what the host learned"},
    {"het eigen team luistert en overlegt", "the home team listens and confers"},
    {"verbeteringsacties, met wie ze opvolgt", "improvement actions, with who follows up"},
    {"hoe de experimenten geëvalueerd en teruggekoppeld worden", "how the experiments are evaluated, and fed back"},
    {"11 december: slotevent voor de ruimere sector", "11 December: closing event for the wider sector"},
    {"gefinancierd door ESF", "funded by ESF"},
};

}  // namespace

std::span<const Words> obligations() { return all; }

const Words* obligation(std::string_view source) {
  const auto space = source.find(' ');
  if (space == std::string_view::npos) return nullptr;
  std::size_t number = 0;
  const char* const end = source.data() + source.size();
  const auto read = std::from_chars(source.data() + space + 1, end, number);
  const bool known = read.ec == std::errc{} && read.ptr == end && number >= 1 && number <= std::size(all);
  return known ? &all[number - 1] : nullptr;
}

}  // namespace sw
