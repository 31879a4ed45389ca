// The answers to the questions of the week, as tables.
#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "switch/overview/calendar.hpp"
#include "switch/overview/invite.hpp"
#include "switch/overview/lists.hpp"
#include "switch/overview/references.hpp"
#include "switch/overview/sheet.hpp"
#include "switch/overview/supply.hpp"
#include "switch/overview/todo.hpp"
#include "switch/report/table.hpp"

namespace sw::report {

/// Which columns of a list are shown, by key, and which rows: those in which all of `without` are empty.
struct Listing {
  std::vector<std::string_view> columns;  ///< empty: the usual ones
  std::vector<std::string_view> without;
};

/// The keys of all columns of a list; each of the lists takes these.
std::vector<std::string_view> organisation_columns();
std::vector<std::string_view> participant_columns();
std::vector<std::string_view> exchange_columns();

Table list_table(const std::vector<overview::OrganisationRow>& rows, const Listing& listing,
                 const Round& round);
Table list_table(const std::vector<overview::ParticipantRow>& rows, const Listing& listing,
                 const Round& round);
Table list_table(const std::vector<overview::ExchangeRow>& rows, const Listing& listing, const Round& round);

/// What is due or overdue. `until` is the day up to which it looks; none: everything.
Table todo_table(const overview::Todo& todo, std::optional<Date> until, Date as_of);
Table calls_table(const std::vector<overview::FirstCall>& calls);

/// Everything about one thing: its facts, what it holds, what refers to it, what is open.
std::vector<Table> show_tables(const overview::OrganisationRow& row,
                               const std::vector<overview::Reference>& references, const overview::Todo& open,
                               Date as_of);
std::vector<Table> show_tables(const overview::ParticipantRow& row,
                               const std::vector<overview::Reference>& references, const overview::Todo& open,
                               Date as_of);
std::vector<Table> show_tables(const overview::ExchangeRow& row, const overview::Todo& open,
                               const Round& round, Date as_of);

std::vector<Table> supply_tables(const std::vector<overview::TopicSupply>& supply, const Round& round);
std::vector<Table> sheet_tables(const overview::Sheet& sheet, Date as_of);
Table calendar_table(const std::vector<overview::CalendarEntry>& entries, const Round& round);
std::vector<Table> invite_tables(const overview::Invitation& invitation);

}  // namespace sw::report
