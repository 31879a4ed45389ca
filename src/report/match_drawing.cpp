// Who goes where, drawn in lines of text.
#include <algorithm>
#include <map>

#include "switch/language/messages_table.hpp"
#include "switch/report/match.hpp"
#include "switch/text/unicode.hpp"

namespace sw::report {
namespace {

using matching::MatchedPair;
using matching::PairStatus;

bool settled(const MatchedPair& pair) {
  return pair.status == PairStatus::confirmed || pair.status == PairStatus::pinned;
}

/// `zuid ─┬─▶ noord   bo`: the first line names the sender, and the lines fork where there are several.
std::string line_of(const std::string& sender, const MatchedPair& pair, bool first, bool last,
                    std::uint32_t width) {
  const std::string_view fork = first ? (last ? "──" : "─┬") : (last ? " └" : " ├");
  const std::string_view arrow = settled(pair) ? "──▶ " : "╌╌▷ ";
  return padded(first ? sender : "", width) + " " + std::string(fork) + std::string(arrow) +
         pair.host->id.text + "  (" + pair.jobshadower->id.text + ")\n";
}

}  // namespace

std::string match_drawing(const matching::MatchResult& result, Language language) {
  std::map<std::string, std::vector<const MatchedPair*>> by_sender;
  std::uint32_t width = 0;
  for (const MatchedPair& pair : result.pairs) {
    const std::string& sender = pair.jobshadower->organisation->text;
    by_sender[sender].push_back(&pair);
    width = std::max(width, display_width(sender));
  }
  if (by_sender.empty()) return {};
  std::string out;
  for (const auto& [sender, pairs] : by_sender)
    for (std::size_t i = 0; i < pairs.size(); ++i)
      out += line_of(sender, *pairs[i], i == 0, i + 1 == pairs.size(), width);
  return out + "\n" + std::string(msg::drawing_legend.in(language)) + "\n\n";
}

}  // namespace sw::report
