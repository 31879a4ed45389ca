#include "matching/proof_inputs.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "matching/proof_names.hpp"
#include "switch/model/notation.hpp"

namespace sw::matching {
namespace {

/// FNV-1a, 64 bits, of words and numbers that are kept apart.
class Checksum {
 public:
  Checksum& add(std::string_view text) {
    for (const char c : text) take(static_cast<unsigned char>(c));
    take(0);
    return *this;
  }
  Checksum& add(std::int64_t number) { return add(std::string_view(fmt::format_int(number).c_str())); }
  std::string digits() const { return fmt::format("{:016x}", value_); }

 private:
  void take(std::uint64_t byte) { value_ = (value_ ^ byte) * 0x100000001b3U; }

  std::uint64_t value_ = 0xcbf29ce484222325U;
};

class Summing {
 public:
  Summing(const RoundView& view, const RoundProblem& round)
      : view_(view), round_(round), slots_(round.problem), persons_(persons_of(view, round)) {
    const std::vector<Goal>& goals = round.problem.objective;
    keeps_ = std::ranges::find(goals, Goal::kept) != goals.end();
  }

  Inputs sum() const {
    Inputs inputs;
    inputs.rules = rules();
    Checksum all;
    all.add(inputs.rules);
    for (Index o = 0; o < view_.organisations().size(); ++o) {
      inputs.organisations.push_back(organisation(o));
      all.add(view_.organisations()[o].organisation->id.text).add(inputs.organisations.back());
    }
    for (Index j = 0; j < view_.jobshadowers().size(); ++j) {
      inputs.people.push_back(person(j));
      all.add(view_.jobshadowers()[j].participant->id.text).add(inputs.people.back());
    }
    inputs.all = all.digits();
    return inputs;
  }

 private:
  std::string rules() const {
    Checksum sum;
    for (const Goal goal : round_.problem.objective) sum.add(key(goal));
    return sum.add(round_.problem.bands).add(round_.problem.pair_cap).digits();
  }

  std::string organisation(Index o) const {
    Checksum sum;
    for (const Index slot : slots_.slots[o]) sum.add(round_.problem.slots[slot].places);
    for (const PeriodView& period : view_.organisations()[o].periods)
      sum.add(notation::written(period.first));  // the lot is drawn with it
    return sum.digits();
  }

  const std::string& id(Index organisation) const {
    return view_.organisations()[organisation].organisation->id.text;
  }

  std::string person(Index jobshadower) const {
    Checksum sum;
    sum.add(id(view_.jobshadowers()[jobshadower].home));
    if (const auto& companion = view_.jobshadowers()[jobshadower].companion) {
      sum.add(view_.jobshadowers()[companion->who].participant->id.text).add(companion->splittable);
      if (companion->bond == Bond::swap) sum.add("swap");
    }
    for (const Index p : persons_[jobshadower]) {
      sum.add(round_.fixed[p] ? "fixed" : "free");
      for (const Candidate& one : candidates_of(round_.problem, p)) add(one, sum);
    }
    return sum.digits();
  }

  void add(const Candidate& one, Checksum& sum) const {
    sum.add(id(round_.problem.slots[one.slot].host))
        .add(slots_.number[one.slot])
        .add(one.score)
        .add(one.rank);
    constexpr std::int64_t pinned = 3;
    if (keeps_) sum.add(static_cast<std::int64_t>(one.kept) + (one.pinned ? pinned : 0));
  }

  const RoundView& view_;
  const RoundProblem& round_;
  SlotNumbers slots_;
  std::vector<std::vector<Index>> persons_;
  bool keeps_ = false;
};

}  // namespace

Inputs inputs_of(const RoundView& view, const RoundProblem& round) {
  return Summing(view, round).sum();
}

}  // namespace sw::matching
