// A small round made by hand, for tests of what is computed from it.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "switch/model/workspace.hpp"

namespace sw::build {

inline constexpr Origin written{FileId{0}, {1, 2}};

template <class T>
Field<T> given(T value) {
  return {std::move(value), written};
}

template <class T>
Field<Id<T>> given_id(std::string_view id, Id<T>) {
  return {{std::string(id)}, written};
}

inline Date day(int year, unsigned month, unsigned date) {
  return std::chrono::sys_days{std::chrono::year{year} / std::chrono::month{month} / std::chrono::day{date}};
}

inline TimeRange between(int from, int until) {
  return {Minutes{60 * from}, Minutes{60 * until}};
}

inline Visit visit(Date date, TimeRange time, VisitStatus status) {
  Visit made;
  made.date = given(date);
  made.time = given(time);
  made.status = given(status);
  return made;
}
inline Visit done(Date date, TimeRange time) {
  return visit(date, time, VisitStatus::done);
}
inline Visit planned(Date date, TimeRange time) {
  return visit(date, time, VisitStatus::planned);
}

inline Period period(Date from, Date until) {
  Period made;
  made.from = given(from);
  made.until = given(until);
  return made;
}

inline Organisation organisation(std::string_view id, std::string_view network) {
  Organisation made;
  made.id = {std::string(id)};
  made.name = given("De " + std::string(id));
  made.network = given_id(network, NetworkId{});
  return made;
}

inline Participant jobshadower(std::string_view id, std::string_view home) {
  Participant made;
  made.id = {std::string(id)};
  made.name = given("Naam van " + std::string(id));
  made.organisation = given_id(home, OrganisationId{});
  made.roles.items = {given(Role::jobshadower)};
  return made;
}

inline Exchange exchange(std::string_view id, std::string_view who, std::string_view host,
                         std::vector<Visit> visits) {
  Exchange made;
  made.id = {std::string(id)};
  made.jobshadower = given_id(who, ParticipantId{});
  made.host = given_id(host, OrganisationId{});
  made.status = given(ExchangeStatus::running);
  made.visits.items = std::move(visits);
  return made;
}

inline Network network(std::string_view id) {
  Network made;
  made.id = given_id(id, NetworkId{});
  made.name = given("Netwerk " + std::string(id));
  return made;
}

/// Window February to September 2023, 14 hours binding, two networks, three organisations (noord and zuid in
/// n1, west in n2) and jobshadowers an (noord), bo (zuid) and cas (west).
inline Workspace round() {
  Workspace made;
  made.round.window.from = given(day(2023, 2, 1));
  made.round.window.until = given(day(2023, 9, 30));
  made.round.minimum.hours = given(14);
  made.round.networks.items = {network("n1"), network("n2")};
  made.organisations = {organisation("noord", "n1"), organisation("west", "n2"), organisation("zuid", "n1")};
  made.participants = {jobshadower("an", "noord"), jobshadower("bo", "zuid"), jobshadower("cas", "west")};
  made.index();
  return made;
}

}  // namespace sw::build
