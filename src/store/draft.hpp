// Finished files that wait to take their places, under names that nobody can know before. What does not take
// its place is gone when its draft is. Numbers are those of errno; 0: fine.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace sw::store {

/// A file beside the one whose place it takes.
class Draft {
 public:
  /// `folder` stays open as long as the draft.
  Draft(int folder, std::string target) : folder_(folder), target_(std::move(target)) {}
  ~Draft();
  Draft(const Draft&) = delete;
  Draft& operator=(const Draft&) = delete;

  /// With the mode of the file that it is to replace, or as the system makes a new one. ENOTSUP where there
  /// is something that is no regular file.
  int write(std::string_view content);
  /// Takes its place.
  int move();

 private:
  int folder_;
  std::string target_;
  std::string name_;  ///< empty: there is nothing to remove
};

/// A folder full of files, inside another one.
class DraftFolder {
 public:
  explicit DraftFolder(int parent) : parent_(parent) {}
  ~DraftFolder();
  DraftFolder(const DraftFolder&) = delete;
  DraftFolder& operator=(const DraftFolder&) = delete;

  /// A name has at most one folder in front: `participants/an.yaml`.
  int add(const std::string& name, std::string_view content);
  /// Is called `name` from now on; EEXIST where something is.
  int become(const std::string& name);
  /// Moves all it holds into the folder that it lies in; EEXIST where something bears a name already, unless
  /// that is to be replaced.
  int move_into(bool replaces);

 private:
  int open();

  int parent_;
  int folder_ = -1;
  std::string name_;
  std::vector<std::string> made_;  ///< in it, folders before what they hold
};

}  // namespace sw::store
