#include "check_output.hpp"

#include <algorithm>

#include "switch/language/messages_check.hpp"
#include "switch/store/results.hpp"
#include "switch/text/unicode.hpp"

namespace sw::cli {

void Outputs::declare(Arguments& arguments) {
  arguments.accepted("--output", "FORMAT=FILE",
                     {"Schrijf ze ook in een bestand, in een vorm van --format; mag herhaald worden.",
                      "Write them to a file too, in a form of --format; may be repeated."},
                     [this](const std::vector<std::string>& words) { return accept(words); });
}

std::optional<Text> Outputs::accept(const std::vector<std::string>& words) {
  for (const std::string& word : words) {
    const auto equals = word.find('=');
    if (equals == std::string::npos || equals + 1 == word.size()) return say(msg::output_form, visible(word));
    const std::string name = word.substr(0, equals);
    const auto format = format_of(name);
    if (!format) return unknown_word("--output", name, format_words());
    all_.push_back({*format, word.substr(equals + 1)});
  }
  return std::nullopt;
}

bool Outputs::on_stdout(const Output& output) {
  return output.file == store::standard_output;
}

std::optional<Text> Outputs::clash(bool another) const {
  const auto there = std::count_if(all_.begin(), all_.end(), on_stdout);
  if (there + (another ? 1 : 0) > 1) return say(msg::one_on_stdout);
  return std::nullopt;
}

Format Outputs::printed(Format usual) const {
  const auto there = std::find_if(all_.begin(), all_.end(), on_stdout);
  return there == all_.end() ? usual : there->format;
}

bool Outputs::files() const {
  return !std::all_of(all_.begin(), all_.end(), on_stdout);
}

std::optional<Text> Outputs::write(const Session& session, Report report) const {
  report.colour = false;
  std::vector<store::Result> results;
  for (const Output& one : all_)
    if (!on_stdout(one)) results.push_back({one.file, render(one.format, report)});
  return store::write_results(session.folder(), results);
}

std::vector<Option> format_words() {
  std::vector<Option> words;
  for (const FormatEntry& entry : formats()) words.push_back({entry.name, entry.what});
  return words;
}

}  // namespace sw::cli
