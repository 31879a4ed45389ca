#include <doctest/doctest.h>

#include "report/markdown.hpp"
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
  const std::string still = report::html_file({.language = "en", .title = "t", .style = {}}, "");
  CHECK(still.find("script-src") == std::string::npos);
  CHECK(still.find("<script") == std::string::npos);
  CHECK(still.find("default-src &#39;none&#39;") != std::string::npos);
}

TEST_CASE("text in Markdown makes no mark-up, no link, and calls nobody") {
  const struct {
    std::string_view text, markdown;
  } rows[] = {
      {"gewone tekst, met één zin.", "gewone tekst, met één zin."},
      {"@everyone en @jan-smit", "@ everyone en @ jan-smit"},
      {"an@example.be", "an@ example.be"},
      {"samen @ werk, 5 @", "samen @ werk, 5 @"},
      {"@@all", "@@ all"},
      {"zie https://kwaad.example/x", "zie https: //kwaad.example/x"},
      {"ftp://a javascript://b", "ftp: //a javascript: //b"},
      {"www.kwaad.example, awww.", "www .kwaad.example, awww."},
      {"#12, a/b#3, !4, GH-5, gh-6", "\\# 12, a/b\\# 3, ! 4, GH- 5, gh- 6"},
      {"# een, high-5!", "\\# een, high-5!"},
      {"- een", "\\- een"},
      {"+ een", "\\+ een"},
      {"---", "\\---"},
      {"===", "\\==="},
      {"1. een", "1\\. een"},
      {"12) een", "12\\) een"},
      {"14.5 uur, 1. een", "14.5 uur, 1. een"},
      {"2023.", "2023\\."},
      {"> een", "&gt; een"},
      {"    code", "code"},
      {"~~~ `a` ~~b~~ $x$", "\\~\\~\\~ \\`a\\` \\~\\~b\\~\\~ \\$x\\$"},
      {"[a](b) ![c](d) <e> | f", "\\[a\\](b) !\\[c\\](d) &lt;e&gt; \\| f"},
      {"een\n# twee\n- drie\n", "een \\# twee - drie"},
      {"&#64;x", "&amp;\\# 64;x"},
      {"\u202Edrow", "&lt;U+202E&gt;drow"},
      {"", ""},
      {"  \n", ""},
  };
  for (const auto& row : rows) {
    CAPTURE(row.text);
    CHECK(report::plain(row.text) == row.markdown);
  }
}

TEST_CASE("what Markdown would read as its own is text") {
  report::Page page{.kind = "report", .title = "a*b", .lead = "<i> & `c`"};
  page.footer = {"x | y_z"};
  CHECK(report::markdown_of(page, Language::nl) ==
        "# a\\*b\n\n&lt;i&gt; &amp; \\`c\\`\n\n---\n\nx \\| y\\_z\n");
}
