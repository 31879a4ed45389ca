// The check of a certificate, with nothing of the solver.
#include "switch/matching/certificate.hpp"

#include <algorithm>

#include "matching/certificate_arcs.hpp"

namespace sw::matching {
namespace {

bool totals_fit(const CheckedNetwork& network, const Certificate& certificate) {
  const std::vector<Lane>& lanes = network.lanes();
  std::vector<std::int64_t> totals(lanes.size());
  for (const CheckedArc& arc : network.arcs()) {
    if (arc.flow == 0) continue;
    for (std::size_t i = 0; i < totals.size(); ++i) totals[i] += arc.flow * network.worth_of(arc, lanes[i]);
  }
  return totals == certificate.totals;
}

bool priced(const CheckedNetwork& network) {
  return network.prices_fit() && std::ranges::all_of(network.arcs(), [&](const CheckedArc& arc) {
           const int sign = network.reduced_sign(arc);
           return (arc.flow == arc.capacity || sign >= 0) && (arc.flow == 0 || sign <= 0);
         });
}

}  // namespace

std::optional<Flaw> flaw_in(const Problem& problem, const Certificate& certificate) {
  CheckedNetwork network(problem, certificate);
  if (!network.shape_fits()) return Flaw::shape;
  if (!network.choice_fits()) return Flaw::choice;
  if (!totals_fit(network, certificate)) return Flaw::totals;
  if (!priced(network)) return Flaw::price;
  return std::nullopt;
}

}  // namespace sw::matching
