// Proves a round anew from its files and matching.json, without solving anything.
#pragma once

#include "switch/matching/duos.hpp"
#include "switch/matching/proof.hpp"

namespace sw::matching {

/// The first two are those of a proof that holds.
enum class Verdict : std::uint8_t {
  proven,
  bounded,  ///< with people who travel together: the pairs obey all rules, and the prices say how good they
            ///< are at least
  changed,  ///< what counts is not what it was when the proof was made
  differs,  ///< the exchanges of the round are not the pairs of the proof
  wrong     ///< the proof proves nothing
};
std::string_view key(Verdict verdict);

/// Somebody whose exchanges are not what the proof says. Hosts by id, in order.
struct Mismatch {
  std::string person;
  std::vector<std::string> proven, on_disk;
};

struct Verification {
  Verdict verdict = Verdict::proven;
  std::vector<Mismatch> differences;
  std::vector<std::string> changed_people, changed_organisations;  ///< by id
  bool changed_round = false;                                      ///< goals, bands or pair cap
  std::optional<Flaw> flaw;
  std::optional<Gap> gap;  ///< where it is bounded
  std::int64_t jobshadowers = 0, placed = 0, fixed = 0;
  std::int64_t pairs = 0;  ///< that were weighed
};

/// Turns exchanges that were proposed by the proof, and agreed on since, into proposals again: what the proof
/// was made from. Where it kept what was agreed, that is agreed again. To be done before rules are asked who
/// is ready.
void take_back(Workspace& workspace, const Proof& proof);

/// Of a Workspace that was taken back, on the day of the proof, with the scores that it names. Whether pairs
/// are kept is the proof's to say.
Verification verify(const Workspace& workspace, const MatchOptions& options, const Proof& proof);

}  // namespace sw::matching
