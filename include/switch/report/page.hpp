// A page for people: what stands in it, in order, before it is HTML or Markdown.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "switch/report/table.hpp"

namespace sw::report {

/// A number at a glance.
struct Fact {
  std::string value = {};
  std::string label = {};
};

/// Something that somebody said or wrote.
struct Quote {
  std::string who = {};
  std::string text = {};
};

/// A question with what was answered already, and lines left to write on.
struct Prompt {
  std::string question = {};
  std::vector<std::string> answered = {};
  int lines = 0;
};

struct Section {
  std::string_view id = {};
  std::string title = {};
  std::vector<std::string> paragraphs = {};
  std::vector<Fact> facts = {};
  std::string picture = {};  ///< SVG; the tables hold the same in words
  std::string legend = {};   ///< how to read the picture
  std::vector<Table> tables = {};
  std::vector<Quote> quotes = {};
  std::vector<Prompt> prompts = {};
};

struct Page {
  std::string_view kind = {};  ///< "report": its class in the style sheet
  std::string title = {};
  std::string lead = {};
  std::vector<Section> sections = {};
  std::vector<std::string> footer = {};
};

/// One file with its own style sheet, without a script.
std::string html_of(const Page& page, Language language);
std::string markdown_of(const Page& page, Language language);

/// A cell as people read it, in one line or more.
std::string shown(const Cell& cell, Language language);

}  // namespace sw::report
