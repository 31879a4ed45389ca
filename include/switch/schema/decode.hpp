// From a YAML document to an entity: every field is decoded as its description says, and everything that
// does not fit becomes a finding. Decoding never stops at the first.
#pragma once

#include "switch/diagnostic/diagnostic.hpp"
#include "switch/model/workspace.hpp"
#include "switch/yaml/document.hpp"

namespace sw::schema {

/// Fills `entity` from a document; what can't be used keeps its default and has no origin. An empty document
/// is one in which every required key is missing.
template <class Entity>
void decode(const yaml::Document& document, FileId file, Entity& entity, Sink& sink);

extern template void decode(const yaml::Document&, FileId, Round&, Sink&);
extern template void decode(const yaml::Document&, FileId, Organisation&, Sink&);
extern template void decode(const yaml::Document&, FileId, Participant&, Sink&);
extern template void decode(const yaml::Document&, FileId, Exchange&, Sink&);

}  // namespace sw::schema
