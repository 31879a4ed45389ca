#include "rules/private_words.hpp"

#include <string_view>

namespace sw::rules {
namespace {

/// The text of a value as the file has it; empty where there is none.
std::string_view written(const Workspace& workspace, Origin value) {
  if (value.file.index >= workspace.files.size()) return {};
  return workspace.files[value.file.index].text(value.span);
}

}  // namespace

PrivateWords::PrivateWords(const Round& round) {
  for (const Field<std::string>& one : round.private_words) {
    if (plain_words(*one).empty()) continue;
    words_.add({{}, {}, {}, {}, {*one}});
    places_.push_back(one.origin);
  }
}

std::vector<PrivateWords::Hit> PrivateWords::search(const Workspace& workspace,
                                                    const Field<std::string>& told) const {
  const std::vector<Mention> found = words_.in(*told);
  if (found.empty()) return {};
  const std::vector<Mention> in_file = words_.in(written(workspace, told.origin));
  const bool placed = in_file.size() == found.size();  // no escape and no quote hides one
  std::vector<Hit> hits;
  for (std::size_t i = 0; i < found.size(); ++i) {
    Origin at = told.origin;
    if (placed)
      at.span = {told.origin.span.begin + static_cast<std::uint32_t>(in_file[i].begin),
                 told.origin.span.begin + static_cast<std::uint32_t>(in_file[i].end)};
    for (const std::uint32_t who : found[i].who) hits.push_back({at, places_[who]});
  }
  return hits;
}

}  // namespace sw::rules
