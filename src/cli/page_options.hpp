// What the commands that make pages share.
#pragma once

#include "session.hpp"
#include "switch/report/page.hpp"

namespace sw::cli {

/// `--format html|md`.
struct PageFormat {
  std::size_t index = 0;

  void declare(Arguments& arguments) {
    arguments.choice("--format",
                     {{"html", {"één bestand voor een browser", "one file for a browser"}},
                      {"md", {"Markdown", "Markdown"}}},
                     index, {"De vorm van het blad.", "The form of the page."});
  }
  std::string render(const report::Page& page, Language language) const {
    return index == 0 ? report::html_of(page, language) : report::markdown_of(page, language);
  }
};

}  // namespace sw::cli
