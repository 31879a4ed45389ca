// What a form needs to know of an entity, as JSON: every field with its sentence, limits and choices, and the
// values so far.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "switch/language/words.hpp"
#include "switch/model/workspace.hpp"
#include "switch/yaml/merge.hpp"

namespace sw::schema {

/// One object: `entity`, `title`, `modeline`, `mark`, `start`, `id`, `fields`, `values`. A field has `key`,
/// `help`, `kind` (text, lines, integer, number, boolean, date, choice, block, list, rows), `required`, its
/// limits (`longest`, `least`, `most`, `pattern`), `example`, `default`, `choices` (`value`, `label`), and
/// `fields` or `item` for what it holds. What the coordinator fills in is not there, nor its values.
///
/// `mark` is the comment that the file of the form begins with, so that whoever receives it knows what it is:
/// `# switch-form: organisation`, and for an entity that is there its id and form_base(). `start` are comment
/// lines with form_start().
///
/// Choices are those of the round. People, and questions of organisations, are offered from within the own
/// organisation only: that of the entity, or `home` for somebody new who works there.
template <class Entity>
std::string form_model(const Workspace& workspace, const Entity* entity, const Organisation* home,
                       Language language);

inline constexpr std::string_view form_mark = "# switch-form: ";
inline constexpr std::string_view form_asked = "# switch-form-asked: ";
inline constexpr std::string_view form_start_mark = "# switch-form-start: ";
inline constexpr std::string_view form_end = "# switch-form-end: ";

/// A field of an entity, a block or a list, as forms know it.
struct FormField {
  std::string path;  ///< yaml::Place::field
  Words help;
  bool asked = true;  ///< false: the coordinator fills it in, with all that it holds
};

/// In the order in which forms ask them; a block before what it holds.
template <class Entity>
std::vector<FormField> form_fields();

/// A number for the values that a form asks, in 16 hexadecimal digits: while it is the same, nothing of them
/// was changed since the form was made.
template <class Entity>
std::string form_base(const Entity& entity);
/// The same over all values: what the forms of the release before carry.
template <class Entity>
std::string form_base_of_all(const Entity& entity);

/// What a form begins with: for each place that holds something, a number for what it says.
template <class Entity>
std::map<std::string, std::string> form_start(const Entity& entity);
/// Whether the number is that of what is meant.
bool form_says(std::string_view number, const yaml::Meaning& meant);

#define SWITCH_FORM_OF(Entity)                                                                            \
  extern template std::string form_model(const Workspace&, const Entity*, const Organisation*, Language); \
  extern template std::vector<FormField> form_fields<Entity>();                                           \
  extern template std::string form_base(const Entity&);                                                   \
  extern template std::string form_base_of_all(const Entity&);                                            \
  extern template std::map<std::string, std::string> form_start(const Entity&)
SWITCH_FORM_OF(Organisation);
SWITCH_FORM_OF(Participant);
#undef SWITCH_FORM_OF

}  // namespace sw::schema
