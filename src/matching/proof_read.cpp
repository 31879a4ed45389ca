// Reads matching.json strictly: what is not exactly the form is refused, with the first thing that is wrong.
#include <algorithm>
#include <initializer_list>
#include <nlohmann/json.hpp>
#include <set>

#include "matching/proof_format.hpp"
#include "switch/language/messages_proof.hpp"
#include "switch/matching/proof.hpp"
#include "switch/model/notation.hpp"
#include "switch/text/unicode.hpp"

namespace sw::matching {
namespace {

using Json = nlohmann::json;
namespace msg = messages::proof;

/// A first pass over the text, for what is lost once it is a tree: the line, and keys that stand there twice.
class Scan : public nlohmann::json_sax<Json> {
 public:
  explicit Scan(std::string_view text) : text_(text) {}

  Text wrong() {
    Json::sax_parse(text_.begin(), text_.end(), this);
    return std::move(wrong_);
  }

  bool null() override { return true; }
  bool boolean(bool) override { return true; }
  bool number_integer(number_integer_t) override { return true; }
  bool number_unsigned(number_unsigned_t) override { return true; }
  bool number_float(number_float_t, const string_t&) override { return true; }
  bool string(string_t&) override { return true; }
  bool binary(binary_t&) override { return true; }
  bool start_object(std::size_t) override { return open(); }
  bool end_object() override { return close(); }
  bool start_array(std::size_t) override { return open(); }
  bool end_array() override { return close(); }
  bool key(string_t& key) override {
    if (keys_.back().insert(key).second) return true;
    wrong_ = say(msg::key_twice, visible(key));
    return false;
  }
  bool parse_error(std::size_t position, const std::string&, const nlohmann::detail::exception&) override {
    const auto end = text_.begin() + static_cast<std::ptrdiff_t>(std::min(position, text_.size()));
    wrong_ = say(msg::no_json, 1 + std::count(text_.begin(), end, '\n'));
    return false;
  }

 private:
  static constexpr std::size_t deepest = 8;

  bool open() {
    keys_.emplace_back();
    if (keys_.size() <= deepest) return true;
    wrong_ = msg::too_deep;
    return false;
  }
  bool close() {
    keys_.pop_back();
    return true;
  }

  std::string_view text_;
  std::vector<std::set<std::string>> keys_;
  Text wrong_;
};

/// Takes the tree apart. After the first thing that is wrong all else is taken for empty.
class Reader {
 public:
  Proof proof(const Json& file) {
    Proof proof;
    if (!file.is_object() || !file.contains("version")) return fail(say(msg::key_missing, "version")), proof;
    if (file["version"] != format::version)
      return fail(say(msg::wrong_version, shown(file["version"]))), proof;
    only(file, {"$schema", "version", "as_of", "keep", "scores", "without", "input", "all_pairs", "totals",
                "people", "organisations"});
    if (const auto day = notation::parse_date(text(file, "as_of")))
      proof.as_of = *day;
    else
      wrong("as_of");
    proof.keep = file.contains("keep") && yes(file, "keep");
    if (file.contains("scores")) proof.scores = scores(object(file, "scores"));
    if (file.contains("without"))
      for (const Json& one : array(file, "without")) proof.without.push_back(omission(one));
    proof.input = text(file, "input");
    proof.all_pairs = yes(file, "all_pairs");
    for (const Json& one : array(file, "totals")) add_total(one, proof);
    for (const auto& [id, one] : object(file, "people").items()) proof.people[id] = person(one);
    for (const auto& [id, one] : object(file, "organisations").items())
      proof.organisations[id] = organisation(one);
    return proof;
  }

  const Text& why() const { return why_; }

 private:
  void fail(Text why) {
    if (why_.empty()) why_ = std::move(why);
  }
  void wrong(std::string_view key) { fail(say(msg::value_wrong, key)); }
  static std::string shown(const Json& value) {
    constexpr std::size_t most = 20;
    return visible(value.dump(-1, ' ', true, Json::error_handler_t::replace).substr(0, most));
  }

  void only(const Json& object, std::initializer_list<std::string_view> keys) {
    for (const auto& [key, value] : object.items())
      if (std::ranges::find(keys, key) == keys.end()) fail(say(msg::key_unknown, visible(key)));
  }

  const Json& member(const Json& object, const char* key, Json::value_t type, const Json& empty) {
    if (!object.is_object() || !object.contains(key)) return fail(say(msg::key_missing, key)), empty;
    if (object[key].type() != type) return wrong(key), empty;
    return object[key];
  }
  const Json& array(const Json& object, const char* key) {
    static const Json empty = Json::array();
    return member(object, key, Json::value_t::array, empty);
  }
  const Json& object(const Json& object, const char* key) {
    static const Json empty = Json::object();
    return member(object, key, Json::value_t::object, empty);
  }
  bool yes(const Json& object, const char* key) {
    static const Json no = false;
    return member(object, key, Json::value_t::boolean, no).get<bool>();
  }
  std::string text(const Json& object, const char* key) {
    static const Json empty = "";
    return member(object, key, Json::value_t::string, empty).get<std::string>();
  }

  /// Whole numbers of 64 bits and no others: JSON has no largest number, and we have.
  std::int64_t number(const Json& value, const char* key) {
    if (value.is_number_integer() && (!value.is_number_unsigned() || value.get<std::int64_t>() >= 0))
      return value.get<std::int64_t>();
    return wrong(key), 0;
  }
  std::uint32_t small(const Json& object, const char* key) {
    constexpr std::int64_t most = 1'000'000;
    if (!object.contains(key)) return 0;
    const std::int64_t value = number(object[key], key);
    if (value < 0 || value > most) wrong(key);
    return static_cast<std::uint32_t>(value);
  }
  Price price(const Json& object, const char* key) {
    Price price;
    for (const Json& one : array(object, key)) price.push_back(number(one, key));
    return price;
  }

  void add_total(const Json& json, Proof& proof) {
    const auto goal = goal_of(text(json, "goal"));
    if (!goal) return wrong("goal");
    only(json, {"goal", "part", "total"});
    proof.lanes.push_back({*goal, small(json, "part")});
    proof.totals.push_back(json.contains("total") ? number(json["total"], "total") : (wrong("total"), 0));
  }

  Omission omission(const Json& json) {
    Omission one{text(json, "file"), std::nullopt};
    if (!json.is_object()) return one;
    only(json, {"file", "despite"});
    if (json.contains("despite")) one.despite = text(json, "despite");
    return one;
  }

  ProvenScores scores(const Json& json) {
    only(json, {"file", "adds", "scale"});
    ProvenScores scores{text(json, "file"), yes(json, "adds"), {}};
    if (!json.is_object() || !json.contains("scale")) return scores;
    scores.scale = scale_in(text(json, "scale"));
    if (!scores.scale) wrong("scale");
    return scores;
  }

  ProvenPerson person(const Json& json) {
    ProvenPerson person{text(json, "input"), {}, {}, {}, {}};
    for (const Json& one : array(json, "seats")) person.seats.push_back(seat(one));
    if (!json.is_object()) return person;
    only(json, {"input", "seats", "kept", "kept_in", "weighed"});
    if (json.contains("kept"))
      for (const auto& [host, how] : object(json, "kept").items()) person.kept[host] = kept(how);
    if (json.contains("kept_in"))
      for (const auto& [host, period] : object(json, "kept_in").items())
        person.kept_in[host] = small(json["kept_in"], host.c_str());
    if (json.contains("weighed")) person.weighed = texts(array(json, "weighed"), "weighed");
    return person;
  }
  std::vector<std::string> texts(const Json& list, const char* key) {
    std::vector<std::string> all;
    for (const Json& one : list)
      if (one.is_string())
        all.push_back(one.get<std::string>());
      else
        wrong(key);
    return all;
  }
  Kept kept(const Json& how) {
    if (how != format::proposed && how != format::confirmed) wrong("kept");
    return how == format::confirmed ? Kept::confirmed : Kept::proposed;
  }

  ProvenSeat seat(const Json& json) {
    ProvenSeat seat;
    seat.price = price(json, "price");
    if (!json.is_object()) return seat;
    only(json, {"host", "slot", "fixed", "price"});
    if (!json.contains("host"))
      fail(say(msg::key_missing, "host"));
    else if (!json["host"].is_null())
      seat.host = text(json, "host");
    seat.slot = small(json, "slot");
    seat.fixed = json.contains("fixed") && yes(json, "fixed");
    return seat;
  }

  ProvenOrganisation organisation(const Json& json) {
    ProvenOrganisation organisation{text(json, "input"), price(json, "sends"), price(json, "hosts"), {}};
    for (const Json& one : array(json, "slots")) organisation.slots.push_back(slot(one));
    if (json.is_object()) only(json, {"input", "sends", "hosts", "slots"});
    return organisation;
  }
  ProvenSlot slot(const Json& json) {
    ProvenSlot slot{price(json, "price"), {}};
    if (!json.is_object()) return slot;
    only(json, {"price", "senders"});
    if (!json.contains("senders")) return slot;
    const Json& senders = object(json, "senders");
    for (const auto& [sender, value] : senders.items()) slot.senders[sender] = price(senders, sender.c_str());
    return slot;
  }

  Text why_;
};

}  // namespace

std::optional<Proof> read_proof(std::string_view json, Text& why) {
  why = Scan(json).wrong();
  if (!why.empty()) return std::nullopt;
  Reader reader;
  Proof proof = reader.proof(Json::parse(json, nullptr, false));
  why = reader.why();
  return why.empty() ? std::optional(std::move(proof)) : std::nullopt;
}

}  // namespace sw::matching
