// What the reader makes of texts. In: a JSON list of texts on standard input. Out: a JSON list as long, of
// `{"tree": [...], "codes": [...]}`, with null for the tree of a text that is refused. A tree is a list of
// `["scalar", text, typed]`, `["mapping"]`, `["sequence"]` and `["end"]`.
#include <iostream>
#include <nlohmann/json.hpp>

#include "switch/yaml/read.hpp"
#include "switch/yaml/tree.hpp"

namespace {

using Json = nlohmann::ordered_json;

Json shown(const sw::yaml::Tree& tree) {
  using What = sw::yaml::Event::What;
  Json all = Json::array();
  for (const sw::yaml::Event& event : tree) {
    if (event.what == What::scalar)
      all.push_back({"scalar", event.text, event.typed});
    else
      all.push_back({event.what == What::mapping    ? "mapping"
                     : event.what == What::sequence ? "sequence"
                                                    : "end"});
  }
  return all;
}

Json judged(const std::string& text) {
  const sw::Source source("x.yaml", text);
  sw::Sink sink;
  const auto document = sw::yaml::read(source, sw::FileId{0}, sink);
  Json codes = Json::array();
  for (const sw::Diagnostic& finding : sink.unordered()) codes.push_back(finding.code->id);
  return {{"tree", document ? shown(sw::yaml::tree_of(*document)) : Json()}, {"codes", codes}};
}

}  // namespace

int main() {
  const Json texts = Json::parse(std::cin);
  Json all = Json::array();
  for (const Json& text : texts) all.push_back(judged(text.get<std::string>()));
  std::cout << all.dump(-1, ' ', false, Json::error_handler_t::replace) << '\n';
}
