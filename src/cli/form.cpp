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
    arguments.text("--for", "ID", id,
                   {"Wie het invult: wat er al staat, is ingevuld.",
                    "Who fills it in: what is there already is filled in."});
  }

  int run(Session& session) const {
    const auto opened = session.open_sound();
    if (!opened) return exit_failed;
    const Workspace& workspace = opened->workspace;
    return entity == 0 ? answer(session, workspace, workspace.find(OrganisationId{id}))
                       : answer(session, workspace, workspace.find(ParticipantId{id}));
  }

 private:
  template <class Entity>
  int answer(Session& session, const Workspace& workspace, const Entity* found) const {
    if (!id.empty() && !found) return session.unknown_id(workspace, id);
    const std::string model = schema::form_model(workspace, found, session.language());
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
