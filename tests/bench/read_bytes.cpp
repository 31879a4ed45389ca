// Reads every file of a folder, on as many threads as there are cores, and does nothing else: the floor under
// whatever looks at these files. bench_read_bytes FOLDER
#include <fcntl.h>
#include <unistd.h>

#include <atomic>
#include <cstdio>
#include <filesystem>
#include <string>
#include <thread>
#include <vector>

namespace {

long read_all(const std::string& path, std::vector<char>& buffer) {
  const int file = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
  long bytes = 0;
  for (long count; file >= 0 && (count = ::read(file, buffer.data(), buffer.size())) > 0;) bytes += count;
  ::close(file);
  return bytes;
}

}  // namespace

int main(int count, char** arguments) {
  if (count < 2) return 2;
  std::vector<std::string> paths;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(arguments[1]))
    if (entry.is_regular_file()) paths.push_back(entry.path());
  std::atomic<std::size_t> next{0};
  std::atomic<long> bytes{0};
  const auto work = [&] {
    std::vector<char> buffer(1 << 20);
    for (std::size_t i = next++; i < paths.size(); i = next++) bytes += read_all(paths[i], buffer);
  };
  {
    std::vector<std::jthread> threads;
    for (unsigned i = 0; i < std::thread::hardware_concurrency(); ++i) threads.emplace_back(work);
  }
  std::printf("%zu files, %ld bytes\n", paths.size(), bytes.load());
  return 0;
}
