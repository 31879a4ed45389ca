#include "switch/store/interrupted.hpp"

#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <chrono>
#include <thread>

#include "beneath.hpp"
#include "carry_out.hpp"
#include "journal.hpp"
#include "mark.hpp"
#include "round_folder.hpp"
#include "switch/language/messages_store.hpp"
#include "switch/store/reason.hpp"
#include "switch/text/unicode.hpp"

namespace sw::store {
namespace fs = std::filesystem;
namespace {

/// How long a save that is going on is waited for: one of this user, which is seen, and one of another.
constexpr auto patience_with_ours = std::chrono::seconds(10);
constexpr auto patience_with_others = std::chrono::milliseconds(300);
constexpr auto pause = std::chrono::milliseconds(5);

bool stands(const fs::path& root, const char* name) {
  std::error_code ignored;
  return fs::exists(fs::symlink_status(root / name, ignored));
}

bool is_marked(const fs::path& root) {
  return stands(root, mark_name) || stands(root, old_journal_name);
}

/// The journal that belongs to the mark in the round.
std::optional<Journal> journal_of_mark(const RoundFolder& round) {
  const Mark mark = read_mark(round.number());
  if (!mark.there || mark.id.empty() || !round.state.folder) return std::nullopt;
  auto journal = read_journal(round.state, round.id);
  return journal && journal->id == mark.id ? std::move(journal) : std::nullopt;
}

Text failure(const std::string& name, int error) {
  return say(msg::cannot_write, visible(name), reason(error));
}

void clear_all(const RoundFolder& round, const Journal& journal) {
  for (const Move& move : journal.moves) clear(round.number(), move);
  ::unlinkat(round.number(), temporary_name(journal.id, journal.moves.size()).c_str(), 0);
}

Unfinished unfinished(int root, const Move& move) {
  constexpr Unfinished::Stage stages[] = {Unfinished::Stage::to_do, Unfinished::Stage::done,
                                          Unfinished::Stage::overtaken};
  Unfinished one{move.target, stages[static_cast<std::size_t>(stage_of(root, move))], {}, {}};
  const Spot spot = spot_of(root, move.target);
  if (spot.folder) one.now = content_of(spot.folder.number(), spot.name, largest_target).value_or("");
  one.after = move.after.value_or("");
  return one;
}

/// Does what is left to do.
std::optional<Text> carry_on(const RoundFolder& round, const Journal& journal) {
  for (const Move& move : journal.moves) {
    if (stage_of(round.number(), move) == Stage::done) continue;
    clear(round.number(), move);
    int error = make_ready(round.number(), move);
    if (error == 0) error = put_in_place(round.number(), move);
    if (error != 0) return failure(move.target, error);
  }
  sync_folders(round.number(), journal.moves);
  clear_all(round, journal);
  if (const int error = remove_mark(round.number())) return failure(mark_name, error);
  remove_journal(round.state, round.id);
  return std::nullopt;
}

}  // namespace

bool is_interrupted(const fs::path& root, const fs::path& state) {
  if (!is_marked(root)) return false;
  const RoundFolder round = open_round(root, state, false);
  const auto now = std::chrono::steady_clock::now;
  const auto last = now() + patience_with_ours;
  auto until = now() + patience_with_others;
  while (stands(root, mark_name) && now() < until) {
    if (round.opened && is_locked(round)) until = std::min(last, now() + patience_with_others);
    std::this_thread::sleep_for(pause);
  }
  return is_marked(root);
}

Interrupted interrupted(const fs::path& root, const fs::path& state) {
  if (!is_marked(root)) return {};
  const RoundFolder round = open_round(root, state, false);
  const auto journal = round.opened ? journal_of_mark(round) : std::nullopt;
  Interrupted left;
  if (journal) {
    left.what = Interrupted::What::ours;
    for (const Move& move : journal->moves) left.files.push_back(unfinished(round.number(), move));
  } else {
    const bool marked = round.opened && read_mark(round.number()).there;
    left.what = marked ? Interrupted::What::elsewhere : Interrupted::What::earlier_version;
  }
  return left;
}

std::optional<Text> finish(const Lock& lock) {
  const RoundFolder& round = lock.round();
  const auto journal = journal_of_mark(round);
  if (!journal) return std::nullopt;
  for (const Move& move : journal->moves)
    if (stage_of(round.number(), move) == Stage::overtaken) return say(msg::overtaken, visible(move.target));
  return carry_on(round, *journal);
}

std::optional<Text> let_go(const Lock& lock) {
  const RoundFolder& round = lock.round();
  const auto journal = journal_of_mark(round);
  if (journal) clear_all(round, *journal);
  if (const int error = remove_mark(round.number())) return failure(mark_name, error);
  if (journal) remove_journal(round.state, round.id);
  if (::unlinkat(round.number(), old_journal_name, 0) != 0 && errno != ENOENT)
    return failure(old_journal_name, errno);
  return std::nullopt;
}

std::vector<std::string> forget_unmarked(const Lock& lock) {
  const RoundFolder& round = lock.round();
  if (!round.state.folder || read_mark(round.number()).there) return {};
  const auto journal = read_journal(round.state, round.id);
  if (!journal) return {};
  std::vector<std::string> unwritten;
  for (const Move& move : journal->moves)
    if (stage_of(round.number(), move) != Stage::done) unwritten.push_back(move.target);
  clear_all(round, *journal);
  remove_journal(round.state, round.id);
  const bool begun = unwritten.size() < journal->moves.size();
  return begun ? std::move(unwritten) : std::vector<std::string>();
}

}  // namespace sw::store
