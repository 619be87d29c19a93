// SPDX-License-Identifier: MIT
#include "score/arguments.hpp"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <charconv>

#include "options.hpp"
#include "score/tally.hpp"

namespace vacparse::score {
namespace {

constexpr std::string_view kNotes = R"(NAME is one of the figures: fields, soft, wrong, zones, coarse.

Examples:
  vacparse-score labels.jsonl notices/
  vacparse-score --show title --show zones labels.jsonl notices/
  vacparse-score --floor fields=0.9 --ceiling wrong=0.05 labels.jsonl notices/

Exit status: 0 done; 1 a figure is below its floor or above its ceiling; 2 wrong
usage, a label that is none, or a notice that could not be read.
docs/accuracy.md tells how notices are labelled and what the figures mean.)";

/// What was said, before it is checked.
struct Said {
  Arguments asked;
  std::vector<std::string> floors;
  std::vector<std::string> ceilings;
};

[[noreturn]] void fail(const std::string& message) { throw Error("usage", message); }

void add_options(CLI::App& app, Said& said) {
  Arguments& asked = said.asked;
  const auto several = [&app](const char* name, std::vector<std::string>& values, const char* help,
                              const char* type) {
    app.add_option(name, values, help)->type_name(type)->allow_extra_args(false);
  };
  app.set_help_flag();
  app.add_option("LABELS", asked.labels, "the labels: one JSON object a line")->type_name("");
  app.add_option("FOLDER", asked.notices, "where the labelled notices lie")->type_name("");
  app.add_option("--layout", asked.layout, "read all notices with this layout")->type_name("NAME|FILE");
  several("--show", said.asked.shown, "list what differs in this field, or in `zones`", "FIELD");
  several("--floor", said.floors, "exit with 1 when the figure is lower", "NAME=NUMBER");
  several("--ceiling", said.ceilings, "exit with 1 when the figure is higher", "NAME=NUMBER");
  app.add_flag("--json", asked.json, "print JSON");
  app.add_flag("--markdown", asked.markdown, "print tables in Markdown");
  app.add_flag("-h,--help", asked.help, "print this help and exit");
}

void check_name(const std::string& name, const std::vector<std::string>& known, const std::string& what) {
  if (std::find(known.begin(), known.end(), name) != known.end()) return;
  fail("no such " + what + ": " + name + did_you_mean(name, known));
}

std::vector<Limit> read_limits(const std::vector<std::string>& said, const std::string& option) {
  std::vector<std::string> known;
  for (const Figure& figure : Tally().figures()) known.emplace_back(figure.name);
  std::vector<Limit> limits;
  for (const std::string& limit : said) {
    const std::size_t sign = limit.find('=');
    if (sign == std::string::npos) fail(option + ": not NAME=NUMBER: " + limit);
    Limit read{limit.substr(0, sign), 0};
    check_name(read.name, known, "figure");
    const char* end = limit.data() + limit.size();
    const auto [rest, trouble] = std::from_chars(limit.data() + sign + 1, end, read.number);
    const bool share = trouble == std::errc() && rest == end && read.number >= 0 && read.number <= 1;
    if (!share) fail(option + ": not a number from 0 to 1: " + limit);
    limits.push_back(read);
  }
  return limits;
}

Arguments checked(Said& said) {
  Arguments& asked = said.asked;
  if (asked.labels.empty() || asked.notices.empty()) {
    fail("give the labels' file and the notices' folder (see --help)");
  }
  if (asked.json && asked.markdown) fail("--json and --markdown exclude each other");
  if (!asked.shown.empty() && (asked.json || asked.markdown)) {
    fail("--show goes with neither --json nor --markdown");
  }
  std::vector<std::string> names = {"zones"};
  for (const Field& field : kFields) names.emplace_back(field.name);
  for (const std::string& name : asked.shown) check_name(name, names, "field");
  asked.floors = read_limits(said.floors, "--floor");
  asked.ceilings = read_limits(said.ceilings, "--ceiling");
  return std::move(asked);
}

}  // namespace

Arguments read_arguments(std::span<const char* const> arguments) {
  CLI::App app("", "vacparse-score");
  Said said;
  add_options(app, said);
  std::vector<std::string> backwards(arguments.rbegin(), arguments.rend());  // as CLI11 wants them
  app.parse(std::move(backwards));
  return said.asked.help ? said.asked : checked(said);
}

std::string help_text() {
  CLI::App app("Scores what vacparse reads in notices against labels made by hand.", "vacparse-score");
  Said said;
  add_options(app, said);
  app.footer(std::string(kNotes));
  return app.help();
}

}  // namespace vacparse::score
