// What people filled in on a form and sent back: read with suspicion, and held against the round.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "received_mark.hpp"
#include "session.hpp"
#include "switch/schema/form_model.hpp"
#include "switch/yaml/document.hpp"

namespace sw::cli {

/// One file that came.
struct Received {
  FileId file;       ///< among ReceivedFiles::shown
  std::string name;  ///< of the round's file that it is for: `participants/jo.yaml`
  yaml::Document document;
  FormMark mark;
  std::vector<schema::FormField> fields;  ///< of what it describes
  bool is_new = false;
  bool base_stands = false;  ///< what the form began with is what is there now
};

/// All that came with one command.
struct ReceivedFiles {
  Workspace shown;  ///< its files are those that came, for renderers
  Sink findings;
  std::vector<Received> all;  ///< those in which nothing is wrong by itself
};

inline constexpr std::string_view standard_input = "-";

/// Reads the files, ‘-’ from stdin. `as`: the short name for the only one of them; empty: what the form says.
ReceivedFiles read_received(const Session& session, const Workspace& round,
                            const std::vector<std::string>& files, const std::string& as);

}  // namespace sw::cli
