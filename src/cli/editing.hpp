// The files that a command changes: edited place by place, checked as a whole, saved together or not at all.
#pragma once

#include <map>
#include <optional>
#include <span>
#include <string>

#include "session.hpp"
#include "switch/yaml/edit.hpp"

namespace sw::cli {

/// `--dry-run` and `--force`, for every command that edits.
struct EditOptions {
  bool dry_run = false;
  bool force = false;

  void declare(Arguments& arguments);
};

/// What a command is about to change in a round. The first edit that can't be done is remembered; finish()
/// then says so and saves nothing.
class Editing {
 public:
  Editing(Session& session, Opened& opened) : session_(session), opened_(opened) {}

  /// Gives the place a value. Blocks that are not there yet are made, at the place where their description
  /// has them; the number behind the last item of a list appends.
  void put(const std::string& file, const yaml::Path& path, const yaml::Value& value);
  void remove(const std::string& file, const yaml::Path& path);
  void append(const std::string& file, const yaml::Path& list, const yaml::Value& item);
  /// A file that must not exist yet.
  void create(const std::string& file, std::string content);
  /// A file that is made by the program, and was as `before` (none: it is new).
  void replace(const std::string& file, std::optional<std::string> before, std::string content);
  /// The file gets another name.
  void move(const std::string& file, const std::string& to);

  /// A file of the round as it will be.
  std::string_view now(const std::string& file) const;
  /// Gives a file of the round another text as a whole.
  void rewrite(const std::string& file, std::string content);

  /// All files of the round as they will be.
  store::Contents after() const;
  /// The files that change, by the names they have now.
  std::size_t changed() const { return after_.size(); }
  /// The same as it will be saved: a file that moves goes, and comes under its new name.
  std::vector<store::Change> changes() const;
  /// The files that get another name, from -> to.
  const std::map<std::string, std::string>& moved() const { return moved_; }
  /// The first edit that can't be done.
  const std::optional<Text>& wrong() const { return wrong_; }
  /// What `check` would call an error afterwards, and was none before: in the changed files, or everywhere.
  /// `after` becomes the round as it would be.
  enum class Where { touched, everywhere };
  std::vector<Diagnostic> new_errors(Workspace& after, Where where = Where::touched) const;
  /// Writes what changed, unseen; how many files that were, or none after a complaint.
  std::optional<std::size_t> save();

  /// Shows what would change, or saves it and prints `done`. Refuses what `check` would call wrong in the
  /// changed files, and was not before. The exit status.
  int finish(const EditOptions& options, const Text& done);

 private:
  std::string& text(const std::string& file);
  void apply(const std::string& file, const yaml::Edit& edit);
  std::string key_before(const std::string& file, const yaml::Document& document,
                         const std::string& key) const;
  void show_changes() const;
  /// Writes files that lie in the round's folder and are none of its own, such as baselines.
  std::optional<Text> write_beside(std::span<const store::Change> changes) const;

  Session& session_;
  Opened& opened_;
  std::map<std::string, std::optional<std::string>> before_;  ///< none: a new file
  std::map<std::string, std::string> after_;
  std::map<std::string, std::string> moved_;  ///< from -> to
  std::optional<Text> wrong_;
  std::string unreadable_;  ///< the file that made an edit impossible; may be empty
};

/// What is wrong, of form or by a rule. What is missing is no reason to refuse: first things come first.
std::vector<Diagnostic> errors_of(Sink findings, const Workspace& workspace, Date as_of);

/// The file of a round; its name must be one of them.
const Source& source_of(const Workspace& workspace, std::string_view file);

/// Can something in that file of the round be changed? If not, says where and why.
bool readable(Session& session, const Opened& opened, const std::string& file);

/// Can all files of a folder be read, so that what is not in them is not there? If not, says which can't.
bool all_readable(Session& session, const Opened& opened, std::string_view folder);

/// The file that a finding is about; empty where it has no place in one.
std::string blamed(const Diagnostic& finding, const Workspace& workspace);

/// The file of an organisation, participant or exchange, or of the round; empty where there is none.
std::string file_of(const Workspace& workspace, const std::string& id_or_name);
/// The entity whose files lie in the folder of that file: "organisation".
std::string_view entity_of(const std::string& file);

}  // namespace sw::cli
