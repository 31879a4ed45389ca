#include <doctest/doctest.h>

#include "switch/report/html.hpp"
#include "switch/report/page.hpp"

using namespace sw;

TEST_CASE("text in HTML") {
  const struct {
    std::string_view text, html;
  } rows[] = {
      {"een & twee", "een &amp; twee"},
      {R"(<script a="b" c='d'>)", "&lt;script a=&quot;b&quot; c=&#39;d&#39;&gt;"},
      {"één\ntwee", "één\ntwee"},
      {"\u202E"
       "drow",
       "&lt;U+202E&gt;drow"},
      {"", ""},
  };
  for (const auto& row : rows) {
    CAPTURE(row.text);
    CHECK(report::escape(row.text) == row.html);
  }
  CHECK(report::element_of("p", {{"title", "\"a\""}}, "<b>") == "<p title=\"&quot;a&quot;\">&lt;b&gt;</p>");
}

TEST_CASE("a page without a script may run none") {
  const std::string still = report::html_file({.language = "en", .title = "t", .style = ""}, "");
  CHECK(still.find("script-src") == std::string::npos);
  CHECK(still.find("<script") == std::string::npos);
  CHECK(still.find("default-src &#39;none&#39;") != std::string::npos);
}

TEST_CASE("what Markdown would read as its own is text") {
  report::Page page{.kind = "report", .title = "a*b", .lead = "<i> & `c`"};
  page.footer = {"x | y_z"};
  CHECK(report::markdown_of(page, Language::nl) == "# a\\*b\n\n&lt;i> &amp; \\`c\\`\n\n---\n\nx \\| y\\_z\n");
}
