// Loaded before a program: the file whose path ends in SWITCH_VICTIM vanishes just before it is opened, or
// grows by 1 MiB before every read, as SWITCH_MISCHIEF says: `vanish` or `grow`.
#include <dlfcn.h>
#include <fcntl.h>
#include <unistd.h>

#include <cstdarg>
#include <cstdlib>
#include <string>
#include <string_view>

namespace {

int victim = -1;
std::string victim_path;

bool does(std::string_view mischief) {
  const char* asked = std::getenv("SWITCH_MISCHIEF");
  return asked != nullptr && mischief == asked;
}

bool is_victim(std::string_view path) {
  const char* name = std::getenv("SWITCH_VICTIM");
  return name != nullptr && path.size() >= std::string_view(name).size() &&
         path.substr(path.size() - std::string_view(name).size()) == name;
}

template <class Function>
Function real(Function, const char* name) {
  return reinterpret_cast<Function>(::dlsym(RTLD_NEXT, name));
}

void grow() {
  const int file = real(&::open, "open")(victim_path.c_str(), O_WRONLY | O_APPEND);
  if (file < 0) return;
  const std::string more(1024 * 1024, '#');
  if (::write(file, more.data(), more.size()) < 0) std::abort();
  ::close(file);
}

}  // namespace

extern "C" {

int open(const char* path, int flags, ...) {
  va_list rest;
  va_start(rest, flags);
  const auto mode = static_cast<mode_t>(va_arg(rest, unsigned));
  va_end(rest);
  const bool meant = is_victim(path);
  if (meant && does("vanish")) ::unlink(path);
  const int file = real(&::open, "open")(path, flags, mode);
  if (meant && does("grow")) {
    victim = file;
    victim_path = path;
  }
  return file;
}

ssize_t read(int file, void* data, size_t size) {
  if (file >= 0 && file == victim) grow();
  return real(&::read, "read")(file, data, size);
}
}
