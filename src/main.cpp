// The doorstep: the real world becomes an Environment.
#include <sys/ioctl.h>
#include <unistd.h>

#include <chrono>
#include <cstdlib>
#include <iostream>
#include <system_error>

#include "switch/cli/environment.hpp"
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
  std::error_code error;
  const auto now = std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
  const sw::Environment environment{std::cin,
                                    std::cout,
                                    std::cerr,
                                    std::filesystem::current_path(error),
                                    sw::day_at(now, variable("TZ")),
                                    isatty(STDOUT_FILENO) == 1,
                                    isatty(STDERR_FILENO) == 1,
                                    variable,
                                    terminal_columns()};
  const int status = sw::run(environment, {words + 1, words + count});
  std::cout.flush();
  if (!std::cout) return 2;
  return status;
}
