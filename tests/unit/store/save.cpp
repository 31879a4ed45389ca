#include "switch/store/save.hpp"

#include <doctest/doctest.h>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <thread>
#include <vector>

#include "switch/store/state.hpp"
#include "unit/store/folder.hpp"

using namespace sw;
namespace fs = std::filesystem;

namespace {

/// With a state folder of its own, beside the round and not in it.
const fs::path& state() {
  static const test::Folder folder;
  static const fs::path path = folder.path() / "state/switch";
  return path;
}

store::Lock locked(const fs::path& root) {
  Text why;
  auto lock = store::Lock::take(root, state(), why);
  REQUIRE(lock);
  return std::move(*lock);
}

mode_t mode_of(const fs::path& path) {
  struct stat status {};
  REQUIRE(::stat(path.c_str(), &status) == 0);
  return status.st_mode & 07777;
}

}  // namespace

TEST_CASE("saving changes, makes and removes files, and keeps their modes") {
  const test::Folder folder;
  folder.write("switch.yaml", "oud a\n");
  folder.write("participants/weg.yaml", "weg\n");
  const auto owner = fs::perms::owner_read | fs::perms::owner_write;
  fs::permissions(folder.path() / "switch.yaml", owner);
  const store::Change changes[] = {{"switch.yaml", "oud a\n", "nieuw a\n"},
                                   {"organisations/c.yaml", std::nullopt, "nieuw c\n"},
                                   {"participants/weg.yaml", "weg\n", std::nullopt}};
  CHECK_FALSE(store::save(locked(folder.path()), changes));
  CHECK(folder.read("switch.yaml") == "nieuw a\n");
  CHECK(folder.read("organisations/c.yaml") == "nieuw c\n");
  CHECK(fs::status(folder.path() / "switch.yaml").permissions() == owner);
  CHECK(folder.count() == 4);  // two files and two folders: nothing of its own stays behind
  CHECK(fs::is_empty(state()));
}

TEST_CASE("where one change can't be, none is") {
  const test::Folder folder;
  folder.write("switch.yaml", "oud a\n");
  folder.write("matching.json", "oud b\n");
  const store::Change stale[] = {{"switch.yaml", "oud a\n", "nieuw a\n"},
                                 {"matching.json", "heel anders\n", "nieuw b\n"}};
  const store::Change existing[] = {{"switch.yaml", "oud a\n", "nieuw a\n"},
                                    {"matching.json", std::nullopt, "nieuw b\n"}};
  const store::Change vanished[] = {{"switch.yaml", "oud a\n", "nieuw a\n"},
                                    {"organisations/c.yaml", "oud c\n", "nieuw c\n"}};
  const store::Change outside[] = {{"switch.yaml", "oud a\n", "nieuw a\n"},
                                   {"../switch.yaml", std::nullopt, "nieuw c\n"}};
  for (const auto& changes : {std::span<const store::Change>(stale), {existing}, {vanished}, {outside}}) {
    CHECK(store::save(locked(folder.path()), changes));
    CHECK(folder.read("switch.yaml") == "oud a\n");
    CHECK(folder.read("matching.json") == "oud b\n");
    CHECK(folder.count() == 2);
    CHECK(fs::is_empty(state()));
  }
}

TEST_CASE("only files that a round consists of are written") {
  const test::Folder folder;
  for (const char* name :
       {"a.yaml", ".gitattributes", ".git/hooks/pre-commit", ".github/workflows/a.yaml",
        "organisations/a.yml", "organisations/A.yaml", "organisations/.a.yaml", "organisations/map/a.yaml",
        "organisations", "schemas/a.json", "schemas/../../a.yaml", "elders/a.yaml", "matching.json/a.yaml",
        "organisations/.yaml", ""}) {
    CAPTURE(name);
    const store::Change change[] = {{name, std::nullopt, "nieuw\n"}};
    CHECK(store::save(locked(folder.path()), change));
    CHECK(folder.count() == 0);
  }
  for (const char* name : {"switch.yaml", "matching.json", "organisations/a.yaml", "participants/a.yaml",
                           "exchanges/a--b.yaml", "schemas/round.schema.json"}) {
    CAPTURE(name);
    const store::Change change[] = {{name, std::nullopt, "nieuw\n"}};
    CHECK_FALSE(store::save(locked(folder.path()), change));
    CHECK(folder.read(name) == "nieuw\n");
  }
}

TEST_CASE("a link inside the round stays a link; one that leads elsewhere is refused") {
  const test::Folder folder;
  folder.write("ronde/archief/echt.yaml", "oud\n");
  folder.write("ronde/.git/config.yaml", "oud\n");
  folder.write("ronde/.github/a.yaml", "oud\n");
  folder.write("ronde/notities.txt", "oud\n");
  folder.write("buiten.yaml", "oud\n");
  fs::create_directory(folder.path() / "ronde/organisations");
  const auto link = [&](const char* name, const char* to) {
    fs::create_symlink(to, folder.path() / "ronde/organisations" / (std::string(name) + ".yaml"));
  };
  link("in", "../archief/echt.yaml");
  const store::Change in[] = {{"organisations/in.yaml", "oud\n", "nieuw\n"}};
  CHECK_FALSE(store::save(locked(folder.path() / "ronde"), in));
  CHECK(fs::is_symlink(folder.path() / "ronde/organisations/in.yaml"));
  CHECK(folder.read("ronde/archief/echt.yaml") == "nieuw\n");
  const store::Change gone[] = {{"organisations/in.yaml", "nieuw\n", std::nullopt}};
  CHECK(store::save(locked(folder.path() / "ronde"), gone));
  CHECK(folder.read("ronde/archief/echt.yaml") == "nieuw\n");
  link("uit", "../../buiten.yaml");
  link("git", "../.git/config.yaml");
  link("ci", "../.github/a.yaml");
  link("tekst", "../notities.txt");
  link("niets", "../archief/niets.yaml");
  for (const char* name : {"uit", "git", "ci", "tekst", "niets"}) {
    CAPTURE(name);
    const store::Change out[] = {{"organisations/" + std::string(name) + ".yaml", "oud\n", "nieuw\n"}};
    CHECK(store::save(locked(folder.path() / "ronde"), out));
  }
  for (const char* name :
       {"buiten.yaml", "ronde/.git/config.yaml", "ronde/.github/a.yaml", "ronde/notities.txt"})
    CHECK(folder.read(name) == "oud\n");
}

TEST_CASE("a folder that is a link out of the round is not written in") {
  const test::Folder folder;
  fs::create_directories(folder.path() / "ronde");
  fs::create_directories(folder.path() / "elders");
  fs::create_symlink("../elders", folder.path() / "ronde/exchanges");
  const store::Change change[] = {{"exchanges/a.yaml", std::nullopt, "nieuw\n"}};
  CHECK(store::save(locked(folder.path() / "ronde"), change));
  CHECK(fs::is_empty(folder.path() / "elders"));
}

TEST_CASE("what a file is to its owner, no save takes away") {
  const test::Folder folder;
  const fs::path file = folder.path() / "switch.yaml";
  folder.write("switch.yaml", "oud\n");
  const store::Change change[] = {{"switch.yaml", "oud\n", "nieuw\n"}};
  const store::Change gone[] = {{"switch.yaml", "oud\n", std::nullopt}};
  SUBCASE("a file that is read-only") {
    REQUIRE(::chmod(file.c_str(), 0444) == 0);
    CHECK(store::save(locked(folder.path()), change));
    CHECK(store::save(locked(folder.path()), gone));
    CHECK(mode_of(file) == 0444);
  }
  SUBCASE("a file with another name") {
    fs::create_hard_link(file, folder.path() / "tweede.yaml");
    CHECK(store::save(locked(folder.path()), change));
    CHECK(store::save(locked(folder.path()), gone));
    CHECK(fs::hard_link_count(file) == 2);
  }
  CHECK(folder.read("switch.yaml") == "oud\n");
}

TEST_CASE("a file of another owner stays theirs") {
  if (::geteuid() != 0) return;  // only root can make one
  const test::Folder folder;
  folder.write("switch.yaml", "oud\n");
  REQUIRE(::chown((folder.path() / "switch.yaml").c_str(), 12345, 23456) == 0);
  const store::Change change[] = {{"switch.yaml", "oud\n", "nieuw\n"}};
  CHECK_FALSE(store::save(locked(folder.path()), change));
  struct stat status {};
  REQUIRE(::stat((folder.path() / "switch.yaml").c_str(), &status) == 0);
  CHECK(status.st_uid == 12345);
  CHECK(status.st_gid == 23456);
  CHECK(folder.read("switch.yaml") == "nieuw\n");
}

TEST_CASE("what stands in the way of a save in the round is left there") {
  const test::Folder folder;
  for (const char* name : {".switch-journal", ".switch-aaaaaa", "organisations/.switch-bbbbbb"})
    folder.write(name, std::string(".switch-aaaaaa\0switch.yaml\0", 27));
  const store::Change change[] = {{"organisations/a.yaml", std::nullopt, "nieuw\n"}};
  CHECK_FALSE(store::save(locked(folder.path()), change));
  CHECK_FALSE(fs::exists(folder.path() / "switch.yaml"));
  CHECK(folder.count() == 5);  // the three, the folder and what was saved
}

TEST_CASE("without a state folder a save says so and does what it can") {
  const test::Folder folder;
  const auto save_with = [&](const fs::path& where) {
    Text why;
    const auto lock = store::Lock::take(folder.path() / "ronde", where, why);
    REQUIRE(lock);
    const store::Change change[] = {{"switch.yaml", std::nullopt, "nieuw\n"}};
    CHECK_FALSE(store::save(*lock, change));
    CHECK(folder.read("ronde/switch.yaml") == "nieuw\n");
    fs::remove(folder.path() / "ronde/switch.yaml");
    return !lock->no_way_back().empty();
  };
  CHECK_FALSE(save_with(folder.path() / "staat/switch"));
  CHECK(mode_of(folder.path() / "staat/switch") == 0700);
  CHECK(save_with({}));
  folder.write("bestand", "geen map");
  CHECK(save_with(folder.path() / "bestand/switch"));
  fs::create_directory_symlink("staat/switch", folder.path() / "koppeling");
  CHECK(save_with(folder.path() / "koppeling"));
  REQUIRE(::chmod((folder.path() / "staat/switch").c_str(), 0750) == 0);
  CHECK(save_with(folder.path() / "staat/switch"));
}

TEST_CASE("the state folder comes from the environment, and only by an absolute path") {
  const auto folder = [](const char* state, const char* home) {
    return store::state_folder([&](std::string_view name) {
      const char* value = name == "XDG_STATE_HOME" ? state : name == "HOME" ? home : nullptr;
      return value ? std::optional<std::string>(value) : std::nullopt;
    });
  };
  CHECK(folder("/staat", "/thuis") == "/staat/switch");
  CHECK(folder("staat", "/thuis") == "/thuis/.local/state/switch");
  CHECK(folder("", "/thuis") == "/thuis/.local/state/switch");
  CHECK(folder(nullptr, "/thuis") == "/thuis/.local/state/switch");
  CHECK(folder(nullptr, "thuis").empty());
  CHECK(folder(nullptr, nullptr).empty());
}

TEST_CASE("writers take turns, and nobody's entry is lost") {
  const test::Folder folder;
  folder.write("switch.yaml", "");
  constexpr int writers = 2;
  constexpr int entries = 100;
  const auto write = [&](char letter) {
    for (int i = 0; i < entries; ++i) {
      Text why;
      const auto lock = store::Lock::take(folder.path(), state(), why, 60'000);
      if (!lock) return;
      const std::string before = folder.read("switch.yaml");
      const store::Change change[] = {{"switch.yaml", before, before + letter}};
      store::save(*lock, change);
    }
  };
  std::vector<std::thread> threads;
  for (int w = 0; w < writers; ++w) threads.emplace_back(write, static_cast<char>('a' + w));
  for (auto& thread : threads) thread.join();
  CHECK(folder.read("switch.yaml").size() == writers * entries);
}

TEST_CASE("who waits too long is told") {
  const test::Folder folder;
  for (const fs::path& where : {state(), fs::path()}) {
    Text why;
    const auto lock = store::Lock::take(folder.path(), where, why);
    CHECK_FALSE(store::Lock::take(folder.path(), where, why, 20));
    CHECK_FALSE(why.empty());
  }
}

TEST_CASE("who may read the round's folder can't keep others from writing") {
  const test::Folder folder;
  const int stranger = ::open(folder.path().c_str(), O_RDONLY | O_DIRECTORY);
  REQUIRE(::flock(stranger, LOCK_EX | LOCK_NB) == 0);
  Text why;
  CHECK(store::Lock::take(folder.path(), state(), why, 20));
  ::close(stranger);
}
