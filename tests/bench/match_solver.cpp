// How long the solver takes, certificate included, in three regimes of places; on request against LEMON's
// network simplex, one lane after the other, on the same rounds in the same run, totals compared.
//
//   bench_match_solver [people ...] [--lemon SECONDS] [--runs N]    SECONDS: LEMON gives up after so many
//   bench_match_solver --write DIR people    one round for other solvers, and what comes of it here
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <fstream>
#include <string>
#include <vector>

#include "lemon_optimum.hpp"
#include "matching/linear_program.hpp"
#include "matching_rounds.hpp"
#include "switch/matching/certificate.hpp"
#include "switch/matching/solver.hpp"

namespace sw::matching {
namespace {

constexpr std::uint64_t seed = 1;
constexpr std::uint32_t most_for_levels = 1'000;  // people: solvers of LPs take far too long for more

/// Time of this process on the processor: what others do on the machine at the same time counts little.
template <class Work>
double seconds(Work work) {
  const std::clock_t start = std::clock();
  work();
  return static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
}

template <class Work>
double median_seconds(int runs, Work work) {
  std::vector<double> all;
  for (int i = 0; i < runs; ++i) all.push_back(seconds(work));
  std::sort(all.begin(), all.end());
  return all[all.size() / 2];
}

long peak_megabytes() {
  rusage usage{};
  getrusage(RUSAGE_SELF, &usage);
  return usage.ru_maxrss / 1024;
}

/// In a process of its own, so that it can be ended when its time on the processor is up.
void beside_lemon(const Problem& problem, const Certificate& found, double own, unsigned limit) {
  std::fflush(stdout);
  const pid_t child = fork();
  if (child == 0) {
    const rlimit most{limit, limit};
    setrlimit(RLIMIT_CPU, &most);
    test::LemonRound other(problem);
    std::vector<std::int64_t> totals;
    const double simplex = seconds([&] { totals = other.best_totals(); });
    std::printf(", LEMON %9.2f ms, ratio %.1f, totals %s", 1e3 * simplex, simplex / own,
                totals == found.totals ? "equal" : "DIFFER");
    std::fflush(stdout);
    _exit(0);
  }
  int status = 0;
  waitpid(child, &status, 0);
  if (!WIFEXITED(status)) std::printf(", LEMON more than %.1f times as long", limit / own);
}

void measure(std::uint32_t people, double share, int runs, unsigned lemon) {
  const Problem problem = test::land_round(people, share, 1, seed);
  Certificate found;
  const double own = median_seconds(runs, [&] { found = solve(problem); });
  const long peak = peak_megabytes();
  bool proved = false;
  const double check = seconds([&] { proved = !flaw_in(problem, found); });
  std::printf("%7u people %.2f places each: solve %9.2f ms, check %8.2f ms, %ld MB, %s", people, share,
              1e3 * own, 1e3 * check, peak, proved ? "proved" : "NOT PROVED");
  if (lemon > 0) beside_lemon(problem, found, own, lemon);
  std::printf("\n");
  std::fflush(stdout);
}

/// `pairs` (person, first place of the host, places of the host, score) without pair caps and with no other
/// goals than placed and fit: what an assignment solver can do; and the levels of the whole round for solvers
/// of LPs.
void write(const std::string& folder, std::uint32_t people) {
  const Problem round = test::land_round(people, 1.0, 1, seed);
  Certificate found;
  const int runs = people > 10'000 ? 1 : 5;
  const double levels = median_seconds(runs, [&] { found = solve(round); });
  const auto number = [](Index index) { return std::to_string(index); };
  if (people <= most_for_levels) {
    for (const LevelFile& level : level_files(round, found, {number, number}))
      std::ofstream(folder + "/" + level.name) << level.text;
  }

  Problem plain = test::land_round(people, 1.0, people, seed);
  plain.objective = {Goal::placed, Goal::fit};
  const double assignment = median_seconds(runs, [&] { found = solve(plain); });
  std::vector<std::uint32_t> first(plain.slots.size() + 1);
  for (Index s = 0; s < plain.slots.size(); ++s) first[s + 1] = first[s] + plain.slots[s].places;
  std::ofstream pairs(folder + "/pairs");
  for (const Candidate& c : plain.candidates)
    pairs << c.person << ' ' << first[c.slot] << ' ' << plain.slots[c.slot].places << ' ' << c.score << '\n';
  std::ofstream(folder + "/own") << people << ' ' << first.back() << ' ' << levels << ' ' << assignment << ' '
                                 << found.totals[0] << ' ' << found.totals[1] << '\n';
}

}  // namespace
}  // namespace sw::matching

int main(int argc, char** argv) {
  std::vector<std::uint32_t> sizes;
  std::string folder;
  unsigned lemon = 0;
  int runs = 5;
  for (int i = 1; i < argc; ++i) {
    if (std::strcmp(argv[i], "--lemon") == 0 && i + 1 < argc) {
      lemon = static_cast<unsigned>(std::atoi(argv[++i]));
    } else if (std::strcmp(argv[i], "--runs") == 0 && i + 1 < argc) {
      runs = std::atoi(argv[++i]);
    } else if (std::strcmp(argv[i], "--write") == 0 && i + 1 < argc) {
      folder = argv[++i];
    } else {
      sizes.push_back(static_cast<std::uint32_t>(std::atoi(argv[i])));
    }
  }
  if (sizes.empty()) sizes = {100, 1'000, 10'000};
  for (const std::uint32_t people : sizes) {
    if (!folder.empty()) {
      sw::matching::write(folder, people);
      continue;
    }
    for (const double share : {.9, 1.0, 1.05}) sw::matching::measure(people, share, runs, lemon);
  }
}
