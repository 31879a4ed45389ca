// A word that work goes on: only on a terminal, and only once it takes longer than people like to wait.
#pragma once

#include <condition_variable>
#include <mutex>
#include <thread>

#include "session.hpp"

namespace sw::cli {

/// Says on stderr that `what` goes on, from half a second after it was made, and wipes it out at its end.
/// Nothing else may be written to stderr meanwhile.
class Progress {
 public:
  Progress(const Session& session, const Text& what);
  ~Progress();
  Progress(const Progress&) = delete;
  Progress& operator=(const Progress&) = delete;

 private:
  void tell(std::ostream& err, const std::string& what);

  std::mutex mutex_;
  std::condition_variable ended_;
  bool over_ = false;
  std::thread teller_;  ///< none without a terminal
};

}  // namespace sw::cli
