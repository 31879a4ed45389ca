// How long an explanation takes once the round is solved, as medians and the slowest: 1,000 people (or as
// many as are asked for), a quarter as many organisations, hosts open in one of seven months. bench_explain
// [PEOPLE]
#include "switch/matching/explain.hpp"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <functional>
#include <string>
#include <vector>

#include "matching_rounds.hpp"

using namespace sw;
using namespace sw::matching;

namespace {

template <class T, class U>
void give(Field<T>& field, U value) {
  field.give(T(std::move(value)));
}

Date day(int month, int number) {
  return std::chrono::sys_days{std::chrono::year{2023} / month / number};
}

template <class AnyPeriod, class Entity>
void open_in(List<AnyPeriod>& periods, int month, Entity& entity) {
  AnyPeriod period;
  give(period.from, day(month, 1));
  give(period.until, day(month, 28));
  periods.items.push_back(period);
  entity.origin.file = FileId{0};
}

Workspace round_of(std::uint32_t people, std::uint32_t places) {
  test::Dice dice(people + places);
  Workspace round;
  give(round.round.window.from, day(2, 1));
  give(round.round.window.until, day(8, 31));
  const std::uint32_t organisations = std::max(2U, people / 4);
  const std::vector<std::string> topics{"taal", "rust",   "buiten", "ouders",
                                        "team", "wennen", "natuur", "spel"};
  const auto topic = [&] { return TopicId{topics[dice.below(8)]}; };
  for (std::uint32_t o = 0; o < organisations; ++o) {
    Organisation& one = round.organisations.emplace_back();
    one.id.text = "huis-" + std::to_string(10'000 + o);
    give(one.name, one.id.text);
    give(one.hosting.places, static_cast<int>(places / organisations + (o < places % organisations)));
    open_in(one.hosting.available, 2 + static_cast<int>(o % 7), one);
    for (int i = 0; i < 3; ++i) give(one.vision.strengths.items.emplace_back().topic, topic());
  }
  for (std::uint32_t p = 0; p < people; ++p) {
    Participant& one = round.participants.emplace_back();
    one.id.text = "mens-" + std::to_string(100'000 + p);
    give(one.name, one.id.text);
    give(one.organisation, round.organisations[dice.below(organisations)].id);
    give(one.roles.items.emplace_back(), Role::jobshadower);
    open_in(one.available, 2 + static_cast<int>(dice.below(7)), one);
    for (int i = 0; i < 2; ++i) give(one.learning_questions.items.emplace_back().topic, topic());
    give(one.preferences.items.emplace_back().host, round.organisations[dice.below(organisations)].id);
  }
  round.index();
  return round;
}

void measure(const char* what, std::uint32_t times, const std::function<void(std::uint32_t)>& work) {
  std::vector<double> milliseconds;
  for (std::uint32_t i = 0; i < times; ++i) {
    const std::clock_t begin = std::clock();  // of the processor: others may be at work on the machine
    work(i);
    milliseconds.push_back(1000.0 * static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC);
  }
  std::sort(milliseconds.begin(), milliseconds.end());
  std::printf("  %-28s median %6.2f ms, slowest %6.2f ms\n", what, milliseconds[times / 2],
              milliseconds.back());
}

}  // namespace

int main(int count, char** arguments) {
  const auto people = static_cast<std::uint32_t>(count > 1 ? std::atoi(arguments[1]) : 1'000);
  for (const std::uint32_t places : {people - people / 10, people, people + people / 20}) {
    const Workspace round = round_of(people, places);
    const Explainer explainer(round, {});
    const MatchResult result = round_match(round, {});
    std::vector<ParticipantId> placed, unplaced;
    for (const MatchedPair& one : result.pairs) placed.push_back(one.jobshadower->id);
    for (const Unplaced& one : result.unplaced) unplaced.push_back(one.jobshadower->id);
    std::printf("%u people, %u places: %zu placed\n", people, places, placed.size());
    measure("a person with a place", 50,
            [&](std::uint32_t i) { explainer.person(placed[i * 7 % placed.size()]); });
    if (!unplaced.empty())
      measure("a person without a place", 10,
              [&](std::uint32_t i) { explainer.person(unplaced[i % unplaced.size()]); });
    measure("a pair", 50, [&](std::uint32_t i) {
      explainer.pair(placed[i * 11 % placed.size()],
                     round.organisations[i * 5 % round.organisations.size()].id);
    });
    measure("an organisation", 50, [&](std::uint32_t i) {
      explainer.organisation(round.organisations[i * 3 % round.organisations.size()].id);
    });
  }
}
