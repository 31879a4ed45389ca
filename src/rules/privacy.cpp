// Privacy: photos and diaries are personal data.
#include <array>

#include "rules/context.hpp"
#include "rules/subjects.hpp"
#include "switch/language/messages_rules.hpp"
#include "switch/language/messages_rules_after.hpp"

namespace sw::rules {
namespace {

namespace m = messages::rules;

void photo_consent(const RuleContext&, const Exchange& e, Finding& f) {
  bool any = false;
  for (const Visit& visit : e.visits)
    for (const Photo& photo : visit.photos) {
      if (!*photo.recognisable) continue;
      any = true;
      if (*photo.consent_to_take && *photo.consent_to_use) continue;
      const bool neither = !*photo.consent_to_take && !*photo.consent_to_use;
      f.wrong(photo.file.given() ? photo.file.origin : photo.origin, neither ? m::no_consent
                                                                     : *photo.consent_to_take
                                                                         ? m::no_consent_to_use
                                                                         : m::no_consent_to_take);
    }
  if (!any) f.not_applicable(m::no_photos);
}

void private_words(const RuleContext& c, const Exchange& e, Finding& f) {
  if (c.private_words.empty()) return f.not_applicable(m::no_private_words);
  const auto search = [&](const auto&... told) {
    for (const Field<std::string>* one : {&told...})
      for (const PrivateWords::Hit& hit : c.private_words.search(c.workspace, *one))
        f.wrong(hit.at, m::private_word).with_label(hit.list, say(m::list_is_here));
  };
  for (const Visit& visit : e.visits)
    search(visit.diary, visit.talk.observed, visit.talk.insights, visit.talk.learned, visit.talk.adjust);
  const ClosingTalk& talk = e.closing_talk;
  search(talk.learned, talk.takes_along, talk.practices, talk.host_learned, e.report_back.text);
  for (const Action& action : e.actions)
    search(action.what, action.evaluation.how, action.evaluation.result, action.feedback.text);
}

constexpr std::array all{
    Rule{
        {"P-01",
         Severity::error,
         {"toestemming voor foto's met herkenbare mensen", "consent for photos of recognisable people"},
         {"Een foto nemen en een foto gebruiken zijn twee toestemmingen; voor kinderen geven de ouders ze.",
          "Taking a picture and using it are two consents; for children the parents give them."},
         {"Vraag de toestemming en noteer ze in `consent_to_take` en `consent_to_use`, of verwijder de foto.",
          "Ask for the consent and note it in `consent_to_take` and `consent_to_use`, or remove the photo."},
         "JK 59"},
        Step::p,
        {.exchange = photo_consent}},
    Rule{{"P-02",
          Severity::note,
          {"geen private woorden in wat verteld wordt", "no private words in what is told"},
          {"Een dagboek gaat over praktijken. Namen van kinderen en gezinnen horen er niet in; de ronde kan "
           "woorden die ze "
           "wil vermijden in `private_words` zetten.",
           "A diary is about practices. Names of children and families do not belong in it; the round can "
           "put words "
           "that it wants to avoid in `private_words`."},
          {"Vervang het woord, bijvoorbeeld door 'een kind' of een letter.",
           "Replace the word, for instance by 'a child' or a letter."},
          "JK 59"},
         Step::p,
         {.exchange = private_words}},
};

}  // namespace

std::span<const Rule> privacy_rules() {
  return all;
}

}  // namespace sw::rules
