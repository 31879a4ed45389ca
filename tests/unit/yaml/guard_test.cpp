#include <doctest/doctest.h>

#include "reading.hpp"

using sw::Severity;
using sw::test::read;

namespace {

struct Row {
  std::string text;
  std::string_view code;
  std::uint32_t at;
};

}  // namespace

TEST_CASE("a byte that no text may hold is refused at its place") {
  const std::string filler = "naam: Lotte Verzonnen\nkleur: g";  // longer than one word of the guard
  const auto at = static_cast<std::uint32_t>(filler.size());
  const Row rows[] = {
      {std::string("\0", 1), "Y-03", at},
      {"\x01", "Y-03", at},
      {"\x0B", "Y-03", at},
      {"\x1B[31m", "Y-03", at},
      {"\x7F", "Y-03", at},
      {"\xC2\x80", "Y-03", at},
      {"\xC2\x85", "Y-03", at},
      {"\xE2\x80\xA8", "Y-03", at},
      {"\xEF\xBB\xBF", "Y-03", at},
      {"\xEF\xBF\xBF", "Y-03", at},
      {"\xC0\xAF", "Y-02", at},
      {"\xE0\x80\xAF", "Y-02", at},
      {"\xF0\x80\x80\xAF", "Y-02", at},
      {"\xED\xA0\x80", "Y-02", at},
      {"\xF4\x90\x80\x80", "Y-02", at},
      {"\xFF", "Y-02", at},
      {"\x80", "Y-02", at},
      {"\xE2\x82", "Y-02", at},
      {"\xC3", "Y-02", at},
      {"\r", "Y-04", at},
      {"\rx\n", "Y-04", at},
  };
  for (const Row& row : rows) {
    CAPTURE(row.text);
    for (const std::string& behind : {std::string("\n"), std::string(" en nog een heel stuk tekst\n")}) {
      if (row.text == "\r" && behind == "\n") continue;
      const auto reading = read(filler + row.text + behind);
      CHECK_FALSE(reading.document);
      REQUIRE(reading.findings.size() == 1);
      CHECK(reading.code() == row.code);
      CHECK(reading.findings[0].at.span.begin == row.at);
      CHECK(reading.findings[0].severity == Severity::error);
      CHECK_FALSE(reading.findings[0].hint.empty());
    }
  }
}

TEST_CASE("a control character is seen whatever stands in front of it") {
  for (std::size_t place = 0; place < 9; ++place)
    for (const char before : {'\n', '\t', ' ', 'x', '~'})
      for (char control = 1; control < 0x20; ++control) {
        if (control == '\n' || control == '\t' || control == '\r') continue;
        const std::string text = "#" + std::string(place, ' ') + before + control + "        \n";
        CAPTURE(text);
        CHECK(read(text).code() == "Y-03");
      }
}

TEST_CASE("letters of any script pass the guard") {
  for (const std::string text : {"é", "ß", "中文", "😀", "\xC2\xA0", "\xEF\xBF\xBD", "\xE2\x80\xAE"}) {
    CAPTURE(text);
    const auto reading = read("naam: " + text + "\n");
    REQUIRE(reading.document);
    CHECK(reading.document->text(2) == text);
    CHECK(reading.findings.empty());
  }
}

TEST_CASE("a file of UTF-16 is named as such") {
  const auto reading = read(std::string("\xFF\xFEn\0a\0", 6));
  REQUIRE(reading.findings.size() == 1);
  CHECK(reading.code() == "Y-02");
  CHECK(reading.findings[0].message.en.find("UTF-16") != std::string::npos);
}

TEST_CASE("a file over one MiB is refused, a file of one MiB is read") {
  const std::string line = "# 456789abcdef\n";
  std::string text = "naam: x\n";
  while (text.size() + line.size() <= sw::yaml::largest_file) text += line;
  text.resize(sw::yaml::largest_file, '\n');
  CHECK(read(text).document);
  const auto reading = read(text + "\n");
  CHECK_FALSE(reading.document);
  REQUIRE(reading.findings.size() == 1);
  CHECK(reading.code() == "Y-01");
}

TEST_CASE("CR LF, a BOM and a missing last line end are read and noted") {
  const auto windows =
      read("\xEF\xBB\xBFnaam: Lotte\r\ntekst: |\r\n  een\r\n  twee\r\nlijst:\r\n- a\r\n- \"b\r\n  c\"");
  REQUIRE(windows.document);
  CHECK(sw::test::shown(*windows.document, 0) ==
        "{naam: 'Lotte', tekst: 'een\ntwee\n', lijst: ['a', 'b c']}");
  REQUIRE(windows.findings.size() == 3);
  CHECK(windows.code(0) == "Y-32");
  CHECK(windows.code(1) == "Y-31");
  CHECK(windows.code(2) == "Y-33");
  for (const auto& finding : windows.findings) CHECK(finding.severity == Severity::note);
  const auto& key = windows.document->node(1);
  CHECK(windows.source->text(key.span) == "naam");
  CHECK(key.column == 0);
}
