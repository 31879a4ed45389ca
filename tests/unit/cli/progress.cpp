#include "cli/progress.hpp"

#include <doctest/doctest.h>

#include <condition_variable>
#include <istream>
#include <mutex>
#include <ostream>
#include <sstream>
#include <string>

using namespace sw;
using namespace sw::cli;

namespace {

/// A terminal that can be waited for.
class Screen : public std::stringbuf {
 public:
  int sync() override {
    const std::lock_guard lock(mutex_);
    seen_ = str();
    changed_.notify_all();
    return 0;
  }
  std::string once_it_shows(std::string_view part) {
    std::unique_lock lock(mutex_);
    changed_.wait(lock, [&] { return seen_.find(part) != std::string::npos; });
    return seen_;
  }

 private:
  std::mutex mutex_;
  std::condition_variable changed_;
  std::string seen_;
};

struct QuietDesk {
  Screen screen;
  std::istringstream in;
  std::ostringstream out;
  std::ostream err{&screen};
  Environment environment{.in = in, .out = out, .err = err, .folder = {}, .today = {}, .variable = {}};
  Globals globals;
};

const Text reading{"De ronde lezen", "Reading the round"};

}  // namespace

TEST_CASE("on a terminal long work is told, and wiped out when it is done") {
  QuietDesk desk;
  desk.environment.err_is_terminal = true;
  const Session session(desk.environment, desk.globals, Language::nl);
  {
    const Progress progress(session, reading);
    CHECK(desk.screen.once_it_shows("..") == "\r\x1b[KDe ronde lezen.\r\x1b[KDe ronde lezen..");
  }
  CHECK(desk.screen.str().ends_with("\r\x1b[K"));
}

TEST_CASE("elsewhere, and where quiet was asked for, nothing is told") {
  QuietDesk file, quiet;
  quiet.environment.err_is_terminal = true;
  quiet.globals.quiet = true;
  QuietDesk told;
  told.environment.err_is_terminal = true;
  const Session in_file(file.environment, file.globals, Language::en),
      in_quiet(quiet.environment, quiet.globals, Language::en);
  const Session on_screen(told.environment, told.globals, Language::en);
  {
    const Progress first(in_file, reading), second(in_quiet, reading), third(on_screen, reading);
    told.screen.once_it_shows("Reading the round..");  // by then the other two would have said something
  }
  CHECK(file.screen.str().empty());
  CHECK(quiet.screen.str().empty());
}
