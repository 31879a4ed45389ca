// What all commands share: the global options, the round they work on, and the ways to answer.
#pragma once

#include <filesystem>
#include <memory>
#include <optional>
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

/// As it was read from `root`, with no right to write there.
Opened opened(std::filesystem::path root, store::Loaded loaded);

class Session {
 public:
  Session(const Environment& environment, const Globals& globals, Language language)
      : environment_(environment), globals_(globals), language_(language) {}

  const Environment& environment() const { return environment_; }
  Language language() const { return language_; }
  Date as_of() const { return globals_.as_of.value_or(environment_.today); }
  bool quiet() const { return globals_.quiet; }
  bool colour(bool terminal) const;
  /// The folder that relative paths on the command line start from.
  std::filesystem::path folder() const;

  /// Finds the round's folder, its files as they should be; says on stderr what prevents it, and then is
  /// empty.
  std::optional<std::filesystem::path> find();
  /// Finds and reads the round; empty as find() is.
  std::optional<Opened> open();
  /// What the round has agreed on, where there is one that can be read; says nothing where there is none.
  std::optional<Round> round_here() const;
  /// For commands that compute from a round: as open(), and empty too where the files hold errors of form.
  /// These are reported on stderr.
  std::optional<Opened> open_sound();
  /// As open(), with the right to write taken before anything is read: for commands that record, and mend.
  std::optional<Opened> open_to_edit();
  /// For commands that compute what they write: as open_sound(), with the right to write.
  std::optional<Opened> open_to_write();

  void print(std::string_view text) { environment_.out << text; }
  void print(const std::vector<report::Table>& tables, const TableOption& option);
  /// A sentence on stderr.
  void complain(const Text& text);
  /// The same for what was asked and can't be done; the exit status for it.
  int refuse(const Text& why);
  /// Complains that nothing in the round has that id, and suggests one; the exit status for it.
  int unknown_id(const Workspace& workspace, std::string_view id);
  /// A sentence on stderr that --quiet leaves out.
  void remark(const Text& text);
  /// What a renderer needs to show findings on this run's terms.
  Report described(const Workspace& workspace, const std::vector<Diagnostic>& findings, bool terminal) const;
  /// Findings as text on stderr.
  void report(const Workspace& workspace, const std::vector<Diagnostic>& findings);

 private:
  std::optional<std::filesystem::path> root();
  std::optional<Opened> sound(std::optional<Opened> opened);

  const Environment& environment_;
  const Globals& globals_;
  Language language_;
  std::string path_prefix_;  ///< from the top of the repository to the round
};

/// Every code there is: of reading, of files, of values and of the rules.
std::span<const Code* const> catalogue();

inline constexpr int exit_fine = 0;
inline constexpr int exit_findings = 1;
inline constexpr int exit_failed = 2;

}  // namespace sw::cli
