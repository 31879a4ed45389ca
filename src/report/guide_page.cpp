#include "switch/report/guide_page.hpp"

#include "report/guide_questions.hpp"
#include "switch/language/messages_pages.hpp"

namespace sw::report {

Page guide_page(const Workspace& workspace, const Organisation* organisation, const People& people,
                Language language) {
  const std::string& round = *workspace.round.name;
  const Organisation nobody;
  const GuideView view{workspace, organisation ? *organisation : nobody, people, language};
  Page page{.kind = "guide",
            .title = (organisation ? say(msg::guide_title_for, *organisation->name) : say(msg::guide_title))
                         .in(language),
            .lead = say(msg::guide_lead, round).in(language)};
  for (std::size_t i = 0; i < msg::guide_steps.size(); ++i)
    page.sections.push_back({.id = msg::guide_steps[i].id,
                             .title = std::string(msg::guide_steps[i].title.in(language)),
                             .paragraphs = {std::string(msg::guide_steps[i].intro.in(language))}});
  for (const GuideQuestion& one : guide_questions()) {
    Prompt prompt{std::string(one.question.in(language)), {}, one.lines};
    if (organisation)
      for (const std::string& answer : one.answers(view)) prompt.answered.push_back(answer);
    page.sections[static_cast<std::size_t>(one.step) - 1].prompts.push_back(std::move(prompt));
  }
  return page;
}

}  // namespace sw::report
