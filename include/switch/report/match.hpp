// A matching as tables: the pairs with the parts of their scores, the reasons behind them, who stays without
// a place and why, and what goes and comes per organisation and per network.
#pragma once

#include <string>

#include "switch/matching/robust.hpp"
#include "switch/matching/what_if.hpp"
#include "switch/report/table.hpp"

namespace sw::report {

/// Who goes where, by organisation that sends, for people who would rather look; empty where nobody goes.
std::string match_drawing(const matching::MatchResult& result, Language language);
Table match_pairs(const matching::MatchResult& result);
/// What fixes each pair, or speaks for it, and the hosts that would fit better.
Table match_why(const matching::MatchResult& result);
/// One row per two who travel together or swap places: whether that comes about.
Table match_companions(const matching::MatchResult& result);
/// One row per part of a pair's score.
Table match_reasons(const matching::MatchResult& result);
Table match_unplaced(const matching::MatchResult& result);
/// Organisations that take part in any way.
Table match_organisations(const matching::MatchResult& result);
Table match_networks(const matching::MatchResult& result);
/// The sums that decide, first things first; the lot that breaks ties is left out.
Table match_totals(const matching::MatchResult& result);
/// What a dropout changes.
Table match_changes(const matching::ChangeList& list);
/// One row per call that follows from it.
Table match_calls(const matching::ChangeList& list);
/// Who goes elsewhere in one of two results.
Table match_moves(const std::vector<matching::Move>& moves);
/// The sums that decide, of both results.
Table match_effect(const matching::MatchResult& before, const matching::MatchResult& after);
/// The same where `before` is past.
Table match_effect_since(const matching::MatchResult& before, const matching::MatchResult& after);
/// The pairs as a graph for Graphviz: solid what is confirmed, bold what is pinned, dashed what is proposed.
std::string match_dot(const matching::MatchResult& result);
/// Who goes elsewhere, each with the files that make the difference on their own.
Table match_diff(const std::vector<matching::Move>& moves,
                 const std::vector<std::vector<std::string>>& causes);
/// Whose loss would leave people without a place, the worst first.
Table match_robust(const matching::Robustness& robustness);

}  // namespace sw::report
