// The phrases of which explanations are made.
#pragma once

#include "switch/report/explain.hpp"

namespace sw::report {

/// `organisations/roos.yaml:12`; empty where nothing is written.
Text place_in_files(const ExplainedIn& in, const Origin& at);

/// A sentence with its stop.
Text sentence(Text text);

/// What was left where it is.
std::vector<Text> told(const matching::Held& held);

/// A refusal and its place.
Text told(const ExplainedIn& in, const matching::Refusal& refusal);
Text told(const ExplainedIn& in, const std::vector<matching::Refusal>& refusals);

/// "Bas moves from Roos to Tulp; that makes 1 person fewer with a place". The move that was asked for is not
/// told again.
Text told(const ExplainedIn& in, const matching::Effect& effect, const Participant* asked = nullptr);

/// The goals that gain or lose, first things first; of the bands of scores none after what decides.
Text differences(const ExplainedIn& in, const matching::Effect& effect);

/// The parts that count, those that speak most for the pair first, as items of a list.
std::vector<Text> parts_told(const matching::PairScore& score);

/// Where either score has more, with what it adds to the whole: ": more here for wish (+20)".
Text compared(const matching::PairScore& here, const matching::PairScore& there);

std::string_view fixed_key(const matching::Fixed& fixed);
Text how_fixed(const matching::Fixed& fixed);
Origin fixed_at(const matching::Fixed& fixed);

}  // namespace sw::report
