// SPDX-License-Identifier: MIT
// The program: arguments in, exit status out. The only file that prints, exits or catches.

#include <fmt/format.h>
#include <unistd.h>

#include <algorithm>
#include <csignal>
#include <filesystem>

#include "batch.hpp"
#include "options.hpp"
#include "output.hpp"
#include "user_layouts.hpp"

namespace {

using namespace vacparse;

enum Exit { kDone = 0, kRemarked = 1, kFailed = 2 };

/// What all threads share while they read. Nothing of it changes.
struct Run {
  const Options& options;
  const Layouts& layouts;
  ParseOptions parsing;
  EmitOptions emitting;
};

std::string told(const std::string& path, const Remark& remark) {
  const std::string place = remark.line ? fmt::format("{}:{}", path, *remark.line) : path;
  const std::string field = remark.field ? *remark.field + ": " : "";
  return printable(fmt::format("{}: {}: {}{}", place, name_of(remark.code), field, remark.message)) + "\n";
}

void emit(const Run& run, const std::string& id, std::string_view bytes, std::size_t index,
          Outcome& outcome) {
  const Parsed parsed = parse(bytes, run.layouts, run.parsing);
  run.options.format->record(id, parsed, run.emitting, index, outcome.data);
  outcome.remarked = outcome.remarked || !parsed.remarks.empty();
  if (run.options.quiet) return;
  for (const Remark& remark : parsed.remarks) outcome.talk += told(id, remark);
}

/// With --split, the second notice of a file is FILE#2.
void process(const Run& run, const Input& input, std::size_t index, Outcome& outcome) {
  try {
    std::string bytes;
    read_input(input, run.options.max_bytes, bytes);
    if (!run.options.split) return emit(run, input.path, bytes, index, outcome);
    std::size_t number = 0;
    for (const std::string_view notice : split_notices(bytes, run.layouts, run.parsing)) {
      const std::string id = ++number == 1 ? input.path : fmt::format("{}#{}", input.path, number);
      emit(run, id, notice, index + number - 1, outcome);
    }
  } catch (const Error& error) {
    run.options.format->failure(input.path, error, run.emitting, index, outcome.data);
    outcome.talk += printable(fmt::format("vacparse: {}: {}", input.path, error.what())) + "\n";
    outcome.failed = true;
  }
}

Exit convert(const Run& run, Output& output) {
  bool failed = false;
  bool remarked = false;
  std::string edge;
  run.options.format->begin(run.emitting, edge);
  if (!output.write(edge)) return kDone;
  Inputs inputs(run.options.inputs);
  bool read = true;
  const auto done = [&](const Outcome& outcome) {
    talk(outcome.talk);
    failed = failed || outcome.failed;
    remarked = remarked || outcome.remarked;
    return read = output.write(outcome.data);
  };
  const auto work = [&run](const Input& input, std::size_t index, Outcome& outcome) {
    process(run, input, index, outcome);
  };
  vacparse::run({[&inputs] { return inputs.next(); }, work, done}, run.options.jobs);
  edge.clear();
  run.options.format->end(run.emitting, edge);
  if (!read || !output.write(edge)) return kDone;
  output.commit();
  if (failed) return kFailed;
  return remarked && run.options.strict ? kRemarked : kDone;
}

/// False, and told, when some of the user's own layouts cannot be used.
bool add_own_layouts(const Options& options, Layouts& layouts) {
  if (options.help || options.version || options.schema || !options.user_layouts.value_or(true)) return true;
  const auto troubles = add_user_layouts(layout_folders(), options.max_bytes, layouts);
  for (const std::string& trouble : troubles) talk("vacparse: " + printable(trouble) + "\n");
  return troubles.empty();
}

std::string read_layout_file(const std::string& path, std::size_t max_bytes) {
  std::string toml;
  try {
    read_input({path, std::nullopt}, max_bytes, toml);
  } catch (const Error& error) {
    throw Error(error.code(), path + ": " + error.what());
  }
  return toml;
}

/// The layout that --layout names: one that is known, else one that a file holds.
const Layout* choose_layout(const Options& options, Layouts& layouts) {
  if (options.layout.empty()) return nullptr;
  if (const Layout* known = layouts.find(options.layout)) return known;
  const bool path = options.layout.find_first_of("./") != std::string::npos;
  if (path || std::filesystem::exists(options.layout)) {
    return layouts.find(layouts.add(read_layout_file(options.layout, options.max_bytes), options.layout));
  }
  std::vector<std::string> names;
  for (const Layouts::Entry& entry : layouts.list()) names.push_back(entry.id);
  throw Error("layout", fmt::format("no layout is called {}{} (known: {})", options.layout,
                                    did_you_mean(options.layout, names), fmt::join(names, ", ")));
}

std::string list_of(const Layouts& layouts) {
  std::string list;
  for (const Layouts::Entry& entry : layouts.list()) {
    list +=
        fmt::format("{:<16} {:<16} {}\n", entry.id, entry.extends.empty() ? "-" : entry.extends, entry.name);
  }
  return list;
}

std::string versions() {
  return fmt::format("vacparse {}\nschema {}\nlayouts {}\n", version(), kSchema, layouts_version());
}

/// What is printed instead of reading notices; empty: nothing of the kind was asked for.
std::string answer(const Options& options, const Layouts& layouts) {
  if (options.help) return help_text();
  if (options.version) return versions();
  if (options.schema) return options.schema->write();
  return options.list_layouts ? list_of(layouts) : "";
}

Exit start(std::span<const char* const> arguments) {
  Options options = read_options(arguments);
  Layouts layouts;
  if (!add_own_layouts(options, layouts)) return kFailed;
  const std::string text = answer(options, layouts);
  if (text.empty() && options.inputs.empty() && isatty(STDIN_FILENO) == 1) {
    talk(help_text());
    return kFailed;
  }
  const bool several = options.inputs.size() > 1 || options.split ||
                       std::any_of(options.inputs.begin(), options.inputs.end(), is_folder);
  if (options.inputs.empty()) options.inputs.emplace_back("-");
  const Layout* layout = text.empty() ? choose_layout(options, layouts) : nullptr;
  Output output(options.output);
  if (text.empty()) {
    return convert({options,
                    layouts,
                    {layout, options.date_order},
                    {options.evidence, several, options.delimiter, options.bom, options.safe}},
                   output);
  }
  if (output.write(text)) output.commit();
  return kDone;
}

}  // namespace

int main(int count, char** arguments) {
  // write() tells of a closed pipe and of a file that may not grow.
  std::signal(SIGPIPE, SIG_IGN);
  std::signal(SIGXFSZ, SIG_IGN);
  try {
    return start(std::span<const char* const>(arguments, static_cast<std::size_t>(count)).subspan(1));
  } catch (const std::runtime_error& error) {
    talk("vacparse: " + printable(error.what()) + "\n");
    return kFailed;
  }
}
