#include "text/contact_data.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>
#include <utility>

#include "text/digit_groups.hpp"
#include "text/letters.hpp"

namespace sw {
namespace {

using Kind = ContactData::Kind;

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

bool is_letter(char c) {
  return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
}

/// What may stand in a mail address on either side of its @; letters beyond ASCII too.
bool is_of_mail(Character one, std::string_view marks) {
  return is_of_word(one) || (one.point > 0 && one.point < 0x80 &&
                             marks.find(static_cast<char>(one.point)) != std::string_view::npos);
}

/// The address around an @, which begins behind `least` at the earliest.
std::optional<ContactData> mail_at(std::string_view text, std::size_t sign, std::size_t least) {
  constexpr std::string_view local_marks = ".!#$%&*+=?^_{|}~-", domain_marks = ".-";
  std::size_t begin = sign, end = sign + 1;
  while (begin > least && is_of_mail(character_before(text, begin), local_marks))
    begin -= character_before(text, begin).size;
  while (end < text.size() && is_of_mail(character_at(text, end), domain_marks))
    end += character_at(text, end).size;
  while (end > sign + 1 && domain_marks.find(text[end - 1]) != std::string_view::npos) --end;
  while (begin < sign && local_marks.find(text[begin]) != std::string_view::npos) ++begin;
  const std::string_view domain = text.substr(sign + 1, end - sign - 1);
  const auto dot = domain.rfind('.');
  if (begin == sign || dot == std::string_view::npos || dot == 0 || domain.size() - dot < 3)
    return std::nullopt;
  return ContactData{Kind::mail, begin, end, folded(text.substr(begin, end - begin))};
}

// -- account numbers

/// How long an account number is in the countries around us; none for others.
std::size_t account_length(std::string_view country) {
  constexpr std::array<std::pair<std::string_view, std::size_t>, 18> lengths{{{"at", 20},
                                                                              {"be", 16},
                                                                              {"bg", 22},
                                                                              {"ch", 21},
                                                                              {"cz", 24},
                                                                              {"de", 22},
                                                                              {"es", 24},
                                                                              {"fr", 27},
                                                                              {"gb", 22},
                                                                              {"hu", 28},
                                                                              {"ie", 22},
                                                                              {"it", 27},
                                                                              {"lu", 20},
                                                                              {"nl", 18},
                                                                              {"pl", 28},
                                                                              {"pt", 25},
                                                                              {"ro", 24},
                                                                              {"sk", 24}}};
  for (const auto& [name, length] : lengths)
    if (name == country) return length;
  return 0;
}

/// The check of ISO 7064: the number with its first four characters behind it, letters as 10 to 35.
bool account_holds(std::string_view folded) {
  int rest = 0;
  for (std::size_t i = 0; i < folded.size(); ++i) {
    const char c = folded[(i + 4) % folded.size()];
    rest = is_digit(c) ? (rest * 10 + (c - '0')) % 97 : (rest * 100 + (c - 'a' + 10)) % 97;
  }
  return rest == 1;
}

/// An account number whose country begins at `at`, where a word begins.
std::optional<ContactData> account_at(std::string_view text, std::size_t at) {
  if (at + 4 > text.size() || !is_letter(text[at]) || !is_letter(text[at + 1])) return std::nullopt;
  const std::size_t length = account_length(folded(text.substr(at, 2)));
  std::string number;
  std::size_t end = at;
  for (std::size_t next = at; length > 0 && next < text.size() && number.size() < length;) {
    const Character one = character_at(text, next);
    if (next >= at + 2 && number.size() < 4 && is_letter(text[next])) return std::nullopt;
    if (is_letter(text[next]) || is_digit(text[next])) {
      add_folded(number, one);
      end = next + 1;
    } else if (next - end >= 3 || !(is_blank(one) || is_dash(one) || one.point == '.')) {
      return std::nullopt;
    }
    next += one.size;
  }
  const bool goes_on = end < text.size() && is_of_word(character_at(text, end));
  if (length == 0 || number.size() != length || goes_on || !account_holds(number)) return std::nullopt;
  return ContactData{Kind::account, at, end, number};
}

// -- numbers of digits

/// YYMMDD-XXX.CC: the two last are 97 less the rest of the nine before, behind a 2 for who is born from 2000.
bool is_national_number(std::string_view digits) {
  constexpr std::size_t length = 11;
  if (digits.size() != length) return false;
  const auto number = [&](std::size_t from, std::size_t count) {
    std::int64_t value = 0;
    std::from_chars(digits.data() + from, digits.data() + from + count, value);
    return value;
  };
  constexpr std::int64_t born_later = 2'000'000'000;
  const std::int64_t month = number(2, 2) % 20, day = number(4, 2), first = number(0, 9),
                     check = number(9, 2);
  if (month > 12 || day > 31 || number(2, 2) > 52) return false;
  return check == 97 - first % 97 || check == 97 - (born_later + first) % 97;
}

/// Of Belgium, without what leads to the country: eight digits, and nine of a mobile.
bool is_of_belgium(std::string_view digits) {
  if (digits.empty() || digits.front() == '0') return false;
  return digits.size() == 8 || (digits.size() == 9 && digits.front() == '4');
}

bool is_phone(std::string_view digits, bool plus) {
  constexpr std::size_t least = 9, most = 15;
  const bool leads = plus || digits.starts_with('0');
  if (!leads) return false;
  if (plus && !digits.starts_with("32")) return digits.size() >= least && digits.size() <= most;
  if (digits.starts_with("00") && !digits.starts_with("0032"))
    return digits.size() >= least + 2 && digits.size() <= most + 2;
  return is_of_belgium(phone_digits((plus ? "+" : "") + std::string(digits)));
}

/// 85.07.30: no number begins with the 07.
bool goes_on_from_digits(std::string_view text, std::size_t at) {
  return at > 1 && std::string_view("./-").find(text[at - 1]) != std::string_view::npos &&
         is_digit(text[at - 2]);
}

class Numbers {
 public:
  explicit Numbers(const std::function<bool(std::string_view)>& known_phone) : known_phone_(known_phone) {}

  /// The longest that begins with the first of these groups.
  std::optional<ContactData> in(const DigitGroups& groups) const {
    for (std::size_t count = groups.size(); count > 0; --count) {
      const std::string digits = groups.digits(count);
      const std::size_t end = groups.end(count);
      if (is_national_number(digits)) return ContactData{Kind::national_number, groups.begin(), end, digits};
      if (groups.is_date() && count >= 3) continue;
      std::string known = phone_digits((groups.plus() ? "+" : "") + digits);
      if (is_phone(digits, groups.plus()) || known_phone_(known))
        return ContactData{Kind::phone, groups.opening(), end, std::move(known)};
    }
    return std::nullopt;
  }

 private:
  const std::function<bool(std::string_view)>& known_phone_;
};

}  // namespace

std::string phone_digits(std::string_view number) {
  std::string digits;
  for (const char c : number)
    if (is_digit(c)) digits += c;
  std::string_view rest = digits;
  const bool abroad = number.find('+') != std::string_view::npos;
  if (rest.starts_with("0032"))
    rest.remove_prefix(4);
  else if (abroad && rest.starts_with("32"))
    rest.remove_prefix(2);
  else if (rest.size() >= 10 && rest.starts_with("32") && is_of_belgium(rest.substr(2)))
    rest.remove_prefix(2);
  if (rest.starts_with('0') && !rest.starts_with("00")) rest.remove_prefix(1);
  return std::string(rest);
}

std::vector<ContactData> contact_data_in(std::string_view text,
                                         const std::function<bool(std::string_view)>& known_phone) {
  std::vector<ContactData> all;
  std::size_t after = 0, mail_end = 0;  // of the last one, and of the last address
  const auto add = [&](std::optional<ContactData> one) {
    if (!one) return false;
    while (!all.empty() && all.back().begin >= one->begin) all.pop_back();  // digits that begin an address
    after = one->end;
    if (one->kind == Kind::mail) mail_end = after;
    all.push_back(std::move(*one));
    return true;
  };
  const Numbers numbers(known_phone);
  for (std::size_t at = 0; at < text.size(); ++at) {
    const char c = text[at];
    if (c == '@') add(mail_at(text, at, mail_end));
    if (at < after || !(is_digit(c) || is_letter(c))) continue;
    if (at > 0 && is_of_word(character_before(text, at))) continue;
    const bool behind_another = after > 0 && at == after + 1;
    if (is_digit(c) && !behind_another && goes_on_from_digits(text, at)) continue;
    if (is_letter(c) ? add(account_at(text, at)) : add(numbers.in(DigitGroups(text, at)))) at = after - 1;
  }
  return all;
}

}  // namespace sw
