// Loaded before a program: kills it at the nth call that changes files, as a power cut would, or lets that
// call fail with an error number. SWITCH_KILL_AT=n; with SWITCH_FAIL=errno it fails instead.
#include <dlfcn.h>
#include <fcntl.h>
#include <signal.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdarg>
#include <cstdlib>

namespace {

int left() {
  static int count = [] {
    const char* at = std::getenv("SWITCH_KILL_AT");
    return at ? std::atoi(at) : 0;
  }();
  return --count;
}

/// False where the call is to fail.
bool lives() {
  if (left() != 0) return true;
  const char* fail = std::getenv("SWITCH_FAIL");
  if (!fail) ::kill(::getpid(), SIGKILL);
  errno = fail ? std::atoi(fail) : 0;
  return false;
}

template <class Function>
Function real(Function, const char* name) {
  return reinterpret_cast<Function>(::dlsym(RTLD_NEXT, name));
}

bool writes(int flags) {
  return (flags & (O_WRONLY | O_RDWR)) != 0;
}

}  // namespace

#define PASS_ON(name, ...) real(&::name, #name)(__VA_ARGS__)

extern "C" {

ssize_t write(int file, const void* data, size_t size) {
  if (file <= 2) return PASS_ON(write, file, data, size);
  return lives() ? PASS_ON(write, file, data, size) : -1;
}
int fsync(int file) {
  return lives() ? PASS_ON(fsync, file) : -1;
}
int fchmod(int file, mode_t mode) {
  return lives() ? PASS_ON(fchmod, file, mode) : -1;
}
int fchown(int file, uid_t user, gid_t group) {
  return lives() ? PASS_ON(fchown, file, user, group) : -1;
}
int rename(const char* from, const char* to) {
  return lives() ? PASS_ON(rename, from, to) : -1;
}
int renameat(int old_folder, const char* from, int new_folder, const char* to) {
  return lives() ? PASS_ON(renameat, old_folder, from, new_folder, to) : -1;
}
int unlink(const char* path) {
  return lives() ? PASS_ON(unlink, path) : -1;
}
int unlinkat(int folder, const char* name, int flags) {
  return lives() ? PASS_ON(unlinkat, folder, name, flags) : -1;
}
int remove(const char* path) {
  return lives() ? PASS_ON(remove, path) : -1;
}
int mkdir(const char* path, mode_t mode) {
  return lives() ? PASS_ON(mkdir, path, mode) : -1;
}
int mkdirat(int folder, const char* name, mode_t mode) {
  return lives() ? PASS_ON(mkdirat, folder, name, mode) : -1;
}
int open(const char* path, int flags, ...) {
  va_list rest;
  va_start(rest, flags);
  const auto mode = static_cast<mode_t>(va_arg(rest, unsigned));
  va_end(rest);
  if (!writes(flags)) return PASS_ON(open, path, flags, mode);
  return lives() ? PASS_ON(open, path, flags, mode) : -1;
}
int openat(int folder, const char* name, int flags, ...) {
  va_list rest;
  va_start(rest, flags);
  const auto mode = static_cast<mode_t>(va_arg(rest, unsigned));
  va_end(rest);
  if (!writes(flags)) return PASS_ON(openat, folder, name, flags, mode);
  return lives() ? PASS_ON(openat, folder, name, flags, mode) : -1;
}
}
