// One organisation, told: who comes, who might have, who goes.
#include "explain_rows.hpp"
#include "explain_words.hpp"
#include "switch/language/messages_explain.hpp"

namespace sw::report {

using namespace matching;
namespace msg = messages::explain;

namespace {

class Telling {
 public:
  Telling(const HostExplanation& one, const ExplainedIn& in) : one_(one), in_(in) {}

  std::vector<Table> tables() const {
    std::vector<Table> all{{"comes", {}, {}, {}, comes()}};
    if (one_.hosts) {
      all.push_back({"might", msg::might_title, {}, {}, might()});
      if (auto notes = refused(); !notes.empty())
        all.push_back({"refused", msg::refused_title, {}, {}, std::move(notes)});
    }
    all.push_back({"goes", msg::sends_title, {}, {}, goes()});
    return all;
  }

 private:
  const std::string& home(const Participant& one) const { return *in_.workspace.home(one)->name; }

  std::vector<Text> comes() const {
    const std::string& name = *one_.organisation->name;
    const auto guests = static_cast<std::int64_t>(one_.comes.size());
    std::vector<Text> notes = told(one_.held);
    if (!one_.hosts && guests == 0) return {say(msg::receives_nobody, name)};
    notes.push_back(say(msg::receives, name, guests, counted(one_.places, msg::place_noun)));
    for (const Sent& one : one_.comes)
      notes.push_back(say(msg::guest, *one.who->name, home(*one.who), one.score));
    if (guests < one_.places)
      notes.push_back(say(one_.might.empty() ? msg::places_for_nobody : msg::places_left,
                          counted(one_.places - guests, msg::place_noun)));
    else if (one_.one_more)
      notes.push_back(one_more(*one_.one_more));
    return notes;
  }

  Text one_more(const Effect& effect) const {
    if (effect.moves.empty())
      return one_.more == 1 ? Text(msg::one_more_nothing) : say(msg::some_more_nothing, one_.more);
    const Text then = told(in_, effect);
    return one_.more == 1 ? say(msg::one_more, then) : say(msg::some_more, one_.more, then);
  }

  std::vector<Text> might() const {
    std::vector<Text> notes;
    for (const MightCome& one : one_.might) {
      const Text now = one.goes ? Text::same(*one.goes->name) : Text(msg::nowhere);
      notes.push_back(say(msg::might, *one.who->name, now, one.score, told(in_, one.effect, one.who)));
    }
    if (notes.empty()) notes.emplace_back(one_.kept_out ? msg::might_not_for_fixed : msg::might_nobody);
    return notes;
  }

  std::vector<Text> refused() const {
    std::vector<Text> notes;
    for (const RefusedPeople& one : one_.refused)
      notes.push_back(one.people == 1 ? say(msg::refused_one, told(in_, one.first))
                                      : say(msg::refused_many, shown(one.reason),
                                            counted(one.people, msg::person_noun), told(in_, one.first)));
    return notes;
  }

  std::vector<Text> goes() const {
    std::vector<Text> notes;
    for (const Sent& one : one_.goes) {
      if (one.host)
        notes.push_back(say(msg::sent, *one.who->name, *one.host->name, one.score));
      else
        notes.push_back(say(one.not_ready ? msg::unready : msg::stays, *one.who->name));
    }
    if (notes.empty()) notes.emplace_back(msg::sends_nobody);
    return notes;
  }

  const HostExplanation& one_;
  const ExplainedIn& in_;
};

}  // namespace

std::vector<Table> explained(const HostExplanation& one, const ExplainedIn& in, TableFormat format) {
  if (format == TableFormat::table) return Telling(one, in).tables();
  return rows_of(one, in);
}

}  // namespace sw::report
