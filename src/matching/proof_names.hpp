// Between a certificate of numbers and a proof of names.
#pragma once

#include "matching/pair_problem.hpp"
#include "switch/matching/proof.hpp"

namespace sw::matching {

/// The number of a slot among those of its host, and the host's slots by that number.
struct SlotNumbers {
  explicit SlotNumbers(const Problem& problem);

  std::vector<std::uint32_t> number;      ///< per slot
  std::vector<std::vector<Index>> slots;  ///< per organisation
};

/// Per jobshadower its persons in the problem, the first one first.
std::vector<std::vector<Index>> persons_of(const RoundView& view, const RoundProblem& round);

Proof named(const RoundView& view, const RoundProblem& round, const Certificate& certificate, Date as_of);

/// The certificate that a proof stands for; none where it names other people, organisations or places than
/// the round has.
std::optional<Certificate> numbered(const RoundView& view, const RoundProblem& round, const Proof& proof);

}  // namespace sw::matching
