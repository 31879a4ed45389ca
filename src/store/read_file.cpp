#include "read_file.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <system_error>

#include "beneath.hpp"
#include "descriptor.hpp"
#include "switch/diagnostic/codes_files.hpp"
#include "switch/language/messages_store.hpp"
#include "switch/store/reason.hpp"
#include "switch/store/received.hpp"
#include "switch/store/round_files.hpp"
#include "switch/yaml/read.hpp"

namespace sw::store {
namespace {

void fail(const Code& code, Text message, FileId file, Sink& sink) {
  sink.add({&code, code.severity, {file, {}}, std::move(message), Text(code.fix), {}});
}

/// Reads up to one byte more than is allowed, so that a file that grows meanwhile is noticed.
std::optional<std::string> read_all(int descriptor, std::size_t expected) {
  std::string content(std::min(expected, yaml::largest_file) + 1, '\0');
  std::size_t size = 0;
  for (;;) {
    const ssize_t count = ::read(descriptor, content.data() + size, content.size() - size);
    if (count < 0 && errno == EINTR) continue;
    if (count < 0) return std::nullopt;
    size += static_cast<std::size_t>(count);
    if (size < content.size() || size > yaml::largest_file)
      break;  // a regular file gives less only at its end
    content.resize(std::min(content.size() * 2, yaml::largest_file + 1));
  }
  content.resize(size);
  return content;
}

constexpr int flags = O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY;

std::optional<std::string> content_of(const Descriptor& opened, FileId file, Sink& sink) {
  struct stat status {};
  if (opened.number() < 0 || ::fstat(opened.number(), &status) != 0) {
    fail(codes::unreadable, say(msg::cannot_read, reason(errno)), file, sink);
    return std::nullopt;
  }
  if (!S_ISREG(status.st_mode)) {
    fail(codes::not_a_file, say(msg::not_regular), file, sink);
    return std::nullopt;
  }
  auto content = read_all(opened.number(), static_cast<std::size_t>(status.st_size));
  if (!content) {
    fail(codes::unreadable, say(msg::cannot_read, reason(errno)), file, sink);
    return std::nullopt;
  }
  if (content->size() > yaml::largest_file) {
    fail(codes::too_big, say(msg::too_big, yaml::largest_file / 1024), file, sink);
    return std::nullopt;
  }
  return content;
}

}  // namespace

std::optional<std::string> read_received(const std::filesystem::path& path, FileId file, Sink& sink) {
  return content_of(Descriptor(::open(path.c_str(), flags)), file, sink);
}

std::optional<std::string> read_file(const std::filesystem::path& root, const std::string& name, FileId file,
                                     Sink& sink) {
  const Descriptor opened(::open((root / name).c_str(), flags | O_NOFOLLOW));
  if (opened || errno != ELOOP) return content_of(opened, file, sink);
  std::error_code error;
  const auto real = real_name(root, name, error);
  if (real == name) {  // a link to nothing leads nowhere
    error = std::make_error_code(std::errc::no_such_file_or_directory);
  } else if (real && may_lead_to(name, *real)) {
    const Descriptor folder(::open(root.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    const Spot spot = spot_of(folder.number(), *real);
    return content_of(Descriptor(::openat(spot.folder.number(), spot.name.c_str(), flags | O_NOFOLLOW)), file,
                      sink);
  }
  if (error)
    fail(codes::unreadable, say(msg::cannot_read, reason(error.value())), file, sink);
  else
    fail(codes::outside, say(real ? msg::leads_to_no_file_of_round : msg::leads_out), file, sink);
  return std::nullopt;
}

}  // namespace sw::store
