#include "switch/store/save.hpp"

#include <doctest/doctest.h>

#include <fstream>
#include <thread>
#include <vector>

#include "unit/store/folder.hpp"

using namespace sw;
namespace fs = std::filesystem;

namespace {

store::Lock locked(const fs::path& root) {
  Text why;
  auto lock = store::Lock::take(root, why);
  REQUIRE(lock);
  return std::move(*lock);
}

}  // namespace

TEST_CASE("saving changes, makes and removes files, and keeps their modes") {
  const test::Folder folder;
  folder.write("a.yaml", "oud a\n");
  folder.write("weg.yaml", "weg\n");
  const auto owner = fs::perms::owner_read | fs::perms::owner_write;
  fs::permissions(folder.path() / "a.yaml", owner);
  const store::Change changes[] = {{"a.yaml", "oud a\n", "nieuw a\n"},
                                   {"map/c.yaml", std::nullopt, "nieuw c\n"},
                                   {"weg.yaml", "weg\n", std::nullopt}};
  CHECK_FALSE(store::save(locked(folder.path()), changes));
  CHECK(folder.read("a.yaml") == "nieuw a\n");
  CHECK(folder.read("map/c.yaml") == "nieuw c\n");
  CHECK(fs::status(folder.path() / "a.yaml").permissions() == owner);
  CHECK(folder.count() == 3);  // a, map, map/c: nothing of its own stays behind
}

TEST_CASE("where one change can't be, none is") {
  const test::Folder folder;
  folder.write("a.yaml", "oud a\n");
  folder.write("b.yaml", "oud b\n");
  const store::Change stale[] = {{"a.yaml", "oud a\n", "nieuw a\n"},
                                 {"b.yaml", "heel anders\n", "nieuw b\n"}};
  const store::Change existing[] = {{"a.yaml", "oud a\n", "nieuw a\n"},
                                    {"b.yaml", std::nullopt, "nieuw b\n"}};
  const store::Change vanished[] = {{"a.yaml", "oud a\n", "nieuw a\n"}, {"c.yaml", "oud c\n", "nieuw c\n"}};
  const store::Change outside[] = {{"a.yaml", "oud a\n", "nieuw a\n"},
                                   {"../c.yaml", std::nullopt, "nieuw c\n"}};
  for (const auto& changes : {std::span<const store::Change>(stale), {existing}, {vanished}, {outside}}) {
    CHECK(store::save(locked(folder.path()), changes));
    CHECK(folder.read("a.yaml") == "oud a\n");
    CHECK(folder.read("b.yaml") == "oud b\n");
    CHECK(folder.count() == 2);
  }
}

TEST_CASE("a link inside the round stays a link; one that leads out is refused") {
  const test::Folder folder;
  folder.write("ronde/echt.yaml", "oud\n");
  folder.write("buiten.yaml", "buiten\n");
  fs::create_symlink("echt.yaml", folder.path() / "ronde/link.yaml");
  fs::create_symlink("../buiten.yaml", folder.path() / "ronde/uit.yaml");
  const store::Change in[] = {{"link.yaml", "oud\n", "nieuw\n"}};
  CHECK_FALSE(store::save(locked(folder.path() / "ronde"), in));
  CHECK(fs::is_symlink(folder.path() / "ronde/link.yaml"));
  CHECK(folder.read("ronde/echt.yaml") == "nieuw\n");
  const store::Change out[] = {{"uit.yaml", "buiten\n", "nieuw\n"}};
  CHECK(store::save(locked(folder.path() / "ronde"), out));
  CHECK(folder.read("buiten.yaml") == "buiten\n");
}

TEST_CASE("an interrupted save is finished by the next who takes the lock") {
  const test::Folder folder;
  folder.write("a.yaml", "oud a\n");
  folder.write("b.yaml", "oud b\n");
  folder.write(".switch-aaaaaa", "nieuw a\n");
  folder.write(".switch-bbbbbb", "een rest zonder journaal\n");
  const std::string journal = std::string(".switch-aaaaaa\0a.yaml\0", 22) + std::string("\0b.yaml\0", 8) +
                              std::string(".switch-aaaaaa\0../x.yaml\0", 25) +
                              std::string("a.yaml\0c.yaml\0", 14);
  folder.write(".switch-journal", journal);
  CHECK(store::interrupted(folder.path()));
  locked(folder.path());
  CHECK(folder.read("a.yaml") == "nieuw a\n");
  CHECK(folder.count() ==
        1);  // b is gone, the journal too; what led outside, or moved no file of our own, was not followed
  CHECK_FALSE(fs::exists(folder.path().parent_path() / "x.yaml"));
}

TEST_CASE("writers take turns, and nobody's entry is lost") {
  const test::Folder folder;
  folder.write("a.yaml", "");
  constexpr int writers = 2;
  constexpr int entries = 100;
  const auto write = [&](char letter) {
    for (int i = 0; i < entries; ++i) {
      Text why;
      const auto lock = store::Lock::take(folder.path(), why, 60'000);
      if (!lock) return;
      const std::string before = folder.read("a.yaml");
      const store::Change change[] = {{"a.yaml", before, before + letter}};
      store::save(*lock, change);
    }
  };
  std::vector<std::thread> threads;
  for (int w = 0; w < writers; ++w) threads.emplace_back(write, static_cast<char>('a' + w));
  for (auto& thread : threads) thread.join();
  CHECK(folder.read("a.yaml").size() == writers * entries);
}

TEST_CASE("who waits too long is told") {
  const test::Folder folder;
  const auto lock = locked(folder.path());
  Text why;
  CHECK_FALSE(store::Lock::take(folder.path(), why, 20));
  CHECK_FALSE(why.empty());
}
