// What an answer does without: files that nobody filled in yet, and whatever can't stand without them.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "switch/diagnostic/diagnostic.hpp"
#include "switch/model/workspace.hpp"

namespace sw::cli {

/// Files of a round, each with a sentence that says why it is left out.
using LeftOut = std::map<std::string, Text>;

/// The files that are not filled in yet: a required key at the top is missing, and nothing but missing keys
/// is wrong with their form. Takes these findings away.
LeftOut unfinished(const Workspace& round, std::vector<Diagnostic>& findings);

/// Takes these organisations, people and exchanges out of the round, and with them who works there and their
/// exchanges, which are added to the files.
void leave_out(Workspace& round, LeftOut& files);

}  // namespace sw::cli
