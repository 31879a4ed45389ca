// Which commands reckon with what, and which checks must find nothing for their answer to be true: what does
// not resolve would be left out of the reckoning.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "arguments.hpp"

namespace sw::cli {

/// What an answer is reckoned from, over and above showing what stands in the files.
enum class Reckons : unsigned {
  nothing = 0,
  pairs = 1,     ///< who may go where, and how well it fits
  hours = 2,     ///< visits, by person, organisation and network
  learning = 4,  ///< questions, what others offer on them, and what came of it
  meetings = 8,  ///< who comes to which moment
  duties = 16,   ///< what is due when
};

constexpr Reckons operator|(Reckons a, Reckons b) {
  return static_cast<Reckons>(static_cast<unsigned>(a) | static_cast<unsigned>(b));
}

/// The codes of the checks that such an answer needs, in the order of the table.
std::vector<std::string_view> needed(Reckons what);

/// `--despite CODE` for a command that reckons; what is given goes to `codes`.
void declare_despite(Arguments& arguments, Reckons what, std::vector<std::string>& codes);

}  // namespace sw::cli
