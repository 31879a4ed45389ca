// matching.json: one line per person and organisation, so that git shows whose matter changed.
#include <nlohmann/json.hpp>

#include "matching/proof_format.hpp"
#include "switch/matching/proof.hpp"
#include "switch/model/notation.hpp"

namespace sw::matching {
namespace {

using Json = nlohmann::ordered_json;

Json seat_of(const ProvenSeat& seat) {
  Json json{{"host", seat.host ? Json(*seat.host) : Json(nullptr)}};
  if (seat.slot > 0) json["slot"] = seat.slot;
  if (seat.fixed) json["fixed"] = true;
  json["price"] = seat.price;
  return json;
}

Json line_of(const ProvenPerson& person) {
  Json json{{"input", person.input}, {"seats", Json::array()}};
  for (const ProvenSeat& seat : person.seats) json["seats"].push_back(seat_of(seat));
  for (const auto& [host, kept] : person.kept) json["kept"][host] = format::key(kept);
  for (const auto& [host, period] : person.kept_in) json["kept_in"][host] = period;
  if (person.weighed) json["weighed"] = *person.weighed;
  return json;
}

Json line_of(const ProvenOrganisation& organisation) {
  Json json{{"input", organisation.input},
            {"sends", organisation.sends},
            {"hosts", organisation.hosts},
            {"slots", Json::array()}};
  for (const ProvenSlot& slot : organisation.slots) {
    Json one{{"price", slot.price}};
    for (const auto& [sender, price] : slot.senders) one["senders"][sender] = price;
    json["slots"].push_back(std::move(one));
  }
  return json;
}

Json line_of(const Omission& one) {
  Json json{{"file", one.file}};
  if (one.despite) json["despite"] = *one.despite;
  return json;
}

Json line_of(Lane lane, std::int64_t total) {
  Json json{{"goal", key(lane.goal)}};
  if (lane.goal == Goal::worst_off || lane.goal == Goal::kept) json["part"] = lane.part;
  json["total"] = total;
  return json;
}

class Lines {
 public:
  void add(std::string_view before, const Json& value) {
    if (!text_.empty()) text_ += ",\n";
    text_ += "    " + std::string(before) + value.dump();
  }
  std::string text() const { return text_.empty() ? "" : "\n" + text_ + "\n  "; }

 private:
  std::string text_;
};

template <class Named>
std::string block(const Named& all) {
  Lines lines;
  for (const auto& [id, one] : all) lines.add(Json(id).dump() + ": ", line_of(one));
  return "{" + lines.text() + "}";
}

std::string line_of(const ProvenScores& scores) {
  Json json{{"file", scores.file}, {"adds", scores.adds}};
  if (scores.scale) json["scale"] = written(*scores.scale);
  return json.dump();
}

}  // namespace

std::string written(const Proof& proof) {
  std::string text = "{\n";
  const auto put = [&](std::string_view name, std::string_view value, std::string_view end = ",\n") {
    text.append("  \"").append(name).append("\": ").append(value).append(end);
  };
  Lines totals;
  for (std::size_t i = 0; i < proof.lanes.size(); ++i)
    totals.add("", line_of(proof.lanes[i], proof.totals[i]));
  put("$schema", Json(proof_schema_file).dump());
  put("version", std::to_string(format::version));
  put("as_of", "\"" + notation::written(proof.as_of) + "\"");
  if (proof.keep) put("keep", "true");
  if (proof.scores) put("scores", line_of(*proof.scores));
  if (!proof.without.empty()) {
    Lines without;
    for (const Omission& one : proof.without) without.add("", line_of(one));
    put("without", "[" + without.text() + "]");
  }
  put("input", "\"" + proof.input + "\"");
  put("all_pairs", proof.all_pairs ? "true" : "false");
  put("totals", "[" + totals.text() + "]");
  put("people", block(proof.people));
  put("organisations", block(proof.organisations), "\n}\n");
  return text;
}

}  // namespace sw::matching
