#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <optional>
#include <vector>

#include "matching/pair_codes.hpp"
#include "switch/language/messages_matching.hpp"
#include "switch/matching/problem.hpp"
#include "switch/matching/score_file.hpp"
#include "switch/text/nearest.hpp"
#include "switch/text/unicode.hpp"

namespace sw::matching {
namespace {

namespace msg = messages::matching;

struct Word {
  std::string text;
  Span span;
};

bool is_space(char c) {
  return c == ' ' || c == '\r';
}

class Reader {
 public:
  Reader(const Workspace& workspace, FileId file, bool adds, Sink& findings)
      : workspace_(workspace), file_(file), text_(workspace.files[file.index].text()), findings_(findings) {
    result_.adds = adds;
  }

  ScoreFile read() && {
    if (text_.starts_with("\xEF\xBB\xBF")) at_ = 3;
    if (!read_header()) return std::move(result_);
    while (at_ < text_.size()) read_row();
    const auto end = static_cast<std::uint32_t>(text_.size());
    if (!text_.ends_with('\n')) complain({end, end}, say(msg::scores_cut_off));
    if (!rows_) complain({end, end}, say(msg::scores_none));
    return std::move(result_);
  }

 private:
  static constexpr std::array<std::string_view, 3> columns{"participant", "host", "score"};
  /// A file in which everything is wrong needs no likeness for each line: that takes long in a large round.
  static constexpr std::size_t most_likenesses = 100;

  void complain(Span span, Text message, std::vector<Label> labels = {}) {
    const Code& found = code(Clash::score_file);
    findings_.add({&found, found.severity, {file_, span}, std::move(message), found.fix, std::move(labels)});
  }

  bool read_header() {
    const std::string_view line = text_.substr(at_, text_.find('\n', at_) - at_);
    for (const char one : {';', '\t'})
      if (line.find(one) != std::string_view::npos) separator_ = one;
    const auto begin = static_cast<std::uint32_t>(at_);
    const std::vector<Word> names = next_row();
    for (std::size_t i = 0; i < columns.size(); ++i) {
      const auto found = std::ranges::find(names, columns[i], &Word::text);
      if (found == names.end()) {
        complain({begin, begin + static_cast<std::uint32_t>(line.size())}, say(msg::scores_header));
        return false;
      }
      place_[i] = static_cast<std::size_t>(found - names.begin());
    }
    width_ = names.size();
    return true;
  }

  /// The words of a line. One in double quotes may hold separators; a quote in it is doubled.
  std::vector<Word> next_row() {
    std::vector<Word> words(1);
    bool quoted = false, fresh = true;
    words.back().span.begin = static_cast<std::uint32_t>(at_);
    for (; at_ < text_.size() && text_[at_] != '\n'; ++at_) {
      const char c = text_[at_];
      Word& word = words.back();
      if (c == '"' && (fresh || quoted)) {
        const bool doubled = quoted && at_ + 1 < text_.size() && text_[at_ + 1] == '"';
        if (doubled)
          word.text += text_[at_++];
        else
          quoted = !quoted;
        fresh = false;
      } else if (c == separator_ && !quoted) {
        end_word(word);
        words.push_back({{}, {static_cast<std::uint32_t>(at_) + 1, 0}});
        fresh = true;
      } else {
        fresh = fresh && is_space(c);
        if (!fresh) word.text += c;
      }
    }
    end_word(words.back());
    if (at_ < text_.size()) ++at_;
    return words;
  }

  void end_word(Word& word) const {
    while (!word.text.empty() && is_space(word.text.back())) word.text.pop_back();
    word.span.end = static_cast<std::uint32_t>(at_);
    while (word.span.begin < word.span.end && is_space(text_[word.span.begin])) ++word.span.begin;
    while (word.span.begin < word.span.end && is_space(text_[word.span.end - 1])) --word.span.end;
  }

  void read_row() {
    const std::vector<Word> words = next_row();
    if (words.size() == 1 && words[0].text.empty()) return;
    rows_ = true;
    if (words.size() != width_) {
      complain({words.front().span.begin, words.back().span.end},
               say(msg::scores_width, words.size(), width_));
      return;
    }
    const Word &person = words[place_[0]], &host = words[place_[1]];
    const bool person_known =
        check_id(ParticipantId{person.text}, person, workspace_.participants, msg::a_person);
    const bool host_known = check_id(OrganisationId{host.text}, host, workspace_.organisations, msg::a_host);
    const std::optional<int> score = score_in(words[place_[2]]);
    if (!person_known || !host_known || !score) return;
    const auto [seen, fresh] = first_.emplace(std::pair{person.text, host.text}, person.span);
    if (fresh)
      result_.scores[{person.text, host.text}] = *score;
    else
      complain(person.span, say(msg::scores_twice, person.text, host.text),
               {{{file_, seen->second}, msg::scores_first}});
  }

  template <class Id, class Entities>
  bool check_id(const Id& id, const Word& word, const Entities& entities, Words what) {
    if (workspace_.find(id)) return true;
    std::vector<std::string_view> ids;
    if (findings_.size() < most_likenesses)
      for (const auto& one : entities) ids.push_back(one.id.text);
    const auto near = nearest(word.text, ids);
    complain(word.span, near ? say(msg::scores_unknown_near, what, visible(word.text), *near)
                             : say(msg::scores_unknown, what, visible(word.text)));
    return false;
  }

  /// The nearest whole number.
  std::optional<int> score_in(const Word& word) {
    std::string number = word.text;
    if (separator_ != ',') std::ranges::replace(number, ',', '.');
    double value = 0;
    const auto read = std::from_chars(number.data(), number.data() + number.size(), value);
    const bool whole = read.ec == std::errc{} && read.ptr == number.data() + number.size();
    const int least = result_.adds ? -best_score : 0;
    if (!whole || !std::isfinite(value))
      complain(word.span, say(msg::scores_no_number, visible(word.text)));
    else if (value < least || value > best_score)
      complain(word.span, say(msg::scores_range, visible(word.text), least, best_score));
    else
      return static_cast<int>(std::lround(value));
    return std::nullopt;
  }

  const Workspace& workspace_;
  FileId file_;
  std::string_view text_;
  Sink& findings_;
  std::size_t at_ = 0;
  char separator_ = ',';
  std::array<std::size_t, 3> place_{};  ///< of each of the columns
  std::size_t width_ = 0;
  bool rows_ = false;  ///< whether there was any
  std::map<std::pair<std::string, std::string>, Span> first_;
  ScoreFile result_;
};

}  // namespace

ScoreFile read_scores(const Workspace& workspace, FileId file, bool adds, Sink& findings) {
  return Reader(workspace, file, adds, findings).read();
}

}  // namespace sw::matching
