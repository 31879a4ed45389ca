#include "version.hpp"

#include "command.hpp"

namespace sw::cli {
namespace {

struct Options {
  void declare(Arguments&) {}
  int run(Session& session) const {
    session.print("switch " + std::string(version) + "\n");
    return exit_fine;
  }
};

}  // namespace

const Command version_command{
    "version", Group::tooling, {"Welke versie dit is.", "Which version this is."}, declared<Options>};

}  // namespace sw::cli
