#include "switch/schema/decode.hpp"

#include "decoder.hpp"
#include "switch/schema/describe.hpp"

namespace sw::schema {

template <class Entity>
std::vector<Origin> decode(const yaml::Document& document, FileId file, Entity& entity, Sink& sink) {
  Decoder decoder(document, file, sink);
  const EntityInfo about = entity_info(entity);
  const Info info{about.name, Need::required, about.help};
  const Origin whole{file, {}};
  decoder.mapping(document.empty() ? yaml::no_node : document.root(), info, whole, entity);
  return std::move(decoder.spoiled());
}

template std::vector<Origin> decode(const yaml::Document&, FileId, Round&, Sink&);
template std::vector<Origin> decode(const yaml::Document&, FileId, Organisation&, Sink&);
template std::vector<Origin> decode(const yaml::Document&, FileId, Participant&, Sink&);
template std::vector<Origin> decode(const yaml::Document&, FileId, Exchange&, Sink&);

}  // namespace sw::schema
