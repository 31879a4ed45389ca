// Files that a run leaves behind for others: reports, baselines, exports. All of them come to disk through
// here; the files of a round are saved (save.hpp).
#pragma once

#include <filesystem>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "switch/language/words.hpp"

namespace sw::store {

/// What stands for standard output where a file is asked for.
inline constexpr std::string_view standard_output = "-";

struct Result {
  std::string file;  ///< relative to the folder that the run works in, or absolute
  std::string content;
};

/// Writes all of them, or none and says why. Their folders must be there. A file is made, or a regular file
/// is replaced and keeps its mode; never a file of a round or of git, and never where a link leads out of the
/// round or the repository that the folder lies in. Whoever looks sees a file as it was, or whole.
std::optional<Text> write_results(const std::filesystem::path& folder, std::span<const Result> results);

/// What a folder may hold before results are written into it.
enum class Before {
  nothing,     ///< it is empty
  repository,  ///< what a new repository begins with: names with a dot in front, a README, a licence
  same_files,  ///< files that are written now, from the time before; they are replaced
};

/// Writes all files into the folder `name`, or none and says why; their names are relative to it. The folder
/// is made where it is not there, but not the one it lies in. What holds for write_results() holds here.
std::optional<Text> write_folder(const std::filesystem::path& folder, const std::string& name,
                                 std::span<const Result> files, Before before);

/// The whole of a regular file; none where there is no such file, or it can't be read.
std::optional<std::string> read_result(const std::filesystem::path& file);

}  // namespace sw::store
