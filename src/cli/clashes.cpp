#include "clashes.hpp"

#include <set>

#include "readiness.hpp"
#include "switch/language/messages_matching.hpp"
#include "switch/matching/fixed.hpp"

namespace sw::cli {
namespace {

std::set<Text> errors_in(const Workspace& workspace, Date as_of) {
  const matching::MatchOptions options = match_options(workspace, as_of);
  const matching::RoundView view(workspace, options);
  std::set<Text> errors;
  const Sink found = matching::check_fixed(view);
  for (const Diagnostic& one : found.unordered())
    if (one.severity == Severity::error)
      errors.insert({std::string(one.code->id) + ": " + one.message.nl,
                     std::string(one.code->id) + ": " + one.message.en});
  return errors;
}

}  // namespace

bool would_clash(Session& session, const std::function<void(Workspace&)>& change) {
  auto round = session.open();
  if (!round) return false;
  const std::set<Text> known = errors_in(round->workspace, session.as_of());
  change(round->workspace);
  round->workspace.index();
  bool clashes = false;
  for (const Text& error : errors_in(round->workspace, session.as_of())) {
    if (known.contains(error)) continue;
    session.complain(error);
    clashes = true;
  }
  if (clashes) session.complain(say(messages::matching::clash_written_not));
  return clashes;
}

}  // namespace sw::cli
