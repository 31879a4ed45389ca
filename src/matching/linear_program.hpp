// Writes what the solver solved, without any of its work: a variable per pair, a row per person, slot and
// cell, and for an organisation that may both send and receive one variable that neither may be less than.
#pragma once

#include <functional>

#include "switch/matching/certificate.hpp"
#include "switch/matching/linear_program.hpp"

namespace sw::matching {

struct ModelNames {
  std::function<std::string(Index)> person, organisation;
};

/// One file per lane; none where no pair may be made.
std::vector<LevelFile> level_files(const Problem& problem, const Certificate& certificate,
                                   const ModelNames& names);

}  // namespace sw::matching
