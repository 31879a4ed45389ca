// The words of findings about `# switch: ignore`, of selections and of baselines.
#pragma once

#include "switch/language/say.hpp"

// A table: one entry a line.
// clang-format off
namespace sw::messages {

inline constexpr Message<std::string_view> nothing_to_ignore{"Hier is geen {} om te negeren.", "There is no {} here to ignore."};
inline constexpr Message<std::string_view> no_reason{"{} telt hier nog mee: er staat geen reden bij.",
                                                     "{} still counts here: no reason is given."};
inline constexpr Message<> no_code{"Hier staat niet welke code genegeerd wordt.", "It is not said here which code is ignored."};
inline constexpr Message<std::string_view> no_such_code{"‘{}’ is geen code van switch, dus er wordt niets genegeerd.",
                                                        "‘{}’ is not a code of switch, so nothing is ignored."};
inline constexpr Message<std::string_view> not_to_be_ignored{"{} valt niet te negeren.", "{} can't be ignored."};
inline constexpr Message<std::string_view> meant_code{"Bedoelde je ‘{}’?", "Did you mean ‘{}’?"};

}  // namespace sw::messages
