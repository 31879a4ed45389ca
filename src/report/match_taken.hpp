// The words for a host where somebody might have gone, and for two who go together or in return.
#pragma once

#include "switch/matching/round_match.hpp"
#include "switch/report/table.hpp"

namespace sw::report {

Text told(const matching::TakenHost& taken);
/// Of somebody with a place, or without; empty where what people fixed says it all.
Text told(const matching::Along& along, bool placed);
Term bond_term(const matching::Along& along);
/// Whether it comes about.
Term outcome(const matching::Along& along, bool placed);
/// What stands in the way of a swap that does not; else nothing.
Cell why_not(const matching::Along& along, bool placed);
/// A sentence as an item of a list: without its full stop.
Text as_item(Text sentence);
/// That there are so many more.
Text and_others(std::size_t others);

}  // namespace sw::report
