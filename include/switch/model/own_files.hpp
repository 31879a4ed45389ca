// What the program itself keeps in a round's folder, beside what people write there.
#pragma once

namespace sw {

inline constexpr const char* matching_file = "matching.json";  ///< the proof of a matching
inline constexpr const char* schemas_folder = "schemas";       ///< for editors

}  // namespace sw
