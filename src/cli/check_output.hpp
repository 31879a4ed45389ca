// What `switch check` writes to files, beside what it prints.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "session.hpp"

namespace sw::cli {

/// `--output FORMAT=FILE`, as often as one likes.
class Outputs {
 public:
  void declare(Arguments& arguments);
  /// Writes the report to all files, or to none and says why.
  std::optional<Text> write(const Session& session, Report report) const;

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
