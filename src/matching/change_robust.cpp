#include <algorithm>
#include <set>
#include <tuple>

#include "matching/change_rematch.hpp"
#include "matching/pair_periods.hpp"
#include "matching/pair_result.hpp"
#include "matching/pair_solve.hpp"
#include "switch/language/messages_matching.hpp"
#include "switch/matching/fixed.hpp"
#include "switch/matching/robust.hpp"
#include "switch/matching/what_if.hpp"

namespace sw::matching {
namespace {

namespace msg = messages::matching;

/// A loss that may be looked into.
struct Question {
  Loss loss;
  Index organisation;
  std::int64_t guests;
};

/// Looks into the losses of those with most guests, as long as there is work left; `answer` takes its own
/// off.
template <class Answer>
void look_into(std::vector<Question> questions, std::int64_t work, const Answer& answer, Robustness& result) {
  std::ranges::stable_sort(questions, std::ranges::greater{}, &Question::guests);
  std::size_t next = 0;
  for (; next < questions.size() && work > 0; ++next) result.losses.push_back(answer(questions[next], work));
  result.not_looked_into = std::ssize(questions) - static_cast<std::ptrdiff_t>(next);
}

class Losses {
 public:
  Losses(const RoundView& view, const SolvedRound& solved)
      : view_(view),
        round_(solved.round),
        choice_(solved.certificate.choice),
        guests_(round_, choice_, view.organisations().size()),
        goes_(who_goes(choice_)),
        base_(round_.problem, solved.certificate) {}

  void look_into_all(std::int64_t work, Robustness& result) const {
    std::vector<Question> all;
    std::vector<std::int64_t> sends(view_.organisations().size());
    for (const JobshadowerView& person : view_.jobshadowers()) ++sends[person.home];
    for (Index o = 0; o < sends.size(); ++o) {
      const std::int64_t guests = std::ssize(guests_.at[o]);
      if (!round_.slots_of[o].empty()) all.push_back({Loss::host, o, guests});
      if (sends[o] > 0) all.push_back({Loss::organisation, o, guests});
    }
    const auto answer = [&](const Question& question, std::int64_t& left) {
      // Whoever has to go elsewhere may look at every arc.
      const std::int64_t moved =
          question.guests + (question.loss == Loss::organisation ? sends[question.organisation] : 0);
      left -= (1 + moved) * std::ssize(round_.problem.candidates);
      return loss_of(question);
    };
    look_into(std::move(all), work, answer, result);
  }

 private:
  /// What is closed is a fact: nobody can lose it.
  bool is_closed(Index person) const {
    return round_.fixed[person] && *round_.fixed[person]->status == ExchangeStatus::closed;
  }

  /// Where a person goes who is fixed, or goes at all.
  Index slot_of(Index person) const { return round_.problem.candidates[choice_[person]].slot; }

  /// First the pairs that nobody is in: else the guests who have to go would be replaced, and these again.
  void lose_host(Rematch& rematch, Index organisation) const {
    const std::vector<Candidate>& candidates = round_.problem.candidates;
    const auto drop = [&](bool chosen) {
      for (Index c = 0; c < candidates.size(); ++c) {
        const Candidate& one = candidates[c];
        if (round_.problem.slots[one.slot].host == organisation && !is_closed(one.person) &&
            (choice_[one.person] == c) == chosen)
          rematch.drop_pair(c);
      }
    };
    drop(false);
    drop(true);
  }

  /// With the people who go from there. Where they were fixed beyond the places or the pair cap, the common
  /// places get back what the host offers.
  void lose_people(Rematch& rematch, Index organisation) const {
    std::set<Index> hosts;
    for (const bool placed : {false, true})  // else those without a place would go instead
      for (Index p = 0; p < choice_.size(); ++p) {
        if (round_.problem.persons[p].organisation != organisation || is_closed(p)) continue;
        if ((choice_[p] != none) != placed) continue;
        rematch.drop_person(p);
        if (round_.fixed[p]) hosts.insert(round_.problem.slots[slot_of(p)].host);
      }
    for (const Index host : hosts)
      rematch.set_places(round_.first_slot(host), places_without(organisation, host));
  }

  std::uint32_t places_without(Index organisation, Index host) const {
    const OrganisationView& offers = view_.organisations()[host];
    std::int64_t places = offers.hosts ? offers.places : 0, common = 0;
    for (Index p = 0; p < choice_.size(); ++p) {
      const bool stays =
          round_.fixed[p] && (round_.problem.persons[p].organisation != organisation || is_closed(p));
      if (!stays || round_.problem.slots[slot_of(p)].host != host) continue;
      slot_of(p) == round_.first_slot(host) ? ++common : --places;
    }
    return static_cast<std::uint32_t>(std::max({places, common, std::int64_t{0}}));
  }

  /// Of the jobshadowers; some have several places.
  std::vector<bool> who_goes(const std::vector<Index>& choice) const {
    std::vector<bool> goes(view_.jobshadowers().size());
    for (Index p = 0; p < choice.size(); ++p)
      if (choice[p] != none) goes[round_.jobshadower[p]] = true;
    return goes;
  }

  Fragility loss_of(const Question& question) const {
    const Index organisation = question.organisation;
    Rematch rematch = base_;
    const bool goes_too = question.loss == Loss::organisation;
    lose_host(rematch, organisation);
    if (goes_too) lose_people(rematch, organisation);
    Fragility result{question.loss, view_.organisations()[organisation].organisation, question.guests, {}};
    const std::vector<bool> left = who_goes(rematch.choice());
    for (Index j = 0; j < left.size(); ++j)
      if (goes_[j] && !left[j] && !(goes_too && view_.jobshadowers()[j].home == organisation))
        result.unplaced.push_back(view_.jobshadowers()[j].participant);
    return result;
  }

  const RoundView& view_;
  const RoundProblem& round_;
  const std::vector<Index>& choice_;
  Guests guests_;
  std::vector<bool> goes_;
  Rematch base_;
};

/// Where people travel together, or places are per period, each loss is a round of its own, solved anew.
class LossesSolvedAnew {
 public:
  LossesSolvedAnew(const Workspace& workspace, const MatchOptions& options, const RoundView& view,
                   const SolvedRound& solved)
      : workspace_(workspace),
        options_(options),
        view_(view),
        unplaced_(unplaced_in(view, solved)),
        guests_(solved.round, solved.certificate.choice, view.organisations().size()) {}

  void look_into_all(std::int64_t work, Robustness& result) const {
    std::vector<Question> all;
    std::vector<bool> takes(view_.organisations().size()), sends = takes;
    for (Index o = 0; o < takes.size(); ++o) takes[o] = view_.organisations()[o].hosts;
    for (const JobshadowerView& person : view_.jobshadowers()) {
      sends[person.home] = true;
      for (const Fixed& fixed : person.fixed) takes[fixed.host] = true;
    }
    for (Index o = 0; o < sends.size(); ++o) {
      const std::int64_t guests = std::ssize(guests_.at[o]);
      if (takes[o]) all.push_back({Loss::host, o, guests});
      if (sends[o]) all.push_back({Loss::organisation, o, guests});
    }
    const auto answer = [&](const Question& question, std::int64_t& left) { return loss_of(question, left); };
    look_into(std::move(all), work, answer, result);
  }

 private:
  static std::set<std::string_view> unplaced_in(const RoundView& view, const SolvedRound& solved) {
    std::set<std::string_view> ids;
    for (Index j = 0; j < view.jobshadowers().size(); ++j)
      if (solved.certificate.choice[j] == none) ids.insert(view.jobshadowers()[j].participant->id.text);
    return ids;
  }

  Fragility loss_of(const Question& question, std::int64_t& work) const {
    const Organisation& lost = *view_.organisations()[question.organisation].organisation;
    Scenario scenario{{lost.id}, {}, {}};
    for (const Participant& person : workspace_.participants)
      if (question.loss == Loss::organisation && *person.organisation == lost.id)
        scenario.without_person.push_back(person.id);
    Workspace left;
    left.round = workspace_.round;
    left.organisations = workspace_.organisations;
    left.participants = workspace_.participants;
    left.exchanges = workspace_.exchanges;
    suppose(scenario, left);
    left.index();
    const RoundView view(left, options_);
    const SolvedRound solved = solve_round(view, {}, Otherwise::left_out, std::min(work, most_work));
    work -= solved.work;
    Fragility result{question.loss, &lost, question.guests, {}};
    for (const std::string_view id : unplaced_in(view, solved))
      if (!unplaced_.contains(id)) result.unplaced.push_back(workspace_.find(ParticipantId{std::string(id)}));
    return result;
  }

  const Workspace& workspace_;
  const MatchOptions& options_;
  const RoundView& view_;
  std::set<std::string_view> unplaced_;
  Guests guests_;
};

}  // namespace

std::string_view key(Loss loss) {
  return loss == Loss::host ? "host" : "organisation";
}
Words shown(Loss loss) {
  return loss == Loss::host ? msg::loss_of_host : msg::loss_of_organisation;
}

Robustness robustness(const Workspace& workspace, const MatchOptions& options, const RobustLimits& limits) {
  const RoundView view(workspace, options);
  Robustness result;
  result.findings = check_fixed(view);
  if (has_error(result.findings)) return result;
  const bool duos = std::ranges::any_of(
      view.jobshadowers(), [](const JobshadowerView& person) { return person.companion.has_value(); });
  const bool periods = std::ranges::any_of(
      view.organisations(), [](const OrganisationView& host) { return !host.periods.empty(); });
  const bool anew = duos || periods;
  const SolvedRound solved = solve_round(view, {}, anew ? Otherwise::left_out : Otherwise::told);
  result.findings.append(check_placed(view, solved));
  if (has_error(result.findings)) return result;
  result.solved = true;
  result.all_pairs = solved.round.all_pairs;
  anew ? LossesSolvedAnew(workspace, options, view, solved).look_into_all(limits.candidates, result)
       : Losses(view, solved).look_into_all(limits.arcs, result);
  std::ranges::sort(result.losses, {}, [](const Fragility& one) {
    return std::tuple(-std::ssize(one.unplaced), std::string_view(one.organisation->id.text), one.loss);
  });
  return result;
}

}  // namespace sw::matching
