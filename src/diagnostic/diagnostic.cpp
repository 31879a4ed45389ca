#include "switch/diagnostic/diagnostic.hpp"

#include <algorithm>
#include <iterator>
#include <tuple>

namespace sw {
namespace {

auto order(const Diagnostic& d) {
  return std::tie(d.at.file, d.at.span.begin, d.code->id, d.message, d.at.span.end);
}

}  // namespace

void Sink::append(Sink&& other) {
  std::move(other.all_.begin(), other.all_.end(), std::back_inserter(all_));
  size_ += other.all_.size();
  other.all_.clear();
  other.size_ = 0;
}

std::vector<Diagnostic> Sink::take_sorted() && {
  std::stable_sort(all_.begin(), all_.end(),
                   [](const Diagnostic& a, const Diagnostic& b) { return order(a) < order(b); });
  const auto same = [](const Diagnostic& a, const Diagnostic& b) { return order(a) == order(b); };
  all_.erase(std::unique(all_.begin(), all_.end(), same), all_.end());
  return std::move(all_);
}

Severity worst(const std::vector<Diagnostic>& findings) {
  Severity worst = Severity::off;
  for (const Diagnostic& finding : findings) worst = std::max(worst, finding.severity);
  return worst;
}

}  // namespace sw
