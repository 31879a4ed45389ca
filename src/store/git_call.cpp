#include "git_call.hpp"

#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <system_error>

#include "switch/language/messages_git.hpp"
#include "switch/store/git.hpp"
#include "switch/text/unicode.hpp"

extern char** environ;

namespace sw::store {
namespace fs = std::filesystem;
namespace {

constexpr std::array<std::string_view, 6> names{"rev-parse", "rev-list",  "ls-tree",
                                                "ls-files",  "diff-tree", "cat-file"};

/// Configuration that wins over what the repository holds. Reading the index would ask a monitor of files
/// and run a hook, an object that is not there would be fetched, and a fetch runs all that is below it.
constexpr const char* overruled[] = {"core.fsmonitor=false",
                                     "core.hooksPath=/dev/null",
                                     "protocol.allow=never",
                                     "core.sshCommand=false",
                                     "core.gitProxy=false",
                                     "core.askPass=false",
                                     "core.alternateRefsCommand=true",
                                     "credential.helper=",
                                     "core.pager=cat",
                                     "core.editor=false",
                                     "diff.external=",
                                     "log.showSignature=false",
                                     "core.quotePath=false",
                                     "submodule.recurse=false"};

/// Variables for git. Nothing is fetched by any protocol, written, asked, replaced or translated.
constexpr const char* assigned[] = {
    "GIT_ALLOW_PROTOCOL=none", "GIT_NO_LAZY_FETCH=1",      "GIT_OPTIONAL_LOCKS=0", "GIT_TERMINAL_PROMPT=0",
    "GIT_ATTR_NOSYSTEM=1",     "GIT_NO_REPLACE_OBJECTS=1", "GIT_PAGER=cat",        "LC_ALL=C"};

/// What stays of its variables: the index that a hook of git is about, what somebody configured for the call
/// (which folders are safe), and where git's own programs are.
constexpr std::string_view kept[] = {"GIT_INDEX_FILE=", "GIT_CONFIG", "GIT_EXEC_PATH="};

bool is_kept(std::string_view variable) {
  if (variable.starts_with("LC_ALL=") || variable.starts_with("LANGUAGE=")) return false;
  return !variable.starts_with("GIT_") ||
         std::any_of(std::begin(kept), std::end(kept),
                     [&](std::string_view one) { return variable.starts_with(one); });
}

/// The environment for git at the top of a work tree. Naming the tree overrules `core.worktree` and
/// `core.bare`; the ceiling keeps git from looking for another repository above it.
std::vector<std::string> environment(const fs::path& top) {
  std::vector<std::string> all;
  for (char** entry = environ; *entry != nullptr; ++entry)
    if (is_kept(*entry)) all.emplace_back(*entry);
  all.insert(all.end(), std::begin(assigned), std::end(assigned));
  all.push_back("GIT_WORK_TREE=" + top.string());
  all.push_back("GIT_CEILING_DIRECTORIES=" + top.parent_path().string());
  return all;
}

/// git in PATH; empty where it is not there. Only absolute folders count: a round may hold a file `git`.
std::string find_git() {
  const char* path = std::getenv("PATH");
  std::string_view rest = path != nullptr ? path : "";
  while (!rest.empty()) {
    const std::string_view folder = rest.substr(0, rest.find(':'));
    rest.remove_prefix(std::min(rest.size(), folder.size() + 1));
    std::string program = std::string(folder) + "/git";
    std::error_code error;
    if (folder.starts_with('/') && fs::is_regular_file(program, error) &&
        ::access(program.c_str(), X_OK) == 0)
      return program;
  }
  return {};
}

bool of_somebody_else(const fs::path& path) {
  struct stat status {};
  return ::stat(path.c_str(), &status) == 0 && status.st_uid != ::geteuid();
}

/// The line of stderr to show: the one git ended with, which warnings may stand around.
std::string_view last_word(std::string_view err) {
  constexpr std::string_view end = "fatal: ";
  if (const auto at = err.find(end); at != std::string_view::npos) err.remove_prefix(at + end.size());
  err = err.substr(0, err.find('\n'));
  return err.ends_with('.') ? err.substr(0, err.size() - 1) : err;
}

}  // namespace

std::optional<Git> Git::around(const fs::path& folder) {
  std::error_code error;
  const fs::path real = fs::canonical(folder, error);
  if (error) return std::nullopt;
  auto top = find_repository(real);
  if (!top) return std::nullopt;
  const std::string way = real.lexically_relative(*top).generic_string();
  return Git(std::move(*top), way == "." ? std::string() : way + "/");
}

Ended Git::ask(Plumbing command, const std::vector<std::string>& words, std::string_view input,
               const Limits& limits) const {
  const std::string program = find_git();
  if (program.empty()) return {};
  std::vector<std::string> all{"--literal-pathspecs", "--no-pager", "-C", top_.string()};
  for (const char* one : overruled) all.insert(all.end(), {"-c", one});
  all.emplace_back(names[static_cast<std::size_t>(command)]);
  all.insert(all.end(), words.begin(), words.end());
  return run_program(program, std::move(all), input, environment(top_), limits);
}

bool Git::opens() const {
  const Ended ended = ask(Plumbing::rev_parse, {"--git-dir"});
  return ended.how == Ending::done && ended.status == 0;
}

std::optional<Text> Git::failure(const Ended& ended, const Limits& limits) const {
  switch (ended.how) {
    case Ending::not_started:
      return say(msg::git_missing);
    case Ending::too_slow:
      return say(msg::git_slow, std::chrono::ceil<std::chrono::seconds>(limits.time).count());
    case Ending::too_much:
      return say(msg::git_much, limits.output >> 20);
    case Ending::done:
      break;
  }
  if (ended.status == 0) return std::nullopt;
  const Text reason = Text::same(visible(last_word(ended.err)));
  if (opens()) return say(msg::git_failed, reason);
  const std::string where = visible(top_.string());
  if (of_somebody_else(top_) || of_somebody_else(top_ / ".git"))
    return say(msg::git_other_owner, where, where);
  return say(msg::git_unusable, where, reason);
}

}  // namespace sw::store
