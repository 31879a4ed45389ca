// Any bytes as a file of a round: decoded, held against all rules, told in every format.
#include "fuzz/round.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const fuzz::Round round;
  static const std::vector<std::string> names{"switch.yaml", "organisations/roos.yaml",
                                              "participants/cas-beek.yaml", "exchanges/cas-bij-tulp.yaml"};
  static const std::vector<std::string> formats{"text",   "json",   "jsonl", "sarif",
                                                "github", "gitlab", "junit"};
  const std::string& name = names[size % names.size()];
  const std::string& format = formats[size / names.size() % formats.size()];
  const int status =
      round.run({"check", "-", "--stdin-name", name, "--format", format}, fuzz::text(data, size));
  fuzz::demand(status <= 1, "a file can be wrong, and is no reason to stop");
  return 0;
}
