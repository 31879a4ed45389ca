#include "switch/report/html.hpp"

#include "switch/text/log_commands.hpp"
#include "switch/text/unicode.hpp"

namespace sw::report {
namespace {

void escape_line(std::string_view text, std::string& out) {
  const std::string line = visible(text);
  for (std::size_t at = 0; at < line.size(); ++at) switch (const char c = line[at]) {
      case '&':
        out += "&amp;";
        break;
      case '<':
        out += "&lt;";
        break;
      case '>':
        out += "&gt;";
        break;
      case '"':
        out += "&quot;";
        break;
      case '\'':
        out += "&#39;";
        break;
      case '#':
      case ':':
        if (log_command_at(line, at))
          out += c == '#' ? "&#35;" : "&#58;";
        else
          out += c;
        break;
      default:
        out += c;
    }
}

std::string by_sum(const Inlined& inlined) {
  return " 'sha256-" + std::string(inlined.sum) + "'";
}

}  // namespace

std::string escape(std::string_view text) {
  std::string out;
  while (true) {
    const std::size_t end = text.find('\n');
    escape_line(text.substr(0, end), out);
    if (end == std::string_view::npos) return out;
    out += '\n';
    text.remove_prefix(end + 1);
  }
}

std::string element(std::string_view tag, const Attributes& attributes, std::string_view markup) {
  std::string out = "<" + std::string(tag);
  for (const auto& [name, value] : attributes) out += " " + std::string(name) + "=\"" + escape(value) + "\"";
  return out + ">" + std::string(markup) + "</" + std::string(tag) + ">";
}

std::string element_of(std::string_view tag, const Attributes& attributes, std::string_view text) {
  return element(tag, attributes, escape(text));
}

std::string html_file(const Frame& frame, std::string_view body) {
  std::string policy =
      "default-src 'none'; base-uri 'none'; form-action 'none'; style-src" + by_sum(frame.style);
  if (!frame.script.text.empty()) policy += "; script-src" + by_sum(frame.script);
  std::string out =
      "<!doctype html>\n<html lang=\"" + escape(frame.language) + "\">\n<head>\n<meta charset=\"utf-8\">\n";
  out += "<meta http-equiv=\"Content-Security-Policy\" content=\"" + escape(policy) + "\">\n";
  out += "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n";
  out += element_of("title", {}, frame.title) + "\n<style>\n" + std::string(frame.style.text) +
         "</style>\n</head>\n<body>\n";
  out += body;
  if (!frame.script.text.empty()) out += "<script>\n" + std::string(frame.script.text) + "</script>\n";
  return out + "</body>\n</html>\n";
}

}  // namespace sw::report
