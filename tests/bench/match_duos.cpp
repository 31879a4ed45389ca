// How long rounds take in which some people travel together or swap, or hosts have their places in periods,
// what the search has to look into, and what it proves.
//
//   bench_match_duos [people ...]    in three regimes of places, with .5, 5 and 20 per cent of the people in
//                                    duos or swaps, and as many of the hosts with two periods
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

/// Of two who could go to each other; every third swap may be left.
Problem with_swaps(Problem problem, std::uint32_t in_swaps) {
  const auto could_go = [&](Index person, Index other) {
    for (const Candidate& one : candidates_of(problem, person))
      if (problem.slots[one.slot].host == problem.persons[other].organisation) return true;
    return false;
  };
  std::vector<bool> swaps(problem.persons.size());
  for (Index p = 0; p < swaps.size() && problem.duos.size() < in_swaps / 2; p += 3)
    for (Index q = p + 1; q < swaps.size(); ++q) {
      if (swaps[p] || swaps[q] || !could_go(p, q) || !could_go(q, p)) continue;
      problem.duos.push_back({p, q, problem.duos.size() % 3 == 0, Bond::swap});
      swaps[p] = swaps[q] = true;
    }
  const Problem all = problem;
  std::erase_if(problem.candidates, [&](const Candidate& one) {
    for (const Duo& duo : all.duos) {
      if (duo.splittable || (duo.first != one.person && duo.second != one.person)) continue;
      const Index other = duo.first + duo.second - one.person;
      return all.slots[one.slot].host != all.persons[other].organisation;
    }
    return false;
  });
  return problem;
}

/// Two periods for so many hosts, with half of the places in each; every third person could come in one of
/// them.
Problem with_periods(const Problem& problem, std::uint32_t hosts) {
  Problem result = problem;
  result.slots.clear();
  result.candidates.clear();
  std::vector<Index> first;
  const std::size_t stride = std::max<std::size_t>(1, problem.slots.size() / std::max(1U, hosts));
  for (Index s = 0; s < problem.slots.size(); ++s) {
    const auto [host, places, period, within, own] = problem.slots[s];
    first.push_back(static_cast<Index>(result.slots.size()));
    if (s % stride != 0) {
      result.slots.push_back(problem.slots[s]);
      continue;
    }
    const Index whole = places % 2 == 0 ? none : first.back() + 2;
    result.slots.push_back({host, (places + 1) / 2, 0, whole});
    result.slots.push_back({host, (places + 1) / 2, 1, whole});
    if (whole != none) result.slots.push_back({host, places});
  }
  for (const Candidate& one : problem.candidates)
    for (Index period = 0; period < 2; ++period) {
      Candidate there = one;
      there.slot = first[one.slot] + period;
      if (period == 1 && (one.slot % stride != 0 || one.person % 3 == 1)) continue;
      if (period == 0 && one.slot % stride == 0 && one.person % 6 == 0) continue;
      there.tie ^= period;
      result.candidates.push_back(there);
    }
  return result;
}

void measure(const Problem& problem, double share, std::uint32_t number, const char* what) {
  const std::clock_t start = std::clock();
  const Arrangement found = arrange(problem);
  const double seconds = static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
  std::printf("%6zu people %.2f places each, %4u %s: %8.2f s, %5lld solved, placed %lld, ",
              problem.persons.size(), share, number, what, seconds, static_cast<long long>(found.solved),
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

void measure_all(std::uint32_t people, double share, std::uint32_t of_thousand) {
  const Problem problem = test::land_round(people, share, 2, 1),
                single = test::land_round(people, share, 1, 1);
  const std::uint32_t some = people * of_thousand / 1000;
  measure(with_duos(problem, some), share, some, "in duos");
  measure(with_swaps(problem, some), share, some, "in swaps");
  const auto hosts = static_cast<std::uint32_t>(problem.slots.size()) * of_thousand / 1000;
  measure(with_periods(single, hosts), share, hosts, "hosts in periods");
}

}  // namespace
}  // namespace sw::matching

int main(int argc, char** argv) {
  std::vector<std::uint32_t> sizes;
  for (int i = 1; i < argc; ++i) sizes.push_back(static_cast<std::uint32_t>(std::atoi(argv[i])));
  if (sizes.empty()) sizes = {1'000};
  for (const std::uint32_t people : sizes)
    for (const double share : {.9, 1.0, 1.05})
      for (const std::uint32_t of_thousand : {5U, 50U, 200U})
        sw::matching::measure_all(people, share, of_thousand);
}
