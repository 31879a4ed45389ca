// One person, told: where to, why, what else there was, what would help.
#include "explain_rows.hpp"
#include "explain_words.hpp"
#include "some_of.hpp"
#include "switch/language/messages_explain.hpp"
#include "switch/language/messages_matching_duos.hpp"
#include "switch/language/messages_matching_periods.hpp"
#include "switch/text/unicode.hpp"

namespace sw::report {

using namespace matching;
namespace msg = messages::explain;
namespace words = messages::matching;

namespace {

constexpr std::size_t most_help = 5;

class Telling {
 public:
  Telling(const PersonExplanation& one, const ExplainedIn& in) : one_(one), in_(in) {}

  std::vector<Table> tables() {
    Table first{"person", {}, {}, {}, {}};
    if (one_.goes)
      tell_goes(first.notes);
    else
      tell_no_place(first.notes);
    std::vector<Table> all{std::move(first)};
    add(all, "preferred", msg::preferred_title, preferred());
    if (!one_.goes && (one_.possible > 0 || !one_.relaxations.empty() || one_.not_ready))
      add(all, "help", msg::helps_title, help());
    if (auto notes = told(one_.held); !notes.empty()) all.push_back({"held", {}, {}, {}, std::move(notes)});
    return all;
  }

 private:
  static void add(std::vector<Table>& all, std::string_view name, Words title, std::vector<Text> notes) {
    if (!notes.empty()) all.push_back({name, title, {}, {}, std::move(notes)});
  }

  void tell_goes(std::vector<Text>& notes) const {
    const std::string &who = *one_.who->name, &home = *one_.home->name, &host = *one_.goes->host->name;
    const PairScore& score = one_.goes->score;
    if (one_.fixed)
      notes.push_back(say(msg::goes_fixed, who, home, host, how_fixed(*one_.fixed),
                          place_in_files(in_, fixed_at(*one_.fixed)), score.total));
    else
      notes.push_back(say(msg::goes, who, home, host, score.total));
    if (one_.period) notes.push_back(say(msg::comes_between, who, matching::told(*one_.period)));
    tell_companion(notes);
    for (Text& part : parts_told(score)) notes.push_back(std::move(part));
    if (one_.fixed) return;
    if (one_.next)
      notes.push_back(say(one_.next->score.total > score.total ? msg::fits_better : msg::next,
                          *one_.next->host->name, one_.next->score.total, compared(score, one_.next->score)));
    else
      notes.emplace_back(msg::next_none);
    if (one_.without) notes.push_back(say(msg::without, told(in_, *one_.without)));
  }

  void tell_companion(std::vector<Text>& notes) const {
    const Along& along = one_.along;
    if (!along.who) return;
    const std::string &who = *one_.who->name, &with = *along.who->name;
    if (along.bond == Bond::together) return notes.push_back(say(msg::with_companion, who, with));
    if (along.against && (along.parted || !one_.goes)) {
      Refusal against = *along.against;
      against.text = say(words::swap_cant_be, who, with, against.text);
      return notes.push_back(told(in_, against));
    }
    notes.push_back(say(along.parted ? msg::no_swap : msg::swaps, who, with));
  }

  void tell_no_place(std::vector<Text>& notes) const {
    notes.push_back(say(msg::no_place, *one_.who->name, *one_.home->name));
    tell_companion(notes);
    if (one_.not_ready) {
      Refusal why{RefusalReason::not_ready, one_.not_ready->why, one_.not_ready->at};
      notes.push_back(told(in_, why));
      return;
    }
    if (one_.competition)
      tell_rivals(*one_.competition, notes);
    else if (one_.forced)
      notes.push_back(say(msg::at_a_cost, told(in_, *one_.forced, nullptr)));
    tell_refused(notes);
  }

  void tell_rivals(const Competition& rivals, std::vector<Text>& notes) const {
    std::vector<Text> people, hosts, by_cap;
    for (const Participant* one : rivals.people) people.push_back(Text::same(*one->name));
    for (const Organisation* one : rivals.hosts) hosts.push_back(Text::same(*one->name));
    for (const Organisation* one : rivals.by_cap) by_cap.push_back(Text::same(*one->name));
    if (people.size() == 1 && !hosts.empty()) notes.push_back(say(msg::only_rival, some_of(hosts)));
    if (people.size() > 1) {
      std::vector<Text> where = hosts;
      where.insert(where.end(), by_cap.begin(), by_cap.end());
      notes.push_back(say(msg::rivals, people.size(), counted(rivals.seats, msg::place_noun), some_of(where),
                          some_of(people)));
    }
    if (!by_cap.empty()) notes.push_back(say(msg::by_cap, listed(by_cap)));
  }

  void tell_refused(std::vector<Text>& notes) const {
    std::vector<Text> reasons;
    for (const RefusalCount& count : one_.refused) {
      if (count.reason == RefusalReason::own_organisation && one_.refused.size() > 1) continue;
      reasons.push_back(
          say(msg::refused_count, shown(count.reason), counted(count.organisations, msg::organisation_noun)));
    }
    if (reasons.empty()) return;
    notes.push_back(say(one_.possible == 0 ? msg::possible_none : msg::also_refused, listed(reasons)));
  }

  std::vector<Text> preferred() const {
    std::vector<Text> notes;
    for (const Alternative& one : one_.preferred) {
      const std::string& host = *one.host->name;
      const Text label = one.wish > 0 ? say(msg::wished, one.wish, one.score) : say(msg::scored, one.score);
      if (!one.refusals.empty())
        notes.push_back(say(msg::host_refused, host, label, told(in_, one.refusals)));
      else if (one.effect)
        notes.push_back(say(msg::host_would, host, label, told(in_, *one.effect, one_.who)));
      else
        notes.push_back(say(msg::host_stands, host, label));
    }
    return notes;
  }

  std::vector<Text> help() const {
    std::vector<Text> notes;
    for (const Relaxation& one : one_.relaxations) {
      if (notes.size() == most_help) break;
      notes.push_back(told_help(one));
    }
    if (one_.relaxations.size() > most_help) notes.emplace_back(msg::more_help);
    if (notes.empty()) notes.emplace_back(msg::helps_nothing);
    return notes;
  }

  static Text host_of(const Relaxation& one) {
    if (!one.period) return Text::same(*one.host->name);
    return say(words::in_that_period, *one.host->name, matching::told(*one.period));
  }

  Text told_help(const Relaxation& one) const {
    const Text effect = told(in_, one.effect);
    switch (one.kind) {
      case RelaxationKind::place:
        if (one.steps == 1) return say(msg::help_place, host_of(one), effect);
        return say(one.at_once ? msg::help_places_at_once : msg::help_places, one.steps, host_of(one),
                   effect);
      case RelaxationKind::receive:
        return say(msg::help_receive, *one.host->name, *one.who->name, effect);
      case RelaxationKind::lift:
        return say(msg::help_lift, told(in_, *one.refusal), effect);
      case RelaxationKind::pair_cap:
        return say(msg::help_cap, effect);
      case RelaxationKind::part:
        return say(one_.along.bond == Bond::swap ? msg::help_elsewhere : msg::help_part, *one_.who->name,
                   *one_.along.who->name, effect);
      case RelaxationKind::ready:
        break;
    }
    return say(msg::help_ready, *one.who->name, effect);
  }

  const PersonExplanation& one_;
  const ExplainedIn& in_;
};

}  // namespace

Text without_home(const Participant& one, const Workspace& workspace) {
  const std::vector<Lane> none_told;
  return say(msg::unknown_home, *one.name, visible(one.organisation->text),
             place_in_files({workspace, none_told}, one.organisation.origin));
}

std::vector<Table> explained(const PersonExplanation& one, const ExplainedIn& in, TableFormat format) {
  if (format == TableFormat::table) return Telling(one, in).tables();
  return rows_of(one, in);
}

}  // namespace sw::report
