// Decoding one scalar: from a node to a value, or to a finding that says what belongs there.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "switch/diagnostic/codes_shape.hpp"
#include "switch/diagnostic/diagnostic.hpp"
#include "switch/language/say.hpp"
#include "switch/model/enums.hpp"
#include "switch/model/value.hpp"
#include "switch/schema/info.hpp"
#include "switch/yaml/document.hpp"

namespace sw::schema {

/// A scalar node with all that a finding about it needs.
struct Raw {
  const yaml::Document& document;
  yaml::NodeId node;
  FileId file;
  const Info& info;
  Sink& sink;

  std::string_view text() const { return document.text(node); }
  yaml::Scalar meaning() const { return document.meaning(node); }
  Origin origin() const { return {file, document.node(node).span}; }
  /// The text as a finding quotes it: short, in quotation marks.
  std::string quoted() const;
  void fail(const Code& code, Text message, Text hint) const;
};

/// What a node is, in words: "een lijst", "a list".
Words shown_kind(const yaml::Document& document, yaml::NodeId node);

std::optional<std::string> text_of(const Raw& raw);
std::optional<int> integer_of(const Raw& raw);
std::optional<double> number_of(const Raw& raw);
std::optional<bool> boolean_of(const Raw& raw);
std::optional<Date> date_of(const Raw& raw);
std::optional<TimeRange> time_range_of(const Raw& raw);
std::optional<Minutes> minutes_of(const Raw& raw);
std::optional<std::string> id_of(const Raw& raw);
/// The index of the word that stands there.
std::optional<std::size_t> choice_of(const Raw& raw, std::span<const std::string_view> words);

}  // namespace sw::schema
