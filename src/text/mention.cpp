#include "switch/text/mention.hpp"

namespace sw {
namespace {

bool in_word(char c) {
  const auto byte = static_cast<unsigned char>(c);
  return byte >= 0x80 || (byte >= '0' && byte <= '9') || (byte >= 'A' && byte <= 'Z') || (byte >= 'a' && byte <= 'z');
}

}  // namespace

bool stands_alone(std::string_view text, std::size_t at, std::size_t length) {
  return (at == 0 || !in_word(text[at - 1])) && (at + length == text.size() || !in_word(text[at + length]));
}

std::size_t find_mention(std::string_view text, std::string_view name, std::size_t from) {
  if (name.empty()) return std::string_view::npos;
  std::size_t at = text.find(name, from);
  while (at != std::string_view::npos && !stands_alone(text, at, name.size())) at = text.find(name, at + 1);
  return at;
}

std::string replace_mentions(std::string_view text, std::string_view name, std::string_view by) {
  std::string out;
  std::size_t done = 0;
  for (std::size_t at = find_mention(text, name); at != std::string_view::npos; at = find_mention(text, name, done)) {
    out.append(text.substr(done, at - done)).append(by);
    done = at + name.size();
  }
  return out.append(text.substr(done));
}

}  // namespace sw
