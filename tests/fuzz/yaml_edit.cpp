// Any edit of any file: what comes out can be read, says what was meant, and can be taken back.
#include <fuzzer/FuzzedDataProvider.h>

#include <cstdio>
#include <cstdlib>

#include "switch/yaml/edit.hpp"
#include "switch/yaml/read.hpp"
#include "switch/yaml/referee.hpp"

using namespace sw;

namespace {

void demand(bool holds, const char* what) {
  if (holds) return;
  std::fprintf(stderr, "does not hold: %s\n", what);
  std::abort();
}

yaml::Path path_to(const yaml::Document& document, yaml::NodeId id) {
  yaml::Path path;
  for (yaml::NodeId parent; (parent = document.node(id).parent) != yaml::no_node; id = parent) {
    std::size_t number = 1;
    yaml::NodeId before = yaml::no_node;
    for (yaml::NodeId child = document.node(parent).first; child != id; child = document.node(child).next) {
      before = child;
      ++number;
    }
    if (document.node(parent).kind == yaml::Kind::sequence) {
      path.insert(path.begin(), number);
    } else {
      path.insert(path.begin(), std::string(document.text(before == yaml::no_node ? id : before)));
    }
  }
  return path;
}

yaml::Value value_from(FuzzedDataProvider& provider) {
  const std::string text =
      provider.PickValueInArray<std::string>({"x", "", "een\ntwee\n", "een\n\n twee", "'s avonds", "a: b",
                                              "no", "wat nu?", " x", "x #y", "é\t", "-"});
  switch (provider.ConsumeIntegral<std::uint8_t>() % 4) {
    case 0:
      return yaml::typed_value("14");
    case 1:
      return yaml::sequence_value(
          {yaml::text_value(text), yaml::mapping_value({{"k", yaml::text_value(text)}})});
    case 2:
      return yaml::mapping_value({{"k", yaml::text_value(text)}, {"l", yaml::sequence_value({})}});
    default:
      return yaml::text_value(text);
  }
}

std::optional<yaml::Tree> tree(const std::string& text) {
  const Source source("fuzz.yaml", text);
  Sink sink;
  const auto document = yaml::read(source, FileId{0}, sink);
  return document ? std::optional(yaml::tree_of(*document)) : std::nullopt;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  FuzzedDataProvider provider(data, size);
  const auto kind = provider.ConsumeIntegral<std::uint8_t>();
  const auto choice = provider.ConsumeIntegral<std::uint16_t>();
  const yaml::Value value = value_from(provider);
  const std::string text = provider.ConsumeRemainingBytesAsString();
  const Source source("fuzz.yaml", text);
  Sink sink;
  const auto document = yaml::read(source, FileId{0}, sink);
  if (!document || document->empty()) return 0;
  yaml::Path path = path_to(*document, static_cast<yaml::NodeId>(choice % document->size()));
  switch (kind % 4) {
    case 0: {
      const auto edited = yaml::apply(text, yaml::Replace{path, value});
      demand(!edited.text || yaml::referee(*edited.text) == tree(*edited.text), "a replacement can be read");
      break;
    }
    case 1: {
      const auto inserted = yaml::apply(text, yaml::Insert{path, "brand new", value, {}});
      if (!inserted.text) break;
      path.emplace_back("brand new");
      const auto back = yaml::apply(*inserted.text, yaml::Delete{path});
      const yaml::NodeId mapping = resolve(*document, yaml::Path(path.begin(), path.end() - 1));
      const bool same = back.text && tree(*back.text) == tree(text);
      demand(same || !back.text || document->node(mapping).kind == yaml::Kind::scalar,
             "an insertion can be undone");
      break;
    }
    case 2: {
      const auto appended = yaml::apply(text, yaml::Append{path, value});
      demand(!appended.text || yaml::referee(*appended.text) == tree(*appended.text),
             "an addition can be read");
      break;
    }
    default: {
      const auto erased = yaml::apply(text, yaml::Delete{path});
      demand(!erased.text || erased.text->size() < text.size() + 2, "a deletion takes away");
    }
  }
  return 0;
}
