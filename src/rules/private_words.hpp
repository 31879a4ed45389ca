// Words from the round's own list of private words, found in what people tell.
#pragma once

#include <array>
#include <string>
#include <unordered_map>
#include <vector>

#include "switch/model/round.hpp"
#include "switch/model/workspace.hpp"

namespace sw::rules {

/// The list, ready to be searched: whole words, upper and lower case alike, and possessives (`Toms`). A name
/// of several words counts where its words follow each other.
class PrivateWords {
 public:
  explicit PrivateWords(const Round& round);

  struct Hit {
    Origin at;    ///< of the word itself where the text is the file's own; else of the whole value
    Origin list;  ///< of the word in the list
  };
  bool empty() const { return by_first_.empty(); }
  std::vector<Hit> search(const Workspace& workspace, const Field<std::string>& told) const;

 private:
  struct Name {
    std::vector<std::string> words;
    Origin origin;
  };
  std::unordered_map<std::string, std::vector<Name>> by_first_;
  std::array<bool, 256> starts_{};  ///< with which bytes these begin, in either case: few words of a text do
};

}  // namespace sw::rules
