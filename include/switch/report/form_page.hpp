// The form as a page: the model of its fields, and the script that draws it.
#pragma once

#include <string>
#include <string_view>

#include "switch/language/words.hpp"

namespace sw::report {

/// `model` is the JSON of schema::form_model; `name` is whose form it is, empty for a new one.
std::string form_page(std::string_view model, std::string_view name, Language language);

}  // namespace sw::report
