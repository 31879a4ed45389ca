// Any YAML as a file of the round, asked by every command that reads one: whatever it holds, an answer stays
// an answer that somebody can read.
#include "fuzz/round.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const fuzz::Round round;
  static const std::vector<std::string> names{"exchanges/cas-bij-tulp.yaml", "participants/cas-beek.yaml",
                                              "organisations/roos.yaml"};
  static const std::vector<std::vector<std::string>> questions{{"hours"},
                                                               {"todo"},
                                                               {"trace", "--story"},
                                                               {"agenda"},
                                                               {"steps"},
                                                               {"show", "cas-beek"},
                                                               {"sheet", "roos"},
                                                               {"supply"},
                                                               {"actions"},
                                                               {"report"},
                                                               {"explain", "cas-beek"}};
  const std::string& name = names[size % names.size()];
  const std::string before = round.read(name);
  round.write(name, fuzz::text(data, size));
  const std::size_t most = 40 * size + 200'000;
  const std::string told = round.told(questions[size / names.size() % questions.size()]);
  fuzz::demand(told.size() <= most, "an answer is in proportion to what was asked about");
  round.write(name, before);
  return 0;
}
