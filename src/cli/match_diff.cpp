#include "match_diff.hpp"

#include <algorithm>

#include "readiness.hpp"
#include "switch/language/messages_matching.hpp"
#include "switch/matching/what_if.hpp"
#include "switch/report/match.hpp"
#include "switch/store/git.hpp"
#include "switch/text/unicode.hpp"

namespace sw::cli {
namespace {

constexpr std::size_t most_files = 40;  ///< each costs a matching of its own

/// A round and its matching, which leads into it.
struct Matched {
  Workspace workspace;
  matching::MatchResult result;

  bool usable() const { return result.solved != nullptr; }
};

Matched matched(const store::Contents& contents, Date as_of) {
  store::Loaded loaded = store::load(contents);
  Matched made{std::move(loaded.workspace), {}};
  if (worst(std::move(loaded.findings).take_sorted()) == Severity::error || !made.workspace.round.given())
    return made;
  made.result = matching::round_match(made.workspace, match_options(made.workspace, as_of));
  return made;
}

store::Contents with_one_back(const store::Contents& now, const store::Contents& before,
                              const std::string& file) {
  store::Contents contents = now;
  if (const auto found = before.find(file); found != before.end())
    contents[file] = found->second;
  else
    contents.erase(file);
  return contents;
}

/// Per move the files that undo it on their own.
std::vector<std::vector<std::string>> causes_of(const std::vector<matching::Move>& moves,
                                                const Matched& before, const store::Contents& then,
                                                const store::Contents& now,
                                                const std::vector<std::string>& files, Date as_of) {
  std::vector<std::vector<std::string>> causes(moves.size());
  for (std::size_t i = 0; i < std::min(files.size(), most_files); ++i) {
    const Matched reverted = matched(with_one_back(now, then, files[i]), as_of);
    if (!reverted.usable()) continue;
    const auto left = matching::moves_between(before.result, reverted.result);
    for (std::size_t m = 0; m < moves.size(); ++m)
      if (std::ranges::find(left, moves[m].jobshadower, &matching::Move::jobshadower) == left.end())
        causes[m].push_back(files[i]);
  }
  return causes;
}

}  // namespace

int show_match_diff(Session& session, const Opened& opened, const std::string& revision,
                    const TableOption& table) {
  namespace words = messages::matching;
  const store::Snapshot snapshot = store::at_revision(opened.root, revision);
  if (snapshot.wrong) {
    session.complain(*snapshot.wrong);
    return exit_failed;
  }
  const store::Contents now = contents_of(opened.workspace);
  const Matched before = matched(snapshot.files, session.as_of()), after = matched(now, session.as_of());
  if (!before.usable() || !after.usable()) {
    const Text here{"nu", "now"};
    session.complain(before.usable() ? say(words::round_of_revision_unusable, here)
                                     : say(words::round_of_revision_unusable, visible(revision)));
    return exit_findings;
  }
  const std::vector<std::string> files = store::changed_files(snapshot.files, now);
  const auto moves = matching::moves_between(before.result, after.result);
  report::Table diff =
      report::match_diff(moves, causes_of(moves, before, snapshot.files, now, files, session.as_of()));
  diff.notes.push_back(say(words::files_tried, files.size(), std::min(files.size(), most_files)));
  session.print({diff, report::match_effect_since(before.result, after.result)}, table);
  return exit_fine;
}

}  // namespace sw::cli
