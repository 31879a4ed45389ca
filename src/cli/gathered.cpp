#include "gathered.hpp"

#include <algorithm>
#include <iterator>

#include "switch/store/git.hpp"

namespace sw::cli {

namespace {

/// The way from the repository's root to a round. Without a repository, where people stand takes its place,
/// if the round lies below.
std::string way_from_root(const Session& session, const Opened& round) {
  if (store::find_repository(round.root)) return store::path_in_repository(round.root);
  const std::string way = session.from_here(round.root, "");
  return way.starts_with(".") ? std::string() : way;  // `.` is here, `..` leads out
}

}  // namespace

void Gathered::add(const Session& session, Opened&& round, std::vector<Diagnostic> findings) {
  const auto first = static_cast<std::uint32_t>(sources_.size());
  for (Diagnostic& finding : findings) {
    if (finding.at) finding.at.file.index += first;
    for (Label& label : finding.labels)
      if (label.at) label.at.file.index += first;
  }
  rounds_.push_back({first, way_from_root(session, round), round.root.string()});
  std::move(round.workspace.files.begin(), round.workspace.files.end(), std::back_inserter(sources_));
  std::move(findings.begin(), findings.end(), std::back_inserter(findings_));
  complete_ = complete_ && round.complete;
}

Report Gathered::described(const Session& session, const std::vector<Diagnostic>& findings) {
  here_ = session.here();
  Report report = session.described(sources_, findings, session.environment().out_is_terminal);
  report.rounds = rounds_;
  report.here = here_;
  return report;
}

}  // namespace sw::cli
