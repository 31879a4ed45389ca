// The parts of the table: one span per file of rules, in the order of their codes.
#pragma once

#include <span>

#include "switch/rules/rule.hpp"

namespace sw::rules {

std::span<const Rule> step1_rules();
std::span<const Rule> step2_rules();
std::span<const Rule> step3_rules();
std::span<const Rule> step4_rules();
std::span<const Rule> step5_rules();
std::span<const Rule> step6_rules();
std::span<const Rule> after_rules();
std::span<const Rule> privacy_rules();
std::span<const Rule> network_rules();
std::span<const Rule> reference_rules();
std::span<const Rule> list_rules();
std::span<const Rule> consistency_rules();
std::span<const Rule> pair_rules();

}  // namespace sw::rules
