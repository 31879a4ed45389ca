#include <exception>
#include <ostream>
#include <system_error>

#include "help.hpp"
#include "log_guard.hpp"
#include "parser.hpp"
#include "switch/cli/environment.hpp"
#include "switch/language/messages_cli.hpp"

namespace sw {
namespace {

/// The language of the help and of messages about the words themselves must stand before they are parsed.
std::string language_word(const std::vector<std::string>& words) {
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (words[i] == "--lang" && i + 1 < words.size()) return words[i + 1];
    if (words[i].starts_with("--lang=")) return words[i].substr(7);
  }
  return {};
}

Language language_from(const Environment& environment, const std::string& word) {
  if (const auto asked = language_of(word)) return *asked;
  for (const std::string_view name : {"SWITCH_LANG", "LC_ALL", "LC_MESSAGES", "LANG"}) {
    const auto value = environment.variable(name);
    if (!value || value->empty()) continue;
    if (const auto language = language_of(*value)) return *language;
  }
  return Language::nl;
}

int dispatch(const Environment& environment, const std::vector<std::string>& words) {
  const std::string word = language_word(words);
  const Language language = language_from(environment, word);
  cli::Globals globals;
  const cli::Parsed parsed = cli::parse(words, globals);
  cli::Session session(environment, globals, language,
                       parsed.command ? parsed.command->effect : cli::Effect::reads);
  if (!word.empty() && !language_of(word)) {
    session.complain(say(msg::unknown_language, word));
    return cli::exit_failed;
  }
  if (parsed.help) {
    session.print(parsed.command ? cli::help(*parsed.command, language) : cli::help(language));
    return session.finish(cli::exit_fine);
  }
  if (parsed.error) {
    const std::string name = parsed.command ? "switch " + std::string(parsed.command->name) : "switch";
    session.complain(*parsed.error);
    session.complain(say(msg::see_help, name));
    return cli::exit_failed;
  }
  if (!parsed.command) {
    environment.err << cli::help(language);
    return cli::exit_failed;
  }
  return session.finish(parsed.action(session));
}

}  // namespace

int run(const Environment& given, const std::vector<std::string>& arguments) {
  const bool on_guard = cli::in_pipeline(given);
  cli::LogGuard guarded_out(given.out, on_guard), guarded_err(given.err, on_guard);
  std::ostream out(&guarded_out), err(&guarded_err);
  err.tie(&out);  // what was said first stands first, where both go to one place
  const Environment environment{given.in,
                                out,
                                err,
                                given.folder,
                                given.today,
                                given.out_is_terminal,
                                given.err_is_terminal,
                                given.variable,
                                given.columns,
                                given.out_trouble};
  std::vector<std::string> words = arguments;
  if (!words.empty() && words.front() == "help") {
    words.erase(words.begin());
    words.push_back("--help");
  }
  try {
    return dispatch(environment, words);
  } catch (const std::exception& fault) {
    environment.err << "switch: " << say(msg::own_fault, fault.what()).in(language_from(environment, {}))
                    << '\n';
    return cli::exit_failed;
  }
}

}  // namespace sw
