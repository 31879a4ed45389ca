#include "matching/linear_program.hpp"

#include <fmt/format.h>

#include <array>
#include <iterator>
#include <map>

#include "matching/crowds.hpp"

namespace sw::matching {
namespace {

struct Term {
  std::int64_t times = 0;
  char kind = 'x';  // x a pair, r an organisation that both sends and receives, y a duo that is parted
  Index index = 0;
};
using Sum = std::vector<Term>;

/// Some readers take no long lines.
std::string written(const Sum& sum) {
  std::string text;
  int on_line = 0;
  for (const Term& term : sum) {
    if (on_line++ == 8) {
      text += "\n   ";
      on_line = 1;
    }
    fmt::format_to(std::back_inserter(text), " {:+} {}{}", term.times, term.kind, term.index);
  }
  return text;
}

std::string row(char kind, Index index, const Sum& sum, std::string_view relation, std::int64_t bound) {
  return fmt::format(" {}{}:{} {} {}\n", kind, index, written(sum), relation, bound);
}

class Model {
 public:
  Model(const Problem& problem, const Certificate& certificate, const ModelNames& names)
      : problem_(problem), certificate_(certificate), names_(names) {
    lay_sums();
  }

  std::vector<LevelFile> files() const {
    std::vector<LevelFile> all;
    std::string rows = capacities(), earlier;
    const std::string names = told(), variables = listed();
    const auto& lanes = certificate_.lanes;
    for (Index i = 0; i < lanes.size(); ++i) {
      const Sum sum = goal(lanes[i]);
      std::string name = fmt::format("{:02}-{}", i + 1, key(lanes[i].goal));
      if (lanes[i].goal == Goal::worst_off || lanes[i].goal == Goal::kept)
        name += fmt::format("-{}", lanes[i].part + 1);
      all.push_back(
          {name + ".lp",
           fmt::format("\\ {}\n\\ optimum: {}\n{}{}\n goal:{}\nSubject To\n{}{}{}End\n", name,
                       certificate_.totals[i], names, maximised(lanes[i].goal) ? "Maximize" : "Minimize",
                       written(sum.empty() ? Sum{{0, 'x', 0}} : sum), rows, earlier, variables)});
      if (!sum.empty()) earlier += row('l', i + 1, sum, "=", certificate_.totals[i]);
    }
    return all;
  }

 private:
  void lay_sums() {
    of_person_.resize(problem_.persons.size());
    of_slot_.resize(problem_.slots.size());
    sent_.resize(problem_.organisations);
    received_.resize(problem_.organisations);
    for (Index c = 0; c < problem_.candidates.size(); ++c) {
      const Candidate& pair = problem_.candidates[c];
      const Index from = problem_.persons[pair.person].organisation;
      of_person_[pair.person].push_back({1, 'x', c});
      const auto [host, places, period, within, own] = problem_.slots[pair.slot];
      of_slot_[pair.slot].push_back({1, 'x', c});
      if (within != none) of_slot_[within].push_back({1, 'x', c});
      if (!pair.beyond_cap) of_cell_[{from, pair.slot}].push_back({1, 'x', c});
      sent_[from].push_back({-1, 'x', c});
      received_[host].push_back({-1, 'x', c});
    }
  }

  bool both_ways(Index o) const { return !sent_[o].empty() && !received_[o].empty(); }

  Sum goal(Lane lane) const {
    Sum sum;
    for (Index c = 0; c < problem_.candidates.size(); ++c) {
      const std::int64_t times = worth(problem_, problem_.candidates[c], lane);
      if (times != 0) sum.push_back({times, 'x', c});
    }
    for (Index d = 0; lane.goal == Goal::together && d < problem_.duos.size(); ++d)
      if (problem_.duos[d].splittable) sum.push_back({1, 'y', d});
    if (lane.goal != Goal::reciprocity) return sum;
    for (Index o = 0; o < problem_.organisations; ++o) {
      if (both_ways(o)) sum.push_back({1, 'r', o});
    }
    return sum;
  }

  std::string capacities() const {
    std::string rows;
    for (Index p = 0; p < of_person_.size(); ++p) {
      if (!of_person_[p].empty()) rows += row('p', p, of_person_[p], "<=", 1);
    }
    for (Index s = 0; s < of_slot_.size(); ++s) {
      if (!of_slot_[s].empty()) rows += row('s', s, of_slot_[s], "<=", problem_.slots[s].places);
    }
    Index cell = 0;
    for (const auto& [pair, sum] : of_cell_) {
      if (sum.size() > problem_.pair_cap) rows += row('c', cell++, sum, "<=", problem_.pair_cap);
    }
    for (Index o = 0; o < problem_.organisations; ++o) {
      if (!both_ways(o)) continue;
      for (const auto& [kind, ways] : {std::pair{'g', &sent_[o]}, std::pair{'h', &received_[o]}}) {
        Sum sum{{1, 'r', o}};
        sum.insert(sum.end(), ways->begin(), ways->end());
        rows += row(kind, o, sum, "<=", 0);
      }
    }
    Index number = 0;
    for (const Crowd& crowd : crowds(problem_)) rows += within_cap(crowd, number++);
    for (Index d = 0; d < problem_.duos.size(); ++d) rows += held_together(d);
    return rows;
  }

  /// Over all periods of a host. Where more stand than the cap allows, z is 1 when somebody else comes.
  std::string within_cap(const Crowd& crowd, Index number) const {
    Sum all, others;
    for (const Index c : crowd.candidates) {
      all.push_back({1, 'x', c});
      if (!problem_.candidates[c].beyond_cap) others.push_back({1, 'x', c});
    }
    if (others.size() == all.size()) return row('k', number, all, "<=", problem_.pair_cap);
    const auto most = static_cast<std::int64_t>(all.size());
    all.push_back({most, 'z', number});
    others.push_back({-most, 'z', number});
    return row('k', number, all, "<=", problem_.pair_cap + most) + row('j', number, others, "<=", 0);
  }
  std::vector<Index> choices_of_crowds() const {
    std::vector<Index> all;
    const std::vector<Crowd> found = crowds(problem_);
    for (Index k = 0; k < found.size(); ++k)
      if (std::ranges::any_of(found[k].candidates,
                              [&](Index c) { return problem_.candidates[c].beyond_cap; }))
        all.push_back(k);
    return all;
  }

  /// Where they may stay together both go, or neither does; elsewhere nobody. Where they may be parted, or
  /// that is counted.
  std::string held_together(Index d) const {
    const Duo& duo = problem_.duos[d];
    std::map<std::array<Index, 3>, Sum> at;
    for (const Term& pair : of_person_[duo.first]) {
      const auto [host, places, period, within, own] = slot_of(pair);
      at[{0, host, period_of(duo, period)}].push_back({1, 'x', pair.index});
    }
    for (const Term& pair : of_person_[duo.second]) {
      const auto [host, places, period, within, own] = slot_of(pair);
      const bool swaps = duo.bond == Bond::swap, to_first = host == problem_.persons[duo.first].organisation;
      const Index its = swaps && to_first ? problem_.persons[duo.second].organisation : host;
      at[{swaps && !to_first, its, period_of(duo, period)}].push_back({-1, 'x', pair.index});
    }
    std::string rows;
    for (auto& [where, sum] : at) {
      std::string name = fmt::format(" {}{}_{}", where[0] == 0 ? 'd' : 'e', d, where[1]);
      if (where[2] > 0) name += fmt::format("_{}", where[2]);
      if (!duo.splittable) {
        rows += fmt::format("{}:{} = 0\n", name, written(sum));
        continue;
      }
      Sum reversed = sum;
      for (Term& term : reversed) term.times = -term.times;
      for (Sum* each : {&sum, &reversed}) each->push_back({-1, 'y', d});
      rows += fmt::format("{}:{} <= 0\n{}_:{} <= 0\n", name, written(sum), name, written(reversed));
    }
    return rows;
  }
  const Slot& slot_of(const Term& pair) const { return problem_.slots[problem_.candidates[pair.index].slot]; }
  /// Two who swap need not go at one time.
  static Index period_of(const Duo& duo, Index period) { return duo.bond == Bond::swap ? 0 : period; }

  /// Which variable stands for whom.
  std::string told() const {
    std::string text;
    for (Index c = 0; c < problem_.candidates.size(); ++c) {
      const Candidate& pair = problem_.candidates[c];
      text += fmt::format("\\ x{}: {} -> {}\n", c, names_.person(pair.person),
                          names_.organisation(problem_.slots[pair.slot].host));
    }
    for (Index o = 0; o < problem_.organisations; ++o) {
      if (both_ways(o)) text += fmt::format("\\ r{}: {}\n", o, names_.organisation(o));
    }
    for (Index d = 0; d < problem_.duos.size(); ++d)
      if (problem_.duos[d].splittable)
        text += fmt::format("\\ y{}: {} and {}\n", d, names_.person(problem_.duos[d].first),
                            names_.person(problem_.duos[d].second));
    return text;
  }

  std::string listed() const {
    std::string text = "Binary\n";
    for (Index c = 0; c < problem_.candidates.size(); ++c) text += fmt::format(" x{}\n", c);
    for (Index o = 0; o < problem_.organisations; ++o) {
      if (both_ways(o)) text += fmt::format(" r{}\n", o);
    }
    for (Index d = 0; d < problem_.duos.size(); ++d)
      if (problem_.duos[d].splittable) text += fmt::format(" y{}\n", d);
    for (const Index k : choices_of_crowds()) text += fmt::format(" z{}\n", k);
    return text;
  }

  const Problem& problem_;
  const Certificate& certificate_;
  const ModelNames& names_;
  std::vector<Sum> of_person_, of_slot_, sent_, received_;
  std::map<std::pair<Index, Index>, Sum> of_cell_;  // of an organisation and a slot
};

}  // namespace

std::vector<LevelFile> level_files(const Problem& problem, const Certificate& certificate,
                                   const ModelNames& names) {
  if (problem.candidates.empty()) return {};
  return Model(problem, certificate, names).files();
}

}  // namespace sw::matching
