#include "round_folder.hpp"

#include <fcntl.h>
#include <sys/stat.h>

namespace sw::store {

RoundFolder open_round(const std::filesystem::path& root, const std::filesystem::path& state, bool make) {
  RoundFolder round{root, Descriptor(::open(root.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC)), {}, {}};
  struct stat status {};
  if (!round.opened || ::fstat(round.number(), &status) != 0) return {root, Descriptor(), {}, {}};
  round.id = {status.st_dev, status.st_ino};
  round.state = open_state(state, make);
  return round;
}

}  // namespace sw::store
