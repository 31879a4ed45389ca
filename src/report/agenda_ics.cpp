// The agenda as a calendar file, RFC 5545.
#include <fmt/format.h>

#include <algorithm>

#include "report/calendar_lines.hpp"
#include "report/event_words.hpp"
#include "switch/report/agenda.hpp"
#include "switch/text/hash.hpp"

namespace sw::report {
namespace {

using hours::Event;
using hours::EventKind;
using hours::EventState;

/// 20230314
std::string compact_date(Date date) {
  const std::chrono::year_month_day day{date};
  return fmt::format("{:04}{:02}{:02}", static_cast<int>(day.year()), static_cast<unsigned>(day.month()),
                     static_cast<unsigned>(day.day()));
}

/// 20230314T093000; the end of a day is the start of the next.
std::string compact_time(Date date, Minutes time) {
  const int minutes = time.count() % (24 * 60);
  return fmt::format("{}T{:02}{:02}00", compact_date(date + std::chrono::floor<std::chrono::days>(time)),
                     minutes / 60, minutes % 60);
}

/// The rules of Brussels since 1996, which reach further back than any date in a round.
void add_zone(CalendarLines& lines) {
  const auto observance = [&](std::string_view name, std::string_view start, std::string_view month,
                              std::string_view from, std::string_view to, std::string_view zone) {
    lines.add("BEGIN", name);
    lines.add("DTSTART", start);
    lines.add("RRULE", fmt::format("FREQ=YEARLY;BYMONTH={};BYDAY=-1SU", month));
    lines.add("TZOFFSETFROM", from);
    lines.add("TZOFFSETTO", to);
    lines.add("TZNAME", zone);
    lines.add("END", name);
  };
  lines.add("BEGIN", "VTIMEZONE");
  lines.add("TZID", "Europe/Brussels");
  observance("DAYLIGHT", "19960331T020000", "3", "+0100", "+0200", "CEST");
  observance("STANDARD", "19961027T030000", "10", "+0200", "+0100", "CET");
  lines.add("END", "VTIMEZONE");
}

/// ASCII letters and digits in lower case, everything else a hyphen.
std::string slug(std::string_view text) {
  std::string result;
  for (const char c : text) {
    const bool upper = c >= 'A' && c <= 'Z';
    const bool plain = upper || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
    if (plain)
      result += upper ? static_cast<char>(c + 32) : c;
    else if (!result.empty() && result.back() != '-')
      result += '-';
  }
  return result;
}

void add_when(const Event& event, CalendarLines& lines) {
  if (event.time && event.time->length() > Minutes{0}) {
    lines.add("DTSTART;TZID=Europe/Brussels", compact_time(event.date, event.time->from));
    lines.add("DTEND;TZID=Europe/Brussels", compact_time(event.date, event.time->until));
    return;
  }
  lines.add("DTSTART;VALUE=DATE", compact_date(event.date));
  lines.add("DTEND;VALUE=DATE", compact_date(event.date + std::chrono::days{1}));
  lines.add("TRANSP", "TRANSPARENT");
}

std::string_view status_of(const Event& event) {
  if (event.state == EventState::cancelled) return "CANCELLED";
  const bool unsure =
      event.kind == EventKind::visit && (*event.exchange->status == ExchangeStatus::proposed ||
                                         *event.exchange->status == ExchangeStatus::asked);
  return unsure && event.state != EventState::done ? "TENTATIVE" : "CONFIRMED";
}

std::string all_lines(const std::vector<Text>& texts, Language language) {
  std::string all;
  for (const Text& text : texts) all += (all.empty() ? "" : "\n") + text.in(language);
  return all;
}

void add_event(const Event& event, const Workspace& workspace, const People& people, Date as_of,
               Language language, CalendarLines& lines) {
  lines.add("BEGIN", "VEVENT");
  // The key names people, and the file may leave the house; its hash stays the same as well.
  lines.add_text("UID", fmt::format("{:016x}@{}", stable_hash(event.key), slug(*workspace.round.name)));
  lines.add("DTSTAMP", compact_date(as_of) + "T000000Z");
  add_when(event, lines);
  lines.add_text("SUMMARY", title_of(event, workspace, people).in(language));
  const Text place = place_of(event, workspace);
  if (!place.empty()) lines.add_text("LOCATION", place.in(language));
  const std::string details = all_lines(details_of(event, people), language);
  if (!details.empty()) lines.add_text("DESCRIPTION", details);
  lines.add_text("CATEGORIES", kind_of(event).shown.in(language));
  lines.add("STATUS", status_of(event));
  lines.add("END", "VEVENT");
}

}  // namespace

std::string agenda_calendar(const std::vector<Event>& events, const Workspace& workspace,
                            const People& people, Date as_of, Language language) {
  CalendarLines lines;
  lines.add("BEGIN", "VCALENDAR");
  lines.add("VERSION", "2.0");
  lines.add("PRODID", "-//switch//agenda//EN");
  lines.add("CALSCALE", "GREGORIAN");
  add_zone(lines);
  for (const Event& event : events) add_event(event, workspace, people, as_of, language, lines);
  lines.add("END", "VCALENDAR");
  return std::move(lines).take();
}

}  // namespace sw::report
