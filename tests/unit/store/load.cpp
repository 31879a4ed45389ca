#include "switch/store/load.hpp"

#include <doctest/doctest.h>
#include <sys/stat.h>

#include <fstream>

#include "unit/store/folder.hpp"

using namespace sw;
namespace fs = std::filesystem;

namespace {

std::vector<std::string> codes_of(store::Loaded& loaded) {
  std::vector<std::string> codes;
  for (const Diagnostic& one : std::move(loaded.findings).take_sorted())
    codes.push_back(loaded.workspace.files[one.at.file.index].name() + " " + std::string(one.code->id));
  return codes;
}

const char* const small_round =
    "format: 1\nname: R\nprogramme: p\nwindow: {from: 2023-02-01, until: 2023-09-30}\nminimum: {hours: 14}\n"
    "kinds: []\nnetworks: []\nframeworks: []\n";

}  // namespace

TEST_CASE("the round is found from any folder below it") {
  const test::Folder folder;
  folder.write("ronde/switch.yaml", small_round);
  fs::create_directories(folder.path() / "ronde/a/b");
  CHECK(store::find_round(folder.path() / "ronde/a/b") == folder.path() / "ronde");
  CHECK(store::find_round(folder.path() / "ronde") == folder.path() / "ronde");
  CHECK_FALSE(store::find_round(folder.path()));
}

TEST_CASE("files become entities, ordered by id") {
  const test::Folder folder;
  folder.write("switch.yaml", small_round);
  folder.write("organisations/b.yaml", "name: B\nkind: k\nnetwork: kring\n");
  folder.write("organisations/a.yaml", "name: A\nkind: k\nnetwork: kring\n");
  folder.write("organisations/a-b.yaml", "name: AB\nkind: k\nnetwork: kring\n");
  folder.write("organisations/README.md", "niets\n");
  store::Loaded loaded = store::load(folder.path());
  CHECK(loaded.complete);
  CHECK(codes_of(loaded).empty());
  REQUIRE(loaded.workspace.organisations.size() == 3);
  CHECK(loaded.workspace.organisations[0].id.text == "a");
  CHECK(loaded.workspace.organisations[1].id.text == "a-b");
  CHECK(*loaded.workspace.find(OrganisationId{"b"})->name == "B");
  CHECK(loaded.workspace.find(OrganisationId{"c"}) == nullptr);
}

TEST_CASE("what is no readable file of the round is one finding each") {
  const test::Folder folder;
  folder.write("switch.yaml", small_round);
  folder.write("buiten.yaml", "name: X\n");
  fs::create_directories(folder.path() / "ronde");
  fs::rename(folder.path() / "switch.yaml", folder.path() / "ronde/switch.yaml");
  const fs::path people = folder.path() / "ronde/participants";
  fs::create_directories(people / "map.yaml");
  fs::create_symlink("../../buiten.yaml", people / "buiten.yaml");
  fs::create_symlink("nergens.yaml", people / "dood.yaml");
  fs::create_symlink("lus.yaml", people / "lus.yaml");
  REQUIRE(::mkfifo((people / "pijp.yaml").c_str(), 0600) == 0);
  folder.write("ronde/participants/groot.yaml", "");
  fs::resize_file(people / "groot.yaml", 1ULL << 30);
  folder.write("ronde/participants/oud.yml", "name: X\n");
  folder.write("ronde/participants/Noor Appelboom.yaml", "name: X\n");
  store::Loaded loaded = store::load(folder.path() / "ronde");
  CHECK_FALSE(loaded.complete);
  CHECK(codes_of(loaded) ==
        std::vector<std::string>{"participants/Noor Appelboom.yaml D-06", "participants/buiten.yaml D-03",
                                 "participants/dood.yaml D-01", "participants/groot.yaml D-04",
                                 "participants/lus.yaml D-01", "participants/map.yaml D-02",
                                 "participants/oud.yml D-05", "participants/pijp.yaml D-02"});
}

TEST_CASE("many files on many threads give the same as one by one") {
  const test::Folder folder;
  folder.write("switch.yaml", small_round);
  for (int i = 0; i < 400; ++i)
    folder.write("organisations/o" + std::to_string(i) + ".yaml",
                 i % 7 == 0 ? "name: X\nkind: k\n" : "name: X\nkind: k\nnetwork: kring\n");
  store::Loaded loaded = store::load(folder.path());
  CHECK(loaded.workspace.organisations.size() == 400);
  CHECK(codes_of(loaded).size() == 58);
}
