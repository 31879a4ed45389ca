#include "switch/matching/what_if.hpp"

#include <algorithm>
#include <charconv>
#include <cstdlib>

#include "command.hpp"
#include "names.hpp"
#include "readiness.hpp"
#include "switch/language/messages_cli.hpp"
#include "switch/language/messages_matching.hpp"
#include "switch/language/messages_matching_periods.hpp"
#include "switch/model/places.hpp"
#include "switch/report/match.hpp"
#include "switch/text/unicode.hpp"

namespace sw::cli {
namespace {

namespace words = messages::matching;

constexpr int most_places = 1000;  ///< as the files may say

struct Options {
  std::vector<std::string> without, places, without_person;
  TableOption table;

  void declare(Arguments& arguments) {
    arguments.names(
        "--without", "HOST", without,
        {"Een gastvoorziening die niemand meer ontvangt.", "A host that receives nobody any more."});
    arguments.texts("--places", "HOST=N", places,
                    {"Een gastvoorziening met zoveel plaatsen; +1 is een meer, -1 een minder.",
                     "A host with so many places; +1 is one more, -1 one less."});
    arguments.names("--without-person", "PERSON", without_person,
                    {"Een jobshadower die niet meer meedoet.", "A jobshadower who takes no part any more."});
    table.declare(arguments);
  }

  int run(Session& session) const {
    if (without.empty() && places.empty() && without_person.empty()) {
      session.complain(say(words::suppose_something));
      return exit_failed;
    }
    if (const auto wrong = contradiction()) return session.refuse(*wrong);
    const auto now = session.open_sound();
    if (!now) return exit_failed;
    const auto scenario = scenario_in(session, now->workspace);
    if (!scenario) return exit_failed;
    auto then = session.open_sound();
    if (!then) return exit_failed;
    matching::suppose(*scenario, then->workspace);
    const auto before = matched(session, now->workspace), after = matched(session, then->workspace);
    if (!before || !after) return exit_findings;
    session.print({report::match_moves(matching::moves_between(*before, *after)),
                   report::match_unplaced(*after), report::match_effect(*before, *after)},
                  table);
    return exit_fine;
  }

 private:
  /// What is supposed against something else that is supposed.
  std::optional<Text> contradiction() const {
    for (auto one = places.begin(); one != places.end(); ++one) {
      const std::string option = "--places " + visible(*one), host = one->substr(0, one->find('='));
      if (std::ranges::find(without, host) != without.end())
        return say(msg::exclude_each_other, "--without " + visible(host), option);
      const bool changes = one->find_first_of("+-", host.size()) == host.size() + 1;
      const auto earlier =
          std::find_if(places.begin(), one, [&](const auto& other) { return other.starts_with(host + "="); });
      if (earlier != one && !changes)
        return say(msg::exclude_each_other, "--places " + visible(*earlier), option);
    }
    return std::nullopt;
  }

  std::optional<matching::Scenario> scenario_in(Session& session, const Workspace& workspace) const {
    matching::Scenario scenario;
    for (const std::string& id : without) {
      if (!known(session, workspace, words::a_host, id, workspace.organisations)) return std::nullopt;
      scenario.without.push_back({id});
    }
    for (const std::string& given : places)
      if (!take_places(session, workspace, given, scenario)) return std::nullopt;
    for (const std::string& id : without_person) {
      if (!known(session, workspace, words::a_person, id, workspace.participants)) return std::nullopt;
      scenario.without_person.push_back({id});
    }
    return scenario;
  }

  template <class Entities>
  static bool known(Session& session, const Workspace& workspace, Words what, std::string_view id,
                    const Entities& entities) {
    if (id.empty()) return session.unknown_id(workspace, id) == exit_fine;
    return exists(session, what, id, ids_of(entities));
  }

  static bool take_places(Session& session, const Workspace& workspace, std::string_view given,
                          matching::Scenario& scenario) {
    const std::size_t equals = std::min(given.find('='), given.size());
    const OrganisationId host{std::string(given.substr(0, equals))};
    std::string_view number = given.substr(std::min(equals + 1, given.size()));
    const bool more = number.starts_with('+'), change = more || number.starts_with('-');
    if (more) number.remove_prefix(1);
    int places = 0;
    const auto read = std::from_chars(number.data(), number.data() + number.size(), places);
    const bool whole = read.ec == std::errc{} && read.ptr == number.data() + number.size();
    if (!whole || std::abs(places) > most_places || (more && places < 0)) {
      session.complain(say(words::places_wanted, visible(given)));
      return false;
    }
    if (!known(session, workspace, words::a_host, host.text, workspace.organisations)) return false;
    if (change) places += places_now(workspace, host, scenario);
    if (places < 0) {
      session.complain(say(words::fewer_than_none, host.text, places));
      return false;
    }
    const Hosting& hosting = workspace.find(host)->hosting;
    const int most = places_in_periods(workspace.round, hosting);
    if (has_places_per_period(hosting) && places > most) {
      session.complain(say(words::change_the_periods, host.text, most));
      return false;
    }
    scenario.places.emplace_back(host, places);
    return true;
  }

  /// As supposed so far.
  static int places_now(const Workspace& workspace, const OrganisationId& host,
                        const matching::Scenario& scenario) {
    int places = places_of(workspace.round, workspace.find(host)->hosting);
    for (const auto& [other, supposed] : scenario.places)
      if (other == host) places = supposed;
    return places;
  }

  static std::optional<matching::MatchResult> matched(Session& session, const Workspace& workspace) {
    matching::MatchResult result =
        matching::round_match(workspace, match_options(workspace, session.as_of()));
    if (result.solved) return result;
    session.report(workspace, std::move(result.findings).take_sorted());
    return std::nullopt;
  }
};

}  // namespace

const Command what_if_command{
    "what-if",
    Group::match,
    {"Toon wat er verandert als iemand wegvalt of een gastvoorziening anders ontvangt; schrijft niets.",
     "Show what changes when somebody drops out or a host receives otherwise; writes nothing."},
    declared<Options>};

}  // namespace sw::cli
