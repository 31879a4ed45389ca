// What `switch check` writes to files, beside what it prints.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "session.hpp"

namespace sw::cli {

/// `--output FORMAT=FILE`, as often as one likes; one of the files may be `-`, standard output.
class Outputs {
 public:
  void declare(Arguments& arguments);
  /// A sentence where two answers want to be on standard output, of which `another` may be one.
  std::optional<Text> clash(bool another) const;
  /// The form of what is printed: that of `-`, else `usual`.
  Format printed(Format usual) const;
  /// Is there a file to write?
  bool files() const;
  /// Writes the report to all files, or to none and says why.
  std::optional<Text> write(const Session& session, Report report) const;

 private:
  struct Output {
    Format format;
    std::string file;
  };
  static bool on_stdout(const Output& output);
  std::optional<Text> accept(const std::vector<std::string>& words);

  std::vector<Output> all_;
};

/// The formats of findings, as the choices of an option.
std::vector<Option> format_words();

}  // namespace sw::cli
