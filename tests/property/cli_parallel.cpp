// A whole run of `check` over many files, read on several threads while another tells that reading goes on:
// whichever thread is first, what comes out is the same. The preset `tsan` runs this with the thread
// sanitizer.
#include <doctest/doctest.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <sstream>

#include "switch/cli/environment.hpp"

using namespace sw;
namespace fs = std::filesystem;

namespace {

std::string text_of(const fs::path& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

/// A folder with a small round in which two files stand many times, some with a mistake; gone in the end.
class Folder {
 public:
  Folder() : path_(fs::temp_directory_path() / ("switch-parallel-" + std::to_string(::getpid()))) {
    fs::copy("tests/rounds/klein", path_, fs::copy_options::recursive);
    const std::string person = text_of(path_ / "participants/cas-beek.yaml");
    const std::string house = text_of(path_ / "organisations/roos.yaml");
    for (int i = 0; i < 700; ++i) {
      const std::string number = std::to_string(i) + ".yaml";
      std::ofstream(path_ / "participants" / ("p" + number))
          << person << (i % 10 == 0 ? "unknown_key: 1\n" : "");
      std::ofstream(path_ / "organisations" / ("o" + number))
          << house << (i % 10 == 0 ? "name: twice\n" : "");
    }
  }
  ~Folder() {
    std::error_code error;
    fs::remove_all(path_, error);
  }
  Folder(const Folder&) = delete;
  Folder& operator=(const Folder&) = delete;

  std::string checked() const {
    std::istringstream in;
    std::ostringstream out, err;
    const auto variable = [](std::string_view) { return std::optional<std::string>(); };
    const Environment environment{in,    out,  err,      path_, std::chrono::year{2023} / 4 / 15,
                                  false, true, variable, 0};
    CHECK(run(environment, {"check"}) == 1);
    return out.str();
  }

 private:
  fs::path path_;
};

}  // namespace

TEST_CASE("a check of many files says the same each time") {
  const Folder folder;
  const std::string first = folder.checked();
  CHECK(first.find("organisations/o690.yaml") != std::string::npos);
  for (int again = 0; again < 2; ++again) CHECK(folder.checked() == first);
}
