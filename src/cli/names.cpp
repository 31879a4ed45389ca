#include "names.hpp"

#include <algorithm>

#include "switch/language/messages_cli.hpp"
#include "switch/language/messages_overview.hpp"
#include "switch/text/nearest.hpp"
#include "switch/text/unicode.hpp"

namespace sw::cli {

std::vector<std::string_view> parts(std::string_view list) {
  std::vector<std::string_view> all;
  while (!list.empty()) {
    const std::size_t end = list.find(',');
    if (end != 0) all.push_back(list.substr(0, end));
    list.remove_prefix(end == std::string_view::npos ? list.size() : end + 1);
  }
  return all;
}

bool exists(Session& session, Words what, std::string_view given,
            const std::vector<std::string_view>& names) {
  if (given.empty() || std::find(names.begin(), names.end(), given) != names.end()) return true;
  Text complaint = say(msg::overview::unknown_id, what, visible(given));
  if (const auto near = nearest(given, names)) {
    const Text meant = say(msg::meant, *near);
    complaint = {complaint.nl + " " + meant.nl, complaint.en + " " + meant.en};
  }
  session.complain(complaint);
  return false;
}

}  // namespace sw::cli
