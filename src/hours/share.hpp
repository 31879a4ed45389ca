// What some shares come to, whosever they are.
#pragma once

#include <string_view>
#include <vector>

#include "switch/hours/tally.hpp"

namespace sw::hours {

/// A share, and whose it is.
struct PersonShare : Share {
  std::string_view person;
};

Sum sum_of(const std::vector<const PersonShare*>& shares, Date as_of);

/// How somebody stands, by all his or her shares of the round.
Standing standing(const Workspace& workspace, const PersonHours& person,
                  const std::vector<const PersonShare*>& shares, Date as_of);

}  // namespace sw::hours
