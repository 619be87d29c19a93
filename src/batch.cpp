// SPDX-License-Identifier: MIT
#include "batch.hpp"

#include <algorithm>
#include <condition_variable>
#include <deque>
#include <exception>
#include <memory>
#include <mutex>
#include <stop_token>
#include <thread>
#include <utility>
#include <vector>

namespace vacparse {
namespace {

constexpr std::size_t kOutstanding = 4;  // chunks for each thread

/// Keeps the memory of what it had, unless that is a lot.
void clear(std::string& bytes) {
  constexpr std::size_t kMostKept = std::size_t{512} << 10U;
  if (bytes.capacity() > kMostKept) std::string().swap(bytes);
  bytes.clear();
}

void clear(Outcome& outcome) {
  clear(outcome.data);
  clear(outcome.talk);
  outcome.tally = Tally();
}

struct Chunk {
  std::vector<Input> inputs;  ///< the first `size` are to be worked on, the others are memory to use again
  std::size_t size = 0;
  std::size_t first = 0;  ///< index of the first input
  Outcome ready;          ///< to be handed over
  bool done = false;      ///< nothing will be added to `ready`
};

/// Takes inputs in chunks. The first chunks are small, so that a few large inputs are shared out too.
class Taker {
 public:
  Taker(const Batch& batch, const BatchLimits& limits) : batch_(batch), limits_(limits) {}

  /// Fills the chunk; `later` and `end`: it is empty.
  Next take(Chunk& chunk, bool wait) {
    chunk.first = index_;
    chunk.size = 0;
    chunk.done = false;
    const std::size_t size = std::min(limits_.chunk, index_ + 1);
    std::size_t bytes = 0;
    Next state = Next::found;
    while (chunk.size < size && bytes < limits_.bytes && state == Next::found) {
      if (chunk.size == chunk.inputs.size()) chunk.inputs.emplace_back();
      Input& input = chunk.inputs[chunk.size];
      clear(input.bytes);
      state = batch_.next(input, wait && chunk.size == 0);
      if (state != Next::found) break;
      ++chunk.size;
      bytes += input.bytes.size();
    }
    index_ += chunk.size;
    return chunk.size == 0 ? state : Next::found;
  }

 private:
  const Batch& batch_;
  const BatchLimits& limits_;
  std::size_t index_ = 0;
};

/// Threads that work on chunks in the order they are given, and wait for more until they are stopped.
class Workers {
 public:
  Workers(const Batch& batch, const BatchLimits& limits) : batch_(batch), limits_(limits) {
    for (std::size_t number = 0; number < limits.jobs; ++number) {
      threads_.emplace_back([this](const std::stop_token& stop) {
        try {
          work(stop);
        } catch (...) {
          give_up(std::current_exception());
        }
      });
    }
  }

  ~Workers() {
    for (std::jthread& thread : threads_) thread.request_stop();
  }

  Workers(const Workers&) = delete;
  Workers& operator=(const Workers&) = delete;

  /// The chunk must live until it is done or the workers are gone. Chunks are received in the order given.
  void give(Chunk& chunk) {
    const std::lock_guard lock(mutex_);
    order_.push_back(&chunk);
    waiting_.push_back(&chunk);
    given_.notify_one();
  }

  /// Waits for data of the first chunk; true: that was all of it, and the next one is now the first. Throws
  /// what a thread could not go on for.
  bool receive(Outcome& outcome) {
    std::unique_lock lock(mutex_);
    Chunk& first = *order_.front();
    finished_.wait(
        lock, [this, &first] { return failure_ || first.done || first.ready.data.size() >= limits_.bytes; });
    if (failure_) std::rethrow_exception(failure_);
    std::swap(outcome, first.ready);
    held_ -= outcome.data.size();
    if (first.done) order_.pop_front();
    room_.notify_all();
    return first.done;
  }

 private:
  void work(const std::stop_token& stop) {
    const Batch::Work work = batch_.worker();
    Outcome outcome;
    std::unique_lock lock(mutex_);
    while (given_.wait(lock, stop, [this] { return !waiting_.empty(); }) && !stop.stop_requested()) {
      Chunk& chunk = *waiting_.front();
      waiting_.pop_front();
      lock.unlock();
      for (std::size_t place = 0; place < chunk.size && !stop.stop_requested(); ++place) {
        work(chunk.inputs[place], chunk.first + place, outcome);
        if (outcome.data.size() >= limits_.bytes) put(chunk, outcome, stop);
      }
      lock.lock();
      add(chunk, outcome);
      chunk.done = true;
      finished_.notify_one();
    }
  }

  /// Puts down what is ready, and waits where too much of it lies about. The first chunk waits only for
  /// what is received of it, so there is always one that goes on.
  void put(Chunk& chunk, Outcome& outcome, const std::stop_token& stop) {
    std::unique_lock lock(mutex_);
    add(chunk, outcome);
    finished_.notify_one();
    room_.wait(lock, stop, [this, &chunk] {
      const bool first = order_.front() == &chunk;
      return (first ? chunk.ready.data.size() : held_ / limits_.jobs) < limits_.bytes * kOutstanding;
    });
  }

  void give_up(std::exception_ptr failure) {
    const std::lock_guard lock(mutex_);
    failure_ = std::move(failure);
    finished_.notify_one();
  }

  void add(Chunk& chunk, Outcome& outcome) {
    held_ += outcome.data.size();
    if (chunk.ready.data.empty()) {
      std::swap(chunk.ready.data, outcome.data);
    } else {
      chunk.ready.data += outcome.data;
    }
    chunk.ready.talk += outcome.talk;
    chunk.ready.tally.add(outcome.tally);
    clear(outcome);
  }

  const Batch& batch_;
  const BatchLimits& limits_;
  std::mutex mutex_;
  std::condition_variable_any given_;
  std::condition_variable_any room_;
  std::condition_variable finished_;
  std::deque<Chunk*> waiting_;  ///< for a thread
  std::deque<Chunk*> order_;    ///< that are not received
  std::size_t held_ = 0;        ///< bytes of data that are ready and not received
  std::exception_ptr failure_;  ///< what a thread ended with
  std::vector<std::jthread> threads_;
};

void run_here(const Batch& batch, const BatchLimits& limits) {
  const Batch::Work work = batch.worker();
  Outcome outcome;
  Input input;
  std::size_t index = 0;
  std::size_t together = 0;
  while (true) {
    const Next state = batch.next(input, together == 0);
    if (state == Next::found) {
      work(input, index++, outcome);
      ++together;
      clear(input.bytes);
    }
    const bool enough = together == limits.chunk || outcome.data.size() >= limits.bytes;
    if (state == Next::found && !enough) continue;
    if (together != 0 && !batch.done(outcome)) return;
    if (state == Next::end) return;
    clear(outcome);
    together = 0;
  }
}

void run_threads(const Batch& batch, const BatchLimits& limits) {
  std::deque<std::unique_ptr<Chunk>> outstanding;
  std::unique_ptr<Chunk> spare;
  Taker taker(batch, limits);
  Workers workers(batch, limits);
  Outcome outcome;
  while (true) {
    Next state = Next::later;
    if (outstanding.size() < limits.jobs * kOutstanding) {
      if (!spare) spare = std::make_unique<Chunk>();
      state = taker.take(*spare, outstanding.empty());
    }
    if (state == Next::found) {
      outstanding.push_back(std::exchange(spare, nullptr));
      workers.give(*outstanding.back());
      continue;
    }
    if (outstanding.empty()) return;
    const bool whole = workers.receive(outcome);
    if (!batch.done(outcome)) return;
    clear(outcome);
    if (!whole) continue;
    spare = std::move(outstanding.front());
    outstanding.pop_front();
  }
}

}  // namespace

std::size_t count_cores() {
  return std::clamp<std::size_t>(std::thread::hardware_concurrency(), 1, BatchLimits::kMostJobs);
}

void run(const Batch& batch, const BatchLimits& limits) {
  if (limits.jobs == 1) {
    run_here(batch, limits);
  } else {
    run_threads(batch, limits);
  }
}

}  // namespace vacparse
