// Every option and every argument of every command, given in each way that people give words: a word is used
// as it stands, or it is refused.
#include <doctest/doctest.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <random>
#include <sstream>

#include "cli/parser.hpp"

using namespace sw;

namespace every_word {

namespace fs = std::filesystem;
using Line = std::vector<std::string>;

/// What a command takes, that of every command included.
struct Declared {
  cli::Globals globals;
  cli::Arguments arguments;
  cli::Runner runner;  ///< keeps alive what the arguments are stored in

  explicit Declared(const cli::Command& command) {
    globals.declare(arguments);
    runner = command.declare(arguments);
  }
};

std::string sample(const cli::Argument& argument) {
  if (!argument.words.empty()) return std::string(argument.words.front().name);
  return argument.placeholder == "DATE" ? "2023-03-14" : "x";
}

/// A word for each argument that must be there.
Line least(const cli::Arguments& arguments) {
  Line words;
  for (const cli::Argument& one : arguments.all())
    if (one.required && one.positional) words.push_back(sample(one));
  for (const cli::Argument& one : arguments.all())
    if (one.required && !one.positional) words.push_back(one.name + "=" + sample(one));
  return words;
}

/// The words as an option with its value in one, in any order, without `--`.
Line put_together(const cli::Arguments& arguments, const std::vector<cli::Values>& given) {
  Line words;
  for (std::size_t i = 0; i < given.size(); ++i) {
    const cli::Argument& one = arguments.all()[i];
    for (const auto& value : given[i])
      words.push_back(one.positional ? *value : value ? one.name + "=" + *value : one.name);
  }
  std::sort(words.begin(), words.end());
  return words;
}

std::string shown(const Line& words) {
  std::string text;
  for (const std::string& word : words) text += "[" + word + "] ";
  return text;
}

Line joined(Line words, const Line& more) {
  words.insert(words.end(), more.begin(), more.end());
  return words;
}

/// All letters of all words in the order of the alphabet, but for the signs between options and values.
std::string letters(const Line& words) {
  std::string all;
  for (const std::string& word : words) all += word;
  std::erase(all, '=');
  std::sort(all.begin(), all.end());
  return all;
}

/// A way to give an argument, and what must come of it: refused, or stored as these words.
struct Form {
  Line words;
  std::optional<Line> stored;
};

/// Is there a place for a word more, once all are there that must be?
bool has_room(const cli::Arguments& arguments) {
  return std::any_of(arguments.all().begin(), arguments.all().end(), [](const cli::Argument& one) {
    return one.positional && (one.repeatable || !one.required);
  });
}

/// `room`: a word that is not the option's is taken by an argument without a name.
std::vector<Form> forms_of_option(const cli::Argument& one, bool room) {
  const std::string& name = one.name;
  const std::string value = sample(one), as_given = name + "=" + value;
  const bool flag = one.is_flag(), needs = !flag && !one.value_optional;
  const auto where = [](bool right, Line words) {
    return right ? std::optional(std::move(words)) : std::nullopt;
  };
  /// The option, and a word behind a blank.
  const auto blank = [&](const std::string& word) {
    return flag ? where(room, {name, word}) : where(needs, {name + "=" + word});
  };
  std::vector<Form> forms;
  for (const char* word :
       {"false", "true", "nonsense", "[a]", "[a, b]", "a,b", "-x", "--", "++", "-5", "- x"})
    forms.push_back({{name + "=" + word}, where(!flag, {name + "=" + word})});
  for (const std::string word : {value.c_str(), "false", "[a]", "[a, b]", "a,b", "-5", "-", "- x", "++"})
    forms.push_back({{name, word}, blank(word)});
  forms.push_back({{name}, where(!needs, {name})});
  forms.push_back({{name, "--"}, where(!needs, {name})});
  forms.push_back({{name, "--quiet"}, where(!needs && name != "--quiet", {name, "--quiet"})});
  forms.push_back({{as_given, as_given}, where(one.repeatable && !flag, {as_given, as_given})});
  forms.push_back({{name, name}, std::nullopt});
  for (const Line& words : {Line{name + "="}, Line{name, ""}, Line{name, "-x"}, Line{name + "~"}})
    forms.push_back({words, std::nullopt});
  if (one.short_name.empty()) return forms;
  forms.push_back({{one.short_name, value}, blank(value)});
  forms.push_back({{one.short_name + value}, where(needs, {as_given})});
  forms.push_back({{one.short_name, name}, std::nullopt});
  return forms;
}

std::vector<Form> forms_of_words() {
  std::vector<Form> forms;
  for (const char* word : {"false", "[a]", "[a, b]", "a,b", "-5", "-", "- x", "++", "a=b", "check", "é"})
    forms.push_back({{word}, Line{word}});
  for (const char* word : {"-x", "--nonsense", "--as-of", "--", "check", "++"})
    forms.push_back({{"--", word}, Line{word}});
  forms.push_back({{"-x"}, std::nullopt});
  forms.push_back({{"--nonsense"}, std::nullopt});
  return forms;
}

/// Reads the words; they must be refused, or come out as they went in.
void check_form(const cli::Arguments& arguments, const Line& words, std::optional<Line> stored) {
  const cli::Reading reading = cli::read(arguments, words);
  CAPTURE(shown(words));
  CHECK(reading.wrong.has_value() == !stored.has_value());
  if (reading.wrong) CHECK(reading.wrong->nl != reading.wrong->en);
  if (!stored || reading.wrong) return;
  std::sort(stored->begin(), stored->end());
  CHECK(put_together(arguments, reading.given) == *stored);
}

/// All that stands in a folder.
std::map<std::string, std::string> files_in(const fs::path& folder) {
  std::map<std::string, std::string> files;
  for (const auto& entry : fs::recursive_directory_iterator(folder)) {
    std::string text;
    if (entry.is_regular_file()) {
      std::ifstream file(entry.path(), std::ios::binary);
      text.assign(std::istreambuf_iterator<char>(file), {});
    }
    files[entry.path().string()] = text;
  }
  return files;
}

struct Outcome {
  int status;
  std::string said;  ///< on stderr
};

/// A small round in a folder of its own, in which the whole program runs.
class Desk {
 public:
  Desk() : folder_(fs::temp_directory_path() / ("switch-words-" + std::to_string(::getpid()))) { fresh(); }
  ~Desk() {
    std::error_code error;
    fs::remove_all(folder_, error);
  }
  Desk(const Desk&) = delete;
  Desk& operator=(const Desk&) = delete;

  void fresh() const {
    fs::remove_all(folder_);
    fs::copy("tests/rounds/klein", folder_, fs::copy_options::recursive);
  }
  std::map<std::string, std::string> files() const { return files_in(folder_); }
  Outcome run(const Line& words, const std::string& language = "en") const {
    std::istringstream in;
    std::ostringstream out, err;
    const auto variable = [&](std::string_view name) {
      return name == "SWITCH_LANG" ? std::optional(language) : std::nullopt;
    };
    const Environment environment{in,    out,   err,      folder_, std::chrono::year{2023} / 4 / 15,
                                  false, false, variable, 0};
    const int status = sw::run(environment, words);
    return {status, err.str()};
  }

 private:
  fs::path folder_;
};

}  // namespace every_word

using namespace every_word;

TEST_CASE("each form of each option is stored as it stands, or refused in both languages") {
  std::size_t options = 0;
  for (const cli::Command* command : cli::commands()) {
    CAPTURE(command->name);
    const Declared declared(*command);
    const Line base = least(declared.arguments);
    for (const cli::Argument& one : declared.arguments.all()) {
      if (one.positional || one.required) continue;
      ++options;
      for (const Form& form : forms_of_option(one, has_room(declared.arguments))) {
        const auto stored = form.stored ? std::optional(joined(base, *form.stored)) : std::nullopt;
        check_form(declared.arguments, joined(base, form.words), stored);
      }
    }
  }
  CHECK(options > 300);
}

TEST_CASE("each form of each word without an option is stored as it stands, or refused in both languages") {
  for (const cli::Command* command : cli::commands()) {
    CAPTURE(command->name);
    const Declared declared(*command);
    const auto& all = declared.arguments.all();
    Line before;
    for (const cli::Argument& one : all) {
      if (!one.positional) continue;
      for (const Form& form : forms_of_words())
        check_form(declared.arguments, joined(before, form.words),
                   form.stored ? std::optional(joined(before, *form.stored)) : std::nullopt);
      check_form(declared.arguments, joined(before, {""}), std::nullopt);
      before.push_back(sample(one));
    }
    const bool more =
        std::any_of(all.begin(), all.end(), [](const auto& one) { return one.repeatable && one.positional; });
    for (const Line& surplus : {Line{"surplus"}, Line{"--", "surplus"}})
      check_form(declared.arguments, joined(before, surplus),
                 more ? std::optional(joined(before, {"surplus"})) : std::nullopt);
  }
}

TEST_CASE("no letter of a line of random words is lost or made") {
  std::mt19937 random(20230415);
  const auto among = [&](const auto& all) { return all[random() % std::size(all)]; };
  const char* const odd[] = {"--",  "-",  "++",  "",   "=",   "[a]", "[a, b]",
                             "a,b", "-5", "- x", "-q", "-qq", "x",   "check"};
  std::size_t read = 0, refused = 0;
  for (int i = 0; i < 20'000; ++i) {
    const Declared declared(*among(cli::commands()));
    const auto& all = declared.arguments.all();
    Line words;
    for (std::size_t left = random() % 6; left > 0; --left) {
      const cli::Argument& one = all[random() % all.size()];
      const std::string name = one.positional ? sample(one) : one.name, other = among(odd);
      words.push_back(among(std::array{name, name, name + "=" + other, other, sample(one)}));
    }
    const cli::Reading reading = cli::read(declared.arguments, words);
    ++(reading.wrong ? refused : read);
    if (reading.wrong) continue;
    CAPTURE(shown(words));
    const auto mark = std::find(words.begin(), words.end(), "--");
    std::replace(words.begin(), mark, std::string("-q"), std::string("--quiet"));
    if (mark != words.end()) words.erase(mark);
    CHECK(letters(put_together(declared.arguments, reading.given)) == letters(words));
  }
  CHECK(read > 1000);
  CHECK(refused > 1000);
}

TEST_CASE("a value that is none of the words, and a day that is none, is refused") {
  for (const cli::Command* command : cli::commands()) {
    const Declared declared(*command);
    const auto& all = declared.arguments.all();
    for (std::size_t i = 0; i < all.size(); ++i) {
      if (all[i].words.empty() && all[i].placeholder != "DATE") continue;
      CAPTURE(all[i].name);
      for (const char* word : {"nonsense", "[a]", "a,b", "2023-02-30", "-5", "ALL"}) {
        const auto wrong = all[i].accept({word});
        REQUIRE(wrong);
        CHECK(wrong->nl != wrong->en);
      }
      CHECK_FALSE(all[i].accept({sample(all[i])}));
    }
  }
}

TEST_CASE("two options of which one would do nothing are refused together") {
  std::size_t pairs = 0;
  for (const cli::Command* command : cli::commands()) {
    const Declared declared(*command);
    for (const auto& [one, other] : declared.arguments.exclusions()) {
      CAPTURE(one);
      CAPTURE(other);
      Line words = least(declared.arguments);
      for (const std::string& name : {one, other}) {
        const auto& all = declared.arguments.all();
        const auto found =
            std::find_if(all.begin(), all.end(), [&](const auto& a) { return a.name == name; });
        REQUIRE(found != all.end());
        words.push_back(found->is_flag() ? name : name + "=" + sample(*found));
      }
      cli::Globals globals;
      words.insert(words.begin(), std::string(command->name));
      const cli::Parsed parsed = cli::parse(words, globals);
      REQUIRE(parsed.error);
      CHECK(parsed.error->en.find(other) != std::string::npos);
      ++pairs;
    }
  }
  CHECK(pairs > 20);
}

TEST_CASE("whatever depends on others is an option of its command") {
  for (const cli::Command* command : cli::commands()) {
    CAPTURE(command->name);
    const Declared declared(*command);
    const auto& all = declared.arguments.all();
    for (const cli::Condition& one : declared.arguments.conditions()) {
      CAPTURE(one.option);
      CHECK(std::any_of(all.begin(), all.end(), [&](const auto& a) { return a.name == one.option; }));
      CHECK_FALSE(one.where.nl.empty());
    }
  }
}

TEST_CASE(
    "the whole program answers each form with one of its three statuses, and what it refuses changes "
    "nothing") {
  const Desk desk;
  const auto before = desk.files();
  std::size_t runs = 0;
  for (const cli::Command* command : cli::commands()) {
    const Declared declared(*command);
    const Line base = joined({std::string(command->name)}, least(declared.arguments));
    for (const cli::Argument& one : declared.arguments.all()) {
      if (one.positional || one.required || one.name == "--directory") continue;
      for (const Form& form : forms_of_option(one, has_room(declared.arguments))) {
        const Line words = joined(base, form.words);
        CAPTURE(shown(words));
        const Outcome outcome = desk.run(words, runs++ % 2 == 0 ? "en" : "nl");
        CHECK(outcome.status >= (form.stored ? 0 : 2));
        CHECK(outcome.status <= 2);
        CHECK(outcome.said.find("Intern") == std::string::npos);
        if (form.stored && outcome.status != 2)
          desk.fresh();
        else
          CHECK(desk.files() == before);
      }
    }
  }
  CHECK(runs > 5000);
}
