// GitLab Code Quality: one array, of which GitLab shows description, severity and line, and tells findings
// apart by their fingerprint.
#include <nlohmann/json.hpp>

#include "diagnostic/fingerprint.hpp"
#include "diagnostic/place.hpp"
#include "diagnostic/renderers.hpp"
#include "switch/text/log_commands.hpp"

namespace sw {
namespace {

using Json = nlohmann::ordered_json;

std::string_view gitlab_severity(Severity severity) {
  switch (severity) {
    case Severity::error:
      return "major";
    case Severity::warning:
      return "minor";
    default:
      return "info";
  }
}

}  // namespace

std::string render_gitlab(const Report& report) {
  const auto prints = fingerprints(report);
  Json all = Json::array();
  for (std::size_t i = 0; i < prints.size(); ++i) {
    const Diagnostic& finding = report.findings[i];
    const Place place = place_of(report, finding.at);
    const std::string id(finding.code->id);
    all.push_back(
        {{"description", id + ": " + finding.message.in(report.language)},
         {"check_name", id},
         {"fingerprint", prints[i]},
         {"severity", gitlab_severity(finding.severity)},
         {"location", {{"path", path_from_root(report, place)}, {"lines", {{"begin", place.begin.line}}}}}});
  }
  return json_without_log_commands(all.dump(2, ' ', false, Json::error_handler_t::replace)) + '\n';
}

}  // namespace sw
