// What people are called in what leaves the repository: a pseudonym, unless names are asked for.
#pragma once

#include <map>
#include <string>
#include <string_view>

#include "switch/language/words.hpp"
#include "switch/model/workspace.hpp"
#include "switch/text/mention.hpp"

namespace sw::report {

/// A pseudonym is a role and a number in the order of ids: `jobshadower 3`. It is the same in every page of a
/// round, whatever part of the round the page shows.
class People {
 public:
  People(const Workspace& workspace, bool names, Language language);

  /// What to call somebody; an id that the round does not have is called somebody unknown.
  std::string called(const ParticipantId& id) const;
  /// A text that somebody wrote, with the names of participants and the round's private words replaced.
  std::string told(std::string_view text) const;
  bool names() const { return names_; }

 private:
  void replace(std::string_view name, std::string_view by);

  bool names_;
  Language language_;
  std::map<std::string, std::string, std::less<>> called_;  ///< by id
  Mentions mentions_;
};

}  // namespace sw::report
