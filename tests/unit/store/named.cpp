#include "switch/store/named.hpp"

#include <doctest/doctest.h>
#include <sys/stat.h>

#include <string>

#include "switch/store/rounds.hpp"
#include "unit/store/folder.hpp"

using namespace sw;
namespace fs = std::filesystem;

TEST_CASE("a file that data name is read as it stands in the round, and through no link") {
  const test::Folder folder;
  folder.write("round/a.csv", "een\n");
  folder.write("round/map/b.csv", "");
  folder.write("round/.git/config", "geheim");
  folder.write("elders.csv", "geheim");
  const fs::path root = folder.path() / "round";
  fs::create_symlink("a.csv", root / "naar-a.csv");
  fs::create_symlink("map", root / "naar-map");
  fs::create_symlink("..", root / "boven");
  fs::create_symlink("/proc/self", root / "proc");
  fs::create_symlink("nergens", root / "nergens.csv");
  ::mkfifo((root / "pijp").c_str(), 0600);

  std::optional<Text> wrong;
  CHECK(store::read_named(root, "a.csv", wrong) == "een\n");
  CHECK(store::read_named(root, "map/b.csv", wrong) == "");
  CHECK_FALSE(store::read_named(root, "niets.csv", wrong));
  CHECK_FALSE(store::read_named(root, "niets/c.csv", wrong));
  CHECK_FALSE(wrong);
  for (const char* name :
       {"naar-a.csv", "naar-map/b.csv", "boven/elders.csv", "proc/environ", "nergens.csv", "../elders.csv",
        "map/../a.csv", "./a.csv", "/etc/passwd", ".git/config", "", ".", "map", "map/", "pijp", "a.csv/b"}) {
    CAPTURE(name);
    wrong.reset();
    CHECK_FALSE(store::read_named(root, name, wrong));
    CHECK(wrong);
  }
}

TEST_CASE("rounds below a folder: not those inside a round, hidden, or behind a link") {
  const test::Folder folder;
  for (const char* name : {"b/2023/switch.yaml", "b/2022/switch.yaml", "a/switch.yaml", "a/oud/switch.yaml",
                           ".weg/switch.yaml", "c/d/e/f/g/switch.yaml", "leeg/tekst.txt"})
    folder.write(name, "");
  fs::create_symlink("../b", folder.path() / "leeg" / "naar-b");
  const store::RoundsBelow found = store::rounds_below(folder.path());
  CHECK(found.all);
  std::string names;
  for (const fs::path& root : found.roots) names += root.lexically_relative(folder.path()).string() + " ";
  CHECK(names == "a b/2022 b/2023 c/d/e/f/g ");
  CHECK(store::rounds_below(folder.path() / "a").roots.size() == 1);
  CHECK(store::rounds_below(folder.path() / "leeg").roots.empty());
  CHECK(store::rounds_below(folder.path() / "nergens").roots.empty());
}
