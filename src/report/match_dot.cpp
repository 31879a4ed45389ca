// Who goes where as a graph, in the language of Graphviz.
#include <algorithm>

#include "switch/report/match.hpp"
#include "switch/text/unicode.hpp"

namespace sw::report {
namespace {

using namespace matching;

/// On one line: Graphviz and a terminal both read this.
std::string dot_text(std::string_view text) {
  std::string line(text);
  std::replace(line.begin(), line.end(), '\n', ' ');
  std::string all = "\"";
  for (const char c : visible(line)) {
    if (c == '"' || c == '\\') all += '\\';
    all += c;
  }
  return all + '"';
}

std::string_view style(PairStatus status) {
  switch (status) {
    case PairStatus::confirmed:
      return "solid";
    case PairStatus::pinned:
      return "bold";
    case PairStatus::proposed_anew:
    case PairStatus::proposed:
      break;
  }
  return "dashed";
}

}  // namespace

std::string match_dot(const MatchResult& result) {
  std::string graph = "digraph pairs {\n  rankdir=LR;\n  node [shape=box];\n";
  for (const Balance& one : result.organisations)
    if (one.jobshadowers + one.places + one.receives > 0)
      graph += "  " + dot_text(one.id) + " [label=" + dot_text(one.name) + "];\n";
  for (const MatchedPair& pair : result.pairs)
    graph += "  " + dot_text(pair.jobshadower->organisation->text) + " -> " + dot_text(pair.host->id.text) +
             " [label=" + dot_text(*pair.jobshadower->name) + ", style=" + std::string(style(pair.status)) +
             "];\n";
  return graph + "}\n";
}

}  // namespace sw::report
