#include "switch/schema/entities.hpp"

#include <doctest/doctest.h>

#include <nlohmann/json.hpp>

#include "switch/schema/describe.hpp"

using namespace sw;

namespace {

/// Walks everything that is described.
class Everything {
 public:
  std::vector<schema::Info> seen;

  template <class T>
  void field(const schema::Info& info, const T& member) {
    seen.push_back(info);
    down(member);
  }

 private:
  template <class T>
  void down(const Field<T>&) {}
  template <class T>
  void down(const Table<T>&) {}
  template <class T>
  void down(const List<T>&) {
    down(T{});
  }
  template <class S>
  requires std::is_base_of_v<Entry, S>
  void down(const S&) {
    S inner;
    schema::describe(*this, inner);
  }
};

}  // namespace

TEST_CASE("every field has a sentence in both languages") {
  Everything all;
  Round round;
  Organisation organisation;
  Participant participant;
  Exchange exchange;
  schema::describe(all, round);
  schema::describe(all, organisation);
  schema::describe(all, participant);
  schema::describe(all, exchange);
  CHECK(all.seen.size() > 150);
  for (const schema::Info& info : all.seen) {
    CAPTURE(info.key);
    CHECK(!info.help.nl.empty());
    CHECK(!info.help.en.empty());
    CHECK(info.help.nl != info.help.en);
  }
}

TEST_CASE("each entity has a schema that is closed and says what is required") {
  for (const schema::EntityInfo& entity : schema::entities()) {
    CAPTURE(entity.name);
    const auto text = schema::json_schema(entity.name);
    REQUIRE(text);
    const auto parsed = nlohmann::json::parse(*text);
    CHECK(parsed["additionalProperties"] == false);
    CHECK(parsed["required"].size() > 0);
  }
  CHECK_FALSE(schema::json_schema("organisatie"));
}

TEST_CASE("the reference page names every field with its whole path") {
  const std::string page = schema::reference_page();
  for (const char* path :
       {"`visits[].talk.learned`", "`checks.*`", "`window.until_included`", "`hosting.not_from[].reason`"})
    CHECK(page.find(path) != std::string::npos);
}
