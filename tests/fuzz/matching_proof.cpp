// Any bytes as matching.json: a proof that is read says the same when it is written and read again.
#include "fuzz/target.hpp"
#include "switch/matching/proof.hpp"

using namespace sw;
using fuzz::demand;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string text = fuzz::text(data, size);
  Text why;
  const auto proof = matching::read_proof(text, why);
  demand(proof.has_value() == why.en.empty(), "a refusal says why, and only that");
  if (!proof) return 0;
  const auto again = matching::read_proof(matching::written(*proof), why);
  demand(again && *again == *proof, "what is written reads back the same");
  return 0;
}
