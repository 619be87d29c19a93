// SPDX-License-Identifier: MIT
// The program: arguments in, exit status out. The only file that prints or exits; what is thrown ends here.

#include <fmt/format.h>
#include <unistd.h>

#include <algorithm>
#include <csignal>
#include <new>

#include "about.hpp"
#include "batch.hpp"
#include "layout_choice.hpp"
#include "options.hpp"
#include "output.hpp"
#include "output/folder_output.hpp"
#include "progress.hpp"
#include "source.hpp"
#include "stream/line.hpp"
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
  FolderOutput* folder;  ///< null: all records go to one output
};

/// What a notice is called in its record, in talk, and in the folder of outputs.
struct Name {
  std::string id;
  std::string place;
  std::string file;      ///< empty: there is no folder
  bool is_line = false;  ///< `place` has a line already
};

std::string told(const Name& name, const Remark& remark) {
  std::string place = name.place;
  std::string message = remark.field ? *remark.field + ": " + remark.message : remark.message;
  if (remark.line && !name.is_line) place += fmt::format(":{}", *remark.line);
  if (remark.line && name.is_line) message += fmt::format(" (line {} of the text)", *remark.line);
  return printable(fmt::format("{}: {}: {}", place, name_of(remark.code), message)) + "\n";
}

/// A file of its own for one record.
void write_file(const Run& run, const Name& name, const Parsed& parsed, const EmitOptions& emitting) {
  std::string data;
  run.options.format->begin(emitting, data);
  run.options.format->record(name.id, parsed, emitting, 0, data);
  run.options.format->end(emitting, data);
  run.folder->write(name.file, data);
}

void emit(const Run& run, const Name& name, std::string_view bytes, const EmitOptions& emitting,
          std::size_t index, Outcome& outcome) {
  const Parsed parsed = parse(bytes, run.layouts, run.parsing);
  if (run.folder) {
    write_file(run, name, parsed, emitting);
  } else {
    outcome.add(
        [&](std::string& data) { run.options.format->record(name.id, parsed, emitting, index, data); });
  }
  ++outcome.tally.notices;
  outcome.tally.bytes += bytes.size();
  outcome.tally.add(parsed.remarks);
  if (run.options.quiet) return;
  for (const Remark& remark : parsed.remarks) outcome.talk += told(name, remark);
}

/// In a folder, no file tells of an input that could not be used: so it is not taken for done.
void fail(const Run& run, const Name& name, const Error& error, const EmitOptions& emitting,
          std::size_t index, Outcome& outcome) {
  if (!run.folder) {
    run.options.format->failure(name.id, error, emitting, index, outcome.data);
  } else if (!name.file.empty() && error.code() != "unwritable") {
    run.folder->remove(name.file);  // a record that was made of other bytes
  }
  outcome.talk += printable(fmt::format("vacparse: {}: {}", name.place, error.what())) + "\n";
  ++outcome.tally.failures;
}

Error out_of_memory() { return {"too_large", "there is not enough memory to read it"}; }

/// Calls `work`; what ends it becomes the failure of `name`.
template <class Work>
void attempt(const Run& run, const Name& name, const EmitOptions& emitting, std::size_t index,
             Outcome& outcome, Work&& work) {
  try {
    work();
  } catch (const Error& error) {
    fail(run, name, error, emitting, index, outcome);
  } catch (const std::bad_alloc&) {
    fail(run, name, out_of_memory(), emitting, index, outcome);
  }
}

bool is_done(const Run& run, const std::string& file) { return run.options.resume && run.folder->has(file); }

/// With --split, the second notice of a file is FILE#2; each has a record or a failure of its own.
void process_parts(const Run& run, const Input& input, std::string_view bytes, std::size_t index,
                   Outcome& outcome) {
  std::size_t number = 0;
  for (const std::string_view notice : split_notices(bytes, run.layouts, run.parsing)) {
    const std::string id = ++number == 1 ? input.path : fmt::format("{}#{}", input.path, number);
    const Name name{id, id, run.folder ? run.folder->place_of(input, number) : "", false};
    const std::size_t own = index + number - 1;
    if (is_done(run, name.file)) {
      ++outcome.tally.skipped;
    } else {
      attempt(run, name, run.emitting, own, outcome,
              [&] { emit(run, name, notice, run.emitting, own, outcome); });
    }
  }
}

void process_file(const Run& run, const Input& input, std::string& buffer, std::size_t index,
                  Outcome& outcome) {
  Name name{input.path, input.path, "", false};
  attempt(run, name, run.emitting, index, outcome, [&] {
    if (input.trouble) throw *input.trouble;
    if (run.folder && !run.options.split) name.file = run.folder->place_of(input);
    if (!run.options.split && is_done(run, name.file)) {
      ++outcome.tally.skipped;
      return;
    }
    const std::string_view bytes = read_input(input, run.options.max_bytes, buffer);
    if (run.options.split) return process_parts(run, input, bytes, index, outcome);
    emit(run, name, bytes, run.emitting, index, outcome);
  });
}

/// A piece of a stream: a line of JSON, or a notice as it is.
void process_piece(const Run& run, const Input& input, std::size_t index, Outcome& outcome) {
  EmitOptions emitting = run.emitting;
  const bool json = run.options.from == From::ndjson;
  const std::string place = fmt::format("{}{}{}", input.path, json ? ':' : '#', input.number);
  const std::string at = json ? fmt::format("line {}: ", input.number) : "";
  InputLine line;
  if (!json) line.id = place;
  if (json) emitting.id = IdType::null;
  const auto give_up = [&](const Error& error) {
    const Error whole(error.code(), at + error.what());
    fail(run, {line.id, json ? input.path : place, "", json}, whole, emitting, index, outcome);
  };
  try {
    if (json) line = read_line(input.bytes, {run.options.text_key, run.options.id_key, run.options.carry});
    if (json) emitting.id = line.id_type, emitting.input = line.input;
    if (input.trouble) throw *input.trouble;
    if (line.trouble) throw *line.trouble;
    emit(run, {line.id, place, "", json}, json ? line.text : input.bytes, emitting, index, outcome);
  } catch (const Error& error) {
    give_up(error);
  } catch (const std::bad_alloc&) {
    give_up(out_of_memory());
  }
}

/// What works on inputs; each thread has one, with its own memory to read into.
Batch::Work make_work(const Run& run) {
  return [&run, buffer = std::string()](const Input& input, std::size_t index, Outcome& outcome) mutable {
    ++outcome.tally.inputs;
    if (input.number != 0) return process_piece(run, input, index, outcome);
    process_file(run, input, buffer, index, outcome);
  };
}

/// Progress is for people: none in a file, and none between the records of a terminal.
bool is_watched(const Options& options) {
  const bool shows_data = options.output.empty() && isatty(STDOUT_FILENO) == 1;
  return !options.quiet && !shows_data && isatty(STDERR_FILENO) == 1;
}

/// Hands everything over as it comes; false: nobody reads any more.
bool work_through(const Run& run, const Source& source, Output* output, Tally& tally) {
  Progress progress(source.share);
  bool read = true;
  const auto done = [&](const Outcome& outcome) {
    if (!outcome.talk.empty()) {
      progress.clear();
      talk(outcome.talk);
    }
    tally.add(outcome.tally);
    read = !output || output->write(outcome.data);
    progress.show(tally);
    return read;
  };
  BatchLimits limits;
  limits.jobs = run.options.jobs ? *run.options.jobs : count_cores();
  if (run.options.line_buffered) limits.chunk = 1;
  vacparse::run({source.next, [&run] { return make_work(run); }, done}, limits);
  progress.clear();
  if (read && tally.inputs > 1 && !run.options.quiet) {
    talk("vacparse: " + summary_of(tally, progress.took()) + "\n");
  }
  return read;
}

Exit convert(const Run& run, const Source& source, Output* output) {
  Tally tally;
  std::string edge;
  run.options.format->begin(run.emitting, edge);
  if (output && !output->write(edge)) return kDone;
  if (!work_through(run, source, output, tally)) return kDone;
  edge.clear();
  run.options.format->end(run.emitting, edge);
  if (output && !output->write(edge)) return kDone;
  if (output) output->commit();
  if (tally.failures != 0) return kFailed;
  return tally.has_remarks() && run.options.strict ? kRemarked : kDone;
}

/// False, and told, when some of the user's own layouts cannot be used. A stream is the same everywhere, so
/// it has them only when asked.
bool add_own_layouts(const Options& options, Layouts& layouts) {
  const bool wanted = options.user_layouts.value_or(options.from == From::files);
  if (options.help || options.version || options.schema || !wanted) return true;
  const auto troubles = add_user_layouts(layout_folders(), options.max_bytes, layouts);
  for (const std::string& trouble : troubles) talk("vacparse: " + printable(trouble) + "\n");
  return troubles.empty();
}

Exit convert_to_folder(Run& run, const Search& search) {
  if (run.options.from != From::files) {
    throw Error("usage", "--output: with --from this must be a file, not a folder");
  }
  const bool one_tree = search.arguments.size() == 1 && search.list.empty() && is_folder(search.arguments[0]);
  const std::string_view name = run.options.format->name;
  FolderOutput folder(run.options.output, "." + std::string(name.substr(0, name.find('='))), one_tree);
  run.folder = &folder;
  run.emitting.array = false;
  const Source source = make_source(run.options, search, is_watched(run.options));
  return convert(run, one_tree ? source : claiming(source, folder), nullptr);
}

/// A file of its own for each notice, or one output for all. The output comes first: its signals are for all
/// threads.
Exit convert_all(Run& run) {
  const Search search = search_of(run.options);
  if (names_folder(run.options.output)) return convert_to_folder(run, search);
  if (run.options.resume) throw Error("usage", "--resume needs -o FOLDER/");
  Output output(run.options.output);
  return convert(run, make_source(run.options, search, is_watched(run.options)), &output);
}

Exit start(std::span<const char* const> arguments) {
  Options options = read_options(arguments);
  Layouts layouts;
  if (!add_own_layouts(options, layouts)) return kFailed;
  const std::string text = answer(options, layouts);
  if (!text.empty()) {
    Output output(options.output);
    if (output.write(text)) output.commit();
    return kDone;
  }
  const bool named = !options.inputs.empty() || !options.files_from.empty();
  if (!named && isatty(STDIN_FILENO) == 1) {
    talk(help_text());
    return kFailed;
  }
  const bool several = options.inputs.size() > 1 || options.split || options.from != From::files ||
                       !options.files_from.empty() ||
                       std::any_of(options.inputs.begin(), options.inputs.end(), is_folder);
  if (!named) options.inputs.emplace_back("-");
  if (!several) options.jobs = 1;
  Run run{options, layouts, {}, {}, nullptr};
  run.parsing = {choose_layout(options.layout, options.max_bytes, layouts), options.date_order};
  run.emitting.evidence = options.evidence;
  run.emitting.array = several;
  run.emitting.carry = options.carry;
  run.emitting.delimiter = options.delimiter;
  run.emitting.bom = options.bom;
  run.emitting.safe = options.safe;
  return convert_all(run);
}

}  // namespace

int main(int count, char** arguments) {
  // write() tells of a closed pipe and of a file that may not grow.
  std::signal(SIGPIPE, SIG_IGN);
  std::signal(SIGXFSZ, SIG_IGN);
  try {
    return start(std::span<const char* const>(arguments, static_cast<std::size_t>(count)).subspan(1));
  } catch (const std::bad_alloc&) {
    talk("vacparse: out of memory\n");
  } catch (const std::exception& error) {
    talk("vacparse: " + printable(error.what()) + "\n");
  }
  return kFailed;
}
