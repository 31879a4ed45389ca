// A subcommand: its name, its place in the help, what it takes and what it does. One file per command, and
// one word in the list below.
#pragma once

#include <functional>
#include <memory>
#include <span>
#include <string_view>

#include "arguments.hpp"
#include "session.hpp"

namespace sw::cli {

/// The groups of the help, in their order.
enum class Group { set_up, see, match, run, tell, tooling };

Words shown(Group group);
/// A sentence for the help of one command.
Words shown(Effect effect);

/// Does the command's work; its result is the exit status.
using Runner = std::function<int(Session&)>;

struct Command {
  std::string_view name;
  Group group;
  Words summary;                  ///< one line
  Runner (*declare)(Arguments&);  ///< declares what it takes, and returns what uses it
  Effect effect = Effect::reads;
};

/// A command whose options are the members of one struct with `void declare(Arguments&)` and
/// `int run(Session&) const`.
template <class Options>
Runner declared(Arguments& arguments) {
  auto options = std::make_shared<Options>();
  options->declare(arguments);
  return [options](Session& session) { return options->run(session); };
}

/// Every command, in the order of the help. Each `name` stands for `name_command`, defined in its own file.
// clang-format off
#define SWITCH_COMMANDS(X) \
  X(init) \
  X(new) \
  X(set) \
  X(add) \
  X(unset) \
  X(rename) \
  X(forget) \
  X(form) \
  X(receive) \
  X(guide) \
  X(check) \
  X(rules) \
  X(steps) \
  X(todo) \
  X(list) \
  X(show) \
  X(supply) \
  X(sheet) \
  X(calendar) \
  X(invite) \
  X(match) \
  X(explain) \
  X(what_if) \
  X(pin) \
  X(veto) \
  X(verify) \
  X(hours) \
  X(agenda) \
  X(trace) \
  X(actions) \
  X(log) \
  X(mentor) \
  X(status) \
  X(attend) \
  X(action) \
  X(report) \
  X(certificate) \
  X(export) \
  X(recover) \
  X(schema) \
  X(version)
// clang-format on

#define SWITCH_DECLARE(name) extern const Command name##_command;
SWITCH_COMMANDS(SWITCH_DECLARE)
#undef SWITCH_DECLARE

std::span<const Command* const> commands();
const Command* find_command(std::string_view name);

}  // namespace sw::cli
