#include "switch/store/git.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <string_view>
#include <system_error>

#include "git_call.hpp"
#include "git_listing.hpp"
#include "git_objects.hpp"
#include "switch/language/messages_git.hpp"
#include "switch/model/notation.hpp"
#include "switch/schema/entities.hpp"
#include "switch/text/line_ends.hpp"
#include "switch/text/unicode.hpp"
#include "switch/yaml/read.hpp"

namespace sw::store {
namespace fs = std::filesystem;
namespace {

/// More than this is no round.
constexpr std::size_t most_bytes = Git::usual.output / 2;

/// Where the files of a round stand, from the top of the work tree.
std::vector<std::string> round_paths(const std::string& prefix) {
  std::vector<std::string> words{prefix + round_file};
  for (const schema::EntityInfo& entity : schema::entities())
    if (!entity.folder.empty()) words.push_back(prefix + std::string(entity.folder));
  return words;
}

/// The path of the folder that git was made for, to limit a listing to.
std::vector<std::string> here(const Git& git) {
  return git.prefix().empty() ? std::vector<std::string>{} : std::vector<std::string>{git.prefix()};
}

/// Is a file one that load() opens? All others it knows by their names.
bool is_read(std::string_view name) {
  if (name == round_file) return true;
  constexpr std::string_view ending = ".yaml";
  const auto slash = name.find('/');
  if (slash == std::string_view::npos || !name.ends_with(ending)) return false;
  return notation::is_id(name.substr(slash + 1, name.size() - slash - 1 - ending.size()));
}

/// Those of a listing that stand where a round has its files.
Listing of_round(const Listing& all) {
  Listing found;
  for (const std::string& path : round_paths({})) {
    const Listing folder = below(all, path + "/");
    for (const auto& [name, object] : folder) found.emplace(path + "/" + name, object);
    if (const auto file = all.find(path); file != all.end()) found.insert(*file);
  }
  return found;
}

/// The texts of a listing's files. One that is too large becomes a text that is too large as well, so that
/// it is told like any other.
Snapshot read_all(const Git& git, const Listing& listing) {
  std::vector<std::string> wanted;
  for (const auto& [name, object] : listing)
    if (is_read(name)) wanted.push_back(object);
  Snapshot snapshot;
  ObjectSizes sizes;
  if ((snapshot.wrong = sizes_of(git, wanted, sizes))) return snapshot;
  std::size_t bytes = 0;
  for (const std::string& object : wanted) bytes += std::min(sizes[object], yaml::largest_file + 1);
  if (bytes > most_bytes) return {{}, {}, say(msg::git_much, most_bytes >> 20)};
  std::erase_if(sizes, [](const auto& one) { return one.second > yaml::largest_file; });
  std::map<std::string, std::string, std::less<>> texts;
  snapshot.wrong = read_objects(
      git, sizes, [&](std::string_view id, std::string_view content) { texts.emplace(id, content); });
  for (const auto& [name, object] : listing) {
    const auto text = texts.find(object);
    if (text != texts.end())
      snapshot.files.emplace(name, text->second);
    else
      snapshot.files.emplace(name, is_read(name) ? std::string(yaml::largest_file + 1, ' ') : std::string());
  }
  return snapshot;
}

/// Why a revision is none: there are no commits at all, they are not here, or it is misspelt.
Text unknown(const Git& git, const std::string& revision) {
  const Ended any = git.ask(Plumbing::rev_list, {"--all", "--reflog", "--max-count=1"});
  if (const auto wrong = git.failure(any)) return *wrong;
  if (any.out.empty()) return say(msg::no_commit);
  return say(is_shallow(git) ? msg::no_revision_shallow : msg::no_revision, visible(revision));
}

/// The innermost round that a file lies in, by the folders that hold a switch.yaml.
const std::string* round_of(const std::set<std::string>& rounds, std::string file) {
  for (auto slash = file.rfind('/'); slash != std::string::npos;
       slash = slash == 0 ? std::string::npos : file.rfind('/', slash - 1)) {
    file.resize(slash + 1);
    if (const auto found = rounds.find(file); found != rounds.end()) return &*found;
  }
  const auto top = rounds.find("");
  return top == rounds.end() ? nullptr : &*top;
}

/// The folders with a switch.yaml, as prefixes of names.
void add_rounds(const Listing& listing, std::set<std::string>& rounds) {
  const std::string_view name = round_file;
  for (const auto& [file, object] : listing)
    if (file == name || file.ends_with("/" + std::string(name)))
      rounds.insert(file.substr(0, file.size() - name.size()));
}

/// The files that are staged otherwise than they were committed.
std::vector<std::string> differing(const Listing& committed, const Listing& staged) {
  std::vector<std::string> names;
  for (const auto& [file, object] : staged)
    if (const auto before = committed.find(file); before == committed.end() || before->second != object)
      names.push_back(file);
  for (const auto& [file, object] : committed)
    if (!staged.contains(file)) names.push_back(file);
  return names;
}

}  // namespace

std::optional<fs::path> find_repository(const fs::path& start) {
  std::error_code error;
  fs::path folder = fs::absolute(start, error).lexically_normal();
  while (!error) {
    if (fs::exists(folder / ".git", error)) return folder;
    if (!folder.has_parent_path() || folder.parent_path() == folder) return std::nullopt;
    folder = folder.parent_path();
    error.clear();
  }
  return std::nullopt;
}

std::string path_in_repository(const fs::path& root) {
  const auto git = Git::around(root);
  return git ? git->prefix() : std::string();
}

std::optional<Revision> revision(const fs::path& root, const Contents& now, std::optional<Text>& wrong) {
  const auto git = Git::around(root);
  if (!git) return std::nullopt;
  const Ended head = git->ask(Plumbing::rev_parse, {"--short", "--verify", "--quiet", "HEAD"});
  if (head.how == Ending::done && head.status == 1) return std::nullopt;
  if ((wrong = git->failure(head))) return std::nullopt;
  Snapshot committed = at_revision(root, "HEAD");
  if ((wrong = std::move(committed.wrong))) return std::nullopt;
  std::string_view id = head.out;
  return Revision{std::string(take(id, '\n')), !changed_files(committed.files, now).empty()};
}

Snapshot at_revision(const fs::path& root, const std::string& revision) {
  const auto git = Git::around(root);
  if (!git) return {{}, {}, say(msg::no_repository)};
  const Ended found =
      git->ask(Plumbing::rev_parse, {"--verify", "--quiet", "--end-of-options", revision + "^{commit}"});
  if (found.how == Ending::done && found.status == 1) return {{}, {}, unknown(*git, revision)};
  if (const auto wrong = git->failure(found)) return {{}, {}, wrong};
  std::string_view out = found.out;
  Listed listed = committed(*git, std::string(take(out, '\n')), round_paths(git->prefix()));
  if (listed.wrong) return {{}, {}, listed.wrong};
  return read_all(*git, below(listed.files, git->prefix()));
}

Snapshot as_staged(const fs::path& root) {
  const auto git = Git::around(root);
  if (!git) return {{}, {}, say(msg::no_repository)};
  const Listed listed = staged(*git, here(*git));
  if (listed.wrong) return {{}, {}, listed.wrong};
  const Listing files = of_round(below(listed.files, git->prefix()));
  if (files.empty()) return {{}, {}, say(msg::nothing_staged)};
  Snapshot snapshot = read_all(*git, files);
  for (const std::string& name : listed.unmerged)
    snapshot.unmerged.push_back(name.substr(git->prefix().size()));
  return snapshot;
}

std::vector<std::string> changed_files(const Contents& before, const Contents& after) {
  const auto text_in = [](const Contents& contents, const std::string& name) {
    const auto found = contents.find(name);
    return found == contents.end() ? std::string_view() : std::string_view(found->second);
  };
  std::set<std::string> names;
  for (const Contents* one : {&before, &after})
    for (const auto& [name, text] : *one)
      if (!same_lines(text_in(before, name), text_in(after, name))) names.insert(name);
  return {names.begin(), names.end()};
}

StagedRounds staged_rounds(const fs::path& folder) {
  const auto git = Git::around(folder);
  if (!git) return {{}, say(msg::no_repository)};
  const Listed now = staged(*git, here(*git));
  if (now.wrong) return {{}, now.wrong};
  Listed before;
  const Ended head = git->ask(Plumbing::rev_parse, {"--verify", "--quiet", "HEAD"});
  if (head.how != Ending::done || head.status != 1) {
    if (const auto wrong = git->failure(head)) return {{}, wrong};
    before = committed(*git, "HEAD", here(*git));
    if (before.wrong) return {{}, before.wrong};
  }
  std::set<std::string> rounds;
  add_rounds(now.files, rounds);
  add_rounds(before.files, rounds);
  std::set<std::string> touched;
  std::vector<std::string> files = differing(before.files, now.files);
  files.insert(files.end(), now.unmerged.begin(), now.unmerged.end());
  for (const std::string& file : files)
    if (const std::string* round = round_of(rounds, file)) touched.insert(*round);
  StagedRounds found;
  for (const std::string& round : touched) {
    // Of a round that goes as a whole nothing is left to look at.
    if (below(now.files, round).empty()) continue;
    const fs::path way = round.substr(git->prefix().size(), round.size() - git->prefix().size() - 1);
    found.roots.push_back((folder / way).lexically_normal());
  }
  return found;
}

}  // namespace sw::store
