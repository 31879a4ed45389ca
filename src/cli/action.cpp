#include <algorithm>

#include "command.hpp"
#include "editing.hpp"
#include "switch/language/messages_cli.hpp"
#include "switch/language/messages_edit.hpp"
#include "switch/model/notation.hpp"
#include "switch/text/unicode.hpp"

namespace sw::cli {
namespace {

/// What can be done with an action; the words of the command line.
enum class Deed : std::size_t { add, assign, evaluate, feedback };

const std::vector<Option> deeds{
    {"add", {"een nieuwe actie", "a new action"}},
    {"assign", {"zeg wie ze opvolgt", "say who follows it up"}},
    {"evaluate", {"plan of noteer de evaluatie", "plan or note the evaluation"}},
    {"feedback",
     {"noteer wat de inspirerende voorziening te horen kreeg", "note what the inspiring organisation heard"}},
};

/// An option, and the deeds that it says something of.
struct Use {
  const char* option;
  std::vector<Deed> deeds;
};

const Use uses[] = {
    {"--what", {Deed::add}},
    {"--owner", {Deed::add, Deed::assign}},
    {"--inspired-by", {Deed::add}},
    {"--question", {Deed::add}},
    {"--due", {Deed::add, Deed::assign}},
    {"--planned", {Deed::evaluate}},
    {"--on", {Deed::evaluate, Deed::feedback}},
    {"--how", {Deed::evaluate}},
    {"--result", {Deed::evaluate}},
    {"--to", {Deed::feedback}},
    {"--text", {Deed::feedback}},
};

struct Options {
  std::size_t deed = 0;
  std::string exchange;
  std::string action;
  std::string what;
  std::string owner;
  std::string inspired_by;
  std::vector<std::string> questions;
  std::string to;
  std::string how;
  std::string result;
  std::string text;
  std::optional<Date> due;
  std::optional<Date> planned;
  std::optional<Date> on;
  EditOptions edit;

  void declare(Arguments& arguments) {
    arguments.word("add|assign|evaluate|feedback", deeds, deed, {"Wat je noteert.", "What you note."});
    arguments.positional("EXCHANGE", exchange, {"De uitwisseling.", "The exchange."});
    arguments.positional(
        "ACTION", action,
        {"De korte naam van de actie, zoals a1.", "The short name of the action, such as a1."});
    arguments.text("--what", "TEXT", what,
                   {"Wat er verbeterd of uitgeprobeerd wordt.", "What is improved or tried."});
    arguments.text("--owner", "PERSON", owner, {"Wie het opvolgt.", "Who follows it up."});
    arguments.text("--inspired-by", "ORGANISATION", inspired_by,
                   {"De voorziening die inspireerde; anders de gastvoorziening.",
                    "The organisation that inspired it; else the host."});
    arguments.names("--question", "QUESTION", questions,
                    {"Uit welke leervraag het voortkomt, zoals v1; mag meer dan eens.",
                     "Which learning question it comes from, such as v1; may be given more than once."});
    arguments.date("--due", due, {"Tegen wanneer.", "By when."});
    arguments.date("--planned", planned,
                   {"Wanneer de evaluatie gepland is.", "When the evaluation is planned."});
    arguments.date("--on", on,
                   {"Wanneer de evaluatie of de terugkoppeling gebeurde.",
                    "When the evaluation or the feedback took place."});
    arguments.text("--how", "TEXT", how, {"Hoe er geëvalueerd wordt.", "How it is evaluated."});
    arguments.text("--result", "TEXT", result, {"Wat de evaluatie gaf.", "What the evaluation gave."});
    arguments.text("--to", "ORGANISATION", to,
                   {"Aan wie teruggekoppeld is; anders wie inspireerde.",
                    "To whom it was fed back; else who inspired it."});
    arguments.text("--text", "TEXT", text, {"Wat jullie vertelden.", "What you told."});
    for (const Use& use : uses) {
      std::vector<Text> where;
      for (const Deed one : use.deeds) where.push_back(Text::same(deeds[static_cast<std::size_t>(one)].name));
      arguments.only_where(
          use.option,
          [this, &use] { return std::ranges::find(use.deeds, static_cast<Deed>(deed)) != use.deeds.end(); },
          listed(where, Join::disjunction));
    }
    edit.declare(arguments);
  }

  int run(Session& session) const {
    auto opened = session.open_to_edit(edit.dry_run);
    if (!opened) return exit_failed;
    const Workspace& workspace = opened->workspace;
    const Exchange* found = workspace.find(ExchangeId{exchange});
    if (!found) return session.unknown_id(workspace, exchange);
    const std::string file = file_of(workspace, "exchanges/" + exchange);
    if (!readable(session, *opened, file)) return exit_failed;
    Editing editing(session, *opened);
    if (static_cast<Deed>(deed) == Deed::add) {
      if (what.empty()) return session.refuse(say(msg::argument_missing, std::string_view("--what")));
      editing.append(file, {"actions"}, new_action(*found));
    } else {
      const std::size_t number = number_of(*found);
      if (number == 0) return session.refuse(say(msg::no_action, exchange, visible(action)));
      if (!note(editing, file, number, found->actions.items[number - 1]))
        return session.refuse(say(msg::nothing_given));
    }
    return editing.finish(edit, say(msg::action_noted, exchange, action));
  }

 private:
  std::size_t number_of(const Exchange& pair) const {
    for (std::size_t i = 0; i < pair.actions.size(); ++i)
      if (pair.actions.items[i].id->text == action) return i + 1;
    return 0;
  }

  yaml::Value new_action(const Exchange& pair) const {
    std::vector<yaml::Entry> entries{{"id", yaml::text_value(action)}, {"what", yaml::text_value(what)}};
    if (!owner.empty()) entries.push_back({"owner", yaml::text_value(owner)});
    entries.push_back({"inspired_by", yaml::text_value(inspired_by.empty() ? pair.host->text : inspired_by)});
    std::vector<yaml::Value> asked;
    for (const std::string& one : questions) asked.push_back(yaml::text_value(one));
    if (!asked.empty()) entries.push_back({"questions", yaml::sequence_value(std::move(asked))});
    if (due) entries.push_back({"due", yaml::text_value(notation::written(*due))});
    return yaml::mapping_value(std::move(entries));
  }

  /// False where no option said what to note.
  bool note(Editing& editing, const std::string& file, std::size_t number, const Action& existing) const {
    bool any = false;
    const auto give = [&](const char* block, const char* key, const std::string& value) {
      if (value.empty()) return;
      yaml::Path path{"actions", number};
      if (block) path.emplace_back(block);
      path.emplace_back(key);
      editing.put(file, path, yaml::text_value(value));
      any = true;
    };
    const auto day = [](const std::optional<Date>& date) {
      return date ? notation::written(*date) : std::string();
    };
    switch (static_cast<Deed>(deed)) {
      case Deed::assign:
        give(nullptr, "owner", owner);
        give(nullptr, "due", day(due));
        break;
      case Deed::evaluate:
        give("evaluation", "how", how);
        give("evaluation", "planned", day(planned));
        give("evaluation", "done", day(on));
        give("evaluation", "result", result);
        break;
      case Deed::feedback:
        give("feedback", "date", day(on));
        give("feedback", "text", text);
        if (any) give("feedback", "to", to.empty() ? existing.inspired_by->text : to);
        break;
      case Deed::add:
        break;
    }
    return any;
  }
};

}  // namespace

const Command action_command{
    "action",
    Group::run,
    {"Noteer een verbeteringsactie, wie ze opvolgt, haar evaluatie en de terugkoppeling.",
     "Note an improvement action, who follows it up, its evaluation and the feedback."},
    declared<Options>,
    Effect::writes};

}  // namespace sw::cli
