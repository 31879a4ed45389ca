#include "help.hpp"

#include "switch/language/messages_cli.hpp"
#include "switch/text/unicode.hpp"

namespace sw::cli {
namespace {

constexpr std::uint32_t narrowest = 12;
constexpr std::uint32_t widest = 28;

struct Line {
  std::string left;
  std::string right;
};

/// Two columns; a long left side gets a line of its own.
std::string columns(const std::vector<Line>& lines) {
  std::uint32_t width = narrowest;
  for (const Line& line : lines)
    if (const auto own = display_width(line.left); own <= widest) width = std::max(width, own);
  std::string text;
  for (const Line& line : lines) {
    const bool apart = display_width(line.left) > widest;
    text += "  " + (apart ? line.left + "\n  " + std::string(width, ' ') : padded(line.left, width)) + "  " +
            line.right + "\n";
  }
  return text;
}

std::string heading(const Text& title, Language language) {
  return "\n" + title.in(language) + "\n";
}

std::string left_side(const Argument& argument) {
  if (argument.positional) return argument.name;
  std::string left = argument.short_name.empty() ? argument.name : argument.short_name + ", " + argument.name;
  if (argument.value_optional)
    left += "[=" + argument.placeholder + "]";
  else if (!argument.is_flag())
    left += " " + argument.placeholder;
  return left;
}

std::vector<Line> lines_of(const Arguments& arguments, bool positional, Language language) {
  std::vector<Line> lines;
  for (const Argument& argument : arguments.all())
    if (argument.positional == positional)
      lines.push_back({left_side(argument), std::string(argument.help.in(language))});
  return lines;
}

std::string usage(const Command& command, const Arguments& arguments) {
  std::string words = "switch " + std::string(command.name);
  for (const Argument& argument : arguments.all()) {
    if (!argument.positional) continue;
    const std::string name = argument.name + (argument.repeatable ? "..." : "");
    words += argument.required ? " " + name : " [" + name + "]";
  }
  return words;
}

std::string globals_help(Language language) {
  Globals globals;
  Arguments arguments;
  globals.declare(arguments);
  return heading(say(msg::globals_title), language) + columns(lines_of(arguments, false, language));
}

}  // namespace

std::string help(Language language) {
  std::string text = say(msg::tagline).in(language) + "\n\n" + say(msg::usage_title).in(language) +
                     ": switch " + say(msg::command_word).in(language) + " [" +
                     say(msg::options_word).in(language) + "]\n";
  for (const Group group :
       {Group::set_up, Group::see, Group::match, Group::run, Group::tell, Group::tooling}) {
    std::vector<Line> lines;
    for (const Command* command : commands())
      if (command->group == group)
        lines.push_back({std::string(command->name), std::string(command->summary.in(language))});
    if (!lines.empty()) text += heading(shown(group), language) + columns(lines);
  }
  return text + globals_help(language) + "\n" + say(msg::more_help).in(language) + "\n";
}

std::string help(const Command& command, Language language) {
  Arguments arguments;
  command.declare(arguments);
  std::string text = std::string(command.summary.in(language)) + "\n" +
                     std::string(shown(command.effect).in(language)) + "\n\n" +
                     say(msg::usage_title).in(language) + ": " + usage(command, arguments) + " [" +
                     say(msg::options_word).in(language) + "]\n";
  if (const auto lines = lines_of(arguments, true, language); !lines.empty())
    text += heading(say(msg::arguments_title), language) + columns(lines);
  if (const auto lines = lines_of(arguments, false, language); !lines.empty())
    text += heading(say(msg::options_title), language) + columns(lines);
  return text + globals_help(language);
}

}  // namespace sw::cli
