// SARIF 2.1.0, as far as GitHub code scanning reads it.
#include <fmt/format.h>

#include <algorithm>
#include <nlohmann/json.hpp>
#include <unordered_map>

#include "diagnostic/fingerprint.hpp"
#include "diagnostic/place.hpp"
#include "diagnostic/renderers.hpp"
#include "diagnostic/tally.hpp"
#include "switch/language/messages_render.hpp"
#include "switch/text/log_commands.hpp"

namespace sw {
namespace {

using Json = nlohmann::ordered_json;

/// GitHub refuses a run with more results.
constexpr std::size_t most_results = 25'000;

std::string_view level(Severity severity) {
  return severity == Severity::off ? "none" : key(severity);
}

/// A path as a relative reference (RFC 3986): whatever could be read as another part of one is encoded.
std::string uri(std::string_view path) {
  std::string result = path.starts_with('/') ? "file://" : "";
  for (const char c : path) {
    const bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
                       std::string_view("-._~/").find(c) != std::string_view::npos;
    result += plain ? std::string(1, c) : fmt::format("%{:02X}", static_cast<unsigned char>(c));
  }
  return result;
}

/// In SARIF a message holds links, "[text](target)"; text from a file makes none.
Json message(std::string_view text) {
  std::string plain;
  const bool like_link = text.find("](") != std::string_view::npos;
  for (const char c : text) {
    if (like_link && (c == '[' || c == ']' || c == '\\')) plain += '\\';
    plain += c;
  }
  return {{"text", plain}};
}

Json region(const Place& place) {
  if (!place.exact) return {{"startLine", 1}};
  return {{"startLine", place.begin.line},
          {"startColumn", place.begin.column},
          {"endLine", place.end.line},
          {"endColumn", place.end.column}};
}

class SarifRenderer {
 public:
  explicit SarifRenderer(const Report& report) : report_(report) {}

  std::string render() {
    Json run{{"tool", {{"driver", driver()}}},
             {"language", report_.language == Language::nl ? "nl" : "en"},
             {"columnKind", "unicodeCodePoints"}};
    run["results"] = results(run);
    const Json log{{"$schema", "https://json.schemastore.org/sarif-2.1.0.json"},
                   {"version", "2.1.0"},
                   {"runs", Json::array({std::move(run)})}};
    return json_without_log_commands(log.dump(2, ' ', false, Json::error_handler_t::replace)) + '\n';
  }

 private:
  std::string_view in(const Words& words) const { return words.in(report_.language); }

  Json driver() {
    Json rules = Json::array();
    for (const Code* code : report_.catalogue) {
      rule_index_.emplace(code->id, rules.size());
      const bool enabled = code->severity != Severity::off;
      Json configuration{{"enabled", enabled}};
      if (enabled) configuration["level"] = level(code->severity);
      rules.push_back({{"id", code->id},
                       {"shortDescription", {{"text", in(code->title)}}},
                       {"fullDescription", {{"text", in(code->why)}}},
                       {"help", {{"text", in(code->fix)}}},
                       {"defaultConfiguration", std::move(configuration)}});
    }
    return {{"name", "switch"}, {"version", report_.version}, {"rules", std::move(rules)}};
  }

  Json results(Json& run) {
    const auto prints = fingerprints(report_);
    Json all = Json::array();
    for (const std::size_t index : kept(run)) all.push_back(result(report_.findings[index], prints[index]));
    return all;
  }

  /// The findings that fit, in their order; of too many the worst are kept, and the run says so.
  std::vector<std::size_t> kept(Json& run) const {
    std::vector<std::size_t> order(report_.findings.size());
    for (std::size_t i = 0; i < order.size(); ++i) order[i] = i;
    if (order.size() <= most_results) return order;

    const auto worse = [this](std::size_t a, std::size_t b) {
      return report_.findings[a].severity > report_.findings[b].severity;
    };
    std::stable_sort(order.begin(), order.end(), worse);
    Tally over;
    for (std::size_t i = most_results; i < order.size(); ++i) over.add(report_.findings[order[i]].severity);
    const Text text = say(messages::left_out, most_results, over.said());
    const Json told{{"level", "warning"}, {"message", message(text.in(report_.language))}};
    run["invocations"] =
        Json::array({{{"executionSuccessful", true}, {"toolExecutionNotifications", Json::array({told})}}});
    order.resize(most_results);
    std::sort(order.begin(), order.end());
    return order;
  }

  Json location(const Origin& at) const {
    const Place place = place_of(report_, at);
    return {
        {"physicalLocation",
         {{"artifactLocation", {{"uri", uri(path_from_root(report_, place))}}}, {"region", region(place)}}}};
  }

  Json result(const Diagnostic& finding, const std::string& fingerprint) const {
    std::string text = finding.message.in(report_.language);
    if (!finding.hint.empty()) text += "\n" + finding.hint.in(report_.language);
    Json result{{"ruleId", finding.code->id}};
    if (const auto found = rule_index_.find(finding.code->id); found != rule_index_.end())
      result["ruleIndex"] = found->second;
    result["level"] = level(finding.severity);
    result["message"] = message(text);
    result["locations"] = Json::array({location(finding.at)});
    for (std::size_t i = 0; i < finding.labels.size(); ++i) {
      Json related{{"id", i + 1}};
      related.update(location(finding.labels[i].at));
      related["message"] = message(finding.labels[i].message.in(report_.language));
      result["relatedLocations"].push_back(std::move(related));
    }
    result["partialFingerprints"] = {{"switch/v1", fingerprint}};
    return result;
  }

  const Report& report_;
  std::unordered_map<std::string_view, std::size_t> rule_index_;
};

}  // namespace

std::string render_sarif(const Report& report) {
  return SarifRenderer(report).render();
}

}  // namespace sw
