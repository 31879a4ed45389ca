// Any edit of any file: what comes out can be read, says what was meant, and can be taken back.
#include "fuzz/target.hpp"
#include "switch/yaml/edit.hpp"
#include "switch/yaml/read.hpp"
#include "switch/yaml/referee.hpp"

using namespace sw;
using fuzz::demand;

namespace {

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

yaml::Value value_from(fuzz::Choices& choices) {
  const std::vector<std::string> texts{"x",  "",        "een\ntwee\n", "een\n\n twee", "'s avonds", "a: b",
                                       "no", "wat nu?", " x",          "x #y",         "é\t",       "-"};
  const std::string& text = texts[choices.among(texts.size())];
  switch (choices.among(4)) {
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
  fuzz::Choices choices(data, size);
  const std::size_t kind = choices.among(4), node = choices.among(65536);
  const yaml::Value value = value_from(choices);
  const std::string text = choices.rest();
  const Source source("fuzz.yaml", text);
  Sink sink;
  const auto document = yaml::read(source, FileId{0}, sink);
  if (!document || document->empty()) return 0;
  yaml::Path path = path_to(*document, static_cast<yaml::NodeId>(node % document->size()));
  yaml::Edited edited;
  if (kind == 0) edited = yaml::apply(text, yaml::Replace{path, value});
  if (kind == 1) edited = yaml::apply(text, yaml::Insert{path, "brand new", value, {}});
  if (kind == 2) edited = yaml::apply(text, yaml::Append{path, value});
  if (kind == 3) edited = yaml::apply(text, yaml::Delete{path});
  demand(edited.text.has_value() == edited.refusal.en.empty(), "a refusal says why, and only that");
  if (!edited.text) return 0;
  demand(tree(*edited.text) && yaml::referee(*edited.text) == tree(*edited.text),
         "what comes out is read alike by both");
  if (kind == 3) demand(edited.text->size() < text.size() + 2, "a deletion takes away");
  const bool in_mapping = document->node(yaml::resolve(*document, path)).kind == yaml::Kind::mapping;
  if (kind != 1 || !in_mapping) return 0;
  path.emplace_back("brand new");
  const auto back = yaml::apply(*edited.text, yaml::Delete{path});
  demand(!back.text || tree(*back.text) == tree(text), "an insertion can be taken back");
  return 0;
}
