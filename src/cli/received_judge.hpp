// What becomes of each answer on a form, held against what stands and what the form began with.
#pragma once

#include <functional>
#include <map>
#include <string>

#include "received.hpp"
#include "switch/schema/form_model.hpp"
#include "switch/yaml/merge.hpp"

namespace sw::cli {

/// Which of two answers counts where what stands and what the form says both changed.
enum class Prefer : std::uint8_t { none, form, round };

/// For yaml::merge(). An answer that the form did not change stays as it stands now; one that did not change
/// here since the form was made is taken; of both that changed nobody can say, but for `prefer`. What the
/// form did not ask, or the coordinator fills in, it can't change. `received` must outlive what comes.
yaml::MergeRules rules_for(const Received& received, Prefer prefer);

/// What is told of a place that nobody can decide on, or that is not the form's to change.
Diagnostic complaint(const yaml::Difference& difference, const Received& received);

}  // namespace sw::cli
