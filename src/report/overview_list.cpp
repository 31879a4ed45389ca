// Lists: the columns asked for, of the rows that lack what is asked.
#include <algorithm>

#include "report/overview_columns.hpp"
#include "switch/language/messages_overview.hpp"
#include "switch/language/say.hpp"
#include "switch/report/overview.hpp"

namespace sw::report {
namespace {

namespace m = msg::overview;

template <class Row>
std::vector<std::string_view> keys() {
  std::vector<std::string_view> all;
  for (const auto& one : columns_of(Row{})) all.push_back(one.column.key);
  return all;
}

/// The columns with these keys, in the order of the keys.
template <class Row>
std::vector<ListColumn<Row>> columns_with(const std::vector<std::string_view>& keys) {
  std::vector<ListColumn<Row>> chosen;
  for (const std::string_view key : keys)
    for (const auto& one : columns_of(Row{}))
      if (one.column.key == key) chosen.push_back(one);
  return chosen;
}

template <class Row>
std::vector<ListColumn<Row>> shown_columns(const Listing& listing) {
  if (!listing.columns.empty()) return columns_with<Row>(listing.columns);
  std::vector<ListColumn<Row>> usual;
  for (const auto& one : columns_of(Row{}))
    if (one.usual) usual.push_back(one);
  return usual;
}

bool is_empty(const Cell& cell) {
  return std::holds_alternative<std::monostate>(cell);
}

template <class Row>
Table made(std::string_view name, Text title, const std::vector<Row>& rows, const Listing& listing) {
  Table table{name, std::move(title), {}, {}, {}};
  const auto shown = shown_columns<Row>(listing), lacking = columns_with<Row>(listing.without);
  for (const auto& one : shown) table.columns.push_back(one.column);
  for (const Row& row : rows) {
    if (!std::all_of(lacking.begin(), lacking.end(),
                     [&](const auto& one) { return is_empty(one.cell(row)); }))
      continue;
    auto& cells = table.rows.emplace_back();
    for (const auto& one : shown) cells.push_back(one.cell(row));
  }
  return table;
}

}  // namespace

std::vector<std::string_view> organisation_columns() {
  return keys<overview::OrganisationRow>();
}
std::vector<std::string_view> participant_columns() {
  return keys<overview::ParticipantRow>();
}
std::vector<std::string_view> exchange_columns() {
  return keys<overview::ExchangeRow>();
}

Table list_table(const std::vector<overview::OrganisationRow>& rows, const Listing& listing,
                 const Round& round) {
  return made("organisations", say(m::organisations_title, *round.name), rows, listing);
}

Table list_table(const std::vector<overview::ParticipantRow>& rows, const Listing& listing,
                 const Round& round) {
  return made("participants", say(m::participants_title, *round.name), rows, listing);
}

Table list_table(const std::vector<overview::ExchangeRow>& rows, const Listing& listing, const Round& round) {
  return made("exchanges", say(m::exchanges_title, *round.name), rows, listing);
}

}  // namespace sw::report
