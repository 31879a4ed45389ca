#include "switch/yaml/merge.hpp"

#include <algorithm>
#include <map>
#include <string_view>
#include <unordered_set>
#include <utility>

#include "partners.hpp"
#include "sides.hpp"

namespace sw::yaml {
namespace {

using What = Difference::What;
using Do = MergeStep::Do;

/// Walks both trees side by side.
class Merger {
 public:
  Merger(const Document& first, const Document& second, const MergeRules& rules)
      : first_(first), second_(second), rules_(rules) {}

  Merge run() && {
    if (second_.empty()) return {};
    place(first_.empty() ? no_node : first_.root(), second_.root());
    std::reverse(removals_.begin(), removals_.end());  // the last item first, so that numbers stay right
    steps_.insert(steps_.end(), removals_.begin(), removals_.end());
    told_.insert(told_.end(), lacking_.begin(), lacking_.end());
    return {std::move(told_), std::move(steps_)};
  }

 private:
  /// How far the walk had come, so that what came since can be looked at, and taken back.
  struct Mark {
    std::size_t told, lacking, steps, removals, untold;
  };
  Mark mark() const { return {told_.size(), lacking_.size(), steps_.size(), removals_.size(), untold_}; }

  template <class Do>
  void since(const Mark& mark, Do act) {
    for (std::size_t i = mark.told; i < told_.size(); ++i) act(told_[i]);
    for (std::size_t i = mark.lacking; i < lacking_.size(); ++i) act(lacking_[i]);
  }

  /// Whether all that came since is of this kind, and anything came.
  bool all_since(const Mark& mark, What what) {
    bool any = false, all = untold_ == mark.untold;
    since(mark, [&](const Difference& one) {
      any = true;
      all = all && one.what == what;
    });
    return any && all;
  }

  /// One step in the place of those since.
  void one_step(const Mark& mark, MergeStep step) {
    steps_.resize(mark.steps);
    removals_.resize(mark.removals);
    (step.what == Do::remove ? removals_ : steps_).push_back(std::move(step));
  }

  struct Inside {
    Merger& merger;
    std::string name, field;
    Inside(Merger& m, const std::string& key) : merger(m), name(m.name_), field(m.field_) {
      m.at_.emplace_back(key);
      m.name_ += (name.empty() ? "" : ".") + key;
      m.field_ += (field.empty() ? "" : ".") + key;
    }
    Inside(Merger& m, std::size_t number, const std::string& id) : merger(m), name(m.name_), field(m.field_) {
      m.at_.emplace_back(number);
      m.name_ += '[' + (id.empty() ? std::to_string(number) : id) + ']';
    }
    ~Inside() {
      merger.at_.pop_back();
      merger.name_ = std::move(name);
      merger.field_ = std::move(field);
    }
    Inside(const Inside&) = delete;
    Inside& operator=(const Inside&) = delete;
  };

  void place(NodeId first, NodeId second) {
    const Side a(first_, first), b(second_, second);
    if (a.nothing() && b.nothing()) return;
    const auto both = [&](Kind kind) {
      return (a.nothing() || is(kind, first_, a.node)) && (b.nothing() || is(kind, second_, b.node));
    };
    if (both(Kind::mapping)) return mapping(a, b);
    if (both(Kind::sequence)) {
      const Nodes there = items_of(first_, a), given = items_of(second_, b);
      const auto ids = ids_of(first_, there), given_ids = ids_of(second_, given);
      if (ids && given_ids) return items(there, *ids, given, *given_ids);
    }
    value(a, b);
  }

  static Nodes items_of(const Document& document, const Side& side) {
    return side.nothing() ? Nodes() : children(document, side.node);
  }

  void mapping(const Side& a, const Side& b) {
    const Mark before = mark();
    const bool left_open = a.nothing() && is(Kind::mapping, first_, a.stands);
    const NodeId block = left_open ? a.stands : a.node;
    const Nodes given = items_of(second_, b), there = items_of(first_, a);
    std::unordered_set<std::string> done;
    for (std::size_t i = 0; i + 1 < given.size(); i += 2) {
      const std::string key(second_.text(given[i]));
      if (!done.insert(key).second) continue;
      const Inside inside(*this, key);
      place(block == no_node ? no_node : first_.find(block, key), given[i + 1]);
    }
    for (std::size_t i = 0; i + 1 < there.size(); i += 2) {
      const std::string key(first_.text(there[i]));
      if (!done.insert(key).second) continue;
      const Inside inside(*this, key);
      place(there[i + 1], no_node);
    }
    const bool has_keys = left_open && first_.node(block).count > 0;
    if (!at_.empty() && !has_keys) as_one(before, a, b);
  }

  /// What is added, or taken away, as a whole, is one step.
  void as_one(const Mark& before, const Side& a, const Side& b) {
    if (a.nothing() && all_since(before, What::added)) one_step(before, {Do::put, at_, b.value});
    if (b.nothing() && all_since(before, What::removed)) one_step(before, {Do::remove, at_, {}});
  }

  /// Lists whose items have ids.
  void items(const Nodes& there, const std::vector<std::string>& ids, const Nodes& given,
             const std::vector<std::string>& given_ids) {
    std::map<std::string_view, NodeId> partners;
    for (std::size_t j = 0; j < given.size(); ++j) partners.emplace(given_ids[j], given[j]);
    const Mark before = mark();
    for (std::size_t i = 0; i < there.size(); ++i) {
      const Inside inside(*this, i + 1, ids[i]);
      const auto found = partners.find(ids[i]);
      if (found == partners.end()) {
        gone(there[i]);
      } else {
        place(there[i], found->second);
        partners.erase(found);
      }
    }
    std::size_t number = there.size();
    for (std::size_t j = 0; j < given.size(); ++j)
      if (partners.contains(given_ids[j])) fresh(given[j], ++number, given_ids[j]);
    if (there.empty()) whole_list(before, given);
    if (given.empty() && all_since(before, What::removed)) one_step(before, {Do::remove, at_, {}});
  }

  void whole_list(const Mark& before, const Nodes& given) {
    if (given.empty() || !all_since(before, What::added)) return;
    std::vector<Value> all;
    for (const NodeId one : given) all.push_back(value_of(second_, one));
    one_step(before, {Do::put, at_, sequence_value(std::move(all))});
  }

  /// An item of the first list that the second does not have. It goes, or stays, as a whole.
  void gone(NodeId there) {
    const Mark before = mark();
    place(there, no_node);
    if (all_since(before, What::removed) || !any_since(before, What::removed)) return;
    torn(before, What::removed, {Do::remove, at_, {}}, {first_, there}, {second_, no_node});
  }

  /// An item of the second list that the first does not have.
  void fresh(NodeId given, std::size_t number, const std::string& id) {
    const Mark before = mark();
    const Path list = at_;
    const Inside inside(*this, number, id);
    place(no_node, given);
    if (!any_since(before, What::added)) return;
    const Side whole(second_, given);
    MergeStep step{Do::append, list, whole.value};
    if (all_since(before, What::added))
      one_step(before, std::move(step));
    else
      torn(before, What::added, std::move(step), {first_, no_node}, whole);
  }

  bool any_since(const Mark& mark, What what) {
    bool any = false;
    since(mark, [&](const Difference& one) { any = any || one.what == what; });
    return any;
  }

  /// Some of an item would go or come, and some not: all of it does, or none, or nobody can say.
  void torn(const Mark& before, What what, MergeStep step, const Side& a, const Side& b) {
    if (rules_.torn == Ruling::take) {
      since(before, [&](Difference& one) {
        if (one.what == What::stays) one.what = what;
      });
      return one_step(before, std::move(step));
    }
    steps_.resize(before.steps);
    removals_.resize(before.removals);
    if (rules_.torn == Ruling::keep)
      return since(before, [&](Difference& one) {
        if (one.what != what) return;
        one.what = What::stays;
        one.after = one.before;
      });
    const auto is_torn = [&](const Difference& one) { return one.what == what || one.what == What::clash; };
    const auto tail = [](std::vector<Difference>& all, std::size_t size) {
      return all.begin() + static_cast<std::ptrdiff_t>(size);
    };
    told_.erase(std::remove_if(tail(told_, before.told), told_.end(), is_torn), told_.end());
    lacking_.erase(std::remove_if(tail(lacking_, before.lacking), lacking_.end(), is_torn), lacking_.end());
    tell(What::clash, a, b);
  }

  /// A single value, or a list of which the items have no id.
  void value(const Side& a, const Side& b) {
    if (a.meaning == b.meaning) return;
    switch (rules_.judge({name_, field_, part_}, a.meaning, b.meaning)) {
      case Ruling::take:
        return take(a, b);
      case Ruling::keep:
        return tell(What::stays, a, b);
      case Ruling::ignore:
        ++untold_;
        return;
      case Ruling::clash:
        return tell(What::clash, a, b);
      case Ruling::refuse:
        return tell(What::refused, a, b);
    }
  }

  void tell(What what, const Side& a, const Side& b) {
    const std::string before = shown_value(a.value);
    const std::string after = what == What::stays ? before : shown_value(b.value);
    (b.nothing() ? lacking_ : told_).push_back({what, at_, {name_, field_, part_}, before, after, b.node});
  }

  void take(const Side& a, const Side& b) {
    const auto lists = [](const Side& side) {
      return !side.nothing() && side.value.is == Value::Is::sequence &&
             !std::all_of(side.value.items.begin(), side.value.items.end(), is_single);
    };
    const bool both = !a.nothing() && !b.nothing();
    if (lists(a) || lists(b) ||
        (both && is(Kind::sequence, first_, a.node) && is(Kind::sequence, second_, b.node)))
      return list(a, b);
    tell(a.nothing() ? What::added : b.nothing() ? What::removed : What::changed, a, b);
    if (b.nothing())
      removals_.push_back({Do::remove, at_, {}});
    else
      steps_.push_back({Do::put, at_, b.value});
  }

  /// Lists whose items have no ids, to become as the second has them.
  void list(const Side& a, const Side& b) {
    const Mark before = mark();
    const bool outer = std::exchange(part_, true);
    const Nodes there = items_of(first_, a), given = items_of(second_, b);
    const std::vector<std::size_t> partners = partners_of(a.value, b.value);
    std::vector<std::size_t> given_for(there.size(), no_partner);
    for (std::size_t j = 0; j < partners.size(); ++j)
      if (partners[j] != no_partner) given_for[partners[j]] = j;
    for (std::size_t i = 0; i < there.size(); ++i) {
      const Inside inside(*this, i + 1, {});
      if (given_for[i] == no_partner)
        gone(there[i]);
      else
        place(there[i], given[given_for[i]]);
    }
    std::size_t number = there.size();
    for (std::size_t j = 0; j < given.size(); ++j)
      if (partners[j] == no_partner) fresh(given[j], ++number, {});
    part_ = outer;
    as_one(before, a, b);
  }

  const Document& first_;
  const Document& second_;
  const MergeRules& rules_;
  Path at_;
  std::string name_, field_;
  bool part_ = false;
  std::vector<Difference> told_, lacking_;
  std::vector<MergeStep> steps_, removals_;
  std::size_t untold_ = 0;
};

}  // namespace

Merge merge(const Document& first, const Document& second, const MergeRules& rules) {
  return Merger(first, second, rules).run();
}

}  // namespace sw::yaml
