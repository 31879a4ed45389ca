#include "some_of.hpp"

#include "switch/language/messages_table.hpp"

namespace sw::report {

Text some_of(std::vector<Text> all) {
  constexpr std::size_t most = 5;
  if (all.size() > most + 1) {
    const std::size_t others = all.size() - most;
    all.resize(most);
    all.push_back(say(msg::and_others, others));
  }
  return listed(all);
}

}  // namespace sw::report
