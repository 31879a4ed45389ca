#include "leftovers.hpp"

#include "switch/language/messages_privacy.hpp"
#include "switch/schema/erase.hpp"
#include "switch/store/other_files.hpp"
#include "switch/text/unicode.hpp"

namespace sw::cli {
namespace {

class Search {
 public:
  Search(const Session& session, const KnownPeople& known, const ParticipantId& person)
      : session_(session), known_(known), person_(person) {}

  void in_text(const std::string& name, const std::string& text) {
    const Source source(name, text);
    for (const Mention& one : known_.mentions.in(text)) {
      if (!schema::may_mean(known_, one, person_)) continue;
      const Position at = source.position(static_cast<std::uint32_t>(one.begin));
      found_.mentions.push_back(visible(name) + ":" + std::to_string(at.line) + ":" +
                                std::to_string(at.column) + ": " + visible(source.line(at.line)));
    }
  }

  void in_name(const std::string& name) {
    for (const Mention& one : known_.mentions.in(name))
      if (schema::may_mean(known_, one, person_)) {
        found_.mentions.push_back(visible(name) + " " +
                                  std::string(msg::in_name_of_file.in(session_.language())));
        return;
      }
  }

  void not_looked_at(const std::string& name) { found_.not_looked_at.push_back(visible(name)); }

  Leftovers found() && { return std::move(found_); }

 private:
  const Session& session_;
  const KnownPeople& known_;
  const ParticipantId& person_;
  Leftovers found_;
};

}  // namespace

Leftovers leftovers(const Session& session, const Opened& opened, const KnownPeople& known,
                    const ParticipantId& person, const store::Contents& after) {
  Search search(session, known, person);
  for (const auto& [name, text] : after) search.in_text(name, text);
  store::Contents of_round = after;
  for (const Source& source : opened.workspace.files) of_round.emplace(source.name(), "");
  for (const store::OtherFile& file : store::other_files(opened.root, of_round)) {
    search.in_name(file.name);
    if (file.text)
      search.in_text(file.name, *file.text);
    else
      search.not_looked_at(file.name);
  }
  return std::move(search).found();
}

}  // namespace sw::cli
