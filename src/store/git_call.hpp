// The program git, which is started here and nowhere else.
//
// A repository may come from a stranger, with its .git folder, and git obeys the configuration in there. So
// git is asked only for what it finds in its objects, references and index: commands that look at files of
// the work tree, or show a difference, would run filters, monitors and drivers that the repository names.
// What a command fetches, calls or obeys on top of that is switched off by options and variables, and every
// call has a limit of time and of output.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "process.hpp"
#include "switch/language/words.hpp"

namespace sw::store {

/// The commands that can be asked for. None of them runs a program, whatever the repository says.
enum class Plumbing { rev_parse, rev_list, ls_tree, ls_files, diff_tree, cat_file };

class Git {
 public:
  static constexpr Limits usual{std::chrono::seconds{20}, std::size_t{512} << 20};

  /// For the work tree that holds a folder; none where that is in no repository.
  static std::optional<Git> around(const std::filesystem::path& folder);

  /// The top of the work tree, links followed.
  const std::filesystem::path& top() const { return top_; }
  /// The way from the top to that folder, "rondes/2023/"; empty where they are the same.
  const std::string& prefix() const { return prefix_; }

  /// Runs a command of git at the top of the work tree. Words may hold a name that begins with a hyphen only
  /// behind `--` or `--end-of-options`.
  Ended ask(Plumbing command, const std::vector<std::string>& words, std::string_view input = {},
            const Limits& limits = usual) const;
  /// Why that is no answer, and what to do; none where git ended with 0.
  std::optional<Text> failure(const Ended& ended, const Limits& limits = usual) const;

 private:
  Git(std::filesystem::path top, std::string prefix) : top_(std::move(top)), prefix_(std::move(prefix)) {}
  bool opens() const;

  std::filesystem::path top_;
  std::string prefix_;
};

}  // namespace sw::store
