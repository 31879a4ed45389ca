// Any bytes at all: the reader neither crashes nor disagrees with its referee, and its places lie in the
// text.
#include <cstdint>
#include <cstdio>
#include <cstdlib>

#include "switch/yaml/read.hpp"
#include "switch/yaml/referee.hpp"

using namespace sw;

namespace {

void demand(bool holds, const char* what) {
  if (holds) return;
  std::fprintf(stderr, "does not hold: %s\n", what);
  std::abort();
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const Source source("fuzz.yaml", std::string(reinterpret_cast<const char*>(data), size));
  Sink sink;
  const auto document = yaml::read(source, FileId{0}, sink);
  demand(document || !sink.empty(), "a refusal has a finding");
  for (const Diagnostic& finding : sink.unordered()) {
    demand(finding.at.span.begin <= finding.at.span.end && finding.at.span.end <= size,
           "a finding lies in the text");
    demand(!finding.message.empty() && !finding.hint.empty(), "a finding says what and how");
  }
  if (!document) return 0;
  for (yaml::NodeId id = 0; id < document->size(); ++id) {
    const Span span = document->node(id).span;
    demand(span.begin <= span.end && span.end <= size, "a node lies in the text");
  }
  demand(yaml::agrees(*document), "the referee agrees");
  return 0;
}
