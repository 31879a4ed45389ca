// The proof of a round on file: matching.json beside switch.yaml. It says with ids for numbers who goes where
// and at which prices, so that anybody can hold it against the files of the round, long after.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "switch/language/words.hpp"
#include "switch/matching/certificate.hpp"
#include "switch/matching/round_view.hpp"
#include "switch/model/own_files.hpp"

namespace sw::matching {

struct Solved;

inline constexpr const char* proof_file = matching_file;
inline constexpr const char* proof_schema_file = "schemas/matching.schema.json";

/// One number per lane; none at all where each is 0.
using Price = std::vector<std::int64_t>;

/// A place that somebody takes. Only who visits two hosts by confirmed exchanges has more than one seat.
struct ProvenSeat {
  std::optional<std::string> host;  ///< none: no place
  std::uint32_t slot = 0;           ///< which of the host's, where it has more
  bool fixed = false;               ///< by people, before anything was matched
  Price price;

  friend bool operator==(const ProvenSeat&, const ProvenSeat&) = default;
};

struct ProvenPerson {
  std::string input;  ///< checksum of all that counts for this person
  std::vector<ProvenSeat> seats;
  std::map<std::string, Kept> kept;      ///< earlier pairs, where the round wants to keep them
  std::map<std::string, Index> kept_in;  ///< and in which of the host's periods, where that is known
  std::optional<std::vector<std::string>> weighed;  ///< the hosts, where not all were

  friend bool operator==(const ProvenPerson&, const ProvenPerson&) = default;
};

struct ProvenSlot {
  Price price;
  std::map<std::string, Price> senders;  ///< whose people are more than the pair cap lets in

  friend bool operator==(const ProvenSlot&, const ProvenSlot&) = default;
};

struct ProvenOrganisation {
  std::string input;
  Price sends, hosts;
  std::vector<ProvenSlot> slots;

  friend bool operator==(const ProvenOrganisation&, const ProvenOrganisation&) = default;
};

/// Scores that a coordinator brought along.
struct ProvenScores {
  std::string file;  ///< its path from the folder of the round, else its name
  bool adds = false;
  std::optional<Scale> scale{};  ///< that was declared

  friend bool operator==(const ProvenScores&, const ProvenScores&) = default;
};

/// Something of the round that was not reckoned with.
struct Omission {
  std::string file;                    ///< by its name in the round
  std::optional<std::string> despite;  ///< the check whose finding was passed by; none: not filled in yet

  friend bool operator==(const Omission&, const Omission&) = default;
};

struct Proof {
  Date as_of{};
  bool keep = false;                   ///< the fewest changes came first
  std::optional<ProvenScores> scores;  ///< whoever writes the proof knows the file
  std::vector<Omission> without;       ///< whoever writes the proof knows what was left out
  std::string input;                   ///< checksum of the round and all that is below
  bool all_pairs = true;               ///< else it is a proof of the pairs that were weighed
  std::vector<Lane> lanes;
  std::vector<std::int64_t> totals;
  std::map<std::string, ProvenPerson> people;
  std::map<std::string, ProvenOrganisation> organisations;

  friend bool operator==(const Proof&, const Proof&) = default;
};

/// That of a solved round.
Proof proof_of(const Solved& solved);

/// One line per person and organisation, ordered by id, ending in a line end. No free text.
std::string written(const Proof& proof);

/// Reads what written() wrote. Empty where the text is anything else, and then `why` says what and where.
std::optional<Proof> read_proof(std::string_view json, Text& why);

/// Another id for a person or an organisation.
struct NewId {
  std::string from, to;
  bool person = false;
};

/// The proof with that id wherever the other stood; its checksums and prices are those of before.
Proof with_new_id(Proof proof, const NewId& id);

/// A round on the day of a proof, taken back to what it was made from.
struct ProvenRound {
  const Workspace& workspace;
  const MatchOptions& options;
};

/// The proof of the same pairs once somebody has another id. The lot between rounds that are equally good is
/// drawn from ids, so from then on the proof covers everything but the lot. What had changed since the proof
/// was made is still told as changed. Only for a proof that rests on no scores that somebody brought along.
Proof renamed(const Proof& proof, const NewId& id, const ProvenRound& before, const ProvenRound& after);

/// The JSON Schema (draft-07) of the file.
std::string_view proof_schema();

}  // namespace sw::matching
