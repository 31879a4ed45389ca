#include "session.hpp"

#include <sys/types.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <charconv>
#include <istream>
#include <ostream>
#include <stdexcept>
#include <system_error>

#include "progress.hpp"
#include "switch/diagnostic/codes_files.hpp"
#include "switch/diagnostic/codes_ignore.hpp"
#include "switch/diagnostic/codes_shape.hpp"
#include "switch/diagnostic/codes_syntax.hpp"
#include "switch/language/messages_cli.hpp"
#include "switch/language/messages_privacy.hpp"
#include "switch/language/messages_recover.hpp"
#include "switch/language/messages_store.hpp"
#include "switch/matching/codes.hpp"
#include "switch/rules/evaluate.hpp"
#include "switch/rules/rule.hpp"
#include "switch/schema/describe.hpp"
#include "switch/store/interrupted.hpp"
#include "switch/store/others.hpp"
#include "switch/store/reason.hpp"
#include "switch/store/rounds.hpp"
#include "switch/store/state.hpp"
#include "switch/text/nearest.hpp"
#include "switch/text/unicode.hpp"
#include "switch/yaml/read.hpp"
#include "version.hpp"

namespace sw::cli {

void Globals::declare(Arguments& arguments) {
  arguments.text("--directory", "DIR", folder,
                 {"Werk in deze map in plaats van hier.", "Work in this folder instead of here."}, "-C");
  arguments.date("--as-of", as_of, {"Doe alsof het deze dag is.", "Act as if it were this day."});
  arguments.text("--lang", "nl|en", language,
                 {"De taal; anders SWITCH_LANG, LC_ALL, LC_MESSAGES, LANG.",
                  "The language; else SWITCH_LANG, LC_ALL, LC_MESSAGES, LANG."});
  arguments.choice("--color", {{"auto", {}}, {"always", {}}, {"never", {}}}, colour,
                   {"Kleur: vanzelf op een scherm, altijd, of nooit.",
                    "Colour: by itself on a terminal, always, or never."});
  arguments.flag("--quiet", quiet, {"Zeg alleen wat gevraagd is.", "Say only what was asked."}, "-q");
  arguments.flag("--help", help, {"Vertel wat je kunt opgeven.", "Tell what you can give."}, "-h");
}

std::vector<Option> TableOption::words() {
  return {{"table", {"een tabel om te lezen", "a table to read"}},
          {"csv", {"voor een rekenblad", "for a spreadsheet"}},
          {"json", {"voor een script", "for a script"}}};
}

void TableOption::declare(Arguments& arguments) {
  arguments.choice("--format", words(), index,
                   {"Een tabel om te lezen, CSV voor een rekenblad, JSON voor een script.",
                    "A table to read, CSV for a spreadsheet, JSON for a script."});
}

store::Contents contents_of(const Workspace& workspace) {
  store::Contents contents;
  for (const Source& source : workspace.files)
    if (!source.text().empty()) contents[source.name()] = source.text();
  return contents;
}

namespace {

/// Whose root this is: who calls `sudo` works in folders of their own.
std::optional<uid_t> user_behind(const Environment& environment) {
  const std::string given = environment.variable("SUDO_UID").value_or("");
  uid_t user = 0;
  const auto [end, error] = std::from_chars(given.data(), given.data() + given.size(), user);
  const bool is_root = ::geteuid() == 0;
  if (!is_root || given.empty() || error != std::errc() || end != given.data() + given.size())
    return std::nullopt;
  return user;
}

}  // namespace

Opened opened(std::filesystem::path root, store::Loaded loaded) {
  return {std::move(root), std::nullopt,        std::move(loaded.workspace), std::move(loaded.findings),
          loaded.complete, loaded.folders_known};
}

bool Session::colour(bool terminal) const {
  if (globals_.colour == 1) return true;
  if (globals_.colour == 2 || environment_.variable("TERM") == "dumb") return false;
  const auto no_colour = environment_.variable("NO_COLOR");
  return terminal && (!no_colour || no_colour->empty());
}

std::filesystem::path Session::folder() const {
  return environment_.folder / globals_.folder;
}

std::string Session::here() const {
  const std::filesystem::path path = folder().lexically_normal();
  return (path.has_filename() ? path : path.parent_path()).string();
}

std::string Session::from_here(const std::filesystem::path& root, const std::string& name) const {
  return (root / name).lexically_relative(here()).generic_string();
}

std::filesystem::path Session::state_folder() const {
  return store::state_folder(environment_.variable);
}

bool Session::may_use(const std::filesystem::path& start, const std::filesystem::path& root, Aim aim) {
  std::error_code error;
  if (std::filesystem::equivalent(start, root, error)) return true;  // it was named, or is where one stands
  const auto others = store::others_in(root, user_behind(environment_));
  if (others == store::Others::none) return true;
  const Text why = say(others == store::Others::owner ? msg::of_other_user : msg::anybody_writes);
  const std::string name = visible(root.string());
  const Text told = say(msg::round_of_others, name, why, name);
  complain(aim == Aim::writing ? say(msg::nothing_done, told) : told);
  return aim == Aim::reading;
}

std::optional<std::filesystem::path> Session::locate(Aim aim) {
  return locate(folder(), aim);
}

std::optional<std::filesystem::path> Session::locate(const std::filesystem::path& start, Aim aim) {
  std::error_code error;
  if (!std::filesystem::is_directory(start, error)) {
    complain(say(msg::no_folder, visible(globals_.folder)));
    return std::nullopt;
  }
  if (auto root = store::find_round(start)) return may_use(start, *root, aim) ? root : std::nullopt;
  complain(say(msg::no_round, globals_.folder.empty() ? std::string(".") : visible(globals_.folder)));
  if (const auto below = store::rounds_below(start).roots; !below.empty())
    complain(
        say(msg::rounds_are_below, visible(below.front().lexically_relative(environment_.folder).string())));
  return std::nullopt;
}

std::optional<Opened> Session::sound(std::optional<Opened> opened, Unfinished unfinished) {
  if (!opened) return std::nullopt;
  auto errors = std::move(opened->findings).take_sorted();
  unsaid_.clear();
  without_.clear();
  for (const Diagnostic& one : errors)
    if (one.code == &codes::wrong_ending)
      unsaid_.push_back(say(msg::of_file, opened->workspace.files[one.at.file.index].name(), one.message));
  std::erase_if(errors, [](const Diagnostic& one) { return one.severity < Severity::error; });
  LeftOut files = cli::unfinished(opened->workspace, errors);
  if (!errors.empty()) {
    report(opened->root, opened->workspace, errors);
    complain(say(msg::errors_first));
    return std::nullopt;
  }
  if (unfinished == Unfinished::left_out) {
    leave_out(opened->workspace, files);
    left_out_ = std::move(files);
    for (const auto& [file, why] : left_out_) {
      unsaid_.push_back(why);
      without_.push_back({file, std::nullopt});
    }
  }
  return resolves(*opened) ? std::move(opened) : std::nullopt;
}

bool Session::resolves(const Opened& opened) {
  auto found = rules::wrong_by(opened.workspace, as_of(), needed(reckons_)).take_sorted();
  std::vector<Diagnostic> in_the_way;
  for (Diagnostic& one : found) {
    if (std::ranges::find(passed_by_, one.code->id) == passed_by_.end()) {
      in_the_way.push_back(std::move(one));
      continue;
    }
    const std::string& file = opened.workspace.files[one.at.file.index].name();
    matching::Omission passed{file, std::string(one.code->id)};
    if (std::ranges::find(without_, passed) == without_.end()) without_.push_back(std::move(passed));
    unsaid_.push_back(say(msg::not_reckoned_with, one.code->id, file, one.message));
  }
  if (in_the_way.empty()) return true;
  report(opened.root, opened.workspace, in_the_way);
  complain(say(msg::does_not_resolve, in_the_way.front().code->id));
  does_not_resolve_ = true;
  return false;
}

std::optional<std::filesystem::path> Session::find() {
  return find(folder());
}

std::optional<std::filesystem::path> Session::find(const std::filesystem::path& start) {
  const auto found = locate(start, Aim::reading);
  return found ? ready(*found) : std::nullopt;
}

std::optional<std::filesystem::path> Session::ready(const std::filesystem::path& root) {
  if (!store::is_interrupted(root, state_folder())) return root;
  complain(say(msg::save_interrupted));
  return std::nullopt;
}

bool Session::is_interrupted() {
  const auto found = store::find_round(folder());
  const bool interrupted = found && store::is_interrupted(*found, state_folder());
  if (interrupted) complain(say(msg::save_interrupted));
  return interrupted;
}

std::optional<Opened> Session::open() {
  const auto found = find();
  if (!found) return std::nullopt;
  const Progress progress(*this, say(msg::reading_going_on));
  return opened(*found, store::load(*found));
}

std::optional<Round> Session::round_here() const {
  const auto found = store::find_round(folder());
  if (!found) return std::nullopt;
  store::Loaded loaded = store::load(*found);
  if (!loaded.workspace.round.given()) return std::nullopt;
  return std::move(loaded.workspace.round);
}

std::optional<Opened> Session::open_sound(Unfinished unfinished) {
  return sound(open(), unfinished);
}

std::optional<store::Lock> Session::lock(const std::filesystem::path& folder) {
  if (effect_ == Effect::reads)
    throw std::logic_error("a command that only reads asks for the right to write");
  Text why;
  auto lock = store::Lock::take(folder, state_folder(), why);
  if (!lock) {
    complain(why);
    return std::nullopt;
  }
  if (!lock->no_way_back().empty()) remark(lock->no_way_back());
  std::vector<Text> unwritten;
  for (const std::string& file : store::forget_unmarked(*lock))
    unwritten.push_back(Text::same(visible(file)));
  if (!unwritten.empty()) complain(say(msg::unmarked_let_go, listed(unwritten)));
  return lock;
}

std::optional<store::Lock> Session::lock_to_write(const std::filesystem::path& folder) {
  auto taken = lock(folder);
  if (!taken) return std::nullopt;
  const auto left = store::interrupted(folder, state_folder());
  if (left.what == store::Interrupted::What::nothing) return taken;
  if (left.what != store::Interrupted::What::ours) {
    complain(say(msg::save_interrupted));
    return std::nullopt;
  }
  if (const auto wrong = store::finish(*taken)) {
    complain(*wrong);
    return std::nullopt;
  }
  complain(say(msg::finished_first, counted(static_cast<std::int64_t>(left.files.size()), msg::files_noun)));
  return taken;
}

std::optional<Opened> Session::open_to_edit(const std::filesystem::path& start, bool dry_run) {
  if (effect_ == Effect::reads) throw std::logic_error("a command that only reads is about to edit");
  if (dry_run) {
    const auto found = find(start);
    return found ? std::optional(opened(*found, store::load(*found))) : std::nullopt;
  }
  if (!heard()) return std::nullopt;
  const auto found = locate(start, Aim::writing);
  if (!found) return std::nullopt;
  auto lock = lock_to_write(*found);
  if (!lock) return std::nullopt;
  auto round = opened(*found, store::load(*found));
  round.lock.emplace(std::move(*lock));
  return round;
}

std::optional<Opened> Session::open_to_write(bool dry_run, Unfinished unfinished) {
  return sound(open_to_edit(dry_run), unfinished);
}

void Session::print(std::vector<report::Table> tables, const TableOption& option) {
  if (option.format() != report::TableFormat::csv && !tables.empty()) {
    auto& notes = tables.back().notes;
    notes.insert(notes.end(), unsaid_.begin(), unsaid_.end());
    unsaid_.clear();
  }
  print(report::render(tables, option.format(), language_, environment_.columns));
}

int Session::out_trouble() const {
  if (environment_.out_trouble) return environment_.out_trouble();
  return environment_.out.good() ? 0 : EIO;
}

bool Session::heard() {
  environment_.out.flush();
  const int trouble = out_trouble();
  if (trouble != 0 && !unheard_) complain(say(msg::not_heard, store::reason(trouble)));
  unheard_ = unheard_ || trouble != 0;
  return !unheard_;
}

int Session::finish(int status) {
  environment_.out.flush();
  if (does_not_resolve_) return exit_findings;
  if (status != exit_failed)
    for (const Text& one : unsaid_) environment_.err << one.in(language_) << '\n';
  if (environment_.out.good() || unheard_) return status;  // where all came out, its reader may be gone
  const int trouble = out_trouble();
  if (trouble == EPIPE && !saved_) return nobody_reads;
  complain(say(saved_ ? msg::saved_unheard : msg::answer_lost, store::reason(trouble)));
  return exit_failed;
}

void Session::complain(const Text& text) {
  environment_.err << "switch: " << text.in(language_) << '\n';
}

int Session::refuse(const Text& why) {
  complain(why);
  return exit_failed;
}

int Session::unknown_id(const Workspace& workspace, std::string_view id) {
  std::vector<std::string_view> ids;
  std::string_view folder;
  const auto look_through = [&]<class Entity>(const std::vector<Entity>& all) {
    for (const Entity& one : all) {
      ids.push_back(one.id.text);
      if (one.id.text == id) folder = schema::entity_info(Entity{}).folder;
    }
  };
  look_through(workspace.organisations), look_through(workspace.participants);
  look_through(workspace.exchanges);
  for (const auto& [file, why] : left_out_)
    if (std::filesystem::path(file).stem() == id) return refuse(why);
  if (!folder.empty()) return refuse(say(msg::other_kind, id, folder));
  complain(say(msg::unknown_id, visible(id)));
  if (const auto near = nearest(id, ids)) complain(say(msg::meant, *near));
  return exit_failed;
}

void Session::remark(const Text& text) {
  if (!quiet()) environment_.err << text.in(language_) << '\n';
}

Report Session::described(std::span<const Source> sources, const std::vector<Diagnostic>& findings,
                          bool terminal) const {
  return {.findings = findings,
          .sources = sources,
          .catalogue = catalogue(),
          .language = language_,
          .colour = colour(terminal),
          .version = version};
}

void Session::report(const Workspace& workspace, const std::vector<Diagnostic>& findings) {
  environment_.err << render(Format::text,
                             described(workspace.files, findings, environment_.err_is_terminal));
}

void Session::report(const std::filesystem::path& root, const Workspace& workspace,
                     const std::vector<Diagnostic>& findings) {
  const RoundFolder round{0, {}, root.string()};
  const std::string stand = here();
  Report described = this->described(workspace.files, findings, environment_.err_is_terminal);
  described.rounds = {&round, 1};
  described.here = stand;
  environment_.err << render(Format::text, described);
}

std::optional<std::string> read_input(const Environment& environment) {
  std::string text(yaml::largest_file + 1, '\0');
  environment.in.read(text.data(), static_cast<std::streamsize>(text.size()));
  if (environment.in.bad()) return std::nullopt;
  text.resize(static_cast<std::size_t>(environment.in.gcount()));
  return text;
}

std::span<const Code* const> catalogue() {
  static const std::vector<const Code*> all = [] {
    std::vector<const Code*> codes;
    codes.insert(codes.end(), codes::syntax_codes.begin(), codes::syntax_codes.end());
    codes.insert(codes.end(), codes::file_codes.begin(), codes::file_codes.end());
    codes.insert(codes.end(), codes::shape_codes.begin(), codes::shape_codes.end());
    codes.insert(codes.end(), codes::ignore_codes.begin(), codes::ignore_codes.end());
    for (const rules::Rule& rule : rules::table()) codes.push_back(&rule.code);
    for (const Code& code : matching::codes()) codes.push_back(&code);
    return codes;
  }();
  return all;
}

}  // namespace sw::cli
