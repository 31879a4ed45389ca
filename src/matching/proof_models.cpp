#include "matching/linear_program.hpp"
#include "matching/pair_solve.hpp"
#include "switch/matching/models.hpp"

namespace sw::matching {
namespace {

ModelNames names_in(const RoundView& view, const RoundProblem& round) {
  return {[&](Index person) { return view.jobshadowers()[round.jobshadower[person]].participant->id.text; },
          [&](Index organisation) { return view.organisations()[organisation].organisation->id.text; }};
}

}  // namespace

std::vector<LevelFile> models_of(const Solved& solved) {
  const auto& [round, certificate, gap, looked_at] = solved.best;
  return level_files(round.problem, certificate, names_in(solved.view, round));
}

}  // namespace sw::matching
