// Workflow commands of GitHub Actions: one annotation per finding. The runner takes a line for a command when
// it begins with two colons, and reads its parts up to the next separator, so all text is escaped.
#include <fmt/format.h>

#include "diagnostic/details.hpp"
#include "diagnostic/place.hpp"
#include "diagnostic/renderers.hpp"
#include "diagnostic/tally.hpp"
#include "switch/language/messages_render.hpp"

namespace sw {
namespace {

/// Of one level in one step; the runner keeps the first.
constexpr std::size_t most_shown = 10;

std::string_view command(Severity severity) {
  switch (severity) {
    case Severity::error:
      return "error";
    case Severity::warning:
      return "warning";
    default:
      return "notice";
  }
}

std::string escaped(std::string_view text, std::string_view special) {
  std::string result;
  for (const char c : text) {
    if (special.find(c) == std::string_view::npos) {
      result += c;
    } else {
      result += fmt::format("%{:02X}", static_cast<unsigned char>(c));
    }
  }
  return result;
}

std::string as_data(std::string_view text) {
  return escaped(text, "%\r\n");
}

std::string as_property(std::string_view text) {
  return escaped(text, "%\r\n:,");
}

/// A column is refused with a range of lines.
std::string properties(const Report& report, const Diagnostic& finding, const Place& place) {
  std::string all;
  if (place.source != nullptr) all += "file=" + as_property(path_from_root(report, place)) + ",";
  if (place.exact) {
    all += fmt::format("line={},", place.begin.line);
    all += place.one_line() ? fmt::format("col={},", place.begin.column)
                            : fmt::format("endLine={},", place.last_line);
  }
  const std::string_view title = finding.code->title.in(report.language);
  return all + "title=" + as_property(fmt::format("{} {}", finding.code->id, title));
}

Tally over_the_limit(const Report& report) {
  const Tally all = tally(report.findings);
  Tally over;
  for (const Severity severity : {Severity::error, Severity::warning, Severity::note})
    if (all[severity] > most_shown) over.add(severity, all[severity] - most_shown);
  return over;
}

}  // namespace

std::string render_github(const Report& report) {
  std::string out;
  for (const Diagnostic& finding : report.findings) {
    const Place place = place_of(report, finding.at);
    out += fmt::format("::{} {}::{}\n", command(finding.severity), properties(report, finding, place),
                       as_data(details(report, finding)));
  }
  out += summary(report).in(report.language) + '\n';
  const Tally over = over_the_limit(report);
  if (!over.empty())
    out += say(messages::only_in_this_log, most_shown, over.said()).in(report.language) + '\n';
  return out;
}

}  // namespace sw
