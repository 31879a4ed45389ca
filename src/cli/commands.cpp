#include "command.hpp"

namespace sw::cli {
namespace {

#define SWITCH_ADDRESS(name) &name##_command,
const Command* const all[] = {SWITCH_COMMANDS(SWITCH_ADDRESS)};
#undef SWITCH_ADDRESS

}  // namespace

Words shown(Group group) {
  switch (group) {
    case Group::set_up:
      return {"Opzetten", "Set up"};
    case Group::see:
      return {"Zien", "See"};
    case Group::match:
      return {"Matchen", "Match"};
    case Group::run:
      return {"Opvolgen", "Run"};
    case Group::tell:
      return {"Vertellen", "Tell"};
    case Group::tooling:
      return {"Gereedschap", "Tooling"};
  }
  return {};
}

Words shown(Effect effect) {
  switch (effect) {
    case Effect::reads:
      return {"Leest alleen, en wijzigt niets in de ronde.", "Only reads, and changes nothing in the round."};
    case Effect::may_write:
      return {"Wijzigt de ronde alleen waar een optie dat vraagt.",
              "Changes the round only where an option asks for it."};
    case Effect::writes:
      return {"Wijzigt bestanden van de ronde.", "Changes files of the round."};
  }
  return {};
}

std::span<const Command* const> commands() {
  return all;
}

const Command* find_command(std::string_view name) {
  for (const Command* command : all)
    if (command->name == name) return command;
  return nullptr;
}

}  // namespace sw::cli
