// The pictures of a report, drawn by us: each is SVG for inside a page, takes its colours from the page's
// style sheet, and says in words what it shows.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace sw::report {

/// What a screen reader says of a picture.
struct Alternative {
  std::string_view id;  ///< unique in the page
  std::string title;
  std::string description;
};

/// One bar under its label: done, then planned, and a mark where the minimum is.
struct Bar {
  std::string label;
  std::string amount;  ///< in words, at the right
  double done = 0;
  double planned = 0;
  double mark = 0;  ///< 0: none
};

/// A line of two bars: what is asked, and what is offered.
struct Pair {
  std::string label;
  int asked = 0;
  int offered = 0;
};

/// People of one organisation who go to another.
struct Way {
  std::size_t from = 0;  ///< index of the left column
  std::size_t to = 0;    ///< index of the right column
  bool sure = false;     ///< agreed, running or closed
};

std::string bars_svg(const Alternative& alternative, const std::vector<Bar>& bars);
std::string pairs_svg(const Alternative& alternative, const std::vector<Pair>& pairs);
/// Both columns by name. Right names are moved to where fewer lines cross.
std::string ways_svg(const Alternative& alternative, const std::vector<std::string>& left,
                     const std::vector<std::string>& right, const std::vector<Way>& ways);

}  // namespace sw::report
