// The files of this folder that are compiled in as they are.
#pragma once

#include "switch/report/html.hpp"

namespace sw::report {

extern const Inlined page_css;
extern const Inlined form_js;

}  // namespace sw::report
