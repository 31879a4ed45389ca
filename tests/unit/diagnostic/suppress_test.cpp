#include "switch/diagnostic/suppress.hpp"

#include <doctest/doctest.h>

#include <string>

#include "switch/diagnostic/codes_ignore.hpp"

using namespace sw;

namespace {

constexpr Code one{"S1-01", Severity::error, {"een", "one"}, {"w", "w"}, {"f", "f"}, ""};
constexpr Code two{"S1-02", Severity::error, {"twee", "two"}, {"w", "w"}, {"f", "f"}, ""};
constexpr Code syntax{"Y-01", Severity::error, {"vorm", "form"}, {"w", "w"}, {"f", "f"}, ""};
constexpr const Code* all_codes[] = {
    &one, &two, &syntax, &codes::unused_ignore, &codes::ignore_without_reason, &codes::ignore_of_nothing};

/// The codes that are left, and the words they point at: "I-01 S1-02".
std::vector<std::string> left(const std::string& text,
                              const std::vector<std::pair<const Code*, std::string>>& found) {
  const std::vector<Source> sources{{"a.yaml", text}};
  std::vector<Diagnostic> findings;
  for (const auto& [code, word] : found) {
    const auto at = word.empty() ? 0U : static_cast<std::uint32_t>(text.find(word));
    findings.push_back(
        {code, code->severity, {FileId{0}, {at, at + static_cast<std::uint32_t>(word.size())}}, {}, {}, {}});
  }
  std::vector<std::string> result;
  for (const Diagnostic& finding : suppress(findings, sources, all_codes))
    result.push_back(std::string(finding.code->id) + " " + std::string(sources[0].text(finding.at.span)));
  return result;
}

using Left = std::vector<std::string>;

}  // namespace

TEST_CASE("a comment with a reason ignores a finding on its own line, or on the next") {
  CHECK(left("a: 1  # switch: ignore S1-01 het mag\nb: 2\n", {{&one, "a"}}) == Left{});
  CHECK(left("# switch: ignore S1-01 het mag\na: 1\n", {{&one, "a:"}}) == Left{});
  CHECK(left("x: 0\n# switch: ignore S1-01 het mag\n\n# nog iets\na: 1\n", {{&one, "a:"}}) == Left{});
  CHECK(left("# switch: ignore S1-01, S1-02 het mag\na: 1\n", {{&one, "a:"}, {&two, "a:"}}) == Left{});
  CHECK(left("# switch: ignore S1-01 het mag\r\na: 1\r\n", {{&one, "a:"}}) == Left{});
}

TEST_CASE("it ignores nothing on other lines and no other code, and says so") {
  CHECK(left("a: 1  # switch: ignore S1-01 het mag\nb: 2\n", {{&one, "b"}}) == Left{"I-01 S1-01", "S1-01 b"});
  CHECK(left("a: 1  # switch: ignore S1-02 het mag\n", {{&one, "a"}}) == Left{"S1-01 a", "I-01 S1-02"});
  CHECK(left("a: 1\n# switch: ignore S1-01 het mag\n", {{&one, "a"}}) == Left{"S1-01 a", "I-01 S1-01"});
}

TEST_CASE("above the first entry it counts for the file as a whole") {
  CHECK(left("# over dit bestand\n# switch: ignore S1-01 het mag\na: 1\n", {{&one, ""}}) == Left{});
  CHECK(left("a: 1\n# switch: ignore S1-01 het mag\nb: 2\n", {{&one, ""}}) == Left{"S1-01 ", "I-01 S1-01"});
}

TEST_CASE("a reason is needed") {
  CHECK(left("a: 1  # switch: ignore S1-01\n", {{&one, "a"}}) == Left{"S1-01 a", "I-02 S1-01"});
  CHECK(left("a: 1  # switch: ignore S1-01,S1-02  \n", {{&one, "a"}}) ==
        Left{"S1-01 a", "I-02 S1-01", "I-02 S1-02"});
}

TEST_CASE("a code must be there, and be one that can be ignored") {
  CHECK(left("a: 1  # switch: ignore S1-1 het mag\n", {{&one, "a"}}) == Left{"S1-01 a", "I-03 S1-1"});
  CHECK(left("a: 1  # switch: ignore Y-01 het mag\n", {{&syntax, "a"}}) == Left{"Y-01 a", "I-03 Y-01"});
  CHECK(left("a: 1  # switch: ignore\n", {{&one, "a"}}) == Left{"S1-01 a", "I-03 "});
}

TEST_CASE("other comments are left alone") {
  CHECK(left("a: x# switch: ignore S1-01 het mag\n", {{&one, "a"}}) == Left{"S1-01 a"});
  CHECK(left("a: 1  # switch: ignored S1-01 het mag\n", {{&one, "a"}}) == Left{"S1-01 a"});
}
