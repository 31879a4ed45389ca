// How well a pair fits, 0 to 1000: a weighted sum of parts that are each 0 to 1000, with the reasons of each.
// docs/matching.md has the formula and the source of every part.
#pragma once

#include <array>
#include <optional>
#include <vector>

#include "switch/matching/round_view.hpp"

namespace sw::matching {

enum class Part : std::uint8_t {
  own_questions,
  organisation_questions,
  preference,
  motive,
  host_gain,
  travel
};

inline constexpr std::size_t part_count = 6;
inline constexpr int half_part = 500;  ///< where the sending side says nothing: the same for every host

std::string_view key(Part part);
Words shown(Part part);

/// Why a part is what it is: the words, and the two places that met (a question and a strength). Either may
/// be empty.
struct ScoreReason {
  Text text;
  Origin of_sender;
  Origin of_host;
};

struct ScorePart {
  Part part = Part::own_questions;
  int value = 0;   ///< 0..1000
  int weight = 0;  ///< as the round declares it
  std::vector<ScoreReason> reasons;
};

/// What the file of own scores says of a pair.
struct OwnScore {
  int score = 0;
  bool adds = false;  ///< to what the parts make; else it stands instead of that
};

struct PairScore {
  int total = 0;
  std::array<ScorePart, part_count> parts;
  const Bonus* bonus = nullptr;  ///< points that a coordinator gave, where there are any
  std::optional<OwnScore> own;   ///< where a coordinator brought a file

  bool parts_count() const { return !own || own->adds; }
};

/// The score alone: for every pair that may be made.
int score_of(const RoundView& view, const JobshadowerView& person, Index host);

/// The same score with its parts and their reasons.
PairScore explained_score(const RoundView& view, const JobshadowerView& person, Index host);

/// Straight-line distance in whole kilometres; none where a location is not known.
std::optional<std::int64_t> kilometres(const OrganisationView& from, const OrganisationView& to);

}  // namespace sw::matching
