// Tables as one JSON object: a stable interface for scripts.
#include <nlohmann/json.hpp>

#include "report/table_formats.hpp"
#include "switch/model/notation.hpp"
#include "switch/text/log_commands.hpp"

namespace sw::report {
namespace {

using Json = nlohmann::ordered_json;

Json array(const std::vector<Text>& items, Language language) {
  Json all = Json::array();
  for (const Text& item : items) all.push_back(item.in(language));
  return all;
}

Json value(const Cell& cell, Language language) {
  return std::visit(Overloaded{[](std::monostate) { return Json(); },
                               [&](const Text& text) { return Json(text.in(language)); },
                               [](std::int64_t number) { return Json(number); },
                               [](Minutes minutes) { return Json(minutes.count()); },
                               [](Date date) { return Json(notation::written(date)); },
                               [](const Term& term) { return Json(std::string(term.key)); },
                               [](bool yes) { return Json(yes); },
                               [&](const std::vector<Term>& terms) { return array(keys(terms), language); },
                               [&](const std::vector<Text>& items) { return array(items, language); }},
                    cell);
}

Json rows(const Table& table, Language language) {
  Json all = Json::array();
  for (const std::vector<Cell>& row : table.rows) {
    Json one = Json::object();
    for (std::size_t i = 0; i < row.size(); ++i)
      one[std::string(table.columns[i].key)] = value(row[i], language);
    all.push_back(std::move(one));
  }
  return all;
}

}  // namespace

std::string json_of(const std::vector<Table>& tables, Language language) {
  Json answer = Json::object();
  answer["version"] = 1;
  for (const Table& table : tables) answer[std::string(table.name)] = rows(table, language);
  answer["notes"] = array(all_notes(tables), language);
  return json_without_log_commands(answer.dump(2, ' ', false, Json::error_handler_t::replace)) + '\n';
}

}  // namespace sw::report
