#include "names.hpp"

#include <algorithm>

#include "switch/language/messages_cli.hpp"
#include "switch/language/messages_overview.hpp"
#include "switch/text/nearest.hpp"
#include "switch/text/unicode.hpp"

namespace sw::cli {

Text with_meant(const Text& complaint, std::optional<std::string_view> near) {
  if (!near) return complaint;
  const Text meant = say(msg::meant, *near);
  return {complaint.nl + " " + meant.nl, complaint.en + " " + meant.en};
}

bool exists(Session& session, Words what, std::string_view given,
            const std::vector<std::string_view>& names) {
  if (given.empty() || std::find(names.begin(), names.end(), given) != names.end()) return true;
  session.complain(with_meant(say(msg::overview::unknown_id, what, visible(given)), nearest(given, names)));
  return false;
}

}  // namespace sw::cli
