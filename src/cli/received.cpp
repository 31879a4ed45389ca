#include "received.hpp"

#include <algorithm>

#include "switch/diagnostic/codes_files.hpp"
#include "switch/language/messages_cli.hpp"
#include "switch/language/messages_receive.hpp"
#include "switch/language/messages_store.hpp"
#include "switch/model/notation.hpp"
#include "switch/schema/decode.hpp"
#include "switch/store/received.hpp"
#include "switch/text/unicode.hpp"
#include "switch/yaml/read.hpp"

namespace sw::cli {
namespace {

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
    if (file == standard_input) {
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
    result_.shown.files.emplace_back(file == standard_input ? "<stdin>" : file, text.value_or(std::string()));
  }

  bool any_wrong(FileId file) const {
    const auto& all = result_.findings.unordered();
    return std::any_of(all.begin(), all.end(), [&](const Diagnostic& one) {
      return one.at.file == file && one.severity == Severity::error;
    });
  }

  void look_at(FileId file) {
    const Source& source = result_.shown.files[file.index];
    auto mark = mark_of(source);
    if (auto cut = mark ? cut_off(source, file, *mark) : std::nullopt)
      return result_.findings.add(std::move(*cut));
    auto document = yaml::read(source, file, result_.findings);
    if (!document) return;
    if (!mark) return complain(codes::no_form, {file, {}}, say(msg::received_unmarked));
    const Origin at{file, mark->at};
    if (!as_.empty() && as_ != mark->id) {
      mark->id = as_;
      mark->base.clear();
    }
    if (mark->entity != "organisation" && mark->entity != "participant")
      return complain(codes::no_form, at, say(msg::received_kind, visible(mark->entity)));
    if (!notation::is_id(mark->id))
      return complain(codes::bad_name, at, say(msg::bad_name, visible(mark->id)));
    const bool organisation = mark->entity == "organisation";
    Received received{
        file, mark->entity + "s/" + mark->id + ".yaml", std::move(*document), std::move(*mark), {}};
    if (organisation)
      meet<Organisation>(received, round_.find(OrganisationId{received.mark.id}));
    else
      meet<Participant>(received, round_.find(ParticipantId{received.mark.id}));
    const bool twice = std::any_of(result_.all.begin(), result_.all.end(),
                                   [&](const Received& one) { return one.name == received.name; });
    if (twice) return complain(codes::somebody_else, at, say(msg::received_twice, received.name));
    if (!any_wrong(file)) result_.all.push_back(std::move(received));
  }

  template <class Entity>
  void meet(Received& received, const Entity* there) {
    Entity given;
    schema::decode(received.document, received.file, given, result_.findings);
    const FormMark& mark = received.mark;
    received.fields = schema::form_fields<Entity>();
    received.is_new = there == nullptr;
    received.base_stands =
        there && (mark.base == schema::form_base(*there) || mark.base == schema::form_base_of_all(*there));
    if (!there && !mark.base.empty())
      complain(codes::somebody_else, {received.file, mark.at}, say(msg::received_gone, received.name));
    // Only who has the form as it stands now has seen more of it than a name.
    if (there && !received.base_stands && given.name.given() && *given.name != *there->name)
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
