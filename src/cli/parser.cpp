#include "parser.hpp"

#include <CLI/CLI.hpp>

#include "switch/language/messages_cli.hpp"
#include "switch/text/nearest.hpp"
#include "switch/text/unicode.hpp"

namespace sw::cli {
namespace {

/// The declared arguments of one command (or the global ones) in the parser.
struct Bound {
  const Command* command = nullptr;
  CLI::App* app = nullptr;
  Runner action;
  Arguments arguments;
  std::vector<CLI::Option*> options;
};

std::string parser_name(const Argument& argument) {
  if (argument.short_name.empty()) return argument.name;
  return argument.short_name + "," + argument.name;
}

void bind(Bound& bound) {
  for (const Argument& argument : bound.arguments.all()) {
    const bool flag = argument.placeholder.empty();
    CLI::Option* option =
        flag ? bound.app->add_flag(parser_name(argument)) : bound.app->add_option(parser_name(argument));
    if (!flag) option->type_size(1)->expected(1);
    if (argument.repeatable)
      argument.positional ? option->expected(CLI::detail::expected_max_vector_size)
                          : option->expected(1)->take_all();
    else if (argument.value_optional)
      option->expected(0, 1)->take_last();
    else if (!flag)
      option->take_last();
    bound.options.push_back(option);
  }
}

std::vector<std::string_view> option_names(const Bound& bound, const Bound& globals) {
  std::vector<std::string_view> names;
  for (const Bound* one : {&bound, &globals})
    for (const Argument& argument : one->arguments.all())
      if (!argument.positional) names.push_back(argument.name);
  return names;
}

Text with_meant(Text text, std::optional<std::string_view> near) {
  if (!near) return text;
  const Text question = say(msg::meant, *near);
  return {text.nl + " " + question.nl, text.en + " " + question.en};
}

Text unknown(const std::string& word, const Bound& bound, const Bound& globals) {
  if (word.starts_with("-")) {
    const std::string name = word.substr(0, word.find('='));
    return with_meant(say(msg::unknown_option, visible(name)), nearest(name, option_names(bound, globals)));
  }
  if (bound.command) return say(msg::too_many, visible(word));
  std::vector<std::string_view> names;
  for (const Command* command : commands()) names.push_back(command->name);
  return with_meant(say(msg::unknown_command, visible(word)), nearest(word, names));
}

/// Hands the words to whoever declared them.
std::optional<Text> accept(const Bound& bound) {
  for (std::size_t i = 0; i < bound.options.size(); ++i) {
    const Argument& argument = bound.arguments.all()[i];
    if (bound.options[i]->count() > 0) {
      if (auto wrong = argument.accept(bound.options[i]->results())) return wrong;
    } else if (argument.required) {
      return say(msg::argument_missing, argument.name);
    }
  }
  return std::nullopt;
}

/// The option that was given without the value it takes.
Text value_missing(const std::vector<const Bound*>& all, const std::string& what) {
  for (const Bound* bound : all)
    for (const Argument& argument : bound->arguments.all())
      if (what.find(argument.name) != std::string::npos && !argument.placeholder.empty())
        return say(msg::option_needs_value, argument.name, argument.placeholder);
  return Text::same(what);
}

}  // namespace

Parsed parse(const std::vector<std::string>& words, Globals& globals) {
  CLI::App app;
  app.set_help_flag("-h,--help");
  app.require_subcommand(0, 1);
  Bound global{nullptr, &app, {}, {}, {}};
  globals.declare(global.arguments);
  bind(global);
  std::vector<Bound> all;
  all.reserve(commands().size());
  for (const Command* command : commands()) {
    Bound& bound = all.emplace_back();
    bound.command = command;
    bound.app = app.add_subcommand(std::string(command->name));
    bound.app->fallthrough();
    bound.action = command->declare(bound.arguments);
    bind(bound);
  }
  const auto chosen = [&]() -> const Bound& {
    for (const Bound& bound : all)
      if (bound.app->parsed()) return bound;
    return global;
  };
  Parsed parsed;
  try {
    app.parse(std::vector<std::string>(words.rbegin(), words.rend()));
  } catch (const CLI::CallForHelp&) {
    parsed.help = true;
  } catch (const CLI::ExtrasError&) {
    parsed.error = unknown(app.remaining(true).front(), chosen(), global);
  } catch (const CLI::ArgumentMismatch& mismatch) {
    parsed.error = value_missing({&chosen(), &global}, mismatch.what());
  } catch (const CLI::ParseError& error) {
    parsed.error = Text::same(error.what());
  }
  const Bound& bound = chosen();
  parsed.command = bound.command;
  parsed.action = bound.action;
  if (const auto wrong = accept(global); wrong && !parsed.error) parsed.error = wrong;
  if (!parsed.error && !parsed.help && bound.command) parsed.error = accept(bound);
  return parsed;
}

}  // namespace sw::cli
