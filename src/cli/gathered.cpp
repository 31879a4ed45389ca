#include "gathered.hpp"

#include <algorithm>
#include <iterator>

#include "switch/store/git.hpp"

namespace sw::cli {

void Gathered::add(Opened&& round, std::vector<Diagnostic> findings) {
  const auto first = static_cast<std::uint32_t>(sources_.size());
  for (Diagnostic& finding : findings) {
    if (finding.at) finding.at.file.index += first;
    for (Label& label : finding.labels)
      if (label.at) label.at.file.index += first;
  }
  rounds_.push_back({first, store::path_in_repository(round.root), round.root.string()});
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
