// What a member's type is called in the file format; shared by the JSON Schema and the reference page.
#pragma once

#include <nlohmann/json.hpp>

#include "switch/model/enums.hpp"
#include "switch/model/notation.hpp"
#include "switch/model/value.hpp"
#include "switch/schema/info.hpp"

namespace sw::schema {

using Json = nlohmann::ordered_json;

inline Json json_value(const std::string& value) {
  return value;
}
inline Json json_value(int value) {
  return value;
}
inline Json json_value(double value) {
  return value;
}
inline Json json_value(bool value) {
  return value;
}
inline Json json_value(Date value) {
  return notation::written(value);
}
inline Json json_value(TimeRange value) {
  return notation::written(value);
}
inline Json json_value(Minutes value) {
  return notation::written(value);
}
template <class E>
requires std::is_enum_v<E> Json json_value(E value) {
  return choice(value).key;
}
template <class Tag>
Json json_value(const Id<Tag>& value) {
  return value.text;
}

/// The schema of one scalar without its description.
template <class T>
Json scalar_schema(const Limits& limits) {
  Json schema;
  if constexpr (std::is_same_v<T, std::string>) {
    schema = {{"type", "string"},
              {"maxLength", limits.longest},
              {"pattern", limits.lines ? "[^ \\t\\n]" : "^[^\\n]*[^ \\t\\n][^\\n]*$"}};
  } else if constexpr (std::is_same_v<T, int> || std::is_same_v<T, double>) {
    schema = {{"type", std::is_same_v<T, int> ? "integer" : "number"}};
    if (limits.least != 0 || limits.most != 0) {
      const auto bound = [](double b) {
        return b == static_cast<int>(b) ? Json(static_cast<int>(b)) : Json(b);
      };
      schema["minimum"] = bound(limits.least);
      schema["maximum"] = bound(limits.most);
    }
  } else if constexpr (std::is_same_v<T, bool>) {
    schema = {{"type", "boolean"}};
  } else if constexpr (std::is_same_v<T, Date>) {
    schema = {{"type", "string"}, {"pattern", notation::date_pattern}};
  } else if constexpr (std::is_same_v<T, TimeRange>) {
    schema = {{"type", "string"}, {"pattern", notation::time_range_pattern}};
  } else if constexpr (std::is_same_v<T, Minutes>) {
    schema = {{"type", "string"}, {"pattern", notation::minutes_pattern}};
  } else if constexpr (std::is_enum_v<T>) {
    schema = {{"type", "string"}, {"enum", Json::array()}};
    for (const auto& one : choices(T{})) schema["enum"].push_back(one.key);
  } else {
    schema = {{"type", "string"}, {"pattern", notation::id_pattern}};
  }
  return schema;
}

/// The type as the reference page calls it.
template <class T>
Text scalar_words(const Limits& limits) {
  if constexpr (std::is_same_v<T, std::string>)
    return limits.lines ? Text{"tekst", "text"} : Text{"korte tekst", "short text"};
  else if constexpr (std::is_same_v<T, int>)
    return {"geheel getal", "whole number"};
  else if constexpr (std::is_same_v<T, double>)
    return {"getal", "number"};
  else if constexpr (std::is_same_v<T, bool>)
    return {"true of false", "true or false"};
  else if constexpr (std::is_same_v<T, Date>)
    return {"datum", "date"};
  else if constexpr (std::is_same_v<T, TimeRange>)
    return {"begin- en einduur", "time from-until"};
  else if constexpr (std::is_same_v<T, Minutes>)
    return {"duur", "length of time"};
  else if constexpr (std::is_enum_v<T>) {
    Text words;
    for (const auto& one : choices(T{})) {
      const std::string bar = words.nl.empty() ? "" : ", ";
      words.nl += bar + "`" + std::string(one.key) + "` (" + std::string(one.shown.nl) + ")";
      words.en += bar + "`" + std::string(one.key) + "` (" + std::string(one.shown.en) + ")";
    }
    return words;
  } else
    return {"korte naam", "short name"};
}

}  // namespace sw::schema
