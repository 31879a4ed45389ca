// JUnit XML: one case per finding, failed where the finding fails the run. A run without findings has one
// case that passed, because platforms take a report without cases for a broken one.
#include <fmt/format.h>

#include <unordered_map>

#include "diagnostic/details.hpp"
#include "diagnostic/place.hpp"
#include "diagnostic/renderers.hpp"
#include "switch/language/messages_render.hpp"
#include "switch/text/log_commands.hpp"
#include "switch/text/unicode.hpp"

namespace sw {
namespace {

/// What XML reserves becomes an entity.
std::string escaped(std::string_view text) {
  std::string result;
  for (std::size_t at = 0; at < text.size(); ++at) {
    switch (const char c = text[at]) {
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
      case '#':
      case ':':
        if (log_command_at(text, at))
          result += c == '#' ? "&#35;" : "&#58;";
        else
          result += c;
        break;
      default:
        result += c;
    }
  }
  return result;
}

/// What XML cannot hold is made visible first.
std::string xml(std::string_view text) {
  return escaped(visible(text));
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
    const std::string body = escaped(details(report_, finding));
    if (fails(finding.severity)) {
      ++failures_;
      cases_ += fmt::format("      <failure type=\"{}\" message=\"{}\">{}</failure>\n", key(finding.severity),
                            xml(message), body);
    } else {
      cases_ += fmt::format("      <system-out>{}</system-out>\n", body);
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
    auto [entry, fresh] = next_number_.try_emplace(path + '\0' + first, 2);
    for (int& next = entry->second; !fresh; ++next) {
      name = fmt::format("{} ({})", first, next);
      fresh = next_number_.try_emplace(path + '\0' + name, 2).second;
    }
    return name;
  }

  const Report& report_;
  std::string cases_;
  std::size_t tests_ = 0;
  std::size_t failures_ = 0;
  std::unordered_map<std::string, int> next_number_;  // by path and name: for its next namesake
};

}  // namespace

std::string render_junit(const Report& report) {
  return JunitRenderer(report).render();
}

}  // namespace sw
