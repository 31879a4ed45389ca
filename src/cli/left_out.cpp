#include "left_out.hpp"

#include <algorithm>

#include "switch/diagnostic/codes_shape.hpp"
#include "switch/language/messages_cli.hpp"
#include "switch/language/say.hpp"
#include "switch/schema/describe.hpp"
#include "switch/schema/unfilled.hpp"

namespace sw::cli {
namespace {

template <class Entity>
std::string file_of(const std::string& id) {
  return std::string(schema::entity_info(Entity{}).folder) + "/" + id + ".yaml";
}

/// Whatever is wrong with the file at that number is that keys are missing.
bool only_lacks_keys(const std::vector<Diagnostic>& findings, std::size_t file) {
  return std::ranges::all_of(findings, [&](const Diagnostic& one) {
    return one.severity < Severity::error || one.at.file.index != file || one.code == &codes::missing_key;
  });
}

template <class Entity>
void note(const Workspace& round, const std::vector<Entity>& all, const std::vector<Diagnostic>& findings,
          LeftOut& found) {
  for (const Entity& one : all) {
    const std::vector<std::string_view> keys = schema::unfilled(one);
    if (keys.empty()) continue;
    const std::string name = file_of<Entity>(one.id.text);
    const auto file =
        std::ranges::find(round.files, name, [](const Source& source) { return source.name(); });
    if (!only_lacks_keys(findings, static_cast<std::size_t>(file - round.files.begin()))) continue;
    std::vector<Text> missing;
    for (const std::string_view key : keys) missing.push_back(Text::same("`" + std::string(key) + "`"));
    found.emplace(name, say(msg::not_filled_in, name, listed(missing)));
  }
}

/// Takes out those of the files, and those that name one of them.
template <class Entity, class NameOf>
void take_out(std::vector<Entity>& all, LeftOut& files, const NameOf& names) {
  std::erase_if(all, [&](const Entity& one) {
    const std::string own = file_of<Entity>(one.id.text);
    if (files.contains(own)) return true;
    for (const std::string& name : names(one)) {
      if (!files.contains(name)) continue;
      files.emplace(own, say(msg::left_out_with, own, name));
      return true;
    }
    return false;
  });
}

}  // namespace

LeftOut unfinished(const Workspace& round, std::vector<Diagnostic>& findings) {
  LeftOut found;
  note(round, round.organisations, findings, found);
  note(round, round.participants, findings, found);
  note(round, round.exchanges, findings, found);
  std::erase_if(findings, [&](const Diagnostic& one) {
    return one.at && one.code == &codes::missing_key && found.contains(round.files[one.at.file.index].name());
  });
  return found;
}

void leave_out(Workspace& round, LeftOut& files) {
  if (files.empty()) return;
  using Names = std::vector<std::string>;
  take_out(round.organisations, files, [](const Organisation&) { return Names{}; });
  take_out(round.participants, files,
           [](const Participant& one) { return Names{file_of<Organisation>(one.organisation->text)}; });
  take_out(round.exchanges, files, [](const Exchange& one) {
    return Names{file_of<Participant>(one.jobshadower->text), file_of<Organisation>(one.host->text)};
  });
  round.index();
}

}  // namespace sw::cli
