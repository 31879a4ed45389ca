// HTML from parts: one way to write text into it, and elements that close themselves.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace sw::report {

/// Text as it stands between tags and in quoted attributes. What could turn the reading order or is no
/// character becomes visible; line ends stay.
std::string escape(std::string_view text);

using Attributes = std::vector<std::pair<std::string_view, std::string>>;

/// An element around markup.
std::string element(std::string_view tag, const Attributes& attributes, std::string_view markup);
/// An element around text.
std::string element_of(std::string_view tag, const Attributes& attributes, std::string_view text);

/// A style or a script inside a page, and by what a browser knows it: SHA-256 of a line end and the text, in
/// base 64. No other one gets a hearing.
struct Inlined {
  std::string_view text = "";
  std::string_view sum = "";
};

/// What stands in a page before and behind its body.
struct Frame {
  std::string_view language;
  std::string_view title;
  Inlined style;
  Inlined script{};  ///< empty: the page has none, and may have none
};

/// The whole file: nothing in it may ask anything of anybody.
std::string html_file(const Frame& frame, std::string_view body);

}  // namespace sw::report
