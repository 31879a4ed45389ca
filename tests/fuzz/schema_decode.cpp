// Any YAML decoded as each kind of file: findings say what and how, and lie in the text.
#include "fuzz/target.hpp"
#include "switch/schema/decode.hpp"
#include "switch/yaml/read.hpp"

using namespace sw;

namespace {

template <class Entity>
void decode_as(const yaml::Document& document, bool told_already) {
  Sink sink;
  Entity entity;
  const auto spoiled = schema::decode(document, FileId{0}, entity, sink);
  fuzz::demand_sound(sink, document.source().size());
  fuzz::demand(spoiled.empty() || told_already || !sink.empty(), "what could not be used is told");
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const Source source("fuzz.yaml", fuzz::text(data, size));
  Sink sink;
  const auto document = yaml::read(source, FileId{0}, sink);
  if (!document) return 0;
  decode_as<Round>(*document, !sink.empty());
  decode_as<Organisation>(*document, !sink.empty());
  decode_as<Participant>(*document, !sink.empty());
  decode_as<Exchange>(*document, !sink.empty());
  return 0;
}
