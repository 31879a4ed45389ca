#include "rounds.hpp"

#include <algorithm>
#include <system_error>

#include "switch/language/messages_check.hpp"
#include "switch/store/git.hpp"
#include "switch/store/rounds.hpp"
#include "switch/text/unicode.hpp"

namespace sw::cli {
namespace fs = std::filesystem;
namespace {

fs::path plain(const fs::path& path) {
  std::error_code error;
  fs::path whole = fs::absolute(path, error).lexically_normal();
  return whole.has_filename() ? whole : whole.parent_path();
}

std::vector<fs::path> below(Session& session, const fs::path& folder) {
  store::RoundsBelow found = store::rounds_below(plain(folder));
  if (!found.all && !found.roots.empty()) session.complain(say(msg::too_many_folders));
  return std::move(found.roots);
}

void add(std::vector<Site>& sites, const fs::path& root, const std::string& name) {
  std::error_code error;
  auto site = std::find_if(sites.begin(), sites.end(), [&](const Site& one) {
    return one.root == root || fs::equivalent(one.root, root, error);
  });
  if (site == sites.end()) site = sites.insert(sites.end(), {root, {}});
  site->names.push_back(name);
}

/// Adds the round that a name lies in, else those that lie in it; false where there is none.
bool add_rounds_of(Session& session, const std::string& name, std::vector<Site>& sites) {
  const fs::path path = session.folder() / name;
  std::error_code error;
  const bool folder = fs::is_directory(path, error);
  if (const auto root = store::find_round(folder ? path : plain(path).parent_path())) {
    add(sites, *root, name);
    return true;
  }
  const std::vector<fs::path> roots = folder ? below(session, path) : std::vector<fs::path>{};
  for (const fs::path& root : roots) add(sites, root, root.string());
  if (!roots.empty()) return true;
  // It may be misspelt: where people stand in a round, that one can say what is meant.
  const auto here = store::find_round(session.folder());
  if (here) add(sites, *here, name);
  return here.has_value();
}

std::vector<Site> whole(const std::vector<fs::path>& roots) {
  std::vector<Site> sites;
  for (const fs::path& root : roots) sites.push_back({root, {}});
  return sites;
}

}  // namespace

std::optional<std::vector<Site>> sites_of(Session& session, const std::vector<std::string>& names) {
  std::vector<Site> sites;
  bool all = true;
  for (const std::string& name : names) {
    if (add_rounds_of(session, name, sites)) continue;
    session.complain(say(msg::in_no_round, visible(name)));
    all = false;
  }
  if (!all) return std::nullopt;
  return sites;
}

std::optional<std::vector<Site>> sites_here(Session& session) {
  if (!store::find_round(session.folder()))
    if (const auto roots = below(session, session.folder()); !roots.empty()) return whole(roots);
  const auto root = session.find();
  if (!root) return std::nullopt;
  return whole({*root});
}

std::optional<std::vector<Site>> sites_staged(Session& session) {
  if (store::find_round(session.folder()) || !store::find_repository(session.folder()))
    return sites_here(session);
  const store::StagedRounds staged = store::staged_rounds(session.folder());
  if (staged.wrong) {
    session.complain(*staged.wrong);
    return std::nullopt;
  }
  if (staged.roots.empty()) session.remark(say(msg::no_round_staged));
  return whole(staged.roots);
}

std::optional<NamedFile> named_file(const Session& session, const std::string& path) {
  const fs::path file = plain(session.folder() / path);
  std::error_code error;
  if (!fs::is_regular_file(file, error)) return std::nullopt;
  const auto root = store::find_round(file.parent_path());
  if (!root) return std::nullopt;
  return NamedFile{*root, file.lexically_relative(*root).generic_string()};
}

}  // namespace sw::cli
