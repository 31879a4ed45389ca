// Runs a target without libFuzzer: replay TARGET MUTANTS FILE|FOLDER... gives it each file as it is, and then
// that many files with changes, always the same ones. What a target can't stand is kept as crash-TARGET in
// the working folder.
#include <algorithm>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <iostream>
#include <random>
#include <vector>

#include "fuzz/target.hpp"

#define TARGET(name) extern "C" int fuzz_##name(const std::uint8_t*, std::size_t);
FUZZ_TARGETS
#undef TARGET

extern "C" __attribute__((weak)) void __sanitizer_set_death_callback(void (*)());

namespace {

namespace fs = std::filesystem;
using Target = int (*)(const std::uint8_t*, std::size_t);

std::string input;
std::string crash_file;

void keep_input() {
  std::ofstream(crash_file, std::ios::binary) << input;
}

Target target_called(std::string_view wanted) {
#define TARGET(name) \
  if (wanted == #name) return fuzz_##name;
  FUZZ_TARGETS
#undef TARGET
  return nullptr;
}

std::vector<std::string> texts_in(const std::vector<std::string>& places) {
  std::vector<fs::path> files;
  for (const fs::path place : places) {
    if (!fs::is_directory(place))
      files.push_back(place);
    else
      for (const fs::directory_entry& one : fs::recursive_directory_iterator(place))
        if (one.is_regular_file()) files.push_back(one.path());
  }
  std::sort(files.begin(), files.end());
  std::vector<std::string> texts;
  for (const fs::path& file : files) texts.push_back(fuzz::text_of(file));
  return texts;
}

/// Always the same sequence for the same seed, whatever the library.
class Mutator {
 public:
  explicit Mutator(const std::vector<std::string>& texts) : texts_(texts) {}

  std::string next() {
    std::string text = some_text();
    if (text.size() > most) {
      const std::size_t begin = below(text.size() - most);
      text = text.substr(begin, most);
    }
    for (std::size_t changes = 1 + below(6); changes > 0; --changes) change(text);
    return text;
  }

 private:
  static constexpr std::size_t most = 4096;

  std::size_t below(std::size_t limit) { return limit == 0 ? 0 : random_() % limit; }
  const std::string& some_text() { return texts_[below(texts_.size())]; }

  void change(std::string& text) {
    static const std::vector<std::string> words{": ",
                                                "- ",
                                                "\n",
                                                "\n  ",
                                                " #",
                                                "'",
                                                "\"",
                                                "[",
                                                "]",
                                                "{",
                                                "}",
                                                ",",
                                                "|",
                                                ">-",
                                                "\r\n",
                                                "\t",
                                                "\xEF\xBB\xBF",
                                                "---",
                                                "\\",
                                                "0",
                                                "-1",
                                                "999999999999",
                                                "2023-02-29",
                                                "24:00",
                                                std::string(1, '\0'),
                                                "\xC3",
                                                "\x1B"};
    const std::size_t at = below(text.size() + 1),
                      length = below(1 + std::min<std::size_t>(text.size() - at, 40));
    switch (below(6)) {
      case 0:
        text.insert(at, words[below(words.size())]);
        break;
      case 1:
        text.erase(at, length);
        break;
      case 2:
        text.insert(at, text.substr(below(text.size()), length));
        break;
      case 3:
        if (at < text.size()) text[at] = static_cast<char>(below(256));
        break;
      case 4: {
        const std::string& other = some_text();
        text.insert(at, other, below(other.size()), below(200));
        break;
      }
      default:
        text.replace(at, length, words[below(words.size())]);
    }
  }

  const std::vector<std::string>& texts_;
  std::mt19937 random_{1};
};

}  // namespace

int main(int count, char** words) {
  const std::vector<std::string> arguments(words + 1, words + count);
  const Target target = arguments.size() < 3 ? nullptr : target_called(arguments[0]);
  if (target == nullptr) {
    std::cerr << "usage: replay TARGET MUTANTS FILE|FOLDER...\n";
    return 2;
  }
  crash_file = "crash-" + arguments[0];
  std::signal(SIGABRT, [](int) { keep_input(); });
  if (__sanitizer_set_death_callback) __sanitizer_set_death_callback(keep_input);
  const auto run = [&](std::string text) {
    input = std::move(text);
    target(reinterpret_cast<const std::uint8_t*>(input.data()), input.size());
  };
  const std::vector<std::string> texts = texts_in({arguments.begin() + 2, arguments.end()});
  for (const std::string& text : texts) run(text);
  Mutator mutator(texts);
  const int mutants = std::atoi(arguments[1].c_str());
  for (int i = 0; i < mutants; ++i) run(mutator.next());
  std::cout << texts.size() << " files and " << mutants << " changed ones\n";
}
