// SPDX-License-Identifier: MIT
#include "batch.hpp"

#include <algorithm>
#include <atomic>
#include <new>
#include <stdexcept>

#include "catch.hpp"

namespace {

using namespace vacparse;

/// Hands out so many inputs; after each `pause` of them there is nothing for a moment.
std::function<Next(Input&, bool)> numbers(std::size_t count, std::size_t pause = 0) {
  return [count, pause, next = std::size_t{0}, paused = std::size_t{0}](Input& input, bool wait) mutable {
    if (next == count) return Next::end;
    if (!wait && pause != 0 && next % pause == 0 && paused != next) {
      paused = next;
      return Next::later;
    }
    input.path = std::to_string(next++);
    return Next::found;
  };
}

std::string joined(std::size_t count) {
  std::string all;
  for (std::size_t number = 0; number < count; ++number) all += std::to_string(number) + " ";
  return all;
}

TEST_CASE("what comes of inputs is handed over in their order") {
  BatchLimits limits;
  limits.jobs = GENERATE(1U, 2U, 8U);
  limits.chunk = GENERATE(1U, 32U);
  const std::size_t pause = GENERATE(0U, 1U, 7U);
  std::string all;
  std::size_t inputs = 0;
  const auto work = [](const Input& input, std::size_t index, Outcome& outcome) {
    outcome.data += input.path == std::to_string(index) ? input.path + " " : "wrong";
    ++outcome.tally.inputs;
  };
  const auto done = [&](const Outcome& outcome) {
    CHECK(outcome.tally.inputs <= limits.chunk);
    all += outcome.data;
    inputs += outcome.tally.inputs;
    return true;
  };
  run({numbers(500, pause), [&work] { return work; }, done}, limits);
  CHECK(all == joined(500));
  CHECK(inputs == 500);
}

TEST_CASE("no more is worked on when no more is wanted") {
  BatchLimits limits;
  limits.jobs = GENERATE(1U, 4U);
  std::atomic<std::size_t> worked{0};
  const auto work = [&worked](const Input&, std::size_t, Outcome& outcome) {
    ++worked;
    outcome.data += "x";
  };
  run({numbers(100000), [&work] { return work; }, [](const Outcome&) { return false; }}, limits);
  CHECK(worked < 1000);
}

TEST_CASE("what was asked for is answered before it is waited for more") {
  BatchLimits limits;
  limits.jobs = GENERATE(1U, 4U);
  std::size_t given = 0;
  std::size_t answered = 0;
  const auto next = [&](Input& input, bool wait) {
    if (given == 100) return Next::end;
    if (given % 10 == 0 && !wait) return Next::later;
    if (wait) CHECK(answered == given);
    input.path = std::to_string(given++);
    return Next::found;
  };
  const auto work = [](const Input&, std::size_t, Outcome& outcome) { ++outcome.tally.inputs; };
  const auto done = [&answered](const Outcome& outcome) {
    answered += outcome.tally.inputs;
    return true;
  };
  run({next, [&work] { return work; }, done}, limits);
  CHECK(answered == 100);
}

TEST_CASE("the data that waits to be handed over is bounded by bytes") {
  BatchLimits limits;
  limits.jobs = GENERATE(1U, 2U, 4U);
  limits.bytes = 1000;
  std::atomic<std::size_t> made{0};
  std::atomic<std::size_t> most{0};
  std::size_t taken = 0;
  std::atomic<std::size_t> received{0};
  const auto work = [&](const Input&, std::size_t, Outcome& outcome) {
    outcome.data += std::string(900, 'x');
    const std::size_t held = (made += 900) - received;
    for (std::size_t seen = most; seen < held && !most.compare_exchange_weak(seen, held);) {
    }
  };
  const auto done = [&](const Outcome& outcome) {
    received = taken += outcome.data.size();
    return true;
  };
  run({numbers(3000), [&work] { return work; }, done}, limits);
  CHECK(taken == 3000 * 900);
  // Some limits for each thread, and some for the first one; 128 inputs for each would be far more.
  CHECK(most <= (limits.jobs * 8 + 12) * limits.bytes);
}

// Memory may end where a thread begins, or while it puts down what it made.
TEST_CASE("what is thrown in a thread is thrown where the work was asked for") {
  BatchLimits limits;
  limits.jobs = GENERATE(1U, 2U, 8U);
  const auto done = [](const Outcome&) { return true; };
  const auto no_worker = []() -> Batch::Work { throw std::bad_alloc(); };
  CHECK_THROWS_AS(run({numbers(500), no_worker, done}, limits), std::bad_alloc);
  const std::size_t bad = GENERATE(0U, 7U, 499U);
  const auto work = [bad](const Input&, std::size_t index, Outcome&) {
    if (index == bad) throw std::runtime_error("in the middle");
  };
  CHECK_THROWS_WITH(run({numbers(500), [&work] { return work; }, done}, limits), "in the middle");
}

}  // namespace
