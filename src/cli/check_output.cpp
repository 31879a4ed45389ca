#include "check_output.hpp"

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

std::optional<Text> Outputs::write(const Session& session, const Rendering& rendering) const {
  std::vector<store::Result> results;
  for (const Output& one : all_) results.push_back({one.file, rendering(one.format, false)});
  return store::write_results(session.folder(), results);
}

std::vector<Option> format_words() {
  std::vector<Option> words;
  for (const FormatEntry& entry : formats()) words.push_back({entry.name, entry.what});
  return words;
}

}  // namespace sw::cli
