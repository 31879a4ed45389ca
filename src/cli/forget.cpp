#include <algorithm>
#include <cctype>

#include "backup.hpp"
#include "command.hpp"
#include "derived.hpp"
#include "leftovers.hpp"
#include "switch/language/messages_privacy.hpp"
#include "switch/schema/erase.hpp"
#include "switch/schema/known_people.hpp"
#include "switch/store/git.hpp"
#include "switch/text/unicode.hpp"
#include "switch/yaml/read.hpp"

namespace sw::cli {
namespace {

/// The first `persoon-3` that nothing in the round is called yet.
schema::Pseudonym free_pseudonym(const Workspace& workspace, Language language) {
  const std::string word(msg::pseudonym_word.in(language));
  for (int number = 1;; ++number) {
    std::string id = word + "-" + std::to_string(number);
    id.front() = static_cast<char>(std::tolower(static_cast<unsigned char>(id.front())));
    Mentions mentions;
    mentions.add({{}, id, {}, {}, {}});
    const bool used = std::any_of(workspace.files.begin(), workspace.files.end(),
                                  [&](const Source& source) { return !mentions.in(source.name()).empty(); });
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

/// Replaces what is certain in comments: whatever lies in no value and no key.
std::size_t replace_in_comments(Editing& editing, const Workspace& workspace, const KnownPeople& known,
                                const Participant& person, const schema::Pseudonym& pseudonym) {
  std::size_t count = 0;
  for (const Source& file : workspace.files) {
    std::string text(editing.now(file.name()));
    auto all = known.mentions.in(text);
    std::erase_if(all, [&](const Mention& one) { return !schema::means(known, one, person.id); });
    if (all.empty()) continue;
    const Source source(file.name(), text);
    Sink ignored;
    const auto document = yaml::read(source, FileId{0}, ignored);
    if (!document) continue;
    const auto is_said = [&](const Mention& mention) {  // in a value or a key
      for (yaml::NodeId id = 0; id < document->size(); ++id) {
        const yaml::Node& node = document->node(id);
        if (node.kind == yaml::Kind::scalar && mention.begin < node.span.end && node.span.begin < mention.end)
          return true;
      }
      return false;
    };
    std::erase_if(all, is_said);
    for (auto one = all.rbegin(); one != all.rend(); ++one)
      text.replace(one->begin, one->end - one->begin, pseudonym.name);
    if (!all.empty()) editing.rewrite(file.name(), std::move(text));
    count += all.size();
  }
  return count;
}

/// How often a text of the past tells of somebody for sure, or has the id as it is written.
std::size_t count_mentions(std::string_view text, const KnownPeople& known, const ParticipantId& person) {
  const std::vector<Mention> all = known.mentions.in(text);
  return static_cast<std::size_t>(std::count_if(all.begin(), all.end(), [&](const Mention& one) {
    return schema::may_mean(known, one, person) &&
           (one.sure == Sure::certain || text.substr(one.begin, one.end - one.begin) == person.text);
  }));
}

struct Options {
  std::string id;
  EditOptions edit;
  BackupOption backup;

  void declare(Arguments& arguments) {
    arguments.positional("PERSON", id, {"Wie vergeten wordt.", "Who is forgotten."});
    edit.declare(arguments);
    backup.declare(arguments);
  }

  int run(Session& session) const {
    auto opened = session.open_to_write(edit.dry_run);
    if (!opened) return exit_failed;
    const Workspace& workspace = opened->workspace;
    const Participant* person = workspace.find(ParticipantId{id});
    if (!person) return session.unknown_id(workspace, id);
    const auto pseudonym = free_pseudonym(workspace, session.language());
    const KnownPeople known = schema::known_people(workspace);
    Editing editing(session, *opened);
    const schema::Erasing erasing = schema::erasures(workspace, known, *person, pseudonym);
    erase(editing, workspace, erasing);
    const std::size_t replaced =
        erasing.mentions + replace_in_comments(editing, workspace, known, *person, pseudonym);
    move(editing, workspace, *person, pseudonym);
    follow_in_derived_files(session, *opened, editing, matching::NewId{id, pseudonym.id.text, true});
    if (!edit.dry_run && !backup.holds(session, *opened, editing)) return exit_failed;
    const auto files = static_cast<std::int64_t>(editing.changed());
    const int status =
        editing.finish(edit, say(msg::was_forgotten, id, pseudonym.id.text,
                                 counted(static_cast<std::int64_t>(erasing.places.size()), msg::places_noun),
                                 counted(files, msg::files_noun)));
    if (status != exit_fine) return status;
    if (!edit.dry_run) backup.tell(session, *opened, editing);
    tell_what_is_left(session, *opened, known, *person, editing.after(), replaced);
    return tell_history(session, *opened, known, *person);
  }

 private:
  static void erase(Editing& editing, const Workspace& workspace, const schema::Erasing& erasing) {
    for (const schema::Erasure& one : erasing.places) {
      const std::string& file = workspace.files[one.file.index].name();
      if (one.value)
        editing.put(file, one.path, yaml::text_value(*one.value));
      else
        editing.remove(file, one.path);
    }
  }

  void move(Editing& editing, const Workspace& workspace, const Participant& person,
            const schema::Pseudonym& pseudonym) const {
    editing.move("participants/" + id + ".yaml", "participants/" + pseudonym.id.text + ".yaml");
    for (const Exchange& exchange : workspace.exchanges)
      if (*exchange.jobshadower == person.id)
        editing.move("exchanges/" + exchange.id.text + ".yaml", free_file(workspace, exchange, pseudonym));
  }

  static void tell_what_is_left(Session& session, const Opened& opened, const KnownPeople& known,
                                const Participant& person, const store::Contents& after,
                                std::size_t replaced) {
    const auto line = [&](const Text& text) { session.print(text.in(session.language()) + "\n"); };
    const Leftovers left = leftovers(session, opened, known, person.id, after);
    line(say(msg::mentions_sum, counted(static_cast<std::int64_t>(replaced), msg::mentions_noun),
             left.mentions.size()));
    list(session, msg::still_mentioned, left.mentions);
    list(session, msg::not_looked_at, left.not_looked_at);
    list(session, msg::photos_left, photos(person, opened.workspace));
  }

  /// What git still holds. Where it could not be searched, that is said, and what was asked is not all done.
  static int tell_history(Session& session, const Opened& opened, const KnownPeople& known,
                          const Participant& person) {
    const auto line = [&](const Text& text) { session.print(text.in(session.language()) + "\n"); };
    const auto trail = store::trail(
        opened.root, [&](std::string_view text) { return count_mentions(text, known, person.id); });
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
