// What became of a proof: one sentence for people, rows for scripts.
#pragma once

#include "switch/matching/verify.hpp"
#include "switch/report/table.hpp"

namespace sw::report {

std::vector<Table> verification(const matching::Verification& result, const matching::Proof& proof,
                                TableFormat format);

}  // namespace sw::report
