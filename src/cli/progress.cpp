#include "progress.hpp"

#include <chrono>
#include <ostream>

namespace sw::cli {
namespace {

constexpr std::chrono::milliseconds patience{500};
constexpr std::string_view wipe = "\r\x1b[K";

}  // namespace

Progress::Progress(const Session& session, const Text& what) {
  const Environment& environment = session.environment();
  if (!environment.err_is_terminal || session.quiet()) return;
  teller_ =
      std::thread([this, &err = environment.err, words = what.in(session.language())] { tell(err, words); });
}

void Progress::tell(std::ostream& err, const std::string& what) {
  std::unique_lock lock(mutex_);
  std::string dots;
  while (!ended_.wait_for(lock, patience, [&] { return over_; })) {
    dots = dots.size() == 3 ? "." : dots + ".";
    err << wipe << what << dots << std::flush;
  }
  if (!dots.empty()) err << wipe << std::flush;
}

Progress::~Progress() {
  if (!teller_.joinable()) return;
  {
    const std::lock_guard lock(mutex_);
    over_ = true;
  }
  ended_.notify_one();
  teller_.join();
}

}  // namespace sw::cli
