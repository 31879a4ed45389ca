// Reading a text in a test: the document, what was found, and the tree on one line.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "switch/yaml/read.hpp"

namespace sw::test {

struct Reading {
  std::unique_ptr<Source> source;
  std::optional<yaml::Document> document;
  std::vector<Diagnostic> findings;

  std::string_view code(std::size_t i = 0) const { return i < findings.size() ? findings[i].code->id : ""; }
  std::string_view text_at(std::size_t i = 0) const { return source->text(findings.at(i).at.span); }
};

inline Reading read(std::string text) {
  Reading reading;
  reading.source = std::make_unique<Source>("test.yaml", std::move(text));
  Sink sink;
  reading.document = yaml::read(*reading.source, FileId{0}, sink);
  reading.findings = std::move(sink).take_sorted();
  return reading;
}

/// `{a: 'x', b: [1, 'y']}`: text in quotes, other scalars bare, what is left out as `_`.
inline std::string shown(const yaml::Document& document, yaml::NodeId id) {
  const yaml::Node& node = document.node(id);
  if (node.kind == yaml::Kind::scalar) {
    const std::string text(document.text(id));
    if (document.meaning(id) == yaml::Scalar::text) return "'" + text + "'";
    return text.empty() ? "_" : text;
  }
  std::string result = node.kind == yaml::Kind::mapping ? "{" : "[";
  bool key = node.kind == yaml::Kind::mapping;
  for (yaml::NodeId child = node.first; child != yaml::no_node; child = document.node(child).next) {
    const bool pair = node.kind == yaml::Kind::mapping;
    if (child != node.first && (!pair || key)) result += ", ";
    if (pair && key) {
      result += std::string(document.text(child)) + ": ";
    } else {
      result += shown(document, child);
    }
    key = pair && !key;
  }
  return result + (node.kind == yaml::Kind::mapping ? "}" : "]");
}

inline std::string tree(const std::string& text) {
  const Reading reading = read(text);
  if (!reading.document) return "refused: " + std::string(reading.code());
  return reading.document->empty() ? "empty" : shown(*reading.document, 0);
}

}  // namespace sw::test
