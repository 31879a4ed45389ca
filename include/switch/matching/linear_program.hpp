// A round as linear programmes for other people's solvers: one text in CPLEX-LP form per level of the
// objective, in which what the levels before it came to stands as rows.
#pragma once

#include <string>
#include <vector>

namespace sw::matching {

struct LevelFile {
  std::string name;  ///< such as 02-reciprocity.lp
  std::string text;
};

}  // namespace sw::matching
