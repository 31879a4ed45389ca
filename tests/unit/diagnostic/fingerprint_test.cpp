#include "diagnostic/fingerprint.hpp"

#include <doctest/doctest.h>

#include <set>

#include "unit/diagnostic/nasty_report.hpp"

using namespace sw;

namespace {

/// The fingerprints of one finding of `code` on each of `words`, in a file with this text.
std::vector<std::string> prints_of(std::string text, std::vector<std::string_view> words,
                                   const Code& code = nasty::diary, std::string name = "a.yaml",
                                   std::string_view prefix = "") {
  const std::vector<Source> sources{{std::move(name), std::move(text)}};
  std::vector<Diagnostic> findings;
  for (const auto each : words)
    findings.push_back({&code, Severity::error, nasty::at(sources, 0, each), {}, {}, {}});
  Report report = nasty::report(sources, findings);
  const RoundFolder round{0, std::string(prefix), {}};
  report.rounds = {&round, 1};
  return fingerprints(report);
}

std::string print_of(std::string text, std::string_view words, const Code& code = nasty::diary) {
  return prints_of(std::move(text), {words}, code).front();
}

}  // namespace

TEST_CASE("a fingerprint stays when lines move, and when the line gets other neighbours") {
  const std::string before = print_of("id: roos\nkader: koala\n", "koala");
  CHECK(before == print_of("# nieuw\n\nid: roos\nnaam: Roos\nkader: koala # ok\n", "koala"));
  CHECK(before == print_of("id: roos\r\nkader:   koala\r\n", "koala"));
}

TEST_CASE("a fingerprint changes with the words, the code and the file") {
  const std::string one = print_of("kader: koala\n", "koala");
  CHECK(one != print_of("kader: koalas\n", "koalas"));
  CHECK(one != print_of("kader: koala\n", "koala", nasty::framework));
  CHECK(one != prints_of("kader: koala\n", {"koala"}, nasty::diary, "b.yaml").front());
}

TEST_CASE("the path counts from the repository's root, wherever the program ran") {
  CHECK(prints_of("x: y\n", {"y"}, nasty::diary, "rondes/a.yaml") ==
        prints_of("x: y\n", {"y"}, nasty::diary, "a.yaml", "rondes/"));
}

TEST_CASE("of a long span the first line counts, of an empty one the line that it is on") {
  CHECK(print_of("blok:\n  een\n  twee\n", "blok:\n  een\n") ==
        print_of("blok:\n  drie\n", "blok:\n  drie\n"));
  const auto at_end_of_line = [](std::string line) {
    const auto end = static_cast<std::uint32_t>(line.size());
    const std::vector<Source> sources{{"a.yaml", line + "\nx: y\n"}};
    const std::vector<Diagnostic> findings{
        {&nasty::diary, Severity::error, {FileId{0}, {end, end}}, {}, {}, {}}};
    return fingerprints(nasty::report(sources, findings));
  };
  CHECK(at_end_of_line("id: roos") == at_end_of_line("  id: roos"));
  CHECK(at_end_of_line("id: roos") != at_end_of_line("id: zon"));
}

TEST_CASE("equal findings are told apart by their order") {
  const auto prints = prints_of("a: dag\nb: dag\n", {"dag", "dag", "dag"});
  CHECK(std::set<std::string>(prints.begin(), prints.end()).size() == 3);
  CHECK(prints.front() == print_of("a: dag\n", "dag"));
}

TEST_CASE("no two findings of a nasty report share a fingerprint, and the language does not matter") {
  const auto sources = nasty::sources();
  const auto findings = nasty::findings(sources);
  Report report = nasty::report(sources, findings);
  const auto prints = fingerprints(report);
  CHECK(prints.size() == findings.size());
  CHECK(std::set<std::string>(prints.begin(), prints.end()).size() == prints.size());
  report.language = Language::en;
  CHECK(fingerprints(report) == prints);
}

TEST_CASE("a fingerprint is the same for ever") {
  CHECK(print_of("kader: koala\n", "koala") == "81cc8bca2403d571");
}
