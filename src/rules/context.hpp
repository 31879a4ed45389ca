// What rules look things up in: built once per workspace, so that no rule searches a list.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "rules/private_words.hpp"
#include "switch/rules/rule.hpp"

namespace sw::rules {

/// The ids of one kind that exist.
class Names {
 public:
  void add(std::string_view name);
  bool has(std::string_view name) const { return known_.contains(name); }
  /// The one that was probably meant.
  std::optional<std::string_view> nearest_to(std::string_view name) const;
  /// To be called after the last add().
  void close();

 private:
  std::unordered_set<std::string_view> known_;
  std::vector<std::string_view> sorted_;
};

/// Things by whom they belong to: per owner, by its place in the workspace.
template <class Thing>
using Groups = std::vector<std::vector<const Thing*>>;

struct RuleContext {
  RuleContext(const Workspace& all, Date today);

  const Workspace& workspace;
  const Round& round;
  Date as_of;

  Names organisations, participants, networks, kinds, frameworks, topics, moments, commitments;
  /// Codes and steps that `checks`, `due` and `ready` may name.
  Names codes, step_keys;
  /// Per framework the topics that fit it: its own, the round's, and what is the same as one of these.
  std::unordered_map<std::string_view, std::unordered_set<std::string_view>> fitting;
  PrivateWords private_words;
  /// Errors of steps 1 to 5 that the engine has met so far, by organisation.
  std::unordered_map<std::string_view, std::vector<const Code*>> unready;

  std::span<const Participant* const> people_of(const Organisation& o) const { return people_[place(o)]; }
  /// As a jobshadower, in the order of their ids; cancelled ones included.
  std::span<const Exchange* const> exchanges_of(const Participant& p) const { return going_[place(p)]; }
  std::span<const Exchange* const> mentored_by(const Participant& p) const { return mentoring_[place(p)]; }
  std::span<const Exchange* const> hosted_by(const Organisation& o) const { return hosted_[place(o)]; }

  /// What an id stands for; null where it does not exist or its file could not be read.
  template <class Id>
  auto find(const Id& id) const {
    const auto* found = workspace.find(id);
    return found != nullptr && found->given() ? found : nullptr;
  }
  const Organisation* home(const Participant& person) const { return homes_[place(person)]; }
  const Organisation* home(const Exchange& exchange) const;
  const Participant* jobshadower(const Exchange& exchange) const { return jobshadowers_[place(exchange)]; }
  const Framework* framework(const FrameworkId& id) const;
  const Moment* moment(const MomentId& id) const;

  /// What a network's organisations send and receive, cancelled exchanges left out.
  struct Balance {
    int sends = 0;
    int receives = 0;
  };
  Balance balance(const NetworkId& id) const;
  /// Is anybody matched at all?
  bool matched = false;

  /// Was something written in this block that could not be used? Then what it lacks may stand there.
  bool spoiled(Origin block) const;

 private:
  std::size_t place(const Organisation& o) const {
    return static_cast<std::size_t>(&o - workspace.organisations.data());
  }
  std::size_t place(const Participant& p) const {
    return static_cast<std::size_t>(&p - workspace.participants.data());
  }
  std::size_t place(const Exchange& e) const {
    return static_cast<std::size_t>(&e - workspace.exchanges.data());
  }
  void resolve_everything();
  void name_everything();
  void group_everything();
  void weigh(const Exchange& exchange);
  void fit_topics();

  Groups<Participant> people_;
  Groups<Exchange> going_, mentoring_, hosted_;
  std::vector<const Organisation*> homes_;        ///< of each participant
  std::vector<const Participant*> jobshadowers_;  ///< of each exchange
  std::unordered_map<std::string_view, Balance> balances_;
};

}  // namespace sw::rules
