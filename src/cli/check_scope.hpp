// What `switch check` looks at: in which state the round is taken, and of which files the findings count.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "rounds.hpp"
#include "session.hpp"

namespace sw::cli {

class CheckScope {
 public:
  void declare(Arguments& arguments);

  /// Does the run look at all there is?
  bool whole() const { return files_.empty() && !changed_; }
  /// What does not go together; nothing where all does.
  std::optional<Text> clash() const;

  /// The rounds that the run is about; empty, with a complaint, where there is none.
  std::optional<std::vector<Site>> sites(Session& session) const;
  /// Reads a round in the state that is asked for; empty, with a complaint, where that can't be done.
  std::optional<Opened> open(Session& session, const Site& site) const;
  /// Leaves the findings that the run is about; empty, with a complaint, where that can't be told.
  std::optional<std::vector<Diagnostic>> narrow(Session& session, const Site& site, const Opened& opened,
                                                std::vector<Diagnostic> findings) const;

 private:
  bool from_stdin() const;
  std::optional<Opened> open_staged(Session& session, const std::filesystem::path& root) const;
  std::optional<std::string> name_in_round(Session& session, const Opened& opened,
                                           const std::string& word) const;

  std::vector<std::string> files_;
  std::string stdin_name_;
  std::optional<std::string> changed_;  ///< since which revision
  bool staged_ = false;
};

/// Everything that is found in a round: of reading, of the rules, and of the comments that ignore some of it.
std::vector<Diagnostic> all_findings(Opened& opened, Date as_of);

}  // namespace sw::cli
