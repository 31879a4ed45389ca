// The values that a form knows of an entity.
#pragma once

#include "type_words.hpp"

namespace sw::schema {

enum class FormValues : std::uint8_t {
  asked,  ///< without what the coordinator fills in
  all
};

/// Those that were given, as JSON in the order of the description.
template <class Entity>
Json form_values(const Entity& entity, FormValues which);

}  // namespace sw::schema
