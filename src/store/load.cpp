#include "switch/store/load.hpp"

#include <algorithm>
#include <atomic>
#include <functional>
#include <system_error>
#include <thread>

#include "read_file.hpp"
#include "switch/diagnostic/codes_files.hpp"
#include "switch/language/messages_store.hpp"
#include "switch/model/notation.hpp"
#include "switch/schema/decode.hpp"
#include "switch/schema/describe.hpp"
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

/// The jobs of one folder; its readable files become entities, ordered by id.
template <class Entity>
void add_folder(const fs::path& root, std::vector<Entity>& entities, std::vector<Job>& jobs) {
  const std::string folder(schema::entity_info(Entity{}).folder);
  std::vector<std::string> ids;
  std::error_code error;
  for (fs::directory_iterator it(root / folder, error), end; !error && it != end; it.increment(error)) {
    const std::string file = it->path().filename().string();
    const std::string stem = it->path().stem().string();
    const std::string name = folder + "/" + file;
    if (file.starts_with('.')) continue;
    if (it->path().extension() == ".yml")
      jobs.push_back(complaint(name, codes::wrong_ending, say(msg::wrong_ending, stem + ".yaml"), {}));
    else if (it->path().extension() == ".yaml" && !notation::is_id(stem))
      jobs.push_back(complaint(name, codes::bad_name, say(msg::bad_name, stem), say(msg::name_form)));
    else if (it->path().extension() == ".yaml")
      ids.push_back(stem);
  }
  if (error && error != std::errc::no_such_file_or_directory)
    jobs.push_back(complaint(folder, codes::unreadable, say(msg::cannot_read, error.message()), codes::unreadable.fix));
  std::sort(ids.begin(), ids.end());
  entities.resize(ids.size());
  for (std::size_t i = 0; i < ids.size(); ++i) {
    Entity* const entity = &entities[i];
    entity->id.text = ids[i];
    jobs.push_back({folder + "/" + ids[i] + ".yaml",
                    [entity](const yaml::Document& document, FileId file, Sink& sink) {
                      return schema::decode(document, file, *entity, sink);
                    },
                    nullptr, {}, {}});
  }
}

/// What one thread finds.
struct Harvest {
  Sink findings;
  std::vector<Origin> spoiled;
};

/// Does one job; false where the file could not be read at all.
bool run(const fs::path& root, const Job& job, FileId file, Source& source, Harvest& harvest) {
  Sink& sink = harvest.findings;
  if (job.problem) {
    sink.add({job.problem, job.problem->severity, {file, {}}, job.message, job.hint, {}});
    return job.problem != &codes::unreadable;
  }
  auto content = read_file(root, job.name, file, sink);
  if (!content) return false;
  source = Source(job.name, std::move(*content));
  if (const auto document = yaml::read(source, file, sink)) {
    const auto spoiled = job.decode(*document, file, sink);
    harvest.spoiled.insert(harvest.spoiled.end(), spoiled.begin(), spoiled.end());
  }
  return true;
}

/// Does all jobs on as many threads as pay; findings keep no order yet.
void run_all(const fs::path& root, const std::vector<Job>& jobs, Loaded& loaded) {
  std::atomic<std::size_t> next{0};
  std::atomic<bool> complete{true};
  const std::size_t count = threads_for(jobs.size());
  std::vector<Harvest> harvests(count);
  const auto work = [&](Harvest& harvest) {
    for (std::size_t i = next++; i < jobs.size(); i = next++) {
      const FileId file{static_cast<std::uint32_t>(i)};
      if (!run(root, jobs[i], file, loaded.workspace.files[i], harvest)) complete = false;
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
  while (!error) {
    if (fs::exists(fs::symlink_status(folder / round_file, error))) return folder;
    if (!folder.has_parent_path() || folder.parent_path() == folder) return std::nullopt;
    folder = folder.parent_path();
    error.clear();
  }
  return std::nullopt;
}

Loaded load(const fs::path& root) {
  Loaded loaded;
  Workspace& workspace = loaded.workspace;
  std::vector<Job> jobs;
  add_folder(root, workspace.exchanges, jobs);
  add_folder(root, workspace.organisations, jobs);
  add_folder(root, workspace.participants, jobs);
  jobs.push_back({round_file,
                  [&](const yaml::Document& document, FileId file, Sink& sink) {
                    return schema::decode(document, file, workspace.round, sink);
                  },
                  nullptr, {}, {}});
  std::sort(jobs.begin(), jobs.end(), [](const Job& a, const Job& b) { return a.name < b.name; });
  for (const Job& job : jobs) workspace.files.emplace_back(job.name, "");
  run_all(root, jobs, loaded);
  workspace.index();
  return loaded;
}

}  // namespace sw::store
