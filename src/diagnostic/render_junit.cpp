// JUnit XML: one case per finding, failed where the finding fails the run. A run without findings has one
// case that passed, because platforms take a report without cases for a broken one.
#include <fmt/format.h>

#include <set>

#include "diagnostic/place.hpp"
#include "diagnostic/renderers.hpp"
#include "switch/language/messages_render.hpp"
#include "switch/text/unicode.hpp"

namespace sw {
namespace {

/// What XML cannot hold has been made visible; what it reserves becomes an entity.
std::string xml(std::string_view text) {
  std::string result;
  for (const char c : visible(text)) {
    switch (c) {
      case '&':
        result += "&amp;";
        break;
      case '<':
        result += "&lt;";
        break;
      case '>':
        result += "&gt;";
        break;
      case '"':
        result += "&quot;";
        break;
      default:
        result += c;
    }
  }
  return result;
}

class JunitRenderer {
 public:
  explicit JunitRenderer(const Report& report) : report_(report) {}

  std::string render() {
    for (const Diagnostic& finding : report_.findings) add(finding);
    if (report_.findings.empty()) {
      tests_ = 1;
      cases_ = fmt::format("    <testcase classname=\"switch\" name=\"{}\" time=\"0\"/>\n",
                           xml(messages::all_in_order.in(report_.language)));
    }
    const std::string sums = fmt::format("tests=\"{}\" failures=\"{}\" errors=\"0\"", tests_, failures_);
    return fmt::format(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
        "<testsuites name=\"switch\" {} time=\"0\">\n"
        "  <testsuite name=\"switch\" {} skipped=\"0\" time=\"0\">\n{}  </testsuite>\n</testsuites>\n",
        sums, sums, cases_);
  }

 private:
  void add(const Diagnostic& finding) {
    ++tests_;
    const Place place = place_of(report_, finding.at);
    const std::string path = path_from_root(report_, place);
    const std::string& message = finding.message.in(report_.language);
    cases_ += fmt::format("    <testcase classname=\"{}\" name=\"{}\" file=\"{}\" line=\"{}\" time=\"0\">\n",
                          xml(path), xml(name_of(path, finding)), xml(path), place.begin.line);
    const std::string details = xml(details_of(finding, place));
    if (fails(finding.severity)) {
      ++failures_;
      cases_ += fmt::format("      <failure type=\"{}\" message=\"{}\">{}</failure>\n", key(finding.severity),
                            xml(message), details);
    } else {
      cases_ += fmt::format("      <system-out>{}</system-out>\n", details);
    }
    cases_ += "    </testcase>\n";
  }

  bool fails(Severity severity) const {
    return report_.fails_from != Severity::off && severity >= report_.fails_from;
  }

  /// A platform knows a case by file and name: the same when lines move, and never given twice.
  std::string name_of(const std::string& path, const Diagnostic& finding) {
    const std::string first = fmt::format("{}: {}", finding.code->id, finding.message.in(report_.language));
    std::string name = first;
    for (int next = 2; !names_.emplace(path, name).second; ++next) name = fmt::format("{} ({})", first, next);
    return name;
  }

  std::string details_of(const Diagnostic& finding, const Place& place) const {
    std::string details = shown(place);
    if (!details.empty()) details += ": ";
    details += finding.message.in(report_.language);
    if (!finding.hint.empty())
      details +=
          fmt::format(" ({}: {})", messages::hint.in(report_.language), finding.hint.in(report_.language));
    return details;
  }

  const Report& report_;
  std::string cases_;
  std::size_t tests_ = 0;
  std::size_t failures_ = 0;
  std::set<std::pair<std::string, std::string>> names_;
};

}  // namespace

std::string render_junit(const Report& report) {
  return JunitRenderer(report).render();
}

}  // namespace sw
