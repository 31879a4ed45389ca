// The questions of the guide, in our own words, and where their answers stand: one table.
#pragma once

#include <span>
#include <string>
#include <vector>

#include "switch/report/people.hpp"

namespace sw::report {

/// Whose answers are sought.
struct GuideView {
  const Workspace& workspace;
  const Organisation& organisation;
  const People& people;
  Language language;
};

struct GuideQuestion {
  int step;  ///< 1 to 6
  Words question;
  std::vector<std::string> (*answers)(const GuideView&);
  int lines;  ///< left to write on
};

std::span<const GuideQuestion> guide_questions();

}  // namespace sw::report
