#include "received_judge.hpp"

#include <algorithm>
#include <string_view>

#include "switch/diagnostic/codes_files.hpp"
#include "switch/language/messages_receive.hpp"

namespace sw::cli {
namespace {

using yaml::Meaning;
using yaml::Place;
using yaml::Ruling;

bool is_inside(std::string_view field, std::string_view outer) {
  return field.starts_with(outer) && (field.size() == outer.size() || field[outer.size()] == '.');
}

Ruling by_preference(Prefer prefer) {
  return prefer == Prefer::none ? Ruling::clash : prefer == Prefer::form ? Ruling::take : Ruling::keep;
}

/// Knows of each field whether the form asked it, and where it stands among the others.
class Judgement {
 public:
  Judgement(const Received& received, Prefer prefer) : received_(received), prefer_(prefer) {
    for (std::size_t i = 0; i < received.fields.size(); ++i) ranks_.emplace(received.fields[i].path, i);
    for (const auto& [place, meant] : yaml::places_of(value()))
      if (const auto found = ranks_.find(place.field); found != ranks_.end())
        last_ = std::max(last_, found->second);
  }

  Ruling operator()(const Place& place, const Meaning& first, const Meaning& second) const {
    if (!asked(place.field)) return second.nothing() ? Ruling::ignore : Ruling::refuse;
    if (place.part) return Ruling::take;
    if (received_.base_stands) return maybe_cut(place, second) ? Ruling::keep : Ruling::take;
    if (received_.mark.tells()) return three_ways(place, first, second);
    if (second.nothing()) return Ruling::keep;
    return first.nothing() ? Ruling::take : by_preference(prefer_);
  }

 private:
  yaml::Value value() const {
    const yaml::Document& all = received_.document;
    return all.empty() ? yaml::Value() : yaml::value_of(all, all.root());
  }

  bool asked(const std::string& field) const {
    const auto known = ranks_.find(field);
    if (known == ranks_.end() || !received_.fields[known->second].asked) return false;
    const auto& listed = received_.mark.asked;
    if (!received_.mark.tells()) return true;
    const auto found = listed.lower_bound(field);
    return found != listed.end() && is_inside(*found, field);
  }

  /// A form that does not say where it ends may have been cut: what it lacks behind its last answer stays.
  bool maybe_cut(const Place& place, const Meaning& second) const {
    return !received_.mark.tells() && second.nothing() && ranks_.at(place.field) >= last_;
  }

  Ruling three_ways(const Place& place, const Meaning& first, const Meaning& second) const {
    const auto found = received_.mark.start.find(place.name);
    const auto began = [&](const Meaning& meant) {
      return found == received_.mark.start.end() ? meant.nothing() : schema::form_says(found->second, meant);
    };
    if (began(second)) return Ruling::keep;
    return began(first) ? Ruling::take : by_preference(prefer_);
  }

  const Received& received_;
  Prefer prefer_;
  std::map<std::string_view, std::size_t> ranks_;  ///< in the order in which forms write
  std::size_t last_ = 0;                           ///< of the last answer that came
};

/// The coordinator's field that a place lies in, or none.
bool of_coordinator(const Received& received, const std::string& field) {
  return std::any_of(received.fields.begin(), received.fields.end(),
                     [&](const schema::FormField& one) { return !one.asked && is_inside(field, one.path); });
}

/// What a place is called on the form, with the item that it is of: "The person's own learning question
/// (v1)".
Text label_of(const Received& received, const yaml::Place& place) {
  const auto found = std::find_if(received.fields.begin(), received.fields.end(),
                                  [&](const schema::FormField& one) { return one.path == place.field; });
  if (found == received.fields.end()) return Text::same(place.name);
  Text label(found->help);
  const std::size_t item = place.name.find('[');
  for (std::string* side : {&label.nl, &label.en}) {
    if (side->ends_with('.') || side->ends_with('?')) side->pop_back();
    if (item != std::string::npos)
      *side += " (" + place.name.substr(item + 1, place.name.find(']') - item - 1) + ")";
  }
  return label;
}

constexpr std::size_t longest = 160;   ///< bytes of a value in a sentence
constexpr std::size_t in_common = 40;  ///< of what is alike at the beginning

/// On one line, from where two long texts begin to differ.
std::string brief(std::string text, std::size_t alike) {
  std::replace(text.begin(), text.end(), '\n', ' ');
  const auto inside = [&](std::size_t at) { return at < text.size() && (text[at] & 0xC0) == 0x80; };
  std::size_t begin =
      text.size() > longest && alike > in_common ? std::min(alike, text.size()) - in_common : 0;
  while (inside(begin)) ++begin;
  std::size_t end = std::min(text.size(), begin + longest);
  while (inside(end)) --end;
  return (begin > 0 ? "…" : "") + text.substr(begin, end - begin) + (end < text.size() ? "…" : "");
}

Text quoted(const std::string& text, std::size_t alike) {
  return text.empty() ? Text(msg::received_none) : say(msg::received_quoted, brief(text, alike));
}

}  // namespace

yaml::MergeRules rules_for(const Received& received, Prefer prefer) {
  return {Judgement(received, prefer), by_preference(prefer)};
}

Diagnostic complaint(const yaml::Difference& difference, const Received& received) {
  const Origin at{received.file, difference.given == yaml::no_node
                                     ? received.mark.at
                                     : received.document.node(difference.given).span};
  if (difference.what == yaml::Difference::What::refused) {
    const auto& message = of_coordinator(received, difference.place.field) ? msg::received_of_coordinator
                                                                           : msg::received_not_asked;
    return {&codes::not_asked,
            codes::not_asked.severity,
            at,
            say(message, yaml::shown(difference.at)),
            Text(codes::not_asked.fix),
            {}};
  }
  const auto [a, b] = std::mismatch(difference.before.begin(), difference.before.end(),
                                    difference.after.begin(), difference.after.end());
  const auto alike = static_cast<std::size_t>(a - difference.before.begin());
  const Text stands = quoted(difference.before, alike), said = quoted(difference.after, alike);
  const auto& message = received.mark.tells() ? msg::received_both : msg::received_older;
  const Text label = label_of(received, difference.place);
  return {&codes::undecided,
          codes::undecided.severity,
          at,
          say(message, label, stands, said),
          say(msg::received_mail, label, said, stands),
          {}};
}

}  // namespace sw::cli
