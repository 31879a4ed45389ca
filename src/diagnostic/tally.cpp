#include "diagnostic/tally.hpp"

#include <set>

#include "switch/language/messages_render.hpp"

namespace sw {
namespace {

struct Kind {
  Severity severity;
  const Noun& noun;
};

constexpr Kind worst_first[] = {
    {Severity::error, messages::error_noun},
    {Severity::warning, messages::warning_noun},
    {Severity::note, messages::note_noun},
};

Text files(std::size_t number) {
  return counted(static_cast<std::int64_t>(number), messages::file_noun);
}

}  // namespace

Text Tally::said() const {
  Text said;
  for (const auto& [severity, noun] : worst_first) {
    const auto number = static_cast<std::int64_t>((*this)[severity]);
    if (number == 0) continue;
    const Text part = counted(number, noun);
    said.nl.append(said.nl.empty() ? "" : ", ").append(part.nl);
    said.en.append(said.en.empty() ? "" : ", ").append(part.en);
  }
  return said;
}

Tally tally(std::span<const Diagnostic> findings) {
  Tally tally;
  for (const Diagnostic& finding : findings) tally.add(finding.severity);
  return tally;
}

Text summary(const Report& report) {
  if (report.findings.empty()) return say(messages::nothing_found, files(report.sources.size()));
  const Text found = tally(report.findings).said();
  std::set<FileId> where;
  for (const Diagnostic& finding : report.findings)
    if (finding.at) where.insert(finding.at.file);
  return where.empty() ? found : say(messages::found_in, found, files(where.size()));
}

}  // namespace sw
