// Any YAML as the file that a form gave: what is taken in leaves a round that can be read, and taking it in a
// second time changes nothing more.
#include "fuzz/round.hpp"
#include "switch/schema/form_model.hpp"
#include "switch/store/load.hpp"

using namespace sw;

namespace {

/// The comment that a form begins its file with; `whole`: it began with what is there.
template <class Entity>
std::string mark(const char* kind, const std::string& id, const Entity* there, bool whole) {
  return std::string(schema::form_mark) + kind + " " + id +
         (whole && there ? " " + schema::form_base(*there) : "") + "\n";
}

std::string marked(std::size_t choice, const std::string& text) {
  static const store::Loaded loaded = store::load(fuzz::small_round());
  if (choice == 0) return text;
  const Workspace& all = loaded.workspace;
  const bool whole = choice % 2 == 0;
  if (choice <= 2) return mark("organisation", "roos", all.find(OrganisationId{"roos"}), whole) + text;
  if (choice <= 4) return mark("participant", "cas-beek", all.find(ParticipantId{"cas-beek"}), whole) + text;
  return mark("participant", "nieuw", all.find(ParticipantId{"nieuw"}), false) + text;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const fuzz::Round round;
  static const std::vector<std::string> names{"organisations/roos.yaml", "participants/cas-beek.yaml",
                                              "participants/nieuw.yaml"};
  const std::string text = marked(size % 6, fuzz::text(data, size));
  if (round.run({"receive", "-"}, text) == 0) {
    std::vector<std::string> after;
    for (const std::string& name : names) after.push_back(round.read(name));
    fuzz::demand(round.run({"list", "participants"}) == 0, "the round can be read afterwards");
    fuzz::demand(round.run({"receive", "-", "--dry-run"}, text) <= 1, "what came can be read again");
    for (std::size_t i = 0; i < names.size(); ++i) {
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
