// Any YAML decoded as each kind of file: findings say what and how, and lie in the text.
#include <cstdint>
#include <cstdio>
#include <cstdlib>

#include "switch/schema/decode.hpp"
#include "switch/yaml/read.hpp"

using namespace sw;

namespace {

void demand(bool holds, const char* what) {
  if (holds) return;
  std::fprintf(stderr, "does not hold: %s\n", what);
  std::abort();
}

template <class Entity>
void decode_as(const yaml::Document& document) {
  Sink sink;
  Entity entity;
  const auto spoiled = schema::decode(document, FileId{0}, entity, sink);
  for (const Diagnostic& finding : sink.unordered()) {
    demand(finding.at.span.end <= document.source().size(), "a finding lies in the text");
    demand(!finding.message.nl.empty() && !finding.message.en.empty(), "a finding says what");
  }
  demand(sink.empty() == spoiled.empty(), "what could not be used is named");
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const Source source("fuzz.yaml", std::string(reinterpret_cast<const char*>(data), size));
  Sink sink;
  const auto document = yaml::read(source, FileId{0}, sink);
  if (!document) return 0;
  decode_as<Round>(*document);
  decode_as<Organisation>(*document);
  decode_as<Participant>(*document);
  decode_as<Exchange>(*document);
  return 0;
}
