// Messages about the shape of one value.
#pragma once

#include "switch/language/say.hpp"

// A table: one entry a line.
// clang-format off
namespace sw::msg {

using S = std::string_view;
using N = std::int64_t;

inline constexpr Message<S, S> unknown_key{"‘{}’ is geen sleutel van {}.", "‘{}’ is not a key of {}."};
inline constexpr Message<S> did_you_mean{"Bedoelde je ‘{}’?", "Did you mean ‘{}’?"};
inline constexpr Message<S> keys_are{"De sleutels hier zijn: {}.", "The keys here are: {}."};
inline constexpr Message<S> missing_key{"De sleutel ‘{}’ ontbreekt.", "The key ‘{}’ is missing."};
inline constexpr Message<S> empty_key{"‘{}’ is niet ingevuld.", "‘{}’ is not filled in."};
inline constexpr Message<S, S> add_key{"Voeg toe: ‘{}: …’. {}", "Add: ‘{}: …’. {}"};
inline constexpr Message<S, S, S> wrong_kind{"Bij ‘{}’ hoort {}, en er staat {}.", "‘{}’ takes {}, and there is {}."};
inline constexpr Message<S, S> write_list{"Zet elk element op een eigen regel met een streepje: ‘{}:’ en daaronder ‘  - {}’.",
                                          "Put each item on a line of its own with a dash: ‘{}:’ and below it ‘  - {}’."};
inline constexpr Message<S, S, S> not_text{"‘{}’ is tekst, maar {} wordt zonder aanhalingstekens als {} gelezen.",
                                           "‘{}’ is text, but {} without quotes is read as {}."};
inline constexpr Message<S> quote_it{"Schrijf \"{}\".", "Write \"{}\"."};
inline constexpr Message<S> blank_text{"‘{}’ is een lege tekst.", "‘{}’ is an empty text."};
inline constexpr Message<S> fill_or_drop{"Vul iets in, of laat na ‘{}:’ alles weg.",
                                         "Fill something in, or leave nothing behind ‘{}:’."};
inline constexpr Message<S, N, N> text_too_long{"‘{}’ telt {} tekens, en hoogstens {} mogen.",
                                                "‘{}’ has {} characters, and at most {} are allowed."};
inline constexpr Message<S> one_line_only{"‘{}’ hoort op één regel te staan.", "‘{}’ belongs on one line."};
inline constexpr Message<S, S> not_whole{"‘{}’ is een geheel getal, en {} is er geen.",
                                           "‘{}’ is a whole number, and {} is not."};
inline constexpr Message<S, S> not_a_number{"‘{}’ is een getal, en {} is er geen.", "‘{}’ is a number, and {} is not."};
inline constexpr Message<S, S, S, S> out_of_range{"‘{}’ ligt tussen {} en {}, en {} valt daarbuiten.",
                                                  "‘{}’ lies between {} and {}, and {} is outside."};
inline constexpr Message<S, S> not_boolean{"‘{}’ is true (ja) of false (nee), en niet {}.",
                                           "‘{}’ is true (yes) or false (no), and not {}."};
inline constexpr Message<S, S> not_a_date{"‘{}’ is een datum, en {} is er geen.", "‘{}’ is a date, and {} is not."};
inline constexpr Message<S, S> not_a_mail{"‘{}’ is een e-mailadres, en {} is er geen.", "‘{}’ is an e-mail address, and {} is not."};
inline constexpr Message<S> write_date{"Schrijf {}.", "Write {}."};
inline constexpr Message<> date_form{"Schrijf jaar-maand-dag, zoals 2023-03-14; alleen dagen die bestaan, van deze eeuw.",
                                     "Write year-month-day, as in 2023-03-14; only days that exist, of this century."};
inline constexpr Message<S, S> not_a_time_range{"‘{}’ is een begin- en einduur, en {} is dat niet.",
                                                "‘{}’ is a time from and until, and {} is not."};
inline constexpr Message<> time_range_form{"Schrijf bijvoorbeeld 09:00-16:30.", "Write for example 09:00-16:30."};
inline constexpr Message<S, S> not_a_length{"‘{}’ is een duur, en {} is dat niet.", "‘{}’ is a length of time, and {} is not."};
inline constexpr Message<> length_form{"Schrijf bijvoorbeeld 30m, 1h of 1h30m; nooit minder dan nul.",
                                       "Write for example 30m, 1h or 1h30m; never less than nothing."};
inline constexpr Message<S, S> not_a_choice{"‘{}’ kent {} niet.", "‘{}’ does not know {}."};
inline constexpr Message<S> choose_from{"Kies uit {}.", "Choose from {}."};
inline constexpr Message<S, S> not_an_id{"‘{}’ is een korte naam, en {} kan dat niet zijn.",
                                         "‘{}’ is a short name, and {} can't be one."};
inline constexpr Message<> id_form{"Gebruik kleine letters, cijfers en koppeltekens, hoogstens 64, en begin niet met een koppelteken.",
                                   "Use small letters, digits and hyphens, at most 64, and do not begin with a hyphen."};

}  // namespace sw::msg
