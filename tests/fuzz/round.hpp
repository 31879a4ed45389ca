// A small round in a folder of its own, and the whole program run in it: for fuzzers that look from outside.
#pragma once

#include <unistd.h>

#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

#include "switch/cli/environment.hpp"

namespace fuzz {

inline void demand(bool holds, const char* what) {
  if (holds) return;
  std::fprintf(stderr, "does not hold: %s\n", what);
  std::abort();
}

class Round {
 public:
  Round() : folder_(std::filesystem::temp_directory_path() / ("switch-fuzz-" + std::to_string(::getpid()))) {
    namespace fs = std::filesystem;
    fs::remove_all(folder_);
    fs::copy(fs::path(SWITCH_SOURCE_DIR) / "tests/rounds/klein", folder_, fs::copy_options::recursive);
  }
  ~Round() {
    std::error_code error;
    std::filesystem::remove_all(folder_, error);
  }
  Round(const Round&) = delete;
  Round& operator=(const Round&) = delete;

  void write(const char* name, std::string_view text) const {
    std::ofstream(folder_ / name, std::ios::binary) << text;
  }

  /// Runs `switch` with `text` on its standard input. What comes out is valid UTF-8 without control characters: no
  /// input may paint on somebody's screen.
  int run(const std::vector<std::string>& words, const std::string& text = {}) const {
    std::istringstream in(text);
    std::ostringstream out, err;
    const auto variable = [](std::string_view) { return std::optional<std::string>(); };
    const sw::Environment environment{in, out, err, folder_, as_of, false, false, variable, 0};
    const int status = sw::run(environment, words);
    demand(status >= 0 && status <= 2, "the status is one of three");
    for (const std::string& printed : {out.str(), err.str()})
      for (const char c : printed) demand((c & 0xE0) != 0 || c == '\n', "no control character is printed");
    return status;
  }

 private:
  static constexpr sw::Date as_of = std::chrono::year{2023} / 4 / 15;
  std::filesystem::path folder_;
};

inline std::string text(const std::uint8_t* data, std::size_t size) {
  return {reinterpret_cast<const char*>(data), size};
}

}  // namespace fuzz
