#include "lines.hpp"

#include <algorithm>

#include "paths.hpp"

namespace edits {
namespace {

using namespace sw;

/// What people, scripts and mischief give for a value; the first ones are names of the round.
std::vector<std::string> values_for(const Workspace& round) {
  std::vector<std::string> values{round.organisations.front().id.text, round.participants.front().id.text,
                                  round.exchanges.front().id.text};
  for (const char* value : {"V1",          "v1",
                            "Foo",         " ",
                            "[a]",         "[a, b]",
                            "a,b",         "{a: b}",
                            "0",           "-1",
                            "1.5",         "007",
                            "1e309",       "99999999999999999999",
                            "true",        "no",
                            "null",        "~",
                            "2023-03-14",  "2023-02-30",
                            "9999-12-31",  "09:00-16:30",
                            "16:30-09:00", "25:00-26:00",
                            "30m",         "-30m",
                            "2147483648m", "x@y.example",
                            "draft",       "é漢字🙂",
                            "a\u0301",     "\u202egelekt",
                            "\ufeff",      "\x01",
                            "\x7f",        "\xff\xfe",
                            "\xc0\xaf",    "a\tb",
                            "a\nb",        "\n",
                            "a\r\nb",      "a\rb",
                            "\u2028",      "- x",
                            "? x",         ": x",
                            "x: y",        "x #y",
                            "#x",          "&a",
                            "*a",          "!t",
                            "|",           ">",
                            "%x",          "@x",
                            "`x",          "'",
                            "\"",          "\\",
                            "---",         "...",
                            "<<",          "=x",
                            "/etc/passwd", "../x",
                            "S1",          "cik"})
    values.emplace_back(value);
  for (const std::size_t length : {70, 300, 30'000, 1'200'000}) values.emplace_back(length, 'x');
  return values;
}

class Writer {
 public:
  explicit Writer(const Workspace& round) : values_(values_for(round)) {}

  std::vector<Edit> all;

  /// Every path of one file with every value, beside its rules and against them.
  void file(const std::string& name, const std::vector<Found>& paths) {
    for (const Found& one : paths) {
      for (const std::string& value : values_) {
        const Line set{"set", name, one.path, "--", value};
        add(set, Told{name, one.path, value});
        if (one.list)
          add(adding(name, one, value), one.keys.empty() ? told_item(name, one, value) : std::nullopt);
      }
      add({"unset", name, one.path}, std::nullopt);
    }
  }

  /// A line, and the same with each value in the place of each word behind the name of the command.
  void command(const Line& words) {
    add(words, std::nullopt);
    for (std::size_t i = 1; i < words.size(); ++i)
      for (const std::string& value : values_) {
        Line changed = words;
        const std::size_t equals = words[i].find('=');
        changed[i] = equals == std::string::npos ? value : words[i].substr(0, equals + 1) + value;
        add(changed, std::nullopt);
      }
  }

 private:
  static std::optional<Told> told_item(const std::string& name, const Found& list, const std::string& value) {
    return Told{name, list.path + "[]", value};
  }

  static Line adding(const std::string& name, const Found& list, const std::string& value) {
    Line line{"add", name, list.path, "--"};
    for (const std::string& key : list.keys) line.push_back(key + "=" + value);
    if (list.keys.empty()) line.push_back(value);
    return line;
  }

  void add(const Line& words, std::optional<Told> told) {
    all.push_back({words, told});
    if (words.front() == "new") return;
    Line forced = words;
    forced.insert(forced.begin() + 1, "--force");
    all.push_back({std::move(forced), std::move(told)});
  }

  std::vector<std::string> values_;
};

/// The file of that kind with most in it.
std::string largest(const Workspace& round, const std::string& folder) {
  const Source* most = nullptr;
  for (const Source& one : round.files)
    if (one.name().starts_with(folder) && (!most || one.text().size() > most->text().size())) most = &one;
  return most->name();
}

/// A new file with a value for every key at its top.
template <class Entity>
Line newly(const std::string& entity) {
  Keys keys;
  Entity of;
  schema::describe(keys, of);
  Line line{"new", entity, "nieuw"};
  for (const std::string& key : keys.all) line.push_back(key + "=x");
  return line;
}

}  // namespace

std::vector<Edit> all(const Workspace& round) {
  Writer writer(round);
  writer.file("switch.yaml", paths_of<Round>());
  writer.file(largest(round, "organisations/"), paths_of<Organisation>());
  writer.file(largest(round, "participants/"), paths_of<Participant>());
  writer.file(largest(round, "exchanges/"), paths_of<Exchange>());
  const auto full =
      std::max_element(round.exchanges.begin(), round.exchanges.end(), [](const auto& a, const auto& b) {
        return a.visits.size() + a.actions.size() < b.visits.size() + b.actions.size();
      });
  const std::string exchange = full->id.text, person = full->jobshadower->text, host = full->host->text;
  const std::string other = round.organisations.back().id.text;
  const std::string moment = round.round.moments.empty() ? "m" : round.round.moments.items.front().id->text;
  const std::string action = full->actions.empty() ? "a1" : full->actions.items.front().id->text;
  writer.command({"action", "add", exchange, "a77", "--what=x", "--owner=" + person, "--inspired-by=" + host,
                  "--question=v1", "--due=2023-05-01"});
  writer.command({"action", "assign", exchange, action, "--owner=" + person, "--due=2023-05-01"});
  writer.command({"action", "evaluate", exchange, action, "--how=x", "--planned=2023-05-01",
                  "--on=2023-05-01", "--result=x"});
  writer.command({"action", "feedback", exchange, action, "--to=" + host, "--on=2023-05-01", "--text=x"});
  writer.command({"log", person, "2023-04-13", "09:00-16:30", "--break=30m", "--diary=x", "--observed=x",
                  "--status=done", "--exchange=" + exchange});
  writer.command({"status", exchange, "asked", "--reason=x"});
  writer.command({"mentor", exchange, person});
  writer.command({"attend", moment, person, round.participants.back().id.text});
  writer.command({"pin", person, other, "--reason=x", "--by=x", "--until=2023-05-01"});
  writer.command({"veto", person, other, "--reason=x"});
  writer.command({"rename", person, "anders"});
  writer.command({"rename", host, "anders"});
  writer.command({"forget", person});
  writer.command({"receive", "switch.yaml", "--as=anders"});
  writer.command(newly<Organisation>("organisation"));
  writer.command(newly<Participant>("participant"));
  writer.command(newly<Exchange>("exchange"));
  return std::move(writer.all);
}

}  // namespace edits
