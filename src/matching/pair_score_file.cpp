#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <optional>
#include <vector>

#include "matching/pair_codes.hpp"
#include "matching/score_number.hpp"
#include "matching/score_table.hpp"
#include "switch/language/messages_matching.hpp"
#include "switch/matching/problem.hpp"
#include "switch/matching/score_file.hpp"
#include "switch/text/nearest.hpp"
#include "switch/text/unicode.hpp"

namespace sw::matching {
namespace {

namespace msg = messages::matching;

std::string folded(std::string_view word) {
  std::string low(word);
  for (char& c : low)
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  return low;
}

/// A column: by its key, or as the program heads it.
struct ColumnName {
  std::string_view key;
  std::array<Words, 2> shown;

  bool is(std::string_view word) const {
    const std::string low = folded(word);
    return low == key || std::ranges::any_of(shown, [&](const Words& one) {
             return low == folded(one.nl) || low == folded(one.en);
           });
  }
};

constexpr std::array<ColumnName, 3> columns{{{"participant", {msg::column_jobshadower, msg::a_person}},
                                             {"host", {msg::column_host, msg::a_host}},
                                             {"score", {msg::column_score, msg::own_score}}}};

class Reader {
 public:
  Reader(const Workspace& workspace, FileId file, const Scoring& scoring, Sink& findings)
      : workspace_(workspace),
        file_(file),
        text_(workspace.files[file.index].text()),
        table_(text_),
        scoring_(scoring),
        scale_(scoring.scale.value_or(points(scoring.adds))),
        findings_(findings) {
    result_.adds = scoring.adds;
    result_.scale = scoring.scale;
  }

  ScoreFile read() && {
    if (!table_.is_plain_text()) {
      complain({0, std::min(end(), 2U)}, say(msg::scores_no_text));
      return std::move(result_);
    }
    if (!read_header()) return std::move(result_);
    while (!table_.at_end()) read_row();
    if (!table_.is_ended()) complain({end(), end()}, say(msg::scores_cut_off));
    if (!rows_) complain({end(), end()}, say(msg::scores_none));
    if (!scoring_.scale && findings_.empty()) ask_for_scale();
    return std::move(result_);
  }

 private:
  /// A file in which everything is wrong needs no likeness for each line: that takes long in a large round.
  static constexpr std::size_t most_likenesses = 100;

  std::uint32_t end() const { return static_cast<std::uint32_t>(text_.size()); }

  void complain(Span span, Text message, std::vector<Label> labels = {}) {
    const Code& found = code(Clash::score_file);
    findings_.add({&found, found.severity, {file_, span}, std::move(message), found.fix, std::move(labels)});
  }

  bool read_header() {
    const auto said = table_.take_separator();
    const Span line = table_.line();
    separator_ = said.value_or(separator_of_header());
    const std::vector<TableWord> names = table_.next(separator_);
    width_ = names.size();
    bool fits = true;
    for (std::size_t i = 0; i < columns.size(); ++i) fits &= find_column(i, names, line);
    return fits;
  }

  /// That with which the header has the columns; else it has none anyhow.
  char separator_of_header() const {
    const auto has_all = [&](char separator) {
      const std::vector<TableWord> names = table_.look(separator);
      return std::ranges::all_of(columns, [&](const ColumnName& column) {
        return std::ranges::any_of(names, [&](const TableWord& name) { return column.is(name.text); });
      });
    };
    for (const char one : {';', '\t'})
      if (has_all(one)) return one;
    return ',';
  }

  bool find_column(std::size_t i, const std::vector<TableWord>& names, Span line) {
    const auto is = [&](const TableWord& name) { return columns[i].is(name.text); };
    const auto found = std::ranges::find_if(names, is);
    if (found == names.end()) {
      if (!header_told_) complain(line, say(msg::scores_header));
      header_told_ = true;
      return false;
    }
    place_[i] = static_cast<std::size_t>(found - names.begin());
    const auto second = std::find_if(std::next(found), names.end(), is);
    if (second == names.end()) return true;
    complain(second->span, say(msg::scores_column_twice, visible(second->text)),
             {{{file_, found->span}, msg::scores_first}});
    return false;
  }

  void read_row() {
    const std::vector<TableWord> words = table_.next(separator_);
    if (std::ranges::all_of(words, [](const TableWord& word) { return word.text.empty() && !word.torn; }))
      return;
    rows_ = true;
    if (const auto torn = std::ranges::find_if(words, &TableWord::torn); torn != words.end())
      return complain(torn->span, say(msg::scores_torn));
    if (words.size() != width_)
      return complain({words.front().span.begin, words.back().span.end},
                      say(msg::scores_width, words.size(), width_));
    const TableWord &person = words[place_[0]], &host = words[place_[1]];
    const bool person_known =
        check_id(ParticipantId{person.text}, person, workspace_.participants, msg::a_person);
    const bool host_known = check_id(OrganisationId{host.text}, host, workspace_.organisations, msg::a_host);
    const std::optional<double> score = score_in(words[place_[2]]);
    if (!person_known || !host_known || !score) return;
    const auto [seen, fresh] = first_.emplace(std::pair{person.text, host.text}, person.span);
    if (fresh)
      result_.scores[{person.text, host.text}] = in_points(*score);
    else
      complain(person.span, say(msg::scores_twice, person.text, host.text),
               {{{file_, seen->second}, msg::scores_first}});
  }

  template <class Id, class Entities>
  bool check_id(const Id& id, const TableWord& word, const Entities& entities, Words what) {
    if (workspace_.find(id)) return true;
    std::vector<std::string_view> ids;
    if (findings_.size() < most_likenesses)
      for (const auto& one : entities) ids.push_back(one.id.text);
    const auto near = nearest(word.text, ids);
    complain(word.span, near ? say(msg::scores_unknown_near, what, visible(word.text), *near)
                             : say(msg::scores_unknown, what, visible(word.text)));
    return false;
  }

  /// The one thing that the word can mean on this scale.
  std::optional<double> score_in(const TableWord& word) {
    std::vector<double> values = readings(word.text);
    if (values.empty()) {
      complain(word.span, say(msg::scores_no_number, visible(word.text)));
      return std::nullopt;
    }
    std::erase_if(values, [&](double value) { return value < scale_.least || value > scale_.most; });
    if (values.empty())
      complain(word.span, say(msg::scores_range, visible(word.text), fmt::format("{}", scale_.least),
                              fmt::format("{}", scale_.most)));
    else if (values.size() > 1)
      complain(word.span, say(msg::scores_two_readings, visible(word.text), fmt::format("{}", values.front()),
                              fmt::format("{}", values.back())));
    else
      return look_at_size(word, values.front());
    return std::nullopt;
  }

  double look_at_size(const TableWord& word, double value) {
    if (!(std::abs(value) <= largest_)) {
      largest_ = std::abs(value);
      largest_at_ = word.span;
    }
    return value;
  }

  /// The nearest whole number. What is added stays nothing where it is nothing.
  int in_points(double value) const {
    const double span =
        scoring_.adds ? std::max(std::abs(scale_.least), std::abs(scale_.most)) : scale_.most - scale_.least;
    const double from = scoring_.adds ? 0 : scale_.least;
    return static_cast<int>(std::lround((value - from) * best_score / span));
  }

  /// Scores that could be those of a smaller scale are not taken for points: 0.4 and 0.6 would be 0 and 1.
  void ask_for_scale() {
    for (const int most : {1, 10, 100}) {
      if (largest_ > most) continue;
      const Scale small{scoring_.adds ? -double(most) : 0, double(most)};
      complain(largest_at_,
               say(msg::scores_which_scale, most, written(small), written(small), written(scale_)));
      return;
    }
  }

  const Workspace& workspace_;
  FileId file_;
  std::string_view text_;
  ScoreTable table_;
  Scoring scoring_;
  Scale scale_;
  Sink& findings_;
  char separator_ = ',';
  std::array<std::size_t, 3> place_{};  ///< of each of the columns
  std::size_t width_ = 0;
  bool header_told_ = false;
  bool rows_ = false;    ///< whether there was any
  double largest_ = -1;  ///< whatever its sign
  Span largest_at_;
  std::map<std::pair<std::string, std::string>, Span> first_;
  ScoreFile result_;
};

}  // namespace

ScoreFile read_scores(const Workspace& workspace, FileId file, const Scoring& scoring, Sink& findings) {
  return Reader(workspace, file, scoring, findings).read();
}

}  // namespace sw::matching
