#include "decoder.hpp"

#include <algorithm>

#include "switch/text/nearest.hpp"
#include "switch/text/unicode.hpp"

namespace sw::schema {

void Decoder::wrong_kind(yaml::NodeId node, const Info& info, const Words& expected) {
  const bool list = expected.en == expected_list.en;
  const auto example = info.example.empty() ? std::string_view("…") : info.example;
  sink_.add({&codes::wrong_kind,
             codes::wrong_kind.severity,
             at(node),
             say(msg::wrong_kind, info.key, expected, shown_kind(document_, node)),
             list ? say(msg::write_list, info.key, example) : Text{},
             {}});
}

yaml::NodeId MappingDecoder::find(std::string_view key) {
  const yaml::Document& document = decoder_.document();
  const auto after = [&](yaml::NodeId id) { return document.node(document.node(id).next).next; };
  if (next_ != yaml::no_node && document.text(next_) == key) {
    const yaml::NodeId found = next_;
    next_ = after(next_);
    return found;
  }
  if (mapping_ == yaml::no_node) return yaml::no_node;
  for (auto id = document.node(mapping_).first; id != yaml::no_node; id = after(id)) {
    if (document.text(id) != key) continue;
    next_ = after(id);
    return id;
  }
  return yaml::no_node;
}

bool MappingDecoder::is_null(yaml::NodeId node) const {
  const yaml::Document& document = decoder_.document();
  return document.node(node).kind == yaml::Kind::scalar && document.meaning(node) == yaml::Scalar::null;
}

void MappingDecoder::missing(const Info& info) {
  if (info.need != Need::required) return;
  decoder_.sink().add({&codes::missing_key,
                       codes::missing_key.severity,
                       origin_,
                       say(msg::missing_key, info.key),
                       say(msg::add_key, info.key, info.help),
                       {}});
}

void MappingDecoder::empty(const Info& info, yaml::NodeId key) {
  if (info.need != Need::required) return;
  decoder_.sink().add({&codes::missing_key,
                       codes::missing_key.severity,
                       decoder_.at(key),
                       say(msg::empty_key, info.key),
                       Text(info.help),
                       {}});
}

void MappingDecoder::finish() {
  const yaml::Document& document = decoder_.document();
  const bool all_known = mapping_ == yaml::no_node || found_ * 2 == document.node(mapping_).count;
  if (spoiled_ || !all_known) decoder_.spoiled().push_back(origin_);
  if (!all_known) report_unknown();
}

void MappingDecoder::report_unknown() {
  const yaml::Document& document = decoder_.document();
  const std::span known(known_.data(), count_);
  for (auto id = document.node(mapping_).first; id != yaml::no_node;
       id = document.node(document.node(id).next).next) {
    const std::string_view key = document.text(id);
    if (std::find(known.begin(), known.end(), key) != known.end()) continue;
    if (decoder_.sink().full()) {
      decoder_.sink().count();
      continue;
    }
    std::vector<Text> keys;
    for (const std::string_view one : known) keys.push_back(Text::same(one));
    const auto near = nearest(key, known);
    decoder_.sink().add({&codes::unknown_key,
                         codes::unknown_key.severity,
                         decoder_.at(id),
                         say(msg::unknown_key, visible(key), name_),
                         near ? say(msg::did_you_mean, *near) : say(msg::keys_are, listed(keys)),
                         {}});
  }
}

}  // namespace sw::schema
