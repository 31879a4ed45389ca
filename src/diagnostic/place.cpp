#include "diagnostic/place.hpp"

#include <fmt/format.h>

#include <filesystem>

#include "switch/text/unicode.hpp"

namespace sw {
namespace {

const RoundFolder* round_of(const Report& report, std::size_t source) {
  const RoundFolder* last = nullptr;
  for (const RoundFolder& one : report.rounds)
    if (one.first_source <= source) last = &one;
  return last;
}

}  // namespace

Place place_of(const Report& report, const Origin& origin) {
  Place place;
  if (!origin || origin.file.index >= report.sources.size()) return place;
  place.source = &report.sources[origin.file.index];
  place.round = round_of(report, origin.file.index);
  place.exact = !place.source->text().empty() && origin.span != Span{};
  if (!place.exact) return place;
  place.begin = place.source->position(origin.span.begin);
  place.end = place.source->position(std::max(origin.span.begin, origin.span.end));
  const bool ends_with_line = place.end.column == 1 && place.end.line > place.begin.line;
  place.last_line = ends_with_line ? place.end.line - 1 : place.end.line;
  return place;
}

std::string shown(const Report& report, const Place& place) {
  if (place.source == nullptr) return {};
  const std::string path = visible(path_from_here(report, place));
  return place.exact ? fmt::format("{}:{}:{}", path, place.begin.line, place.begin.column) : path;
}

std::string path_from_here(const Report& report, const Place& place) {
  if (place.source == nullptr) return {};
  const std::string& name = place.source->name();
  if (place.round == nullptr || report.here.empty() || report.here == place.round->path) return name;
  return (std::filesystem::path(place.round->path) / name).lexically_relative(report.here).generic_string();
}

std::string path_from_root(const Report& report, const Place& place) {
  const std::string_view path = place.source != nullptr ? place.source->name() : report.round_file;
  const RoundFolder* round = place.source != nullptr ? place.round : round_of(report, 0);
  if (round == nullptr || path.starts_with('/')) return std::string(path);
  return std::string(round->from_root).append(path);
}

}  // namespace sw
