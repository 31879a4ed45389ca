// How long rounds take in which some people travel together, what the search has to look into, and what it
// proves.
//
//   bench_match_duos [people ...]    in three regimes of places, with .5, 5 and 20 per cent of them in duos
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <string>
#include <vector>

#include "matching/duo_search.hpp"
#include "matching_rounds.hpp"

namespace sw::matching {
namespace {

/// Of one organisation, or of one and the next, which is near; every third duo may be parted.
Problem with_duos(Problem problem, std::uint32_t in_duos) {
  std::vector<std::vector<Index>> colleagues(problem.organisations);
  for (Index p = 0; p < problem.persons.size(); ++p) colleagues[problem.persons[p].organisation].push_back(p);
  const std::size_t wanted = in_duos / 2, stride = problem.organisations / wanted * 2 + 1;
  for (std::size_t i = 0; problem.duos.size() < wanted && i < 4 * problem.persons.size(); ++i) {
    const std::size_t o = i * stride % problem.organisations;
    std::vector<Index>& here = colleagues[o];
    std::vector<Index>& there = colleagues[problem.duos.size() % 2 ? o : (o + 1) % problem.organisations];
    if (here.empty() || there.empty() || (&here == &there && here.size() < 2)) continue;
    const Index first = here.back();
    here.pop_back();
    problem.duos.push_back({first, there.back(), problem.duos.size() % 3 == 0});
    there.pop_back();
  }
  const Problem all = problem;
  std::erase_if(problem.candidates, [&](const Candidate& one) {
    for (const Duo& duo : all.duos) {
      if (duo.splittable || (duo.first != one.person && duo.second != one.person)) continue;
      for (const Candidate& other : candidates_of(all, duo.first + duo.second - one.person))
        if (other.slot == one.slot) return all.slots[one.slot].places < 2;
      return true;
    }
    return false;
  });
  return problem;
}

void measure(std::uint32_t people, double share, std::uint32_t in_duos) {
  const Problem problem = with_duos(test::land_round(people, share, 2, 1), in_duos);
  const std::clock_t start = std::clock();
  const Arrangement found = arrange(problem);
  const double seconds = static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
  std::printf("%6u people %.2f places each, %4u in duos: %8.2f s, %5lld solved, placed %lld, ", people, share,
              in_duos, seconds, static_cast<long long>(found.solved),
              static_cast<long long>(found.certificate.totals[0]));
  if (!found.gap) {
    std::printf("proven\n");
  } else {
    const auto& [lane, at_best] = *found.gap;
    std::printf("open from lane %zu, %s: %lld, at best %s\n", lane + 1,
                key(found.certificate.lanes[lane].goal).data(),
                static_cast<long long>(found.certificate.totals[lane]),
                at_best ? std::to_string(*at_best).c_str() : "unknown");
  }
  std::fflush(stdout);
}

}  // namespace
}  // namespace sw::matching

int main(int argc, char** argv) {
  std::vector<std::uint32_t> sizes;
  for (int i = 1; i < argc; ++i) sizes.push_back(static_cast<std::uint32_t>(std::atoi(argv[i])));
  if (sizes.empty()) sizes = {1'000};
  for (const std::uint32_t people : sizes)
    for (const double share : {.9, 1.0, 1.05})
      for (const std::uint32_t in_duos : {people / 200, people / 20, people / 5})
        sw::matching::measure(people, share, in_duos);
}
