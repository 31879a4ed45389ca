// From a YAML document to an entity: every field is decoded as its description says, and everything that
// does not fit becomes a finding. Decoding never stops at the first.
#pragma once

#include <vector>

#include "switch/diagnostic/diagnostic.hpp"
#include "switch/model/workspace.hpp"
#include "switch/yaml/document.hpp"

namespace sw::schema {

/// Fills `entity` from a document; what can't be used keeps its default and has no origin. An empty document
/// is one in which every required key is missing. The result names the blocks in which something could not be
/// used (their Entry::origin): that nothing stands there must not be told a second time.
template <class Entity>
std::vector<Origin> decode(const yaml::Document& document, FileId file, Entity& entity, Sink& sink);

extern template std::vector<Origin> decode(const yaml::Document&, FileId, Round&, Sink&);
extern template std::vector<Origin> decode(const yaml::Document&, FileId, Organisation&, Sink&);
extern template std::vector<Origin> decode(const yaml::Document&, FileId, Participant&, Sink&);
extern template std::vector<Origin> decode(const yaml::Document&, FileId, Exchange&, Sink&);

}  // namespace sw::schema
