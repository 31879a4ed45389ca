#include "switch/yaml/edit.hpp"

#include <doctest/doctest.h>

#include <algorithm>

#include "switch/yaml/read.hpp"

using namespace sw::yaml;

namespace {

Path at(std::string_view path) {
  return *parse_path(path);
}

std::string edited(std::string_view text, const Edit& edit) {
  const Edited result = apply(text, edit);
  return result.text ? *result.text : "refused: " + result.refusal.en;
}

std::string replace(std::string_view text, std::string_view path, Value value) {
  return edited(text, Replace{at(path), std::move(value)});
}

std::string insert(std::string_view text, std::string_view path, std::string key, Value value,
                   std::string after = {}) {
  return edited(text, Insert{at(path), std::move(key), std::move(value), std::move(after)});
}

std::string append(std::string_view text, std::string_view path, Value item) {
  return edited(text, Append{at(path), std::move(item)});
}

std::string erase(std::string_view text, std::string_view path) {
  return edited(text, Delete{at(path)});
}

Value visit() {
  return mapping_value({{"date", text_value("2023-03-14")}, {"done", typed_value("true")}});
}

const std::string long_text =
    "We keken een hele voormiddag mee en zagen hoe de kinderen zelf kozen waar ze speelden, binnen en "
    "buiten, zonder "
    "dat iemand hen stuurde.";

}  // namespace

TEST_CASE("a scalar is replaced in its own quotes, and its comment stays") {
  CHECK(replace("a: x  # noot\nb: y\n", "a", text_value("z")) == "a: z  # noot\nb: y\n");
  CHECK(replace("a: 'x' # noot\n", "a", text_value("'t is z")) == "a: '''t is z' # noot\n");
  CHECK(replace("a: \"x\"\n", "a", text_value("z")) == "a: \"z\"\n");
  CHECK(replace("a: x\n", "a", text_value("z: y")) == "a: \"z: y\"\n");
  CHECK(replace("a: x\n", "a", typed_value("14")) == "a: 14\n");
  CHECK(replace("a: 'x'\n", "a", typed_value("14")) == "a: 14\n");
  CHECK(replace("a: [x, y] # noot\n", "a[2]", text_value("z, z")) == "a: [x, \"z, z\"] # noot\n");
  CHECK(replace("a: een\n  twee # noot\nb: 1\n", "a", text_value("z")) == "a: z # noot\nb: 1\n");
  CHECK(replace("a:\n  # noot\n  x\n", "a", text_value("z")) == "a:\n  # noot\n  z\n");
  CHECK(replace("- - x\n  - y\n", "[1][2]", text_value("z")) == "- - x\n  - z\n");
  CHECK(replace("a: 14\n", "a", typed_value("")) == "a:\n");
  CHECK(replace("a: [14]\n", "a[1]", typed_value("")) == "a: [null]\n");
}

TEST_CASE("a block of text stays a block, where it stands") {
  CHECK(replace("a: |  # noot\n    een\n    twee\nb: 1\n", "a", text_value("drie\nvier\n")) ==
        "a: |  # noot\n    drie\n    vier\nb: 1\n");
  CHECK(replace("a: |\n  een\nb: 1\n", "a", text_value("twee")) == "a: |-\n  twee\nb: 1\n");
  CHECK(replace("a: |+\n  een\n\n\nb: 1\n", "a", text_value("twee\n")) == "a: |\n  twee\nb: 1\n");
  CHECK(replace("a: >\n  een\n  twee\n\nb: 1\n", "a", text_value("drie vier")) ==
        "a: >-\n  drie vier\n\nb: 1\n");
  CHECK(replace("a: |\n  een\n", "a", text_value("")) == "a: \"\"\n");
  CHECK(replace("a: x # noot\nb: 1\n", "a", text_value("een\ntwee\n")) ==
        "a: | # noot\n  een\n  twee\nb: 1\n");
  CHECK(replace("- x\n- y\n", "[1]", text_value("een\ntwee")) == "- |-\n  een\n  twee\n- y\n");
  const std::string folded = replace("a: x\n", "a", text_value(long_text));
  CHECK(folded.starts_with("a: >-\n  We keken"));
  CHECK(std::count(folded.begin(), folded.end(), '\n') == 3);
}

TEST_CASE("a value that was left out gets one") {
  CHECK(replace("a:\nb: 1\n", "a", text_value("x")) == "a: x\nb: 1\n");
  CHECK(replace("a:   # noot\nb: 1\n", "a", text_value("x")) == "a: x   # noot\nb: 1\n");
  CHECK(replace("a: ~\nb: 1\n", "a", text_value("x")) == "a: x\nb: 1\n");
  CHECK(replace("a: # noot\nb: 1\n", "a", sequence_value({visit()})) ==
        "a: # noot\n  - date: 2023-03-14\n    done: true\nb: 1\n");
  CHECK(replace("-\n- b\n", "[1]", visit()) == "- date: 2023-03-14\n  done: true\n- b\n");
  CHECK(replace("- # noot\n- b\n", "[1]", visit()) == "- # noot\n  date: 2023-03-14\n  done: true\n- b\n");
  CHECK(replace("-   ~\n- b\n", "[1]", visit()) == "-   date: 2023-03-14\n    done: true\n- b\n");
  CHECK(replace("a: {b: , c: d}\n", "a.b", visit()) == "a: {b: {date: 2023-03-14, done: true} , c: d}\n");
  CHECK(replace("a: null # noot\n", "a", sequence_value({text_value("x")})) == "a: # noot\n  - x\n");
  CHECK(insert("a:\nb: 1\n", "a", "c", text_value("x")) == "a:\n  c: x\nb: 1\n");
  CHECK(append("a:\nb: 1\n", "a", visit()) == "a:\n  - date: 2023-03-14\n    done: true\nb: 1\n");
}

TEST_CASE("a key is added at the end of its mapping or behind another key") {
  CHECK(insert("a: 1\nb: 2\n", "", "c", text_value("x")) == "a: 1\nb: 2\nc: x\n");
  CHECK(insert("a: 1\nb: 2\n", "", "c", text_value("x"), "a") == "a: 1\nc: x\nb: 2\n");
  CHECK(insert("a: 1\n# over b\nb: 2\n", "", "c", text_value("x"), "a") == "a: 1\nc: x\n# over b\nb: 2\n");
  CHECK(insert("a:\n  b: 1 # noot\n  # nog iets\n\nc: 2\n", "a", "d", text_value("x")) ==
        "a:\n  b: 1 # noot\n  # nog iets\n  d: x\n\nc: 2\n");
  CHECK(insert("a: 1\n\n# slot\n", "", "b", typed_value("2")) == "a: 1\nb: 2\n\n# slot\n");
  CHECK(insert("a:\n  # nog in te vullen\nb: 1\n", "", "c", text_value("x"), "a") ==
        "a:\n  # nog in te vullen\nc: x\nb: 1\n");
  CHECK(insert("- a: 1\n- b: 2\n", "[1]", "c", visit()) ==
        "- a: 1\n  c:\n    date: 2023-03-14\n    done: true\n- b: 2\n");
  CHECK(insert("a: |\n  een\n\nb: 1\n", "", "c", text_value("x"), "a") == "a: |\n  een\nc: x\n\nb: 1\n");
  CHECK(insert("a: {b: 1} # noot\n", "a", "c d", text_value("x, y")) == "a: {b: 1, c d: \"x, y\"} # noot\n");
  CHECK(insert("a: {b: 1, c: 2,}\n", "a", "d", text_value("x"), "b") == "a: {b: 1, d: x, c: 2,}\n");
  CHECK(insert("a: {}  # noot\n", "a", "b", text_value("x")) == "a:  # noot\n  b: x\n");
  CHECK(insert("{}\n", "", "b", text_value("x")) == "{b: x}\n");
  CHECK(insert("", "", "a", text_value("x")) == "a: x\n");
  CHECK(insert("# kop\n", "", "a", text_value("x")) == "# kop\na: x\n");
  CHECK(insert("a: 1\n", "", "wat: nu", text_value("x")) == "a: 1\n\"wat: nu\": x\n");
}

TEST_CASE("an item is added at the end of its list") {
  CHECK(append("a:\n- x # noot\nb: 1\n", "a", text_value("z")) == "a:\n- x # noot\n- z\nb: 1\n");
  CHECK(append("a:\n  - x: 1\n    # bij x\n  # bij de lijst\n\nb: 1\n", "a", visit()) ==
        "a:\n  - x: 1\n    # bij x\n  # bij de lijst\n  - date: 2023-03-14\n    done: true\n\nb: 1\n");
  CHECK(append("a: [x, y] # noot\n", "a", text_value("z?")) == "a: [x, y, \"z?\"] # noot\n");
  CHECK(append("a: []\n", "a", text_value("x")) == "a: [x]\n");
  CHECK(append("a: [] # noot\nb: 1\n", "a", visit()) ==
        "a: # noot\n  - date: 2023-03-14\n    done: true\nb: 1\n");
  CHECK(append("- - x\n- y\n", "[1]", text_value("z")) == "- - x\n  - z\n- y\n");
  CHECK(append("a:\n- |+\n  x\n\n\nb: 1\n", "a", text_value("z")) == "a:\n- |+\n  x\n\n\n- z\nb: 1\n");
}

TEST_CASE("an entry goes with the comments that are its own") {
  CHECK(erase("a: 1\n# over b\nb: 2 # noot\n  # bij b\n# over c\nc: 3\n", "b") == "a: 1\n# over c\nc: 3\n");
  CHECK(erase("# kop\na: 1\nb: 2\n", "a") == "# kop\nb: 2\n");
  CHECK(erase("a:\n  # over b\n  b: 1\n  c: 2\n", "a.b") == "a:\n  c: 2\n");
  CHECK(erase("a:\n- x\n# over y\n- y\n- z\n", "a[2]") == "a:\n- x\n- z\n");
  CHECK(erase("a: |\n  een\n\nb:\n  c: 1\n  d: 2\ne: 3\n", "b") == "a: |\n  een\n\ne: 3\n");
  CHECK(erase("- a: 1 # noot\n  b: 2\n", "[1].a") == "- b: 2\n");
  CHECK(erase("- - x\n  - y\n", "[1][1]") == "- - y\n");
  CHECK(erase("a: [x, y, z]\n", "a[1]") == "a: [y, z]\n");
  CHECK(erase("a: [x, y, z]\n", "a[3]") == "a: [x, y]\n");
  CHECK(erase("a: [x]\n", "a[1]") == "a: []\n");
  CHECK(erase("a: {b: 1, c: }\n", "a.c") == "a: {b: 1 }\n");
  CHECK(erase("a: # noot\n  # over b\n  b: 1 # weg\nc: 2\n", "a.b") == "a: {} # noot\nc: 2\n");
  CHECK(erase("a:\n- x\n", "a[1]") == "a: []\n");
  CHECK(erase("- a: 1\n- b\n", "[1].a") == "- {}\n- b\n");
  CHECK(erase("-\n  a: 1\n- b\n", "[1].a") == "- {}\n- b\n");
}

TEST_CASE("line ends, byte order mark and a missing last line end stay") {
  const std::string_view mark = "\xEF\xBB\xBF";
  CHECK(insert("a: 1\r\nb: 2\r\n", "", "c", text_value("x\ny\n")) ==
        "a: 1\r\nb: 2\r\nc: |\r\n  x\r\n  y\r\n");
  CHECK(replace(std::string(mark) + "a: 1\n", "a", text_value("x")) == std::string(mark) + "a: x\n");
  CHECK(erase(std::string(mark) + "a: 1\nb: 2\n", "a") == std::string(mark) + "b: 2\n");
  CHECK(insert(mark, "", "a", text_value("x")) == std::string(mark) + "a: x\n");
  CHECK(insert("a: 1", "", "b", text_value("x")) == "a: 1\nb: x");
  CHECK(append("a:\r\n- 1", "a", text_value("x")) == "a:\r\n- 1\r\n- x");
  CHECK(erase("a: 1\nb: 2", "b") == "a: 1");
  CHECK(erase("a: 1\r\n# over b\r\nb: 2", "b") == "a: 1");
  CHECK(erase("a: 1\nb: 2", "a") == "b: 2");
  CHECK(insert("a: 1", "", "b", text_value("x\ny\n")) == "a: 1\nb: \"x\\ny\\n\"");
}

TEST_CASE("what cannot be done without a doubt is refused") {
  CHECK(replace("a: 1\na: 2\n", "a", text_value("x")).find("has errors") != std::string::npos);
  CHECK(replace("a: b: c\n", "a", text_value("x")).find("has errors") != std::string::npos);
  CHECK(replace("a: 1\n", "b", text_value("x")).find("not in the file") != std::string::npos);
  CHECK(replace("a: [1]\n", "a", text_value("x")).find("no single value") != std::string::npos);
  CHECK(replace("a: 1\n", "a", visit()).find("no single value") != std::string::npos);
  CHECK(replace("tekst\n", "", text_value("x")).find("no single value") != std::string::npos);
  CHECK(replace("a: 1\n", "a", text_value("\x1B[31m")).find("U+001B") != std::string::npos);
  CHECK(replace("a: 1\n", "a", text_value("\xFF")).find("UTF-8") != std::string::npos);
  CHECK(replace("a: 1\n", "a", typed_value("b: c")).find("cannot stand in the file") != std::string::npos);
  CHECK(replace("a: 1\nb: 2\n", "a", typed_value("x #")).find("something else") != std::string::npos);
  CHECK(insert("a: 1\n", "", "a", text_value("x")).find("already") != std::string::npos);
  CHECK(insert("a: 1\n", "", "b", text_value("x"), "c").find("not in the file") != std::string::npos);
  CHECK(insert("a: 1\n", "a", "b", text_value("x")).find("no keys") != std::string::npos);
  CHECK(append("a: 1\n", "a", text_value("x")).find("no list") != std::string::npos);
  CHECK(erase("a: 1\n", "a").find("delete the file") != std::string::npos);
  CHECK(erase("a: 1\n", "").find("delete the file") != std::string::npos);
  CHECK(erase("- a: 1\n  # over b\n  b: 2\n", "[1].a").find("A comment") != std::string::npos);
  CHECK(erase("a: [x, # noot\n  y]\n", "a[1]").find("A comment") != std::string::npos);
}
