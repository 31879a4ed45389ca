// Edits on generated, commented files: what comes out says what was intended, according to yaml-cpp, and
// every byte outside the edited place is as it was.
#include <doctest/doctest.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <optional>
#include <sstream>

#include "switch/yaml/edit.hpp"
#include "switch/yaml/read.hpp"
#include "switch/yaml/referee.hpp"
#include "yaml/intention.hpp"
#include "yaml_writer.hpp"

using namespace sw;
using yaml::NodeId;

namespace {

struct Place {
  yaml::Path path;
  NodeId id = yaml::no_node;
};

void collect(const yaml::Document& document, const Place& place, std::vector<Place>& all) {
  all.push_back(place);
  const yaml::Node& node = document.node(place.id);
  std::size_t number = 0;
  for (NodeId child = node.first; child != yaml::no_node; child = document.node(child).next) {
    Place below{place.path, child};
    if (node.kind == yaml::Kind::mapping) {
      below.path.emplace_back(std::string(document.text(child)));
      below.id = child = document.node(child).next;
    } else {
      below.path.emplace_back(++number);
    }
    collect(document, below, all);
  }
}

yaml::Value some_value(test::Random& random, int depth) {
  const std::vector<std::string> texts{"Lotte",
                                       "'s avonds",
                                       "wat nu?",
                                       "a: b",
                                       "een\ntwee\n\ndrie\n",
                                       "een\n  twee",
                                       "",
                                       "no",
                                       "14",
                                       "# x",
                                       "é😀",
                                       "een lange zin die verder gaat en verder gaat en nog veel verder gaat "
                                       "tot ze niet meer op de regel van haar sleutel past"};
  const std::vector<std::string> typed{"14", "true", "2023-03-14", "09:00-16:30", ""};
  switch (random.below(depth > 0 ? 6 : 4)) {
    case 0:
      return yaml::typed_value(random.pick(typed));
    case 4:
      return yaml::sequence_value({some_value(random, depth - 1), some_value(random, depth - 1)});
    case 5:
      return yaml::mapping_value(
          {{"date", some_value(random, depth - 1)}, {"wat: nu", some_value(random, depth - 1)}});
    default:
      return yaml::text_value(random.pick(texts));
  }
}

/// A random edit of a random place, whether it fits there or not.
yaml::Edit some_edit(const yaml::Document& document, const Place& place, test::Random& random) {
  switch (random.below(4)) {
    case 0:
      return yaml::Replace{place.path, some_value(random, 1)};
    case 1: {
      yaml::Insert insert{place.path, "new" + std::to_string(random.below(3)), some_value(random, 2), {}};
      const yaml::Node& node = document.node(place.id);
      if (node.kind == yaml::Kind::mapping && node.count > 0 && random.one_in(2)) {
        NodeId key = node.first;
        for (std::size_t skip = random.below(node.count / 2); skip > 0; --skip) {
          key = document.node(document.node(key).next).next;
        }
        insert.after = document.text(key);
      }
      return insert;
    }
    case 2:
      return yaml::Append{place.path, some_value(random, 2)};
    default:
      return yaml::Delete{place.path};
  }
}

/// Whether the edit is of a kind that suits the node: then it should seldom be refused.
bool suits(const yaml::Document& document, NodeId id, const yaml::Edit& edit) {
  const yaml::Node& node = document.node(id);
  const bool null = node.kind == yaml::Kind::scalar && document.meaning(id) == yaml::Scalar::null;
  if (node.parent == yaml::no_node) return false;
  switch (edit.index()) {
    case 0: {
      const auto is = std::get<yaml::Replace>(edit).value.is;
      const bool scalar = is == yaml::Value::Is::text || is == yaml::Value::Is::typed;
      return node.kind == yaml::Kind::scalar && (scalar || null);
    }
    case 1:
      return node.kind == yaml::Kind::mapping || null;
    case 2:
      return node.kind == yaml::Kind::sequence || null;
    default: {
      const yaml::Node& parent = document.node(node.parent);
      return node.parent != document.root() || parent.count > (parent.kind == yaml::Kind::mapping ? 2U : 1U);
    }
  }
}

std::size_t common_prefix(std::string_view a, std::string_view b) {
  std::size_t n = 0;
  while (n < a.size() && n < b.size() && a[n] == b[n]) ++n;
  return n;
}

std::size_t common_suffix(std::string_view a, std::string_view b) {
  std::size_t n = 0;
  while (n < a.size() && n < b.size() && a[a.size() - 1 - n] == b[b.size() - 1 - n]) ++n;
  return n;
}

/// The bytes that are gone: all that the longest common beginning and end do not cover.
Span removed(std::string_view before, std::string_view after) {
  const std::size_t prefix = common_prefix(before, after);
  const std::size_t suffix =
      std::min(common_suffix(before, after), std::min(before.size(), after.size()) - prefix);
  return {static_cast<std::uint32_t>(prefix), static_cast<std::uint32_t>(before.size() - suffix)};
}

/// Whether a piece of text holds nothing but blanks, marks and comments.
bool only_comments(std::string_view text, std::string_view marks) {
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (text[at] == '#') {
      at = std::min(text.find('\n', at), text.size());
    } else if (marks.find(text[at]) == std::string_view::npos) {
      return false;
    }
  }
  return true;
}

/// A replaced value is gone, and the comment behind it is not.
bool kept_by_replacement(std::string_view before, std::string_view after, Span span) {
  const std::size_t begin = before.substr(0, span.begin).find_last_not_of(' ') + 1;
  const std::size_t line_end = std::min(before.find_first_of("\r\n", span.end), before.size());
  const std::string_view comment = before.substr(span.end, line_end - span.end);
  return common_prefix(before, after) >= begin && common_suffix(before, after) >= before.size() - line_end &&
         after.find(comment, begin) != std::string_view::npos;
}

/// Nothing goes when something is added, but for what it takes the place of: `~`, `null`, `[]` and `{}`.
bool kept_by_addition(std::string_view before, std::string_view after, const yaml::Node& node) {
  const bool replaced = node.kind == yaml::Kind::scalar || node.count == 0;
  if (replaced) return kept_by_replacement(before, after, node.span);
  const Span gone = removed(before, after);
  return gone.begin == gone.end;
}

/// Of what goes with a deleted member, all in front and behind is comments, dashes, commas and the like. What
/// is gone can be told in several ways where the text repeats itself; one of them must do.
bool kept_by_deletion(std::string_view before, std::string_view after, Span first, Span value) {
  for (Span gone = removed(before, after);; --gone.begin, --gone.end) {
    const std::string_view lead = before.substr(gone.begin, std::max(first.begin, gone.begin) - gone.begin);
    const std::string_view tail = before.substr(value.end, std::max(gone.end, value.end) - value.end);
    const bool inside = gone.begin <= value.end && gone.end + 3 >= first.begin;
    if (inside && only_comments(lead, " -,\r\n") && only_comments(tail, " ,\r\n")) return true;
    if (gone.begin == 0 || before[gone.begin - 1] != before[gone.end - 1]) return false;
  }
}

bool kept(std::string_view before, std::string_view after, const yaml::Document& document, NodeId id,
          const yaml::Edit& edit) {
  const yaml::Node& node = document.node(id);
  if (edit.index() == 0) return kept_by_replacement(before, after, node.span);
  if (edit.index() != 3) return kept_by_addition(before, after, node);
  NodeId first = id;
  if (document.node(node.parent).kind == yaml::Kind::mapping) {
    for (first = document.node(node.parent).first; document.node(first).next != id;)
      first = document.node(first).next;
  }
  return kept_by_deletion(before, after, document.node(first).span, node.span);
}

struct Tally {
  int done = 0, wrong_tree = 0, lost_bytes = 0, line_ends = 0;
  std::map<std::string, int> refused;
};

std::string told(const yaml::Edit& edit) {
  return std::visit(
      [](const auto& one) {
        using T = std::decay_t<decltype(one)>;
        if constexpr (std::is_same_v<T, yaml::Replace>)
          return "replace " + yaml::shown(one.at) + " by\n" + yaml::emit(one.value);
        if constexpr (std::is_same_v<T, yaml::Insert>)
          return "insert in " + yaml::shown(one.mapping) + " after " + one.after + "\n" +
                 yaml::emit(one.value);
        if constexpr (std::is_same_v<T, yaml::Append>)
          return "append to " + yaml::shown(one.sequence) + "\n" + yaml::emit(one.item);
        if constexpr (std::is_same_v<T, yaml::Delete>) return "delete " + yaml::shown(one.at) + "\n";
      },
      edit);
}

void try_edit(const test::Written& written, const yaml::Document& document, const Place& place,
              const yaml::Edit& edit, Tally& tally) {
  const yaml::Edited result = yaml::apply(written.text, edit);
  if (!result.text) {
    if (suits(document, place.id, edit)) ++tally.refused[result.refusal.en];
    return;
  }
  ++tally.done;
  const auto wanted = yaml::intended(written.tree, edit);
  if (!wanted || yaml::referee(*result.text) != wanted) {
    ++tally.wrong_tree;
    MESSAGE("not as intended: " << told(edit) << "----\n" << written.text << "----\n" << *result.text);
  }
  if (!kept(written.text, *result.text, document, place.id, edit)) {
    ++tally.lost_bytes;
    MESSAGE("bytes lost: " << told(edit) << "----\n" << written.text << "----\n" << *result.text);
  }
  const bool windows = written.text.find("\r\n") != std::string::npos;
  const auto bare = [](std::string_view text) {
    std::size_t count = 0;
    for (std::size_t i = 0; i < text.size(); ++i) count += text[i] == '\n' && (i == 0 || text[i - 1] != '\r');
    return count;
  };
  if (bare(*result.text) > (windows ? bare(written.text) : result.text->size())) ++tally.line_ends;
}

/// Random edits of one text, whatever its tree is.
void try_edits(std::string text, std::uint64_t seed, int count, Tally& tally) {
  const Source source("x.yaml", text);
  Sink sink;
  const auto document = yaml::read(source, FileId{0}, sink);
  REQUIRE(document);
  const test::Written written{std::move(text), yaml::tree_of(*document)};
  std::vector<Place> places;
  collect(*document, {{}, 0}, places);
  test::Random random(seed);
  for (int i = 0; i < count; ++i) {
    const Place& place = random.pick(places);
    try_edit(written, *document, place, some_edit(*document, place, random), tally);
  }
}

void check(const Tally& tally, int least) {
  CHECK(tally.wrong_tree == 0);
  CHECK(tally.lost_bytes == 0);
  CHECK(tally.line_ends == 0);
  CHECK(tally.done > least);
  int refusals = 0;
  std::ostringstream why;
  for (const auto& [text, count] : tally.refused) {
    refusals += count;
    why << "\n  " << count << " x " << text;
  }
  CHECK(refusals * 50 < tally.done);
  MESSAGE("done " << tally.done << ", refused where they suit " << refusals << why.str());
}

std::optional<yaml::Tree> tree_of(const std::string& text) {
  const Source source("x.yaml", text);
  Sink sink;
  const auto document = yaml::read(source, FileId{0}, sink);
  return document ? std::optional(yaml::tree_of(*document)) : std::nullopt;
}

/// The text with a comment, a blank line or both put before about one line in three, and comments behind
/// others, wherever that does not change what it says.
std::string littered(const std::string& text, test::Random& random) {
  const auto tree = tree_of(text);
  REQUIRE(tree);
  std::string now = text;
  for (std::size_t line = 0; line < now.size(); line = now.find('\n', line) + 1) {
    if (!random.one_in(3)) continue;
    const std::string indent(now.find_first_not_of(' ', line) - line, ' ');
    const std::vector<std::string> litter{"\n", indent + "# tussendoor: - [x]\n",
                                          "\n" + indent + "# 'n woord\n\n", "# helemaal links\n"};
    std::string tried = now;
    const std::size_t end = now.find('\n', line);
    if (random.one_in(3))
      tried.insert(end, "  # erachter");
    else
      tried.insert(line, random.pick(litter));
    if (tree_of(tried) == tree) now = std::move(tried);
    if (now.find('\n', line) == std::string::npos) break;
  }
  return now;
}

}  // namespace

TEST_CASE("four kinds of edits on generated files") {
  const int files = std::getenv("SWITCH_LONG") != nullptr ? 20'000 : 700;
  Tally tally;
  for (int seed = 0; seed < files; ++seed) {
    std::string text = test::YamlWriter(static_cast<std::uint64_t>(seed)).write().text;
    if (seed % 9 == 0 && text.ends_with('\n') && !text.ends_with("\r\n")) text.pop_back();
    try_edits(std::move(text), static_cast<std::uint64_t>(seed) + 77, 12, tally);
  }
  check(tally, files * 4);
}

TEST_CASE("four kinds of edits on the examples, with comments and blank lines put in") {
  const int rounds = std::getenv("SWITCH_LONG") != nullptr ? 100 : 1;
  Tally tally;
  int files = 0, grown = 0;
  for (const auto& entry : std::filesystem::recursive_directory_iterator("examples")) {
    if (entry.path().extension() != ".yaml") continue;
    std::ifstream file(entry.path(), std::ios::binary);
    const std::string text{std::istreambuf_iterator<char>(file), {}};
    if (!tree_of(text)) continue;  // an example of what can't be read
    ++files;
    for (int round = 0; round < rounds; ++round) {
      const std::uint64_t seed = static_cast<std::uint64_t>(files * 1000 + round);
      test::Random random(seed);
      std::string more = littered(text, random);
      grown += more.size() > text.size() + 20;
      try_edits(std::move(more), seed, 40, tally);
    }
  }
  REQUIRE(files > 80);
  CHECK(grown * 10 > files * rounds * 9);
  check(tally, files * rounds * 9);
}
