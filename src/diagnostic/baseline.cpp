#include "switch/diagnostic/baseline.hpp"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "switch/diagnostic/selection.hpp"
#include "switch/text/log_commands.hpp"

namespace sw {
namespace {

using Json = nlohmann::json;

constexpr int format_version = 1;

/// Where findings without a file of their own are counted.
constexpr std::string_view round_file = "switch.yaml";

std::string file_of(const Diagnostic& finding, std::span<const Source> sources) {
  return finding.at ? sources[finding.at.file.index].name() : std::string(round_file);
}

}  // namespace

Baseline Baseline::of(const std::vector<Diagnostic>& findings, std::span<const Source> sources) {
  Baseline baseline;
  for (const Diagnostic& finding : findings)
    if (!Selection::always(*finding.code))
      ++baseline.counts_[file_of(finding, sources)][std::string(finding.code->id)];
  return baseline;
}

std::optional<Baseline> Baseline::read(std::string_view json) {
  const Json document = Json::parse(json, nullptr, false);
  if (!document.is_object() || document.value("version", Json()) != format_version) return std::nullopt;
  const Json counts = document.value("counts", Json());
  if (!counts.is_object()) return std::nullopt;
  Baseline baseline;
  for (const auto& [file, by_code] : counts.items()) {
    if (!by_code.is_object()) return std::nullopt;
    for (const auto& [code, number] : by_code.items()) {
      if (!number.is_number_unsigned()) return std::nullopt;
      baseline.counts_[file][code] = number.get<std::int64_t>();
    }
  }
  return baseline;
}

std::string Baseline::written() const {
  const Json document{{"version", format_version}, {"counts", counts_}};
  return json_without_log_commands(document.dump(2, ' ', false, Json::error_handler_t::replace)) + "\n";
}

std::vector<Diagnostic> Baseline::beyond(std::vector<Diagnostic> findings,
                                         std::span<const Source> sources) const {
  Baseline now = of(findings, sources);
  std::erase_if(findings, [&](const Diagnostic& finding) {
    if (Selection::always(*finding.code)) return false;
    const std::string file = file_of(finding, sources), code(finding.code->id);
    const auto counted = counts_.find(file);
    if (counted == counts_.end()) return false;
    const auto number = counted->second.find(code);
    return number != counted->second.end() && now.counts_[file][code] <= number->second;
  });
  return findings;
}

std::int64_t Baseline::shrunk(const std::vector<Diagnostic>& findings,
                              std::span<const Source> sources) const {
  Baseline now = of(findings, sources);
  std::int64_t fewer = 0;
  for (const auto& [file, by_code] : counts_)
    for (const auto& [code, number] : by_code)
      fewer += std::max<std::int64_t>(0, number - now.counts_[file][code]);
  return fewer;
}

std::int64_t Baseline::total() const {
  std::int64_t sum = 0;
  for (const auto& [file, by_code] : counts_)
    for (const auto& [code, number] : by_code) sum += number;
  return sum;
}

}  // namespace sw
