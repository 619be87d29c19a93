// SPDX-License-Identifier: MIT
// The scorer: arguments in, figures out, exit status. Like src/main.cpp it alone prints, exits and catches.

#include <fmt/format.h>

#include <csignal>
#include <filesystem>

#include "inputs.hpp"
#include "layout_choice.hpp"
#include "output.hpp"
#include "score/arguments.hpp"
#include "score/report.hpp"

namespace {

using namespace vacparse;

enum Exit { kDone = 0, kMissed = 1, kFailed = 2 };

constexpr std::size_t kMostBytes = std::size_t{64} << 20U;

std::string read_whole(const std::string& path, const std::string& teller) {
  try {
    return read_file(path, kMostBytes);
  } catch (const Error& error) {
    throw Error(error.code(), teller + error.what());
  }
}

Parsed read_notice(const score::Label& label, const std::string& folder, const Layouts& layouts,
                   const Layout* layout) {
  const std::string path = (std::filesystem::path(folder) / label.file).string();
  const std::string bytes = read_whole(path, label.place + ": ");
  try {
    return parse(bytes, layouts, {layout, std::nullopt});
  } catch (const Error& error) {
    throw Error(error.code(), fmt::format("{}: {}: {}", label.place, path, error.what()));
  }
}

/// What is missed, a line each; empty: nothing.
std::string misses(const score::Tally& tally, const score::Arguments& asked) {
  std::string out;
  for (const score::Figure& figure : tally.figures()) {
    for (const score::Limit& floor : asked.floors) {
      if (floor.name != figure.name || figure.value >= floor.number) continue;
      out += fmt::format("vacparse-score: {}: {} is below the floor of {}\n", figure.name, figure.value,
                         floor.number);
    }
    for (const score::Limit& ceiling : asked.ceilings) {
      if (ceiling.name != figure.name || figure.value <= ceiling.number) continue;
      out += fmt::format("vacparse-score: {}: {} is above the ceiling of {}\n", figure.name, figure.value,
                         ceiling.number);
    }
  }
  return out;
}

/// Shows what differs as it goes; false: nobody reads any more.
bool tally_up(const score::Arguments& asked, Output& output, score::Tally& tally) {
  Layouts layouts;
  const Layout* layout = choose_layout(asked.layout, kMostBytes, layouts);
  for (const score::Label& label : score::read_labels(read_whole(asked.labels, ""), asked.labels)) {
    const Parsed parsed = read_notice(label, asked.notices, layouts, layout);
    const score::Answers read = score::answers_of(parsed);
    tally.add(label, read, parsed.text);
    std::string shown;
    for (const std::string& name : asked.shown) {
      for (const std::string& line : differences(label, read, name)) {
        shown += printable(label.file + ": " + line) + "\n";
      }
    }
    if (!output.write(shown)) return false;
  }
  return true;
}

Exit start(std::span<const char* const> arguments) {
  const score::Arguments asked = score::read_arguments(arguments);
  Output output("");
  if (asked.help) {
    output.write(score::help_text());
    return kDone;
  }
  score::Tally tally;
  if (!tally_up(asked, output, tally)) return kDone;
  const auto report = asked.json ? score::to_json : asked.markdown ? score::to_markdown : score::to_table;
  output.write(report(tally));
  const std::string missed = misses(tally, asked);
  talk(missed);
  return missed.empty() ? kDone : kMissed;
}

}  // namespace

int main(int count, char** arguments) {
  std::signal(SIGPIPE, SIG_IGN);  // write() tells of a closed pipe
  try {
    return start(std::span<const char* const>(arguments, static_cast<std::size_t>(count)).subspan(1));
  } catch (const std::runtime_error& error) {
    talk("vacparse-score: " + printable(error.what()) + "\n");
    return kFailed;
  }
}
