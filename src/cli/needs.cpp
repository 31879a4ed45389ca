#include "needs.hpp"

#include <algorithm>

#include "switch/language/messages_cli.hpp"
#include "switch/text/unicode.hpp"

namespace sw::cli {
namespace {

struct Need {
  std::string_view code;
  Reckons of;
};

constexpr Reckons everything = Reckons::pairs | Reckons::hours | Reckons::learning | Reckons::meetings;

/// One row per check on references and contradictions. What no row names is shown as it stands, and nothing
/// is reckoned with it: the kind of an organisation, its frame of reference, commitments.
constexpr Need table[] = {
    {"S4-02", Reckons::pairs},                                      // a host that is wished for
    {"X-01", everything},                                           // an organisation that is named
    {"X-02", everything},                                           // a person that is named
    {"X-03", Reckons::pairs | Reckons::hours | Reckons::meetings},  // a network that is named
    {"X-06", Reckons::pairs | Reckons::learning},                   // a topic that is named
    {"X-07", Reckons::meetings},                                    // a moment that is named
    {"X-08", Reckons::pairs | Reckons::learning},                   // a learning question that is named
    {"X-10", Reckons::pairs | Reckons::duties},                     // a check or step that is named
    {"X-11", everything},                                           // a short name once in its list
    {"X-15", Reckons::pairs | Reckons::hours | Reckons::meetings},  // an end after the beginning
    {"X-23", Reckons::pairs | Reckons::hours},                      // a pair stands once
    {"X-29", Reckons::hours},                                       // a break shorter than the visit
};

}  // namespace

std::vector<std::string_view> needed(Reckons what) {
  std::vector<std::string_view> codes;
  for (const Need& one : table)
    if ((static_cast<unsigned>(one.of) & static_cast<unsigned>(what)) != 0) codes.push_back(one.code);
  return codes;
}

void declare_despite(Arguments& arguments, Reckons what, std::vector<std::string>& codes) {
  const auto all = needed(what);
  if (all.empty()) return;
  arguments.accepted(
      "--despite", "CODE",
      {"Reken zonder wat een controle zoals X-01 niet kan thuisbrengen, en zeg dat bij het antwoord.",
       "Reckon without what a check such as X-01 can't resolve, and say so with the answer."},
      [&codes, all](const std::vector<std::string>& given) -> std::optional<Text> {
        for (const std::string& code : given) {
          if (std::ranges::find(all, code) == all.end()) {
            std::vector<Text> known;
            for (const std::string_view one : all) known.push_back(Text::same(std::string(one)));
            return say(msg::no_such_need, visible(code), listed(known, Join::disjunction));
          }
          codes.push_back(code);
        }
        return std::nullopt;
      });
}

}  // namespace sw::cli
