#include "switch/store/save.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <system_error>
#include <utility>
#include <vector>

#include "beneath.hpp"
#include "carry_out.hpp"
#include "journal.hpp"
#include "mark.hpp"
#include "round_folder.hpp"
#include "switch/language/messages_store.hpp"
#include "switch/store/reason.hpp"
#include "switch/store/round_files.hpp"
#include "switch/text/hash.hpp"
#include "switch/text/unicode.hpp"

namespace sw::store {
namespace fs = std::filesystem;
namespace {

constexpr mode_t write_bits = S_IWUSR | S_IWGRP | S_IWOTH;

Text failure(const std::string& name, int error) {
  return say(msg::cannot_write, visible(name), reason(error));
}

/// Where a change really goes, relative to the round: a link of the round may lead to another of its files.
std::optional<Text> resolve(const fs::path& root, const Change& change, std::string& target) {
  const std::string name = fs::path(change.name).lexically_normal().generic_string();
  std::error_code error;
  const auto real = real_name(root, name, error);
  if (error) return failure(change.name, error.value());
  if (!real) return say(msg::cannot_write_outside, visible(change.name));
  if (!is_round_file(name)) return say(msg::no_file_of_a_round, visible(change.name));
  if (!may_lead_to(name, *real)) return say(msg::leads_to_other, visible(change.name), visible(*real));
  if (!change.after && fs::is_symlink(root / name, error))
    return say(msg::link_can_not_go, visible(change.name), visible(*real));
  target = *real;
  return std::nullopt;
}

/// Whether the file may be replaced or taken away without doing more than was asked; a sentence where not.
std::optional<Text> may_change(const Change& change, int folder, const std::string& name,
                               const struct stat& status) {
  const bool no_access = ::faccessat(folder, name.c_str(), W_OK, AT_EACCESS) != 0;
  if ((status.st_mode & write_bits) == 0 || (no_access && errno == EACCES))
    return say(msg::read_only, visible(change.name));
  if (no_access) return failure(change.name, errno);
  if (!change.after && ::faccessat(folder, ".", W_OK, AT_EACCESS) != 0) return failure(change.name, errno);
  if (status.st_nlink > 1) return say(msg::has_other_names, visible(change.name));
  const bool stays_theirs = ::geteuid() == 0 || status.st_uid == ::geteuid() || !change.after;
  if (!stays_theirs) return say(msg::of_another_owner, visible(change.name));
  return std::nullopt;
}

/// Is the file still what the change was made from? A sentence where not.
std::optional<Text> unchanged(int root, const Change& change, const std::string& target) {
  const Spot spot = spot_of(root, target);
  if (!spot.folder && errno != ENOENT) return failure(change.name, errno);
  const auto status = spot.folder ? status_of(spot.folder.number(), spot.name) : std::nullopt;
  if (!change.before) {
    if (status) return say(msg::exists_already, visible(change.name));
    return std::nullopt;
  }
  if (!status || content_of(spot.folder.number(), spot.name, largest_target) != change.before)
    return say(msg::changed_meanwhile, visible(change.name));
  return may_change(change, spot.folder.number(), spot.name, *status);
}

/// One save from the first check to the last move. Where it is not decided, what it made for itself is gone
/// when it ends.
class Save {
 public:
  Save(const RoundFolder& round, std::span<const Change> changes)
      : round_(round), changes_(changes), journal_{new_id(), round.id, {}} {}
  ~Save() {
    if (decided_) return;
    for (const Move& move : ready()) clear(round_.number(), move);
    ::unlinkat(round_.number(), mark_draft().c_str(), 0);
    if (round_.state.folder) remove_journal(round_.state, round_.id);
  }
  Save(const Save&) = delete;
  Save& operator=(const Save&) = delete;

  std::optional<Text> run() {
    for (const Change& change : changes_)
      if (auto wrong = plan(change)) return wrong;
    if (auto wrong = make_all_ready()) return wrong;
    for (std::size_t i = 0; i < changes_.size(); ++i)
      if (auto wrong = unchanged(round_.number(), changes_[i], journal_.moves[i].target)) return wrong;
    if (const int error = set_mark(round_.number(), journal_.id, mark_draft()))
      return failure(mark_name, error);
    decided_ = true;
    if (const int error = carry_out()) {
      const Text why = reason(error);
      return round_.state.folder ? say(msg::finished_later, why) : say(msg::left_half_done, why);
    }
    return std::nullopt;
  }

 private:
  std::optional<Text> plan(const Change& change) {
    std::string target;
    if (auto wrong = resolve(round_.path, change, target)) return wrong;
    if (auto wrong = unchanged(round_.number(), change, target)) return wrong;
    Move move{target, temporary_name(journal_.id, journal_.moves.size()), {}, change.after};
    if (change.before) move.before = stable_hash(*change.before);
    journal_.moves.push_back(std::move(move));
    return std::nullopt;
  }

  /// First the journal, then the new contents beside their targets: whatever is left behind is known by name.
  std::optional<Text> make_all_ready() {
    if (const int error = round_.state.folder ? write_journal(round_.state, journal_) : 0)
      return say(msg::journal_failed, reason(error));
    for (; ready_ < journal_.moves.size(); ++ready_)
      if (const int error = make_ready(round_.number(), journal_.moves[ready_]))
        return failure(changes_[ready_].name, error);
    return std::nullopt;
  }

  int carry_out() const {
    for (const Move& move : journal_.moves)
      if (const int error = put_in_place(round_.number(), move)) return error;
    sync_folders(round_.number(), journal_.moves);
    if (const int error = remove_mark(round_.number())) return error;
    if (round_.state.folder) remove_journal(round_.state, round_.id);
    return 0;
  }

  /// The moves whose new content may be there, the one that failed half-way included.
  std::span<const Move> ready() const {
    return std::span(journal_.moves).first(std::min(ready_ + 1, journal_.moves.size()));
  }
  std::string mark_draft() const { return temporary_name(journal_.id, journal_.moves.size()); }

  const RoundFolder& round_;
  std::span<const Change> changes_;
  Journal journal_;
  std::size_t ready_ = 0;
  bool decided_ = false;  ///< the mark stands: there is no way back
};

}  // namespace

std::optional<Text> save(const Lock& lock, std::span<const Change> changes) {
  if (changes.empty()) return std::nullopt;
  return Save(lock.round(), changes).run();
}

}  // namespace sw::store
