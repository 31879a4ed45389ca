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
};

}  // namespace

const Code& code(Clash clash) {
  return all[static_cast<std::size_t>(clash)];
}

std::span<const Code> codes() {
  return all;
}

}  // namespace sw::matching
