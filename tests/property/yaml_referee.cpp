// Reader and referee held together: generated texts whose tree is known, hand-written ones, and thousands of
// texts that differ from them by one character.
#include <doctest/doctest.h>

#include <cstdlib>
#include <map>

#include "switch/yaml/read.hpp"
#include "switch/yaml/referee.hpp"
#include "yaml_writer.hpp"

using namespace sw;

namespace {

std::string shown(const yaml::Tree& tree) {
  std::string text;
  for (const yaml::Event& event : tree) {
    switch (event.what) {
      case yaml::Event::What::mapping:
        text += "{ ";
        break;
      case yaml::Event::What::sequence:
        text += "[ ";
        break;
      case yaml::Event::What::end:
        text += ") ";
        break;
      case yaml::Event::What::scalar:
        text += (event.typed ? "<" : "\"") + event.text + (event.typed ? "> " : "\" ");
    }
  }
  return text;
}

/// How often the two judged alike or not.
struct Tally {
  int both = 0, neither = 0, reader_only = 0, differ = 0;
  std::map<std::string_view, int> referee_only;  ///< by the reader's code
};

void judge(const std::string& text, Tally& tally) {
  const Source source("x.yaml", text);
  Sink sink;
  const auto document = yaml::read(source, FileId{0}, sink);
  if (!document &&
      std::string_view("Y-01 Y-02 Y-03 Y-04").find(sink.unordered().back().code->id) != std::string::npos) {
    return;  // the guard spoke: the referee is not asked
  }
  const auto second = yaml::referee(text);
  if (!document) {
    if (second) ++tally.referee_only[sink.unordered().back().code->id];
    tally.neither += second ? 0 : 1;
    return;
  }
  if (!second) {
    ++tally.reader_only;
    MESSAGE("only the reader accepts:\n" << text);
  } else if (!yaml::agrees(*document)) {
    ++tally.differ;
    MESSAGE("trees differ:\n"
            << text << "\nreader  " << shown(yaml::tree_of(*document)) << "\nreferee " << shown(*second));
  } else {
    ++tally.both;
  }
}

const std::string hand_written[] = {
    "a: |+\n\n  x\n\nb: >\n\n  y\n\n   z\n\nc: 1\n",
    "a: >\n  een\n  twee\n\n   drie\n    vier\n\n  vijf\n\n\n",
    "- a: 'x\n    y'\n  b: \"x\\\n    y\\n\n\n    z\"\n-\n- - [a, {b: c, \"d\": e}]\n",
    "---\n# kop\na:\n- b\n-  - c\n   - d\n...\n",
    "\xEF\xBB\xBF"
    "a: één\r\nb: |\r\n  x\r\n\r\n  y\r\nc: >-\r\n  x\r\n  y\r\n",
    "a: [b,\n  c, # noot\n  {d: 'e\n    f'}]\ng: {}\n",
    "a:   \n  b:   \n\n\n    c: x   # y\n  # z\n  d: e # f\n",
    "a: x\n  y\n\n  z\nb: \"\"\nc: ''\nd: ~\ne: null\n",
    "\"a b\": c\n'd': e\nf g: h\ni:j: k\n",
    "a:\t1\nb: x\ty\t# z\nc: 'x\ty'\nd: |\n  \tx\n",
    "a: |2\n    x\n   y\n\n  z\nb: >1-\n x\n  y\n x\n",
};

}  // namespace

TEST_CASE("generated texts: the reader finds the tree they were written from, and the referee agrees") {
  const int count = std::getenv("SWITCH_LONG") != nullptr ? 200'000 : 4'000;
  for (int seed = 0; seed < count; ++seed) {
    const test::Written written = test::YamlWriter(static_cast<std::uint64_t>(seed)).write();
    const Source source("x.yaml", written.text);
    Sink sink;
    const auto document = yaml::read(source, FileId{0}, sink);
    CAPTURE(seed);
    CAPTURE(written.text);
    REQUIRE_MESSAGE(document, sink.unordered().back().message.en);
    const yaml::Tree tree = yaml::tree_of(*document);
    REQUIRE_MESSAGE(tree == written.tree, shown(tree) << "\n" << shown(written.tree));
    REQUIRE(yaml::agrees(*document));
  }
}

TEST_CASE("texts that differ by one character: whenever both accept, the trees are the same") {
  const std::string alphabet = " \n\t:-#'\"[]{},|>&*!%@`?~0ax\\.+=<\r";
  const int texts = std::getenv("SWITCH_LONG") != nullptr ? 3'000 : 60;
  Tally tally;
  for (int seed = 0; seed < texts + static_cast<int>(std::size(hand_written)); ++seed) {
    const std::string text = seed < texts ? test::YamlWriter(static_cast<std::uint64_t>(seed)).write().text
                                          : hand_written[seed - texts];
    test::Random random(static_cast<std::uint64_t>(seed) + 1'000'000);
    for (int mutant = 0; mutant < 120; ++mutant) {
      std::string changed = text;
      const std::size_t at = random.below(changed.size());
      const char c = alphabet[random.below(alphabet.size())];
      switch (random.below(4)) {
        case 0:
          changed[at] = c;
          break;
        case 1:
          changed.insert(at, 1, c);
          break;
        case 2:
          changed.erase(at, 1 + random.below(2));
          break;
        default:
          changed.insert(at, changed.substr(random.below(at + 1), 1 + random.below(12)));
          break;
      }
      judge(changed, tally);
    }
  }
  CHECK(tally.differ == 0);
  CHECK(tally.reader_only == 0);
  CHECK(tally.both > texts * 30);
  std::string classes;
  for (const auto& [code, count] : tally.referee_only)
    classes += std::string(code) + " x" + std::to_string(count) + "  ";
  MESSAGE("both " << tally.both << ", neither " << tally.neither << ", only the referee: " << classes);
}
