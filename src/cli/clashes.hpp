// Whether an edit of pins or vetoes would make the fixed pairs contradict each other.
#pragma once

#include <functional>

#include "session.hpp"

namespace sw::cli {

/// Makes the change in a second copy of the round as it was read, and says on stderr which errors among the
/// fixed pairs it would bring.
bool would_clash(Session& session, const std::function<void(Workspace&)>& change);

}  // namespace sw::cli
