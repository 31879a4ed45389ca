#include "git_objects.hpp"

#include <algorithm>
#include <charconv>

#include "switch/language/messages_git.hpp"
#include "switch/text/unicode.hpp"

namespace sw::store {
namespace {

/// So many bytes are asked for in one call, or one object that is larger.
constexpr std::size_t batch = std::size_t{16} << 20;

/// What `cat-file` says of an object, ID TYPE SIZE: its size. None where it is not there: ID missing.
std::optional<std::size_t> size_in(std::string_view header) {
  const std::string_view word = header.substr(header.rfind(' ') + 1);
  std::size_t size = 0;
  const auto read = std::from_chars(word.data(), word.data() + word.size(), size);
  if (read.ec != std::errc{} || read.ptr != word.data() + word.size()) return std::nullopt;
  return size;
}

Text missing(std::string_view id) {
  return say(msg::git_object_missing, visible(id));
}

using Iterator = ObjectSizes::const_iterator;

/// The contents of the objects from `from` up to `to`, out of one answer.
std::optional<Text> split(std::string_view out, Iterator from, Iterator to,
                          const std::function<void(std::string_view, std::string_view)>& use) {
  for (; from != to; ++from) {
    const auto size = size_in(take(out, '\n'));
    if (!size || *size > out.size()) return missing(from->first);
    use(from->first, out.substr(0, *size));
    out.remove_prefix(std::min(*size + 1, out.size()));
  }
  return std::nullopt;
}

}  // namespace

std::string_view take(std::string_view& text, char end) {
  const auto at = text.find(end);
  const std::string_view part = text.substr(0, at);
  text.remove_prefix(at == std::string_view::npos ? text.size() : at + 1);
  return part;
}

std::optional<Text> sizes_of(const Git& git, const std::vector<std::string>& ids, ObjectSizes& sizes,
                             const Limits& limits) {
  std::string wanted;
  for (const std::string& id : ids) wanted += id + "\n";
  const Ended ended = git.ask(Plumbing::cat_file, {"--batch-check"}, wanted, limits);
  std::optional<Text> wrong = git.failure(ended, limits);
  if (wrong) return wrong;
  std::string_view out = ended.out;
  for (const std::string& id : ids) {
    if (const auto size = size_in(take(out, '\n')))
      sizes.emplace(id, *size);
    else if (!wrong)
      wrong = missing(id);
  }
  return wrong;
}

std::optional<Text> read_objects(const Git& git, const ObjectSizes& sizes,
                                 const std::function<void(std::string_view, std::string_view)>& use,
                                 const std::function<Limits()>& limits) {
  for (auto from = sizes.begin(); from != sizes.end();) {
    std::string wanted;
    std::size_t bytes = 0;
    auto to = from;
    for (; to != sizes.end() && (to == from || bytes + to->second <= batch); ++to) {
      wanted += to->first + "\n";
      bytes += to->second;
    }
    const Limits now = limits();
    const Ended ended = git.ask(Plumbing::cat_file, {"--batch"}, wanted, now);
    // What git gave before it failed is of no use: which object it is about is not known.
    if (const auto wrong = git.failure(ended, now)) return wrong;
    if (const auto wrong = split(ended.out, from, to, use)) return wrong;
    from = to;
  }
  return std::nullopt;
}

}  // namespace sw::store
