#include "derived.hpp"

#include <array>
#include <map>

#include "left_out.hpp"
#include "readiness.hpp"
#include "switch/diagnostic/baseline.hpp"
#include "switch/language/messages_privacy.hpp"
#include "switch/matching/verify.hpp"
#include "switch/store/other_files.hpp"

namespace sw::cli {
namespace {

/// What is called otherwise, and the round before and after.
struct Renaming {
  const std::optional<matching::NewId>& id;  ///< none: but a file
  const store::Contents& before;
  const store::Contents& after;
  const std::map<std::string, std::string>& moved;  ///< files, from -> to
};

/// What a derived file becomes; empty where it is none of that kind.
struct Followed {
  std::optional<std::string> text;
  std::optional<Text> trouble;
};

/// A round as it is matched: without what is not filled in yet.
Workspace matched_round(const store::Contents& contents) {
  store::Loaded loaded = store::load(contents);
  auto findings = std::move(loaded.findings).take_sorted();
  LeftOut files = unfinished(loaded.workspace, findings);
  leave_out(loaded.workspace, files);
  return std::move(loaded.workspace);
}

Followed follow_proof(const std::string& name, std::string_view text, const Renaming& renaming) {
  if (name != matching::proof_file) return {};
  Text why;
  auto proof = matching::read_proof(text, why);
  if (!proof) return {};
  for (matching::Omission& one : proof->without)
    if (const auto moved = renaming.moved.find(one.file); moved != renaming.moved.end())
      one.file = moved->second;
  if (!renaming.id) return {written(*proof), std::nullopt};
  if (proof->scores) return {std::nullopt, say(msg::proof_rests_on_scores, matching::proof_file)};
  Workspace before = matched_round(renaming.before), after = matched_round(renaming.after);
  matching::take_back(before, *proof);
  matching::take_back(after, matching::with_new_id(*proof, *renaming.id));
  const auto then = match_options(before, proof->as_of), now = match_options(after, proof->as_of);
  return {written(renamed(*proof, *renaming.id, {before, then}, {after, now})), std::nullopt};
}

Followed follow_baseline(const std::string&, std::string_view text, const Renaming& renaming) {
  auto baseline = Baseline::read(text);
  if (!baseline) return {};
  for (const auto& [from, to] : renaming.moved) baseline->rename(from, to);
  return {baseline->written(), std::nullopt};
}

/// Every kind of derived file. The first that knows a file's text is its kind.
constexpr std::array<Followed (*)(const std::string&, std::string_view, const Renaming&), 2> kinds{
    follow_proof, follow_baseline};

}  // namespace

void follow_in_derived_files(Session& session, const Opened& opened, Editing& editing,
                             const std::optional<matching::NewId>& id) {
  const store::Contents before = contents_of(opened.workspace), after = editing.after();
  const Renaming renaming{id, before, after, editing.moved()};
  for (const store::OtherFile& file : store::other_files(opened.root, before)) {
    if (!file.name.ends_with(".json") || !file.text) continue;
    for (const auto follow : kinds) {
      const Followed followed = follow(file.name, *file.text, renaming);
      if (followed.trouble) session.complain(*followed.trouble);
      if (followed.text && *followed.text != *file.text)
        editing.replace(file.name, file.text, *followed.text);
      if (followed.text || followed.trouble) break;
    }
  }
}

}  // namespace sw::cli
