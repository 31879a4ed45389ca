// Words from the round's own list of private words, found in what people tell.
#pragma once

#include <vector>

#include "switch/model/round.hpp"
#include "switch/model/workspace.hpp"
#include "switch/text/mention.hpp"

namespace sw::rules {

/// The list, ready to be searched by the finder that also takes these words out of what leaves the house.
class PrivateWords {
 public:
  explicit PrivateWords(const Round& round);

  struct Hit {
    Origin at;  ///< of the words themselves where the file has them as they are told; else of the whole value
    Origin list;  ///< of the words in the list
  };
  bool empty() const { return places_.empty(); }
  std::vector<Hit> search(const Workspace& workspace, const Field<std::string>& told) const;

 private:
  Mentions words_;
  std::vector<Origin> places_;  ///< in the list, by the number of the finder
};

}  // namespace sw::rules
