// A small round in a folder of its own, and the whole program run in it: for fuzzers that look from outside.
#pragma once

#include <unistd.h>

#include <sstream>
#include <vector>

#include "fuzz/target.hpp"
#include "switch/cli/environment.hpp"

namespace fuzz {

class Round {
 public:
  Round() : folder_(std::filesystem::temp_directory_path() / ("switch-fuzz-" + std::to_string(::getpid()))) {
    namespace fs = std::filesystem;
    fs::remove_all(folder_);
    fs::copy(small_round(), folder_, fs::copy_options::recursive);
  }
  ~Round() {
    std::error_code error;
    std::filesystem::remove_all(folder_, error);
  }
  Round(const Round&) = delete;
  Round& operator=(const Round&) = delete;

  void write(const std::string& name, std::string_view text) const {
    std::ofstream(folder_ / name, std::ios::binary) << text;
  }
  std::string read(const std::string& name) const { return text_of(folder_ / name); }
  const std::filesystem::path& folder() const { return folder_; }

  /// Runs `switch` with `text` on its standard input. What comes out holds no control character: no input may
  /// paint on somebody's screen.
  int run(const std::vector<std::string>& words, const std::string& text = {}) const {
    return answer(words, text).status;
  }
  /// What it prints, whatever the status.
  std::string told(const std::vector<std::string>& words) const { return answer(words, {}).printed; }

  static constexpr sw::Date as_of = std::chrono::year{2023} / 4 / 15;

 private:
  struct Answer {
    int status;
    std::string printed;
  };

  Answer answer(const std::vector<std::string>& words, const std::string& text) const {
    std::istringstream in(text);
    std::ostringstream out, err;
    const auto variable = [](std::string_view) { return std::optional<std::string>(); };
    const sw::Environment environment{in, out, err, folder_, as_of, false, false, variable, 0};
    const int status = sw::run(environment, words);
    demand(status >= 0 && status <= 2, "the status is one of three");
    for (const std::string& printed : {out.str(), err.str()})
      for (const char c : printed) demand((c & 0xE0) != 0 || c == '\n', "no control character is printed");
    return {status, out.str() + err.str()};
  }

  std::filesystem::path folder_;
};

}  // namespace fuzz
