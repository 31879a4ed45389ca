// What a form needs to know of an entity, as JSON: every field with its sentence, limits and choices, and the
// values so far.
#pragma once

#include <string>
#include <string_view>

#include "switch/language/words.hpp"
#include "switch/model/workspace.hpp"

namespace sw::schema {

/// One object: `entity`, `title`, `modeline`, `mark`, `id`, `fields`, `values`. A field has `key`, `help`,
/// `kind` (text, lines, integer, number, boolean, date, choice, block, list, rows), `required`, its limits
/// (`longest`, `least`, `most`, `pattern`), `example`, `default`, `choices` (`value`, `label`, and `of` where
/// only one organisation has it), and `fields` or `item` for what it holds.
///
/// `mark` is the comment that the file of the form begins with, so that whoever receives it knows what it is:
/// `# switch-form: organisation`, and for an entity that is there its id and the number of its values so far.
///
/// Choices are those of the round. People are offered to choose from within their own organisation only.
template <class Entity>
std::string form_model(const Workspace& workspace, const Entity* entity, Language language);

/// A number for the values of an entity, in 16 hexadecimal digits: while it is the same, nothing was changed
/// since the form was made.
template <class Entity>
std::string form_base(const Entity& entity);

inline constexpr std::string_view form_mark = "# switch-form: ";

extern template std::string form_model(const Workspace&, const Organisation*, Language);
extern template std::string form_model(const Workspace&, const Participant*, Language);
extern template std::string form_base(const Organisation&);
extern template std::string form_base(const Participant&);

}  // namespace sw::schema
