// The doorstep: the real world becomes an Environment.
#include <sys/ioctl.h>
#include <unistd.h>

#include <chrono>
#include <csignal>
#include <cstdlib>
#include <ctime>
#include <iostream>
#include <system_error>

#include "switch/cli/environment.hpp"
#include "switch/cli/outlet.hpp"

namespace {

/// The day it is where this runs.
sw::Date local_today() {
  const std::time_t now = std::chrono::system_clock::to_time_t(std::chrono::system_clock::now());
  std::tm parts{};
  localtime_r(&now, &parts);
  return sw::Date{std::chrono::year{parts.tm_year + 1900} / (parts.tm_mon + 1) / parts.tm_mday};
}

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
  const sw::Environment environment{std::cin,
                                    out,
                                    err,
                                    std::filesystem::current_path(error),
                                    local_today(),
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
