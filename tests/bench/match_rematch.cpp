// How long the best round after one dropout takes, warm and anew: build/release/tests/bench_match_rematch
// [PEOPLE]
#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <vector>

#include "matching/change_rematch.hpp"
#include "matching_rounds.hpp"
#include "switch/matching/solver.hpp"

using namespace sw::matching;

namespace {

/// Of the processor: others may be at work on the machine.
double milliseconds(const auto& work) {
  const std::clock_t start = std::clock();
  work();
  return 1000.0 * static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
}

struct Times {
  std::vector<double> all;

  void print(const char* what) {
    std::sort(all.begin(), all.end());
    std::printf("  %-26s median %8.2f ms   worst %8.2f ms   (%zu)\n", what, all[all.size() / 2], all.back(),
                all.size());
  }
};

bool same_totals(const Problem& problem, const std::vector<Index>& choice, const Certificate& anew) {
  return test::totals_of(problem, choice) == anew.totals;
}

int compare(std::uint32_t people, double share) {
  const Problem problem = test::land_round(people, share, 1, 7);
  Certificate optimum;
  const double cold = milliseconds([&] { optimum = solve(problem); });
  const Rematch base(problem, optimum);
  std::printf("%u people, %.2f places each: solved in %.1f ms\n", people, share, cold);
  Times hosts, persons;
  int wrong = 0;
  const auto step = std::max<std::size_t>(1, problem.slots.size() / 50);
  for (std::size_t slot = 0; slot < problem.slots.size(); slot += step) {
    std::vector<Index> choice;
    hosts.all.push_back(milliseconds([&] {
      Rematch rematch = base;
      rematch.set_places(static_cast<Index>(slot), 0);
      choice = rematch.choice();
    }));
    if (slot % (10 * step) != 0) continue;
    Problem less = problem;
    less.slots[slot].places = 0;
    wrong += !same_totals(less, choice, solve(less));
  }
  for (Index person = 0; person < people; person += people / 50 + 1)
    persons.all.push_back(milliseconds([&] {
      Rematch rematch = base;
      rematch.drop_person(person);
      static_cast<void>(rematch.choice());
    }));
  hosts.print("a host less, warm");
  persons.print("a person less, warm");
  if (wrong > 0) std::printf("  %d differ from the round solved anew\n", wrong);
  return wrong;
}

}  // namespace

int main(int argc, char** argv) {
  const auto people = static_cast<std::uint32_t>(argc > 1 ? std::atoi(argv[1]) : 1000);
  int wrong = 0;
  for (const double share : {0.9, 1.0, 1.05}) wrong += compare(people, share);
  return wrong > 0 ? 1 : 0;
}
