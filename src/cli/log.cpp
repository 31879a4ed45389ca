#include <algorithm>
#include <array>

#include "command.hpp"
#include "editing.hpp"
#include "switch/language/messages_cli.hpp"
#include "switch/language/messages_edit.hpp"
#include "switch/model/notation.hpp"
#include "switch/text/unicode.hpp"
#include "texts.hpp"

namespace sw::cli {
namespace {

/// The words of the files behind ‘as-is’.
std::vector<Option> status_words() {
  std::vector<Option> words{{"as-is", {"zoals het staat", "as it stands"}}};
  for (const auto& one : choices(VisitStatus{})) words.push_back({one.key, one.shown});
  return words;
}

/// What is asked about the talk with the mentor.
struct Part {
  std::string_view key;
  const char* option;
  Field<std::string> MentorTalk::*field;
  Words help;
};

constexpr std::array parts{
    Part{"observed",
         "--observed",
         &MentorTalk::observed,
         {"Mentorgesprek: wat er te zien was.", "Mentor talk: what there was to see."}},
    Part{"insights",
         "--insights",
         &MentorTalk::insights,
         {"Mentorgesprek: welke inzichten dat gaf.", "Mentor talk: what insights that gave."}},
    Part{"learned",
         "--learned",
         &MentorTalk::learned,
         {"Mentorgesprek: wat er geleerd is.", "Mentor talk: what was learned."}},
    Part{"adjust",
         "--adjust",
         &MentorTalk::adjust,
         {"Mentorgesprek: wat bijgestuurd wordt.", "Mentor talk: what is adjusted."}}};

constexpr Words diary_question{"Het dagboek van die dag.", "The diary of that day."};

/// What was told of a visit; empty is: nothing.
struct Told {
  std::string diary;
  std::array<std::string, parts.size()> talk;
};

/// Where a visit stands in its exchange.
struct Spot {
  const Exchange* exchange = nullptr;
  const Visit* visit = nullptr;  ///< null: it is new
  std::size_t number = 0;        ///< from 1
};

struct Options {
  std::string person;
  std::optional<Date> date;
  std::string time;
  std::string pause;
  std::optional<std::string> diary;
  bool talk = false;
  std::array<std::string, parts.size()> talked;
  std::string exchange;
  std::optional<std::size_t> status;
  EditOptions edit;

  void declare(Arguments& arguments) {
    arguments.positional("PERSON", person, {"De jobshadower.", "The jobshadower."});
    arguments.positional_date(
        "DATE", date,
        {"De dag van het bezoek, zoals 2023-03-14.", "The day of the visit, such as 2023-03-14."});
    arguments.positional("TIME", time,
                         {"Van wanneer tot wanneer, zoals 09:00-16:30; enkel nodig voor een nieuw bezoek, of "
                          "als er die dag meer dan een was.",
                          "From when to when, such as 09:00-16:30; needed for a new visit only, or where "
                          "there were several that day."},
                         false);
    arguments.text("--break", "LENGTH", pause, {"De pauze, zoals 30m.", "The break, such as 30m."});
    arguments.choice("--status", status_words(), status,
                     {"Hoe het met het bezoek staat; wat je noteert op de dag zelf of erna, is gedaan.",
                      "How the visit stands; what you note on the day itself or later is done."});
    arguments.optional_text(
        "--diary", "TEXT", diary, from_editor,
        {"Het dagboek van die dag; - leest het van de invoer, en zonder tekst opent je editor.",
         "The diary of that day; - reads it from the input, and without a text your editor opens."});
    arguments.flag("--talk", talk,
                   {"Schrijf het gesprek met de mentor in je editor.",
                    "Write the talk with the mentor in your editor."});
    for (std::size_t i = 0; i < parts.size(); ++i)
      arguments.text(parts[i].option, "TEXT", talked[i], parts[i].help);
    for (const Part& part : parts) arguments.apart("--talk", {part.option});
    arguments.text(
        "--exchange", "ID", exchange,
        {"Welke uitwisseling, als er meer dan een is.", "Which exchange, where there is more than one."});
    edit.declare(arguments);
  }

  int run(Session& session) const {
    if (!time.empty() && !notation::parse_time_range(time))
      return session.refuse(say(msg::option_time, std::string_view("TIME"), visible(time)));
    const auto written = given_text(session, diary.value_or(std::string()));
    if (!written) return exit_failed;
    Told told{*written, talked};
    // Nobody else has to wait while somebody writes: the round is opened once more afterwards.
    if ((talk || (diary && told.diary == from_editor)) && !ask(session, *date, told)) return exit_failed;
    const int ended = note(session, told);
    if (ended != exit_fine) keep(session, told);
    return ended;
  }

 private:
  int note(Session& session, const Told& told) const {
    auto opened = session.open_to_edit(edit.dry_run);
    if (!opened) return exit_failed;
    const auto spot = find(session, *opened, *date);
    if (!spot) return exit_failed;
    Editing editing(session, *opened);
    const std::string status_now = status_word(session, *spot, *date);
    const auto replaced = write(editing, file_of(opened->workspace, "exchanges/" + spot->exchange->id.text),
                                *spot, *date, told, status_now);
    const int ended = editing.finish(
        edit, say(msg::visit_logged, spot->exchange->id.text, notation::written(*date), shown(status_now)));
    if (ended == exit_fine)
      for (const Text& one : replaced) session.remark(one);
    return ended;
  }

  /// What came from an editor or the input is nowhere else; what stands on the command line is.
  void keep(Session& session, const Told& told) const {
    std::string all = diary && *diary != told.diary ? told.diary : std::string();
    if (talk)
      for (const std::string& one : told.talk) all += (all.empty() || one.empty() ? "" : "\n\n") + one;
    keep_text(session, all);
  }

  /// What is to be written in the editor, with what stands there now.
  bool ask(Session& session, Date day, Told& told) const {
    auto opened = session.open_to_edit(edit.dry_run);
    if (!opened) return false;
    opened->lock.reset();  // others may write while this one writes
    const auto spot = find(session, *opened, day);
    if (!spot) return false;
    const bool want_diary = diary && told.diary == from_editor;
    std::vector<Heading> headings;
    if (want_diary) headings.push_back({"diary", diary_question, spot->visit ? *spot->visit->diary : ""});
    if (talk)
      for (const Part& part : parts)
        headings.push_back({part.key, part.help, spot->visit ? *(spot->visit->talk.*part.field) : ""});
    const auto texts = ask_in_editor(session, headings);
    if (!texts) return false;
    auto next = texts->begin();
    if (want_diary) told.diary = *next++;
    if (talk)
      for (std::string& one : told.talk) one = *next++;
    return true;
  }

  std::optional<Spot> find(Session& session, const Opened& opened, Date day) const {
    const Exchange* found = find_exchange(session, opened);
    if (!found) return std::nullopt;
    const auto range = notation::parse_time_range(time);
    std::vector<Spot> that_day;
    for (std::size_t i = 0; i < found->visits.size(); ++i) {
      const Visit& visit = found->visits.items[i];
      if (*visit.date == day && (!range || told_of(visit, *range)))
        that_day.push_back({found, &visit, i + 1});
    }
    const Visit* meant = that_day.size() == 1 ? that_day.front().visit : nullptr;
    if (range && overlaps(session, opened.workspace, day, *range, meant)) return std::nullopt;
    if (that_day.size() == 1) return that_day.front();
    if (that_day.size() > 1)
      session.complain(say(msg::several_visits, person, notation::written(day)));
    else if (time.empty())
      session.complain(say(msg::no_visit_yet, person, notation::written(day)));
    else
      return Spot{found, nullptr, found->visits.size() + 1};
    return std::nullopt;
  }

  /// Are these the hours of the visit: the same, or what a planned one came to?
  static bool told_of(const Visit& visit, const TimeRange& range) {
    if (!visit.time.given()) return true;
    if (visit.time->from == range.from && visit.time->until == range.until) return true;
    return *visit.status == VisitStatus::planned && meet(*visit.time, range);
  }

  static bool meet(const TimeRange& a, const TimeRange& b) { return a.from < b.until && b.from < a.until; }

  /// Is the person at another visit at that time? Says which, and how to change it.
  bool overlaps(Session& session, const Workspace& workspace, Date day, const TimeRange& range,
                const Visit* meant) const {
    for (const Exchange& one : workspace.exchanges) {
      if (one.jobshadower->text != person || *one.status == ExchangeStatus::cancelled) continue;
      for (std::size_t i = 0; i < one.visits.size(); ++i) {
        const Visit& visit = one.visits.items[i];
        const bool counts = &visit != meant && *visit.date == day &&
                            *visit.status != VisitStatus::cancelled && visit.time.given();
        if (!counts || !meet(*visit.time, range)) continue;
        session.complain(say(msg::overlaps_visit, notation::written(day), notation::written(*visit.time),
                             one.id.text, notation::written(range), one.id.text,
                             "'visits[" + std::to_string(i + 1) + "].time' " + notation::written(range)));
        return true;
      }
    }
    return false;
  }

  const Exchange* find_exchange(Session& session, const Opened& opened) const {
    const Workspace& workspace = opened.workspace;
    if (!workspace.find(ParticipantId{person})) {
      session.unknown_id(workspace, person);
      return nullptr;
    }
    std::vector<const Exchange*> all;
    std::vector<Text> ids;
    for (const Exchange& one : workspace.exchanges) {
      const bool meant =
          exchange.empty() ? *one.status != ExchangeStatus::cancelled : one.id.text == exchange;
      if (one.jobshadower->text != person || !meant) continue;
      all.push_back(&one);
      ids.push_back(Text::same(one.id.text));
    }
    if (all.size() == 1) return all.front();
    if (all.empty() && !all_readable(session, opened, "exchanges/")) return nullptr;
    session.complain(all.empty() ? say(msg::no_exchange_of, person)
                                 : say(msg::several_exchanges, person, listed(ids)));
    return nullptr;
  }

  /// The status to write; empty: as it is.
  std::string status_word(const Session& session, const Spot& spot, Date day) const {
    if (status == 0) return {};
    if (status) return std::string(choices(VisitStatus{})[*status - 1].key);
    const bool past = day <= session.as_of();
    if (spot.visit && (!past || *spot.visit->status != VisitStatus::planned)) return {};
    return std::string(choice(past ? VisitStatus::done : VisitStatus::planned).key);
  }

  static Text shown(const std::string& status_now) {
    for (const auto& one : choices(VisitStatus{}))
      if (one.key == status_now) return one.shown;
    return Text{"bijgewerkt", "brought up to date"};
  }

  static std::string on_one_line(std::string text) {
    while (text.ends_with('\n')) text.pop_back();
    std::replace(text.begin(), text.end(), '\n', ' ');
    return visible(text);
  }

  /// What stood there and is replaced is told, with what comes in its place.
  static std::optional<Text> replaced_text(const Spot& spot, std::string_view key, const char* block,
                                           const std::string& value) {
    const Visit& visit = *spot.visit;
    std::string before;
    if (block)
      for (const Part& part : parts) before += part.key == key ? *(visit.talk.*part.field) : "";
    else if (key == "diary")
      before = *visit.diary;
    else if (key == "break" && visit.pause.given())
      before = notation::written(*visit.pause);
    else if (key == "time" && visit.time.given())
      before = notation::written(*visit.time);
    if (before.empty() || before == value) return std::nullopt;
    const std::string field = "visits[" + std::to_string(spot.number) + "]." +
                              (block ? std::string(block) + "." : std::string()) + std::string(key);
    return say(msg::replaced_text, field, on_one_line(before), on_one_line(value));
  }

  /// What is replaced by it.
  std::vector<Text> write(Editing& editing, const std::string& file, const Spot& spot, Date day,
                          const Told& told, const std::string& status_now) const {
    std::vector<yaml::Entry> made, talk_made;
    std::vector<Text> replaced;
    const auto give = [&](const char* block, std::string_view key, const std::string& value) {
      if (value.empty()) return;
      yaml::Path path{"visits", spot.number};
      if (block) path.emplace_back(block);
      path.emplace_back(std::string(key));
      if (spot.visit) {
        if (auto text = replaced_text(spot, key, block, value)) replaced.push_back(std::move(*text));
        editing.put(file, path, yaml::text_value(value));
      } else {
        (block ? talk_made : made).push_back({std::string(key), yaml::text_value(value)});
      }
    };
    if (!spot.visit) give(nullptr, "date", notation::written(day));
    give(nullptr, "time", time);
    give(nullptr, "break", pause);
    give(nullptr, "status", status_now);
    give(nullptr, "diary", told.diary);
    for (std::size_t i = 0; i < parts.size(); ++i) give("talk", parts[i].key, told.talk[i]);
    if (!talk_made.empty()) made.push_back({"talk", yaml::mapping_value(std::move(talk_made))});
    if (!spot.visit) editing.append(file, {"visits"}, yaml::mapping_value(std::move(made)));
    return replaced;
  }
};

}  // namespace

const Command log_command{
    "log",
    Group::run,
    {"Noteer een bezoek, met dagboek en mentorgesprek.", "Note a visit, with diary and mentor talk."},
    declared<Options>,
    Effect::writes};

}  // namespace sw::cli
