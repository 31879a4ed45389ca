#include "store/process.hpp"

#include <doctest/doctest.h>

#include <chrono>
#include <string>

using namespace sw::store;
using namespace std::chrono_literals;

namespace {

constexpr Limits small{20s, 100'000};

Ended shell(const std::string& line, std::string_view input = {}, const Limits& limits = small) {
  return run_program("/bin/sh", {"-c", line}, input, {"PATH=/usr/bin:/bin", "EIGEN=ja"}, limits);
}

}  // namespace

TEST_CASE("a program gets its input, its words and this environment, and no other") {
  const Ended ended = shell("cat; echo $EIGEN $HOME.; echo fout >&2; exit 3", "een\ntwee\n");
  CHECK(ended.how == Ending::done);
  CHECK(ended.status == 3);
  CHECK(ended.out == "een\ntwee\nja .\n");
  CHECK(ended.err == "fout\n");
}

TEST_CASE("input and output of any size go through, neither waits for the other") {
  const std::string much(3'000'000, 'x');
  const Ended ended = shell("cat; cat /dev/null", much, {20s, 4'000'000});
  CHECK(ended.how == Ending::done);
  CHECK(ended.out == much);
  CHECK(shell("true", much).how == Ending::done);  // who reads nothing ends as well
}

TEST_CASE("what passes a limit is ended, with all that it started") {
  const auto start = std::chrono::steady_clock::now();
  CHECK(shell("sleep 1000 & sleep 1000", {}, {200ms, 100}).how == Ending::too_slow);
  CHECK(shell("exec >&- 2>&-; sleep 1000", {}, {200ms, 100}).how == Ending::too_slow);
  CHECK(shell("sleep 1000 & exit 0", {}, {200ms, 100}).how == Ending::too_slow);  // it holds our streams
  CHECK(shell("exec yes").how == Ending::too_much);
  CHECK(shell("printf 0123456789", {}, {20s, 10}).how == Ending::done);
  CHECK(shell("printf 01234567890", {}, {20s, 10}).how == Ending::too_much);
  const Ended complaints = shell("yes | head -c 1000000 >&2");
  CHECK(complaints.how == Ending::done);
  CHECK(complaints.err.size() == 65536);
  CHECK(std::chrono::steady_clock::now() - start < 20s);
}

TEST_CASE("a program that is not there did not start; one that is killed ends as a shell says it") {
  CHECK(run_program("/nergens/git", {}, {}, {}, small).how == Ending::not_started);
  CHECK(shell("exit 127").how == Ending::not_started);
  CHECK(shell("kill -9 $$").status == 137);
}
