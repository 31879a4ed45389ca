// Findings in the form that a person, a script or a platform reads. One table holds the formats; adding one
// is a line there and a file src/diagnostic/render_<format>.cpp.
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "switch/diagnostic/diagnostic.hpp"
#include "switch/language/words.hpp"
#include "switch/text/source.hpp"

namespace sw {

/// Where the files of one round lie. They stand together among the sources.
struct RoundFolder {
  std::size_t first_source = 0;
  /// From the repository's root, "rondes/2023/"; empty where they are the same. Platforms show a finding only
  /// at its path from there.
  std::string from_root;
  std::string path;  ///< absolute
};

/// All that a renderer may need; it owns nothing.
struct Report {
  std::span<const Diagnostic> findings;    ///< sorted, none of them `off`
  std::span<const Source> sources;         ///< by FileId; a file that could not be read has an empty text
  std::span<const Code* const> catalogue;  ///< every code there is, each once
  Language language = Language::nl;
  bool colour = false;                    ///< escape sequences in `text`
  Severity fails_from = Severity::error;  ///< the least severity that fails the run; `off`: none does
  std::string_view version = {};          ///< of this program, "0.1.0"
  /// The rounds whose files the sources are, named relative to their rounds, in the order of their sources.
  /// Of sources before the first, or where there is none, names are paths already.
  std::span<const RoundFolder> rounds = {};
  /// The folder where people stand, absolute: files of rounds are shown relative to it. Empty: relative to
  /// their rounds.
  std::string_view here = {};
  /// Stands in for a finding without a file where a platform demands one.
  std::string_view round_file = "switch.yaml";
};

enum class Format { text, json, jsonl, sarif, github, gitlab, junit };

struct FormatEntry {
  Format format;
  std::string_view name;  ///< as in --format NAME
  Words what;             ///< what it is for, in a few words
  std::string (*render)(const Report&);
};

/// Every format, in the order of the enumeration.
std::span<const FormatEntry> formats();

std::optional<Format> format_of(std::string_view name);

/// The whole output, its last line end included. Formats made of records give an empty text for no findings.
std::string render(Format format, const Report& report);

}  // namespace sw
