// What all commands share: the global options, the round they work on, and the ways to answer.
#pragma once

#include <filesystem>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "arguments.hpp"
#include "switch/cli/environment.hpp"
#include "switch/diagnostic/render.hpp"
#include "switch/report/table.hpp"
#include "switch/store/load.hpp"
#include "switch/store/save.hpp"

namespace sw::cli {

/// Options that every command takes.
struct Globals {
  std::string folder;
  std::optional<Date> as_of;
  std::string language;
  std::size_t colour = 0;
  bool quiet = false;
  bool help = false;  ///< help is asked for instead

  void declare(Arguments& arguments);
};

/// `--format table|csv|json` for commands that answer with tables.
struct TableOption {
  std::size_t index = 0;

  static std::vector<Option> words();
  void declare(Arguments& arguments);
  report::TableFormat format() const { return static_cast<report::TableFormat>(index); }
};

/// A round that was read, with everything that was found about it.
struct Opened {
  std::filesystem::path root;
  std::optional<store::Lock> lock;  ///< held where the command is to write
  Workspace workspace;
  Sink findings;  ///< of reading and decoding
  bool complete = true;
  bool folders_known = true;
};

/// The texts of the round's files, as they were read.
store::Contents contents_of(const Workspace& workspace);

/// What a command may do to the files of a round: each says so in its entry of the table of commands, and
/// only there. `may_write`: where an option asks for it.
enum class Effect { reads, may_write, writes };

/// As it was read from `root`, with no right to write there.
Opened opened(std::filesystem::path root, store::Loaded loaded);

class Session {
 public:
  Session(const Environment& environment, const Globals& globals, Language language,
          Effect effect = Effect::reads)
      : environment_(environment), globals_(globals), language_(language), effect_(effect) {}

  const Environment& environment() const { return environment_; }
  Language language() const { return language_; }
  Date as_of() const { return globals_.as_of.value_or(environment_.today); }
  bool quiet() const { return globals_.quiet; }
  bool colour(bool terminal) const;
  /// The folder that relative paths on the command line start from.
  std::filesystem::path folder() const;
  /// The same without `.`, `..` and a slash at its end: where paths that are shown start from.
  std::string here() const;
  /// A file of a round as people name it from there.
  std::string from_here(const std::filesystem::path& root, const std::string& name) const;

  /// What the folder is wanted for.
  enum class Aim { reading, writing };
  /// Finds the round's folder, whatever state its files are in; says on stderr what prevents it, and then is
  /// empty. A folder above in which others have a say is not written in unless it is named.
  std::optional<std::filesystem::path> locate(Aim aim);
  /// Finds the round's folder to read it; empty, too, where a save was interrupted there.
  std::optional<std::filesystem::path> find();
  /// A round that was found otherwise, its files as they should be; empty as find() is.
  std::optional<std::filesystem::path> ready(const std::filesystem::path& root);
  /// Finds and reads the round; empty as find() is.
  std::optional<Opened> open();
  /// What the round has agreed on, where there is one that can be read; says nothing where there is none.
  std::optional<Round> round_here() const;
  /// Says on stderr that a save was interrupted in the round, if there is one here and it was.
  bool is_interrupted();
  /// For commands that compute from a round: as open(), and empty too where the files hold errors of form.
  /// These are reported on stderr.
  std::optional<Opened> open_sound();
  /// As open(), with the right to write taken before anything is read: for commands that record, and mend.
  /// With `dry_run` nothing is to be written, and that right is not taken.
  std::optional<Opened> open_to_edit(bool dry_run) { return open_to_edit(folder(), dry_run); }
  /// The same for the round that this folder lies in.
  std::optional<Opened> open_to_edit(const std::filesystem::path& start, bool dry_run);
  /// For commands that compute what they write: as open_sound(), with the right to write.
  std::optional<Opened> open_to_write(bool dry_run);
  /// The right to write in a folder, for a command whose entry says that it does; empty after a complaint.
  std::optional<store::Lock> lock(const std::filesystem::path& folder);
  /// The same once an interrupted save is out of the way: our own is finished first, another is a complaint.
  std::optional<store::Lock> lock_to_write(const std::filesystem::path& folder);
  /// Where what must outlive an interrupted save is kept; may be empty.
  std::filesystem::path state_folder() const;

  void print(std::string_view text) { environment_.out << text; }
  /// Has all that was printed come out, and can more? Whoever is about to change files, or to leave some
  /// behind, asks first: where the answer is no, it is said, and nothing is to be done.
  [[nodiscard]] bool heard();
  /// Files were changed, or left behind: what comes out of the command afterwards is to say so whatever
  /// happens.
  void has_saved() { saved_ = true; }
  /// The end of a command: its exit status, or what became of it where the answer did not come out.
  int finish(int status);
  void print(const std::vector<report::Table>& tables, const TableOption& option);
  /// A sentence on stderr.
  void complain(const Text& text);
  /// The same for what was asked and can't be done; the exit status for it.
  int refuse(const Text& why);
  /// Complains that nothing in the round has that id, and suggests one; the exit status for it.
  int unknown_id(const Workspace& workspace, std::string_view id);
  /// A sentence on stderr that --quiet leaves out.
  void remark(const Text& text);
  /// What a renderer needs to show findings on this run's terms, with the names of their files as they are.
  Report described(std::span<const Source> sources, const std::vector<Diagnostic>& findings,
                   bool terminal) const;
  /// Findings as text on stderr.
  void report(const Workspace& workspace, const std::vector<Diagnostic>& findings);
  /// Findings in a round, with paths from where people stand.
  void report(const std::filesystem::path& root, const Workspace& workspace,
              const std::vector<Diagnostic>& findings);

 private:
  int out_trouble() const;
  std::optional<std::filesystem::path> find(const std::filesystem::path& start);
  std::optional<std::filesystem::path> locate(const std::filesystem::path& start, Aim aim);
  bool may_use(const std::filesystem::path& start, const std::filesystem::path& root, Aim aim);
  std::optional<Opened> sound(std::optional<Opened> opened);

  const Environment& environment_;
  const Globals& globals_;
  Language language_;
  bool saved_ = false;
  bool unheard_ = false;  ///< that the answer does not come out was said
  Effect effect_;
};

/// What comes in on standard input, up to one byte more than a file may have; none where it can't be read.
std::optional<std::string> read_input(const Environment& environment);

/// Every code there is: of reading, of files, of values and of the rules.
std::span<const Code* const> catalogue();

inline constexpr int exit_fine = 0;
inline constexpr int exit_findings = 1;
inline constexpr int exit_failed = 2;

}  // namespace sw::cli
