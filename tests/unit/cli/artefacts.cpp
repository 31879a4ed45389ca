// Files of the repository that are made from the program: UPDATE=1 writes them anew.
#include <doctest/doctest.h>

#include <cstdlib>
#include <fstream>
#include <iterator>
#include <string>

#include "checks_page.hpp"
#include "cli/session.hpp"
#include "switch/matching/proof.hpp"
#include "switch/schema/entities.hpp"

using namespace sw;

namespace {

std::string content_of(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

void keep_fresh(const std::string& path, const std::string& content) {
  const char* update = std::getenv("UPDATE");
  if (update && std::string(update) == "1") std::ofstream(path, std::ios::binary) << content;
  CAPTURE(path);
  const bool fresh = content_of(path) == content;
  CHECK_MESSAGE(fresh, path << " is stale: run the test with UPDATE=1");
}

/// What people wrote stands above this line; what is made from the program, below it.
const std::string generated_below =
    "<!-- Everything below is made from the program: see docs/adding.md -->\n";

void keep_fresh_below(const std::string& path, const std::string& content) {
  const std::string old = content_of(path);
  const std::size_t at = old.find(generated_below);
  REQUIRE(at != std::string::npos);
  keep_fresh(path, old.substr(0, at) + generated_below + "\n" + content);
}

}  // namespace

TEST_CASE("the committed schemas are those of the program") {
  for (const schema::EntityInfo& entity : schema::entities())
    keep_fresh("schemas/" + schema::schema_file(entity.name), *schema::json_schema(entity.name));
  keep_fresh(matching::proof_schema_file, std::string(matching::proof_schema()));
}

TEST_CASE("docs/format.md lists every field") {
  keep_fresh_below("docs/format.md", schema::reference_page());
}

TEST_CASE("docs/checks.md shows every code with what its golden case prints") {
  for (const Code* code : cli::catalogue())
    CHECK_MESSAGE(test::example_of(code->id), code->id << " has no golden case that shows it");
  keep_fresh_below("docs/checks.md", test::checks_page());
}
