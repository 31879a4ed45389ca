#include "switch/model/day_words.hpp"

#include <doctest/doctest.h>

using namespace sw;

TEST_CASE("a day as people write it") {
  using namespace std::chrono;
  CHECK(day_words(sys_days{2023y / April / 5}) == Text("5 april 2023", "5 April 2023"));
  CHECK(day_words(sys_days{2023y / December / 15}) == Text("15 december 2023", "15 December 2023"));
}
