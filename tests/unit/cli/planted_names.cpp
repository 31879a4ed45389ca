// Names in thirty ways of writing, planted into every text of both examples: no output without --names tells
// one.
#include <doctest/doctest.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <filesystem>
#include <fstream>
#include <map>
#include <set>
#include <sstream>
#include <string>
#include <vector>

#include "cli/command.hpp"
#include "switch/cli/environment.hpp"
#include "switch/schema/describe.hpp"
#include "switch/store/load.hpp"
#include "switch/text/mention.hpp"
#include "switch/yaml/edit.hpp"

using namespace sw;
namespace fs = std::filesystem;

namespace {

constexpr std::string_view opening = "«", closing = "»";

/// All of one person, who is called Xandra De Quaethoven, xandra@hok.example, 0470 98 76 54; or, with an
/// everyday word for a surname, Xandra De Wilde.
constexpr std::array<std::string_view, 38> ways{"Xandra De Quaethoven",
                                                "XANDRA DE QUAETHOVEN",
                                                "xandra de quaethoven",
                                                "Xandra  de  Quaethoven",
                                                "Xandra De\nQuaethoven",
                                                "Xandra\u00a0De\u00a0Quaethoven",
                                                "Xandra-De-Quaethoven",
                                                "De Quaethoven Xandra",
                                                "De Quaethoven, Xandra",
                                                "Quaethoven, Xandra de",
                                                "X. De Quaethoven",
                                                "X.De Quaethoven",
                                                "X. de quaethoven",
                                                "X. Quaethoven",
                                                "De Quaethoven X.",
                                                "Mevrouw De Quaethoven",
                                                "mevr. de Quaethoven",
                                                "juf Quaethoven",
                                                "De Quaethoven",
                                                "DE QUAETHOVEN",
                                                "de quaethoven",
                                                "Dequaethoven",
                                                "De Quaethovens",
                                                "Xandra De Quaethoven’s",
                                                "Xandra",
                                                "xandra",
                                                "Xandra’s",
                                                "Xandratje",
                                                "X.D.Q.",
                                                "XDQ",
                                                "Xandra D.",
                                                "X. de Q.",
                                                "Xandra De Q.",
                                                "X\u0061\u0301ndra De Qua\u00ebthoven",
                                                "XANDRA@hok.example",
                                                "+32 470 98 76 54",
                                                "0470/98.76.54",
                                                "xandra-de-quaethoven"};

/// What no text may hold between the marks, once it is folded.
constexpr std::array<std::string_view, 8> tell_tales{"xandra", "quaethoven", "wilde",       "xd",
                                                     "x d ",   "98 76",      "hok example", "x de"};

std::string with_surname(std::string_view way, const std::string& surname) {
  std::string text(way);
  if (surname != "Wilde") return text;
  const std::array<std::pair<std::string_view, std::string_view>, 8> changes{
      {{"Quaethoven", "Wilde"},
       {"QUAETHOVEN", "WILDE"},
       {"quaethoven", "wilde"},
       {"Qua\u00ebthoven", "Wild\u00eb"},
       {"D.Q.", "D.W."},
       {"de Q.", "de W."},
       {"De Q.", "De W."},
       {"XDQ", "XDW"}}};
  for (const auto& [from, to] : changes)
    if (const auto at = text.find(from); at != std::string::npos) text.replace(at, from.size(), to);
  return text;
}

struct Place {
  std::string file;
  yaml::Path path;
  std::string text;
  bool lines = false;
};

/// The visitor that lists the texts of an entity. Whose name, mail and telephone it is, and the private
/// words, are no texts.
class Texts {
 public:
  Texts(std::string file, std::vector<Place>& all) : file_(std::move(file)), all_(all) {}

  template <class T>
  void field(const schema::Info& info, const T& member) {
    path_.emplace_back(std::string(info.key));
    visit(info, member);
    path_.pop_back();
  }

 private:
  template <class T>
  void visit(const schema::Info& info, const Field<T>& field) {
    if constexpr (std::is_same_v<T, std::string>)
      if (field.given() && !field->empty()) all_.push_back({file_, path_, *field, info.limits.lines});
  }
  template <class S>
  requires std::is_base_of_v<Entry, S>
  void visit(const schema::Info&, const S& entry) { schema::describe(*this, entry); }
  template <class T>
  void visit(const schema::Info& info, const List<T>& list) {
    if constexpr (std::is_same_v<T, Coordinator>) return;
    for (std::size_t i = 0; i < list.items.size(); ++i) {
      path_.emplace_back(i + 1);
      visit(info, list.items[i]);
      path_.pop_back();
    }
  }
  template <class T>
  void visit(const schema::Info&, const Table<T>&) {}

  std::string file_;
  std::vector<Place>& all_;
  yaml::Path path_;
};

std::vector<Place> places_in(const Workspace& round) {
  std::vector<Place> all;
  const auto add = [&](const auto& entity) {
    Texts texts(round.files[entity.origin.file.index].name(), all);
    schema::describe(texts, entity);
  };
  add(round.round);
  for (const Organisation& one : round.organisations) add(one);
  for (const Participant& one : round.participants) add(one);
  for (const Exchange& one : round.exchanges) add(one);
  std::erase_if(all, [](const Place& place) {
    const auto& key = std::get<std::string>(place.path.front());
    const bool own =
        place.file.starts_with("participants/") && (key == "name" || key == "email" || key == "phone");
    return own || key == "private_words" || key == "pseudonym_key" || key == "matching";
  });
  return all;
}

std::string contents(const fs::path& file) {
  std::ifstream in(file, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

void write(const fs::path& file, const std::string& text) {
  std::ofstream(file, std::ios::binary) << text;
}

void replace(std::string& text, const yaml::Path& path, const std::string& value) {
  const yaml::Edited edited = yaml::apply(text, yaml::Replace{path, yaml::text_value(value)});
  REQUIRE_MESSAGE(edited.text, edited.refusal.en);
  text = *edited.text;
}

/// A copy of an example that goes when the test ends.
class Copy {
 public:
  explicit Copy(const fs::path& example)
      : folder_(fs::temp_directory_path() / ("switch-planted-" + std::to_string(::getpid()))) {
    fs::remove_all(folder_);
    fs::copy(example, folder_, fs::copy_options::recursive);
  }
  ~Copy() { fs::remove_all(folder_); }
  Copy(const Copy&) = delete;
  Copy& operator=(const Copy&) = delete;
  const fs::path& folder() const { return folder_; }

 private:
  fs::path folder_;
};

/// The first participant becomes Xandra, and each text gets some of the ways behind it.
std::size_t plant(const fs::path& folder, const std::string& surname, std::size_t variant,
                  std::size_t at_once) {
  store::Loaded loaded = store::load(folder);
  const Workspace& round = loaded.workspace;
  const std::string person = round.files[round.participants.front().origin.file.index].name();
  std::map<std::string, std::string> files;
  for (const Source& source : round.files) files[source.name()] = source.text();
  replace(files[person], {"name"}, "Xandra De " + surname);
  replace(files[person], {"email"}, "xandra@hok.example");
  if (round.participants.front().phone.given()) replace(files[person], {"phone"}, "0470 98 76 54");
  const std::vector<Place> places = places_in(round);
  for (const Place& place : places) {
    std::string text = place.text;
    for (std::size_t i = 0; i < at_once; ++i) {
      std::string way = with_surname(ways[(variant * at_once + i) % ways.size()], surname);
      if (!place.lines) std::replace(way.begin(), way.end(), '\n', ' ');
      const std::string planted = " " + std::string(opening) + way + std::string(closing);
      if (place.lines || text.size() + planted.size() < 180) text += planted;
    }
    replace(files[place.file], place.path, text);
  }
  for (const auto& [name, text] : files) write(folder / name, text);
  fs::rename(folder / person, folder / "participants/xandra-de-quaethoven.yaml");
  for (const auto& [name, text] : files) {
    std::string now = contents(folder / name);
    const std::string id = round.participants.front().id.text;
    for (std::size_t at = 0; (at = now.find(id, at)) != std::string::npos;)
      now.replace(at, id.size(), "xandra-de-quaethoven");
    if (name != person) write(folder / name, now);
  }
  return places.size();
}

struct Answer {
  int status = 0;
  std::string text;
};

Answer answer(const fs::path& folder, std::vector<std::string> arguments) {
  std::istringstream in;
  std::ostringstream out, err;
  const Environment environment{
      .in = in, .out = out, .err = err, .folder = folder, .today = {}, .variable = [](std::string_view) {
        return std::nullopt;
      }};
  arguments.insert(arguments.end(), {"--as-of", "2023-12-01", "--lang", "nl"});
  const int status = run(environment, arguments);
  return {status, out.str() + err.str()};
}

/// Long lines of a calendar are folded.
std::string unfolded(std::string text) {
  for (std::size_t at = 0; (at = text.find("\r\n ", at)) != std::string::npos;) text.erase(at, 3);
  return text;
}

/// What stands between the marks, each kind once.
std::set<std::string> between_marks(const std::string& text) {
  std::set<std::string> all;
  for (std::size_t at = 0; (at = text.find(opening, at)) != std::string::npos;) {
    at += opening.size();
    const std::size_t end = text.find(closing, at);
    all.insert(text.substr(at, end == std::string::npos ? 40 : end - at));
  }
  return all;
}

std::string traces(const std::string& text) {
  std::string found;
  for (const std::string& one : between_marks(unfolded(text))) {
    const std::string plain = plain_words(one);
    if (std::any_of(tell_tales.begin(), tell_tales.end(),
                    [&](std::string_view tale) { return plain.find(tale) != std::string::npos; }))
      found += " | " + one;
  }
  return found;
}

std::vector<std::vector<std::string>> outputs(const std::string& organisation) {
  return {{"report"},
          {"report", "--format", "md"},
          {"report", "--for", organisation},
          {"report", "--closing"},
          {"report", "--closing", "--for", organisation, "--format", "md"},
          {"guide"},
          {"guide", organisation},
          {"guide", organisation, "--format", "md"},
          {"export"},
          {"export", "--texts"},
          {"export", "--texts", "--format", "json"},
          {"agenda", "--format", "ics"},
          {"check", "--format", "github"},
          {"check", "--format", "gitlab"},
          {"check", "--format", "junit"},
          {"check", "--format", "sarif"}};
}

constexpr std::pair<const char*, const char*> rounds[] = {{"examples/joko-2020", "Quaethoven"},
                                                          {"examples/switching-talent-2023", "Wilde"}};

constexpr std::size_t at_once = 7;

/// Plants some of the ways, and reads every output.
void look_for_traces(const char* example, const std::string& surname, std::size_t variant) {
  const Copy copy(example);
  CHECK(plant(copy.folder(), surname, variant, at_once) > 200);
  const std::string organisation =
      store::load(copy.folder()).workspace.participants.back().organisation->text;
  std::size_t seen = 0;
  for (const std::vector<std::string>& arguments : outputs(organisation)) {
    const Answer said = answer(copy.folder(), arguments);
    seen += between_marks(unfolded(said.text)).size();
    CHECK(said.status < 2);
    CHECK_MESSAGE(traces(said.text) == "", std::string(example), ": ", arguments[0], " ", arguments.back(),
                  traces(said.text));
  }
  const Answer files = answer(copy.folder(), {"export", "--texts", "--format", "yaml", "--to", "uit"});
  CHECK(files.status == 0);
  for (const auto& entry : fs::recursive_directory_iterator(copy.folder() / "uit")) {
    CHECK(plain_words(entry.path().filename().string()).find("xandra") == std::string::npos);
    if (entry.is_regular_file()) CHECK(traces(contents(entry.path())) == "");
  }
  CHECK(seen > 20);
}

constexpr std::size_t variants = (ways.size() + at_once - 1) / at_once;

}  // namespace

TEST_CASE("no output without --names holds a trace of a name, however it is written") {
  for (std::size_t i = 0; i < std::size(rounds); ++i)
    look_for_traces(rounds[i].first, rounds[i].second, i * variants / std::size(rounds));
}

// All of them take minutes: tests/full/run.
TEST_CASE("no output without --names holds a trace: every way, in both examples" * doctest::skip()) {
  for (const auto& [example, surname] : rounds)
    for (std::size_t variant = 0; variant < variants; ++variant) look_for_traces(example, surname, variant);
}

TEST_CASE("with --names all is shown") {
  const Copy copy(rounds[0].first);
  plant(copy.folder(), rounds[0].second, 0, 1);
  const std::string organisation =
      store::load(copy.folder()).workspace.participants.back().organisation->text;
  for (std::vector<std::string> arguments : outputs(organisation)) {
    if (arguments[0] == "check" || arguments.back() == "guide" || arguments.back() == "export") continue;
    arguments.emplace_back("--names");
    CHECK_MESSAGE(
        unfolded(answer(copy.folder(), arguments).text).find("«Xandra De Quaethoven»") != std::string::npos,
        arguments[0], " ", arguments[1]);
  }
}

TEST_CASE("every command that can name people is tried") {
  std::set<std::string> tried;
  for (const auto& arguments : outputs("x")) tried.insert(arguments[0]);
  for (const cli::Command* command : cli::commands()) {
    const std::string help = answer(".", {std::string(command->name), "--help"}).text;
    if (help.find("--names") != std::string::npos)
      CHECK_MESSAGE(tried.contains(std::string(command->name)), command->name);
  }
}
