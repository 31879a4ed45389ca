// The parts that rest on topics: whose questions and growth points meet whose strengths.
#include <algorithm>

#include "matching/pair_score.hpp"
#include "switch/language/messages_matching.hpp"

namespace sw::matching {
namespace {

namespace msg = messages::matching;

struct Sentences {
  const Message<std::string_view, std::string_view, std::string_view, std::string_view>& met;
  const Message<std::string_view, std::string_view, std::string_view, std::string_view, std::string_view>&
      across;
  const Message<std::string_view, std::string_view, std::string_view>& unmet;
  bool asked_by_sender;  // else by the host
};

constexpr Sentences of_questions{msg::question_met, msg::question_met_across, msg::question_unmet, true};
constexpr Sentences of_growth{msg::growth_met, msg::growth_met_across, msg::growth_unmet, false};

/// The strength of `offering` that answers something asked, and how that is told.
template <class Asked>
ScoreReason tell(const RoundView& view, const Asked& asked, const OrganisationView& offering,
                 const Strength* strength, const Sentences& sentences) {
  const std::string& who = *offering.organisation->name;
  const std::string_view topic = view.topic_name(*asked.topic);
  ScoreReason reason;
  if (!strength)
    reason.text = say(sentences.unmet, asked.id->text, topic, who);
  else if (*strength->topic == *asked.topic)
    reason.text = say(sentences.met, asked.id->text, topic, strength->id->text, who);
  else
    reason.text = say(sentences.across, asked.id->text, topic, strength->id->text, who,
                      view.topic_name(*strength->topic));
  const Origin answer = strength ? strength->origin : Origin{};
  reason.of_sender = sentences.asked_by_sender ? asked.origin : answer;
  reason.of_host = sentences.asked_by_sender ? answer : asked.origin;
  return reason;
}

/// How many of the things asked meet a strength of `offering`. A topic counts once per question.
template <class Asked>
std::int64_t met(const RoundView& view, const List<Asked>& asked, const std::vector<Index>& topics,
                 const OrganisationView& offering, const Sentences& sentences, Reasons& reasons) {
  std::int64_t count = 0;
  for (std::size_t i = 0; i < topics.size(); ++i) {
    const auto found = std::find(offering.strengths.begin(), offering.strengths.end(), topics[i]);
    const bool answered = found != offering.strengths.end();
    if (answered) ++count;
    reasons.add([&] {
      const auto at = static_cast<std::size_t>(found - offering.strengths.begin());
      const Strength* strength = answered ? &offering.organisation->vision.strengths.items[at] : nullptr;
      return tell(view, asked.items[i], offering, strength, sentences);
    });
  }
  return count;
}

template <class Question>
int questions(const Meeting& meeting, const List<Question>& asked, const std::vector<Index>& topics,
              Reasons& reasons) {
  if (topics.empty()) {
    reasons.add([] { return ScoreReason{msg::no_questions, {}, {}}; });
    return half_part;
  }
  return thousandths(met(meeting.view, asked, topics, meeting.host, of_questions, reasons),
                     static_cast<std::int64_t>(topics.size()));
}

}  // namespace

int own_questions(const Meeting& meeting, Reasons& reasons) {
  return questions(meeting, meeting.person.participant->learning_questions, meeting.person.questions,
                   reasons);
}

int organisation_questions(const Meeting& meeting, Reasons& reasons) {
  return questions(meeting, meeting.home.organisation->learning_questions, meeting.home.questions, reasons);
}

int host_gain(const Meeting& meeting, Reasons& reasons) {
  const OrganisationView& host = meeting.host;
  if (host.growth_points.empty()) {
    reasons.add([&] { return ScoreReason{say(msg::no_growth_points, *host.organisation->name), {}, {}}; });
    return 0;
  }
  const std::int64_t count = met(meeting.view, host.organisation->vision.growth_points, host.growth_points,
                                 meeting.home, of_growth, reasons);
  return thousandths(count, static_cast<std::int64_t>(host.growth_points.size()));
}

}  // namespace sw::matching
