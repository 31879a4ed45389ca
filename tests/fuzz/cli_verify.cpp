// A true proof with words and numbers changed: what is called proven has the pairs and totals of the best
// round.
#include <cctype>
#include <map>

#include "cli/readiness.hpp"
#include "fuzz/target.hpp"
#include "switch/matching/round_match.hpp"
#include "switch/matching/verify.hpp"
#include "switch/store/load.hpp"

using namespace sw;
using fuzz::demand;

namespace {

constexpr Date as_of = std::chrono::year{2023} / 4 / 15;

void replace_all(std::string& text, const std::string& old, const std::string& by) {
  for (std::size_t at = 0; (at = text.find(old, at)) != std::string::npos; at += by.size())
    text.replace(at, old.size(), by);
}

/// Three houses and eight people who want to go, of which some stay without a place.
store::Contents files_of_round() {
  const auto small = fuzz::small_round();
  store::Contents files;
  for (const char* name : {"switch.yaml", "organisations/roos.yaml", "organisations/tulp.yaml",
                           "participants/ada-molen.yaml", "participants/bas-duin.yaml"})
    files[name] = fuzz::text_of(small / name);
  files["organisations/iris.yaml"] = files["organisations/tulp.yaml"];
  replace_all(files["organisations/iris.yaml"], "places", "# places");
  for (int i = 0; i < 4; ++i) {
    files["participants/cas-" + std::to_string(i) + ".yaml"] =
        fuzz::text_of(small / "participants/cas-beek.yaml");
    files["participants/dina-" + std::to_string(i) + ".yaml"] =
        fuzz::text_of(small / "participants/dina-veld.yaml");
  }
  return files;
}

struct Genuine {
  store::Contents files = files_of_round();
  matching::Proof proof;
  std::string text;

  Genuine() {
    const store::Loaded loaded = store::load(files);
    const matching::MatchOptions options = cli::match_options(loaded.workspace, as_of);
    matching::MatchResult result = matching::round_match(loaded.workspace, options);
    demand(result.solved && result.pairs.size() >= 2 && !result.unplaced.empty(),
           "the round has pairs, and people without a place");
    for (const matching::MatchedPair& pair : result.pairs)
      files["exchanges/" + pair.jobshadower->id.text + ".yaml"] =
          "jobshadower: " + pair.jobshadower->id.text + "\nhost: " + pair.host->id.text +
          "\nstatus: proposed\n";
    proof = matching::proof_of(*result.solved);
    text = matching::written(proof);
    demand(verdict(proof) == matching::Verdict::proven, "the true proof is proven");
  }

  matching::Verdict verdict(const matching::Proof& of) const {
    store::Loaded loaded = store::load(files);
    matching::take_back(loaded.workspace, of);
    return matching::verify(loaded.workspace, cli::match_options(loaded.workspace, of.as_of), of).verdict;
  }
};

/// Where numbers and words stand in a JSON text.
std::vector<Span> words_of(const std::string& json) {
  const auto belongs = [](char c) {
    return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '-' || c == '_';
  };
  std::vector<Span> words;
  for (std::uint32_t at = 0; at < json.size(); ++at) {
    const std::uint32_t begin = at;
    while (at < json.size() && belongs(json[at])) ++at;
    if (at > begin) words.push_back({begin, at});
  }
  return words;
}

/// Puts other words of the text, or other numbers, in the place of a few.
std::string changed(const std::string& json, fuzz::Choices choices) {
  static const std::vector<Span> words = words_of(json);
  std::map<std::uint32_t, std::pair<Span, std::string>> changes;
  for (std::size_t left = choices.among(6); left > 0; --left) {
    const Span place = words[choices.among(words.size())], other = words[choices.among(words.size())];
    const std::string there = json.substr(place.begin, place.end - place.begin);
    const std::size_t how = choices.among(4);
    changes[place.begin] = {place, how == 0   ? json.substr(other.begin, other.end - other.begin)
                                   : how == 1 ? std::to_string(static_cast<int>(choices.among(7)) - 3)
                                   : how == 2 ? "-" + there
                                              : std::to_string(choices.among(65536)) + "000000000000"};
  }
  std::string text = json;
  for (auto change = changes.rbegin(); change != changes.rend(); ++change) {
    const auto& [place, by] = change->second;
    text.replace(place.begin, place.end - place.begin, by);
  }
  return text;
}

bool same_seats(const matching::Proof& a, const matching::Proof& b) {
  for (const auto& [id, person] : a.people) {
    const auto found = b.people.find(id);
    if (found == b.people.end() || found->second.seats.size() != person.seats.size()) return false;
    for (std::size_t i = 0; i < person.seats.size(); ++i)
      if (found->second.seats[i].host != person.seats[i].host) return false;
  }
  return a.people.size() == b.people.size();
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const Genuine genuine;
  Text why;
  const auto proof = matching::read_proof(changed(genuine.text, {data, size}), why);
  if (!proof || genuine.verdict(*proof) != matching::Verdict::proven) return 0;
  demand(proof->totals == genuine.proof.totals && proof->lanes == genuine.proof.lanes,
         "what is proven has the totals of the best round");
  demand(same_seats(*proof, genuine.proof), "what is proven has the pairs of the best round");
  return 0;
}
