#include "switch/diagnostic/selection.hpp"

#include <algorithm>

namespace sw {
namespace {

bool begins(const Code& code, const std::vector<std::string>& words) {
  return std::any_of(words.begin(), words.end(),
                     [&](const std::string& word) { return code.id.starts_with(word); });
}

}  // namespace

bool Selection::always(const Code& code) {
  return code.severity == Severity::error && (code.id[0] == 'D' || code.id[0] == 'Y');
}

bool Selection::has(const Code& code) const {
  return always(code) || ((select.empty() || begins(code, select)) && !begins(code, ignore));
}

}  // namespace sw
