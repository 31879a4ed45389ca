// What `switch check` writes to files, beside what it prints.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "session.hpp"

namespace sw::cli {

/// Findings in a format: for platforms, without the people in them.
using Rendering = std::function<std::string(Format, bool colour)>;

/// `--output FORMAT=FILE`, as often as one likes.
class Outputs {
 public:
  void declare(Arguments& arguments);
  /// Writes the report to all files, or to none and says why.
  std::optional<Text> write(const Session& session, const Rendering& rendering) const;

 private:
  struct Output {
    Format format;
    std::string file;
  };
  std::optional<Text> accept(const std::vector<std::string>& words);

  std::vector<Output> all_;
};

/// The formats of findings, as the choices of an option.
std::vector<Option> format_words();

}  // namespace sw::cli
