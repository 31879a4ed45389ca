#include "journal.hpp"

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <fstream>
#include <set>
#include <system_error>

#include "descriptor.hpp"

namespace sw::store {
namespace fs = std::filesystem;
namespace {

constexpr const char* journal_name = ".switch-journal";
constexpr const char* draft_name = ".switch-journal-draft";

/// Does a name stay inside the round?
bool inside(const fs::path& name) {
  if (name.empty() || name.is_absolute()) return false;
  return std::none_of(name.begin(), name.end(), [](const fs::path& part) { return part == ".."; });
}

bool own(const fs::path& name) {
  return name.filename().string().starts_with(own_prefix);
}

std::vector<Move> read_journal(const fs::path& root) {
  std::vector<Move> moves;
  std::ifstream file(root / journal_name, std::ios::binary);
  Move move;
  while (std::getline(file, move.temporary, '\0') && std::getline(file, move.target, '\0')) {
    const bool sound =
        inside(move.target) && (move.temporary.empty() || (inside(move.temporary) && own(move.temporary)));
    if (sound) moves.push_back(move);
  }
  return moves;
}

int carry_out(const fs::path& root, const Move& move) {
  std::error_code error;
  if (move.temporary.empty())
    fs::remove(root / move.target, error);
  else if (fs::exists(root / move.temporary))
    fs::rename(root / move.temporary, root / move.target, error);
  return error.value();
}

void remove_leftovers(const fs::path& folder) {
  std::error_code error;
  std::vector<fs::path> leftovers;
  for (fs::directory_iterator it(folder, error), end; !error && it != end; it.increment(error))
    if (own(it->path()) && it->path().filename() != journal_name) leftovers.push_back(it->path());
  for (const fs::path& one : leftovers) fs::remove(one, error);
}

int write_draft(const fs::path& draft, std::string_view content) {
  const Descriptor file(::open(draft.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0600));
  if (file.number() < 0 || !write_all(file.number(), content) || ::fsync(file.number()) != 0) return errno;
  return ::rename(draft.c_str(), (draft.parent_path() / journal_name).c_str()) == 0 ? 0 : errno;
}

}  // namespace

void sync_folder(const fs::path& folder) {
  const Descriptor opened(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
  if (opened.number() >= 0) ::fsync(opened.number());
}

bool write_all(int descriptor, std::string_view content) {
  while (!content.empty()) {
    const ssize_t count = ::write(descriptor, content.data(), content.size());
    if (count < 0 && errno == EINTR) continue;
    if (count < 0) return false;
    content.remove_prefix(static_cast<std::size_t>(count));
  }
  return true;
}

bool journal_exists(const fs::path& root) {
  std::error_code error;
  return fs::exists(root / journal_name, error);
}

int write_journal(const fs::path& root, const std::vector<Move>& moves) {
  std::string content;
  for (const Move& move : moves) {
    content += move.temporary + '\0';
    content += move.target + '\0';
  }
  const fs::path draft = root / draft_name;
  if (const int error = write_draft(draft, content)) {
    ::unlink(draft.c_str());
    return error;
  }
  sync_folder(root);
  return 0;
}

int finish_journal(const fs::path& root) {
  std::set<fs::path> folders{root, root / "organisations", root / "participants", root / "exchanges"};
  if (journal_exists(root)) {
    for (const Move& move : read_journal(root)) {
      if (const int error = carry_out(root, move)) return error;
      folders.insert((root / move.target).parent_path());
    }
    for (const fs::path& folder : folders) sync_folder(folder);
    if (::unlink((root / journal_name).c_str()) != 0) return errno;
    sync_folder(root);
  }
  for (const fs::path& folder : folders) remove_leftovers(folder);
  return 0;
}

}  // namespace sw::store
