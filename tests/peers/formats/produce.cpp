// Writes what the validators read: the nasty report in every format and both languages, and the report of a
// run without findings. Usage: peer_formats_produce FOLDER
#include <fmt/format.h>

#include <fstream>
#include <iostream>

#include "unit/diagnostic/nasty_report.hpp"

namespace {

bool write(const std::string& path, const std::string& text) {
  std::ofstream out(path, std::ios::binary);
  out << text;
  return static_cast<bool>(out.flush());
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 2) {
    std::cerr << "usage: peer_formats_produce FOLDER\n";
    return 2;
  }
  const auto sources = sw::nasty::sources();
  const auto findings = sw::nasty::findings(sources);
  bool written = true;
  for (const sw::FormatEntry& entry : sw::formats()) {
    sw::Report report = sw::nasty::report(sources, findings);
    const sw::RoundFolder round{0, "rondes/2023/", {}};
    report.rounds = {&round, 1};
    written = write(fmt::format("{}/nl.{}", argv[1], entry.name), entry.render(report)) && written;
    report.language = sw::Language::en;
    written = write(fmt::format("{}/en.{}", argv[1], entry.name), entry.render(report)) && written;
    report.findings = {};
    written = write(fmt::format("{}/none.{}", argv[1], entry.name), entry.render(report)) && written;
  }
  return written ? 0 : 2;
}
