#include "switch/report/steps.hpp"

#include "command.hpp"
#include "switch/language/messages_steps.hpp"
#include "switch/rules/evaluate.hpp"

namespace sw::cli {
namespace {

struct Options {
  TableOption table;
  std::size_t step = 0;  // 0: all
  std::string network;
  bool late = false;

  void declare(Arguments& arguments) {
    std::vector<Option> steps{{"all", {}}};
    for (std::size_t i = 0; i < rules::guide_steps; ++i) steps.push_back({rules::key(rules::steps()[i]), {}});
    table.declare(arguments);
    arguments.choice("--step", std::move(steps), step, {"Alleen deze stap.", "Only this step."});
    arguments.text("--network", "NETWORK", network, {"Alleen dit netwerk.", "Only this network."});
    arguments.flag("--late", late, {"Alleen wat te laat of fout is.", "Only what is late or wrong."});
  }

  int run(Session& session) const {
    const auto opened = session.open_sound();
    if (!opened) return exit_failed;
    const Workspace& workspace = opened->workspace;
    bool known = network.empty();
    for (const Network& one : workspace.round.networks) known = known || one.id->text == network;
    if (!known) {
      session.complain(say(msg::unknown_network, network));
      return exit_failed;
    }
    report::StepFilter filter{.step = {}, .network = network, .late_only = late};
    if (step > 0) filter.step = rules::steps()[step - 1];
    const auto outcomes = rules::evaluate(workspace, session.as_of());
    session.print(
        report::step_tables(rules::step_grid(outcomes, workspace, session.as_of()), workspace, filter),
        table);
    return exit_fine;
  }
};

}  // namespace

const Command steps_command{
    "steps",
    Group::see,
    {"Hoever elke organisatie staat, stap voor stap.", "How far each organisation is, step by step."},
    declared<Options>,
    Effect::reads,
    Reckons::duties};

}  // namespace sw::cli
