#include "switch/yaml/referee.hpp"

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/mark.h>
#include <yaml-cpp/parser.h>

#include <algorithm>
#include <istream>
#include <streambuf>

#include "characters.hpp"
#include "switch/diagnostic/codes_syntax.hpp"

namespace sw::yaml {
namespace {

/// Some texts make yaml-cpp give document after document without end.
constexpr int most_documents = 100;

/// What is good YAML in at least some texts. For all else yaml-cpp's word is worth nothing: it accepts
/// unclosed quotes, lines without a colon and conflict marks.
constexpr const Code* ours_alone[] = {&codes::tab_indentation, &codes::anchor_or_alias, &codes::tag,
                                      &codes::directive,       &codes::second_document, &codes::complex_key,
                                      &codes::flow_syntax,     &codes::too_deep,        &codes::bad_escape,
                                      &codes::bad_block_text,  &codes::key_too_long,    &codes::empty_end};

/// What the profile does not have; thrown through yaml-cpp, caught below.
struct Foreign {};

/// yaml-cpp's parser wants a stream; this one reads the text where it is.
class View : public std::streambuf {
 public:
  explicit View(std::string_view text) {
    char* begin = const_cast<char*>(text.data());  // the interface of streambuf; nothing is written
    setg(begin, begin, begin + text.size());
  }
};

class Recorder : public YAML::EventHandler {
 public:
  explicit Recorder(std::uint32_t before) : before_(before) {}

  Tree take() && { return std::move(tree_); }

  void OnDocumentStart(const YAML::Mark&) override {}
  void OnDocumentEnd() override {}
  void OnNull(const YAML::Mark& mark, YAML::anchor_t anchor) override {
    add(Event::What::scalar, mark, anchor, "?").typed = true;
  }
  void OnAlias(const YAML::Mark&, YAML::anchor_t) override { throw Foreign{}; }
  void OnScalar(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                const std::string& value) override {
    Event& event = add(Event::What::scalar, mark, anchor, tag);
    const std::uint32_t begin = event.begin;
    event = scalar_event(value, tag == "?");
    event.begin = begin;
  }
  void OnSequenceStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                       YAML::EmitterStyle::value) override {
    add(Event::What::sequence, mark, anchor, tag);
  }
  void OnSequenceEnd() override { tree_.emplace_back().what = Event::What::end; }
  void OnMapStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                  YAML::EmitterStyle::value) override {
    add(Event::What::mapping, mark, anchor, tag);
  }
  void OnMapEnd() override { tree_.emplace_back().what = Event::What::end; }

 private:
  /// `tag` is "?" for what is written plainly, "!" for a quoted scalar, and anything else for a real tag.
  Event& add(Event::What what, const YAML::Mark& mark, YAML::anchor_t anchor, const std::string& tag) {
    const bool scalar = what == Event::What::scalar;
    if (anchor != 0 || !(tag == "?" || (scalar && tag == "!"))) throw Foreign{};
    Event& event = tree_.emplace_back();
    event.what = what;
    event.begin = before_ + static_cast<std::uint32_t>(mark.pos);
    return event;
  }

  std::uint32_t before_;  ///< bytes that yaml-cpp skips without counting them: the byte order mark
  Tree tree_;
};

/// Hears everything and keeps nothing.
class Listener : public YAML::EventHandler {
 public:
  void OnDocumentStart(const YAML::Mark&) override {}
  void OnDocumentEnd() override {}
  void OnNull(const YAML::Mark&, YAML::anchor_t) override {}
  void OnAlias(const YAML::Mark&, YAML::anchor_t) override {}
  void OnScalar(const YAML::Mark&, const std::string&, YAML::anchor_t, const std::string&) override {}
  void OnSequenceStart(const YAML::Mark&, const std::string&, YAML::anchor_t,
                       YAML::EmitterStyle::value) override {}
  void OnSequenceEnd() override {}
  void OnMapStart(const YAML::Mark&, const std::string&, YAML::anchor_t, YAML::EmitterStyle::value) override {
  }
  void OnMapEnd() override {}
};

}  // namespace

std::optional<Tree> referee(std::string_view text) {
  View view(text);
  std::istream stream(&view);
  Recorder recorder(text.starts_with(byte_order_mark) ? static_cast<std::uint32_t>(byte_order_mark.size())
                                                      : 0);
  try {
    YAML::Parser parser(stream);
    Listener rest;
    if (parser.HandleNextDocument(recorder) && parser.HandleNextDocument(rest)) return std::nullopt;
  } catch (const Foreign&) {
    return std::nullopt;
  } catch (const std::exception&) {
    return std::nullopt;
  }
  Tree tree = std::move(recorder).take();
  if (tree.size() == 1 && tree[0] == scalar_event({}, true)) tree.clear();
  return tree;
}

bool agrees(const Document& document) {
  const std::optional<Tree> second = referee(document.source());
  const Tree first = tree_of(document);
  if (!second || first != *second) return false;
  const auto same_place = [](const Event& a, const Event& b) {
    const bool written = a.what != Event::What::end && !(a.typed && a.text.empty());
    return !written || a.begin == b.begin;
  };
  return std::equal(first.begin(), first.end(), second->begin(), same_place);
}

Verdict verdict(std::string_view text, const Code& refusal) {
  if (std::find(std::begin(ours_alone), std::end(ours_alone), &refusal) == std::end(ours_alone))
    return Verdict::broken;
  View view(text);
  std::istream stream(&view);
  Listener listener;
  try {
    YAML::Parser parser(stream);
    int documents = 0;
    while (documents < most_documents && parser.HandleNextDocument(listener)) ++documents;
    return documents < most_documents ? Verdict::outside_profile : Verdict::broken;
  } catch (const std::exception&) {
    return Verdict::broken;
  }
}

}  // namespace sw::yaml
