#include "switch/diagnostic/render.hpp"

#include <algorithm>
#include <iterator>

#include "diagnostic/renderers.hpp"

namespace sw {
namespace {

constexpr FormatEntry table[] = {
    {Format::text,
     "text",
     {"voor mensen, met de regel erbij", "for people, with the line itself"},
     false,
     render_text},
    {Format::json, "json", {"één JSON-document", "one JSON document"}, false, render_json},
    {Format::jsonl,
     "jsonl",
     {"één JSON-object per regel", "one JSON object per line"},
     false,
     render_json_lines},
    {Format::sarif,
     "sarif",
     {"SARIF 2.1.0, voor GitHub code scanning", "SARIF 2.1.0, for GitHub code scanning"},
     true,
     render_sarif},
    {Format::github,
     "github",
     {"aantekeningen in GitHub Actions", "annotations in GitHub Actions"},
     true,
     render_github},
    {Format::gitlab, "gitlab", {"GitLab Code Quality", "GitLab Code Quality"}, true, render_gitlab},
    {Format::junit,
     "junit",
     {"JUnit-XML, voor testverslagen", "JUnit XML, for test reports"},
     true,
     render_junit},
};

}  // namespace

std::span<const FormatEntry> formats() {
  return table;
}

std::optional<Format> format_of(std::string_view name) {
  for (const FormatEntry& entry : table)
    if (entry.name == name) return entry.format;
  return std::nullopt;
}

bool is_for_platforms(Format format) {
  return std::any_of(std::begin(table), std::end(table),
                     [&](const FormatEntry& entry) { return entry.format == format && entry.for_platforms; });
}

std::string render(Format format, const Report& report) {
  for (const FormatEntry& entry : table)
    if (entry.format == format) return entry.render(report);
  return {};
}

}  // namespace sw
