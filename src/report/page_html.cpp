// A page as one HTML file.
#include <fmt/format.h>

#include "report/style.hpp"
#include "switch/language/messages_table.hpp"
#include "switch/report/html.hpp"
#include "switch/report/page.hpp"

namespace sw::report {
namespace {

std::string cell_html(const Cell& cell, const Column& column, bool head, Language language) {
  Attributes attributes;
  if (head) attributes.emplace_back("scope", "row");
  if (column.align == Align::right) attributes.emplace_back("class", "number");
  std::string markup = escape(shown(cell, language));
  if (const Term* term = std::get_if<Term>(&cell))
    markup = element_of("span", {{"class", "term " + std::string(term->key)}}, term->shown.in(language));
  return element(head ? "th" : "td", attributes, markup);
}

std::string table_html(const Table& table, Language language) {
  const std::string& title = table.title.in(language);
  if (table.rows.empty())
    return element_of("p", {}, title + ": " + std::string(msg::table_empty.in(language))) + "\n";
  std::string head;
  for (const Column& column : table.columns) {
    Attributes attributes{{"scope", "col"}};
    if (column.align == Align::right) attributes.emplace_back("class", "number");
    head += element_of("th", attributes, column.header.in(language));
  }
  std::string body;
  for (const auto& row : table.rows) {
    std::string cells;
    for (std::size_t i = 0; i < row.size(); ++i)
      cells += cell_html(row[i], table.columns[i], i == 0, language);
    body += element("tr", {}, cells) + "\n";
  }
  const std::string inner = element_of("caption", {}, title) + "\n" +
                            element("thead", {}, element("tr", {}, head)) + "\n" +
                            element("tbody", {}, "\n" + body);
  std::string out =
      element("div", {{"class", "scroll"}, {"role", "region"}, {"tabindex", "0"}, {"aria-label", title}},
              element("table", {}, inner)) +
      "\n";
  for (const Text& note : table.notes) out += element_of("p", {{"class", "note"}}, note.in(language)) + "\n";
  return out;
}

std::string prompts_html(const std::vector<Prompt>& prompts, Language language) {
  std::string items;
  for (const Prompt& prompt : prompts) {
    std::string item = element_of("h3", {}, prompt.question);
    for (const std::string& answer : prompt.answered)
      item += element("blockquote", {}, element_of("p", {{"class", "told"}}, answer));
    std::string lines;
    for (int i = 0; i < prompt.lines; ++i) lines += "<div></div>";
    item += element(
        "div",
        {{"class", "space"}, {"role", "img"}, {"aria-label", std::string(msg::space_to_write.in(language))}},
        lines);
    items += element("div", {{"class", "prompt"}}, item) + "\n";
  }
  return items;
}

std::string section_html(const Section& section, Language language) {
  std::string body = element_of("h2", {}, section.title) + "\n";
  for (const std::string& paragraph : section.paragraphs) body += element_of("p", {}, paragraph) + "\n";
  std::string facts;
  for (const Fact& fact : section.facts)
    facts += element("div", {}, element_of("dt", {}, fact.label) + element_of("dd", {}, fact.value));
  if (!facts.empty()) body += element("dl", {{"class", "facts"}}, facts) + "\n";
  if (!section.picture.empty())
    body += element("figure", {}, section.picture + element_of("figcaption", {}, section.legend)) + "\n";
  for (const Table& table : section.tables) body += table_html(table, language);
  for (const Quote& quote : section.quotes)
    body += element("figure", {{"class", "quote"}},
                    element("blockquote", {}, element_of("p", {{"class", "told"}}, quote.text)) +
                        element_of("figcaption", {}, quote.who)) +
            "\n";
  body += prompts_html(section.prompts, language);
  return element("section", {{"id", std::string(section.id)}}, body) + "\n";
}

}  // namespace

std::string html_of(const Page& page, Language language) {
  std::string body =
      element("header", {},
              element_of("h1", {}, page.title) + element_of("p", {{"class", "lead"}}, page.lead)) +
      "\n";
  std::string sections;
  for (const Section& section : page.sections) sections += section_html(section, language);
  body += element("main", {}, "\n" + sections) + "\n";
  std::string footer;
  for (const std::string& line : page.footer) footer += element_of("p", {}, line) + "\n";
  if (!footer.empty()) body += element("footer", {}, "\n" + footer) + "\n";
  body = element("div", {{"class", "page " + std::string(page.kind)}}, "\n" + body) + "\n";
  return html_file(
      {.language = language == Language::nl ? "nl-BE" : "en", .title = page.title, .style = page_css}, body);
}

}  // namespace sw::report
