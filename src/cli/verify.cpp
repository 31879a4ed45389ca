#include "switch/report/verify.hpp"

#include "command.hpp"
#include "readiness.hpp"
#include "switch/language/messages_proof.hpp"
#include "switch/store/results.hpp"

namespace sw::cli {
namespace {

namespace msg = messages::proof;

struct Options {
  TableOption table;

  void declare(Arguments& arguments) { table.declare(arguments); }

  int run(Session& session) const {
    auto opened = session.open_sound();
    if (!opened) return exit_failed;
    const auto proof = read(session, *opened);
    if (!proof) return exit_failed;
    Workspace& workspace = opened->workspace;
    matching::take_back(workspace, *proof);
    const auto result = matching::verify(workspace, match_options(workspace, proof->as_of), *proof);
    session.print(report::verification(result, *proof, table.format()), table);
    return result.verdict == matching::Verdict::proven ? exit_fine : exit_findings;
  }

 private:
  static std::optional<matching::Proof> read(Session& session, const Opened& opened) {
    const auto text = store::read_result(opened.root / matching::proof_file);
    if (!text) {
      session.complain(say(msg::no_proof, matching::proof_file));
      return std::nullopt;
    }
    Text why;
    auto proof = matching::read_proof(*text, why);
    if (!proof) session.complain(say(msg::unusable, matching::proof_file, why));
    return proof;
  }
};

}  // namespace

const Command verify_command{"verify", Group::match,
                             {"Bewijs opnieuw dat de geschreven matching de beste is.",
                              "Prove anew that the matching that was written is the best."},
                             declared<Options>};

}  // namespace sw::cli
