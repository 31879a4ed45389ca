#include "journal.hpp"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/random.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <charconv>
#include <filesystem>
#include <system_error>

#include "beneath.hpp"
#include "switch/store/round_files.hpp"
#include "switch/text/hash.hpp"

namespace sw::store {
namespace {

constexpr std::string_view heading = "switch save 1\n";
constexpr std::size_t id_bytes = 16;
/// More than any round comes to; what is larger is no journal of ours.
constexpr std::size_t largest_journal = std::size_t{512} << 20;

std::string journal_name(const FolderId& round) {
  return round.stem() + ".journal";
}

std::string draft_name(const FolderId& round) {
  return round.stem() + ".draft";
}

/// `5:text,`, so that any bytes can be told apart.
void put(std::string& all, std::string_view text) {
  all += fmt::format("{}:{},", text.size(), text);
}

/// Takes apart what put() put together; once something is not as it should be, all that follows is empty.
class Pieces {
 public:
  explicit Pieces(std::string_view rest) : rest_(rest) {}

  std::string_view next() {
    std::size_t size = 0;
    const auto [end, error] = std::from_chars(rest_.data(), rest_.data() + rest_.size(), size);
    rest_.remove_prefix(static_cast<std::size_t>(end - rest_.data()));
    sound_ = sound_ && error == std::errc() && rest_.size() >= 2 && size <= rest_.size() - 2 &&
             rest_.front() == ':' && rest_[size + 1] == ',';
    if (!sound_) return {};
    const std::string_view piece = rest_.substr(1, size);
    rest_.remove_prefix(size + 2);
    return piece;
  }

  template <class Number>
  Number number() {
    const std::string_view piece = next();
    Number value = 0;
    const auto [end, error] = std::from_chars(piece.data(), piece.data() + piece.size(), value, 16);
    sound_ = sound_ && error == std::errc() && end == piece.data() + piece.size();
    return value;
  }

  /// One that begins with `+`, or `-` where there is nothing.
  std::optional<std::string_view> if_any() {
    const std::string_view piece = next();
    sound_ = sound_ && (piece == "-" || piece.starts_with('+'));
    if (!sound_ || piece == "-") return std::nullopt;
    return piece.substr(1);
  }

  bool sound() const { return sound_; }
  bool at_end() const { return rest_.empty(); }

 private:
  std::string_view rest_;
  bool sound_ = true;
};

std::string hash_of(std::string_view text) {
  return fmt::format("{:016x}", stable_hash(text));
}

/// Is it something that a save can have meant to do?
bool is_sound(const Move& move, std::string_view id, std::size_t number) {
  const std::filesystem::path target(move.target);
  const bool below = target == target.lexically_normal() && target.is_relative() && !is_hidden(move.target);
  return below && (is_round_file(move.target) || target.extension() == ".yaml") &&
         move.temporary == temporary_name(id, number);
}

}  // namespace

std::string new_id() {
  std::array<unsigned char, id_bytes> bytes{};
  if (::getrandom(bytes.data(), bytes.size(), 0) != static_cast<ssize_t>(bytes.size()))
    throw std::system_error(errno, std::generic_category(), "getrandom");
  std::string id;
  for (const unsigned char byte : bytes) id += fmt::format("{:02x}", byte);
  return id;
}

bool is_save_id(std::string_view text) {
  return text.size() == 2 * id_bytes && text.find_first_not_of("0123456789abcdef") == std::string_view::npos;
}

std::string temporary_name(std::string_view id, std::size_t number) {
  return fmt::format("{}{}-{}", own_prefix, id, number);
}

std::string encoded(const Journal& journal) {
  std::string all(heading);
  put(all, journal.id);
  put(all, fmt::format("{:x}", journal.round.device));
  put(all, fmt::format("{:x}", journal.round.inode));
  for (const Move& move : journal.moves) {
    put(all, move.target);
    put(all, move.temporary);
    put(all, move.before ? fmt::format("+{:016x}", *move.before) : "-");
    put(all, move.after ? "+" + *move.after : "-");
  }
  put(all, hash_of(all));
  return all;
}

std::optional<Journal> decoded(std::string_view text) {
  if (!text.starts_with(heading)) return std::nullopt;
  Pieces pieces(text.substr(heading.size()));
  Journal journal{std::string(pieces.next()), {pieces.number<dev_t>(), pieces.number<ino_t>()}, {}};
  if (!is_save_id(journal.id)) return std::nullopt;
  while (pieces.sound()) {
    Move move{std::string(pieces.next()), {}, {}, {}};
    if (pieces.sound() && pieces.at_end()) {  // the hash of all that stands before it
      const std::string end = fmt::format("{}:{},", move.target.size(), move.target);
      const bool whole = move.target == hash_of(text.substr(0, text.size() - end.size()));
      return whole && !journal.moves.empty() ? std::optional(std::move(journal)) : std::nullopt;
    }
    move.temporary = pieces.next();
    if (const auto before = pieces.if_any()) {
      std::uint64_t hash = 0;
      std::from_chars(before->data(), before->data() + before->size(), hash, 16);
      move.before = hash;
    }
    if (const auto after = pieces.if_any()) move.after = *after;
    if (!pieces.sound() || !is_sound(move, journal.id, journal.moves.size())) return std::nullopt;
    journal.moves.push_back(std::move(move));
  }
  return std::nullopt;
}

int write_journal(const State& state, const Journal& journal) {
  const int folder = state.folder.number();
  const std::string draft = draft_name(journal.round);
  const std::string content = encoded(journal);
  if (content.size() > largest_journal) return EFBIG;
  ::unlinkat(folder, draft.c_str(), 0);  // of a save that broke off while it wrote this
  const Descriptor file = make_private(folder, draft);
  int error = 0;
  if (!file || !write_all(file.number(), content) || ::fsync(file.number()) != 0 ||
      ::renameat(folder, draft.c_str(), folder, journal_name(journal.round).c_str()) != 0)
    error = errno;
  if (error != 0) ::unlinkat(folder, draft.c_str(), 0);
  ::fsync(folder);
  return error;
}

std::optional<Journal> read_journal(const State& state, const FolderId& round) {
  const int folder = state.folder.number();
  const std::string name = journal_name(round);
  const auto status = status_of(folder, name);
  const bool ours = status && S_ISREG(status->st_mode) && status->st_uid == ::geteuid() &&
                    status->st_nlink == 1 && (status->st_mode & (S_IRWXG | S_IRWXO)) == 0;
  if (!ours) return std::nullopt;
  const auto text = content_of(folder, name, largest_journal);
  auto journal = text ? decoded(*text) : std::nullopt;
  return journal && journal->round == round ? std::move(journal) : std::nullopt;
}

void remove_journal(const State& state, const FolderId& round) {
  ::unlinkat(state.folder.number(), journal_name(round).c_str(), 0);
}

}  // namespace sw::store
