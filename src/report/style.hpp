// The files of this folder that are compiled in as they are.
#pragma once

#include <string_view>

namespace sw::report {

extern const std::string_view page_css;
extern const std::string_view form_js;

}  // namespace sw::report
