// What is said of a field, once: reading, diagnosing, writing, JSON Schema, form and reference page all
// come from it.
#pragma once

#include <concepts>
#include <cstdint>
#include <string_view>
#include <type_traits>

#include "switch/language/words.hpp"

namespace sw::schema {

/// Must it be there? `defaulted`: where it is absent, the member's initial value holds and is shown as
/// default.
enum class Need : std::uint8_t { required, optional, defaulted };
inline constexpr Need required = Need::required;
inline constexpr Need optional = Need::optional;
inline constexpr Need defaulted = Need::defaulted;

/// The bounds of one value; which of them count depends on the member's type.
struct Limits {
  double least = 0;
  double most = 0;        ///< of a number
  int longest = 200;      ///< of a text, in code points
  bool lines = false;     ///< may the text have several lines?
  bool personal = false;  ///< does it tell who somebody is, or how to reach them?
};

constexpr Limits between(double least, double most) {
  return {.least = least, .most = most};
}
/// A few words on one line.
inline constexpr Limits line{};
/// A name, an address: what a pseudonym hides.
inline constexpr Limits personal{.personal = true};
/// What somebody tells at length.
inline constexpr Limits story{.longest = 20000, .lines = true};

/// A field of an entity or of a part of it:
///   v.field({"name", required, {"De naam ...", "The name ..."}, "ST 10"}, organisation.name);
struct Info {
  std::string_view key;
  Need need = Need::optional;
  Words help;                    ///< one sentence
  std::string_view source = "";  ///< the obligation it serves, `ST 03`; empty: our own
  Limits limits{};
  std::string_view example = "";  ///< as it is written in a file; empty: none is needed
  bool asked = true;              ///< whether a form asks for it; see of_coordinator()
};

/// What the coordinator fills in, not the organisation or the participant: no form shows it, and what a form
/// says of it is not taken in.
constexpr Info of_coordinator(Info info) {
  info.asked = false;
  return info;
}

/// An entity or a part of one, to be read or to be written: descriptions serve both.
template <class E, class Entity>
concept MaybeConst = std::same_as<std::remove_const_t<E>, Entity>;

/// An entity: a kind of file.
struct EntityInfo {
  std::string_view name;    ///< "organisation": the schema's name
  std::string_view folder;  ///< where its files lie in a round; empty: the round's own file
  Words title;
  Words help;
};

}  // namespace sw::schema
