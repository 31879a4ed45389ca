// Findings for people: each with the line it is about, then the sum.
#include <fmt/format.h>

#include <algorithm>
#include <map>

#include "diagnostic/place.hpp"
#include "diagnostic/renderers.hpp"
#include "diagnostic/tally.hpp"
#include "switch/language/messages_render.hpp"
#include "switch/text/excerpt.hpp"
#include "switch/text/unicode.hpp"

namespace sw {
namespace {

/// From here on the sum alone no longer shows what to begin with.
constexpr std::size_t long_list = 20;

constexpr std::string_view bold = "1";
constexpr std::string_view faint = "2";

std::string_view colour_of(Severity severity) {
  switch (severity) {
    case Severity::error:
      return "1;31";
    case Severity::warning:
      return "1;33";
    default:
      return "1;36";
  }
}

class TextRenderer {
 public:
  explicit TextRenderer(const Report& report) : report_(report) {}

  std::string render() {
    for (const Diagnostic& finding : report_.findings) add(finding);
    if (report_.findings.size() > long_list) add_counts();
    line(summary(report_).in(report_.language));
    return std::move(out_);
  }

 private:
  struct Shown {
    Place place;
    Excerpt excerpt;
  };

  Shown look_up(const Origin& at) const {
    Shown shown{place_of(report_, at), {}};
    if (shown.place.exact) shown.excerpt = excerpt(*shown.place.source, at.span);
    return shown;
  }

  void add(const Diagnostic& finding) {
    const Shown main = look_up(finding.at);
    std::vector<Shown> others;
    std::uint32_t last_line = main.excerpt.line;
    for (const Label& label : finding.labels) {
      others.push_back(look_up(label.at));
      last_line = std::max(last_line, others.back().excerpt.line);
    }
    gutter_ = std::to_string(last_line).size();

    const std::string_view colour = colour_of(finding.severity);
    std::string where = shown(report_, main.place);
    if (!where.empty()) where = painted(bold, where) + ": ";
    const std::string kind =
        fmt::format("{}[{}]", shown(finding.severity).in(report_.language), finding.code->id);
    line(where + painted(colour, kind) + ": " + words(finding.message));
    add_excerpt(main, '^', colour);
    for (std::size_t i = 0; i < others.size(); ++i) add_label(finding.labels[i], others[i]);
    if (!finding.hint.empty())
      line(fmt::format("  {}: {}", painted(bold, messages::hint.in(report_.language)), words(finding.hint)));
    line("");
  }

  void add_label(const Label& label, const Shown& at) {
    const std::string where = shown(report_, at.place);
    line("  " + (where.empty() ? "" : painted(bold, where) + ": ") + words(label.message));
    add_excerpt(at, '-', bold);
  }

  void add_excerpt(const Shown& at, char mark, std::string_view colour) {
    if (!at.place.exact) return;
    const Excerpt& shown = at.excerpt;
    const std::string number = fmt::format("  {:>{}} |", shown.line, gutter_);
    line(painted(faint, number) + " " + shown.before + painted(colour, shown.marked) + shown.after);
    const std::string margin = fmt::format("  {:>{}} |", "", gutter_);
    line(painted(faint, margin) + std::string(1 + shown.offset, ' ') +
         painted(colour, std::string(shown.width, mark)));
  }

  void add_counts() {
    std::map<std::string_view, std::pair<std::size_t, const Code*>> by_code;
    for (const Diagnostic& finding : report_.findings) {
      auto& [number, code] = by_code[finding.code->id];
      ++number;
      code = finding.code;
    }
    std::vector<std::pair<std::size_t, const Code*>> most_first;
    for (const auto& entry : by_code) most_first.push_back(entry.second);
    std::stable_sort(most_first.begin(), most_first.end(),
                     [](const auto& a, const auto& b) { return a.first > b.first; });

    const std::size_t digits = std::to_string(most_first.front().first).size();
    line(messages::per_code.in(report_.language));
    for (const auto& [number, code] : most_first)
      line(fmt::format("  {:>{}}  {}  {}", number, digits, code->id, code->title.in(report_.language)));
    line("");
  }

  std::string words(const Text& text) const { return visible(text.in(report_.language)); }

  std::string painted(std::string_view colour, std::string_view text) const {
    if (!report_.colour || text.empty()) return std::string(text);
    return fmt::format("\x1b[{}m{}\x1b[0m", colour, text);
  }

  void line(std::string_view text) {
    const auto last = text.find_last_not_of(' ');
    out_.append(text.substr(0, last + 1)).append(1, '\n');
  }

  const Report& report_;
  std::string out_;
  std::size_t gutter_ = 1;
};

}  // namespace

std::string render_text(const Report& report) {
  return TextRenderer(report).render();
}

}  // namespace sw
