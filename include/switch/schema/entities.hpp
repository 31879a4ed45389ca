// What can be told about the entities without a file at hand: their names, JSON Schemas and reference page.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "switch/model/workspace.hpp"
#include "switch/schema/info.hpp"

namespace sw::schema {

/// The four kinds of files, the round first.
std::span<const EntityInfo> entities();

/// The JSON Schema (draft-07, which editors know best) of an entity, ending in a line end; none for an
/// unknown name. It accepts exactly the documents that decode() takes without a finding.
///
/// With a round, references are words of a list: its topics, networks, kinds, moments, organisations and
/// people, which an editor then completes.
std::optional<std::string> json_schema(std::string_view entity, const Workspace* round = nullptr);

/// The name of a schema file: `organisation.schema.json`.
std::string schema_file(std::string_view entity);

/// The first line of a file, with which an editor finds its schema beside the round.
std::string schema_line(const EntityInfo& entity);

/// All fields of all entities as Markdown, Dutch beside English.
std::string reference_page();

}  // namespace sw::schema
