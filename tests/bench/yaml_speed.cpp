// How long the YAML of a folder takes: our reader, yaml-cpp's events, and only reading the bytes, as medians
// of five rounds on one thread. bench_yaml_speed FOLDER [TIMES]
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <functional>
#include <iterator>
#include <string>
#include <vector>

#include "switch/yaml/read.hpp"
#include "switch/yaml/referee.hpp"

using namespace sw;

namespace {

std::string bytes_of(const std::filesystem::path& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

double median_seconds(const std::function<void()>& work) {
  std::vector<double> seconds;
  for (int round = 0; round < 5; ++round) {
    const auto begin = std::chrono::steady_clock::now();
    work();
    seconds.push_back(std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count());
  }
  std::sort(seconds.begin(), seconds.end());
  return seconds[seconds.size() / 2];
}

}  // namespace

int main(int count, char** arguments) {
  if (count < 2) {
    std::fputs("bench_yaml_speed FOLDER [TIMES]\n", stderr);
    return 2;
  }
  const int times = count > 2 ? std::max(1, std::atoi(arguments[2])) : 1;
  std::vector<std::filesystem::path> paths;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(arguments[1])) {
    if (entry.is_regular_file() && entry.path().extension() == ".yaml") paths.push_back(entry.path());
  }
  std::size_t bytes = 0;
  std::vector<Source> sources;
  for (const auto& path : paths) {
    sources.emplace_back(path.string(), bytes_of(path));
    bytes += sources.back().text().size();
  }
  std::size_t sum = 0;  // so that no work can be left out
  const auto each = [&](const auto& work) {
    return median_seconds([&] {
      for (int i = 0; i < times; ++i) {
        for (std::size_t file = 0; file < sources.size(); ++file) sum += work(file);
      }
    });
  };
  const double disk = each([&](std::size_t file) { return bytes_of(paths[file]).size(); });
  const double reader = each([&](std::size_t file) {
    Sink sink;
    const auto document = yaml::read(sources[file], FileId{0}, sink);
    return document ? document->size() : 0;
  });
  const double other = each([&](std::size_t file) {
    const auto tree = yaml::referee(sources[file].text());
    return tree ? tree->size() : 0;
  });
  const double megabytes = static_cast<double>(bytes) * times / 1e6;
  std::printf("%zu files, %.1f MB (%zu)\n", paths.size() * static_cast<std::size_t>(times), megabytes, sum);
  const auto line = [&](const char* name, double seconds) {
    std::printf("%-10s %7.3f s %8.1f MB/s %6.2f x reader\n", name, seconds, megabytes / seconds,
                seconds / reader);
  };
  line("bytes", disk);
  line("reader", reader);
  line("yaml-cpp", other);
}
