#include "switch/yaml/edit.hpp"

#include <algorithm>

#include "intention.hpp"
#include "splice.hpp"
#include "switch/language/messages_yaml.hpp"
#include "switch/yaml/read.hpp"
#include "switch/yaml/referee.hpp"

namespace sw::yaml {
namespace {

namespace m = messages::yaml;

/// A text that can be read without an error.
struct Legible {
  Source source;
  std::optional<Document> document;
  Text complaint;  ///< of the first error

  explicit Legible(std::string_view text) : source({}, std::string(text)) {
    Sink sink;
    document = read(source, FileId{}, sink);
    const std::vector<Diagnostic> findings = std::move(sink).take_sorted();
    const auto error = std::find_if(findings.begin(), findings.end(), [](const Diagnostic& finding) {
      return finding.severity == Severity::error;
    });
    if (error == findings.end()) return;
    document.reset();
    complaint = error->message;
  }
};

/// The text with the splice done, in the line ends that it has.
std::string spliced(std::string_view text, const Splice& splice) {
  const std::size_t first_end = text.find('\n');
  const bool windows = first_end != std::string_view::npos && first_end > 0 && text[first_end - 1] == '\r';
  std::string result(text.substr(0, splice.begin));
  for (const char c : splice.text) {
    if (c == '\n' && windows) result += '\r';
    result += c;
  }
  return result.append(text.substr(splice.end));
}

}  // namespace

Edited apply(std::string_view text, const Edit& edit) {
  const Legible before(text);
  if (!before.document) return {std::nullopt, say(m::edit_unreadable)};
  Text complaint;
  for (const bool blocks : {true, false}) {
    Splicer splicer(*before.document, blocks);
    const auto splice = splicer.splice(edit);
    if (!splice) return {std::nullopt, splicer.refusal()};
    const auto wanted = intended(tree_of(*before.document), edit);
    std::string result = spliced(text, *splice);
    const Legible after(result);
    if (!after.document) {
      complaint = after.complaint;
    } else if (wanted && tree_of(*after.document) == *wanted && referee(result) == wanted) {
      return {std::move(result), {}};
    }
  }
  return {std::nullopt, complaint.empty() ? say(m::edit_uncertain) : say(m::edit_unwritable, complaint)};
}

}  // namespace sw::yaml
