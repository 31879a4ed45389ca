#include "switch/store/reason.hpp"

#include <cerrno>
#include <cstring>

#include "switch/language/messages_store.hpp"

namespace sw::store {
namespace {

struct Reason {
  int error;
  const Message<>& words;
};

constexpr Reason reasons[] = {
    {ENOENT, msg::vanished},         {EACCES, msg::no_permission},
    {EPERM, msg::no_permission},     {ENOSPC, msg::disk_full},
    {EDQUOT, msg::disk_full},        {EROFS, msg::only_reading},
    {EISDIR, msg::is_a_folder},      {ENOTDIR, msg::not_a_folder},
    {ELOOP, msg::links_in_a_circle}, {ENAMETOOLONG, msg::name_too_long},
    {EPIPE, msg::pipe_closed},       {EBADF, msg::out_closed},
};

}  // namespace

Text reason(int error) {
  for (const Reason& one : reasons)
    if (one.error == error) return say(one.words);
  return Text::same(std::strerror(error));
}

}  // namespace sw::store
