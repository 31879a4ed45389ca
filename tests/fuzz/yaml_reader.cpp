// Any bytes at all: the reader neither crashes nor disagrees with its referee, and its places lie in the
// text.
#include "fuzz/target.hpp"
#include "switch/yaml/read.hpp"
#include "switch/yaml/referee.hpp"

using namespace sw;
using fuzz::demand;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const Source source("fuzz.yaml", fuzz::text(data, size));
  Sink sink;
  const auto document = yaml::read(source, FileId{0}, sink);
  demand(document || !sink.empty(), "a refusal has a finding");
  fuzz::demand_sound(sink, size);
  for (const Diagnostic& finding : sink.unordered()) demand(!finding.hint.empty(), "a finding says how");
  if (!document) return 0;
  for (yaml::NodeId id = 0; id < document->size(); ++id) {
    const Span span = document->node(id).span;
    demand(span.begin <= span.end && span.end <= size, "a node lies in the text");
  }
  demand(yaml::agrees(*document), "the referee agrees");
  return 0;
}
