#include "switch/yaml/merge.hpp"

#include <doctest/doctest.h>

#include <map>

#include "switch/yaml/edit.hpp"
#include "switch/yaml/read.hpp"

using namespace sw;
using yaml::MergeStep;
using yaml::Ruling;

namespace {

struct Read {
  explicit Read(std::string text) : source("a.yaml", std::move(text)) {
    Sink sink;
    auto made = yaml::read(source, FileId{0}, sink);
    REQUIRE(made);
    document = std::move(*made);
  }
  Source source;
  yaml::Document document;
};

std::string word(yaml::Difference::What what) {
  static constexpr const char* words[] = {"added", "changed", "removed", "stays", "clash", "refused"};
  return words[static_cast<std::size_t>(what)];
}

/// `whole`: what the second lacks was taken away; else it did not know of it.
yaml::MergeRules rules(bool whole) {
  return {[whole](const yaml::Place&, const yaml::Meaning&, const yaml::Meaning& second) {
    return second.nothing() && !whole ? Ruling::keep : Ruling::take;
  }};
}

/// Rulings by the name of the place; others are taken.
yaml::MergeRules rules(std::map<std::string, Ruling> rulings, Ruling torn = Ruling::clash) {
  return {
      [rulings = std::move(rulings)](const yaml::Place& place, const yaml::Meaning&, const yaml::Meaning&) {
        const auto found = rulings.find(place.name);
        return found == rulings.end() ? Ruling::take : found->second;
      },
      torn};
}

/// "changed a[2].b: x -> y", one line for each difference.
std::string told(const std::string& first, const std::string& second, const yaml::MergeRules& how) {
  const Read a(first), b(second);
  std::string out;
  for (const auto& one : yaml::merge(a.document, b.document, how).differences)
    out += word(one.what) + " " + yaml::shown(one.at) + ": " + one.before + " -> " + one.after + "\n";
  return out;
}

std::string told(const std::string& first, const std::string& second, bool whole) {
  return told(first, second, rules(whole));
}

/// The first text after the steps.
std::string merged(std::string first, const std::string& second, const yaml::MergeRules& how) {
  const Read a(first), b(second);
  for (const MergeStep& step : yaml::merge(a.document, b.document, how).steps) {
    yaml::Edit edit = yaml::Delete{step.at};
    if (step.what == MergeStep::Do::append) edit = yaml::Append{step.at, step.value};
    if (step.what == MergeStep::Do::put) {
      const Read now(first);
      const auto* key = std::get_if<std::string>(&step.at.back());
      const bool there = yaml::resolve(now.document, step.at) != yaml::no_node;
      if (there || key == nullptr)
        edit = yaml::Replace{step.at, step.value};
      else
        edit = yaml::Insert{{step.at.begin(), step.at.end() - 1}, *key, step.value};
    }
    const yaml::Edited edited = yaml::apply(first, edit);
    REQUIRE_MESSAGE(edited.text, edited.refusal.en);
    first = *edited.text;
  }
  return first;
}

std::string merged(const std::string& first, const std::string& second, bool whole) {
  return merged(first, second, rules(whole));
}

yaml::Meaning meant(const std::string& text) {
  const Read read(text);
  return read.document.empty() ? yaml::Meaning()
                               : yaml::meaning(yaml::value_of(read.document, read.document.root()));
}

}  // namespace

TEST_CASE("what says the same is no difference") {
  const std::string first = "a: >-\n  one\n  two\nn: 2.50\nb: [x, y]\nd: {e: 'f'}\nnothing:\n";
  const std::string second = "d:\n  e: f\nb:\n  - y\n  - x\na: |\n  one two\nn: 2.5\n";
  CHECK(told(first, second, true) == "");
  CHECK(merged(first, second, true) == first);
}

TEST_CASE("a copy that lacks something had it taken away; another text did not know of it") {
  const std::string first = "a: 1 # kept\nb: {c: 2}\n";
  CHECK(told(first, "a: 3\n", true) == "changed a: 1 -> 3\nremoved b.c: 2 -> \n");
  CHECK(merged(first, "a: 3\n", true) == "a: 3 # kept\n");
  CHECK(told(first, "a: 3\n", false) == "changed a: 1 -> 3\nstays b.c: 2 -> 2\n");
  CHECK(merged(first, "a: 3\n", false) == "a: 3 # kept\nb: {c: 2}\n");
}

TEST_CASE("items with an id belong together by it, wherever they stand") {
  const std::string first =
      "l:\n  # mine\n  - id: a\n    t: one\n  - id: b\n    t: two\n  - id: c\n    t: three\n";
  const std::string second = "l:\n  - {id: d, t: four}\n  - {id: c, t: drie}\n  - {id: a, t: one, u: new}\n";
  CHECK(told(first, second, true) ==
        "added l[1].u:  -> new\nchanged l[3].t: three -> drie\nadded l[4].id:  -> d\nadded l[4].t:  -> four\n"
        "removed l[2].id: b -> \nremoved l[2].t: two -> \n");
  CHECK(merged(first, second, true) ==
        "l:\n  # mine\n  - id: a\n    t: one\n    u: new\n  - id: c\n    t: drie\n  - id: d\n    t: four\n");
}

TEST_CASE("items without an id: equal ones first, in a copy the rest in their order") {
  CHECK(merged("l: [a, b, c]\n", "l: [c, x, a]\n", true) == "l: [a, x, c]\n");
  CHECK(merged("l: [a, b, c]\n", "l: [b]\n", true) == "l: [b]\n");
  CHECK(merged("l:\n  - {h: x, m: 5}\n", "l:\n  - {h: y, m: 5}\n  - {h: x, m: 6}\n", true) ==
        "l:\n  - {h: y, m: 5}\n  - h: x\n    m: 6\n");
}

TEST_CASE("the order of wishes counts, that of single words does not") {
  const std::string wishes = "l:\n  # first\n  - {h: x, why: a}\n  - {h: y}\n  - {h: z}\n";
  CHECK(merged(wishes, "l: [{h: y}, {h: x, why: a}, {h: z}]\n", true) ==
        "l:\n  # first\n  - {h: y}\n  - {h: x, why: a}\n  - {h: z}\n");
  CHECK(merged(wishes, "l: [{h: q}, {h: x, why: a}]\n", true) ==
        "l:\n  # first\n  - {h: q}\n  - {h: x, why: a}\n");
  CHECK(merged(wishes, "l: [{h: y}, {h: z}]\n", true) == "l:\n  - {h: y}\n  - {h: z}\n");
  CHECK(merged(wishes, "l: [{h: x, why: b}, {h: y}, {h: z}]\n", true) ==
        "l:\n  # first\n  - {h: x, why: b}\n  - {h: y}\n  - {h: z}\n");
  CHECK(told("l: [a, b]\n", "l: [b, a]\n", true) == "");
}

TEST_CASE("who calls decides for each place") {
  const std::string first = "a: 1\nb: 2\nc: 3\nd: {e: 4, f: 5}\n";
  const auto how =
      rules({{"a", Ruling::keep}, {"b", Ruling::clash}, {"c", Ruling::refuse}, {"d.e", Ruling::ignore}});
  CHECK(told(first, "a: 9\nb: 9\nc: 9\n", how) ==
        "stays a: 1 -> 1\nclash b: 2 -> 9\nrefused c: 3 -> 9\nremoved d.f: 5 -> \n");
  CHECK(merged(first, "a: 9\nb: 9\nc: 9\n", how) == "a: 1\nb: 2\nc: 3\nd: {e: 4}\n");
}

TEST_CASE("an item goes or stays as a whole") {
  const std::string first = "l:\n  - id: a\n    t: one\n    added: later\n  - id: b\n    t: two\n";
  const std::string second = "l: [{id: b, t: two}]\n";
  const std::map<std::string, Ruling> added{{"l[a].added", Ruling::keep}};
  CHECK(told(first, second, rules(added)) ==
        "stays l[1].added: later -> later\nclash l[1]: id: a, t: one, added: later -> \n");
  CHECK(merged(first, second, rules(added)) == first);
  CHECK(merged(first, second, rules(added, Ruling::keep)) == first);
  CHECK(merged(first, second, rules(added, Ruling::take)) == "l:\n  - id: b\n    t: two\n");
  const std::map<std::string, Ruling> unknown{
      {"l[a].added", Ruling::keep}, {"l[a].t", Ruling::keep}, {"l[a].id", Ruling::keep}};
  CHECK(merged(first, second, rules(unknown)) == first);
  const std::string gone = "l:\n  - id: b\n    t: two\n";
  const std::map<std::string, Ruling> partly{{"l[a].id", Ruling::keep}};
  CHECK(told(gone, first, rules(partly)) ==
        "stays l[2].id:  -> \nclash l[2]:  -> id: a, t: one, added: later\n");
  CHECK(merged(gone, first, rules(partly)) == gone);
  CHECK(merged(gone, "l: [{id: b, t: two}, {id: a, t: one}]\n", rules(partly, Ruling::take)) ==
        "l:\n  - id: b\n    t: two\n  - id: a\n    t: one\n");
}

TEST_CASE("what holds nothing is no difference, and what stands open is filled in where it stands") {
  const std::string open = "a: 1\n# about b\nb:\n  c: # say it\n  d:\n    e:\n    f:\nl: []\nm: {}\n";
  CHECK(told(open, "a: 1\n", true) == "");
  CHECK(merged(open, "a: 1\nb: {c: x, d: {e: y}}\nl: [p, q]\nm: {n: 2}\n", true) ==
        "a: 1\n# about b\nb:\n  c: x # say it\n  d:\n    e: y\n    f:\nl:\n  - p\n  - q\nm:\n  n: 2\n");
}

TEST_CASE("a meaning is the same for every way of writing") {
  CHECK(meant("2.50\n") == meant("2.5\n"));
  CHECK(meant("+2.5\n") == meant("2.5\n"));
  CHECK(meant("True\n") == meant("true\n"));
  CHECK(meant("0470\n") == meant("'0470'\n"));
  CHECK_FALSE(meant("0470\n") == meant("'470'\n"));
  CHECK_FALSE(meant("'0470'\n") == meant("'470'\n"));
  CHECK_FALSE(meant("'1.0'\n") == meant("'1'\n"));
  CHECK(meant("\" a \\t b \\n\\n\"\n") == meant("a   b\n"));
  CHECK(meant("|\n  a  \n\n  b\n") == meant("\"a\\n\\nb\"\n"));
  CHECK(yaml::plain_text("\xC2\xA0\r\n a\tb \r\nc\x01\xC2\x85\xEF\xBF\xBF\xE2\x80\x89\n") == "a b\nc");
  CHECK(meant("[b, a]\n") == meant("- a\n- b\n"));
  CHECK_FALSE(meant("[{x: b}, {x: a}]\n") == meant("[{x: a}, {x: b}]\n"));
  CHECK(meant("{x: 1, y: , z: {q: ''}}\n") == meant("x: 1\n"));
  for (const char* nothing :
       {"~\n", "''\n", "\" \\t\"\n", "[]\n", "[{a: }, ~]\n", "{}\n", "{a: {b: []}}\n"}) {
    CAPTURE(nothing);
    CHECK(meant(nothing).nothing());
  }
  for (const char* something : {"0\n", "false\n", "[0]\n", "{a: [no]}\n"}) {
    CAPTURE(something);
    CHECK_FALSE(meant(something).nothing());
  }
}

TEST_CASE("a place that was left open is filled in, and an emptied list is gone") {
  CHECK(merged("a:\nb: x\n", "a: {c: 1}\nb: x\n", true) == "a:\n  c: 1\nb: x\n");
  CHECK(merged("a: [x]\nb: y\n", "a: []\nb: y\n", true) == "b: y\n");
  CHECK(merged("{}\n", "a: 'no'\n", false) == "{a: \"no\"}\n");
}

TEST_CASE("written anew, text keeps its lines and loses what nobody sees") {
  const Read read("a: |\n  one  \n\n  two\n\nb: |\n  alone\nc: 'yes'\nd: 08:30-09:00\n");
  CHECK(yaml::emit(yaml::value_of(read.document, read.document.root())) ==
        "a: |\n  one\n\n  two\nb: alone\nc: \"yes\"\nd: 08:30-09:00\n");
}
