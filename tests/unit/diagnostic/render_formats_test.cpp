// The formats for machines. Other people's validators read them in tests/peers/formats; here is what those
// cannot know: that the right thing is said, and that it can be read back.
#include <doctest/doctest.h>

#include <nlohmann/json.hpp>
#include <set>
#include <sstream>

#include "unit/diagnostic/nasty_report.hpp"

using namespace sw;
using Json = nlohmann::json;

namespace {

struct Rendered {
  std::vector<Source> sources = nasty::sources();
  std::vector<Diagnostic> findings = nasty::findings(sources);
  Report report = nasty::report(sources, findings);

  std::string operator()(Format format) const { return render(format, report); }
  Json json(Format format) const { return Json::parse((*this)(format)); }
};

std::vector<std::string> lines_of(const std::string& text) {
  std::vector<std::string> lines;
  std::istringstream in(text);
  for (std::string line; std::getline(in, line);) lines.push_back(line);
  return lines;
}

bool holds(const std::string& text, std::string_view part) {
  return text.find(part) != std::string::npos;
}

std::vector<Diagnostic> many(std::size_t errors, std::size_t notes) {
  std::vector<Diagnostic> all(notes,
                              {&nasty::diary, Severity::note, {FileId{1}, {0, 4}}, Text::same("n"), {}, {}});
  all.resize(notes + errors, {&nasty::diary, Severity::error, {FileId{1}, {0, 4}}, Text::same("e"), {}, {}});
  return all;
}

}  // namespace

TEST_CASE("the table has every format once, in order, with words in both languages") {
  std::set<std::string_view> names;
  int next = 0;
  for (const FormatEntry& entry : formats()) {
    CHECK(static_cast<int>(entry.format) == next++);
    CHECK(names.insert(entry.name).second);
    CHECK_FALSE(entry.what.nl.empty());
    CHECK_FALSE(entry.what.en.empty());
    CHECK(format_of(entry.name) == entry.format);
  }
  CHECK(next == static_cast<int>(Format::junit) + 1);
  CHECK_FALSE(format_of("xml").has_value());
}

TEST_CASE("json: one document that says who wrote it, how many of what, and each finding") {
  Rendered rendered;
  const Json document = rendered.json(Format::json);
  CHECK(document["format"] == 1);
  CHECK(document["tool"] == Json{{"name", "switch"}, {"version", "0.1.0"}});
  CHECK(document["language"] == "nl");
  CHECK(document["files"] == 4);
  CHECK(document["counts"] == Json{{"error", 9}, {"warning", 2}, {"note", 1}});
  const Json& framework = document["findings"][2];
  CHECK(framework["code"] == "S2-04");
  CHECK(framework["severity"] == "warning");
  CHECK(framework["message"] == rendered.findings[2].message.nl);
  CHECK(framework["hint"] == "Bedoel je 100%:\nja?");
  CHECK(framework["path"] == rendered.sources[0].name());
  CHECK(framework["range"] ==
        Json{{"start", {{"line", 2}, {"column", 8}}}, {"end", {{"line", 2}, {"column", 27}}}});
  CHECK(framework["labels"][0]["path"] == "participants/zoë.yaml");
  CHECK(framework["labels"][0]["range"]["end"]["column"] == 10);
  CHECK(framework["labels"][1]["range"].is_null());
}

TEST_CASE("json: what is not known is null, and bytes that are no UTF-8 are replaced") {
  Rendered rendered;
  rendered.report.language = Language::en;
  const Json findings = rendered.json(Format::json)["findings"];
  CHECK(findings[0]["path"].is_null());
  CHECK(findings[0]["range"].is_null());
  CHECK(findings[0]["hint"].is_null());
  CHECK(findings[0]["message"] == "There is no round: 0%, nothing.");
  CHECK(findings[1]["path"].is_string());
  CHECK(findings[1]["range"].is_null());
  CHECK(findings[10]["message"] == "No UTF-8: \ufffd.");
}

TEST_CASE("jsonl: the same findings, each on a line of its own") {
  const Rendered rendered;
  Json all = Json::array();
  for (const std::string& line : lines_of(rendered(Format::jsonl))) all.push_back(Json::parse(line));
  CHECK(all == rendered.json(Format::json)["findings"]);
}

TEST_CASE("sarif: rules from the catalogue, results that point at them") {
  const Rendered rendered;
  const Json run = rendered.json(Format::sarif)["runs"][0];
  CHECK(run["columnKind"] == "unicodeCodePoints");
  const Json& rules = run["tool"]["driver"]["rules"];
  CHECK(rules.size() == 3);
  CHECK(rules[1]["shortDescription"]["text"] == nasty::framework.title.nl);
  CHECK(rules[1]["fullDescription"]["text"] == nasty::framework.why.nl);
  CHECK(rules[1]["help"]["text"] == nasty::framework.fix.nl);
  CHECK(rules[2]["defaultConfiguration"]["enabled"] == false);
  for (const Json& result : run["results"])
    CHECK(result["ruleId"] == rules[result["ruleIndex"].get<std::size_t>()]["id"]);
  CHECK(run["results"].size() == rendered.findings.size());
}

TEST_CASE("sarif: places with encoded paths, and a line for all that has no place") {
  Rendered rendered;
  const RoundFolder round{0, "rondes/2023/", {}};
  rendered.report.rounds = {&round, 1};
  const Json results = rendered.json(Format::sarif)["runs"][0]["results"];
  const auto physical = [&](std::size_t index) { return results[index]["locations"][0]["physicalLocation"]; };
  CHECK(physical(0) ==
        Json{{"artifactLocation", {{"uri", "rondes/2023/switch.yaml"}}}, {"region", {{"startLine", 1}}}});
  CHECK(physical(2)["artifactLocation"]["uri"] ==
        "rondes/2023/organisations/de%20roos%2C%20100%25%3A1%20%26%20%3Cco%3E.yaml");
  CHECK(physical(2)["region"] ==
        Json{{"startLine", 2}, {"startColumn", 8}, {"endLine", 2}, {"endColumn", 27}});
  CHECK(physical(6)["region"]["endLine"] == 9);
  const Json& related = results[2]["relatedLocations"];
  CHECK(related[0]["physicalLocation"]["artifactLocation"]["uri"] ==
        "rondes/2023/participants/zo%C3%AB.yaml");
  CHECK(related[0]["message"]["text"] == "hier voor het eerst: ë");
  CHECK(related[1]["id"] == 2);
}

TEST_CASE("sarif: text like a link is no link, other brackets stay") {
  const Rendered rendered;
  const Json results = rendered.json(Format::sarif)["runs"][0]["results"];
  const std::string like_link = results[2]["message"]["text"];
  CHECK(holds(like_link, "'roos' of \\[b\\](c).\nBedoel je 100%:\nja?"));
  const std::string colour = results[5]["message"]["text"];
  CHECK(holds(colour, "\x1b[31m en"));
}

TEST_CASE("sarif: an absolute path keeps its root") {
  const std::vector<Source> sources{{"/tmp/a b.yaml", "x"}};
  const std::vector<Diagnostic> findings{{&nasty::diary, Severity::error, {FileId{0}, {0, 1}}, {}, {}, {}}};
  Report report = nasty::report(sources, findings);
  const RoundFolder round{0, "rondes/", {}};
  report.rounds = {&round, 1};
  CHECK(holds(render(Format::sarif, report), "\"file:///tmp/a%20b.yaml\""));
}

TEST_CASE("sarif: of too many findings the worst stay, in their order, and it is said") {
  Rendered rendered;
  rendered.findings = many(24'000, 1'002);
  rendered.report.findings = rendered.findings;
  const Json run = rendered.json(Format::sarif)["runs"][0];
  CHECK(run["results"].size() == 25'000);
  CHECK(run["results"][999]["level"] == "note");
  CHECK(run["results"][1000]["level"] == "error");
  const std::string told = run["invocations"][0]["toolExecutionNotifications"][0]["message"]["text"];
  CHECK(told == "GitHub aanvaardt hoogstens 25000 bevindingen in één verslag; weggelaten: 2 opmerkingen.");
  CHECK_FALSE(Rendered().json(Format::sarif)["runs"][0].contains("invocations"));
}

TEST_CASE("github: one command per finding, with the separators escaped") {
  Rendered rendered;
  const RoundFolder round{0, "rondes/", {}};
  rendered.report.rounds = {&round, 1};
  const auto lines = lines_of(rendered(Format::github));
  CHECK(lines.size() == rendered.findings.size() + 1);
  const std::string title = "title=S2-04 100%25 <kader> & \"thema's\"%2C gekozen%3A ja";
  const std::string path = "file=rondes/organisations/de roos%2C 100%25%3A1 & <co>.yaml";
  const std::string shown = "organisations/de roos, 100%25:1 & <co>.yaml";
  CHECK(lines[0] == "::error " + title + "::Er is geen ronde: 0%25, niets.");
  CHECK(lines[1] == "::error " + path + "," + title + "::" + shown + ": Het bestand: te kort, <leeg>?");
  CHECK(lines[2] == "::warning " + path + ",line=2,col=8," + title + "::" + shown +
                        ":2:8: Kader \"50%25, <b>&amp;</b>\" bestaat niet: kies een ander, 'roos' of [b](c)."
                        "%0Aparticipants/zoë.yaml:1:7: hier voor het eerst: ë"
                        "%0Aparticipants/onleesbaar.yaml: in dit bestand"
                        "%0Atip: Bedoel je 100%25:<U+000A>ja?");
  CHECK(lines[5].starts_with("::notice "));
  CHECK(holds(lines[5], "Stuurtekens <U+001B>[31m en <U+202E> en "));
  CHECK(holds(lines[6], ",line=6,endLine=8,title="));
  CHECK(lines.back() == "9 fouten, 2 waarschuwingen, 1 opmerking in 4 bestanden");
}

TEST_CASE("github: what is beyond ten of a level is counted") {
  Rendered rendered;
  rendered.findings = many(12, 10);
  rendered.report.findings = rendered.findings;
  const auto lines = lines_of(rendered(Format::github));
  CHECK(lines.size() == 22 + 2);
  CHECK(lines.back() ==
        "GitHub toont per stap hoogstens 10 aantekeningen van elke soort; alleen in dit logboek staan nog 2 "
        "fouten.");
}

TEST_CASE("gitlab: one array with its own severities, and paths from the root") {
  Rendered rendered;
  const RoundFolder round{0, "rondes/", {}};
  rendered.report.rounds = {&round, 1};
  const Json all = rendered.json(Format::gitlab);
  CHECK(all.size() == rendered.findings.size());
  CHECK(all[0]["location"] == Json{{"path", "rondes/switch.yaml"}, {"lines", {{"begin", 1}}}});
  CHECK(all[2]["description"] == "S2-04: " + rendered.findings[2].message.nl);
  CHECK(all[2]["check_name"] == "S2-04");
  CHECK(all[2]["severity"] == "minor");
  CHECK(all[2]["location"] ==
        Json{{"path", "rondes/organisations/de roos, 100%:1 & <co>.yaml"}, {"lines", {{"begin", 2}}}});
  CHECK(all[3]["severity"] == "major");
  CHECK(all[5]["severity"] == "info");
}

TEST_CASE("one fingerprint, whichever the format") {
  const Rendered rendered;
  const Json document = rendered.json(Format::json);
  const Json sarif = rendered.json(Format::sarif);
  const Json gitlab = rendered.json(Format::gitlab);
  for (std::size_t i = 0; i < rendered.findings.size(); ++i) {
    const Json& print = document["findings"][i]["fingerprint"];
    CHECK(sarif["runs"][0]["results"][i]["partialFingerprints"] == Json{{"switch/v1", print}});
    CHECK(gitlab[i]["fingerprint"] == print);
  }
}

TEST_CASE("junit: a finding fails where it fails the run") {
  Rendered rendered;
  rendered.report.fails_from = Severity::error;
  CHECK(holds(rendered(Format::junit), "tests=\"12\" failures=\"9\""));
  rendered.report.fails_from = Severity::warning;
  CHECK(holds(rendered(Format::junit), "tests=\"12\" failures=\"11\""));
  rendered.report.fails_from = Severity::off;
  const std::string none = rendered(Format::junit);
  CHECK(holds(none, "tests=\"12\" failures=\"0\""));
  CHECK_FALSE(holds(none, "<failure"));
}

TEST_CASE("junit: text is escaped, and what XML cannot hold is made visible") {
  Rendered rendered;
  const std::string xml = rendered(Format::junit);
  CHECK(holds(xml,
              "    <testcase classname=\"organisations/de roos, 100%:1 &amp; &lt;co&gt;.yaml\" "
              "name=\"R-03: Na brede tekens.\" "
              "file=\"organisations/de roos, 100%:1 &amp; &lt;co&gt;.yaml\" line=\"3\" time=\"0\">\n"
              "      <failure type=\"error\" message=\"Na brede tekens.\">"
              "organisations/de roos, 100%:1 &amp; &lt;co&gt;.yaml:3:12: Na brede tekens.</failure>\n"));
  CHECK(holds(xml, "Kader &quot;50%, &lt;b&gt;&amp;amp;&lt;/b&gt;&quot; bestaat niet"));
  CHECK(holds(xml, "&lt;U+001B&gt;[31m en &lt;U+202E&gt; en &lt;U+FFFF&gt;"));
  CHECK(holds(xml, "\nparticipants/zoë.yaml:1:7: hier voor het eerst: ë\n"));
  CHECK(holds(xml, "\ntip: Bedoel je 100%:&lt;U+000A&gt;ja?</system-out>"));
}

TEST_CASE("junit: the same finding twice gets two names") {
  const std::string xml = Rendered()(Format::junit);
  CHECK(holds(xml, "name=\"R-03: Geen UTF-8: &lt;FF&gt;.\""));
  CHECK(holds(xml, "name=\"R-03: Geen UTF-8: &lt;FF&gt;. (2)\""));

  Rendered same;
  same.findings = many(0, 4);
  same.findings[2].message = Text::same("n (2)");
  same.report.findings = same.findings;
  const std::string names = same(Format::junit);
  for (const auto* name : {"n\"", "n (2)\"", "n (2) (2)\"", "n (3)\""}) {
    CAPTURE(name);
    CHECK(holds(names, std::string("name=\"R-03: ") + name));
  }
}

TEST_CASE("without findings: empty documents, and one case that passed") {
  Rendered rendered;
  rendered.report.findings = {};
  CHECK(rendered.json(Format::json)["findings"] == Json::array());
  CHECK(rendered(Format::jsonl).empty());
  CHECK(rendered.json(Format::sarif)["runs"][0]["results"] == Json::array());
  CHECK(rendered(Format::github) == "Niets gevonden in 4 bestanden\n");
  CHECK(rendered(Format::gitlab) == "[]\n");
  const std::string xml = rendered(Format::junit);
  CHECK(holds(xml, "tests=\"1\" failures=\"0\""));
  CHECK(holds(xml, "<testcase classname=\"switch\" name=\"alles in orde\" time=\"0\"/>"));
}

TEST_CASE("every format is the same at every run, and ends its last line") {
  const Rendered rendered;
  for (const FormatEntry& entry : formats()) {
    CAPTURE(entry.name);
    const std::string output = rendered(entry.format);
    CHECK(output.ends_with('\n'));
    CHECK(output == rendered(entry.format));
  }
}
