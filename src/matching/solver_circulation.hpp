// A flow with potentials that prove it optimal, and the one move that keeps it so: send a unit from one node
// to another along a cheapest path of the residual network, and shift the potentials by the distances.
// Everything else (solve, drop out, one place more, what if) is capacity added or taken, and such moves.
#pragma once

#include <optional>
#include <utility>
#include <vector>

#include "matching/solver_heap.hpp"
#include "matching/solver_network.hpp"
#include "matching/solver_vector.hpp"

namespace sw::matching {

enum class Search { forward, backward };

template <std::size_t Width>
class Circulation {
 public:
  using Vector = LaneVector<Width>;

  /// No flow yet, all capacities open; costs and potentials are zero.
  explicit Circulation(const Network& network);

  std::uint32_t flow(Index arc) const { return halves_[ahead_[arc]].back; }
  std::uint32_t room(Index arc) const { return halves_[ahead_[arc]].room; }
  const Vector& potential(Index node) const { return potential_[node]; }
  void set_potential(Index node, const Vector& value) { potential_[node] = value; }
  /// What a unit on the arc costs beyond the potentials of its ends; never negative where there is room.
  Vector reduced(Index arc) const { return reduced_cost(ahead_[arc]); }

  /// The least potential of the arc's tail that does not let it fall below zero.
  Vector least_tail(Index arc) const { return potential_[halves_[ahead_[arc]].to] - costs_[arc]; }

  void set_cost(Index arc, std::size_t lane, std::int64_t cost) { costs_[arc].set(lane, cost); }

  /// Changes the room on an arc as it stands; the caller keeps the invariant.
  void set_room(Index arc, std::uint32_t room);
  /// Puts one unit on an arc (or takes it back) as it stands.
  void push(Index arc);
  void pull(Index arc);

  /// The nodes where a search may end.
  void mark(Index node, bool end) { ends_[node] = end; }

  /// Sends a unit from `start` to the nearest marked node, or (backward) from the nearest marked node to
  /// `start`, only if that is cheaper than the limit; potentials follow. Returns where the path ends.
  std::optional<Index> send(Search search, Index start, const Vector* limit = nullptr);

  /// Gives the memory of searches back; none may follow.
  void end_searches() { labels_ = Labels<Vector>(0); }

  /// Whether every arc with room has a reduced cost of at least zero, both ways.
  bool optimal() const;

 private:
  struct Half {
    Index to = 0;
    Index partner = 0;       // the same arc seen from its other end
    Index arc = 0;           // times two, plus one at the head
    std::uint32_t room = 0;  // units that can still go from here to there
    std::uint32_t back = 0;  // and from there to here
  };
  /// The two arcs that join a slot or a person to the root.
  struct Exit {
    Index near = none;
    Index far = none;
  };

  void find_exits(const Network& network);
  Vector reduced_cost(Index half) const;
  void move_unit(Index half);
  template <Search search>
  bool open(const Half& half) const {
    return (search == Search::forward ? half.room : half.back) > 0;
  }
  template <Search search>
  Vector length(Index half) const;
  template <Search search>
  void bound_by(Index node, const Vector& distance);
  template <Search search>
  void relax(Index node);
  template <Search search>
  void shift();
  template <Search search>
  void push_along(Index start);
  template <Search search>
  std::optional<Index> search_from(Index start, const Vector* limit);

  std::vector<Index> first_;  // per node its first half
  std::vector<Half> halves_;
  std::vector<Index> ahead_;  // per arc its half at the tail
  std::vector<ArcCost<Width>> costs_;
  std::vector<Vector> potential_;
  std::vector<Exit> exits_;
  Labels<Vector> labels_;
  std::vector<char> ends_;
  // The shortest way to an end seen so far; longer labels are of no use.
  bool bounded_ = false;
  Vector bound_;
  Index best_ = none;     // the node it comes by
  bool by_exit_ = false;  // and goes on from there to the root
};

extern template class Circulation<8>;
extern template class Circulation<12>;
extern template class Circulation<16>;

}  // namespace sw::matching
