#include "switch/overview/ties.hpp"

namespace sw::overview {

Ties::Ties(const Workspace& workspace) : workspace_(workspace) {
  for (const Participant& one : workspace.participants) people_[one.organisation->text].push_back(&one);
  for (const Exchange& one : workspace.exchanges) {
    if (*one.status == ExchangeStatus::cancelled) continue;
    if (const Organisation* from = sender(one)) sent_[from->id.text].push_back(&one);
    hosted_[one.host->text].push_back(&one);
    going_[one.jobshadower->text].push_back(&one);
    if (one.mentor.given()) mentored_[one.mentor->text].push_back(&one);
  }
}

const Organisation* Ties::sender(const Exchange& exchange) const {
  const Participant* who = workspace_.find(*exchange.jobshadower);
  return who == nullptr ? nullptr : workspace_.home(*who);
}

const Moment* Ties::moment(const MomentId& id) const {
  for (const Moment& one : workspace_.round.moments)
    if (*one.id == id) return &one;
  return nullptr;
}

std::size_t Ties::rank(const NetworkId& network) const {
  std::size_t rank = 0;
  for (const Network& one : workspace_.round.networks) {
    if (*one.id == network) break;
    ++rank;
  }
  return rank;
}

}  // namespace sw::overview
