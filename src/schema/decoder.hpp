// The visitor that decodes: it walks a described entity and a document side by side.
#pragma once

#include <array>
#include <string_view>
#include <vector>

#include "switch/language/messages_shape.hpp"
#include "switch/schema/info.hpp"
#include "values.hpp"

namespace sw::schema {

template <class S>
concept IsEntry = std::is_base_of_v<Entry, S>;

/// Decodes the entries of one document.
class Decoder {
 public:
  Decoder(const yaml::Document& document, FileId file, Sink& sink)
      : document_(document), file_(file), sink_(sink) {}

  template <IsEntry S>
  void mapping(yaml::NodeId node, const Info& info, Origin origin, S& entry);

  const yaml::Document& document() const { return document_; }
  FileId file() const { return file_; }
  Sink& sink() { return sink_; }
  /// The blocks in which something could not be used.
  std::vector<Origin>& spoiled() { return spoiled_; }
  Origin at(yaml::NodeId node) const { return {file_, document_.node(node).span}; }

  template <class T>
  void value(yaml::NodeId node, Origin, const Info& info, Field<T>& field) {
    if (document_.node(node).kind != yaml::Kind::scalar) return wrong_kind(node, info, expected_scalar);
    if (auto read = scalar<T>({document_, node, file_, info, sink_})) {
      field.value = std::move(*read);
      field.origin = at(node);
    }
  }

  template <IsEntry S>
  void value(yaml::NodeId node, Origin key, const Info& info, S& entry) {
    mapping(node, info, key, entry);
  }

  template <class T>
  void value(yaml::NodeId node, Origin key, const Info& info, List<T>& list) {
    if (document_.node(node).kind != yaml::Kind::sequence) return wrong_kind(node, info, expected_list);
    list.origin = key;
    list.items.reserve(document_.node(node).count);
    for (auto item = document_.node(node).first; item != yaml::no_node; item = document_.node(item).next)
      value(item, at(item), info, list.items.emplace_back());
  }

  template <class T>
  void value(yaml::NodeId node, Origin key, const Info& info, Table<T>& table) {
    if (document_.node(node).kind != yaml::Kind::mapping) return wrong_kind(node, info, expected_mapping);
    table.origin = key;
    for (auto item = document_.node(node).first; item != yaml::no_node;) {
      const auto inner = document_.node(item).next;
      auto& row = table.rows.emplace_back();
      row.key = {std::string(document_.text(item)), at(item)};
      const Info row_info{*row.key, info.need, info.help, info.source, info.limits, info.example};
      value(inner, at(item), row_info, row.value);
      if (!row.value.given()) table.rows.pop_back();
      item = document_.node(inner).next;
    }
  }

  static constexpr Words expected_scalar{"één waarde", "one value"};
  static constexpr Words expected_list{"een lijst", "a list"};
  static constexpr Words expected_mapping{"een blok met sleutels", "a block of keys"};

  void wrong_kind(yaml::NodeId node, const Info& info, const Words& expected);

 private:
  template <class T>
  static std::optional<T> scalar(const Raw& raw) {
    if constexpr (std::is_same_v<T, std::string>)
      return text_of(raw);
    else if constexpr (std::is_same_v<T, int>)
      return integer_of(raw);
    else if constexpr (std::is_same_v<T, double>)
      return number_of(raw);
    else if constexpr (std::is_same_v<T, bool>)
      return boolean_of(raw);
    else if constexpr (std::is_same_v<T, Date>)
      return date_of(raw);
    else if constexpr (std::is_same_v<T, TimeRange>)
      return time_range_of(raw);
    else if constexpr (std::is_same_v<T, Minutes>)
      return minutes_of(raw);
    else if constexpr (std::is_enum_v<T>)
      return enumerated<T>(raw);
    else
      return identified<T>(raw);
  }

  template <class E>
  static std::optional<E> enumerated(const Raw& raw) {
    std::vector<std::string_view> words;
    for (const auto& one : choices(E{})) words.push_back(one.key);
    const auto index = choice_of(raw, words);
    if (!index) return std::nullopt;
    return choices(E{})[*index].value;
  }

  template <class I>
  static std::optional<I> identified(const Raw& raw) {
    auto id = id_of(raw);
    if (!id) return std::nullopt;
    return I{std::move(*id)};
  }

  const yaml::Document& document_;
  FileId file_;
  Sink& sink_;
  std::vector<Origin> spoiled_;
};

/// The visitor over one mapping: finds each described key, and in the end the keys that nobody described.
class MappingDecoder {
 public:
  MappingDecoder(Decoder& decoder, yaml::NodeId mapping, Origin origin, std::string_view name)
      : decoder_(decoder),
        mapping_(mapping),
        origin_(origin),
        name_(name),
        next_(mapping == yaml::no_node ? yaml::no_node : decoder.document().node(mapping).first) {}

  template <class T>
  void field(const Info& info, T& member) {
    known_[count_++] = info.key;
    const std::size_t before = decoder_.sink().size();
    const yaml::NodeId key = find(info.key);
    if (key == yaml::no_node) {
      missing(info);
    } else {
      ++found_;
      const yaml::NodeId value = decoder_.document().node(key).next;
      if (is_null(value))
        empty(info, key);
      else
        decoder_.value(value, decoder_.at(key), info, member);
    }
    spoiled_ = spoiled_ || decoder_.sink().size() > before;
  }

  void finish();

 private:
  yaml::NodeId find(std::string_view key);
  bool is_null(yaml::NodeId node) const;
  void missing(const Info& info);
  void empty(const Info& info, yaml::NodeId key);
  void report_unknown();

  static constexpr std::size_t most_fields = 40;
  Decoder& decoder_;
  yaml::NodeId mapping_;
  Origin origin_;
  std::string_view name_;
  yaml::NodeId next_;  ///< where the next key is likely to stand: files follow the order of the description
  std::array<std::string_view, most_fields> known_{};
  std::size_t count_ = 0;
  std::size_t found_ = 0;
  bool spoiled_ = false;
};

template <IsEntry S>
void Decoder::mapping(yaml::NodeId node, const Info& info, Origin origin, S& entry) {
  if (node != yaml::no_node && document_.node(node).kind != yaml::Kind::mapping)
    return wrong_kind(node, info, expected_mapping);
  entry.origin = origin;
  if (node != yaml::no_node && document_.node(node).parent != yaml::no_node &&
      document_.node(node).count > 0 &&
      document_.node(document_.node(node).parent).kind == yaml::Kind::sequence)
    entry.origin = at(document_.node(node).first);
  MappingDecoder visitor(*this, node, entry.origin, info.key);
  describe(visitor, entry);
  visitor.finish();
}

}  // namespace sw::schema
