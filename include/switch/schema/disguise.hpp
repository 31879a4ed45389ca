// What a copy of a round tells about people once it leaves the house.
#pragma once

#include <functional>
#include <string>
#include <string_view>

#include "switch/model/workspace.hpp"

namespace sw::schema {

/// How people are hidden.
struct Disguise {
  /// How somebody is called instead of by name: `jobshadower 48291`.
  std::function<std::string(const ParticipantId&)> called;
  /// A text that somebody wrote, and the name of a thing, without the people in them.
  std::function<std::string(std::string_view)> text, name;
};

/// What an export tells. What is left out becomes `…`: that it was written is told, what it says is not.
struct Telling {
  bool names = false;  ///< ids, names and contacts of people as they are
  bool texts = false;  ///< what people wrote at length
};

/// For a page: takes people out of everything that the round's entities say in words. Ids stay, and so do the
/// files as they were read.
void hide_people(Workspace& workspace, const Disguise& disguise);

/// For a copy of the round: people have other ids as well (`jobshadower-48291`), and exchanges that go with
/// them. The round's private words and its key are always left out.
void put_on(Workspace& workspace, const Disguise& disguise, const Telling& telling);

}  // namespace sw::schema
