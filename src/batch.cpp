// SPDX-License-Identifier: MIT
#include "batch.hpp"

#include <algorithm>
#include <condition_variable>
#include <deque>
#include <memory>
#include <mutex>
#include <stop_token>
#include <thread>
#include <vector>

namespace vacparse {
namespace {

constexpr std::size_t kChunk = 32;                      // inputs that one thread takes at once
constexpr std::size_t kOutstanding = 4;                 // chunks for each thread
constexpr std::size_t kEnough = std::size_t{1} << 20U;  // bytes of data that are handed over early

struct Chunk {
  std::vector<Input> inputs;
  std::size_t first = 0;  ///< index of the first input
  Outcome outcome;
  bool done = false;
};

/// The next inputs; none at the end. The first chunks are small, so that a few large inputs are shared out
/// too.
std::unique_ptr<Chunk> take_chunk(const Batch& batch, std::size_t& index) {
  auto chunk = std::make_unique<Chunk>();
  chunk->first = index;
  const std::size_t size = std::min(kChunk, index + 1);
  while (chunk->inputs.size() < size) {
    auto input = batch.next();
    if (!input) break;
    chunk->inputs.push_back(std::move(*input));
  }
  index += chunk->inputs.size();
  return chunk->inputs.empty() ? nullptr : std::move(chunk);
}

/// Threads that work on chunks in the order they are given, and wait for more until they are stopped.
class Workers {
 public:
  Workers(const Batch& batch, std::size_t count) : batch_(batch) {
    for (std::size_t number = 0; number < count; ++number) {
      threads_.emplace_back([this](const std::stop_token& stop) { work(stop); });
    }
  }

  ~Workers() {
    for (std::jthread& thread : threads_) thread.request_stop();
  }

  Workers(const Workers&) = delete;
  Workers& operator=(const Workers&) = delete;

  /// The chunk must live until it is done or the workers are gone.
  void give(Chunk& chunk) {
    const std::lock_guard lock(mutex_);
    waiting_.push_back(&chunk);
    given_.notify_one();
  }

  void wait_for(const Chunk& chunk) {
    std::unique_lock lock(mutex_);
    finished_.wait(lock, [&chunk] { return chunk.done; });
  }

 private:
  void work(const std::stop_token& stop) {
    std::unique_lock lock(mutex_);
    while (given_.wait(lock, stop, [this] { return !waiting_.empty(); }) && !stop.stop_requested()) {
      Chunk& chunk = *waiting_.front();
      waiting_.pop_front();
      lock.unlock();
      work_on(chunk, stop);
      lock.lock();
      chunk.done = true;
      finished_.notify_one();
    }
  }

  void work_on(Chunk& chunk, const std::stop_token& stop) {
    for (std::size_t place = 0; place < chunk.inputs.size() && !stop.stop_requested(); ++place) {
      batch_.work(chunk.inputs[place], chunk.first + place, chunk.outcome);
    }
  }

  const Batch& batch_;
  std::mutex mutex_;
  std::condition_variable_any given_;
  std::condition_variable finished_;
  std::deque<Chunk*> waiting_;
  std::vector<std::jthread> threads_;
};

void run_here(const Batch& batch) {
  Outcome outcome;
  std::size_t index = 0;
  while (const auto input = batch.next()) {
    batch.work(*input, index++, outcome);
    if (outcome.data.size() < kEnough && index % kChunk != 0) continue;
    if (!batch.done(outcome)) return;
    outcome = Outcome();
  }
  batch.done(outcome);
}

void run_threads(const Batch& batch, std::size_t jobs) {
  std::deque<std::unique_ptr<Chunk>> outstanding;
  Workers workers(batch, jobs);
  std::size_t index = 0;
  while (true) {
    auto chunk = outstanding.size() < jobs * kOutstanding ? take_chunk(batch, index) : nullptr;
    if (chunk) {
      outstanding.push_back(std::move(chunk));
      workers.give(*outstanding.back());
      continue;
    }
    if (outstanding.empty()) return;
    workers.wait_for(*outstanding.front());
    if (!batch.done(outstanding.front()->outcome)) return;
    outstanding.pop_front();
  }
}

}  // namespace

void run(const Batch& batch, std::size_t jobs) {
  if (jobs == 1) {
    run_here(batch);
  } else {
    run_threads(batch, jobs);
  }
}

}  // namespace vacparse
