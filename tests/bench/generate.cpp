// Writes a round as large as asked, for measurements: the agreements of an example, invented people. The same
// arguments write the same bytes. On 2023-06-15 `switch check` has no error in it.
//
//     bench_generate AGREEMENTS FOLDER PEOPLE [unmatched]
#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <string>
#include <vector>

#include "words.hpp"

namespace fs = std::filesystem;
using namespace bench;

namespace {

/// In each organisation: a lead, who is a mentor too, a second mentor, and those who go.
constexpr int people_each = 5;
constexpr int going_each = 3;
/// With fewer organisations than this there is one network, so that everybody has somewhere to go.
constexpr int few = 12;

struct Network {
  Words id, kind, framework, preparation;
  std::vector<Words> topics;
};

const std::vector<Network> networks = {
    {"koala",
     "koala",
     "koala-kadertekst",
     "voorbereiding-koala",
     {"ouders-versterken", "zorg-en-opvoeding", "sociale-cohesie", "warme-transities", "toeleiding",
      "taal-meertaligheid"}},
    {"cik",
     "cik",
     "roadmap-inclusie",
     "voorbereiding-cik-ondersteuners",
     {"sensibiliseren", "expertise-delen", "opvang-ondersteunen", "netwerken-zorgregio", "ouderperspectief"}},
    {"ondersteuners",
     "kinderopvang",
     "pedagogisch-raamwerk",
     "voorbereiding-cik-ondersteuners",
     {"welbevinden", "ontplooiingskansen", "samen-opvoeden", "inclusie-sociale-cohesie", "levenslang-leren",
      "wereld-verkennen"}},
};

/// The text as lines at an indentation, each at most 110 bytes.
std::string lines(const std::string& text, const std::string& indent) {
  std::string out;
  std::size_t begin = 0;
  while (begin < text.size()) {
    std::size_t end = text.size();
    if (end - begin > 110) end = text.rfind(' ', begin + 110);
    out += indent + text.substr(begin, end - begin) + "\n";
    begin = end + 1;
  }
  return out;
}

class Round {
 public:
  Round(fs::path folder, int people)
      : folder_(std::move(folder)),
        count_(std::max(2, people / people_each)),
        networks_(count_ < few ? 1 : static_cast<int>(networks.size())) {}

  void write(bool matched) const {
    for (const char* name : {"organisations", "participants", "exchanges"})
      fs::create_directories(folder_ / name);
    for (int place = 0; place < count_; ++place) {
      organisation(place);
      for (int k = 0; k < people_each; ++k) participant(place, k);
      for (int k = 0; matched && k < going(place); ++k) exchange(place, k);
    }
  }

 private:
  const Network& network(int place) const { return networks[static_cast<std::size_t>(place % networks_)]; }
  int neighbours(int place) const { return (count_ - place % networks_ - 1) / networks_; }
  int going(int place) const { return std::min(going_each, neighbours(place)); }
  /// The organisation so many further on in the same network, where the last is followed by the first.
  int neighbour(int place, int further) const {
    return place % networks_ + (place / networks_ + further) % (neighbours(place) + 1) * networks_;
  }

  static Dice dice(int place, int number) {
    return Dice(static_cast<std::uint64_t>(place) * 64 + static_cast<std::uint64_t>(number) + 1);
  }
  std::string topic(int place, int which) const {
    const auto& topics = network(place).topics;
    return std::string(topics[static_cast<std::size_t>(place / networks_ + which) % topics.size()]);
  }
  static std::string word(int place) { return std::string(dice(place, 0).pick(house_words)); }
  std::string house(int place) const {
    return std::string(network(place).id) + "-" + word(place) + "-" + std::to_string(place);
  }
  static std::string person(int place, int k) {
    Dice thrown = dice(place, k + 1);
    const std::string first(thrown.pick(first_names));
    return first + "-" + std::string(thrown.pick(last_names)) + "-" + std::to_string(place) +
           (k == 0 ? "" : std::to_string(k));
  }
  static std::string name(int place, int k) {
    Dice thrown = dice(place, k + 1);
    const std::string first = capital(thrown.pick(first_names));
    return first + " " + capital(thrown.pick(last_names));
  }

  void save(const std::string& kind, const std::string& entity, const std::string& id,
            const std::string& text) const {
    std::ofstream file(folder_ / kind / (id + ".yaml"), std::ios::binary);
    file << "# yaml-language-server: $schema=../../../schemas/" << entity
         << ".schema.json\n# Verzonnen inhoud, om te meten.\n"
         << text;
    if (!file)
      throw fs::filesystem_error("cannot write", folder_ / kind / id,
                                 std::make_error_code(std::errc::io_error));
  }

  std::string vision(int place, Dice& thrown) const {
    std::string out = "\nvision:\n  presented:\n    by: " + name(place, 2) +
                      "\n    function: " + std::string(thrown.pick(functions)) + "\n    date: 2022-11-" +
                      std::to_string(14 + thrown.below(10)) +
                      "\n  framework: " + std::string(network(place).framework) + "\n  strengths:\n";
    for (int i = 0; i < 2; ++i)
      out += "    - id: t" + std::to_string(i + 1) + "\n      topic: " + topic(place, i) +
             "\n      text: " + std::string(thrown.pick(strengths)) + "\n";
    out += "  growth_points:\n    - id: g1\n      topic: " + topic(place, 2) + "\n      text: >-\n" +
           lines(story(thrown, 2), "        ");
    out += "\nlearning_questions:\n";
    for (int i = 0; i < 2; ++i)
      out += "  - id: o" + std::to_string(i + 1) + "\n    topic: " + topic(place, i + 2) +
             "\n    text: " + std::string(thrown.pick(questions)) + "\n    state: final\n";
    return out;
  }

  void organisation(int place) const {
    Dice thrown = dice(place, 32);
    const Town& town = thrown.pick(towns);
    std::string out =
        "name: " + capital(network(place).id) + " " + capital(word(place)) +
        "\nkind: " + std::string(network(place).kind) + "\nnetwork: " + std::string(network(place).id) +
        "\nplace: " + std::string(town.name) +
        "\nlocation: {latitude: " + std::to_string(town.latitude + thrown.below(90) / 1000.0).substr(0, 6) +
        ", longitude: " + std::to_string(town.longitude + thrown.below(90) / 1000.0).substr(0, 5) +
        "}\nproject_lead: " + person(place, 0) +
        "\ninfosession: infosessie\nfirst_contact:\n  date: 2022-11-03\n  by: Joris Paperclip\n";
    out += "\npreconditions:\n  added_value: >-\n" + lines(story(thrown, 2), "    ") +
           "  involved:\n    - het hele team, " + std::to_string(5 + thrown.below(9)) +
           " mensen\n  learning_culture:\n    answer: true\n    note: '" +
           (thrown.below(2) == 0 ? "Elke week overleg." : "''s Maandags, en dan rustig.") +
           "'\n  support:\n    answer: true\n  capacity:\n    answer: true\n  staff_shortage: false\n  "
           "high_turnover: false\n"
           "  commitment:\n    organisation: true\n    team: true\n    date: 2022-11-24\n  team_involvement: "
           "Wie gaat, vertelt na elk bezoek op de vrijdagmiddag.\n"
           "  sends: true\n  hosts: true\n";
    out += vision(place, thrown);
    out += "\nhosting:\n  places: " + std::to_string(going_each) +
           "\n  at_once: 3\n  available:\n    - from: 2023-02-01\n      until: 2023-09-30\n  " +
           std::string(thrown.pick(remarks)) + "\n  offer: " + std::string(thrown.pick(strengths)) + "\n";
    out += "\nintake:\n  date: 2022-12-" + std::to_string(10 + thrown.below(9)) +
           "\n  mode: online\n  attendees: [" + person(place, 0) + ", " + person(place, 2) +
           "]\n  questions_clarified: " + std::string(thrown.pick(endings)) +
           "\n  support_needed: Graag contact met iemand die al eens ging.\n"
           "  travel: Met de trein, tot een uur.\n  planning: Na de paasvakantie.\n  strengths_confirmed: "
           "true\n";
    save("organisations", "organisation", house(place), out);
  }

  void participant(int place, int k) const {
    const bool goes = k >= people_each - going_each;
    Dice thrown = dice(place, 40 + k);
    std::string out = "name: " + name(place, k) + "\norganisation: " + house(place) + "\nroles: " +
                      (goes     ? "[jobshadower]"
                       : k == 0 ? "[project_lead, mentor]"
                                : "[mentor]") +
                      "\nfunction: " + std::string(thrown.pick(functions)) + "\nemail: " + person(place, k) +
                      "@voorbeeld.example\n";
    if (goes) out += "volunteers: true\n" + wishes(place, k - (people_each - going_each), thrown);
    out += "attended: [" + std::string(network(place).preparation) + "]\n";
    save("participants", "participant", person(place, k), out);
  }

  std::string wishes(int place, int who, Dice& thrown) const {
    std::string out = "\nlearning_questions:\n";
    for (int i = 0; i < 2; ++i)
      out += "  - id: v" + std::to_string(i + 1) + "\n    topic: " + topic(place, who + i + 1) +
             "\n    text: " + std::string(questions[static_cast<std::size_t>(who * 2 + i)]) +
             "\n    serves: o" + std::to_string(i + 1) + "\n    state: final\n";
    out += "\nmotivation: " + std::string(thrown.below(2) == 0 ? "|" : ">-") + "\n" +
           lines(story(thrown, 2), "  ");
    out += "\ngrowth_chances:\n  organisation: " + std::string(thrown.pick(strengths)) +
           "\n  personal: Rust. En durven luisteren.\n";
    const std::string dearest = house(neighbour(place, 1 + who % neighbours(place)));
    out +=
        "\npreferences:\n  - host: " + dearest +
        "\n    approached: " + (thrown.below(2) == 0 ? "true" : "false") +
        "\n    reason: " + std::string(thrown.pick(strengths)) +
        "\nmotives: [clear_picture, same_function]\n\ntravel:\n  most_minutes: 90\n  times:\n    - {host: " +
        dearest + ", minutes: " + std::to_string(20 + thrown.below(60)) + "}\n\n";
    return out +
           "commitments: [twee-momenten, veertien-uren, focus, motivatie, documenteren, terugkoppelen]\n";
  }

  static std::string visit(const std::string& date, bool done, Dice& thrown) {
    std::string out = "  - date: " + date + "\n    time: 08:" + std::to_string(15 + thrown.below(5)) +
                      "-17:00\n    break: 45m\n    status: " + (done ? "done" : "planned") + "\n";
    if (!done) return out;
    out += "    diary: |\n" + lines(story(thrown, 6), "      ") + "\n" + lines(story(thrown, 6), "      ");
    return out + "    talk:\n      length: 20m\n      observed: >-\n" + lines(story(thrown, 2), "        ") +
           "      insights: " + std::string(thrown.pick(endings)) +
           "\n      learned: Gaan zitten waar plaats is.\n      adjust: De volgende keer voer ik het eerste "
           "kwartier.\n";
  }

  std::string afterwards(int place, int host, int k, Dice& thrown) const {
    std::string out =
        "\nclosing_talk:\n  date: 2023-05-11\n  learned: >-\n" + lines(story(thrown, 2), "    ") +
        "  takes_along: De sleutel, het blad met de tekeningen.\n" +
        "  practices: Eén namiddag per maand zonder medewerkers in de kring.\n  host_learned: >-\n" +
        lines(story(thrown, 2), "    ");
    out += "\nreport_back:\n  date: 2023-05-25\n  to: het hele team\n  text: >-\n" +
           lines(story(thrown, 2), "    ") + "\nactions:\n";
    return out + "  - id: a1\n    what: " + std::string(thrown.pick(strengths)) +
           "\n    owner: " + person(place, k) + "\n    inspired_by: " + house(host) +
           "\n    questions: [v1]\n    due: 2023-10-31\n    status: running\n    evaluation:\n      how: Een "
           "gesprek, aan de hand van drie woensdagen.\n      planned: 2023-11-20\n";
  }

  void exchange(int place, int who) const {
    const int k = people_each - going_each + who;
    const int host = neighbour(place, who + 1);
    Dice thrown = dice(place, 50 + who);
    const bool closed = thrown.below(2) == 0;
    const std::string days[] = {"2023-03-" + std::to_string(13 + thrown.below(5)),
                                closed ? "2023-04-" + std::to_string(17 + thrown.below(4))
                                       : "2023-09-" + std::to_string(11 + thrown.below(5))};
    std::string out = "jobshadower: " + person(place, k) + "\nhost: " + house(host) +
                      "\nmentor: " + person(host, thrown.below(2)) +
                      "\nstatus: " + (closed ? "closed" : "running") + "\n\n" +
                      std::string(thrown.pick(remarks)) + "\nprogramme:\n";
    for (int i = 0; i < 2; ++i)
      out += "  - activity: " + std::string(thrown.pick(strengths)) + "\n    date: " + days[i] +
             "\n    questions: [v" + std::to_string(i + 1) + ", o" + std::to_string(i + 1) + "]\n";
    out += "\nvisits:\n" + visit(days[0], true, thrown) + visit(days[1], closed, thrown);
    if (closed) out += afterwards(place, host, k, thrown);
    save("exchanges", "exchange", person(place, k) + "-bij-" + std::to_string(host), out);
  }

  fs::path folder_;
  int count_;
  int networks_;
};

}  // namespace

int main(int count, char** arguments) {
  if (count < 4) {
    std::cerr << "bench_generate AGREEMENTS FOLDER PEOPLE [unmatched]\n";
    return 2;
  }
  const fs::path folder = arguments[2];
  Round(folder, std::atoi(arguments[3])).write(count == 4);
  fs::copy_file(arguments[1], folder / "switch.yaml", fs::copy_options::overwrite_existing);
  return 0;
}
