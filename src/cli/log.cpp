#include <iterator>
#include <istream>

#include "command.hpp"
#include "editing.hpp"
#include "switch/language/messages_cli.hpp"
#include "switch/language/messages_edit.hpp"
#include "switch/model/notation.hpp"
#include "switch/text/unicode.hpp"

namespace sw::cli {
namespace {

std::vector<Option> status_words() {
  std::vector<Option> words{{"as-is", {"zoals het staat", "as it stands"}}};
  for (const auto& one : choices(VisitStatus{})) words.push_back({one.key, one.shown});
  return words;
}

struct Options {
  std::string person;
  std::string date;
  std::string time;
  std::string pause;
  std::string diary;
  std::string observed;
  std::string insights;
  std::string learned;
  std::string adjust;
  std::string exchange;
  std::size_t status = 0;
  EditOptions edit;

  void declare(Arguments& arguments) {
    arguments.positional("PERSON", person, {"De jobshadower.", "The jobshadower."});
    arguments.positional("DATE", date, {"De dag van het bezoek, zoals 2023-03-14.", "The day of the visit, such as 2023-03-14."});
    arguments.positional("TIME", time, {"Van wanneer tot wanneer, zoals 09:00-16:30; enkel nodig voor een nieuw bezoek.", "From when to when, such as 09:00-16:30; needed for a new visit only."}, false);
    arguments.text("--break", "LENGTH", pause, {"De pauze, zoals 30m.", "The break, such as 30m."});
    arguments.choice("--status", status_words(), status, {"Hoe het met het bezoek staat; een nieuw bezoek tot vandaag is gedaan.", "How the visit stands; a new visit up to today is done."});
    arguments.text("--diary", "TEXT", diary, {"Het dagboek van die dag; - leest het van de invoer.", "The diary of that day; - reads it from the input."});
    arguments.text("--observed", "TEXT", observed, {"Mentorgesprek: wat er te zien was.", "Mentor talk: what there was to see."});
    arguments.text("--insights", "TEXT", insights, {"Mentorgesprek: welke inzichten dat gaf.", "Mentor talk: what insights that gave."});
    arguments.text("--learned", "TEXT", learned, {"Mentorgesprek: wat er geleerd is.", "Mentor talk: what was learned."});
    arguments.text("--adjust", "TEXT", adjust, {"Mentorgesprek: wat bijgestuurd wordt.", "Mentor talk: what is adjusted."});
    arguments.text("--exchange", "ID", exchange, {"Welke uitwisseling, als er meer dan een is.", "Which exchange, where there is more than one."});
    edit.declare(arguments);
  }

  int run(Session& session) const {
    const auto day = notation::parse_date(date);
    if (!day) return session.refuse(say(msg::option_date, std::string_view("DATE"), visible(date)));
    auto opened = session.open_to_edit();
    if (!opened) return exit_failed;
    const Exchange* found = find_exchange(session, opened->workspace);
    if (!found) return exit_failed;
    const std::string file = file_of(opened->workspace, "exchanges/" + found->id.text);
    Editing editing(session, *opened);
    const std::size_t number = visit_on(*found, *day);
    const bool is_new = number == 0;
    if (is_new && time.empty()) return session.refuse(say(msg::argument_missing, std::string_view("TIME")));
    write(session, editing, file, is_new ? found->visits.size() + 1 : number, is_new, *day);
    return editing.finish(edit, say(msg::visit_logged, found->id.text, date, shown_status(is_new, *day, session)));
  }

 private:
  const Exchange* find_exchange(Session& session, const Workspace& workspace) const {
    if (!workspace.find(ParticipantId{person})) {
      session.unknown_id(workspace, person);
      return nullptr;
    }
    std::vector<const Exchange*> all;
    std::vector<Text> ids;
    for (const Exchange& one : workspace.exchanges) {
      const bool meant = exchange.empty() ? *one.status != ExchangeStatus::cancelled : one.id.text == exchange;
      if (one.jobshadower->text != person || !meant) continue;
      all.push_back(&one);
      ids.push_back(Text::same(one.id.text));
    }
    if (all.size() == 1) return all.front();
    session.complain(all.empty() ? say(msg::no_exchange_of, person) : say(msg::several_exchanges, person, listed(ids)));
    return nullptr;
  }

  /// The number of the visit on that day, from 1; 0 where there is none.
  static std::size_t visit_on(const Exchange& pair, Date day) {
    for (std::size_t i = 0; i < pair.visits.size(); ++i)
      if (*pair.visits.items[i].date == day) return i + 1;
    return 0;
  }

  std::string status_word(bool is_new, Date day, const Session& session) const {
    if (status > 0) return std::string(choices(VisitStatus{})[status - 1].key);
    if (!is_new) return {};
    return std::string(choice(day <= session.as_of() ? VisitStatus::done : VisitStatus::planned).key);
  }

  Text shown_status(bool is_new, Date day, const Session& session) const {
    const std::string word = status_word(is_new, day, session);
    for (const auto& one : choices(VisitStatus{}))
      if (one.key == word) return one.shown;
    return Text{"bijgewerkt", "brought up to date"};
  }

  void write(Session& session, Editing& editing, const std::string& file, std::size_t number, bool is_new, Date day) const {
    std::vector<yaml::Entry> visit;
    const auto give = [&](const char* key, const std::string& value) {
      if (value.empty()) return;
      if (is_new) visit.push_back({key, yaml::text_value(value)});
      else editing.put(file, {"visits", number, key}, yaml::text_value(value));
    };
    if (is_new) give("date", notation::written(day));
    give("time", time);
    give("break", pause);
    give("status", status_word(is_new, day, session));
    give("diary", diary == "-" ? std::string(std::istreambuf_iterator<char>(session.environment().in), {}) : diary);
    std::vector<yaml::Entry> talk;
    const std::pair<const char*, const std::string*> parts[] = {
        {"observed", &observed}, {"insights", &insights}, {"learned", &learned}, {"adjust", &adjust}};
    for (const auto& [key, value] : parts) {
      if (value->empty()) continue;
      if (is_new) talk.push_back({key, yaml::text_value(*value)});
      else editing.put(file, {"visits", number, "talk", key}, yaml::text_value(*value));
    }
    if (!talk.empty()) visit.push_back({"talk", yaml::mapping_value(std::move(talk))});
    if (is_new) editing.append(file, {"visits"}, yaml::mapping_value(std::move(visit)));
  }
};

}  // namespace

const Command log_command{"log", Group::run,
                          {"Noteer een bezoek, met dagboek en mentorgesprek.", "Note a visit, with diary and mentor talk."},
                          declared<Options>};

}  // namespace sw::cli
