// The proof follows when people and organisations are called otherwise.
#include <algorithm>
#include <utility>

#include "matching/proof_inputs.hpp"
#include "matching/proof_problem.hpp"
#include "switch/matching/proof.hpp"

namespace sw::matching {
namespace {

using Sums = std::map<std::string, std::string, std::less<>>;

/// The checksums of a round, by id.
struct Checksums {
  Sums people, organisations;
  std::string all;
};

Checksums checksums_of(const ProvenRound& round, const Proof& proof) {
  const MatchOptions then = options_then(round.options, proof);
  const RoundView view(round.workspace, then);
  const Inputs inputs = inputs_of(view, problem_of(view, proof));
  Checksums sums{{}, {}, inputs.all};
  for (std::size_t j = 0; j < inputs.people.size(); ++j)
    sums.people[view.jobshadowers()[j].participant->id.text] = inputs.people[j];
  for (std::size_t o = 0; o < inputs.organisations.size(); ++o)
    sums.organisations[view.organisations()[o].organisation->id.text] = inputs.organisations[o];
  return sums;
}

class Renaming {
 public:
  explicit Renaming(const NewId& id) : id_(id) {}

  Proof of(Proof proof) const {
    proof.people = by_new_id(std::move(proof.people), id_.person);
    proof.organisations = by_new_id(std::move(proof.organisations), !id_.person);
    if (!id_.person) {
      for (auto& [name, person] : proof.people) change(person);
      for (auto& [name, organisation] : proof.organisations)
        for (ProvenSlot& slot : organisation.slots) slot.senders = by_new_id(std::move(slot.senders), true);
    }
    return proof;
  }

  std::string operator()(const std::string& id, bool person) const {
    return id == id_.from && person == id_.person ? id_.to : id;
  }

 private:
  template <class Value>
  std::map<std::string, Value> by_new_id(std::map<std::string, Value> all, bool concerned) const {
    if (!concerned) return all;
    if (auto node = all.extract(id_.from); !node.empty()) {
      node.key() = id_.to;
      all.insert(std::move(node));
    }
    return all;
  }

  void change(ProvenPerson& person) const {
    for (ProvenSeat& seat : person.seats)
      if (seat.host == id_.from) seat.host = id_.to;
    person.kept = by_new_id(std::move(person.kept), true);
    person.kept_in = by_new_id(std::move(person.kept_in), true);
    if (person.weighed) std::ranges::replace(*person.weighed, id_.from, id_.to);
  }

  const NewId& id_;
};

/// Where the checksum was that of the round, it is that of the round again.
template <class Proven>
void follow(std::map<std::string, Proven>& all, const Sums& before, const Sums& after,
            const Renaming& renaming, bool people) {
  for (const auto& [id, sum] : before) {
    const auto found = all.find(renaming(id, people));
    const auto now = after.find(renaming(id, people));
    if (found != all.end() && now != after.end() && found->second.input == sum)
      found->second.input = now->second;
  }
}

void drop_last(Price& price, std::size_t width) {
  if (price.size() != width) return;
  price.pop_back();
  if (std::ranges::all_of(price, [](std::int64_t lane) { return lane == 0; })) price.clear();
}

void drop_lot(Proof& proof) {
  const std::size_t width = proof.lanes.size();
  if (width == 0 || proof.lanes.back().goal != Goal::tie) return;
  proof.lanes.pop_back();
  proof.totals.resize(width - 1);
  for (auto& [id, person] : proof.people)
    for (ProvenSeat& seat : person.seats) drop_last(seat.price, width);
  for (auto& [id, organisation] : proof.organisations) {
    drop_last(organisation.sends, width);
    drop_last(organisation.hosts, width);
    for (ProvenSlot& slot : organisation.slots) {
      drop_last(slot.price, width);
      for (auto& [sender, price] : slot.senders) drop_last(price, width);
    }
  }
}

}  // namespace

Proof with_new_id(Proof proof, const NewId& id) {
  return Renaming(id).of(std::move(proof));
}

Proof renamed(const Proof& proof, const NewId& id, const ProvenRound& before, const ProvenRound& after) {
  const Renaming renaming(id);
  Proof result = with_new_id(proof, id);
  const Checksums then = checksums_of(before, proof), now = checksums_of(after, result);
  follow(result.people, then.people, now.people, renaming, true);
  follow(result.organisations, then.organisations, now.organisations, renaming, false);
  if (result.input == then.all) result.input = now.all;
  drop_lot(result);
  return result;
}

}  // namespace sw::matching
