// A page as Markdown: the same words, without the pictures.
#include "report/markdown.hpp"
#include "switch/language/messages_table.hpp"
#include "switch/report/page.hpp"

namespace sw::report {
namespace {

std::string row_of(const std::vector<std::string>& cells) {
  std::string out = "|";
  for (const std::string& cell : cells) out += " " + cell + " |";
  return out + "\n";
}

std::string table_md(const Table& table, Language language) {
  std::string out = "**" + plain(table.title.in(language)) + "**\n\n";
  if (table.rows.empty()) {
    out += std::string(msg::table_empty.in(language)) + "\n\n";
  } else {
    std::vector<std::string> head, rule;
    for (const Column& column : table.columns) {
      head.push_back(plain(column.header.in(language)));
      rule.emplace_back(column.align == Align::right ? "---:" : "---");
    }
    out += row_of(head) + row_of(rule);
    for (const auto& row : table.rows) {
      std::vector<std::string> cells;
      for (const Cell& cell : row) cells.push_back(plain(shown(cell, language)));
      out += row_of(cells);
    }
    out += "\n";
  }
  for (const Text& note : table.notes) out += "*" + plain(note.in(language)) + "*\n\n";
  return out;
}

std::string section_md(const Section& section, Language language) {
  std::string out = "## " + plain(section.title) + "\n\n";
  for (const std::string& paragraph : section.paragraphs) out += plain(paragraph) + "\n\n";
  for (const Fact& fact : section.facts)
    out += "- " + plain(fact.label) + ": **" + plain(fact.value) + "**\n";
  if (!section.facts.empty()) out += "\n";
  for (const Table& table : section.tables) out += table_md(table, language);
  for (const Quote& quote : section.quotes)
    out += "> " + plain(quote.text) + "\n>\n> — " + plain(quote.who) + "\n\n";
  for (const Prompt& prompt : section.prompts) {
    out += "### " + plain(prompt.question) + "\n\n";
    for (const std::string& answer : prompt.answered) out += "> " + plain(answer) + "\n\n";
    for (int i = 0; i < prompt.lines; ++i)
      out += "\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\n\n";
  }
  return out;
}

}  // namespace

std::string markdown_of(const Page& page, Language language) {
  std::string out = "# " + plain(page.title) + "\n\n" + plain(page.lead) + "\n\n";
  for (const Section& section : page.sections) out += section_md(section, language);
  if (!page.footer.empty()) out += "---\n\n";
  for (const std::string& line : page.footer) out += plain(line) + "\n\n";
  out.pop_back();
  return out;
}

}  // namespace sw::report
