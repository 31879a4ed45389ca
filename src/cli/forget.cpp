#include <algorithm>
#include <cctype>
#include <utility>

#include "command.hpp"
#include "editing.hpp"
#include "switch/language/messages_privacy.hpp"
#include "switch/schema/erase.hpp"
#include "switch/store/git.hpp"
#include "switch/text/mention.hpp"
#include "switch/text/unicode.hpp"

namespace sw::cli {
namespace {

/// Parts of a name that are shorter or begin small are no sign of anybody: De, van.
constexpr std::size_t shortest_part = 3;

/// The first `persoon-3` that nothing in the round is called yet.
schema::Pseudonym free_pseudonym(const Workspace& workspace, Language language) {
  const std::string word(msg::pseudonym_word.in(language));
  for (int number = 1;; ++number) {
    std::string id = word + "-" + std::to_string(number);
    id.front() = static_cast<char>(std::tolower(static_cast<unsigned char>(id.front())));
    const bool used = std::any_of(workspace.files.begin(), workspace.files.end(), [&](const Source& source) {
      return find_mention(source.name(), id) != std::string::npos;
    });
    if (!used) return {{std::move(id)}, word + " " + std::to_string(number)};
  }
}

/// The file of an exchange, named after the pseudonym instead of the person.
std::string free_file(const Workspace& workspace, const Exchange& exchange,
                      const schema::Pseudonym& pseudonym) {
  std::string id = pseudonym.id.text + "--" + exchange.host->text;
  for (const Exchange& one : workspace.exchanges) {
    if (&one == &exchange) break;
    if (*one.jobshadower == *exchange.jobshadower && *one.host == *exchange.host) id += "-again";
  }
  return "exchanges/" + id + ".yaml";
}

/// What to look for once the name as a whole is replaced.
std::vector<std::string> tell_tales(const Participant& person) {
  std::vector<std::string> words{person.id.text};
  for (const Field<std::string>* field : {&person.email, &person.phone})
    if (!(*field)->empty()) words.push_back(**field);
  std::string part;
  for (const char c : *person.name + " ") {
    if (c != ' ')
      part += c;
    else if (const std::string whole = std::exchange(part, {});
             whole.size() >= shortest_part && !std::islower(static_cast<unsigned char>(whole.front())))
      words.push_back(whole);
  }
  return words;
}

std::size_t count_mentions(std::string_view text, std::string_view name) {
  std::size_t count = 0;
  for (auto at = find_mention(text, name); at != std::string_view::npos;
       at = find_mention(text, name, at + name.size()))
    ++count;
  return count;
}

struct Options {
  std::string id;
  EditOptions edit;

  void declare(Arguments& arguments) {
    arguments.positional("PERSON", id, {"Wie vergeten wordt.", "Who is forgotten."});
    edit.declare(arguments);
  }

  int run(Session& session) const {
    auto opened = session.open_to_write(edit.dry_run);
    if (!opened) return exit_failed;
    const Workspace& workspace = opened->workspace;
    const Participant* person = workspace.find(ParticipantId{id});
    if (!person) return session.unknown_id(workspace, id);
    const auto pseudonym = free_pseudonym(workspace, session.language());
    Editing editing(session, *opened);
    const auto erasures = schema::erasures(workspace, *person, pseudonym);
    for (const schema::Erasure& one : erasures) {
      const std::string& file = workspace.files[one.file.index].name();
      if (one.value)
        editing.put(file, one.path, yaml::text_value(*one.value));
      else
        editing.remove(file, one.path);
    }
    editing.move("participants/" + id + ".yaml", "participants/" + pseudonym.id.text + ".yaml");
    for (const Exchange& exchange : workspace.exchanges)
      if (*exchange.jobshadower == person->id)
        editing.move("exchanges/" + exchange.id.text + ".yaml", free_file(workspace, exchange, pseudonym));
    const auto files = static_cast<std::int64_t>(editing.changed());
    const int status =
        editing.finish(edit, say(msg::was_forgotten, id, pseudonym.id.text,
                                 counted(static_cast<std::int64_t>(erasures.size()), msg::places_noun),
                                 counted(files, msg::files_noun)));
    if (status != exit_fine) return status;
    tell_what_is_left(session, *opened, *person, editing.after());
    return tell_history(session, *opened, *person);
  }

 private:
  static void tell_what_is_left(Session& session, const Opened& opened, const Participant& person,
                                const store::Contents& after) {
    list(session, msg::still_mentioned, mentions(person, after));
    list(session, msg::photos_left, photos(person, opened.workspace));
  }

  /// What git still holds. Where it could not be searched, that is said, and what was asked is not all done.
  static int tell_history(Session& session, const Opened& opened, const Participant& person) {
    const auto line = [&](const Text& text) { session.print(text.in(session.language()) + "\n"); };
    const auto trail = store::trail(opened.root, [&](std::string_view text) {
      return count_mentions(text, person.id.text) + count_mentions(text, *person.name);
    });
    if (!trail.in_git) line(msg::not_in_git);
    if (trail.in_git && !trail.wrong && trail.commits.empty()) line(msg::no_history);
    if (!trail.commits.empty()) {
      std::vector<Text> commits;
      for (const std::string& one : trail.commits) commits.push_back(Text::same(one));
      const auto& held = trail.files.empty() ? msg::history_says : msg::history_holds;
      line(say(held, counted(static_cast<std::int64_t>(commits.size()), msg::commits_noun), listed(commits)));
      for (const std::string& one : trail.files) session.print("  " + visible(one) + "\n");
      line(msg::history_way_out);
    }
    if (!trail.wrong) return exit_fine;
    session.complain(*trail.wrong);
    return exit_failed;
  }

  static void list(Session& session, const Text& title, const std::vector<std::string>& lines) {
    if (lines.empty()) return;
    session.print(title.in(session.language()) + "\n");
    for (const std::string& one : lines) session.print("  " + one + "\n");
  }

  /// `exchanges/a.yaml:12: the line`, comments included.
  static std::vector<std::string> mentions(const Participant& person, const store::Contents& after) {
    const auto words = tell_tales(person);
    std::vector<std::string> found;
    for (const auto& [name, text] : after) {
      const Source source(name, text);
      for (std::uint32_t number = 1; number <= source.line_count(); ++number) {
        const std::string_view line = source.line(number);
        const bool tells = std::any_of(words.begin(), words.end(), [&](const auto& word) {
          return find_mention(line, word) != std::string_view::npos;
        });
        if (tells) found.push_back(name + ":" + std::to_string(number) + ": " + visible(line));
      }
    }
    return found;
  }

  static std::vector<std::string> photos(const Participant& person, const Workspace& workspace) {
    std::vector<std::string> files;
    for (const Exchange& exchange : workspace.exchanges)
      if (*exchange.jobshadower == person.id)
        for (const Visit& visit : exchange.visits)
          for (const Photo& photo : visit.photos) files.push_back(visible(*photo.file));
    return files;
  }
};

}  // namespace

const Command forget_command{"forget",
                             Group::set_up,
                             {"Vervang iemand door een pseudoniem, in alle bestanden.",
                              "Replace somebody by a pseudonym, in all files."},
                             declared<Options>,
                             Effect::writes};

}  // namespace sw::cli
