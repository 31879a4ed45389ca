// What is written is read alike by everybody: our own reader, yaml-cpp and libyaml see the value that was
// meant, in whatever style it was written, whole or put into a file.
#include <doctest/doctest.h>

#include <cstdlib>
#include <string>
#include <vector>

#include "libyaml.hpp"
#include "switch/yaml/edit.hpp"
#include "switch/yaml/read.hpp"
#include "switch/yaml/referee.hpp"
#include "switch/yaml/value.hpp"
#include "yaml_writer.hpp"

using namespace sw;

namespace {

/// Texts of the characters that mean something to some reader of YAML, and of some that mean nothing to any.
std::string some_text(test::Random& random) {
  static const std::vector<std::string> pieces{
      ":",  "?",   "-",   "#",  ",",  "[",    "]",  "{",  "}",    "&",   "*",  "!",    "|",
      ">",  "'",   "\"",  "%",  "@",  "`",    "<",  "=",  "~",    "\\",  " ",  "  ",   "\n",
      "\t", "a",   "b c", "é",  "😀",  "null", "no", "1",  "0x1",  "1e3", ".5", "+",    "/",
      ".",  "...", "---", "//", "<<", ": ",   " #", "- ", "\n\n", "\n ", "’",  "12:30"};
  std::string text;
  for (std::size_t n = random.below(7); n > 0; --n) text += random.pick(pieces);
  return text;
}

yaml::Value some_value(test::Random& random, int depth) {
  static const std::vector<std::string> typed{"14", "true", "2023-03-14", "", "-1.5"};
  if (depth == 0 || random.one_in(3))
    return random.one_in(8) ? yaml::typed_value(random.pick(typed)) : yaml::text_value(some_text(random));
  const std::size_t size = random.below(4);
  if (random.one_in(2)) {
    std::vector<yaml::Value> items;
    for (std::size_t i = 0; i < size; ++i) items.push_back(some_value(random, depth - 1));
    return yaml::sequence_value(std::move(items));
  }
  std::vector<yaml::Entry> entries;
  for (std::size_t i = 0; i < size; ++i) {
    std::string key = some_text(random);
    std::erase(key, '\n');
    entries.push_back({key + std::to_string(i), some_value(random, depth - 1)});
  }
  return yaml::mapping_value(std::move(entries));
}

/// Keys compare as texts: what a reader makes of a plain `14:` depends on its schema.
bool says(const std::optional<yaml::Tree>& read, const yaml::Tree& meant) {
  if (!read || read->size() != meant.size()) return false;
  for (std::size_t i = 0; i < meant.size(); ++i)
    if (!((*read)[i] == meant[i])) return false;
  return true;
}

void check_alike(const std::string& text, const yaml::Tree& meant) {
  CAPTURE(text);
  const Source source("x.yaml", text);
  Sink sink;
  const auto document = yaml::read(source, FileId{0}, sink);
  REQUIRE(document);
  CHECK(yaml::tree_of(*document) == meant);
  CHECK(says(yaml::referee(text), meant));
  CHECK(says(test::libyaml_tree(text), meant));
}

int rounds() {
  return std::getenv("SWITCH_LONG") != nullptr ? 200'000 : 4'000;
}

}  // namespace

TEST_CASE("a whole file is read alike by three readers") {
  for (int i = 0; i < rounds(); ++i) {
    test::Random random(static_cast<std::uint64_t>(i));
    yaml::Value value = some_value(random, 3);
    if (value.is == yaml::Value::Is::text || value.is == yaml::Value::Is::typed) continue;
    check_alike(yaml::emit(value), yaml::tree_of(value));
  }
}

TEST_CASE("a value put into a block, a list or brackets is read alike by three readers") {
  for (int i = 0; i < rounds(); ++i) {
    test::Random random(static_cast<std::uint64_t>(i) + 1'000'000);
    const std::string before = random.one_in(2) ? "a: {b: 1, c: 2}\nd: [3, 4]\ne: 5\n"
                                                : "a:\n  b: 1\n  c: 2\nd:\n- 3\n- 4\ne: '5'\n";
    const std::vector<yaml::Edit> edits{yaml::Replace{{"a", "b"}, yaml::text_value(some_text(random))},
                                        yaml::Replace{{"d", std::size_t{1}}, some_value(random, 0)},
                                        yaml::Replace{{"e"}, yaml::text_value(some_text(random))},
                                        yaml::Insert{{"a"}, "new", some_value(random, 1)},
                                        yaml::Insert{{}, "new", some_value(random, 2)},
                                        yaml::Append{{"d"}, some_value(random, 1)}};
    const auto edited = yaml::apply(before, random.pick(edits));
    CAPTURE(edited.refusal.en);
    REQUIRE(edited.text);
    const Source after("x.yaml", *edited.text);
    Sink sink;
    const auto again = yaml::read(after, FileId{0}, sink);
    REQUIRE(again);
    check_alike(*edited.text, yaml::tree_of(*again));
  }
}
