#include "switch/report/catalogue.hpp"

#include "switch/language/messages_catalogue.hpp"
#include "switch/language/obligations.hpp"

namespace sw::report {
namespace {

Severity severity_in(const Round& round, const Code& code) {
  const auto* own = round.checks.find(code.id);
  return own == nullptr ? code.severity : *own->value;
}

Term term(Severity severity) {
  return {key(severity), shown(severity)};
}

std::vector<std::string_view> split(std::string_view list) {
  std::vector<std::string_view> parts;
  while (!list.empty()) {
    const auto comma = list.find(", ");
    parts.push_back(list.substr(0, comma));
    list = comma == std::string_view::npos ? std::string_view{} : list.substr(comma + 2);
  }
  return parts;
}

void add_severity_columns(Table& table, const Round* round) {
  table.columns.push_back({"severity", {"ernst", "severity"}});
  if (round != nullptr) table.columns.push_back({"round_severity", {"hier", "here"}});
}

void add_severities(std::vector<Cell>& row, const Code& code, const Round* round) {
  row.emplace_back(term(code.severity));
  if (round != nullptr) row.emplace_back(term(severity_in(*round, code)));
}

}  // namespace

Table catalogue_table(std::span<const Code* const> codes, const Round* round) {
  Table table;
  table.name = "rules";
  table.title = say(msg::rules_title);
  table.columns = {{"code", {"code", "code"}}, {"title", {"wat", "what"}}};
  add_severity_columns(table, round);
  for (const Code* code : codes) {
    std::vector<Cell>& row = table.rows.emplace_back();
    row = {Text::same(code->id), Text(code->title)};
    add_severities(row, *code, round);
  }
  if (round != nullptr) table.notes.push_back(say(msg::rules_round, *round->name));
  table.notes.push_back(say(msg::rules_more));
  return table;
}

Table explained_table(std::span<const Code* const> codes, const Round* round) {
  Table table;
  table.name = "rules";
  table.columns = {{"code", {"code", "code"}}, {"title", {"wat", "what"}}};
  add_severity_columns(table, round);
  table.columns.push_back({"why", {"waarom", "why"}});
  table.columns.push_back({"fix", {"oplossing", "fix"}});
  table.columns.push_back({"source", {"bron", "source"}});
  for (const Code* code : codes) {
    std::vector<Cell>& row = table.rows.emplace_back();
    row = {Text::same(code->id), Text(code->title)};
    add_severities(row, *code, round);
    std::vector<Text> sources;
    for (const std::string_view one : split(code->source)) sources.push_back(Text::same(one));
    row.insert(row.end(), {Text(code->why), Text(code->fix), std::move(sources)});
  }
  return table;
}

std::string explained(const Code& code, const Round* round, Language language) {
  Text here;
  if (round != nullptr && severity_in(*round, code) != code.severity)
    here = say(msg::severity_in_round, shown(severity_in(*round, code)));
  const auto in = [&](const Words& words) { return std::string(words.in(language)); };
  std::string text = std::string(code.id) + "  " + in(code.title) + "\n" +
                     say(msg::severity_default, shown(code.severity), here).in(language) + "\n\n";
  text += in(msg::why_word) + ": " + in(code.why) + "\n";
  text += in(msg::fix_word) + ": " + in(code.fix) + "\n";
  if (code.source.empty()) return text + in(msg::source_word) + ": " + in(msg::own_source) + ".\n";
  text += in(msg::source_word) + ":\n";
  for (const Text& one : sources_of(code.source)) text += "  " + one.in(language) + "\n";
  return text;
}

std::vector<Text> sources_of(std::string_view source) {
  std::vector<Text> result;
  for (const std::string_view one : split(source)) {
    const Words* asked = obligation(one);
    const Words& document = one.starts_with("ST") ? msg::switching_talent : msg::joko;
    const auto line = [&](Language language) {
      std::string text(one);
      if (asked != nullptr) text.append(": ").append(asked->in(language));
      return text.append(" (").append(document.in(language)).append(")");
    };
    result.push_back({line(Language::nl), line(Language::en)});
  }
  return result;
}

}  // namespace sw::report
