#include <cstddef>
#include <string>
#include <vector>

#include "command.hpp"
#include "difference.hpp"
#include "switch/language/messages_privacy.hpp"
#include "switch/language/messages_recover.hpp"
#include "switch/store/interrupted.hpp"
#include "switch/text/unicode.hpp"

namespace sw::cli {
namespace {

using store::Interrupted;
using store::Unfinished;

Text count_of(std::size_t files) {
  return counted(static_cast<std::int64_t>(files), msg::files_noun);
}

struct Options {
  bool dry_run = false;
  bool drop = false;

  void declare(Arguments& arguments) {
    arguments.flag("--dry-run", dry_run,
                   {"Toon wat er nog geschreven moet worden, en schrijf niets.",
                    "Show what is still to be written, and write nothing."});
    arguments.flag("--drop", drop,
                   {"Laat los wat nog niet geschreven is, en ga verder met de bestanden zoals ze nu zijn.",
                    "Drop what was not written yet, and go on with the files as they are now."});
  }

  int run(Session& session) const {
    const auto root = session.locate(dry_run ? Session::Aim::reading : Session::Aim::writing);
    if (!root) return exit_failed;
    if (dry_run) return show(session, store::interrupted(*root, session.state_folder()));
    const auto lock = session.lock(*root);
    if (!lock) return exit_failed;
    const Interrupted left = store::interrupted(*root, session.state_folder());
    if (drop && left.what != Interrupted::What::nothing) return let_go(session, *lock, left);
    return left.what == Interrupted::What::ours ? finish(session, *lock, left) : tell(session, left);
  }

 private:
  static void line(Session& session, const Text& text) { session.print(text.in(session.language()) + "\n"); }

  /// What there is to say of a save that can't be finished here; the exit status.
  static int tell(Session& session, const Interrupted& left) {
    if (left.what == Interrupted::What::elsewhere) return session.refuse(say(msg::interrupted_elsewhere));
    if (left.what == Interrupted::What::earlier_version) return session.refuse(say(msg::interrupted_earlier));
    line(session, say(msg::nothing_to_recover));
    return exit_fine;
  }

  static int show(Session& session, const Interrupted& left) {
    if (left.what != Interrupted::What::ours) return tell(session, left);
    const auto to_do = unwritten(left);
    if (to_do.empty()) {
      line(session, say(msg::all_was_written));
      return exit_fine;
    }
    line(session, say(msg::still_to_write, count_of(to_do.size())));
    for (const Unfinished* one : to_do) {
      if (one->stage == Unfinished::Stage::overtaken) line(session, say(msg::changed_since));
      session.print(visible(one->file) + "\n" + difference(one->now, one->after));
    }
    return exit_fine;
  }

  static int finish(Session& session, const store::Lock& lock, const Interrupted& left) {
    if (!session.heard()) return exit_failed;
    if (const auto wrong = store::finish(lock)) return session.refuse(*wrong);
    session.has_saved();
    line(session, say(msg::recovered, count_of(left.files.size())));
    return exit_fine;
  }

  static int let_go(Session& session, const store::Lock& lock, const Interrupted& left) {
    std::vector<Text> names;
    for (const Unfinished* one : unwritten(left)) names.push_back(Text::same(visible(one->file)));
    if (!session.heard()) return exit_failed;
    if (const auto wrong = store::let_go(lock)) return session.refuse(*wrong);
    session.has_saved();
    if (!names.empty()) line(session, say(msg::dropped, listed(names)));
    line(session, say(msg::mark_dropped));
    return exit_fine;
  }

  static std::vector<const Unfinished*> unwritten(const Interrupted& left) {
    std::vector<const Unfinished*> all;
    for (const Unfinished& one : left.files)
      if (one.stage != Unfinished::Stage::done) all.push_back(&one);
    return all;
  }
};

}  // namespace

const Command recover_command{"recover",
                              Group::tooling,
                              {"Maak een wijziging af die bij het bewaren onderbroken werd, of laat ze los.",
                               "Finish a change that was interrupted while it was saved, or drop it."},
                              declared<Options>,
                              Effect::writes};

}  // namespace sw::cli
