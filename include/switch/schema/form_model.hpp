// What a form needs to know of an entity, as JSON: every field with its sentence, limits and choices, and the
// values so far.
#pragma once

#include <string>

#include "switch/language/words.hpp"
#include "switch/model/workspace.hpp"

namespace sw::schema {

/// One object: `entity`, `title`, `help`, `modeline`, `id`, `fields`, `values`. A field has `key`, `help`,
/// `kind` (text, lines, integer, number, boolean, date, choice, block, list, rows), `required`, its limits
/// (`longest`, `least`, `most`, `pattern`), `example`, `default`, `choices` (`value`, `label`, and `of` where
/// only one organisation has it), and `fields` or `item` for what it holds.
///
/// Choices are those of the round. People are offered to choose from within their own organisation only.
template <class Entity>
std::string form_model(const Workspace& workspace, const Entity* entity, Language language);

extern template std::string form_model(const Workspace&, const Organisation*, Language);
extern template std::string form_model(const Workspace&, const Participant*, Language);

}  // namespace sw::schema
