// Who belongs to whom: the references of a round followed once, so that no answer searches the lists again.
// Everything points into the workspace.
#pragma once

#include <span>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "switch/model/workspace.hpp"

namespace sw::overview {

class Ties {
 public:
  explicit Ties(const Workspace& workspace);

  const Workspace& workspace() const { return workspace_; }
  std::span<const Participant* const> people_of(const Organisation& o) const {
    return of(people_, o.id.text);
  }
  /// The exchanges of its people; cancelled ones are left out here and below.
  std::span<const Exchange* const> sent_by(const Organisation& o) const { return of(sent_, o.id.text); }
  std::span<const Exchange* const> hosted_by(const Organisation& o) const { return of(hosted_, o.id.text); }
  std::span<const Exchange* const> of_jobshadower(const Participant& p) const {
    return of(going_, p.id.text);
  }
  std::span<const Exchange* const> mentored_by(const Participant& p) const {
    return of(mentored_, p.id.text);
  }

  /// Null where none is named, or the one named does not exist.
  const Participant* lead(const Organisation& o) const { return workspace_.find(*o.project_lead); }
  const Organisation* sender(const Exchange& exchange) const;
  const Moment* moment(const MomentId& id) const;
  /// The place of a network in the round's list; behind the last one where it is not in it.
  std::size_t rank(const NetworkId& network) const;

 private:
  template <class Thing>
  using Groups = std::unordered_map<std::string_view, std::vector<const Thing*>>;
  template <class Thing>
  static std::span<const Thing* const> of(const Groups<Thing>& groups, std::string_view id) {
    const auto found = groups.find(id);
    return found == groups.end() ? std::span<const Thing* const>{} : found->second;
  }

  const Workspace& workspace_;
  Groups<Participant> people_;
  Groups<Exchange> sent_, hosted_, going_, mentored_;
};

}  // namespace sw::overview
