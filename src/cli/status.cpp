#include "command.hpp"
#include "editing.hpp"
#include "switch/language/messages_edit.hpp"

namespace sw::cli {
namespace {

struct Options {
  std::string exchange;
  std::size_t status = 0;
  std::string reason;
  EditOptions edit;

  void declare(Arguments& arguments) {
    std::vector<Option> words;
    for (const auto& one : choices(ExchangeStatus{})) words.push_back({one.key, one.shown});
    arguments.positional("EXCHANGE", exchange, {"De uitwisseling.", "The exchange."});
    arguments.word("STATUS", std::move(words), status, {"Hoever ze staat.", "How far it is."});
    arguments.text("--reason", "TEXT", reason,
                   {"Waarom, bijvoorbeeld bij afgelast.", "Why, for example where it is cancelled."});
    edit.declare(arguments);
  }

  int run(Session& session) const {
    auto opened = session.open_to_edit(edit.dry_run);
    if (!opened) return exit_failed;
    if (!opened->workspace.find(ExchangeId{exchange})) return session.unknown_id(opened->workspace, exchange);
    const auto& word = choices(ExchangeStatus{})[status];
    const std::string file = file_of(opened->workspace, "exchanges/" + exchange);
    Editing editing(session, *opened);
    editing.put(file, {"status"}, yaml::text_value(std::string(word.key)));
    if (!reason.empty()) editing.put(file, {"reason"}, yaml::text_value(reason));
    return editing.finish(edit, say(msg::status_now, exchange, word.shown));
  }
};

}  // namespace

const Command status_command{"status",
                             Group::run,
                             {"Zeg hoever een uitwisseling staat.", "Say how far an exchange is."},
                             declared<Options>,
                             Effect::writes};

}  // namespace sw::cli
