// The doorstep: the real world becomes an Environment.
#include <sys/ioctl.h>
#include <unistd.h>

#include <chrono>
#include <csignal>
#include <cstdlib>
#include <iostream>
#include <system_error>

#include "switch/cli/environment.hpp"
#include "switch/cli/outlet.hpp"
#include "switch/cli/today.hpp"

namespace {

std::optional<std::string> variable(std::string_view name) {
  const char* value = std::getenv(std::string(name).c_str());
  if (!value) return std::nullopt;
  return value;
}

/// How many columns the terminal on stdout has; 0 where it is none.
std::uint32_t terminal_columns() {
  winsize size{};
  return ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 ? size.ws_col : 0;
}

}  // namespace

int main(int count, char** words) {
  std::ios::sync_with_stdio(false);
  sw::occupy_standard_descriptors();
  // A pipe that nobody reads any more is an error where something is written, and no more. A handler, because
  // one that does nothing ends at the start of another program, and being ignored would not.
  std::signal(SIGPIPE, [](int) {});
  sw::Outlet to_out(STDOUT_FILENO), to_err(STDERR_FILENO, true);
  std::ostream out(&to_out), err(&to_err);
  std::error_code error;
  const auto now = std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
  const sw::Environment environment{std::cin,
                                    out,
                                    err,
                                    std::filesystem::current_path(error),
                                    sw::day_at(now, variable("TZ")),
                                    isatty(STDOUT_FILENO) == 1,
                                    isatty(STDERR_FILENO) == 1,
                                    variable,
                                    terminal_columns(),
                                    [&to_out] { return to_out.trouble(); }};
  const int status = sw::run(environment, {words + 1, words + count});
  if (status == sw::nobody_reads) {
    std::signal(SIGPIPE, SIG_DFL);
    std::raise(SIGPIPE);
  }
  return status;
}
