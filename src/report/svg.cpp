#include "switch/report/svg.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <numeric>

#include "switch/report/html.hpp"
#include "switch/text/unicode.hpp"

namespace sw::report {
namespace {

constexpr double width = 360;
constexpr double bar_width = 358;

std::string text_at(double x, double y, std::string_view anchor, std::string_view text) {
  return element_of(
      "text",
      {{"x", fmt::format("{:g}", x)}, {"y", fmt::format("{:g}", y)}, {"text-anchor", std::string(anchor)}},
      text);
}

std::string box(double x, double y, double w, double h, std::string_view kind) {
  return fmt::format(R"(<rect class="{}" x="{:.1f}" y="{:g}" width="{:.1f}" height="{:g}"/>)", kind, x, y, w,
                     h);
}

std::string picture(const Alternative& alternative, double height, std::string_view markup) {
  const std::string id(alternative.id);
  return element("svg",
                 {{"viewBox", fmt::format("0 0 {:g} {:g}", width, height)},
                  {"role", "img"},
                  {"aria-labelledby", id + "-title " + id + "-desc"}},
                 element_of("title", {{"id", id + "-title"}}, alternative.title) +
                     element_of("desc", {{"id", id + "-desc"}}, alternative.description) +
                     std::string(markup));
}

/// A name in lines that fit a column.
std::vector<std::string> wrapped(std::string_view name) {
  constexpr std::uint32_t most = 17;
  std::vector<std::string> lines;
  while (!name.empty()) {
    const std::size_t end = name.find(' ');
    const std::string word(name.substr(0, end));
    if (!lines.empty() && display_width(lines.back()) + 1 + display_width(word) <= most)
      lines.back() += " " + word;
    else
      lines.push_back(word);
    name.remove_prefix(end == std::string_view::npos ? name.size() : end + 1);
  }
  return lines;
}

std::string name_at(double x, double y, std::string_view anchor, const std::string& name) {
  const auto lines = wrapped(name);
  std::string out;
  const double first = y + 4 - 6.5 * static_cast<double>(lines.size() - 1);
  for (std::size_t i = 0; i < lines.size(); ++i)
    out += text_at(x, first + 13 * static_cast<double>(i), anchor, lines[i]);
  return out;
}

/// Enough for the name with the most lines.
double row_height(const std::vector<std::string>& left, const std::vector<std::string>& right) {
  std::size_t lines = 1;
  for (const auto* names : {&left, &right})
    for (const std::string& name : *names) lines = std::max(lines, wrapped(name).size());
  return 14 + 13 * static_cast<double>(lines);
}

/// The places of the right column: each at the middle of where its lines come from.
std::vector<std::size_t> places(std::size_t count, const std::vector<Way>& ways) {
  std::vector<double> middle(count);
  for (std::size_t i = 0; i < count; ++i) {
    double sum = 0, lines = 0;
    for (const Way& way : ways)
      if (way.to == i) sum += static_cast<double>(way.from), ++lines;
    middle[i] = lines > 0 ? sum / lines : static_cast<double>(i);
  }
  std::vector<std::size_t> order(count), place(count);
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::stable_sort(order.begin(), order.end(),
                   [&](std::size_t a, std::size_t b) { return middle[a] < middle[b]; });
  for (std::size_t i = 0; i < count; ++i) place[order[i]] = i;
  return place;
}

}  // namespace

std::string bars_svg(const Alternative& alternative, const std::vector<Bar>& bars) {
  double most = 1;
  for (const Bar& bar : bars) most = std::max({most, bar.done + bar.planned, bar.mark});
  const double scale = bar_width / most;
  std::string out;
  double y = 0;
  for (const Bar& bar : bars) {
    out += text_at(0, y + 12, "start", bar.label) + text_at(bar_width, y + 12, "end", bar.amount);
    out += box(0, y + 17, bar_width, 10, "ground");
    if (bar.done > 0) out += box(0, y + 17, bar.done * scale, 10, "done");
    if (bar.planned > 0) out += box(bar.done * scale, y + 17, bar.planned * scale, 10, "planned");
    if (bar.mark > 0)
      out += fmt::format(R"(<line class="mark" x1="{0:.1f}" x2="{0:.1f}" y1="{1:g}" y2="{2:g}"/>)",
                         bar.mark * scale, y + 14, y + 30);
    y += 38;
  }
  return picture(alternative, std::max(y, 1.0), out);
}

std::string pairs_svg(const Alternative& alternative, const std::vector<Pair>& pairs) {
  int most = 1;
  for (const Pair& pair : pairs) most = std::max({most, pair.asked, pair.offered});
  const double unit = (bar_width - 30) / most;
  std::string out;
  double y = 0;
  for (const Pair& pair : pairs) {
    out += text_at(0, y + 12, "start", pair.label);
    double top = y + 17;
    for (const auto& [count, kind] : {std::pair{pair.asked, "done"}, std::pair{pair.offered, "offered"}}) {
      if (count > 0) out += box(0, top, count * unit, 9, kind);
      out += text_at(count * unit + 5, top + 9, "start", fmt::to_string(count));
      top += 13;
    }
    y += 54;
  }
  return picture(alternative, std::max(y, 1.0), out);
}

std::string ways_svg(const Alternative& alternative, const std::vector<std::string>& left,
                     const std::vector<std::string>& right, const std::vector<Way>& ways) {
  constexpr double from_x = 128, to_x = 232;
  const double height =
      row_height(left, right) * static_cast<double>(std::max({left.size(), right.size(), std::size_t{1}}));
  const auto middle = [&](std::size_t place, std::size_t count) {
    return (height / static_cast<double>(count)) * (static_cast<double>(place) + 0.5);
  };
  const auto place = places(right.size(), ways);
  std::string out;
  for (const Way& way : ways) {
    const double y1 = middle(way.from, left.size()), y2 = middle(place[way.to], right.size());
    out += fmt::format(R"(<path class="{}" d="M{:g} {:.1f}C{:g} {:.1f} {:g} {:.1f} {:g} {:.1f}"/>)",
                       way.sure ? "way" : "way unsure", from_x, y1, 180.0, y1, 180.0, y2, to_x - 7, y2);
    out += fmt::format(R"(<path class="tip" d="M{0:g} {1:.1f}l-8 -4v8z"/>)", to_x, y2);
  }
  for (std::size_t i = 0; i < left.size(); ++i)
    out += name_at(from_x - 5, middle(i, left.size()), "end", left[i]);
  for (std::size_t i = 0; i < right.size(); ++i)
    out += name_at(to_x + 4, middle(place[i], right.size()), "start", right[i]);
  return picture(alternative, height, out);
}

}  // namespace sw::report
