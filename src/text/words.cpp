#include "switch/text/words.hpp"

namespace sw {
namespace {

bool follows(char c) {
  return (static_cast<unsigned char>(c) & 0xC0) == 0x80;
}

/// Whether the character at `at` is part of a word.
bool word_at(std::string_view text, std::size_t at) {
  const auto byte = static_cast<unsigned char>(text[at]);
  if (byte < 0x80)
    return (byte >= '0' && byte <= '9') || (byte >= 'A' && byte <= 'Z') || (byte >= 'a' && byte <= 'z');
  if (byte == 0xC2) return false;  // U+0080 to U+00BF: marks and signs
  const bool punctuation =
      byte == 0xE2 && at + 1 < text.size() && (text[at + 1] == '\x80' || text[at + 1] == '\x81');
  return !punctuation;  // U+2000 to U+207F: dashes, quotation marks, spaces
}

}  // namespace

std::size_t next_character(std::string_view text, std::size_t at) {
  do ++at;
  while (at < text.size() && follows(text[at]));
  return at;
}

bool after_word(std::string_view text, std::size_t at) {
  if (at == 0) return false;
  std::size_t before = at - 1;
  while (before > 0 && follows(text[before])) --before;
  return word_at(text, before);
}

std::size_t word_begin(std::string_view text, std::size_t from) {
  while (from < text.size() && !word_at(text, from)) from = next_character(text, from);
  return from;
}

std::size_t word_end(std::string_view text, std::size_t from) {
  while (from < text.size() && word_at(text, from)) from = next_character(text, from);
  return from;
}

}  // namespace sw
