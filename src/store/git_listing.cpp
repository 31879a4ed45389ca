#include "git_listing.hpp"

#include <string_view>

#include "git_objects.hpp"

namespace sw::store {
namespace {

/// A line `MODE WORD WORD<tab>NAME`, as both listings have it.
struct Line {
  bool regular = false;
  std::string first, second, name;
};

std::vector<Line> lines_of(std::string_view listing) {
  std::vector<Line> all;
  while (!listing.empty()) {
    std::string_view line = take(listing, '\0');
    Line& one = all.emplace_back();
    one.regular = take(line, ' ').starts_with("100");
    one.first = take(line, ' ');
    one.second = take(line, '\t');
    one.name = line;
  }
  return all;
}

std::vector<std::string> limited(std::vector<std::string> words, const std::vector<std::string>& paths) {
  words.emplace_back("--");
  words.insert(words.end(), paths.begin(), paths.end());
  return words;
}

}  // namespace

Listed committed(const Git& git, const std::string& commit, const std::vector<std::string>& paths) {
  const Ended ended = git.ask(Plumbing::ls_tree, limited({"-r", "-z", commit}, paths));
  Listed listed{{}, {}, git.failure(ended)};
  if (listed.wrong) return listed;
  for (Line& line : lines_of(ended.out))
    if (line.regular) listed.files.emplace(std::move(line.name), std::move(line.second));
  return listed;
}

Listed staged(const Git& git, const std::vector<std::string>& paths) {
  const Ended ended = git.ask(Plumbing::ls_files, limited({"--stage", "-z"}, paths));
  Listed listed{{}, {}, git.failure(ended)};
  if (listed.wrong) return listed;
  for (Line& line : lines_of(ended.out)) {
    const bool merged = line.second == "0";
    if (!merged && (listed.unmerged.empty() || listed.unmerged.back() != line.name))
      listed.unmerged.push_back(line.name);
    if (!line.regular) continue;
    // Stages come in order: what was common, our own side, the other. Where we have none, the last there is.
    std::string& object = listed.files[line.name];
    if (object.empty() || line.second == "2") object = std::move(line.first);
  }
  return listed;
}

Listing below(const Listing& all, const std::string& prefix) {
  Listing found;
  for (auto it = all.lower_bound(prefix); it != all.end() && it->first.starts_with(prefix); ++it)
    found.emplace(it->first.substr(prefix.size()), it->second);
  return found;
}

bool is_shallow(const Git& git) {
  return git.ask(Plumbing::rev_parse, {"--is-shallow-repository"}).out.starts_with("true");
}

}  // namespace sw::store
