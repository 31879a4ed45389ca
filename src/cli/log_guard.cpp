#include "log_guard.hpp"

#include <algorithm>

#include "switch/text/log_commands.hpp"

namespace sw::cli {
namespace {

/// What tells that a platform reads along.
constexpr std::string_view marks[] = {"GITHUB_ACTIONS", "TF_BUILD", "GITLAB_CI", "TEAMCITY_VERSION"};

}  // namespace

bool in_pipeline(const Environment& environment) {
  for (const std::string_view mark : marks)
    if (const auto value = environment.variable(mark); value && !value->empty()) return true;
  return false;
}

bool LogGuard::hand_on(std::string_view text) {
  if (on_guard_)
    to_ << without_log_commands(text, line_begins_);
  else
    to_ << text;
  return to_.good();
}

std::streamsize LogGuard::xsputn(const char* text, std::streamsize size) {
  const std::string_view given(text, static_cast<std::size_t>(size));
  const std::size_t whole = on_guard_ ? given.rfind('\n') + 1 : given.size();
  if (whole == 0) {
    waiting_ += given;
    return size;
  }
  waiting_ += given.substr(0, whole);
  const bool fine = hand_on(waiting_);
  waiting_ = given.substr(whole);
  return fine ? size : 0;
}

LogGuard::int_type LogGuard::overflow(int_type c) {
  if (traits_type::eq_int_type(c, traits_type::eof())) return traits_type::not_eof(c);
  const char one = traits_type::to_char_type(c);
  return xsputn(&one, 1) == 1 ? c : traits_type::eof();
}

int LogGuard::sync() {
  hand_on(waiting_);
  waiting_.clear();
  to_.flush();
  return to_.good() ? 0 : -1;
}

void LogGuard::own_commands(std::string_view text) {
  sync();
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size() - 1) + 1;
    line_begins_ = false;
    hand_on(text.substr(0, end));
    text.remove_prefix(end);
  }
}

void print_own_commands(std::ostream& out, std::string_view text) {
  if (auto* guard = dynamic_cast<LogGuard*>(out.rdbuf()))
    guard->own_commands(text);
  else
    out << text;
}

}  // namespace sw::cli
