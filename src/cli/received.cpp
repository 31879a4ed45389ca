#include "received.hpp"

#include <algorithm>
#include <sstream>

#include "switch/diagnostic/codes_files.hpp"
#include "switch/language/messages_cli.hpp"
#include "switch/language/messages_receive.hpp"
#include "switch/language/messages_store.hpp"
#include "switch/model/notation.hpp"
#include "switch/schema/decode.hpp"
#include "switch/schema/form_model.hpp"
#include "switch/store/received.hpp"
#include "switch/text/unicode.hpp"
#include "switch/yaml/read.hpp"

namespace sw::cli {
namespace {

constexpr std::string_view from_input = "-";

/// What the comment of the form says.
struct Mark {
  std::string entity;
  std::string id;
  std::string base;  ///< empty: the form began empty
  Span at;
};

/// The first comment of a form among the comments above the text.
std::optional<Mark> mark_of(const Source& source) {
  for (std::uint32_t number = 1; number <= source.line_count(); ++number) {
    const std::string_view line = source.line(number);
    if (line.starts_with(schema::form_mark)) {
      const auto begin = static_cast<std::uint32_t>(line.data() - source.text().data());
      Mark mark{{}, {}, {}, {begin, begin + static_cast<std::uint32_t>(line.size())}};
      std::istringstream words(std::string(line.substr(schema::form_mark.size())));
      words >> mark.entity >> mark.id >> mark.base;
      return mark;
    }
    if (!line.empty() && line.front() != '#' && !line.starts_with("\xEF\xBB\xBF#")) return std::nullopt;
  }
  return std::nullopt;
}

class Reception {
 public:
  Reception(const Session& session, const Workspace& round, const std::string& as)
      : session_(session), round_(round), as_(as) {}

  ReceivedFiles take(const std::vector<std::string>& files) && {
    for (const std::string& file : files) read(file);
    for (std::uint32_t i = 0; i < files.size(); ++i)
      if (!result_.shown.files[i].text().empty()) look_at(FileId{i});
    return std::move(result_);
  }

 private:
  void complain(const Code& code, Origin at, Text message) {
    result_.findings.add({&code, code.severity, at, std::move(message), code.fix, {}});
  }

  void read(const std::string& file) {
    const FileId id{static_cast<std::uint32_t>(result_.shown.files.size())};
    std::optional<std::string> text;
    if (file == from_input) {
      text = read_input(session_.environment());
      if (!text) complain(codes::unreadable, {id, {}}, say(msg::input_unreadable));
      if (text && text->size() > yaml::largest_file) {
        complain(codes::too_big, {id, {}}, say(msg::too_big, yaml::largest_file / 1024));
        text.reset();
      }
    } else {
      text = store::read_received(session_.folder() / file, id, result_.findings);
    }
    if (text && text->empty()) complain(codes::no_form, {id, {}}, say(msg::received_unmarked));
    result_.shown.files.emplace_back(file == from_input ? "<stdin>" : file, text.value_or(std::string()));
  }

  bool any_wrong(FileId file) const {
    const auto& all = result_.findings.unordered();
    return std::any_of(all.begin(), all.end(), [&](const Diagnostic& one) {
      return one.at.file == file && one.severity == Severity::error;
    });
  }

  void look_at(FileId file) {
    const Source& source = result_.shown.files[file.index];
    auto document = yaml::read(source, file, result_.findings);
    if (!document) return;
    auto mark = mark_of(source);
    if (!mark) return complain(codes::no_form, {file, {}}, say(msg::received_unmarked));
    const Origin at{file, mark->at};
    if (!as_.empty()) mark->id = as_;
    if (mark->entity != "organisation" && mark->entity != "participant")
      return complain(codes::no_form, at, say(msg::received_kind, visible(mark->entity)));
    if (!notation::is_id(mark->id))
      return complain(codes::bad_name, at, say(msg::bad_name, visible(mark->id)));
    Received received{file, mark->entity + "s/" + mark->id + ".yaml", std::move(*document)};
    if (mark->entity == "organisation")
      meet<Organisation>(received, *mark, round_.find(OrganisationId{mark->id}));
    else
      meet<Participant>(received, *mark, round_.find(ParticipantId{mark->id}));
    const bool twice = std::any_of(result_.all.begin(), result_.all.end(),
                                   [&](const Received& one) { return one.name == received.name; });
    if (twice) return complain(codes::somebody_else, at, say(msg::received_twice, received.name));
    if (!any_wrong(file)) result_.all.push_back(std::move(received));
  }

  template <class Entity>
  void meet(Received& received, const Mark& mark, const Entity* there) {
    Entity given;
    schema::decode(received.document, received.file, given, result_.findings);
    received.is_new = there == nullptr;
    received.whole = there && schema::form_base(*there) == mark.base;
    const bool began_empty = mark.base.empty() || !as_.empty();
    if (!there && !began_empty)
      complain(codes::somebody_else, {received.file, mark.at}, say(msg::received_gone, received.name));
    if (there && began_empty && given.name.given() && *given.name != *there->name)
      complain(codes::somebody_else, given.name.origin,
               say(msg::received_name, received.name, visible(*there->name)));
    if constexpr (std::is_same_v<Entity, Participant>)
      if (there && given.organisation.given() && *given.organisation != *there->organisation)
        complain(codes::somebody_else, given.organisation.origin,
                 say(msg::received_home, mark.id, there->organisation->text));
  }

  const Session& session_;
  const Workspace& round_;
  const std::string& as_;
  ReceivedFiles result_;
};

}  // namespace

ReceivedFiles read_received(const Session& session, const Workspace& round,
                            const std::vector<std::string>& files, const std::string& as) {
  return Reception(session, round, as).take(files);
}

}  // namespace sw::cli
