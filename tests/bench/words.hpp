// What invented people of a generated round are called, live, do and write.
#pragma once

#include <array>
#include <cctype>
#include <cstdint>
#include <string>
#include <string_view>

namespace bench {

/// Throws the same numbers for the same seed, on every machine.
class Dice {
 public:
  explicit Dice(std::uint64_t seed) : state_(seed * 0x9E3779B97F4A7C15U + 1) {}

  int below(int limit) {
    state_ ^= state_ << 13U;
    state_ ^= state_ >> 7U;
    state_ ^= state_ << 17U;
    return static_cast<int>((state_ >> 11U) % static_cast<std::uint64_t>(limit));
  }
  template <class Words>
  const auto& pick(const Words& words) {
    return words[static_cast<std::size_t>(below(static_cast<int>(words.size())))];
  }

 private:
  std::uint64_t state_;
};

using Words = std::string_view;

inline constexpr auto house_words = std::to_array<Words>(
    {"anemoon",  "bijenkorf",  "duinpan",      "egel",     "fluitje",      "hinkelpad",   "iepenhof",
     "kastanje", "korenbloem", "lampion",      "meerkoet", "notendop",     "oeverzwaluw", "pluisje",
     "regenjas", "sprinkhaan", "tuinkabouter", "vlieger",  "wilgenroosje", "zandloper"});
inline constexpr auto first_names =
    std::to_array<Words>({"amira", "bavo",    "celine", "dorien", "emiel",   "farid", "greet",   "hanneke",
                          "ilse",  "jef",     "karim",  "lieve",  "mohamed", "nele",  "oona",    "pieternel",
                          "rik",   "saartje", "tomas",  "uma",    "vic",     "wout",  "yasmine", "zita"});
inline constexpr auto last_names = std::to_array<Words>(
    {"appelboom", "boterbloem", "citroen",   "distel",     "esdoorn",    "fietsbel",    "gieter", "hazelaar",
     "inktvis",   "jasknoop",   "kruiwagen", "lantaarn",   "molsla",     "notenkraker", "oorbel", "paraplu",
     "rabarber",  "stoofpeer",  "theelepel", "vingerhoed", "wasknijper", "zeilboot"});
inline constexpr auto functions = std::to_array<Words>(
    {"kinderbegeleider bij de baby's", "gezinsbegeleider", "toeleider en brugfiguur", "medewerker inloopteam",
     "begeleider van de ontmoetingsplek", "inclusiecoach", "pedagogisch coach"});
inline constexpr auto strengths =
    std::to_array<Words>({"Een bezoek aan huis in de eerste weken, samen met de vroedvrouw.",
                          "Aan tafel eten we met ouders en kinderen samen, en daar komen de vragen vanzelf.",
                          "Ouders openen en sluiten zelf, want de sleutel hangt bij hen.",
                          "We lezen voor in vier talen, en een grootmoeder doet mee.",
                          "Een blad met drie tekeningen gaat mee naar de kleuterklas.",
                          "Elke maand kijken we samen naar één filmpje van onszelf."});
inline constexpr auto questions = std::to_array<Words>(
    {"Hoe brengen we gezinnen echt met elkaar in contact?",
     "Hoe stap ik bij een gezin binnen dat niet om mij vroeg, en ga ik weer weg zonder iets achter te laten "
     "op papier?",
     "Hoe breng ik in team iets ter sprake dat ik bij een collega zag, zonder dat het een verwijt wordt?",
     "Hoe begeleid ik een groep waarin vijf talen klinken, zonder dat ik altijd de tolk ben?",
     "Wat doet een begeleider met haar handen als een ouder blijft staan?",
     "Hoe weet een kind 's morgens wie er vandaag is?", "Wat vragen we aan ouders die nooit iets vragen?",
     "Hoe houd je rust als de ruimte te klein is?"});
inline constexpr auto openings = std::to_array<Words>(
    {"Kwart over tien, derde verdieping, geen lift.", "De stoelen stonden al in een kring toen ik aankwam.",
     "Vandaag regende het, en dus bleef iedereen langer dan gedacht.",
     "Ik stond eerst een half uur in de weg.",
     "Om negen uur was er nog niemand, om tien uur was er geen stoel meer vrij.",
     "Bij het afscheid aan de deur ging het trager dan bij ons.",
     "Er hing een lijst aan de muur, \"wie troost mij?\"",
     "De koffie stond klaar; wie wilde, schonk zelf in."});
inline constexpr auto middles = std::to_array<Words>(
    {"Niemand haalde een formulier boven, er werd naar de baby gekeken en iemand zei iets over de trap.",
     "Twee moeders legden uit wat er te doen was, en de begeleider keek naar haar thee.",
     "Ik heb geteld: zij zei elf zinnen in veertig minuten.",
     "Toen het lied misliep keek iedereen op, en na een paar tellen zette iemand het opnieuw in.",
     "De begeleider ging zitten waar plaats was, niet waar het hoorde.",
     "Een vader had de sleutel; dat is het eerste wat ik opschreef.",
     "Wie binnenkomt krijgt een hand en een naam, ook de kleinste.",
     "Er was ruzie om een kruiwagen, en het duurde lang voor er een volwassene bij kwam: ze losten het op."});
inline constexpr auto endings =
    std::to_array<Words>({"Bij ons was ik al gaan staan.",
                          "In de trein heb ik zitten rekenen hoeveel van onze ouders dat zouden willen.",
                          "Morgen vraag ik waarom.", "Ik vul de stilte omdat ik het zelf moeilijk heb.",
                          "Dat wil ik thuis met één groep proberen, en niet met alle vier.",
                          "Misschien begint het gewoon bij de stoelen.", "Het staat nu op de agenda.",
                          "Ik heb er nog geen antwoord op."});
inline constexpr auto remarks =
    std::to_array<Words>({"# Valt na de vakantie, omdat de ploeg dan weer voltallig is.",
                          "# Nog na te vragen bij de projectverantwoordelijke.",
                          "# Afgesproken aan de telefoon.", "# Zie ook het verslag van de teamdag."});

struct Town {
  Words name;
  double latitude, longitude;
};
inline constexpr auto towns = std::to_array<Town>({{"Oostende", 51.22, 2.91},
                                                   {"Brugge", 51.20, 3.22},
                                                   {"Roeselare", 50.94, 3.12},
                                                   {"Kortrijk", 50.82, 3.26},
                                                   {"Gent", 51.05, 3.71},
                                                   {"Oudenaarde", 50.84, 3.60},
                                                   {"Sint-Niklaas", 51.16, 4.14},
                                                   {"Antwerpen", 51.21, 4.40},
                                                   {"Mechelen", 51.02, 4.47},
                                                   {"Brussel", 50.84, 4.35},
                                                   {"Leuven", 50.87, 4.70},
                                                   {"Turnhout", 51.32, 4.94},
                                                   {"Hasselt", 50.93, 5.33},
                                                   {"Genk", 50.96, 5.50}});

inline std::string capital(Words word) {
  std::string name(word);
  name[0] = static_cast<char>(std::toupper(static_cast<unsigned char>(name[0])));
  return name;
}

/// Some sentences in a row, as somebody writes them down in the evening.
inline std::string story(Dice& dice, int sentences) {
  std::string text(dice.pick(openings));
  for (int i = 0; i < sentences; ++i) text.append(" ").append(dice.pick(middles));
  return text.append(" ").append(dice.pick(endings));
}

}  // namespace bench
