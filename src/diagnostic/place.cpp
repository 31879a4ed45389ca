#include "diagnostic/place.hpp"

#include <fmt/format.h>

#include "switch/text/unicode.hpp"

namespace sw {

Place place_of(const Report& report, const Origin& origin) {
  Place place;
  if (!origin || origin.file.index >= report.sources.size()) return place;
  place.source = &report.sources[origin.file.index];
  place.exact = !place.source->text().empty() && origin.span != Span{};
  if (!place.exact) return place;
  place.begin = place.source->position(origin.span.begin);
  place.end = place.source->position(std::max(origin.span.begin, origin.span.end));
  const bool ends_with_line = place.end.column == 1 && place.end.line > place.begin.line;
  place.last_line = ends_with_line ? place.end.line - 1 : place.end.line;
  return place;
}

std::string shown(const Place& place) {
  if (place.source == nullptr) return {};
  const std::string path = visible(place.source->name());
  return place.exact ? fmt::format("{}:{}:{}", path, place.begin.line, place.begin.column) : path;
}

std::string path_from_root(const Report& report, const Place& place) {
  const std::string_view path = place.source != nullptr ? place.source->name() : report.round_file;
  if (path.starts_with('/')) return std::string(path);
  return std::string(report.path_prefix).append(path);
}

}  // namespace sw
