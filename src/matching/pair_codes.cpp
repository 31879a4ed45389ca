#include "matching/pair_codes.hpp"

#include <array>

#include "switch/matching/codes.hpp"

namespace sw::matching {
namespace {

constexpr std::array all{
    Code{"M-01",
         Severity::error,
         {"Een persoon ligt op één plaats vast", "A person is fixed in one place"},
         {"Een pin zegt dat iemand zeker naar een gastvoorziening gaat; twee tegelijk kan niet waar zijn.",
          "A pin says that somebody certainly goes to a host; two at once can't both be true."},
         {"Haal een van de twee pins weg, of zet de andere uitwisseling op `cancelled`.",
          "Remove one of the two pins, or set the other exchange to `cancelled`."},
         "ST 18"},
    Code{"M-02",
         Severity::error,
         {"Niemand loopt mee in de eigen organisatie", "Nobody job-shadows in the own organisation"},
         {"Uitwisselen is leren bij anderen: een plaats in de eigen organisatie telt niet.",
          "An exchange is learning from others: a place in the own organisation does not count."},
         {"Kies een andere gastvoorziening, of zet de uitwisseling op `cancelled`.",
          "Choose another host, or set the exchange to `cancelled`."},
         "ST 03, ST 32"},
    Code{"M-03",
         Severity::error,
         {"Er liggen niet meer mensen vast dan er plaatsen zijn",
          "No more people are fixed than there are places"},
         {"Een gastvoorziening ontvangt hoogstens zoveel mensen als ze plaatsen opgaf.",
          "A host receives at most as many people as it has places."},
         {"Haal een pin weg, of spreek met de gastvoorziening een plaats meer af (`hosting: places`).",
          "Remove a pin, or agree on one more place with the host (`hosting: places`)."},
         "ST 18, ST 33"},
    Code{"M-04",
         Severity::error,
         {"Een pin gaat niet in tegen een veto", "A pin does not go against a veto"},
         {"Iemand heeft gezegd dat dit duo niet kan, en iemand anders heeft het vastgezet.",
          "Somebody has said that this pair can't be, and somebody else has fixed it."},
         {"Haal de pin weg, of schrap het veto nadat je de betrokkenen sprak.",
          "Remove the pin, or delete the veto once you have talked with those concerned."},
         "ST 18"},
    Code{"M-05",
         Severity::warning,
         {"Wat vastligt, past ook bij de afspraken", "What is fixed also fits what was agreed"},
         {"Een vast duo blijft staan, ook als er intussen iets tegenin gaat; dan is het goed om het na te "
          "kijken.",
          "A fixed pair stands, even when something speaks against it by now; then it is worth a look."},
         {"Bespreek het met beide kanten; pas de gegevens aan of maak het duo los.",
          "Talk it over with both sides; change the data or release the pair."},
         "ST 18, ST 51"},
    Code{"M-06",
         Severity::warning,
         {"Er zijn niet meer uitwisselingen bevestigd dan plaatsen",
          "No more exchanges are confirmed than places"},
         {"Bevestigde uitwisselingen blijven staan; de gastvoorziening krijgt er niemand meer bij.",
          "Confirmed exchanges stand; the host gets nobody else."},
         {"Pas het aantal plaatsen aan, of spreek met iemand iets anders af.",
          "Change the number of places, or agree on something else with somebody."},
         "ST 33"},
    Code{"M-07",
         Severity::note,
         {"Een pin is nog geldig", "A pin still holds"},
         {"Een pin die voorbij is of bij een afgelaste uitwisseling hoort, telt niet meer mee.",
          "A pin that is past, or belongs to a cancelled exchange, no longer counts."},
         {"Verleng de pin (`until`) of haal ze weg.", "Extend the pin (`until`) or remove it."},
         "ST 18"},
    Code{"M-08",
         Severity::error,
         {"Het bestand met scores is helemaal bruikbaar", "The file of scores can be used as a whole"},
         {"Wie eigen scores meebrengt (`match --scores`), mag erop rekenen dat ze allemaal tellen: een regel "
          "die niet "
          "klopt, wordt niet overgeslagen.",
          "Who brings own scores (`match --scores`) may rely on all of them: a line that is not right is not "
          "passed "
          "over."},
         {"Verbeter het bestand en begin opnieuw; er is niets geschreven.",
          "Mend the file and start again; nothing was written."},
         "ST 18"},
    Code{"M-09",
         Severity::warning,
         {"Wie samen reist of ruilt, gaat allebei jobshadowen",
          "Those who travel together or swap both go jobshadowing"},
         {"Samen reizen en ruilen doen twee jobshadowers; met wie niet gaat, valt er niets af te spreken.",
          "Travelling together and swapping are for two jobshadowers; with somebody who does not go there is "
          "nothing to arrange."},
         {"Haal `together` of `swap` weg, of geef de ander de rol `jobshadower`.",
          "Remove `together` or `swap`, or give the other one the role `jobshadower`."},
         ""},
    Code{
        "M-10",
        Severity::error,
        {"Iedereen reist of ruilt met hoogstens één ander",
         "Everybody travels or swaps with one other at most"},
        {"Samen reizen of ruilen is een afspraak van twee: wie met iemand reist of ruilt, doet dat niet ook "
         "met een derde, en met dezelfde niet allebei.",
         "Travelling together or swapping is between two: who does so with somebody does not with a third as "
         "well, nor both with the same."},
        {"Spreek met hen af wie met wie reist of ruilt, en pas `together` en `swap` aan.",
         "Agree with them who travels or swaps with whom, and change `together` and `swap`."},
        ""},
    Code{"M-11",
         Severity::error,
         {"Twee die samen reizen of ruilen, zeggen hetzelfde over apart gaan",
          "Two who travel together or swap say the same about being parted"},
         {"Of een tweetal apart mag gaan, en of wie ruilt ook elders heen mag, geldt voor allebei.",
          "Whether a duo may be parted, or those who swap may go elsewhere, holds for both."},
         {"Zeg `splittable` (in een ruil `elsewhere`) bij een van beiden, of bij allebei hetzelfde.",
          "Give `splittable` (in a swap `elsewhere`) with one of them, or the same with both."},
         ""},
    Code{"M-12",
         Severity::error,
         {"Collega's die samen reizen, mogen naar dezelfde gastvoorziening",
          "Colleagues who travel together may go to the same host"},
         {"Met `matching: per_pair: 1` gaat er van elke organisatie één mens naar een gastvoorziening: zo'n "
          "tweetal "
          "krijgt nooit een plaats.",
          "With `matching: per_pair: 1` one person of each organisation goes to a host: such a duo never "
          "gets a "
          "place."},
         {"Zet `matching: per_pair` op 2, of laat hen apart gaan (`splittable: true`).",
          "Set `matching: per_pair` to 2, or let them be parted (`splittable: true`)."},
         ""},
    Code{"M-13",
         Severity::error,
         {"Wie reist of ruilt met iemand die vastligt, kan dat ook",
          "Who travels or swaps with somebody fixed can do so"},
         {"Twee die niet apart gaan, liggen allebei vast of geen van beiden.",
          "Two who are not to be parted are fixed both, or neither of them is."},
         {"Haal de pin weg, zorg voor een plaats meer, of laat hen apart gaan (`splittable: true`, in een "
          "ruil "
          "`elsewhere: true`).",
          "Remove the pin, find one more place, or let them be parted (`splittable: true`, in a swap "
          "`elsewhere: true`)."},
         "ST 18"},
    Code{"M-14",
         Severity::warning,
         {"Wie samen reist of ruilt, kan dat ook", "Those who travel together or swap can do so"},
         {"Een tweetal gaat waar allebei kunnen, en een ruil gaat door waar het in beide richtingen kan; "
          "anders "
          "blijven ze allebei zonder plaats.",
          "A duo goes where both can, and a swap comes about where it can be in both directions; else both "
          "stay without a place."},
         {"Kijk met hen na wat er in de weg staat, of laat hen apart gaan (`splittable: true`, in een ruil "
          "`elsewhere: true`).",
          "Look with them at what is in the way, or let them be parted (`splittable: true`, in a swap "
          "`elsewhere: true`)."},
         ""},
    Code{"M-15",
         Severity::error,
         {"Wie vastligt, past in een periode van de gastvoorziening",
          "Who is fixed fits into a period of the host"},
         {"Waar de plaatsen per periode zijn, krijgt iemand die vastligt een plaats in een periode die past; "
          "zegt de uitwisseling niet welke, dan kiest de matching er een.",
          "Where places are per period, who is fixed has one in a period that suits; where the exchange does "
          "not say which, the matching chooses it."},
         {"Schrijf in de uitwisseling `period`, of spreek met de gastvoorziening een plaats meer af in een "
          "periode.",
          "Write `period` in the exchange, or agree with the host on one more place in a period."},
         "ST 18, ST 33"},
    Code{"M-16",
         Severity::note,
         {"De plaatsen in het geheel passen in de periodes", "The places in all fit into the periods"},
         {"Zijn er plaatsen per periode, dan komt er nooit iemand bij buiten die periodes.",
          "Where there are places per period, nobody comes outside these periods."},
         {"Zet meer plaatsen bij een periode, of verlaag `hosting: places`.",
          "Give a period more places, or lower `hosting: places`."},
         ""},
    Code{"M-17",
         Severity::error,
         {"Wie ruilt, werkt in een andere organisatie", "Those who swap work in different organisations"},
         {"Ruilen is elk naar de organisatie van de ander gaan: collega's kunnen dat niet.",
          "Swapping is each going to the other's organisation: colleagues can't."},
         {"Haal `swap` weg, of noem iemand van een andere organisatie. Wie samen wil gaan, zegt `together`.",
          "Remove `swap`, or name somebody of another organisation. Those who want to go together say "
          "`together`."},
         ""},
    Code{"M-18",
         Severity::note,
         {"Er zijn dagen genoeg voor wie samen naar een gastvoorziening gaat",
          "There are days enough for all who go to one host"},
         {"Als er op één dag maar zoveel tegelijk kunnen zijn, heeft elk een dag nodig waarop er nog plaats "
          "is. "
          "De matching zelf kijkt daar niet naar.",
          "Where only so many can be there on one day, everybody needs a day that has room. The matching "
          "itself "
          "does not look at that."},
         {"Zoek met hen meer dagen (`available`), of vraag de gastvoorziening of er meer tegelijk kunnen "
          "komen "
          "(`hosting: at_once`).",
          "Find more days with them (`available`), or ask the host whether more can come at once "
          "(`hosting: at_once`)."},
         ""},
};

}  // namespace

const Code& code(Clash clash) {
  return all[static_cast<std::size_t>(clash)];
}

std::span<const Code> codes() {
  return all;
}

}  // namespace sw::matching
