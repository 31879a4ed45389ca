// What libyaml makes of a text: a third reader, by other people than yaml-cpp's, and the one that PyYAML,
// Ruby and many more are built on.
#pragma once

#include <yaml.h>

#include <optional>
#include <string>
#include <string_view>

#include "switch/yaml/tree.hpp"

namespace sw::test {

/// The tree of the one document; none where libyaml refuses, or sees an anchor, an alias, a tag or a second
/// document.
inline std::optional<yaml::Tree> libyaml_tree(std::string_view text) {
  using What = yaml::Event::What;
  yaml_parser_t parser;
  if (yaml_parser_initialize(&parser) == 0) return std::nullopt;
  yaml_parser_set_input_string(&parser, reinterpret_cast<const unsigned char*>(text.data()), text.size());
  yaml::Tree tree;
  int documents = 0;
  bool sound = true, ended = false;
  while (sound && !ended) {
    yaml_event_t event;
    if (yaml_parser_parse(&parser, &event) == 0) {
      sound = false;
      break;
    }
    const auto& scalar = event.data.scalar;
    switch (event.type) {
      case YAML_DOCUMENT_START_EVENT:
        sound = ++documents == 1;
        break;
      case YAML_ALIAS_EVENT:
        sound = false;
        break;
      case YAML_SCALAR_EVENT:
        sound = scalar.anchor == nullptr && scalar.tag == nullptr;
        tree.push_back(yaml::scalar_event({reinterpret_cast<const char*>(scalar.value), scalar.length},
                                          scalar.style == YAML_PLAIN_SCALAR_STYLE));
        break;
      case YAML_MAPPING_START_EVENT:
        sound = event.data.mapping_start.anchor == nullptr && event.data.mapping_start.tag == nullptr;
        tree.push_back({What::mapping, false, {}, 0});
        break;
      case YAML_SEQUENCE_START_EVENT:
        sound = event.data.sequence_start.anchor == nullptr && event.data.sequence_start.tag == nullptr;
        tree.push_back({What::sequence, false, {}, 0});
        break;
      case YAML_MAPPING_END_EVENT:
      case YAML_SEQUENCE_END_EVENT:
        tree.push_back({What::end, false, {}, 0});
        break;
      case YAML_STREAM_END_EVENT:
        ended = true;
        break;
      default:
        break;
    }
    yaml_event_delete(&event);
  }
  yaml_parser_delete(&parser);
  if (!sound) return std::nullopt;
  if (tree.size() == 1 && tree[0] == yaml::scalar_event({}, true)) tree.clear();
  return tree;
}

}  // namespace sw::test
