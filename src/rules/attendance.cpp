#include "rules/attendance.hpp"

#include "rules/places.hpp"
#include "rules/progress.hpp"
#include "switch/language/messages_rules.hpp"

namespace sw::rules {

void attended_one(const RuleContext& c, const Participant& p, MomentKind kind, std::span<const Role> parts,
                  const Message<std::string_view>& absent, Finding& f) {
  const Organisation* home = c.home(p);
  if (home == nullptr) return f.not_applicable(messages::rules::dangling);
  const Moment* last = nullptr;
  for (const Moment& moment : c.round.moments) {
    const bool expected =
        std::any_of(parts.begin(), parts.end(), [&](Role part) { return expects(moment, part); });
    if (*moment.kind != kind || !moment.date.given() || !expected || !is_for(moment, *home)) continue;
    for (const Field<MomentId>& there : p.attended)
      if (*there == *moment.id) return;
    if (last == nullptr || *last->date < *moment.date) last = &moment;
  }
  if (last == nullptr) return f.not_applicable(messages::rules::no_moment);
  f.missing(beside(p, p.attended), absent, *p.name)
      .not_before(*last->date)
      .with_label(last->id.origin, say(messages::rules::moment_is_here));
}

}  // namespace sw::rules
