// SPDX-License-Identifier: MIT
#include "progress.hpp"

#include <fmt/format.h>
#include <sys/ioctl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <new>

#include "output.hpp"

namespace vacparse {
namespace {

constexpr std::chrono::milliseconds kBetween{100};
constexpr std::string_view kClear = "\r\x1B[K";  // to the line's beginning; erase to its end

std::size_t columns_of_terminal() {
  constexpr std::size_t kUsual = 80;
  winsize size{};
  const bool known = ::ioctl(STDERR_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 1;
  return (known ? size.ws_col : kUsual) - 1;  // a full line would scroll
}

std::string minutes(double seconds) {
  const auto whole = static_cast<std::size_t>(seconds + 0.5);
  if (whole < 3600) return fmt::format("{}:{:02}", whole / 60, whole % 60);
  return fmt::format("{}:{:02}:{:02}", whole / 3600, whole / 60 % 60, whole % 60);
}

}  // namespace

std::string progress_line(const Tally& tally, std::optional<double> share, std::chrono::duration<double> took,
                          std::size_t columns) {
  constexpr double kLongest = 360000;  // of times that anybody would wait for
  const double seconds = std::max(took.count(), 1e-3);
  const auto rate = static_cast<std::size_t>(static_cast<double>(tally.inputs) / seconds);
  std::string line = "vacparse: " + grouped(tally.inputs);
  if (share) line += fmt::format(" ({:.0f} %)", *share * 100);
  line += fmt::format(", {}/s", grouped(rate));
  const double left = share && *share > 0 ? seconds / *share - seconds : kLongest;
  if (left < kLongest) line += fmt::format(", {} left", minutes(left));
  if (tally.failures != 0) line += fmt::format(", {} failed", grouped(tally.failures));
  return line.substr(0, columns);
}

Progress::Progress(Share share) : share_(std::move(share)) {}

void Progress::show(const Tally& tally) {
  const Clock::time_point now = Clock::now();
  if (!share_ || now - drawn_ < kBetween) return;
  drawn_ = now;
  visible_ = true;
  talk(std::string(kClear) + progress_line(tally, share_(tally), now - start_, columns_of_terminal()));
}

void Progress::clear() {
  if (visible_) talk(kClear);
  visible_ = false;
}

Count::Count(Search search)
    : thread_([this, inputs = Inputs(std::move(search))](const std::stop_token& stop) mutable {
        try {
          Input input;
          std::size_t total = 0;
          while (!stop.stop_requested() && inputs.next(input) == Next::found) ++total;
          total_ = total;
          known_ = !stop.stop_requested();
        } catch (const std::bad_alloc&) {
          return;  // not known: who reads the inputs tells what failed
        }
      }) {}

std::optional<std::size_t> Count::total() const {
  return known_ ? std::optional<std::size_t>(total_) : std::nullopt;
}

std::optional<std::size_t> size_of_all(const Search& search) {
  if (!search.list.empty()) return std::nullopt;
  std::size_t total = 0;
  for (const std::string& path : search.arguments) {
    struct stat status {};
    const int failed = path == "-" ? ::fstat(STDIN_FILENO, &status) : ::stat(path.c_str(), &status);
    if (failed != 0 || !S_ISREG(status.st_mode)) return std::nullopt;
    total += static_cast<std::size_t>(status.st_size);
  }
  return total;
}

}  // namespace vacparse
