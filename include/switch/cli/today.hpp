// Which day it is.
#pragma once

#include <chrono>
#include <optional>
#include <string_view>

#include "switch/model/value.hpp"

namespace sw {

/// The day it is at an instant: where the variable TZ says (none: not set), else in Brussels. Summer time of
/// Brussels is reckoned here, so that this needs no files of time zones; a zone that TZ names and this
/// machine does not know is taken for Brussels too.
Date day_at(std::chrono::sys_seconds instant, std::optional<std::string_view> zone);

}  // namespace sw
