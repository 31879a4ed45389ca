#include "score_file.hpp"

#include "switch/language/messages_matching.hpp"
#include "switch/store/results.hpp"
#include "switch/text/unicode.hpp"

namespace sw::cli {

void ScoresOption::declare(Arguments& arguments) {
  arguments.text("--scores", "FILE.csv", file,
                 {"Eigen scores: participant,host,score, van 0 tot 1000.",
                  "Own scores: participant,host,score, from 0 to 1000."});
  arguments.choice("--scores-as",
                   {{"replace", messages::matching::scores_replace}, {"add", messages::matching::scores_add}},
                   as,
                   {"Of ze de berekende score vervangen (gewoon zo), of erbij komen.",
                    "Whether they replace the score that is reckoned (as usual), or add to it."});
  arguments.only_with("--scores-as", "--scores");
}

bool ScoresOption::read(Session& session, Workspace& workspace,
                        std::optional<matching::ScoreFile>& brought) const {
  if (given()) brought = read_score_file(session, workspace, file, adds());
  return brought.has_value() == given();
}

std::optional<matching::ScoreFile> read_score_file(Session& session, Workspace& workspace,
                                                   const std::string& file, bool adds) {
  auto text = store::read_result(session.folder() / file);
  if (text) return read_score_text(session, workspace, file, std::move(*text), adds);
  session.complain(say(messages::matching::scores_unreadable, visible(file)));
  return std::nullopt;
}

std::optional<matching::ScoreFile> read_score_text(Session& session, Workspace& workspace,
                                                   const std::string& file, std::string text, bool adds) {
  workspace.files.emplace_back(file, std::move(text));
  Sink findings;
  const FileId number{static_cast<std::uint32_t>(workspace.files.size() - 1)};
  matching::ScoreFile read = matching::read_scores(workspace, number, adds, findings);
  if (findings.empty()) return read;
  session.report(workspace, std::move(findings).take_sorted());
  return std::nullopt;
}

}  // namespace sw::cli
