// The matching of a round as integers: who may go where, how well it fits, and what counts first. No people
// here.
#pragma once

#include <cstdint>
#include <limits>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace sw::matching {

using Index = std::uint32_t;
inline constexpr Index none = std::numeric_limits<Index>::max();

/// How firmly an earlier round of decisions holds a pair.
enum class Kept : std::uint8_t { fresh, proposed, confirmed };

/// Places that one organisation offers: all of them, or those of one period.
struct Slot {
  Index host = 0;
  std::uint32_t places = 0;
  Index period = 0;     // of this host; two who travel together go there in the same one
  Index within = none;  // the slot of the same host whose places are taken along; that has no candidates
  bool own = false;     // of one pair that stands beyond the pair cap: not counted there
};

struct Person {
  Index organisation = 0;  // the one that sends
};

/// A pair that may be made. `tie` is a hash of stable names below `tie_limit`: it alone decides between
/// rounds that are equally good, so the answer does not hang on the order of the input.
struct Candidate {
  Index person = 0;
  Index slot = 0;
  std::int16_t score = 0;  // 0..1000
  std::int16_t rank = 0;   // of the person's preference, 0 the dearest
  Kept kept = Kept::fresh;
  bool pinned =
      false;  // comes before every other wish; where it may be in one of several slots, `kept` says which
  /// Stands where more pairs of the same two organisations do than the pair cap allows. Then all of them
  /// may, but nobody else comes unless they are within the cap together.
  bool beyond_cap = false;
  std::uint64_t tie = 0;
};

inline constexpr std::int16_t best_score = 1000;
inline constexpr std::uint64_t tie_limit = std::uint64_t{1} << 40;
inline constexpr std::uint32_t most_bands = 8;

/// What a round may want. `pinned` leads by itself where a pair is pinned, `together` follows `placed` where
/// a duo may be parted, `tie` closes wherever there is a lot; the others stand in the order that the round
/// declares.
enum class Goal : std::uint8_t {
  pinned,       // pinned pairs that stand
  placed,       // people with a place
  reciprocity,  // organisations that both send and receive
  worst_off,    // few people in the lowest band of scores, then in the one above, ...
  fit,          // the sum of the scores
  kept,         // confirmed pairs that stand, then proposed ones
  rank,         // a low sum of the ranks
  together,     // few duos that are parted, of those that may be
  tie
};
std::string_view key(Goal goal);
/// The goal of that key.
std::optional<Goal> goal_of(std::string_view key);
/// Whether a round may name it in its order; the others come by themselves.
bool declarable(Goal goal);

/// What holds two people together.
enum class Bond : std::uint8_t {
  together,  // they travel to one host, in one period
  swap       // each goes to the other's organisation
};

/// Two people of whom both do so, or neither has a place. Where they may be parted each of them may go
/// elsewhere; all the same they count as one while both do so, or neither has a place.
struct Duo {
  Index first = 0;
  Index second = 0;
  bool splittable = false;
  Bond bond = Bond::together;
};

/// What makes a Problem the relaxation of an entangled one (duos.hpp): there everything counts twice.
struct Bonds {
  /// Of a twin: there is more than one.
  static constexpr Index several = none - 1;

  std::vector<Index> duo;  // per person, or none
  std::vector<Index>
      twin;  // per candidate that of the other of the duo with which both stay together, or none

  bool empty() const { return duo.empty(); }
};

struct Problem {
  std::uint32_t organisations = 0;
  std::vector<Slot> slots;
  std::vector<Person> persons;
  std::vector<Candidate> candidates;  // in order of person and slot, each pair once
  std::uint32_t pair_cap = 1;         // people of one organisation at one host
  std::vector<Goal> objective = {Goal::placed, Goal::reciprocity, Goal::worst_off, Goal::fit};
  std::uint32_t bands = 4;  // of scores, for worst_off
  std::vector<Duo> duos;    // nobody in more than one; who may not be parted has no candidate without a twin
  Bonds bonds;
  bool lot = true;  // whether rounds that are equally good are compared by `tie` as well
};

/// The candidates of one person, who stand together.
std::span<const Candidate> candidates_of(const Problem& problem, Index person);

/// One number that is compared before all later ones. `part` is the band of worst_off, or 0 confirmed and
/// 1 proposed of kept.
struct Lane {
  Goal goal = Goal::tie;
  std::uint32_t part = 0;

  friend bool operator==(const Lane&, const Lane&) = default;
};

inline constexpr std::uint32_t most_lanes = 16;

/// The lanes of a round, first things first.
std::vector<Lane> lanes_of(const Problem& problem);

/// Of totals in these lanes that of a goal, in its first lane; 0 where it has none.
std::int64_t total_of(Goal goal, const std::vector<Lane>& lanes, const std::vector<std::int64_t>& totals);

/// Whether more of it is better. The others are to be low.
bool maximised(Goal goal);

/// What a pair adds to the sum of a lane; the candidate is one of the problem's where that is a relaxation.
/// Reciprocity, and but for a relaxation `together`, are no matter of one pair: 0.
std::int64_t worth(const Problem& problem, const Candidate& candidate, Lane lane);

/// How often everything counts: twice in a relaxation.
inline std::int64_t copies(const Problem& problem) {
  return problem.bonds.empty() ? 1 : 2;
}

/// The band of a score, 0 the worst.
std::uint32_t band_of(std::int16_t score, std::uint32_t bands);

/// Whether indices, ranges and the order of candidates are as described above; all functions on a Problem
/// demand it.
bool well_formed(const Problem& problem);

}  // namespace sw::matching
