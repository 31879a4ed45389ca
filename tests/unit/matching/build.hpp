// Small rounds for the tests of matching/, as if they were read from files: every value that is set has a
// place of its own.
#pragma once

#include <algorithm>
#include <string>
#include <utility>

#include "switch/model/workspace.hpp"

namespace sw::matching::test {

inline Date day(int month, unsigned number) {
  return std::chrono::sys_days{std::chrono::year{2023} / month / static_cast<int>(number)};
}

/// A second round of the same content.
inline Workspace copy_of(const Workspace& workspace) {
  Workspace copy;
  copy.round = workspace.round;
  copy.organisations = workspace.organisations;
  copy.participants = workspace.participants;
  copy.exchanges = workspace.exchanges;
  copy.index();
  return copy;
}

class RoundBuilder {
 public:
  RoundBuilder() {
    set(round().window.from, day(2, 1));
    set(round().window.until, day(8, 31));
    for (const char* id : {"noord", "zuid"}) {
      Network network;
      set(network.id, NetworkId{id});
      set(network.name, std::string(id));
      round().networks.items.push_back(network);
    }
  }

  Round& round() { return workspace_.round; }

  template <class T, class U>
  void set(Field<T>& field, U value) {
    field = {T(std::move(value)), next()};
  }

  Organisation& organisation(const std::string& id, int places = 1, const std::string& network = "noord") {
    Organisation organisation;
    organisation.id = {id};
    organisation.origin = next();
    set(organisation.name, "Huis " + id);
    set(organisation.network, NetworkId{network});
    set(organisation.hosting.places, places);
    organisation.hosting.origin = next();
    return keep(workspace_.organisations, std::move(organisation));
  }

  Participant& jobshadower(const std::string& id, const std::string& home) {
    return participant(id, home, Role::jobshadower);
  }

  Participant& mentor(const std::string& id, const std::string& home, const std::string& function) {
    Participant& mentor = participant(id, home, Role::mentor);
    set(mentor.function, function);
    return mentor;
  }

  Exchange& exchange(const std::string& person, const std::string& host, ExchangeStatus status) {
    Exchange exchange;
    exchange.id = {person + "--" + host};
    exchange.origin = next();
    set(exchange.jobshadower, ParticipantId{person});
    set(exchange.host, OrganisationId{host});
    set(exchange.status, status);
    return keep(workspace_.exchanges, std::move(exchange));
  }

  Exchange& pin(const std::string& person, const std::string& host) {
    Exchange& pinned = exchange(person, host, ExchangeStatus::proposed);
    pinned.pin.origin = next();
    set(pinned.pin.by, "Mira");
    set(pinned.pin.reason, "afgesproken");
    return pinned;
  }

  template <class Asking>
  void question(Asking& asking, const std::string& id, const std::string& topic) {
    typename decltype(asking.learning_questions)::value_type question;
    question.origin = next();
    set(question.id, QuestionId{id});
    set(question.topic, TopicId{topic});
    asking.learning_questions.items.push_back(question);
  }

  void strength(Organisation& organisation, const std::string& id, const std::string& topic) {
    organisation.vision.strengths.items.push_back(strength_of(id, topic));
  }
  void growth_point(Organisation& organisation, const std::string& id, const std::string& topic) {
    organisation.vision.growth_points.items.push_back(strength_of(id, topic));
  }

  void same_as(const std::string& topic, const std::string& other) {
    SameAs pair;
    set(pair.topic, TopicId{topic});
    set(pair.same_as, TopicId{other});
    round().same_as.items.push_back(pair);
  }

  void wish(Participant& person, const std::string& host, bool approached = false) {
    Preference wish;
    wish.origin = next();
    set(wish.host, OrganisationId{host});
    set(wish.approached, approached);
    person.preferences.items.push_back(wish);
    person.preferences.origin = next();
  }

  void veto(List<Veto>& vetoes, const std::string& organisation, const std::string& reason) {
    Veto veto;
    veto.origin = next();
    set(veto.organisation, OrganisationId{organisation});
    set(veto.reason, reason);
    vetoes.items.push_back(veto);
    vetoes.origin = next();
  }

  template <class AnyPeriod>
  AnyPeriod& available(List<AnyPeriod>& periods, Date from, Date until) {
    AnyPeriod period;
    period.origin = next();
    set(period.from, from);
    set(period.until, until);
    periods.items.push_back(period);
    periods.origin = next();
    return periods.items.back();
  }

  void receives(Organisation& host, Date from, Date until, int places) {
    set(available(host.hosting.available, from, until).places, places);
  }

  void minutes(Participant& person, const std::string& host, int minutes) {
    TravelTime time;
    time.origin = next();
    set(time.host, OrganisationId{host});
    set(time.minutes, minutes);
    person.travel.times.items.push_back(time);
  }

  void together(Participant& person, const std::string& with, bool splittable) {
    person.together.origin = next();
    set(person.together.with, ParticipantId{with});
    if (splittable) set(person.together.splittable, true);
  }

  void swap(Participant& person, const std::string& with, bool elsewhere) {
    person.swap.origin = next();
    set(person.swap.with, ParticipantId{with});
    if (elsewhere) set(person.swap.elsewhere, true);
  }

  void motive(Participant& person, Motive motive) {
    Field<Motive> field;
    set(field, motive);
    person.motives.items.push_back(field);
  }

  /// The round as built so far. What the functions above returned must not be used after it.
  Workspace& workspace() {
    workspace_.index();
    return workspace_;
  }

 private:
  Origin next() {
    ++last_;
    return {FileId{0}, {last_, last_ + 1}};
  }

  Participant& participant(const std::string& id, const std::string& home, Role role) {
    Participant person;
    person.id = {id};
    person.origin = next();
    set(person.name, "Mens " + id);
    set(person.organisation, OrganisationId{home});
    Field<Role> field;
    set(field, role);
    person.roles.items.push_back(field);
    return keep(workspace_.participants, std::move(person));
  }

  Strength strength_of(const std::string& id, const std::string& topic) {
    Strength strength;
    strength.origin = next();
    set(strength.id, ItemId{id});
    set(strength.topic, TopicId{topic});
    return strength;
  }

  /// References to what is kept stay good: the lists never grow past what is reserved here.
  template <class Entity>
  static Entity& keep(std::vector<Entity>& list, Entity entity) {
    if (list.capacity() == 0) list.reserve(64);
    return list.emplace_back(std::move(entity));
  }

  Workspace workspace_;
  std::uint32_t last_ = 0;
};

}  // namespace sw::matching::test
