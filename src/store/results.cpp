#include "switch/store/results.hpp"

#include <cerrno>
#include <cstring>
#include <fstream>
#include <iterator>
#include <system_error>
#include <vector>

#include "switch/language/messages_store.hpp"
#include "switch/text/unicode.hpp"

namespace sw::store {
namespace fs = std::filesystem;
namespace {

constexpr std::uintmax_t largest_result = std::uintmax_t{64} << 20;

/// Finished files beside their targets; what is not moved in time goes again.
class Drafts {
 public:
  Drafts() = default;
  ~Drafts() {
    std::error_code ignored;
    for (const Draft& one : all_) fs::remove(one.temporary, ignored);
  }
  Drafts(const Drafts&) = delete;
  Drafts& operator=(const Drafts&) = delete;

  std::error_code add(const fs::path& target, const std::string& content) {
    std::error_code error;
    if (fs::is_directory(target, error)) return std::make_error_code(std::errc::is_a_directory);
    if (fs::exists(target, error) && !fs::is_regular_file(target, error))
      return std::make_error_code(std::errc::operation_not_supported);
    fs::create_directories(target.parent_path(), error);
    if (error) return error;
    fs::path temporary = target;
    temporary += ".switch-new";
    all_.push_back({temporary, target});
    errno = 0;
    std::ofstream file(temporary, std::ios::binary | std::ios::trunc);
    file << content;
    file.close();
    if (file) return {};
    return {errno == 0 ? EIO : errno, std::generic_category()};
  }

  std::error_code move_all() const {
    std::error_code error;
    for (const Draft& one : all_)
      if (!error) fs::rename(one.temporary, one.target, error);
    return error;
  }

 private:
  struct Draft {
    fs::path temporary;
    fs::path target;
  };
  std::vector<Draft> all_;
};

Text failure(const std::string& name, const std::error_code& error) {
  return say(msg::cannot_write, visible(name), std::string_view(std::strerror(error.value())));
}

}  // namespace

std::optional<Text> write_results(const fs::path& folder, std::span<const Result> results) {
  Drafts drafts;
  for (const Result& one : results)
    if (const auto error = drafts.add(folder / one.file, one.content)) return failure(one.file, error);
  if (const auto error = drafts.move_all()) return failure(results.front().file, error);
  return std::nullopt;
}

std::optional<std::string> read_result(const fs::path& file) {
  std::error_code error;
  if (!fs::is_regular_file(file, error) || fs::file_size(file, error) > largest_result) return std::nullopt;
  std::ifstream stream(file, std::ios::binary);
  if (!stream) return std::nullopt;
  return std::string(std::istreambuf_iterator<char>(stream), {});
}

}  // namespace sw::store
