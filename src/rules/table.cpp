#include <algorithm>
#include <array>

#include "rules/subjects.hpp"

namespace sw::rules {
namespace {

std::vector<Rule> all_rules() {
  std::vector<Rule> all;
  for (const auto part : {step1_rules(), step2_rules(), step3_rules(), step4_rules(), step5_rules(),
                          step6_rules(), after_rules(), privacy_rules(), network_rules(), reference_rules(),
                          list_rules(), consistency_rules(), pair_rules()})
    all.insert(all.end(), part.begin(), part.end());
  return all;
}

}  // namespace

std::string_view key(Step step) {
  constexpr std::array<std::string_view, 10> keys{"S1", "S2", "S3", "S4", "S5", "S6", "R", "P", "N", "X"};
  return keys[static_cast<std::size_t>(step)];
}

std::span<const Step> steps() {
  static constexpr std::array all{Step::s1, Step::s2, Step::s3, Step::s4, Step::s5,
                                  Step::s6, Step::r,  Step::p,  Step::n,  Step::x};
  return all;
}

std::span<const Rule> table() {
  static const std::vector<Rule> all = all_rules();
  return all;
}

const Rule* find_rule(std::string_view code) {
  const auto all = table();
  const auto found = std::find_if(all.begin(), all.end(), [&](const Rule& r) { return r.code.id == code; });
  return found == all.end() ? nullptr : &*found;
}

}  // namespace sw::rules
