// Random YAML texts whose tree is known: values first, then written in every style the profile has, with
// comments and blank lines between. Same seed, same text.
#pragma once

#include <algorithm>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "switch/yaml/tree.hpp"

namespace sw::test {

class Random {
 public:
  explicit Random(std::uint64_t seed) : state_(seed * 0x9E3779B97F4A7C15u + 0x632BE59BD9B4E019u) {}

  std::uint64_t next() {
    state_ += 0x9E3779B97F4A7C15u;
    std::uint64_t z = state_;
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9u;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBu;
    return z ^ (z >> 31);
  }
  std::size_t below(std::size_t bound) { return static_cast<std::size_t>(next() % bound); }
  bool one_in(std::size_t n) { return below(n) == 0; }
  template <class T>
  const T& pick(const std::vector<T>& from) {
    return from[below(from.size())];
  }

 private:
  std::uint64_t state_;
};

/// A text and what it says.
struct Written {
  std::string text;
  yaml::Tree tree;
};

/// Writes one text. `flat` styles are those in which a value stays on its key's line.
class YamlWriter {
 public:
  explicit YamlWriter(std::uint64_t seed) : random_(seed) {}

  Written write() {
    if (random_.one_in(8)) line("---");
    noise(0);
    const int depth = 1 + static_cast<int>(random_.below(3));
    random_.one_in(5) ? block_sequence(0, depth) : block_mapping(0, depth);
    noise(0);
    return {finished(), std::move(tree_)};
  }

 private:
  using What = yaml::Event::What;

  void event(What what, const std::string& text = {}, bool plain = false) {
    tree_.push_back(what == What::scalar ? yaml::scalar_event(text, plain) : yaml::Event{what, false, {}, 0});
  }
  void line(std::string_view text) { (out_ += text) += '\n'; }
  static std::string spaces(int n) { return std::string(static_cast<std::size_t>(n), ' '); }

  /// Comments and blank lines between entries.
  void noise(int indent) {
    while (random_.one_in(4)) {
      switch (random_.below(4)) {
        case 0:
          line("");
          break;
        case 1:
          line(spaces(indent) + "# " + word());
          break;
        case 2:
          line(spaces(indent) + "#" + word() + ": 'x");
          break;
        default:
          line(spaces(std::min(indent, static_cast<int>(random_.below(4)))));
          break;
      }
    }
  }
  /// What may follow a value on its line.
  std::string tail() {
    switch (random_.below(12)) {
      case 0:
        return "  # " + word() + ": \"y";
      case 1:
        return " ";
      case 2:
        return " #";
      default:
        return "";
    }
  }

  void block_mapping(int indent, int depth) {
    event(What::mapping);
    const std::size_t count = 1 + random_.below(5);
    for (std::size_t i = 0; i < count; ++i) {
      if (i > 0) (noise(indent), out_ += spaces(indent));
      if (i == 0 && begin_line_) out_ += spaces(indent);
      begin_line_ = false;
      key(i);
      out_ += random_.one_in(15) ? " :" : ":";
      value(indent, depth, false);
    }
    event(What::end);
  }

  void block_sequence(int indent, int depth) {
    event(What::sequence);
    const std::size_t count = 1 + random_.below(4);
    for (std::size_t i = 0; i < count; ++i) {
      if (i > 0) (noise(indent), out_ += spaces(indent));
      if (i == 0 && begin_line_) out_ += spaces(indent);
      begin_line_ = false;
      out_ += "-";
      value(indent, depth, true);
    }
    event(What::end);
  }

  void key(std::size_t number) {
    const std::string name = word() + std::to_string(number);
    switch (random_.below(8)) {
      case 0:
        out_ += '"' + name + '"';
        event(What::scalar, name);
        break;
      case 1:
        out_ += '\'' + name + "'s'";
        out_.insert(out_.size() - 2, "'");
        event(What::scalar, name + "'s");
        break;
      default:
        out_ += name;
        event(What::scalar, name, true);
        break;
    }
  }

  void value(int indent, int depth, bool in_sequence) {
    if (depth > 0 && random_.one_in(3)) return collection(indent, depth - 1, in_sequence);
    switch (random_.below(9)) {
      case 0:
        event(What::scalar, "", true);
        line(random_.one_in(2) ? "" : "  # " + word());
        break;
      case 1:
        block_text(indent);
        break;
      case 2:
        flow(indent);
        break;
      case 3:
        folded_plain(indent);
        break;
      case 4:
        folded_quoted(indent);
        break;
      default:
        out_ += spaces(1 + static_cast<int>(random_.below(2)));
        scalar(false);
        line(tail());
        break;
    }
  }

  void collection(int indent, int depth, bool in_sequence) {
    const bool list = random_.one_in(2);
    if (in_sequence && random_.one_in(2)) {
      const int gap = 1 + static_cast<int>(random_.below(2));
      out_ += spaces(gap);
      begin_line_ = false;
      const int deeper = indent + 1 + gap;
      return list ? block_sequence(deeper, depth) : block_mapping(deeper, depth);
    }
    line(tail());
    const bool outdented = list && !in_sequence && random_.one_in(3);
    const int deeper = outdented ? indent : indent + 1 + static_cast<int>(random_.below(4));
    noise(deeper);
    begin_line_ = true;
    list ? block_sequence(deeper, depth) : block_mapping(deeper, depth);
  }

  void scalar(bool in_flow) {
    switch (random_.below(5)) {
      case 0: {
        const std::string text = sentence() + random_.pick(odd_);
        out_ += quoted(text);
        event(What::scalar, text);
        break;
      }
      case 1: {
        const std::string text = sentence();
        out_ += '\'' + text + "'";
        event(What::scalar, text);
        break;
      }
      case 2: {
        const std::string text = random_.pick(bare_);
        out_ += text;
        event(What::scalar, text == "~" || text == "null" ? "" : text, true);
        break;
      }
      default: {
        const std::string text =
            in_flow || random_.one_in(2) ? sentence() : sentence() + random_.pick(plain_ends_);
        out_ += text;
        event(What::scalar, text, true);
        break;
      }
    }
  }

  static std::string quoted(std::string_view text) {
    std::string result = "\"";
    for (const char c : text) {
      if (c == '"' || c == '\\') result += '\\';
      if (c == '\n') {
        result += "\\n";
      } else {
        result += c;
      }
    }
    return result + '"';
  }

  /// Flow collections, sometimes over several lines.
  void flow(int indent) {
    out_ += ' ';
    flow_collection(indent, 2);
    line(tail());
  }
  void flow_gap(int indent) {
    if (random_.one_in(6)) {
      line(random_.one_in(3) ? " # " + word() : "");
      out_ += spaces(indent + 1 + static_cast<int>(random_.below(3)));
    } else if (random_.one_in(2)) {
      out_ += ' ';
    }
  }
  void flow_collection(int indent, int depth) {
    const bool list = random_.one_in(2);
    event(list ? What::sequence : What::mapping);
    out_ += list ? '[' : '{';
    const std::size_t count = random_.below(4);
    for (std::size_t i = 0; i < count; ++i) {
      flow_gap(indent);
      if (!list) {
        key(i);
        out_ += ": ";
      }
      if (depth > 0 && random_.one_in(4)) {
        flow_collection(indent, depth - 1);
      } else {
        scalar(true);
      }
      if (random_.one_in(4)) flow_gap(indent);
      if (i + 1 < count || random_.one_in(6)) out_ += ',';
    }
    flow_gap(indent);
    out_ += list ? ']' : '}';
    event(What::end);
  }

  void folded_plain(int indent) {
    std::string text = sentence();
    if (random_.one_in(2)) {
      out_ += ' ' + text;
    } else {
      line("");
      out_ += spaces(indent + 1) + text;
    }
    for (std::size_t i = random_.below(3); i > 0; --i) text += more_lines(indent, sentence());
    line(tail());
    event(What::scalar, text, true);
  }
  void folded_quoted(int indent) {
    std::string text = word();
    const bool is_double = random_.one_in(2);
    out_ += (is_double ? " \"" : " '") + text;
    for (std::size_t i = random_.below(3); i > 0; --i) text += more_lines(indent, sentence());
    line((is_double ? "\"" : "'") + tail());
    event(What::scalar, text);
  }
  /// A line end inside a folded scalar, and what it reads as.
  std::string more_lines(int indent, const std::string& next) {
    line(random_.one_in(4) ? " " : "");
    const std::size_t blank = random_.one_in(4) ? 1 + random_.below(2) : 0;
    for (std::size_t i = 0; i < blank; ++i) line(random_.one_in(3) ? "  " : "");
    out_ += spaces(indent + 1 + static_cast<int>(random_.below(4))) + next;
    return (blank == 0 ? " " : std::string(blank, '\n')) + next;
  }

  void block_text(int indent) {
    const bool folded = random_.one_in(3);
    const char chomp = folded ? " -"[random_.below(2)] : " -+"[random_.below(3)];
    const int deeper = indent + 1 + static_cast<int>(random_.below(4));
    std::string header = folded ? " >" : " |";
    const bool explicit_indent = random_.one_in(5);
    if (explicit_indent) header += std::to_string(deeper - indent);
    if (chomp != ' ') header += chomp;
    line(header + tail());
    std::string text;
    const std::size_t count = 1 + random_.below(4);
    for (std::size_t i = 0; i < count; ++i) {
      std::string content = sentence() + (random_.one_in(4) ? ": # 'x" : "");
      if (explicit_indent && !folded && random_.one_in(2)) content = "  " + content;
      line(spaces(deeper) + content);
      text += content;
      if (i + 1 == count) break;
      const std::size_t blank = random_.one_in(4) ? 1 + random_.below(2) : 0;
      for (std::size_t b = 0; b < blank; ++b) line(random_.one_in(3) ? spaces(deeper) : "");
      if (folded) {
        text += blank == 0 ? " " : std::string(blank, '\n');
      } else {
        text += std::string(blank + 1, '\n');
      }
    }
    const std::size_t after = random_.one_in(3) ? 1 + random_.below(2) : 0;
    for (std::size_t b = 0; b < after; ++b) line("");
    if (chomp != '-') text += '\n';
    if (chomp == '+') text += std::string(after, '\n');
    event(What::scalar, text);
    if (chomp == '+')
      line(spaces(indent > 0 ? static_cast<int>(random_.below(static_cast<std::size_t>(indent))) : 0) +
           "# einde");
  }

  std::string word() { return random_.pick(words_); }
  std::string sentence() {
    std::string text = word();
    for (std::size_t i = random_.below(6); i > 0; --i) text += ' ' + word();
    return text;
  }

  /// Line ends of Windows, a byte order mark, no last line end: now and then.
  std::string finished() {
    std::string text;
    const bool windows = random_.one_in(6);
    if (random_.one_in(12)) text = "\xEF\xBB\xBF";
    for (const char c : out_) {
      if (c == '\n' && windows) text += '\r';
      text += c;
    }
    return text;
  }

  Random random_;
  std::string out_;
  yaml::Tree tree_;
  bool begin_line_ = true;

  const std::vector<std::string> words_{"de",    "kinderen", "één", "ça",  "spelen",     "rust",
                                        "x-y",   "ruimte",   "b:c", "d#e", "2023-03-14", "naïef",
                                        "Lotte", "groep",    "9u",  "o_p", "😀",          "-1"};
  const std::vector<std::string> odd_{"", ": ", " # x", "\n", "\"", "\\", "[", ", y", "'", " - ", "\t"};
  const std::vector<std::string> bare_{"~",          "null",        "true", "14",  "-3.5",
                                       "2023-03-14", "09:00-16:30", "30m",  "0x1F"};
  const std::vector<std::string> plain_ends_{"'s", "\"",    "[x]", ", z", "{y}", "!",
                                             "?",  " - en", "|",   ">",   "&c",  " a\"b"};
};

}  // namespace sw::test
