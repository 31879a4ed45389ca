// How people are called in what leaves the house: the option that every such command has.
#pragma once

#include <array>
#include <string_view>
#include <vector>

#include "session.hpp"
#include "switch/report/people.hpp"
#include "switch/schema/disguise.hpp"

namespace sw::cli {

/// `--names`, `--keep-possible`.
struct NamesOption {
  bool names = false;
  bool keep_possible = false;
  static constexpr std::array<std::string_view, 2> all{"--names", "--keep-possible"};

  void declare(Arguments& arguments);

  /// For pages: what people are called, once they are taken out of all texts of the round.
  report::People hide(Session& session, Workspace& workspace) const;
  /// For a copy of the round.
  void put_on(Session& session, Workspace& workspace, bool texts) const;

 private:
  report::People people(Session& session, const Workspace& workspace) const;
};

/// Findings as they are told where more people read them: whoever is named in them has a pseudonym. The paths
/// of files stay, for a platform finds the place by them.
std::vector<Diagnostic> without_people(std::vector<Diagnostic> findings, const Workspace& workspace,
                                       Language language);

}  // namespace sw::cli
