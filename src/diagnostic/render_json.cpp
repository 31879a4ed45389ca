// The project's own machine format: one document, or one finding per line. Its schema is
// schemas/findings.schema.json; keys are added, never renamed or removed.
#include <nlohmann/json.hpp>

#include "diagnostic/fingerprint.hpp"
#include "diagnostic/place.hpp"
#include "diagnostic/renderers.hpp"
#include "diagnostic/tally.hpp"
#include "switch/text/log_commands.hpp"

namespace sw {
namespace {

using Json = nlohmann::ordered_json;

constexpr int format_version = 1;

std::string dumped(const Json& json, int indent) {
  return json_without_log_commands(json.dump(indent, ' ', false, Json::error_handler_t::replace)) + '\n';
}

Json position(const Position& at) {
  return {{"line", at.line}, {"column", at.column}};
}

void add_place(Json& json, const Report& report, const Origin& at) {
  const Place place = place_of(report, at);
  json["path"] = place.source != nullptr ? Json(path_from_here(report, place)) : Json();
  json["range"] = place.exact ? Json{{"start", position(place.begin)}, {"end", position(place.end)}} : Json();
}

Json finding_json(const Report& report, const Diagnostic& finding, const std::string& fingerprint) {
  Json json{{"code", finding.code->id},
            {"severity", key(finding.severity)},
            {"message", finding.message.in(report.language)},
            {"hint", finding.hint.empty() ? Json() : Json(finding.hint.in(report.language))}};
  add_place(json, report, finding.at);
  json["labels"] = Json::array();
  for (const Label& label : finding.labels) {
    Json other{{"message", label.message.in(report.language)}};
    add_place(other, report, label.at);
    json["labels"].push_back(std::move(other));
  }
  json["fingerprint"] = fingerprint;
  return json;
}

std::vector<Json> all_findings(const Report& report) {
  const auto prints = fingerprints(report);
  std::vector<Json> all;
  all.reserve(prints.size());
  for (std::size_t i = 0; i < prints.size(); ++i)
    all.push_back(finding_json(report, report.findings[i], prints[i]));
  return all;
}

}  // namespace

std::string render_json(const Report& report) {
  const Tally counts = tally(report.findings);
  Json document{{"format", format_version},
                {"tool", {{"name", "switch"}, {"version", report.version}}},
                {"language", report.language == Language::nl ? "nl" : "en"},
                {"files", report.sources.size()},
                {"counts", Json::object()}};
  for (const Severity severity : {Severity::error, Severity::warning, Severity::note})
    document["counts"][std::string(key(severity))] = counts[severity];
  document["findings"] = all_findings(report);
  return dumped(document, 2);
}

std::string render_json_lines(const Report& report) {
  std::string lines;
  for (const Json& finding : all_findings(report)) lines += dumped(finding, -1);
  return lines;
}

}  // namespace sw
