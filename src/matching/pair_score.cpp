#include "matching/pair_score.hpp"

#include <algorithm>

#include "switch/language/messages_matching.hpp"

namespace sw::matching {
namespace {

namespace msg = messages::matching;

struct PartRow {
  Part part;
  std::string_view key;
  Words shown;
  Field<int> Weights::*weight;
  int (*value)(const Meeting&, Reasons&);
};

constexpr std::array<PartRow, part_count> rows{{
    {Part::own_questions, "own_questions", msg::own_questions, &Weights::own_questions, own_questions},
    {Part::organisation_questions, "organisation_questions", msg::organisation_questions,
     &Weights::organisation_questions, organisation_questions},
    {Part::preference, "preference", msg::preference, &Weights::preference, preference},
    {Part::motive, "motive", msg::motive, &Weights::motive, motive},
    {Part::host_gain, "host_gain", msg::host_gain, &Weights::host_gain, host_gain},
    {Part::travel, "travel", msg::travel, &Weights::travel, travel},
}};

/// The weighted mean of the parts, in thousandths; 0 where all weights are 0.
class Mean {
 public:
  void add(int value, int weight) {
    sum_ += std::int64_t{value} * weight;
    weights_ += weight;
  }
  int result() const { return weights_ == 0 ? 0 : thousandths(sum_, weights_ * 1000); }

 private:
  std::int64_t sum_ = 0;
  std::int64_t weights_ = 0;
};

const Bonus* bonus_of(const JobshadowerView& person, Index host) {
  const auto found = std::ranges::find(person.bonuses, host);
  if (found == person.bonuses.end()) return nullptr;
  return &person.participant->bonuses.items[static_cast<std::size_t>(found - person.bonuses.begin())];
}

std::optional<OwnScore> own_score(const RoundView& view, const JobshadowerView& person, Index host) {
  const ScoreFile* file = view.scores();
  if (!file) return std::nullopt;
  return OwnScore{file->of(person.participant->id, view.organisations()[host].organisation->id), file->adds};
}

/// What people add to what is reckoned, or put in its place.
int with_theirs(int reckoned, const RoundView& view, const JobshadowerView& person, Index host) {
  int score = reckoned;
  if (const auto own = own_score(view, person, host)) score = own->adds ? score + own->score : own->score;
  if (const Bonus* bonus = bonus_of(person, host)) score += *bonus->points;
  return std::clamp(score, 0, int{best_score});
}

}  // namespace

std::string_view key(Part part) {
  return rows[static_cast<std::size_t>(part)].key;
}
Words shown(Part part) {
  return rows[static_cast<std::size_t>(part)].shown;
}

int score_of(const RoundView& view, const JobshadowerView& person, Index host) {
  const Meeting meeting{view, person, host};
  const Weights& weights = view.round().matching.weights;
  Reasons untold(nullptr);
  Mean mean;
  for (const PartRow& row : rows)
    if (const int weight = *(weights.*row.weight); weight != 0) mean.add(row.value(meeting, untold), weight);
  return with_theirs(mean.result(), view, person, host);
}

PairScore explained_score(const RoundView& view, const JobshadowerView& person, Index host) {
  const Meeting meeting{view, person, host};
  PairScore score;
  Mean mean;
  for (std::size_t i = 0; i < part_count; ++i) {
    ScorePart& part = score.parts[i];
    Reasons reasons(&part.reasons);
    part.part = rows[i].part;
    part.weight = *(view.round().matching.weights.*rows[i].weight);
    part.value = rows[i].value(meeting, reasons);
    mean.add(part.value, part.weight);
  }
  score.total = with_theirs(mean.result(), view, person, host);
  score.bonus = bonus_of(person, host);
  score.own = own_score(view, person, host);
  return score;
}

}  // namespace sw::matching
