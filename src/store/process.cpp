#include "process.hpp"

#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstdio>
#include <memory>

extern char** environ;

namespace sw::store {
namespace {

/// A file without a name. The streams of the other program are files and no pipes, so that neither waits for
/// the other whatever their sizes.
using Stream = std::unique_ptr<std::FILE, int (*)(std::FILE*)>;

Stream make_stream() {
  return {std::tmpfile(), &std::fclose};
}

std::string content_of(std::FILE* stream) {
  std::string content;
  std::array<char, 65536> block{};
  std::rewind(stream);
  while (const std::size_t count = std::fread(block.data(), 1, block.size(), stream))
    content.append(block.data(), count);
  return content;
}

/// `words` as the system wants them: pointers, and a null behind them.
std::vector<char*> pointers(std::vector<std::string>& words) {
  std::vector<char*> result;
  for (std::string& word : words) result.push_back(word.data());
  result.push_back(nullptr);
  return result;
}

std::vector<std::string> environment_with(const std::vector<std::string>& assignments) {
  std::vector<std::string> all;
  for (char** entry = environ; *entry != nullptr; ++entry) {
    const std::string_view given(*entry);
    bool replaced = false;
    for (const std::string& own : assignments)
      replaced = replaced || given.starts_with(std::string_view(own).substr(0, own.find('=') + 1));
    if (!replaced) all.emplace_back(given);
  }
  all.insert(all.end(), assignments.begin(), assignments.end());
  return all;
}

int wait_for(pid_t child) {
  int status = 0;
  while (::waitpid(child, &status, 0) < 0)
    if (errno != EINTR) return -1;
  return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

}  // namespace

Ended run_program(std::vector<std::string> words, std::string_view input,
                  const std::vector<std::string>& assignments) {
  const Stream in = make_stream(), out = make_stream(), err = make_stream();
  if (!in || !out || !err) return {};
  if (!input.empty() && std::fwrite(input.data(), 1, input.size(), in.get()) != input.size()) return {};
  if (std::fflush(in.get()) != 0) return {};
  std::rewind(in.get());

  posix_spawn_file_actions_t actions;
  posix_spawn_file_actions_init(&actions);
  posix_spawn_file_actions_adddup2(&actions, ::fileno(in.get()), STDIN_FILENO);
  posix_spawn_file_actions_adddup2(&actions, ::fileno(out.get()), STDOUT_FILENO);
  posix_spawn_file_actions_adddup2(&actions, ::fileno(err.get()), STDERR_FILENO);
  std::vector<std::string> environment = environment_with(assignments);
  pid_t child = 0;
  const int failed = ::posix_spawnp(&child, words.front().c_str(), &actions, nullptr, pointers(words).data(),
                                    pointers(environment).data());
  posix_spawn_file_actions_destroy(&actions);
  if (failed != 0) return {};
  const int status = wait_for(child);
  // A program that could not be started after all ends so.
  constexpr int not_found = 127;
  return {status != not_found, status, content_of(out.get()), content_of(err.get())};
}

int run_in_terminal(const std::string& command, const std::string& file) {
  constexpr int not_started = 127;
  std::vector<std::string> words{"sh", "-c", command + " \"$1\"", "sh", file};
  pid_t child = 0;
  if (::posix_spawnp(&child, "sh", nullptr, nullptr, pointers(words).data(), environ) != 0)
    return not_started;
  return wait_for(child);
}

}  // namespace sw::store
