#include "switch/store/interrupted.hpp"

#include <doctest/doctest.h>
#include <sys/stat.h>
#include <unistd.h>

#include <chrono>
#include <string>
#include <thread>
#include <vector>

#include "store/journal.hpp"
#include "store/mark.hpp"
#include "switch/text/hash.hpp"
#include "unit/store/folder.hpp"

using namespace sw;
namespace fs = std::filesystem;
using What = store::Interrupted::What;

namespace {

constexpr const char* save_id = "0123456789abcdef0123456789abcdef";

/// A round of two files in which a save broke off after its first move: roos is new already, eik still to go,
/// linde still to come.
class Broken {
 public:
  Broken() {
    folder_.write("ronde/organisations/roos.yaml", "nieuw\n");
    folder_.write("ronde/organisations/eik.yaml", "eik\n");
    folder_.write("ronde/organisations/.switch-aaaaaa", "van iemand anders\n");
    folder_.write("ronde/" + std::string("organisations/") + store::temporary_name(save_id, 2), "half ges");
    struct stat status {};
    REQUIRE(::stat(root().c_str(), &status) == 0);
    journal.id = save_id;
    journal.round = {status.st_dev, status.st_ino};
    add("organisations/roos.yaml", "oud\n", "nieuw\n");
    add("organisations/eik.yaml", "eik\n", std::nullopt);
    add("organisations/linde.yaml", std::nullopt, "linde\n");
    mark(save_id);
  }

  void add(const std::string& target, std::optional<std::string> before, std::optional<std::string> after) {
    store::Move move{target, store::temporary_name(save_id, journal.moves.size()), {}, std::move(after)};
    if (before) move.before = stable_hash(*before);
    journal.moves.push_back(std::move(move));
  }
  void mark(const std::string& id) const {
    folder_.write(std::string("ronde/") + store::mark_name, id + "\n");
  }
  void keep(const std::string& text) const {
    fs::create_directories(state());
    fs::permissions(state(), fs::perms::owner_all);
    folder_.write("staat/switch/" + journal.round.stem() + ".journal", text);
    fs::permissions(journal_file(), fs::perms::owner_read | fs::perms::owner_write);
  }
  void keep() const { keep(store::encoded(journal)); }

  store::Lock lock() const {
    Text why;
    auto taken = store::Lock::take(root(), state(), why);
    REQUIRE(taken);
    return std::move(*taken);
  }
  What what() const { return store::interrupted(root(), state()).what; }
  std::string read(const std::string& name) const { return folder_.read("ronde/" + name); }
  bool has(const std::string& name) const { return fs::exists(fs::symlink_status(root() / name)); }
  void write(const std::string& name, const std::string& text) const { folder_.write("ronde/" + name, text); }
  /// Are all files as the save left them?
  bool untouched() const {
    return read("organisations/roos.yaml") == "nieuw\n" && read("organisations/eik.yaml") == "eik\n" &&
           !has("organisations/linde.yaml") && has(store::mark_name);
  }

  fs::path root() const { return folder_.path() / "ronde"; }
  fs::path state() const { return folder_.path() / "staat/switch"; }
  fs::path journal_file() const { return state() / (journal.round.stem() + ".journal"); }

  store::Journal journal;

 private:
  test::Folder folder_;
};

}  // namespace

TEST_CASE("a journal is read as it was written") {
  const Broken broken;
  const auto back = store::decoded(store::encoded(broken.journal));
  REQUIRE(back);
  CHECK(back->id == save_id);
  CHECK(back->round == broken.journal.round);
  REQUIRE(back->moves.size() == 3);
  CHECK(back->moves[0].before == stable_hash("oud\n"));
  CHECK(back->moves[1].after == std::nullopt);
  CHECK(back->moves[2].before == std::nullopt);
  CHECK(back->moves[2].after == "linde\n");
}

TEST_CASE("our own interrupted save is finished, and nothing else is touched") {
  const Broken broken;
  broken.keep();
  CHECK(store::is_interrupted(broken.root(), broken.state()));
  CHECK(broken.what() == What::ours);
  CHECK(broken.untouched());
  CHECK_FALSE(store::finish(broken.lock()));
  CHECK(broken.read("organisations/roos.yaml") == "nieuw\n");
  CHECK_FALSE(broken.has("organisations/eik.yaml"));
  CHECK(broken.read("organisations/linde.yaml") == "linde\n");
  CHECK(broken.read("organisations/.switch-aaaaaa") == "van iemand anders\n");
  CHECK_FALSE(broken.has("organisations/" + store::temporary_name(save_id, 2)));
  CHECK_FALSE(store::is_interrupted(broken.root(), broken.state()));
  CHECK(fs::is_empty(broken.state()));
}

TEST_CASE("a save that is going on is waited for") {
  const Broken broken;
  broken.keep();
  auto lock = std::make_optional(broken.lock());
  std::thread writer([&] {
    std::this_thread::sleep_for(std::chrono::milliseconds(600));
    store::finish(*lock);
    lock.reset();
  });
  CHECK_FALSE(store::is_interrupted(broken.root(), broken.state()));
  writer.join();
}

TEST_CASE("what somebody changed after the interruption is not written over") {
  const Broken broken;
  broken.keep();
  SUBCASE("a file with another content") {
    broken.write("organisations/eik.yaml", "met de hand\n");
  }
  SUBCASE("a new file that is there by now") {
    broken.write("organisations/linde.yaml", "met de hand\n");
  }
  SUBCASE("a link in its place") {
    fs::remove(broken.root() / "organisations/eik.yaml");
    fs::create_symlink("../switch.yaml", broken.root() / "organisations/eik.yaml");
  }
  SUBCASE("a folder in its place") {
    fs::remove(broken.root() / "organisations/eik.yaml");
    fs::create_directory(broken.root() / "organisations/eik.yaml");
  }
  CHECK(store::finish(broken.lock()));
  CHECK(broken.has(store::mark_name));
  CHECK(fs::exists(broken.journal_file()));
  CHECK_FALSE(store::let_go(broken.lock()));
  CHECK(broken.has("organisations/eik.yaml"));
  CHECK_FALSE(store::is_interrupted(broken.root(), broken.state()));
  CHECK(fs::is_empty(broken.state()));
}

TEST_CASE("a folder that became a link out of the round is not followed") {
  const Broken broken;
  broken.keep();
  const fs::path elsewhere = broken.root().parent_path() / "elders";
  fs::rename(broken.root() / "organisations", elsewhere);
  fs::create_symlink("../elders", broken.root() / "organisations");
  CHECK(store::finish(broken.lock()));
  CHECK_FALSE(store::let_go(broken.lock()));
  CHECK(fs::exists(elsewhere / "eik.yaml"));
  CHECK(fs::exists(elsewhere / store::temporary_name(save_id, 2)));
  CHECK_FALSE(fs::exists(elsewhere / "linde.yaml"));
}

TEST_CASE("a journal that is not of this round, this save, this user, or not whole, is none") {
  Broken broken;
  const auto target = [&](const std::string& name) {
    broken.journal.moves[2].target = name;
    broken.keep();
  };
  SUBCASE("there is none") {}
  SUBCASE("another folder's device") {
    broken.journal.round.device += 1;
  }
  SUBCASE("another folder's number, under our name") {
    store::Journal other = broken.journal;
    other.round.inode += 1;
    broken.keep(store::encoded(other));
  }
  SUBCASE("another save") {
    broken.keep();
    broken.mark("ffffffffffffffffffffffffffffffff");
  }
  SUBCASE("a mark that no save made") {
    broken.keep();
    broken.mark("../../staat/switch/journal");
  }
  SUBCASE("an empty mark") {
    broken.keep();
    broken.mark("");
  }
  SUBCASE("a mark that is a link") {
    broken.keep();
    broken.write("teken", std::string(save_id) + "\n");
    fs::remove(broken.root() / store::mark_name);
    fs::create_symlink("teken", broken.root() / store::mark_name);
  }
  SUBCASE("readable for others") {
    broken.keep();
    REQUIRE(::chmod(broken.journal_file().c_str(), 0640) == 0);
  }
  SUBCASE("somebody else's") {
    if (::geteuid() != 0) return;  // only root can make one
    broken.keep();
    REQUIRE(::chown(broken.journal_file().c_str(), 12345, 12345) == 0);
  }
  SUBCASE("a link") {
    broken.keep();
    fs::rename(broken.journal_file(), broken.state() / "elders");
    fs::create_symlink("elders", broken.journal_file());
  }
  SUBCASE("a file with another name") {
    broken.keep();
    fs::create_hard_link(broken.journal_file(), broken.state() / "elders");
  }
  SUBCASE("cut off") {
    const std::string whole = store::encoded(broken.journal);
    broken.keep(whole.substr(0, whole.size() - 1));
  }
  SUBCASE("with something behind it") {
    broken.keep(store::encoded(broken.journal) + "0:,");
  }
  SUBCASE("changed") {
    std::string text = store::encoded(broken.journal);
    text[text.find("linde\n")] = 'L';
    broken.keep(text);
  }
  SUBCASE("empty") {
    broken.keep("");
  }
  SUBCASE("a huge one") {
    broken.keep();
    fs::resize_file(broken.journal_file(), std::uintmax_t{1} << 40);
  }
  SUBCASE("a folder") {
    fs::create_directories(broken.journal_file());
    fs::permissions(broken.state(), fs::perms::owner_all);
  }
  SUBCASE("a hook of git") {
    target(".git/hooks/pre-commit");
  }
  SUBCASE("a YAML file of git") {
    target(".git/a.yaml");
  }
  SUBCASE("the attributes of git") {
    target(".gitattributes");
  }
  SUBCASE("an absolute name") {
    target("/tmp/a.yaml");
  }
  SUBCASE("a name that goes up") {
    target("organisations/../../a.yaml");
  }
  SUBCASE("another round") {
    target("../andere/switch.yaml");
  }
  SUBCASE("a name with nothing in it") {
    target("");
  }
  SUBCASE("a temporary file that is none") {
    broken.journal.moves[1].temporary = "roos.yaml";
    broken.keep();
  }
  SUBCASE("nothing to do") {
    broken.journal.moves.clear();
    broken.keep();
  }
  CHECK(broken.what() == What::elsewhere);
  CHECK_FALSE(store::finish(broken.lock()));
  CHECK(broken.untouched());
  CHECK_FALSE(store::let_go(broken.lock()));
  CHECK(broken.read("organisations/roos.yaml") == "nieuw\n");
  CHECK(broken.read("organisations/eik.yaml") == "eik\n");
  CHECK(broken.has("organisations/.switch-aaaaaa"));
  CHECK_FALSE(store::is_interrupted(broken.root(), broken.state()));
}

TEST_CASE("a journal without its mark is never carried out; what it did not do is told where it did a part") {
  Broken broken;
  fs::remove(broken.root() / store::mark_name);
  SUBCASE("somebody took the mark away half-way") {
    broken.keep();
    CHECK(store::forget_unmarked(broken.lock()) ==
          std::vector<std::string>{"organisations/eik.yaml", "organisations/linde.yaml"});
  }
  SUBCASE("it was never decided") {
    broken.write("organisations/roos.yaml", "oud\n");
    broken.keep();
    CHECK(store::forget_unmarked(broken.lock()).empty());
  }
  SUBCASE("it was done") {
    fs::remove(broken.root() / "organisations/eik.yaml");
    broken.write("organisations/linde.yaml", "linde\n");
    broken.keep();
    CHECK(store::forget_unmarked(broken.lock()).empty());
    CHECK(broken.has("organisations/linde.yaml"));
    return;
  }
  CHECK(broken.has("organisations/eik.yaml"));
  CHECK_FALSE(broken.has("organisations/linde.yaml"));
  CHECK_FALSE(broken.has("organisations/" + store::temporary_name(save_id, 2)));
  CHECK(broken.has("organisations/.switch-aaaaaa"));
  CHECK(fs::is_empty(broken.state()));
}

TEST_CASE("a list of moves that lies in the round is followed by nobody, whatever it names") {
  const Broken broken;
  fs::remove(broken.root() / store::mark_name);
  broken.write(".switch-pay", "kwaad\n");
  for (const char* target : {"switch.yaml", ".git/hooks/pre-commit", ".gitattributes", "../buiten.yaml",
                             "organisations/eik.yaml", "/tmp/switch-test.yaml", "exchanges/a.yaml"}) {
    CAPTURE(target);
    broken.write(store::old_journal_name, std::string(".switch-pay") + '\0' + target + '\0');
    CHECK(store::is_interrupted(broken.root(), broken.state()));
    CHECK(broken.what() == What::earlier_version);
    CHECK_FALSE(store::finish(broken.lock()));
    CHECK(broken.read(".switch-pay") == "kwaad\n");
    CHECK(broken.read("organisations/eik.yaml") == "eik\n");
    CHECK_FALSE(store::let_go(broken.lock()));
    CHECK_FALSE(broken.has(store::old_journal_name));
    CHECK(broken.has(".switch-pay"));
  }
  CHECK_FALSE(broken.has("switch.yaml"));
  CHECK_FALSE(broken.has(".git"));
}
