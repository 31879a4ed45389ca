#include <exception>
#include <ostream>

#include "help.hpp"
#include "log_guard.hpp"
#include "parser.hpp"
#include "switch/cli/environment.hpp"
#include "switch/language/messages_cli.hpp"
#include "switch/text/unicode.hpp"

namespace sw {
namespace {

/// The language that is spoken, and what is wrong with the one that was asked for.
struct Spoken {
  Language language;
  std::optional<Text> wrong;
};

/// What the system speaks may be any language; `switch` then speaks Dutch.
Language language_of_system(const Environment& environment) {
  for (const char* name : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
    const auto value = environment.variable(name);
    if (!value || value->empty()) continue;
    if (const auto language = language_of(*value)) return *language;
  }
  return Language::nl;
}

/// `option`: the word of --lang; empty where it was not given.
Spoken spoken(const Environment& environment, const std::string& option) {
  constexpr const char* variable = "SWITCH_LANG";
  const std::string own = environment.variable(variable).value_or("");
  const std::string& word = option.empty() ? own : option;
  if (const auto asked = language_of(word)) return {*asked, std::nullopt};
  const Language other = language_of(own).value_or(language_of_system(environment));
  if (word.empty()) return {other, std::nullopt};
  return {other, option.empty() ? say(msg::unknown_language_in, variable, visible(word))
                                : say(msg::unknown_language, visible(word))};
}

int dispatch(const Environment& environment, const std::vector<std::string>& words) {
  cli::Globals globals;
  const cli::Parsed parsed = cli::parse(words, globals);
  const auto [language, wrong] = spoken(environment, globals.language);
  cli::Session session(environment, globals, language,
                       parsed.command ? parsed.command->effect : cli::Effect::reads);
  if (wrong) return session.refuse(*wrong);
  if (parsed.error) {
    const std::string name = parsed.command ? "switch " + std::string(parsed.command->name) : "switch";
    session.complain(*parsed.error);
    session.complain(say(msg::see_help, name));
    return cli::exit_failed;
  }
  if (globals.help) {
    session.print(parsed.command ? cli::help(*parsed.command, language) : cli::help(language));
    return session.finish(cli::exit_fine);
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
  try {
    return dispatch(environment, arguments);
  } catch (const std::exception& fault) {
    environment.err << "switch: " << say(msg::own_fault, fault.what()).in(spoken(environment, {}).language)
                    << '\n';
    return cli::exit_failed;
  }
}

}  // namespace sw
