#include "text/name_forms.hpp"

#include <algorithm>
#include <span>

#include "switch/text/mention.hpp"
#include "text/common_words.hpp"
#include "text/letters.hpp"

namespace sw {
namespace {

/// A part of a name between blanks: its words (An-Sofie has two) and the same in one.
struct Part {
  std::vector<std::string> words;
  std::string whole;
};
using Parts = std::span<const Part>;

std::vector<Part> parts_of(std::string_view name) {
  std::vector<Part> parts;
  for (std::size_t at = 0; at < name.size();) {
    std::size_t end = at;
    while (end < name.size() && !is_blank(character_at(name, end))) end += character_at(name, end).size;
    Part part{words_in(name.substr(at, end - at)), {}};
    for (const std::string& word : part.words) part.whole += word;
    if (!part.whole.empty()) parts.push_back(std::move(part));
    at = end < name.size() ? end + character_at(name, end).size : end;
  }
  return parts;
}

std::string joined(Parts parts) {
  std::string all;
  for (const Part& part : parts) all += part.whole;
  return all;
}

/// `van`, `de`; `D'` of D'Hondt stands in one part with the name.
bool is_particle_part(const Part& part) {
  return std::all_of(part.words.begin(), part.words.end(),
                     [](const auto& word) { return is_particle(word); });
}

class Forms {
 public:
  Forms(Parts first, Parts surname)
      : first_(first),
        surname_(surname),
        particles_(0),
        first_letter_(first.empty() ? '\0' : first[0].whole[0]) {
    while (particles_ + 1 < surname_.size() && is_particle_part(surname_[particles_])) ++particles_;
  }

  std::vector<NameForm> all() && {
    if (!surname_.empty()) {
      add_full(joined(first_));
      if (first_.size() > 1) add_full(first_[0].whole);
      add_surnames();
      add_initials();
    }
    for (const Part& part : first_) add(part.whole, NameKind::first, 0);
    return std::move(forms_);
  }

 private:
  void add(std::string key, NameKind kind, std::size_t main_at) {
    constexpr std::size_t longest = 200, shortest = 2;
    if (key.size() < shortest || key.size() > longest) return;
    forms_.push_back({std::move(key), kind, static_cast<std::uint16_t>(main_at), first_letter_});
  }

  /// The particles as they are, and in short where there are several: van der, v.d.
  std::vector<std::string> spelled_particles() const {
    std::vector<std::string> all{joined(surname_.first(particles_))};
    if (particles_ > 1) all.push_back(letters_of_particles());
    return all;
  }

  std::string letters_of_particles() const {
    std::string letters;
    for (const Part& part : surname_.first(particles_)) letters += part.whole[0];
    return letters;
  }

  void add_full(const std::string& first) {
    if (first.empty()) return;
    const std::string bare = joined(surname_.subspan(particles_));
    for (const std::string& particles : spelled_particles()) {
      add(first + particles + bare, NameKind::full, first.size() + particles.size());
      add(particles + bare + first, NameKind::reversed, particles.size());
      if (particles_ > 0) add(bare + first + particles, NameKind::reversed, 0);
    }
    if (particles_ == 0) return;
    add(first + bare, NameKind::bare, first.size());
    add(bare + first, NameKind::bare, 0);
  }

  void add_surnames() {
    const Parts main = surname_.subspan(particles_);
    for (const std::string& particles : spelled_particles())
      add(particles + joined(main), NameKind::surname, particles.size());
    if (particles_ > 0) add(joined(main), NameKind::main_part, 0);
    for (const Part& part : main)
      if (part.words.size() > 1)
        for (const std::string& word : part.words) add(word, NameKind::main_part, 0);
  }

  /// N.W., N.D.W., N. de W. and with all first names; Noor de W.
  void add_initials() {
    std::string all_first, main;
    for (const Part& part : first_)
      for (const std::string& word : part.words) all_first += word[0];
    for (const Part& part : surname_.subspan(particles_)) main += part.whole[0];
    if (all_first.empty()) return;
    const std::string short_form = letters_of_particles(), whole = joined(surname_.first(particles_));
    for (const std::string& first : {all_first.substr(0, 1), all_first})
      for (const std::string& rest : {main, short_form + main, whole + main}) add_initials(first, rest);
    if (particles_ == 0) return;
    for (const std::string& first : {first_[0].whole, joined(first_)})
      for (const std::string& rest : {short_form + main, whole + main}) add_initials(first, rest);
  }

  void add_initials(const std::string& first, const std::string& rest) {
    const bool known = std::any_of(forms_.begin(), forms_.end(), [&](const NameForm& one) {
      return one.kind == NameKind::initials && one.key == first + rest;
    });
    if (!known) add(first + rest, NameKind::initials, first.size());
  }

  Parts first_, surname_;
  std::size_t particles_;
  char first_letter_;
  std::vector<NameForm> forms_;
};

/// Where the surname begins among parts that begin with a first name.
std::size_t surname_begin(Parts parts) {
  for (std::size_t i = 1; i + 1 < parts.size(); ++i)
    if (is_particle_part(parts[i])) return i;
  return parts.size() - 1;
}

/// De Wilde Noor: where the first names begin among parts that begin with a particle.
std::size_t surname_end(Parts parts) {
  std::size_t end = 0;
  while (end < parts.size() && is_particle_part(parts[end])) ++end;
  return std::min(end + 1, parts.size());
}

}  // namespace

std::vector<std::string> words_in(std::string_view text) {
  std::vector<std::string> words;
  bool inside = false;
  for (std::size_t at = 0; at < text.size();) {
    const Character one = character_at(text, at);
    at += one.size;
    if (is_unseen(one)) continue;
    if (!is_of_word(one)) {
      inside = false;
      continue;
    }
    if (!inside) words.emplace_back();
    inside = true;
    add_folded(words.back(), one);
  }
  std::erase_if(words, [](const std::string& word) { return word.empty(); });
  return words;
}

std::vector<NameForm> forms_of_name(std::string_view name) {
  const auto comma = name.find(',');
  if (comma != std::string_view::npos) {
    const std::vector<Part> surname = parts_of(name.substr(0, comma)),
                            first = parts_of(name.substr(comma + 1));
    if (!surname.empty() && !first.empty()) return Forms(first, surname).all();
  }
  const std::vector<Part> all = parts_of(name);
  if (all.empty()) return {};
  const Parts parts(all);
  if (is_particle_part(parts[0]) && is_common_word(parts[0].whole) && parts.size() > 1) {
    const std::size_t end = surname_end(parts);
    return Forms(parts.subspan(end), parts.first(end)).all();
  }
  if (parts.size() == 1) return Forms(parts, {}).all();
  const std::size_t begin = surname_begin(parts);
  std::vector<NameForm> forms = Forms(parts.first(begin), parts.subspan(begin)).all();
  const bool two_surnames = begin + 1 == parts.size() && begin > 1;  // or two first names: nobody knows
  if (two_surnames) {
    const std::string both = joined(parts.subspan(1));
    forms.push_back({both, NameKind::surname, 0, parts[0].whole[0]});
  }
  return forms;
}

std::vector<NameForm> forms_of_id(std::string_view id) {
  const auto words = words_in(id);
  std::string key;
  for (const std::string& word : words) key += word;
  if (key.size() < 2) return {};
  const bool digits = std::any_of(key.begin(), key.end(), [](char c) { return c >= '0' && c <= '9'; });
  const NameKind kind = words.size() > 1 || digits ? NameKind::id : NameKind::first;
  return {{std::move(key), kind, 0, 0}};
}

std::vector<NameForm> forms_of_words(std::string_view words) {
  std::string key;
  for (const std::string& word : words_in(words)) key += word;
  if (key.empty()) return {};
  return {{std::move(key), NameKind::exact, 0, 0}};
}

std::string plain_words(std::string_view text) {
  std::string all;
  for (const std::string& word : words_in(text)) all += (all.empty() ? "" : " ") + word;
  return all;
}

bool is_like_a_name(std::string_view text) {
  constexpr std::size_t most_parts = 6;
  const std::vector<Part> parts = parts_of(text);
  if (parts.empty() || parts.size() > most_parts) return false;
  const bool all_common = std::all_of(parts.begin(), parts.end(), [](const Part& part) {
    return std::all_of(part.words.begin(), part.words.end(),
                       [](const auto& word) { return is_common_word(word) || is_particle(word); });
  });
  std::size_t small = 0, particles = 0;
  for (const Part& part : parts) particles += is_particle_part(part);
  for (std::size_t at = 0; at < text.size(); at += character_at(text, at).size) {
    const bool begins = at == 0 || is_blank(character_before(text, at));
    small += begins && is_small(character_at(text, at));
  }
  return !all_common && small <= particles;
}

}  // namespace sw
