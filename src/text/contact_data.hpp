// What reaches or numbers people, in running text: mail addresses, telephone numbers, account numbers and
// Belgian national numbers, in whatever grouping they are written.
#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace sw {

struct ContactData {
  enum class Kind { mail, phone, account, national_number };

  Kind kind{};
  std::size_t begin = 0, end = 0;  ///< in bytes
  std::string value;               ///< of a mail address the folded text, of a phone its phone_digits()
};

/// In their order, without overlap. Account and national numbers only with right check digits; telephone
/// numbers as Belgium has them (0470 12 34 56, +32 9 123 45 67), those of elsewhere behind a +, and any
/// others whose phone_digits() are known.
std::vector<ContactData> contact_data_in(std::string_view text,
                                         const std::function<bool(std::string_view)>& known_phone);

/// The digits by which a telephone number is known, however it is written: those behind +32, 0032 or the
/// first 0.
std::string phone_digits(std::string_view number);

}  // namespace sw
