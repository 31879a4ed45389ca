#include "diagnostic/details.hpp"

#include "diagnostic/place.hpp"
#include "switch/language/messages_render.hpp"
#include "switch/text/unicode.hpp"

namespace sw {

std::string details(const Report& report, const Diagnostic& finding) {
  const auto placed = [&](const Origin& at, const Text& text) {
    const std::string where = shown(report, place_of(report, at));
    return where + (where.empty() ? "" : ": ") + visible(text.in(report.language));
  };
  std::string all = placed(finding.at, finding.message);
  for (const Label& label : finding.labels) all += '\n' + placed(label.at, label.message);
  if (!finding.hint.empty()) {
    all.append(1, '\n').append(messages::hint.in(report.language)).append(": ");
    all += visible(finding.hint.in(report.language));
  }
  return all;
}

}  // namespace sw
