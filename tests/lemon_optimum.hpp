// A second opinion on a round: LEMON's network simplex, one lane after the other, each on the optimal face of
// the lanes before it (arcs whose reduced cost is not zero keep their flow). Its network is built here anew.
#pragma once

// LEMON's node maps copy nodes that they have not set yet; the warning has no place of its own to be silenced
// at.
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"

#include <lemon/network_simplex.h>
#include <lemon/smart_graph.h>

#include <algorithm>
#include <map>
#include <utility>
#include <vector>

#include "switch/matching/problem.hpp"

namespace sw::matching::test {

class LemonRound {
 public:
  using Simplex = lemon::NetworkSimplex<lemon::SmartDigraph, int, long long>;
  using Node = lemon::SmartDigraph::Node;
  using Arc = lemon::SmartDigraph::Arc;

  explicit LemonRound(const Problem& problem)
      : problem_(problem), lower_(graph_), upper_(graph_), cost_(graph_) {
    const auto nodes = [&](std::size_t count) {
      std::vector<Node> all(count, lemon::INVALID);
      for (Node& node : all) node = graph_.addNode();
      return all;
    };
    const Node root = graph_.addNode();
    const auto sender = nodes(problem.organisations), host = nodes(problem.organisations);
    const auto slot = nodes(problem.slots.size()), person = nodes(problem.persons.size());
    const int many = static_cast<int>(problem.persons.size());
    for (Index o = 0; o < problem.organisations; ++o) {
      add(root, sender[o], many);
      add(host[o], root, many);
      reciprocal_.push_back(add(host[o], sender[o], wants_reciprocity() ? 1 : 0));
    }
    for (Index p = 0; p < problem.persons.size(); ++p)
      add(sender[problem.persons[p].organisation], person[p], 1);
    for (Index s = 0; s < problem.slots.size(); ++s) {
      add(slot[s], host[problem.slots[s].host], static_cast<int>(problem.slots[s].places));
    }
    std::map<std::pair<Index, Index>, Node> cells;  // of an organisation and a slot
    for (const Candidate& c : problem.candidates) {
      const auto [at, fresh] =
          cells.try_emplace({problem.persons[c.person].organisation, c.slot}, lemon::INVALID);
      if (fresh) {
        at->second = graph_.addNode();
        add(at->second, slot[c.slot], static_cast<int>(problem.pair_cap));
      }
      candidate_.push_back(add(person[c.person], at->second, 1));
    }
  }

  /// The best totals, lane by lane.
  std::vector<std::int64_t> best_totals() {
    std::vector<std::int64_t> totals;
    for (const Lane lane : lanes_of(problem_)) {
      for (lemon::SmartDigraph::ArcIt a(graph_); a != lemon::INVALID; ++a) cost_[a] = 0;
      const long long sign = maximised(lane.goal) ? -1 : 1;
      for (Index c = 0; c < candidate_.size(); ++c) {
        cost_[candidate_[c]] = sign * worth(problem_, problem_.candidates[c], lane);
      }
      if (lane.goal == Goal::reciprocity) {
        for (const Arc a : reciprocal_) cost_[a] = -1;
      }
      totals.push_back(sign * solve_and_fix());
    }
    return totals;
  }

 private:
  bool wants_reciprocity() const {
    const auto& goals = problem_.objective;
    return std::find(goals.begin(), goals.end(), Goal::reciprocity) != goals.end();
  }
  Arc add(Node from, Node to, int capacity) {
    const Arc arc = graph_.addArc(from, to);
    lower_[arc] = 0;
    upper_[arc] = capacity;
    return arc;
  }
  long long solve_and_fix() {
    Simplex simplex(graph_);
    simplex.lowerMap(lower_).upperMap(upper_).costMap(cost_).run();
    for (lemon::SmartDigraph::ArcIt a(graph_); a != lemon::INVALID; ++a) {
      const long long reduced =
          cost_[a] + simplex.potential(graph_.source(a)) - simplex.potential(graph_.target(a));
      if (reduced != 0) lower_[a] = upper_[a] = simplex.flow(a);
    }
    return simplex.totalCost();
  }

  const Problem& problem_;
  lemon::SmartDigraph graph_;
  lemon::SmartDigraph::ArcMap<int> lower_, upper_;
  lemon::SmartDigraph::ArcMap<long long> cost_;
  std::vector<Arc> candidate_, reciprocal_;
};

}  // namespace sw::matching::test
