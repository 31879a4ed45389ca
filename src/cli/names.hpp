// Names of things on the command line that must exist.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "session.hpp"

namespace sw::cli {

/// A complaint, and the question whether the near one was meant, where there is one.
Text with_meant(const Text& complaint, std::optional<std::string_view> near);

/// Is `given` one of `names`, or empty? If not, says so on stderr, with the name that was probably meant.
bool exists(Session& session, Words what, std::string_view given, const std::vector<std::string_view>& names);

template <class Things>
std::vector<std::string_view> ids_of(const Things& things) {
  std::vector<std::string_view> ids;
  for (const auto& one : things)
    if constexpr (requires { one.id->text; })
      ids.push_back(one.id->text);
    else
      ids.push_back(one.id.text);
  return ids;
}

}  // namespace sw::cli
