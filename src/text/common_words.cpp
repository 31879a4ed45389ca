#include "text/common_words.hpp"

#include <unordered_set>

namespace sw {
namespace {

using Words = std::unordered_set<std::string_view>;

Words words_of(std::string_view list) {
  Words all;
  while (!list.empty()) {
    const auto end = list.find_first_of(" \n");
    if (end != 0) all.insert(list.substr(0, end));
    list.remove_prefix(end == std::string_view::npos ? list.size() : end + 1);
  }
  return all;
}

constexpr std::string_view common = R"(
aan achter af afgelopen al alle alleen allemaal als altijd ander andere anderen beide beiden bij binnen
blijkbaar boven buiten daar daarna daarom daarvoor dan dankzij dat de deze die dikwijls direct dit doch doen
donderdag door dus dinsdag echt een eender eens eerst eigenlijk elk elke en er ergens eerder ervaren even
februari gauw geen gelukkig genoeg gisteren graag heb hebben heel heeft helaas het hier hierna hij hoe hun ieder
iedere iedereen iemand iets ik in inderdaad intussen is ja januari jij jullie juli juni later maandag maar maart
meestal meer met mijn minder misschien moest morgen na naar naast nadat namelijk natuurlijk nee net niemand niet
niets nieuw nieuwe nog nooit november nu oktober of om omdat ondanks onder ondertussen ons onze ook op opnieuw
over overal overigens pas per plots rond samen september sinds sindsdien soms sommige straks te tegen ten
tenslotte ter terug terwijl tijdens toch toen tot tussen tweede uit uiteindelijk van vanaf vandaag vandaar
vanmiddag vanmorgen vanochtend veel vervolgens via vind volgens voor vooral voordat vorig vorige vraag vroeg
vrijdag vroeger waar waarom waarschijnlijk wanneer want waren was wat we weer wel welk welke weinig werd werken
wie wij wil wilde wilden wilt woensdag zag zaterdag ze zei zeker zelf zelfs zich zij zijn zo zoals zodat zodra
zondag zonder zou zowel
april augustus december mei herfst lente lenten winter zomer zomers
arm bang beste beter blauw bleek blij blond bont boos braaf breed bruin dapper derde dicht diep dik dom donker
dood druk duur dwaas eerlijk eerste eigen fijn flink fris frans geel gek gezond gladde glad goed goede grauw
grijs grijze groen groene groot groote grote haast half hard harde heet helder heldere heilig hoog hooge jong
jonge juist kaal kalm kil klaar klein kleine koel koud koude kort korte krom kwaad laag laat laf lang lange
lastig leeg lelijk leuk licht lief lieve loyaal los luid lui machtig mager mild moe moede mooi mooie nat netjes
oud oude oprecht pril rap recht rijk rijke rijp rode ronde rood roode ruw rustig ruim scherp scheve schoon
schone schuin simpel slank slap slecht slim slimme smal snel somber sterk sterke stil stille stijf strak streng
taai teder traag trots trouw vast ver vers vet vlug vol vrede vreemd vrij vrolijk vroom vuil wakker warm wijs
wijze wild willig winnen wit witte woest zacht zalig ziek zoet zot zuur zuinig zwaar zwak zwart zwarte
aap aarde akker appel arend as avond baas baan baard bad bak bakker bal balk ballon band bank bas bed beek
beekje been beer beest begin bel berg bergen berk besje bever bezem bezoek bijl bijen bisschop blad blik bloem
bloemen bloesem blok boek boeken boer boeren bok bol bom boom bomen boon boor boot bord borst bos bosch bosje
bot boter bouw bouwman braam brand breuk brief bril broek broer brood brouwer brug bruid bult bus buik buis buur
buurman cent coach dag dak dal dans das dauw deken deel deksel deur dief dier dieren dijk ding dochter dokter
dolfijn donder doek doorn dorp draad draak draaier droom droste druif duif duin duim duinen duivel dwerg dweil
eend egel ei eik eiland emmer engel engelen enkel erf ezel fakkel fee feest fiets fles fluit fontein fornuis
fortuin gang gans gast gat gebouw geit geluk gerst gesel geur gevaar gezin giraf glas god golf goud gouden graaf
graan graf gras groep groet grond haag haak haan haar haard haas hagel hak hal ham hamer hand handen haring hart
hartje haven havik heer heide hek held hemel hengst herder heren hert heuvel hoed hoek hof hol hond honing hoofd
hooi hoop hoorn hop hout houtman huis huizen huisman hut ijs jaar jager jas jongen juf juffrouw kaars kaas kaart
kabouter kachel kade kalf kam kamer kan kapel kapitein karper kast kat kater keer kei keizer kelder ker kerk
kermis kers kersen kerst ketel keuken kiek kiel kikker kind kinderen kist klas klaver kleed klerk klok klomp
kloos klooster knaap knecht knie knoop knop koe koek koekje koffie kok koker kom komen kompas konijn koning
koningin kool koord kop koper koren korf korst koster kous kraai kraan krans krijger kruid kruik kruis kruk kuil
kuip kuiper kunst kuur kwast laars laan lade ladder lam lamp land landman lans leer leeuw lepel leraar les leven
lied lier lijn lijster linde lint lis loon loop lot lucht maan maand maat maal magazijn mand mantel markt mast
mees meester meisje mens mensen mentor merel mes meubel middel midden mier minnaar mis moeder moer moeras
moestuin molen molenaar mond monnik moor mos mug muis mulder munt muur mus muts naald naam nacht nagel neef nest
neus nicht nonkel noord noorden noot oever olie olijf oog ooievaar oom oor oorlog oost oosten oorden open oven
paal paar paard pad palm pan pap papier papegaai parel park pasen pastoor pater pauw peen peer pels pen peper
perk pet pijl pijn pijp pil pin plas plaats plan plank plant plein ploeg poel poes poet pomp pont poort pop post
pot praat prijs prins prinses proost put raaf raam rad radijs rat regen regenboog reiger reis rei riet ring
rivier roer rog rok rook rooster roos rots rozen rug ruiter rust saus schaap schaduw schat scheer schelp scheper
schip schipper schoen school schoonheid schop schort schot schouten schram schrijver schroef schuur slaap slag
slager slak slang slee sleutel slot smid smit smeets sneeuw snoek snoep soep soldaat spaan specht speld spelen
speler spiegel spijker spin spoor sport sprong staal staart stad stam stap steen steenbakker stek stem stenen
ster sterren stier stijl stoel stof stok storm straat straal stro stroom struik stuk suiker taal taart tak tand
tante tas team tegel thee tijd tijger timmer timmerman tin toer ton top toren touw trap trein troon tuin tuinman
tulp turf uil uur vaandel vaart vader val valk vallei varen vat veen veer veld velden ven venster verf vijver
vink vinger vis vissen visser vlag vlam vlas vleugel vlieg vlier vlinder vloed voet vogel vogels voogd voorde
vork vos vriend vrouw vuur waard waarde wacht wal wand wapen warande water weg wei weide weiland wereld werk
west westen wever wezel wiel wieg wilg wijn wind winkel wolf wolk wolken woord worm wortel woud zaad zaag zaal
zak zand zee zeep zeil zegel ziel zilver zin zoen zolder zon zonde zonneschijn zoon zorg zuid zuiden zus zwaan
zwaard zwerver
den der des la le t toe vande vanden vander
)";

constexpr std::string_view particles = R"(
abu ait al ap auf aus aux ben bin d da das de degli del della den der des di do dos du el ibn in la las le les lo los mac mc
op out 's s san santa st ste t ten ter te ter uit uyt van vande vanden vander vandenvan vd ver von vom zu zum zur y
)";

constexpr std::string_view titles = R"(
begeleider begeleidster broeder coach collega coordinator coordinatrice dhr dhrn directeur directrice dokter dominee dr drs
ds frau heer heren herr ing ir jobshadower juf juffrouw juffr kinderbegeleider kinderbegeleidster lady leidinggevende
leidster lord madame master mej mejuffrouw meneer menheer mentor mevr mevrouw meester mijnheer mijnh miss mister mlle mme
monsieur mr mrs ms mv mvr mw mvw nonkel onthaalmoeder onthaalouder onthaalvader oom pater pr prof professor
projectverantwoordelijke sir stagiair stagiaire tante verantwoordelijke verpleegkundige zuster
)";

constexpr std::string_view abbreviations = R"(
ai ap bbl bbo bkr bko btw bv bvba cao cd clb cv dna dvd ehbo esf eu fb gb gsm hr ibo ict id ik imo io it iq jo kb kbo kdv kw
nb nl nt nv ocmw ok pc pdf pm po ps pv qr ro sms sos tel tv uk us usb vk vn vrt vs vti vzw wc wk www xl xs
)";

bool is_in(const Words& words, std::string_view folded) {
  return words.contains(folded);
}

}  // namespace

bool is_common_word(std::string_view folded) {
  static const Words words = words_of(common);
  return is_in(words, folded);
}

bool is_particle(std::string_view folded) {
  static const Words words = words_of(particles);
  return is_in(words, folded);
}

bool is_title(std::string_view folded) {
  static const Words words = words_of(titles);
  return is_in(words, folded);
}

bool is_abbreviation(std::string_view folded) {
  static const Words words = words_of(abbreviations);
  return is_in(words, folded);
}

}  // namespace sw
