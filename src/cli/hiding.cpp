#include "hiding.hpp"

#include "switch/language/messages_privacy.hpp"
#include "switch/schema/known_people.hpp"

namespace sw::cli {
namespace {

schema::Disguise disguise_of(const report::People& people, const report::Hiding& hiding) {
  return {.called = [&](const ParticipantId& id) { return people.called(id); },
          .text = [&](std::string_view text) { return hiding.in_text(text); },
          .name = [&](std::string_view name) { return hiding.in_name(name); }};
}

}  // namespace

void NamesOption::declare(Arguments& arguments) {
  arguments.flag("--names", names, msg::names_option);
  arguments.flag("--keep-possible", keep_possible, msg::keep_possible_option);
  arguments.apart("--names", {"--keep-possible"});
}

report::People NamesOption::people(Session& session, const Workspace& workspace) const {
  if (!names && workspace.round.pseudonym_key->empty()) session.remark(say(msg::no_pseudonym_key));
  return {workspace, names, session.language()};
}

report::People NamesOption::hide(Session& session, Workspace& workspace) const {
  report::People called = people(session, workspace);
  const KnownPeople known = schema::known_people(workspace);
  const report::Hiding hiding(known, called, keep_possible);
  schema::hide_people(workspace, disguise_of(called, hiding));
  return called;
}

void NamesOption::put_on(Session& session, Workspace& workspace, bool texts) const {
  const report::People called = people(session, workspace);
  const KnownPeople known = schema::known_people(workspace);
  const report::Hiding hiding(known, called, keep_possible);
  schema::put_on(workspace, disguise_of(called, hiding), {.names = names, .texts = texts});
}

std::vector<Diagnostic> without_people(std::vector<Diagnostic> findings, const Workspace& workspace,
                                       Language language) {
  const report::People called(workspace, false, language);
  const KnownPeople known = schema::known_people(workspace);
  const report::Hiding hiding(known, called, false);
  const auto hide = [&](Text& text) { text = {hiding.in_name(text.nl), hiding.in_name(text.en)}; };
  for (Diagnostic& one : findings) {
    hide(one.message);
    hide(one.hint);
    for (Label& label : one.labels) hide(label.message);
  }
  return findings;
}

}  // namespace sw::cli
