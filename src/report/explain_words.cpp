#include "explain_words.hpp"

#include <algorithm>
#include <numeric>

#include "match_goals.hpp"
#include "score_words.hpp"
#include "switch/language/messages_explain.hpp"
#include "switch/language/messages_matching.hpp"

namespace sw::report {

using namespace matching;
namespace msg = messages::explain;
namespace words = messages::matching;

namespace {

Text told(const Relocation& move) {
  const std::string& who = *move.who->name;
  if (!move.from) return say(msg::gets, who, *move.to->name);
  if (!move.to) return say(msg::loses, who, *move.from->name);
  if (move.from == move.to) return say(msg::comes_at_another_time, who, *move.to->name);
  return say(msg::moves, who, *move.from->name, *move.to->name);
}

Text difference(Lane lane, std::int64_t change, std::uint32_t bands) {
  const bool more = change > 0;
  const std::int64_t size = std::abs(change);
  switch (lane.goal) {
    case Goal::placed:
      return say(more ? msg::placed_more : msg::placed_fewer, counted(size, msg::person_noun));
    case Goal::reciprocity:
      return say(more ? msg::reciprocity_more : msg::reciprocity_fewer,
                 counted(size, msg::organisation_noun));
    case Goal::worst_off: {
      const auto [low, high] = scores_in(lane.part, bands);
      return say(more ? msg::band_more : msg::band_fewer, counted(size, msg::pair_noun), low, high);
    }
    case Goal::fit:
      return say(more ? msg::fit_more : msg::fit_fewer, size);
    case Goal::kept:
      return say(more ? msg::kept_more : msg::kept_fewer, counted(size, msg::pair_noun));
    case Goal::rank:
      return say(more ? msg::rank_more : msg::rank_fewer, size);
    case Goal::together:
      return counted(size, more ? msg::parted_more : msg::parted_fewer);
    case Goal::pinned:  // no such effect is ever told
    case Goal::tie:
      break;
  }
  return msg::lot;
}

std::int64_t weights(const PairScore& score) {
  return std::accumulate(score.parts.begin(), score.parts.end(), std::int64_t{0},
                         [](std::int64_t sum, const ScorePart& part) { return sum + part.weight; });
}

std::int64_t own_points(const PairScore& score) {
  return score.own ? score.own->score : 0;
}

std::int64_t points_by_hand(const PairScore& score) {
  return score.bonus ? *score.bonus->points : 0;
}

}  // namespace

Text place_in_files(const ExplainedIn& in, const Origin& at) {
  if (!at || at.file.index >= in.workspace.files.size()) return {};
  const Source& source = in.workspace.files[at.file.index];
  return Text::same(source.name() + ":" + std::to_string(source.position(at.span.begin).line));
}

Text sentence(Text text) {
  for (std::string* side : {&text.nl, &text.en})
    if (!side->empty() && std::string_view(".!?").find(side->back()) == std::string_view::npos) *side += '.';
  return text;
}

std::vector<Text> told(const Held& held) {
  std::vector<Text> notes;
  if (held.duos) notes.emplace_back(msg::duos_held);
  if (held.crowds) notes.emplace_back(msg::crowds_held);
  return notes;
}

Text told(const ExplainedIn& in, const Refusal& refusal) {
  const Text place = place_in_files(in, refusal.at);
  Text text = refusal.text;
  if (place.empty()) return sentence(std::move(text));
  for (std::string* side : {&text.nl, &text.en}) {
    if (side->ends_with('.')) side->pop_back();
    *side += " (" + place.en + ").";
  }
  return text;
}

Text told(const ExplainedIn& in, const std::vector<Refusal>& refusals) {
  Text all;
  for (const Refusal& one : refusals) {
    const Text text = told(in, one);
    all = all.empty() ? text : Text(all.nl + " " + text.nl, all.en + " " + text.en);
  }
  return all;
}

Text differences(const ExplainedIn& in, const Effect& effect) {
  const std::uint32_t bands = bands_of(in.lanes);
  std::vector<Text> all;
  bool gain = false, loss = false;
  for (std::size_t i = 0; i < in.lanes.size(); ++i) {
    if (effect.totals[i] == 0 || in.lanes[i].goal == Goal::tie) continue;
    if (in.lanes[i].goal == Goal::worst_off && !all.empty()) continue;  // a band above what decides
    all.push_back(difference(in.lanes[i], effect.totals[i], bands));
    ((effect.totals[i] > 0) == maximised(in.lanes[i].goal) ? gain : loss) = true;
  }
  if (all.empty()) return msg::lot;
  Text text = listed(all);
  if (!gain || !loss) return text;
  return {text.nl + std::string(msg::first_counts.nl), text.en + std::string(msg::first_counts.en)};
}

Text told(const ExplainedIn& in, const Effect& effect, const Participant* asked) {
  std::vector<Text> moves;
  for (const Relocation& move : effect.moves)
    if (move.who != asked) moves.push_back(told(move));
  const Text differs = differences(in, effect);
  if (moves.empty()) return say(msg::alone, differs);
  return say(msg::then, listed(moves), differs);
}

std::vector<Text> parts_told(const PairScore& score) {
  std::vector<const ScorePart*> parts;
  for (const ScorePart& part : score.parts)
    if (part.weight > 0 && score.parts_count()) parts.push_back(&part);
  std::ranges::stable_sort(parts, std::ranges::greater{},
                           [](const ScorePart* part) { return part->value * part->weight; });
  std::vector<Text> all;
  for (const Text& given : given_by_people(score)) all.push_back(say(msg::given, given));
  for (const ScorePart* part : parts) {
    Text why;
    for (const ScoreReason& reason : part->reasons)
      why = why.empty() ? reason.text : Text(why.nl + "; " + reason.text.nl, why.en + "; " + reason.text.en);
    all.push_back(say(msg::part, shown(part->part), part->value, part->weight, why));
  }
  return all;
}

Text compared(const PairScore& here, const PairScore& there) {
  std::vector<Text> for_here, for_there;
  const auto weigh = [&](Words what, std::int64_t more) {
    if (more != 0)
      (more > 0 ? for_here : for_there).push_back(say(msg::part_difference, what, std::abs(more)));
  };
  const std::int64_t all = here.parts_count() ? weights(here) : 0;
  for (std::size_t i = 0; i < here.parts.size() && all > 0; ++i)
    weigh(shown(here.parts[i].part),
          std::int64_t{here.parts[i].value - there.parts[i].value} * here.parts[i].weight / all);
  weigh(words::own_score, own_points(here) - own_points(there));
  weigh(words::by_hand, points_by_hand(here) - points_by_hand(there));
  if (for_here.empty() && for_there.empty()) return {};
  if (for_there.empty()) return say(msg::more_here, listed(for_here));
  if (for_here.empty()) return say(msg::more_there, listed(for_there));
  return say(msg::more_both, listed(for_here), listed(for_there));
}

std::string_view fixed_key(const Fixed& fixed) {
  return fixed.by == FixedBy::pin ? "pinned" : "confirmed";
}

Text how_fixed(const Fixed& fixed) {
  return fixed.by == FixedBy::pin ? messages::matching::pinned : choice(*fixed.exchange->status).shown;
}

Origin fixed_at(const Fixed& fixed) {
  return fixed.by == FixedBy::pin ? fixed.exchange->pin.origin : fixed.exchange->status.origin;
}

}  // namespace sw::report
