// What the profile reads, and how.
#include <doctest/doctest.h>

#include "reading.hpp"

using sw::test::read;
using sw::test::tree;

namespace {

struct Row {
  std::string_view text;
  std::string_view tree;
};

}  // namespace

TEST_CASE("block collections") {
  const Row rows[] = {
      {"", "empty"},
      {"\n\n", "empty"},
      {"# niets\n  # ook niets\n", "empty"},
      {"---\n", "empty"},
      {"--- # kop\n# niets\n", "empty"},
      {"~\n", "~"},
      {"a: 1\n", "{a: 1}"},
      {"---\na: 1\n...\n# einde\n", "{a: 1}"},
      {"  a: 1\n  b: 2\n", "{a: 1, b: 2}"},
      {"a:\n  b:\n    c: 1\n  d: 2\ne: 3\n", "{a: {b: {c: 1}, d: 2}, e: 3}"},
      {"a:\nb:\n", "{a: _, b: _}"},
      {"a: # niets\n# ook niets\nb: 1\n", "{a: _, b: 1}"},
      {"a:\n- 1\n- 2\nb: 3\n", "{a: [1, 2], b: 3}"},
      {"a:\n  - 1\n  -\n  - b: 2\n    c: 3\n", "{a: [1, _, {b: 2, c: 3}]}"},
      {"- - 1\n  - 2\n- - 3\n", "[[1, 2], [3]]"},
      {"-\n  a: 1\n-\n  - 2\n", "[{a: 1}, [2]]"},
      {"\"a b\": 1\n'c''d' : 2\n", "{a b: 1, c'd: 2}"},
      {"a b c: 1\na:b: 2\n-a: 3\n?b: 4\n", "{a b c: 1, a:b: 2, -a: 3, ?b: 4}"},
      {"null: 1\ntrue: 2\n", "{null: 1, true: 2}"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.text);
    CHECK(tree(std::string(row.text)) == row.tree);
  }
}

TEST_CASE("plain scalars end at a colon with a space, at a comment, and fold over lines") {
  const Row rows[] = {
      {"a: b#c\n", "{a: 'b#c'}"},
      {"a: b #c\n", "{a: 'b'}"},
      {"a: b:c\n", "{a: 'b:c'}"},
      {"a: http://x.example/#y\n", "{a: 'http://x.example/#y'}"},
      {"a: -b\n", "{a: '-b'}"},
      {"a: ?b\n", "{a: '?b'}"},
      {"a: b   \n", "{a: 'b'}"},
      {"a: een\n twee\n   drie\nb: 1\n", "{a: 'een twee drie', b: 1}"},
      {"a: een\n\n  twee\n\n\n  drie\n", "{a: 'een\ntwee\n\ndrie'}"},
      {"a:\n  een\n  twee\n", "{a: 'een twee'}"},
      {"a: een\n# noot\nb: 1\n", "{a: 'een', b: 1}"},
      {"- een\n  - twee\n", "['een - twee']"},
      {"a: wat 's avonds \"leuk\" [is]\n", "{a: 'wat 's avonds \"leuk\" [is]'}"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.text);
    CHECK(tree(std::string(row.text)) == row.tree);
  }
}

TEST_CASE("quoted scalars: escapes, doubled apostrophes, folds") {
  const Row rows[] = {
      {"a: 'it''s'\n", "{a: 'it's'}"},
      {"a: \"'t Vlerkje\"\n", "{a: ''t Vlerkje'}"},
      {"a: 'een\n  twee\n\n  drie'\n", "{a: 'een twee\ndrie'}"},
      {"a: \"een \\\n  twee\"\n", "{a: 'een twee'}"},
      {"a: \"een\\n\n  twee\"\n", "{a: 'een\n twee'}"},
      {"a: \" \\t\\\"\\\\\\/\\ \\x41\\u00e9\\U0001F600\"\n", "{a: ' \t\"\\/ A\xC3\xA9\xF0\x9F\x98\x80'}"},
      {"a: \"\"\nb: ''\n", "{a: '', b: ''}"},
      {"a: \"# geen noot\" # noot\n", "{a: '# geen noot'}"},
      {"a: \"x\"\n  # noot\n", "{a: 'x'}"},
      {"a: \"een\ttab\"\n", "{a: 'een\ttab'}"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.text);
    CHECK(tree(std::string(row.text)) == row.tree);
  }
}

TEST_CASE("blocks of text: literal, folded, chomped, indented") {
  const Row rows[] = {
      {"a: |\n  een\n   twee\n\n  drie\nb: 1\n", "{a: 'een\n twee\n\ndrie\n', b: 1}"},
      {"a: |-\n  een\n\n\nb: 1\n", "{a: 'een', b: 1}"},
      {"a: |+\n  een\n\n\nb: 1\n", "{a: 'een\n\n\n', b: 1}"},
      {"a: >\n  een\n  twee\n\n  drie\n", "{a: 'een twee\ndrie\n'}"},
      {"a: >-\n  een\n   twee\n  drie\n", "{a: 'een\n twee\ndrie'}"},
      {"a: |2\n   een\n  twee\n", "{a: ' een\ntwee\n'}"},
      {"a: |2-\n   een\n", "{a: ' een'}"},
      {"a: |  # noot\n  # tekst\n", "{a: '# tekst\n'}"},
      {"a: |\nb: 1\n", "{a: '', b: 1}"},
      {"a: |\n\n  een\n", "{a: '\neen\n'}"},
      {"- |\n een\n- >\n twee\n", "['een\n', 'twee\n']"},
      {"a: |\n  een", "{a: 'een'}"},
      {"a: |\n  \teen\n  a: b - [\n# noot\nb: 1\n", "{a: '\teen\na: b - [\n', b: 1}"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.text);
    CHECK(tree(std::string(row.text)) == row.tree);
  }
}

TEST_CASE("flow collections") {
  const Row rows[] = {
      {"a: []\nb: {}\n", "{a: [], b: {}}"},
      {"a: [1, b c, \"d\", 'e',]\n", "{a: [1, 'b c', 'd', 'e']}"},
      {"a: {b: 1, \"c\":2, 'd' : [e], f: , g: }\n", "{a: {b: 1, c: 2, d: ['e'], f: _, g: _}}"},
      {"a: [ # noot\n  b, # noot\n  c ]\n", "{a: ['b', 'c']}"},
      {"[a, [b, {c: d}]]\n", "['a', ['b', {c: 'd'}]]"},
      {"- [a\n   b]\n", "[['a b']]"},
      {"a: {b: http://x.example/y}\n", "{a: {b: 'http://x.example/y'}}"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.text);
    CHECK(tree(std::string(row.text)) == row.tree);
  }
}

TEST_CASE("64 levels are read, 65 are refused, and 200,000 take no time") {
  const auto nested = [](std::size_t depth) {
    return std::string(depth, '[') + std::string(depth, ']') + "\n";
  };
  CHECK(read(nested(64)).document);
  CHECK(read(nested(65)).code() == "Y-23");
  CHECK(read(std::string(200'000, '[')).code(0) == "Y-23");
  CHECK(read(std::string(200'000, '{')).code(0) == "Y-18");
  std::string dashes;
  for (int i = 0; i < 200'000; ++i) dashes += "- ";
  CHECK(read(dashes + "x\n").code() == "Y-23");
}
