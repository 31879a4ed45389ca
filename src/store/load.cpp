#include "switch/store/load.hpp"

#include <algorithm>
#include <atomic>
#include <functional>
#include <set>
#include <system_error>
#include <thread>

#include "beneath.hpp"
#include "read_file.hpp"
#include "switch/diagnostic/codes_files.hpp"
#include "switch/language/messages_store.hpp"
#include "switch/model/notation.hpp"
#include "switch/schema/decode.hpp"
#include "switch/schema/describe.hpp"
#include "switch/store/reason.hpp"
#include "switch/store/round_files.hpp"
#include "switch/yaml/read.hpp"

namespace sw::store {
namespace fs = std::filesystem;
namespace {

/// Below this a second thread costs more than it brings.
constexpr std::size_t files_per_thread = 64;
constexpr std::size_t most_threads = 16;

/// A file of the round, and what is to be done with it: decode its document, or only say what is wrong.
struct Job {
  std::string name;
  std::function<std::vector<Origin>(const yaml::Document&, FileId, Sink&)> decode;
  const Code* problem = nullptr;
  Text message;
  Text hint;
};

std::size_t threads_for(std::size_t files) {
  const std::size_t useful = 1 + files / files_per_thread;
  return std::min({useful, most_threads, std::max<std::size_t>(1, std::thread::hardware_concurrency())});
}

Job complaint(std::string name, const Code& code, Text message, Text hint) {
  return {std::move(name), nullptr, &code, std::move(message), std::move(hint)};
}

/// Where files are read from.
struct Shelf {
  const fs::path* root;  ///< null: from `contents` alone
  const Contents& contents;

  /// Does the folder lie where it seems to, or does a link lead out of the round?
  bool leads_out(const std::string& folder) const {
    if (root == nullptr) return false;
    std::error_code error;
    const auto real = real_name(*root, folder, error);
    return !error && (!real || is_hidden(*real));
  }

  /// The names of the files in a folder, each once; `error` where it can't be read.
  std::set<std::string> files_in(const std::string& folder, std::error_code& error) const {
    std::set<std::string> names;
    const std::string start = folder + "/";
    for (auto it = contents.lower_bound(start); it != contents.end() && it->first.starts_with(start); ++it)
      if (it->first.find('/', start.size()) == std::string::npos)
        names.insert(it->first.substr(start.size()));
    if (root == nullptr) return names;
    for (fs::directory_iterator it(*root / folder, error), end; !error && it != end; it.increment(error))
      names.insert(it->path().filename().string());
    return names;
  }

  std::optional<std::string> read(const std::string& name, FileId file, Sink& sink) const {
    if (const auto found = contents.find(name); found != contents.end()) return found->second;
    if (root != nullptr) return read_file(*root, name, file, sink);
    sink.add({&codes::unreadable,
              codes::unreadable.severity,
              {file, {}},
              say(msg::cannot_read, say(msg::vanished)),
              {},
              {}});
    return std::nullopt;
  }
};

/// The jobs of one folder; its readable files become entities, ordered by id. False where it is not known
/// what the folder holds.
template <class Entity>
bool add_folder(const Shelf& shelf, std::vector<Entity>& entities, std::vector<Job>& jobs) {
  const std::string folder(schema::entity_info(Entity{}).folder);
  if (shelf.leads_out(folder)) {
    jobs.push_back(complaint(folder, codes::outside, say(msg::leads_out), codes::outside.fix));
    return false;
  }
  std::vector<std::string> ids;
  std::error_code error;
  for (const fs::path file : shelf.files_in(folder, error)) {
    const std::string stem = file.stem().string();
    const std::string name = folder + "/" + file.string();
    if (name.find("/.") != std::string::npos) continue;
    if (file.extension() == ".yml")
      jobs.push_back(complaint(name, codes::wrong_ending, say(msg::wrong_ending, stem + ".yaml"), {}));
    else if (file.extension() == ".yaml" && !notation::is_id(stem))
      jobs.push_back(complaint(name, codes::bad_name, say(msg::bad_name, stem), say(msg::name_form)));
    else if (file.extension() == ".yaml")
      ids.push_back(stem);
  }
  const bool unreadable = error && error != std::errc::no_such_file_or_directory;
  if (unreadable)
    jobs.push_back(complaint(folder, codes::unreadable, say(msg::cannot_read, reason(error.value())),
                             codes::unreadable.fix));
  std::sort(ids.begin(), ids.end());
  entities.resize(ids.size());
  for (std::size_t i = 0; i < ids.size(); ++i) {
    Entity* const entity = &entities[i];
    entity->id.text = ids[i];
    jobs.push_back({folder + "/" + ids[i] + ".yaml",
                    [entity](const yaml::Document& document, FileId file, Sink& sink) {
                      return schema::decode(document, file, *entity, sink);
                    },
                    nullptr,
                    {},
                    {}});
  }
  return !unreadable;
}

/// What one thread finds.
struct Harvest {
  Sink findings;
  std::vector<Origin> spoiled;
};

/// In a file with more findings than this of reading and decoding, something else is wrong.
constexpr std::size_t most_findings = 500;

void tell_more(std::size_t number, FileId file, const Source& source, Sink& sink) {
  const auto end = static_cast<std::uint32_t>(source.text().size());
  sink.add({&codes::too_many,
            codes::too_many.severity,
            {file, {end, end}},
            say(msg::more_findings, number),
            codes::too_many.fix,
            {}});
}

/// Does one job; false where the file could not be read at all.
bool run(const Shelf& shelf, const Job& job, FileId file, Source& source, Harvest& harvest) {
  Sink& sink = harvest.findings;
  if (job.problem) {
    sink.add({job.problem, job.problem->severity, {file, {}}, job.message, job.hint, {}});
    return job.problem != &codes::unreadable && job.problem != &codes::outside;
  }
  auto content = shelf.read(job.name, file, sink);
  if (!content) return false;
  source = Source(job.name, std::move(*content));
  Sink of_file(most_findings);
  if (const auto document = yaml::read(source, file, of_file)) {
    const auto spoiled = job.decode(*document, file, of_file);
    harvest.spoiled.insert(harvest.spoiled.end(), spoiled.begin(), spoiled.end());
  }
  if (of_file.size() > most_findings) tell_more(of_file.size() - most_findings, file, source, sink);
  sink.append(std::move(of_file));
  return true;
}

/// Does all jobs on as many threads as pay; findings keep no order yet.
void run_all(const Shelf& shelf, const std::vector<Job>& jobs, Loaded& loaded) {
  std::atomic<std::size_t> next{0};
  std::atomic<bool> complete{true};
  const std::size_t count = threads_for(jobs.size());
  std::vector<Harvest> harvests(count);
  const auto work = [&](Harvest& harvest) {
    for (std::size_t i = next++; i < jobs.size(); i = next++) {
      const FileId file{static_cast<std::uint32_t>(i)};
      if (!run(shelf, jobs[i], file, loaded.workspace.files[i], harvest)) complete = false;
    }
  };
  std::vector<std::jthread> others;
  for (std::size_t t = 1; t < count; ++t) others.emplace_back([&, t] { work(harvests[t]); });
  work(harvests[0]);
  others.clear();
  std::vector<Origin>& spoiled = loaded.workspace.spoiled;
  for (Harvest& harvest : harvests) {
    loaded.findings.append(std::move(harvest.findings));
    spoiled.insert(spoiled.end(), harvest.spoiled.begin(), harvest.spoiled.end());
  }
  std::sort(spoiled.begin(), spoiled.end());
  loaded.complete = complete;
}

}  // namespace

std::optional<fs::path> find_round(const fs::path& start) {
  std::error_code error;
  fs::path folder = fs::absolute(start, error).lexically_normal();
  if (!folder.has_filename()) folder = folder.parent_path();  // "ronde/" names the same folder as "ronde"
  while (!error) {
    if (fs::exists(fs::symlink_status(folder / round_file, error))) return folder;
    if (!folder.has_parent_path() || folder.parent_path() == folder) return std::nullopt;
    folder = folder.parent_path();
    error.clear();
  }
  return std::nullopt;
}

namespace {

Loaded load_from(const Shelf& shelf) {
  Loaded loaded;
  Workspace& workspace = loaded.workspace;
  std::vector<Job> jobs;
  const bool exchanges = add_folder(shelf, workspace.exchanges, jobs);
  const bool organisations = add_folder(shelf, workspace.organisations, jobs);
  const bool participants = add_folder(shelf, workspace.participants, jobs);
  loaded.folders_known = exchanges && organisations && participants;
  jobs.push_back({round_file,
                  [&](const yaml::Document& document, FileId file, Sink& sink) {
                    return schema::decode(document, file, workspace.round, sink);
                  },
                  nullptr,
                  {},
                  {}});
  std::sort(jobs.begin(), jobs.end(), [](const Job& a, const Job& b) { return a.name < b.name; });
  for (const Job& job : jobs) workspace.files.emplace_back(job.name, "");
  run_all(shelf, jobs, loaded);
  workspace.index();
  return loaded;
}

}  // namespace

Loaded load(const fs::path& root, const Contents& instead) {
  return load_from({&root, instead});
}

Loaded load(const Contents& files) {
  return load_from({nullptr, files});
}

}  // namespace sw::store
