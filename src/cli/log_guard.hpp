// Between the commands and the streams: where a platform for pipelines reads what is printed, nothing in it
// is a command to that platform, unless this program gives it.
#pragma once

#include <ostream>
#include <streambuf>
#include <string>

#include "switch/cli/environment.hpp"

namespace sw::cli {

/// Does such a platform run this program?
bool in_pipeline(const Environment& environment);

/// A stream that hands on what it is given to another one; where it is on guard, line by line and without
/// commands.
class LogGuard : public std::streambuf {
 public:
  LogGuard(std::ostream& to, bool on_guard) : to_(to), on_guard_(on_guard) {}
  ~LogGuard() override { sync(); }
  LogGuard(const LogGuard&) = delete;
  LogGuard& operator=(const LogGuard&) = delete;

  /// Hands on lines that begin with commands of our own. What else they hold is still guarded.
  void own_commands(std::string_view text);

 protected:
  std::streamsize xsputn(const char* text, std::streamsize size) override;
  int_type overflow(int_type c) override;
  int sync() override;

 private:
  bool hand_on(std::string_view text);

  std::ostream& to_;
  bool on_guard_;
  bool line_begins_ = true;
  std::string waiting_;  ///< the beginning of a line
};

/// Prints lines that begin with commands to a platform.
void print_own_commands(std::ostream& out, std::string_view text);

}  // namespace sw::cli
