#include "switch/yaml/merge.hpp"

#include <doctest/doctest.h>

#include "switch/yaml/edit.hpp"
#include "switch/yaml/read.hpp"

using namespace sw;
using yaml::MergeStep;

namespace {

struct Read {
  explicit Read(std::string text) : source("a.yaml", std::move(text)) {
    Sink sink;
    document = *yaml::read(source, FileId{0}, sink);
  }
  Source source;
  yaml::Document document;
};

std::string word(yaml::Difference::What what) {
  static constexpr const char* words[] = {"added", "changed", "removed", "stays"};
  return words[static_cast<std::size_t>(what)];
}

/// "changed a[2].b: x -> y", one line for each difference.
std::string told(const std::string& first, const std::string& second, bool whole) {
  const Read a(first), b(second);
  std::string out;
  for (const auto& one : yaml::merge(a.document, b.document, whole).differences)
    out += word(one.what) + " " + yaml::shown(one.at) + ": " + one.before + " -> " + one.after + "\n";
  return out;
}

/// The first text after the steps.
std::string merged(std::string first, const std::string& second, bool whole) {
  const Read a(first), b(second);
  for (const MergeStep& step : yaml::merge(a.document, b.document, whole).steps) {
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
  CHECK(merged("l: [a, b, c]\n", "l: [c, x, a]\n", false) == "l: [a, b, c, x]\n");
  CHECK(merged("l: [a, b, c]\n", "l: [b]\n", true) == "l: [b]\n");
  CHECK(merged("l:\n  - {h: x, m: 5}\n", "l:\n  - {h: y, m: 5}\n  - {h: x, m: 6}\n", true) ==
        "l:\n  - {h: y, m: 5}\n  - h: x\n    m: 6\n");
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
