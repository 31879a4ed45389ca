#include "matching/proof_names.hpp"

#include <algorithm>
#include <unordered_map>

#include "matching/pair_solve.hpp"
#include "matching/proof_inputs.hpp"

namespace sw::matching {
namespace {

Price lanes_at(const std::vector<std::int64_t>& prices, Index index, std::size_t width) {
  const auto from = prices.begin() + static_cast<std::ptrdiff_t>(index * width);
  const Price price(from, from + static_cast<std::ptrdiff_t>(width));
  return std::ranges::all_of(price, [](std::int64_t lane) { return lane == 0; }) ? Price() : price;
}

bool wants_kept(const Problem& problem) {
  return std::ranges::find(problem.objective, Goal::kept) != problem.objective.end();
}

class Naming {
 public:
  Naming(const RoundView& view, const RoundProblem& round, const Certificate& certificate)
      : view_(view), round_(round), certificate_(certificate), slots_(round.problem) {}

  Proof named(Date as_of) const {
    const Inputs inputs = inputs_of(view_, round_);
    Proof proof{as_of,
                view_.keep(),
                {},
                {},
                inputs.all,
                round_.all_pairs,
                certificate_.lanes,
                certificate_.totals,
                {},
                {}};
    for (Index o = 0; o < view_.organisations().size(); ++o)
      proof.organisations[id(o)] = organisation(o, inputs.organisations[o]);
    for (Index k = 0; k < certificate_.cells.size(); ++k) {
      const Cell& cell = certificate_.cells[k];
      ProvenOrganisation& host = proof.organisations[id(round_.problem.slots[cell.slot].host)];
      host.slots[slots_.number[cell.slot]].senders[id(cell.organisation)] = price(certificate_.cell, k);
    }
    const auto persons = persons_of(view_, round_);
    for (Index j = 0; j < persons.size(); ++j)
      proof.people[view_.jobshadowers()[j].participant->id.text] = person(persons[j], inputs.people[j]);
    return proof;
  }

 private:
  const std::string& id(Index organisation) const {
    return view_.organisations()[organisation].organisation->id.text;
  }
  Price price(const std::vector<std::int64_t>& prices, Index index) const {
    return lanes_at(prices, index, certificate_.lanes.size());
  }

  ProvenOrganisation organisation(Index o, const std::string& input) const {
    ProvenOrganisation named{input, price(certificate_.sender, o), price(certificate_.host, o), {}};
    for (const Index slot : slots_.slots[o]) named.slots.push_back({price(certificate_.slot, slot), {}});
    return named;
  }

  ProvenPerson person(const std::vector<Index>& persons, const std::string& input) const {
    ProvenPerson named{input, {}, {}, {}, {}};
    for (const Index p : persons) named.seats.push_back(seat(p));
    if (wants_kept(round_.problem) || !round_.all_pairs) tell_pairs(persons.front(), named);
    return named;
  }

  ProvenSeat seat(Index p) const {
    ProvenSeat seat{{}, 0, round_.fixed[p] != nullptr, price(certificate_.person, p)};
    if (certificate_.choice[p] == none) return seat;
    const Index slot = round_.problem.candidates[certificate_.choice[p]].slot;
    seat.host = id(round_.problem.slots[slot].host);
    seat.slot = slots_.number[slot];
    return seat;
  }

  /// What can't be told from the files any more once the pairs are written.
  void tell_pairs(Index p, ProvenPerson& named) const {
    if (round_.fixed[p]) return;
    const JobshadowerView& person = view_.jobshadowers()[round_.jobshadower[p]];
    std::vector<std::string> weighed;
    for (const Candidate& one : candidates_of(round_.problem, p)) {
      const std::string& host = id(round_.problem.slots[one.slot].host);
      if (weighed.empty() || weighed.back() != host) weighed.push_back(host);
      if (one.kept != Kept::fresh && wants_kept(round_.problem)) named.kept[host] = one.kept;
    }
    // Also where others of the round leave no such pair.
    if (person.agreed) named.kept[id(person.agreed->host)] = Kept::confirmed;
    for (const Earlier& one : person.proposed) tell_period(one, named);
    if (person.agreed) tell_period(*person.agreed, named);
    if (!round_.all_pairs) named.weighed = std::move(weighed);
  }

  void tell_period(const Earlier& earlier, ProvenPerson& named) const {
    const std::string& host = id(earlier.host);
    if (earlier.period != none && named.kept.contains(host)) named.kept_in[host] = earlier.period;
  }

  const RoundView& view_;
  const RoundProblem& round_;
  const Certificate& certificate_;
  SlotNumbers slots_;
};

class Numbering {
 public:
  Numbering(const RoundView& view, const RoundProblem& round, const Proof& proof)
      : view_(view), round_(round), proof_(proof), slots_(round.problem) {
    for (Index o = 0; o < view.organisations().size(); ++o)
      organisations_.emplace(view.organisations()[o].organisation->id.text, o);
  }

  std::optional<Certificate> numbered() {
    const Problem& problem = round_.problem;
    result_.lanes = proof_.lanes;
    result_.totals = proof_.totals;
    result_.choice.assign(problem.persons.size(), none);
    allot(result_.person, problem.persons.size());
    allot(result_.slot, problem.slots.size());
    allot(result_.sender, problem.organisations);
    allot(result_.host, problem.organisations);
    return organisations_fit() && people_fit() ? std::optional(std::move(result_)) : std::nullopt;
  }

 private:
  void allot(std::vector<std::int64_t>& prices, std::size_t count) const {
    prices.assign(count * proof_.lanes.size(), 0);
  }

  bool put(std::vector<std::int64_t>& prices, Index index, const Price& price) const {
    if (price.empty()) return true;
    if (price.size() != proof_.lanes.size()) return false;
    std::ranges::copy(price, prices.begin() + static_cast<std::ptrdiff_t>(index * price.size()));
    return true;
  }

  bool organisations_fit() {
    if (proof_.organisations.size() != organisations_.size()) return false;
    for (const auto& [id, named] : proof_.organisations) {
      const auto found = organisations_.find(id);
      if (found == organisations_.end()) return false;
      const Index o = found->second;
      if (named.slots.size() != slots_.slots[o].size()) return false;
      if (!put(result_.sender, o, named.sends) || !put(result_.host, o, named.hosts)) return false;
      for (std::size_t i = 0; i < named.slots.size(); ++i)
        if (!slot_fits(slots_.slots[o][i], named.slots[i])) return false;
    }
    return lay_cells();
  }

  bool slot_fits(Index slot, const ProvenSlot& named) {
    for (const auto& [sender, price] : named.senders) {
      const auto found = organisations_.find(sender);
      if (found == organisations_.end()) return false;
      cells_.push_back({{found->second, slot}, &price});
    }
    return put(result_.slot, slot, named.price);
  }

  bool lay_cells() {
    std::ranges::sort(cells_, {},
                      [](const auto& one) { return std::pair(one.first.organisation, one.first.slot); });
    allot(result_.cell, cells_.size());
    for (Index k = 0; k < cells_.size(); ++k) {
      result_.cells.push_back(cells_[k].first);
      if (!put(result_.cell, k, *cells_[k].second)) return false;
    }
    return true;
  }

  bool people_fit() {
    const auto persons = persons_of(view_, round_);
    if (proof_.people.size() != persons.size()) return false;
    for (Index j = 0; j < persons.size(); ++j) {
      const auto found = proof_.people.find(view_.jobshadowers()[j].participant->id.text);
      if (found == proof_.people.end() || found->second.seats.size() != persons[j].size()) return false;
      for (std::size_t i = 0; i < persons[j].size(); ++i)
        if (!seat_fits(persons[j][i], found->second.seats[i])) return false;
    }
    return true;
  }

  bool seat_fits(Index p, const ProvenSeat& seat) {
    if (!put(result_.person, p, seat.price) || seat.fixed != (round_.fixed[p] != nullptr)) return false;
    if (!seat.host) return true;
    const auto host = organisations_.find(*seat.host);
    if (host == organisations_.end() || seat.slot >= slots_.slots[host->second].size()) return false;
    const Index slot = slots_.slots[host->second][seat.slot];
    const auto& all = round_.problem.candidates;
    const auto own = candidates_of(round_.problem, p);
    const auto found =
        std::find_if(own.begin(), own.end(), [&](const Candidate& one) { return one.slot == slot; });
    // Somebody who is sent where there is no pair: a choice that no candidate stands for.
    result_.choice[p] = static_cast<Index>(found != own.end() ? &*found - all.data() : std::ssize(all));
    return true;
  }

  const RoundView& view_;
  const RoundProblem& round_;
  const Proof& proof_;
  SlotNumbers slots_;
  std::unordered_map<std::string_view, Index> organisations_;
  std::vector<std::pair<Cell, const Price*>> cells_;
  Certificate result_;
};

}  // namespace

SlotNumbers::SlotNumbers(const Problem& problem) : slots(problem.organisations) {
  for (Index s = 0; s < problem.slots.size(); ++s) {
    std::vector<Index>& all = slots[problem.slots[s].host];
    number.push_back(static_cast<std::uint32_t>(all.size()));
    all.push_back(s);
  }
}

std::vector<std::vector<Index>> persons_of(const RoundView& view, const RoundProblem& round) {
  std::vector<std::vector<Index>> persons(view.jobshadowers().size());
  for (Index p = 0; p < round.jobshadower.size(); ++p) persons[round.jobshadower[p]].push_back(p);
  return persons;
}

Proof named(const RoundView& view, const RoundProblem& round, const Certificate& certificate, Date as_of) {
  return Naming(view, round, certificate).named(as_of);
}

Proof proof_of(const Solved& solved) {
  return named(solved.view, solved.best.round, solved.best.certificate, solved.options.as_of);
}

std::optional<Certificate> numbered(const RoundView& view, const RoundProblem& round, const Proof& proof) {
  return Numbering(view, round, proof).numbered();
}

}  // namespace sw::matching
