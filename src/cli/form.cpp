#include "command.hpp"
#include "switch/report/form_page.hpp"
#include "switch/schema/form_model.hpp"

namespace sw::cli {
namespace {

const std::vector<Option> entities{
    {"organisation",
     {"stappen 1, 2, 3 en 5, en het aanbod als gastvoorziening",
      "steps 1, 2, 3 and 5, and what it offers as a host"}},
    {"participant",
     {"rollen, leervragen, motivatie en voorkeuren", "roles, questions, motivation and preferences"}}};

struct Options {
  std::size_t entity = 0;
  std::string id;

  void declare(Arguments& arguments) {
    arguments.word("organisation|participant", entities, entity,
                   {"Waarvoor het formulier dient.", "What the form is for."});
    arguments.text(
        "--for", "ID", id,
        {"Wie het invult: wat er al staat, is ingevuld. Voor een nieuwe deelnemer: de organisatie.",
         "Who fills it in: what is there already is filled in. For a new participant: the organisation."});
  }

  int run(Session& session) const {
    const auto opened = session.open_sound();
    if (!opened) return exit_failed;
    const Workspace& round = opened->workspace;
    const Organisation* organisation = round.find(OrganisationId{id});
    const Participant* participant = entity == 1 ? round.find(ParticipantId{id}) : nullptr;
    if (!id.empty() && !organisation && !participant) return session.unknown_id(round, id);
    if (entity == 0) return show(session, round, organisation, nullptr);
    return show(session, round, participant, participant ? nullptr : organisation);
  }

 private:
  template <class Entity>
  static int show(Session& session, const Workspace& round, const Entity* found, const Organisation* home) {
    const std::string model = schema::form_model(round, found, home, session.language());
    session.print(report::form_page(model, found ? std::string_view(*found->name) : std::string_view(),
                                    session.language()));
    return exit_fine;
  }
};

}  // namespace

const Command form_command{"form",
                           Group::set_up,
                           {"Een formulier in één bestand, voor wie geen YAML schrijft.",
                            "A form in one file, for people who write no YAML."},
                           declared<Options>};

}  // namespace sw::cli
