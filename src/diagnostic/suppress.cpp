#include "switch/diagnostic/suppress.hpp"

#include <algorithm>

#include "switch/diagnostic/codes_ignore.hpp"
#include "switch/language/messages_ignore.hpp"
#include "switch/text/nearest.hpp"
#include "switch/text/unicode.hpp"

namespace sw {
namespace {

constexpr std::string_view mark = "# switch: ignore";
constexpr std::string_view blanks = " \t\r";

/// One code in a comment.
struct Ignore {
  const Code* code = nullptr;  ///< null: it ignores nothing
  Origin at;                   ///< the word itself
  std::uint32_t line = 0;      ///< that it counts for
  bool whole_file = false;
  bool used = false;
};

bool blank_or_comment(std::string_view line) {
  const auto first = line.find_first_not_of(blanks);
  return first == std::string_view::npos || line[first] == '#';
}

/// Where a comment of ours begins in a line; npos where there is none.
std::size_t find_mark(std::string_view line) {
  for (auto at = line.find(mark); at != std::string_view::npos; at = line.find(mark, at + 1)) {
    const std::size_t end = at + mark.size();
    const bool alone = end == line.size() || blanks.find(line[end]) != std::string_view::npos;
    if (alone && (at == 0 || blanks.find(line[at - 1]) != std::string_view::npos)) return at;
  }
  return std::string_view::npos;
}

class FileIgnores {
 public:
  FileIgnores(const Source& source, FileId file, std::span<const Code* const> catalogue,
              std::vector<Diagnostic>& told)
      : source_(source), file_(file), catalogue_(catalogue), told_(told) {
    if (source.text().find(mark) == std::string_view::npos) return;
    const std::uint32_t count = source.line_count();
    bool content_above = false;
    for (std::uint32_t number = 1; number <= count; ++number) {
      const std::string_view line = source.line(number);
      const bool apart = blank_or_comment(line);
      if (const auto at = find_mark(line); at != std::string_view::npos) {
        target_ = apart ? next_content(number, count) : number;
        whole_file_ = apart && !content_above;
        read(line, at + mark.size());
      }
      content_above = content_above || !apart;
    }
  }

  std::vector<Ignore> take() && { return std::move(all_); }

 private:
  std::uint32_t next_content(std::uint32_t number, std::uint32_t count) const {
    do ++number;
    while (number <= count && blank_or_comment(source_.line(number)));
    return number;
  }

  /// The codes behind the mark, then the reason.
  void read(std::string_view line, std::size_t at) {
    const std::size_t first = all_.size();
    bool more = true;
    while (more) {
      at = std::min(line.find_first_not_of(blanks, at), line.size());
      const std::size_t end = std::min(line.find_first_of(" \t\r,", at), line.size());
      add(line.substr(at, end - at));
      more = end < line.size() && line[end] == ',';
      at = end + (more ? 1 : 0);
    }
    const bool reason = line.find_first_not_of(blanks, at) != std::string_view::npos;
    for (std::size_t i = first; i < all_.size() && !reason; ++i)
      if (all_[i].code != nullptr)
        tell(codes::ignore_without_reason, all_[i].at, say(messages::no_reason, all_[i].code->id));
    if (!reason) all_.resize(first);
  }

  void add(std::string_view word) {
    const auto begin = static_cast<std::uint32_t>(word.data() - source_.text().data());
    const Origin at{file_, {begin, begin + static_cast<std::uint32_t>(word.size())}};
    const auto found = std::find_if(catalogue_.begin(), catalogue_.end(),
                                    [&](const Code* code) { return code->id == word; });
    if (word.empty()) return tell(codes::ignore_of_nothing, at, say(messages::no_code));
    if (found == catalogue_.end()) return tell_unknown(word, at);
    if (std::string_view("DYI").find(word[0]) != std::string_view::npos)
      return tell(codes::ignore_of_nothing, at, say(messages::not_to_be_ignored, word));
    all_.push_back({*found, at, target_, whole_file_});
  }

  void tell_unknown(std::string_view word, const Origin& at) {
    std::vector<std::string_view> ids;
    for (const Code* code : catalogue_) ids.push_back(code->id);
    const auto near = nearest(word, ids);
    tell(codes::ignore_of_nothing, at, say(messages::no_such_code, visible(word)),
         near ? say(messages::meant_code, *near) : Text(codes::ignore_of_nothing.fix));
  }

  void tell(const Code& code, const Origin& at, Text message) {
    tell(code, at, std::move(message), Text(code.fix));
  }
  void tell(const Code& code, const Origin& at, Text message, Text hint) {
    told_.push_back({&code, code.severity, at, std::move(message), std::move(hint), {}});
  }

  const Source& source_;
  FileId file_;
  std::span<const Code* const> catalogue_;
  std::vector<Diagnostic>& told_;
  std::vector<Ignore> all_;
  std::uint32_t target_ = 0;
  bool whole_file_ = false;
};

/// Is it ignored? Then that ignore is of use.
bool ignored(const Diagnostic& finding, std::vector<std::vector<Ignore>>& by_file,
             std::span<const Source> sources) {
  if (!finding.at) return false;
  const bool whole = finding.at.span == Span{};
  std::uint32_t line = 0;
  for (Ignore& one : by_file[finding.at.file.index]) {
    if (one.code != finding.code) continue;
    if (line == 0) line = sources[finding.at.file.index].position(finding.at.span.begin).line;
    if (!(whole ? one.whole_file : one.line == line)) continue;
    one.used = true;
    return true;
  }
  return false;
}

}  // namespace

std::vector<Diagnostic> suppress(std::vector<Diagnostic> findings, std::span<const Source> sources,
                                 std::span<const Code* const> catalogue) {
  std::vector<Diagnostic> told;
  std::vector<std::vector<Ignore>> by_file;
  for (std::uint32_t i = 0; i < sources.size(); ++i)
    by_file.push_back(FileIgnores(sources[i], FileId{i}, catalogue, told).take());

  Sink sink;
  for (Diagnostic& finding : findings)
    if (!ignored(finding, by_file, sources)) sink.add(std::move(finding));
  for (Diagnostic& one : told) sink.add(std::move(one));
  for (const std::vector<Ignore>& ignores : by_file)
    for (const Ignore& one : ignores)
      if (!one.used)
        sink.add({&codes::unused_ignore,
                  codes::unused_ignore.severity,
                  one.at,
                  say(messages::nothing_to_ignore, one.code->id),
                  Text(codes::unused_ignore.fix),
                  {}});
  return std::move(sink).take_sorted();
}

}  // namespace sw
