// The check of a proof, with the round at hand; tests use it with lists of their own length.
#pragma once

#include "matching/pair_problem.hpp"
#include "switch/matching/verify.hpp"

namespace sw::matching {

/// The problem that the proof is about: from the files, and from the proof what files do not tell any more,
/// which earlier pairs were held and which hosts were weighed.
RoundProblem problem_of(const RoundView& view, const Proof& proof, const ShortlistLimits& limits = {});

Verification verify(const RoundView& view, const RoundProblem& round, const Proof& proof);

/// With the pairs kept that the proof kept, as they were agreed then.
MatchOptions options_then(const MatchOptions& options, const Proof& proof);

}  // namespace sw::matching
