#include "switch/report/form_page.hpp"

#include <nlohmann/json.hpp>

#include "report/style.hpp"
#include "switch/language/messages_pages.hpp"
#include "switch/report/html.hpp"
#include "switch/text/log_commands.hpp"

namespace sw::report {
namespace {

using Json = nlohmann::ordered_json;

/// JSON that can stand inside a script element: nothing in it can end the element.
std::string inside_script(const Json& json) {
  std::string out;
  for (const char c : json.dump(-1, ' ', true, Json::error_handler_t::replace))
    if (c == '<')
      out += "\\u003c";
    else
      out += c;
  return json_without_log_commands(out);
}

}  // namespace

std::string form_page(std::string_view model, std::string_view name, Language language) {
  Json whole = Json::parse(model);
  for (const auto& [key, words] : msg::form_words) whole["words"][std::string(key)] = words.in(language);
  const std::string entity = whole["title"];
  const std::string title =
      (name.empty() ? say(msg::form_title_new, entity) : say(msg::form_title, entity, name)).in(language);
  const std::string lead = say(msg::form_lead, whole["round"].get<std::string>()).in(language);
  const std::string body =
      element("header", {}, element_of("h1", {}, title) + element_of("p", {{"class", "lead"}}, lead)) + "\n" +
      element("main", {{"id", "main"}},
              element("noscript", {}, element_of("p", {}, msg::form_no_script.in(language)))) +
      "\n";
  const std::string data =
      element("script", {{"type", "application/json"}, {"id", "model"}}, inside_script(whole));
  return html_file({.language = language == Language::nl ? "nl-BE" : "en",
                    .title = title,
                    .style = page_css,
                    .script = form_js},
                   element("div", {{"class", "page form"}}, "\n" + body) + "\n" + data + "\n");
}

}  // namespace sw::report
