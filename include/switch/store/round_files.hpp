// The files that a round consists of: the only ones in its folder that are ever written.
#pragma once

#include <string>
#include <string_view>

namespace sw::store {

/// Is that the name of a file of a round, such as `switch.yaml`, `organisations/roos.yaml`, `matching.json`
/// or `schemas/round.schema.json`?
bool is_round_file(std::string_view name);

/// May the file `name` of a round be a link to `real`, both relative to the round's folder? It may where the
/// two have the same ending and `real` lies in no hidden folder, as .git is one.
bool may_lead_to(std::string_view name, std::string_view real);

/// Does the name go by a hidden file or folder?
bool is_hidden(std::string_view name);

}  // namespace sw::store
