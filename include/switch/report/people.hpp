// What people are called in what leaves the repository: a pseudonym, unless names are asked for.
#pragma once

#include <map>
#include <string>
#include <string_view>

#include "switch/language/words.hpp"
#include "switch/model/known_people.hpp"
#include "switch/model/workspace.hpp"

namespace sw::report {

/// A pseudonym is a role and a number of five digits: `jobshadower 48291`. The number comes from the id and
/// the round's `pseudonym_key` alone, so it stays when others come or go, and is the same in every page of a
/// round.
class People {
 public:
  People(const Workspace& workspace, bool names, Language language);

  /// What to call somebody; an id that the round does not have is called somebody unknown.
  std::string called(const ParticipantId& id) const;
  bool names() const { return names_; }
  Language language() const { return language_; }

 private:
  bool names_;
  Language language_;
  std::map<std::string, std::string, std::less<>> called_;  ///< by id
};

/// Takes people out of texts.
class Hiding {
 public:
  /// Whoever is known stays visible where `people` have their names; private words never do. With
  /// `keep_possible` what may be somebody or not is shown.
  Hiding(const KnownPeople& known, const People& people, bool keep_possible)
      : known_(known), people_(people), keep_possible_(keep_possible) {}

  /// A text that somebody wrote. Whoever is meant for sure is called by a pseudonym; `…` stands for what is
  /// possible, for private words, and for contact data of people unknown.
  std::string in_text(std::string_view text) const { return hidden(text, false); }
  /// The name of a thing, an organisation or a topic: an everyday word in it is but that.
  std::string in_name(std::string_view name) const { return hidden(name, true); }

 private:
  std::string hidden(std::string_view text, bool everyday_stays) const;
  bool stays(const Mention& mention, bool everyday_stays) const;
  std::string instead_of(const Mention& mention) const;

  const KnownPeople& known_;
  const People& people_;
  bool keep_possible_;
};

}  // namespace sw::report
