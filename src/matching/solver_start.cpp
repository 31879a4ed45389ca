#include "matching/solver_start.hpp"

#include <algorithm>
#include <numeric>

namespace sw::matching {

Start::Start(const Problem& problem, const Network& network)
    : problem_(problem),
      cells_(network.cells),
      packing_(problem),
      slots_(static_cast<Index>(problem.slots.size())),
      guests_(slots_),
      price_(slots_ + cells_.size()),
      colleagues_(cells_.size()),
      left_(cells_.size()),
      choice_(problem.persons.size(), none),
      place_(problem.persons.size(), none),
      labels_(price_.size()),
      moves_(price_.size()),
      through_(problem.persons.size()),
      asked_(problem.persons.size()) {
  lay_ways(network);
  lay_doors();
  lay_cells();
}

void Start::lay_ways(const Network& network) {
  std::vector<std::uint32_t> wanted(slots_);
  first_way_.resize(problem_.persons.size() + 1);
  ways_.reserve(problem_.candidates.size());
  for (const Candidate& c : problem_.candidates) {
    const Index head = network.arcs[network.candidate_arc(static_cast<Index>(ways_.size()))].head;
    const Index cell = head < network.first_cell ? none : head - network.first_cell;
    ways_.push_back({c.slot, cell, packing_.value(problem_, c)});
    ++first_way_[c.person + 1];
    ++wanted[c.slot];
  }
  std::partial_sum(first_way_.begin(), first_way_.end(), first_way_.begin());
  first_place_.resize(slots_ + 1);
  for (Index s = 0; s < slots_; ++s) {
    first_place_[s + 1] = first_place_[s] + std::min(problem_.slots[s].places, wanted[s] + 1);
  }
  guest_.resize(first_place_.back());
}

void Start::lay_doors() {
  const auto door = [&](const Way& way) { return way.cell == none ? way.slot : cell_node(way.cell); };
  first_taker_.resize(price_.size() + 1);
  for (const Way& way : ways_) ++first_taker_[door(way) + 1];
  std::partial_sum(first_taker_.begin(), first_taker_.end(), first_taker_.begin());
  takers_.resize(ways_.size());
  std::vector<Index> next = first_taker_;
  for (Index p = 0; p < problem_.persons.size(); ++p)
    for (Index w = first_way_[p]; w < first_way_[p + 1]; ++w)
      takers_[next[door(ways_[w])]++] = {p, w, ways_[w].value};
}

void Start::lay_cells() {
  first_cell_.resize(slots_ + 1);
  for (const Cell& cell : cells_) ++first_cell_[cell.slot + 1];
  std::partial_sum(first_cell_.begin(), first_cell_.end(), first_cell_.begin());
  cells_of_slots_.resize(cells_.size());
  std::vector<Index> next = first_cell_;
  for (Index k = 0; k < cells_.size(); ++k) cells_of_slots_[next[cells_[k].slot]++] = k;
}

Wide Start::cell_price(Index cell) const {
  return full(cell) ? price(cell_node(cell)) : price_[cells_[cell].slot];
}

Wide Start::own_gain(Index person) const {
  return choice_[person] == none ? Wide{0} : std::max<Wide>(0, gain(choice_[person]));
}

Wide Start::best_gain(Index person) const {
  Wide best = 0;
  for (Index c = first_way_[person]; c < first_way_[person + 1]; ++c) best = std::max(best, gain(c));
  return best;
}

void Start::leave(Index person) {
  const auto [slot, cell, value] = ways_[choice_[person]];
  if (cell != none) {
    if (full(cell)) left_[cell] = search_;
    --colleagues_[cell];
  }
  const Index last = guest_[first_place_[slot] + --guests_[slot]];
  guest_[place_[person]] = last;
  place_[last] = place_[person];
  choice_[person] = none;
}

void Start::move(const Move& move) {
  if (choice_[move.person] != none) leave(move.person);
  const auto [slot, cell, value] = ways_[move.way];
  // A cell that fills up now has no price of its own yet, unless one of it left in this very search.
  if (cell != none && ++colleagues_[cell] == problem_.pair_cap && left_[cell] != search_)
    price_[cell_node(cell)] = 0;
  choice_[move.person] = move.way;
  place_[move.person] = first_place_[slot] + guests_[slot]++;
  guest_[place_[move.person]] = move.person;
}

/// Shows more bits.
void Start::show(int hidden, bool ties) {
  const int finer = hidden_ - hidden + (ties && !ties_ ? Packing::tie_bits : 0);
  for (Wide& price : price_) price *= Wide{1} << finer;
  hidden_ = hidden;
  ties_ = ties;
  half_ = hidden > 0 ? Wide{1} << (hidden - 1) : 0;
}

/// Those who would rather be elsewhere wait, with those who have no place yet.
void Start::begin_pass() {
  ++search_;
  for (Index p = 0; p < problem_.persons.size(); ++p) {
    const Wide best = best_gain(p);
    if (choice_[p] == none ? best == 0 : gain(choice_[p]) >= best) continue;
    if (choice_[p] != none) leave(p);
    waiting_.push_back(p);
  }
}

/// Where people abound: prices at which nobody goes, so that the places seek the people.
void Start::price_all_out() {
  for (Index c = 0; c < ways_.size(); ++c) {
    Wide& price = price_[ways_[c].slot];
    price = std::max(price, shown(ways_[c].value, c));
  }
}

void Start::pass(int hidden, bool ties) {
  show(hidden, ties);
  begin_pass();
  for (const Index person : waiting_) seek(person);
  waiting_.clear();
  for (Index s = 0; s < slots_; ++s) {
    while (free(s) && price_[s] > 0) fill(s);
  }
}

void Start::run() {
  const std::vector<int> passes = packing_.passes();
  hidden_ = passes.front();
  show(hidden_, false);
  if (guest_.size() < problem_.persons.size()) price_all_out();
  for (const int hidden : passes) pass(hidden, false);
  pass(0, true);
}

}  // namespace sw::matching
