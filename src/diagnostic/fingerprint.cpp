#include "diagnostic/fingerprint.hpp"

#include <fmt/format.h>

#include <unordered_map>

#include "diagnostic/place.hpp"
#include "switch/text/hash.hpp"

namespace sw {
namespace {

std::string_view trimmed(std::string_view text) {
  const auto begin = text.find_first_not_of(" \t\r");
  if (begin == std::string_view::npos) return {};
  return text.substr(begin, text.find_last_not_of(" \t\r") - begin + 1);
}

/// The first line of the span; for a place between two characters, the line that it is on.
std::string_view words_at(const Place& place, Span span) {
  if (!place.exact) return {};
  const std::string_view text = place.source->text(span);
  return trimmed(text.empty() ? place.source->line(place.begin.line) : text.substr(0, text.find('\n')));
}

}  // namespace

std::vector<std::string> fingerprints(const Report& report) {
  std::vector<std::string> result;
  result.reserve(report.findings.size());
  std::unordered_map<std::string, std::uint32_t> seen;
  for (const Diagnostic& finding : report.findings) {
    const Place place = place_of(report, finding.at);
    std::string identity(finding.code->id);
    identity.append(1, '\0').append(path_from_root(report, place));
    identity.append(1, '\0').append(words_at(place, finding.at.span));
    const std::uint32_t earlier = seen[identity]++;
    identity.append(1, '\0').append(std::to_string(earlier));
    result.push_back(fmt::format("{:016x}", stable_hash(identity)));
  }
  return result;
}

}  // namespace sw
