// The findings of several rounds, brought together for one answer.
#pragma once

#include <vector>

#include "session.hpp"

namespace sw::cli {

class Gathered {
 public:
  /// Takes the round's files, and the findings about them.
  void add(const Session& session, Opened&& round, std::vector<Diagnostic> findings);

  const std::vector<Diagnostic>& findings() const { return findings_; }
  const std::vector<Source>& sources() const { return sources_; }
  /// Could every file and folder be read?
  bool complete() const { return complete_; }
  /// For a renderer: these findings of ours, with paths from where people stand. It refers to this object.
  Report described(const Session& session, const std::vector<Diagnostic>& findings);

 private:
  std::vector<Source> sources_;
  std::vector<RoundFolder> rounds_;
  std::vector<Diagnostic> findings_;
  std::string here_;
  bool complete_ = true;
};

}  // namespace sw::cli
