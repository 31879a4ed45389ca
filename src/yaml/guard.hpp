// The first look at a text, byte by byte: what the reader can rely on afterwards.
#pragma once

#include "switch/diagnostic/diagnostic.hpp"
#include "switch/text/source.hpp"

namespace sw::yaml {

/// Whether the text is at most largest_file bytes of valid UTF-8 without hidden characters, its lines ended
/// by LF or CR LF. The first byte that breaks this is reported; what is odd but harmless (a BOM, CR LF,
/// no last line end) is noted.
bool guard(const Source& source, FileId file, Sink& sink);

}  // namespace sw::yaml
