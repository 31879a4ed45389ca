// Many files are read on several threads: whichever thread reads which, the round is the same. The preset
// `tsan` runs this with the thread sanitizer.
#include <doctest/doctest.h>

#include <filesystem>
#include <fstream>
#include <iterator>

#include "switch/store/load.hpp"

using namespace sw;

namespace {

std::string text_of(const std::filesystem::path& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

/// A small round of which some files stand there many times, every tenth with a mistake in it.
store::Contents many_files() {
  const std::filesystem::path small = "tests/rounds/klein";
  store::Contents files{{store::round_file, text_of(small / store::round_file)}};
  const std::string person = text_of(small / "participants/cas-beek.yaml");
  const std::string house = text_of(small / "organisations/roos.yaml");
  for (int i = 0; i < 700; ++i) {
    const std::string wrong = i % 10 == 0 ? "unknown_key: 1\n" : "";
    files["participants/p" + std::to_string(i) + ".yaml"] = person + wrong;
    files["organisations/o" + std::to_string(i) + ".yaml"] = house + (i % 10 == 0 ? "name: twice\n" : "");
  }
  return files;
}

}  // namespace

TEST_CASE("a round read on several threads is the same each time") {
  const store::Contents files = many_files();
  REQUIRE(files.size() == 1401);
  store::Loaded first = store::load(files);
  const auto findings = std::move(first.findings).take_sorted();
  CHECK(findings.size() >= 140);
  for (int again = 0; again < 3; ++again) {
    store::Loaded loaded = store::load(files);
    CHECK(loaded.workspace.spoiled == first.workspace.spoiled);
    const auto same = std::move(loaded.findings).take_sorted();
    REQUIRE(same.size() == findings.size());
    for (std::size_t i = 0; i < same.size(); ++i) {
      CHECK(same[i].code == findings[i].code);
      CHECK(same[i].at == findings[i].at);
      CHECK(same[i].message == findings[i].message);
    }
    for (std::size_t i = 0; i < 700; ++i) {
      CHECK(*loaded.workspace.participants[i].name == *first.workspace.participants[i].name);
      CHECK(loaded.workspace.organisations[i].id == first.workspace.organisations[i].id);
    }
  }
}
