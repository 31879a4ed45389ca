// What prices prove of an entangled round. Whatever flow there is in the relaxation costs at least what all
// arcs come to that are cheaper than nothing by the prices, each as full as it can be: so no round is better
// than that.
#include <algorithm>
#include <limits>

#include "matching/certificate_arcs.hpp"
#include "matching/crowds.hpp"
#include "switch/matching/duos.hpp"

namespace sw::matching {
namespace {

__extension__ using Wide = __int128;
using Totals = std::vector<std::int64_t>;

/// Twice the totals that no round beats; none where the prices bound nothing.
std::optional<Totals> bound(const CheckedNetwork& network) {
  const std::vector<Lane>& lanes = network.lanes();
  if (!network.prices_fit()) return std::nullopt;
  std::vector<Wide> sums(lanes.size());
  for (const CheckedArc& arc : network.arcs()) {
    if (network.reduced_sign(arc) >= 0) continue;
    if (arc.capacity == CheckedNetwork::unbounded) return std::nullopt;
    for (std::size_t i = 0; i < sums.size(); ++i) sums[i] += Wide{arc.capacity} * network.reduced(arc, i);
  }
  Totals doubled;
  for (std::size_t i = 0; i < sums.size(); ++i) {
    constexpr Wide most = std::numeric_limits<std::int64_t>::max();
    if (sums[i] > most || sums[i] < -most) return std::nullopt;
    doubled.push_back((maximised(lanes[i].goal) ? -1 : 1) * static_cast<std::int64_t>(sums[i]));
  }
  return doubled;
}

}  // namespace

std::variant<Flaw, std::optional<Gap>> proven_by(const Problem& problem, const Certificate& certificate) {
  if (certificate.choice.size() != problem.persons.size()) return Flaw::shape;
  const Problem relaxation = relaxed(problem);
  CheckedNetwork network(relaxation, certificate);
  if (!network.shape_fits()) return Flaw::shape;
  if (!network.choice_fits()) return Flaw::choice;
  for (const Duo& duo : problem.duos)
    if (!duo.splittable && parted(problem, duo, certificate.choice)) return Flaw::choice;
  for (const Crowd& crowd : crowds(problem))
    if (too_many(guests_of(crowd, problem, certificate.choice), problem)) return Flaw::choice;
  if (sums_of(problem, certificate.choice) != certificate.totals) return Flaw::totals;
  const auto doubled = bound(network);
  if (!doubled) return Flaw::price;
  return gap_to(*doubled, network.lanes(), certificate.totals);
}

}  // namespace sw::matching
