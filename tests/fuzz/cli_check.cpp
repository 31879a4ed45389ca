// Any bytes as a file of a round: decoded, held against all rules, told in every format.
#include "round.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const fuzz::Round round;
  if (size == 0) return 0;
  static const std::vector<std::string> names{"switch.yaml", "organisations/roos.yaml", "participants/cas-beek.yaml", "exchanges/cas-bij-tulp.yaml"};
  static const std::vector<std::string> formats{"text", "json", "sarif", "github", "gitlab", "junit"};
  const std::string& name = names[data[0] % names.size()];
  const std::string& format = formats[data[0] / names.size() % formats.size()];
  round.run({"check", "-", "--stdin-name", name, "--format", format}, fuzz::text(data + 1, size - 1));
  return 0;
}
