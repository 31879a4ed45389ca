#include "score_file.hpp"

#include "switch/language/messages_matching.hpp"
#include "switch/store/results.hpp"
#include "switch/text/unicode.hpp"

namespace sw::cli {

std::optional<matching::ScoreFile> read_score_file(Session& session, Workspace& workspace,
                                                   const std::filesystem::path& file, bool adds) {
  auto text = store::read_result(session.folder() / file);
  if (!text) {
    session.complain(say(messages::matching::scores_unreadable, visible(file.string())));
    return std::nullopt;
  }
  workspace.files.emplace_back(file.string(), std::move(*text));
  Sink findings;
  const FileId number{static_cast<std::uint32_t>(workspace.files.size() - 1)};
  matching::ScoreFile read = matching::read_scores(workspace, number, adds, findings);
  if (findings.empty()) return read;
  session.report(workspace, std::move(findings).take_sorted());
  return std::nullopt;
}

}  // namespace sw::cli
