#include <algorithm>

#include "command.hpp"
#include "names.hpp"
#include "switch/language/messages_overview.hpp"
#include "switch/report/overview.hpp"
#include "switch/text/unicode.hpp"

namespace sw::cli {
namespace {

namespace m = msg::overview;

/// What can be listed.
struct Kind {
  Option word;
  std::vector<std::string_view> (*columns)();
};

const Kind kinds[] = {
    {{"organisations", {"organisaties", "organisations"}}, report::organisation_columns},
    {{"participants", {"deelnemers", "participants"}}, report::participant_columns},
    {{"exchanges", {"uitwisselingen", "exchanges"}}, report::exchange_columns},
};

/// A filter that says nothing of some kinds.
struct Filter {
  const char* option;
  std::vector<std::size_t> kinds;
};

const Filter filters[] = {{"--organisation", {1, 2}}, {"--host", {2}}, {"--role", {1}}, {"--status", {2}}};

/// The words of an enumeration behind `all`, which asks for none in particular.
template <class E>
std::vector<Option> words_of(E) {
  std::vector<Option> words{{"all", {"alle", "all"}}};
  for (const Choice<E>& one : choices(E{})) words.push_back({one.key, one.shown});
  return words;
}

struct Options {
  TableOption table;
  std::size_t kind = 0;
  std::vector<std::string> columns, without;
  std::string network, organisation_kind, organisation, host;
  std::size_t role = 0, status = 0;

  void declare(Arguments& arguments) {
    std::vector<Option> words;
    for (const Kind& one : kinds) words.push_back(one.word);
    arguments.word(
        "WHAT", std::move(words), kind,
        {"organisations, participants of exchanges.", "organisations, participants or exchanges."});
    table.declare(arguments);
    arguments.names("--columns", "A,B,C", columns,
                    {"Deze kolommen, in deze volgorde.", "These columns, in this order."});
    arguments.names("--without", "A,B", without,
                    {"Alleen waar deze kolommen leeg zijn.", "Only where these columns are empty."});
    arguments.text("--network", "NETWORK", network, {"Alleen dit netwerk.", "Only this network."});
    arguments.text("--kind", "KIND", organisation_kind,
                   {"Alleen deze soort organisaties.", "Only this kind of organisations."});
    arguments.text("--organisation", "ORGANISATION", organisation,
                   {"Alleen mensen van deze organisatie.", "Only people of this organisation."});
    arguments.text("--host", "ORGANISATION", host,
                   {"Alleen uitwisselingen bij deze gastvoorziening.", "Only exchanges at this host."});
    arguments.choice("--role", words_of(Role{}), role,
                     {"Alleen mensen met deze rol.", "Only people with this role."});
    arguments.choice("--status", words_of(ExchangeStatus{}), status,
                     {"Alleen uitwisselingen met deze status.", "Only exchanges with this status."});
    for (const Filter& one : filters) {
      std::vector<Text> where;
      for (const std::size_t fits : one.kinds) where.push_back(Text::same(kinds[fits].word.name));
      arguments.only_where(
          one.option, [this, &one] { return std::ranges::find(one.kinds, kind) != one.kinds.end(); },
          listed(where, Join::disjunction));
    }
  }

  int run(Session& session) const {
    if (!columns_exist(session, "--columns", columns) || !columns_exist(session, "--without", without))
      return exit_failed;
    const auto opened = session.open_sound();
    if (!opened || !names_exist(session, opened->workspace)) return exit_failed;
    const Round& round = opened->workspace.round;
    const overview::Ties ties(opened->workspace);
    const report::Listing listing{{columns.begin(), columns.end()}, {without.begin(), without.end()}};
    if (kind == 0)
      session.print({report::list_table(overview::list_organisations(ties, filter()), listing, round)},
                    table);
    else if (kind == 1)
      session.print({report::list_table(overview::list_participants(ties, filter()), listing, round)}, table);
    else
      session.print({report::list_table(overview::list_exchanges(ties, filter()), listing, round)}, table);
    return exit_fine;
  }

 private:
  overview::ListFilter filter() const {
    overview::ListFilter filter{network, organisation_kind, organisation, host, {}, {}};
    if (role > 0) filter.role = choices(Role{})[role - 1].value;
    if (status > 0) filter.status = choices(ExchangeStatus{})[status - 1].value;
    return filter;
  }

  bool columns_exist(Session& session, std::string_view option, const std::vector<std::string>& given) const {
    const auto known = kinds[kind].columns();
    for (const std::string& one : given) {
      if (std::find(known.begin(), known.end(), one) != known.end()) continue;
      std::vector<Text> all;
      for (const std::string_view name : known) all.push_back(Text::same(name));
      session.complain(say(m::unknown_column, option, visible(one), listed(all, Join::disjunction)));
      return false;
    }
    return true;
  }

  bool names_exist(Session& session, const Workspace& workspace) const {
    const auto organisations = ids_of(workspace.organisations);
    return exists(session, m::network_word, network, ids_of(workspace.round.networks)) &&
           exists(session, m::kind_word, organisation_kind, ids_of(workspace.round.kinds)) &&
           exists(session, m::organisation_word, organisation, organisations) &&
           exists(session, m::organisation_word, host, organisations);
  }
};

}  // namespace

const Command list_command{"list",
                           Group::see,
                           {"Alle organisaties, deelnemers of uitwisselingen, met de kolommen die je kiest.",
                            "All organisations, participants or exchanges, with the columns you choose."},
                           declared<Options>};

}  // namespace sw::cli
