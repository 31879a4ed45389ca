#include "switch/schema/template.hpp"

#include <set>

#include "switch/schema/describe.hpp"
#include "switch/schema/entities.hpp"
#include "type_words.hpp"

namespace sw::schema {
namespace {

constexpr std::size_t widest_comment = 110;

template <class Things>
std::vector<std::string> ids_of(const Things& things) {
  std::vector<std::string> ids;
  for (const auto& thing : things) ids.push_back(thing.id->text);
  return ids;
}

/// What can be chosen from for a type; empty where anything goes.
std::vector<std::string> choices_in(const Workspace& w, const KindId&) {
  return ids_of(w.round.kinds);
}
std::vector<std::string> choices_in(const Workspace& w, const NetworkId&) {
  return ids_of(w.round.networks);
}
std::vector<std::string> choices_in(const Workspace& w, const FrameworkId&) {
  return ids_of(w.round.frameworks);
}
std::vector<std::string> choices_in(const Workspace& w, const MomentId&) {
  return ids_of(w.round.moments);
}
std::vector<std::string> choices_in(const Workspace& w, const CommitmentId&) {
  return ids_of(w.round.commitments);
}
std::vector<std::string> choices_in(const Workspace& w, const TopicId&) {
  std::vector<std::string> ids = ids_of(w.round.topics);
  for (const Framework& framework : w.round.frameworks)
    for (std::string& id : ids_of(framework.topics)) ids.push_back(std::move(id));
  return ids;
}
template <class E>
requires std::is_enum_v<E> std::vector<std::string> choices_in(const Workspace&, E) {
  std::vector<std::string> words;
  for (const auto& one : choices(E{})) words.emplace_back(one.key);
  return words;
}
template <class T>
requires(!std::is_enum_v<T>) std::vector<std::string> choices_in(const Workspace&, const T&) {
  return {};
}

/// Does a block hold a key that must be there? Then it can't stand there empty.
class Demands {
 public:
  bool any = false;

  template <class T>
  void field(const Info& info, const T&) {
    any = any || info.need == Need::required;
  }
};

template <class S>
bool demands(const S&) {
  Demands visitor;
  S entry;
  describe(visitor, entry);
  return visitor.any;
}

class TemplateWriter {
 public:
  /// What all writers of one file share.
  struct File {
    const Workspace& workspace;
    Language language;
    std::string text;
    std::set<std::vector<std::string>> offered;  ///< choices that were listed once already
  };

  /// `off` is the depth from which on everything stands behind a comment sign: to be taken away by who fills
  /// it in.
  TemplateWriter(File& file, int depth, std::optional<int> off) : file_(file), depth_(depth), off_(off) {}

  template <class T>
  void field(const Info& info, const T& member) {
    if (depth_ == 0) file_.text += "\n";
    comment(std::string(info.help.in(file_.language)));
    add(info, member);
  }

  void item_begins() { dash_ = true; }

 private:
  template <class T>
  void add(const Info& info, const Field<T>& field) {
    offer(choices_in(file_.workspace, field.value));
    std::string fallback;
    if (info.need == Need::defaulted) {
      const Json value = json_value(field.value);
      fallback = " " + (value.is_string() ? value.get<std::string>() : value.dump());
    }
    const bool example = off_ && !info.example.empty();
    key(info, example ? " " + std::string(info.example) : fallback);
  }

  template <class S>
  requires std::is_base_of_v<Entry, S>
  void add(const Info& info, const S& entry) {
    const std::optional<int> off = off_ || !demands(entry) ? off_ : depth_;
    TemplateWriter self(file_, depth_, off);
    self.key(info, "");
    TemplateWriter inner(file_, depth_ + 1, off);
    S copy;
    describe(inner, copy);
  }

  template <class T>
  void add(const Info& info, const List<Field<T>>&) {
    offer(choices_in(file_.workspace, T{}));
    key(info, " []");
  }

  template <class S>
  requires std::is_base_of_v<Entry, S>
  void add(const Info& info, const List<S>&) {
    key(info, "");
    TemplateWriter item(file_, depth_ + 2, off_ ? off_ : depth_ + 1);
    item.item_begins();
    S copy;
    describe(item, copy);
  }

  template <class T>
  void add(const Info& info, const Table<T>&) {
    key(info, " {}");
  }

  void offer(const std::vector<std::string>& ids) {
    if (!file_.offered.insert(ids).second) return;
    std::string line;
    for (const std::string& id : ids) {
      if (line.size() + id.size() + 2 > widest_comment - static_cast<std::size_t>(depth_) * 2) {
        comment("  " + line + ",");
        line.clear();
      }
      line += (line.empty() ? "" : ", ") + id;
    }
    if (!line.empty()) comment("  " + line);
  }

  static std::string margin(int depth) { return std::string(static_cast<std::size_t>(depth) * 2, ' '); }

  /// What a line begins with.
  std::string lead() const { return off_ ? margin(*off_) + "# " + margin(depth_ - *off_) : margin(depth_); }

  void comment(const std::string& text) {
    std::string line = lead();
    if (dash_) line.resize(line.size() - 2);  // above its item
    file_.text += line + "# " + text + "\n";
  }

  void key(const Info& info, const std::string& value) {
    std::string line = lead();
    if (dash_) line.replace(line.size() - 2, 1, "-");
    dash_ = false;
    file_.text += line + std::string(info.key) + ":" + value + "\n";
  }

  File& file_;
  int depth_;
  std::optional<int> off_;
  bool dash_ = false;  ///< the next key begins an item of a list
};

template <class Entity>
std::string written_template(const Workspace& workspace, Language language) {
  Entity entity;
  const EntityInfo about = entity_info(entity);
  TemplateWriter::File file{workspace, language, schema_line(about), {}};
  file.text += "# " + std::string(about.help.in(language)) + "\n";
  TemplateWriter writer(file, 0, std::nullopt);
  describe(writer, entity);
  return std::move(file.text);
}

class Keys {
 public:
  std::vector<std::string_view> all;

  template <class T>
  void field(const Info& info, const T&) {
    all.push_back(info.key);
  }
};

template <class Entity>
std::vector<std::string_view> keys_of() {
  Keys keys;
  Entity entity;
  describe(keys, entity);
  return keys.all;
}

/// What is known of an entity by its name.
struct Known {
  EntityInfo info;
  std::string (*write)(const Workspace&, Language);
  std::vector<std::string_view> (*keys)();
};

const Known known[] = {
    {entity_info(Organisation{}), written_template<Organisation>, keys_of<Organisation>},
    {entity_info(Participant{}), written_template<Participant>, keys_of<Participant>},
    {entity_info(Exchange{}), written_template<Exchange>, keys_of<Exchange>},
};

}  // namespace

std::optional<std::string> template_file(std::string_view entity, const Workspace& workspace,
                                         Language language) {
  for (const Known& one : known)
    if (one.info.name == entity) return one.write(workspace, language);
  return std::nullopt;
}

std::vector<std::string_view> top_keys(std::string_view entity) {
  for (const Known& one : known)
    if (one.info.name == entity) return one.keys();
  return {};
}

}  // namespace sw::schema
