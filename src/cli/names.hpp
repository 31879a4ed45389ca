// Names of things on the command line: lists with commas, and names that must exist.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "session.hpp"

namespace sw::cli {

/// The parts of `a,b,c`; empty parts are left out. They point into `list`.
std::vector<std::string_view> parts(std::string_view list);

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
