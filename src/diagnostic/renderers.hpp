// The render functions behind the table of formats, one file each.
#pragma once

#include <string>

#include "switch/diagnostic/render.hpp"

namespace sw {

std::string render_text(const Report& report);
std::string render_json(const Report& report);
std::string render_json_lines(const Report& report);
std::string render_sarif(const Report& report);
std::string render_github(const Report& report);
std::string render_gitlab(const Report& report);
std::string render_junit(const Report& report);

}  // namespace sw
