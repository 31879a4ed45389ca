#include "switch/diagnostic/code.hpp"

namespace sw {

std::string_view key(Severity severity) {
  switch (severity) {
    case Severity::off:
      return "skip";
    case Severity::note:
      return "note";
    case Severity::warning:
      return "warning";
    case Severity::error:
      return "error";
  }
  return {};
}

Words shown(Severity severity) {
  switch (severity) {
    case Severity::off:
      return {"overgeslagen", "skipped"};
    case Severity::note:
      return {"opmerking", "note"};
    case Severity::warning:
      return {"waarschuwing", "warning"};
    case Severity::error:
      return {"fout", "error"};
  }
  return {};
}

}  // namespace sw
