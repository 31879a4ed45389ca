// What a text should say after an edit, worked out from the tree alone: it knows nothing of how the text is
// changed, and so can judge it.
#pragma once

#include <optional>

#include "switch/yaml/edit.hpp"
#include "switch/yaml/tree.hpp"

namespace sw::yaml {

/// The tree with the edit done; none where the edit does not fit it.
std::optional<Tree> intended(Tree tree, const Edit& edit);

}  // namespace sw::yaml
