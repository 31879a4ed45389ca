#include "switch/overview/sheet.hpp"

#include "switch/language/messages_overview.hpp"
#include "switch/model/day_words.hpp"

namespace sw::overview {
namespace {

namespace m = msg::overview;
using rules::Step;

std::optional<bool> said(const Field<bool>& field) {
  return field.given() ? std::optional(*field) : std::nullopt;
}

Answer yes_no(std::string_view key, Words question, const YesNo& asked) {
  return {Step::s1, key, question, said(asked.answer), Text::same(*asked.note)};
}

Answer yes_no(std::string_view key, Words question, const Field<bool>& asked) {
  return {Step::s1, key, question, said(asked), {}};
}

Answer told(Step step, std::string_view key, Words question, Text text) {
  return {step, key, question, std::nullopt, std::move(text)};
}

std::string involved(const Preconditions& p) {
  std::string all;
  for (const auto& one : p.involved) all += (all.empty() ? "" : "; ") + *one;
  return all;
}

Text presented(const Presentation& p) {
  Text all = p.date.given() ? day_words(*p.date) : Text();
  for (const auto& part : {*p.by, *p.function}) {
    if (part.empty()) continue;
    const std::string gap = all.empty() ? "" : ", ";
    all = {all.nl + gap + part, all.en + gap + part};
  }
  return all;
}

std::vector<Answer> answers(const Organisation& o) {
  const Preconditions& p = o.preconditions;
  return {
      told(Step::s1, "preconditions.added_value", m::added_value, Text::same(*p.added_value)),
      told(Step::s1, "preconditions.involved", m::involved, Text::same(involved(p))),
      yes_no("preconditions.learning_culture", m::learning_culture, p.learning_culture),
      yes_no("preconditions.support", m::support, p.support),
      yes_no("preconditions.capacity", m::capacity, p.capacity),
      yes_no("preconditions.staff_shortage", m::staff_shortage, p.staff_shortage),
      yes_no("preconditions.high_turnover", m::high_turnover, p.high_turnover),
      yes_no("preconditions.commitment.organisation", m::organisation_agrees, p.commitment.organisation),
      yes_no("preconditions.commitment.team", m::team_agrees, p.commitment.team),
      told(Step::s1, "preconditions.team_involvement", m::team_involvement, Text::same(*p.team_involvement)),
      yes_no("preconditions.sends", m::sends, p.sends),
      yes_no("preconditions.hosts", m::hosts, p.hosts),
      told(Step::s2, "vision.presented", m::presented, presented(o.vision.presented)),
      told(Step::s2, "vision.framework", m::framework, Text::same(o.vision.framework->text)),
      told(Step::s4, "hosting.offer", m::offer, Text::same(*o.hosting.offer))};
}

/// What the files say already, point by point.
class Known {
 public:
  explicit Known(const OrganisationRow& row) : o_(*row.organisation), row_(row) {}

  std::vector<Text> choice() const {
    return {row_.lead == nullptr ? say(m::known_no_lead) : say(m::known_lead, *row_.lead->name)};
  }

  std::vector<Text> drafts() const {
    std::vector<Text> all;
    const auto add = [&](std::string_view who, const auto& questions) {
      for (const auto& one : questions)
        if (*one.state == QuestionState::draft) all.push_back(say(m::known_draft, who, one.id->text));
    };
    add(o_.id.text, o_.learning_questions);
    for (const Participant* one : row_.jobshadowers) add(one->id.text, one->learning_questions);
    return all;
  }

  std::vector<Text> preferences() const {
    return each([](const Participant& one) {
      std::vector<Text> hosts;
      for (const Preference& wish : one.preferences) hosts.push_back(Text::same(wish.host->text));
      if (!hosts.empty()) return say(m::known_preferences, one.id.text, listed(hosts));
      return say(*one.no_preference ? m::known_no_preference : m::known_unasked, one.id.text);
    });
  }

  std::vector<Text> travel() const {
    return each([](const Participant& one) {
      const Field<int>& most = one.travel.most_minutes;
      return most.given() ? say(m::known_travel, one.id.text, *most) : say(m::known_unasked, one.id.text);
    });
  }

  std::vector<Text> periods() const {
    std::vector<Text> all;
    const auto add = [&](const auto& who, const auto& periods) {
      for (const Period& one : periods)
        all.push_back(say(m::known_period, who, day_words(*one.from), day_words(*one.until)));
    };
    for (const Participant* one : row_.jobshadowers) add(one->id.text, one->available);
    add(say(m::as_host), o_.hosting.available);
    return all;
  }

  std::vector<Text> strengths() const {
    std::vector<Text> all;
    for (const Strength& one : o_.vision.strengths) all.push_back(Text::same(one.topic->text));
    return all;
  }

  std::vector<Text> places() const {
    if (!row_.places) return {};
    return {say(m::known_places, *row_.places)};
  }

 private:
  template <class Tell>
  std::vector<Text> each(Tell tell) const {
    std::vector<Text> all;
    for (const Participant* one : row_.jobshadowers) all.push_back(tell(*one));
    return all;
  }

  const Organisation& o_;
  const OrganisationRow& row_;
};

std::vector<AgendaPoint> agenda(const OrganisationRow& row) {
  const Known known(row);
  const Intake& talk = row.organisation->intake;
  const auto note = [](const Field<std::string>& field) { return Text::same(*field); };
  return {{"intake.attendees", m::discuss_choice, known.choice(), {}, {}},
          {"intake.questions_clarified",
           m::discuss_questions,
           known.drafts(),
           {},
           note(talk.questions_clarified)},
          {"preferences", m::discuss_preferences, known.preferences(), {}, {}},
          {"intake.support_needed", m::discuss_support, {}, {}, note(talk.support_needed)},
          {"intake.travel", m::discuss_travel, known.travel(), {}, note(talk.travel)},
          {"intake.planning", m::discuss_planning, known.periods(), {}, note(talk.planning)},
          {"intake.strengths_confirmed",
           m::discuss_strengths,
           known.strengths(),
           said(talk.strengths_confirmed),
           {}},
          {"hosting.places", m::discuss_places, known.places(), {}, {}}};
}

}  // namespace

Sheet sheet(const Organisation& organisation, const Ties& ties, const std::vector<rules::Outcome>& outcomes,
            Date as_of) {
  Sheet made{
      row_of(organisation, ties), ties.moment(*organisation.infosession), answers(organisation), {}, {}};
  const TodoFilter filter{.organisation = organisation.id.text, .checks = {"S1", "S2", "S3", "S4"}};
  made.gaps = todo(outcomes, filter, as_of);
  made.agenda = agenda(made.row);
  return made;
}

}  // namespace sw::overview
