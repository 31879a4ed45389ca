// Any YAML as the file that a form gave: what is taken in leaves a round that can be read, and taking it in a
// second time changes nothing more.
#include <algorithm>

#include "fuzz/round.hpp"
#include "switch/schema/form_model.hpp"
#include "switch/store/load.hpp"

using namespace sw;

namespace {

/// What a form says it is; `whole`: it began with what is there.
template <class Entity>
std::string mark(const char* kind, const std::string& id, const Entity* there, bool whole) {
  return std::string(schema::form_mark) + kind + " " + id +
         (whole && there ? " " + schema::form_base(*there) : "") + "\n";
}

/// A form as it is made now: what it asked, what it began with, and where it ends. `old`: it began with
/// something else.
template <class Entity>
std::string form(const char* kind, const Entity& there, bool old, const std::string& text) {
  std::string all = mark(kind, there.id.text, &there, !old);
  for (const schema::FormField& one : schema::form_fields<Entity>())
    if (one.asked) all += std::string(schema::form_asked) + one.path + "\n";
  for (const auto& [place, number] : schema::form_start(there))
    all += std::string(schema::form_start_mark) + place + "=" +
           (old && place.size() % 2 == 0 ? "00000000" : number) + "\n";
  all += text;
  if (!all.ends_with('\n')) all += '\n';
  const auto lines = std::count(all.begin(), all.end(), '\n') + 1;
  return all + std::string(schema::form_end) + std::to_string(lines) + " lines\n";
}

std::string marked(std::size_t choice, const std::string& text) {
  static const store::Loaded loaded = store::load(fuzz::small_round());
  if (choice == 0) return text;
  const Workspace& all = loaded.workspace;
  const Organisation& roos = *all.find(OrganisationId{"roos"});
  const Participant& cas = *all.find(ParticipantId{"cas-beek"});
  const bool whole = choice % 2 == 0;
  if (choice <= 2) return mark("organisation", "roos", &roos, whole) + text;
  if (choice <= 4) return mark("participant", "cas-beek", &cas, whole) + text;
  if (choice <= 6) return form("organisation", roos, !whole, text);
  if (choice <= 8) return form("participant", cas, !whole, text);
  return mark<Participant>("participant", "nieuw", nullptr, false) + text;
}

/// The coordinator's own, in a file of the small round: no form changes a letter of it.
std::string ours(const std::string& text) {
  std::string all;
  for (const char* key : {"first_contact:", "attended:"})
    if (const std::size_t at = text.find(key); at != std::string::npos)
      all += text.substr(at, text.find('\n', at) - at);
  return all;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const fuzz::Round round;
  static const std::vector<std::string> names{"organisations/roos.yaml", "participants/cas-beek.yaml",
                                              "participants/nieuw.yaml"};
  const std::string text = marked(size % 10, fuzz::text(data, size));
  if (round.run({"receive", "-"}, text) == 0) {
    std::vector<std::string> after;
    for (const std::string& name : names) after.push_back(round.read(name));
    fuzz::demand(round.run({"list", "participants"}) == 0, "the round can be read afterwards");
    fuzz::demand(round.run({"receive", "-", "--dry-run"}, text) <= 1, "what came can be read again");
    for (std::size_t i = 0; i < names.size(); ++i) {
      const std::string stood = i < 2 ? fuzz::text_of(fuzz::small_round() / names[i]) : std::string();
      fuzz::demand(i == 2 || ours(after[i]) == ours(stood), "what the coordinator fills in stays");
      fuzz::demand(round.read(names[i]) == after[i], "a rehearsal writes nothing");
      if (const std::string before = fuzz::text_of(fuzz::small_round() / names[i]); after[i] != before)
        round.write(names[i], before);
    }
    std::filesystem::remove(round.folder() / names[2]);
  }
  for (const std::string& name : names)
    fuzz::demand(round.read(name) == fuzz::text_of(fuzz::small_round() / name),
                 "what is refused changes nothing");
  return 0;
}
