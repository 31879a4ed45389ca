#include "switch/diagnostic/limit.hpp"

#include <algorithm>
#include <iterator>

#include "switch/diagnostic/codes_files.hpp"
#include "switch/language/messages_store.hpp"

namespace sw {
namespace {

/// As many as there are between two findings of other files.
using Group = std::span<Diagnostic>;

Diagnostic rest_of(Group left_out, std::span<const Source> files) {
  const FileId file = left_out.front().at.file;
  const auto end = static_cast<std::uint32_t>(files[file.index].text().size());
  const auto worst = std::max_element(left_out.begin(), left_out.end(),
                                      [](const auto& a, const auto& b) { return a.severity < b.severity; });
  return {&codes::too_many,    worst->severity,
          {file, {end, end}},  say(msg::more_findings, left_out.size()),
          codes::too_many.fix, {}};
}

}  // namespace

std::vector<Diagnostic> limited(std::vector<Diagnostic> sorted, std::span<const Source> files) {
  std::vector<Diagnostic> kept;
  for (auto begin = sorted.begin(); begin != sorted.end();) {
    const auto end = std::find_if(begin, sorted.end(),
                                  [&](const Diagnostic& one) { return one.at.file != begin->at.file; });
    const auto told = begin->at.file ? std::min<std::ptrdiff_t>(end - begin, most_of_a_file) : end - begin;
    const Group left_out(begin + told, end);
    std::move(begin, begin + told, std::back_inserter(kept));
    if (!left_out.empty()) kept.push_back(rest_of(left_out, files));
    begin = end;
  }
  return kept;
}

}  // namespace sw
