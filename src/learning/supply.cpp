#include "switch/learning/supply.hpp"

#include <algorithm>
#include <map>

#include "switch/model/topics.hpp"

namespace sw::learning {
namespace {

void add_once(std::vector<const Organisation*>& list, const Organisation* one) {
  if (one && std::find(list.begin(), list.end(), one) == list.end()) list.push_back(one);
}

/// The lines, in the order in which the round declares their topics.
class Lines {
 public:
  explicit Lines(const Round& round) : classes_(round.same_as) {
    for (const Topic& topic : round.topics) declare(topic);
    for (const Framework& framework : round.frameworks)
      for (const Topic& topic : framework.topics) declare(topic);
  }

  /// Null for a topic that the round does not have.
  TopicSupply* of(const TopicId& topic) {
    const auto at = index_.find(classes_.of(topic));
    return at == index_.end() ? nullptr : &all[at->second];
  }

  void ask(const TopicId& topic, int TopicSupply::*count, const Organisation* by) {
    if (TopicSupply* line = of(topic)) {
      ++(line->*count);
      add_once(line->wanted_by, by);
    }
  }

  std::vector<TopicSupply> all;

 private:
  void declare(const Topic& topic) {
    const auto [at, fresh] = index_.emplace(classes_.of(*topic.id), all.size());
    if (fresh) all.emplace_back();
    all[at->second].topics.push_back(&topic);
  }

  TopicClasses classes_;
  std::map<std::uint32_t, std::size_t> index_;
};

void count_organisation(Lines& lines, const Organisation& organisation) {
  for (const OrganisationQuestion& question : organisation.learning_questions)
    lines.ask(*question.topic, &TopicSupply::organisation_questions, &organisation);
  for (const Strength& point : organisation.vision.growth_points)
    lines.ask(*point.topic, &TopicSupply::growth_points, &organisation);
  for (const Strength& strength : organisation.vision.strengths)
    if (TopicSupply* line = lines.of(*strength.topic)) {
      ++line->strengths;
      add_once(line->offered_by, &organisation);
    }
}

bool concerns(const TopicSupply& line, const OrganisationId& id) {
  const auto is = [&](const Organisation* one) { return one->id == id; };
  return std::any_of(line.wanted_by.begin(), line.wanted_by.end(), is) ||
         std::any_of(line.offered_by.begin(), line.offered_by.end(), is);
}

}  // namespace

std::vector<TopicSupply> supply(const Workspace& workspace,
                                const std::optional<OrganisationId>& organisation) {
  Lines lines(workspace.round);
  for (const Organisation& one : workspace.organisations) count_organisation(lines, one);
  for (const Participant& one : workspace.participants)
    if (one.has(Role::jobshadower))
      for (const LearningQuestion& question : one.learning_questions)
        lines.ask(*question.topic, &TopicSupply::own_questions, workspace.home(one));
  std::vector<TopicSupply> named;
  for (TopicSupply& line : lines.all)
    if (line.demand() + line.strengths > 0 && (!organisation || concerns(line, *organisation)))
      named.push_back(std::move(line));
  std::stable_sort(named.begin(), named.end(), [](const TopicSupply& a, const TopicSupply& b) {
    if ((a.strengths == 0) != (b.strengths == 0)) return a.strengths == 0;
    return a.demand() > b.demand();
  });
  return named;
}

}  // namespace sw::learning
