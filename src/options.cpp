// SPDX-License-Identifier: MIT
#include "options.hpp"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <map>
#include <tuple>

#include "options/named.hpp"
#include "options/values.hpp"

namespace vacparse {
namespace {

constexpr std::string_view kAlone = "true";  // what CLI11 has for a flag without a value
constexpr std::string_view kNotes =
    R"(INPUT is a file, a folder (searched for *.txt, *.text, *.md and files without
extension), or - for standard input. Without INPUT, standard input is read.

Examples:
  vacparse notice.txt                       one notice as JSON
  vacparse --ndjson archive/ -o all.ndjson  a folder, one line a notice
  vacparse --csv archive/ > notices.csv     a table, one row a notice
  vacparse --jsonld notice.txt              schema.org's JobPosting
  vacparse archive/ -o records/ --resume    a file for each notice; go on after a stop
  pdftotext -layout notice.pdf - | vacparse
  vacparse --from ndjson < in > out         a stream: a line in, a line out
  vacparse --layout my.toml notice.txt      read with a layout of your own

Your own layouts: every *.toml of the folders in VACPARSE_LAYOUT_PATH (parted by
colons) and of ~/.config/vacparse/layouts (or $XDG_CONFIG_HOME/vacparse/layouts).

Exit status: 0 done; 1 --strict and there were remarks; 2 wrong usage, or an
input could not be read (the others are still done).)";

/// What was said, before it is checked.
struct Said {
  Options options;
  std::map<std::string, std::string> formats;  ///< by the format's first name: "json", "csv"
  std::string jobs;
  std::string max_bytes;
  std::string date_order;
  std::string from;
  std::string schema;
  std::string delimiter = ",";
  bool user_layouts = false;
  bool no_user_layouts = false;
};

std::string first_name(std::string_view format) { return std::string(format.substr(0, format.find('='))); }

void add_formats(CLI::App& app, const Named& named, Said& said) {
  for (const Emitter& emitter : emitters()) {
    const std::string name = first_name(emitter.name);
    if (name != emitter.name || !named.may_be("--" + name)) continue;
    std::string help(emitter.help);
    for (const Emitter& variant : emitters()) {
      if (variant.name != name && first_name(variant.name) == name) {
        help += "; --" + std::string(variant.name) + ": " + std::string(variant.help);
      }
    }
    if (&emitter == &emitters().front()) help += " (the default)";
    app.add_flag("--" + name, said.formats[name], help)->group("Output");
  }
}

/// What adds the rows of options: one with a value, one that may be repeated, one without value.
auto rows_of(CLI::App& app, const Named& named) {
  const auto text = [&](const char* names, std::string& value, const char* help, const char* type,
                        const char* group) {
    if (!named.may_be(names)) return;
    app.add_option(names, value, help)->type_name(type)->group(group)->take_last();
  };
  const auto texts = [&](const char* names, std::vector<std::string>& values, const char* help,
                         const char* type, const char* group) {
    if (!named.may_be(names)) return;
    app.add_option(names, values, help)->type_name(type)->group(group)->allow_extra_args(false);
  };
  const auto flag = [&](const char* names, bool& value, const char* help, const char* group) {
    if (named.may_be(names)) app.add_flag(names, value, help)->group(group);
  };
  return std::tuple(text, texts, flag);
}

void add_reading(CLI::App& app, const Named& named, Said& said) {
  const auto [text, texts, flag] = rows_of(app, named);
  Options& options = said.options;
  text("--files-from", options.files_from, "read also the files and folders in LIST, one a line; - for input",
       "LIST", "Reading");
  flag("-0,--null", options.null, "LIST is parted by NUL, not by line ends", "Reading");
  texts("--glob", options.globs, "of folders, read the files like this: '*.html'; may be repeated", "PATTERN",
        "Reading");
  flag("--split", options.split, "part inputs that hold several notices: FILE, FILE#2, ...", "Reading");
  text("--layout", options.layout, "read with this layout instead of the one found", "NAME|FILE", "Reading");
  flag("--user-layouts", said.user_layouts, "with your own folders of layouts (see below) in streams too",
       "Reading");
  flag("--no-user-layouts", said.no_user_layouts, "without your own folders of layouts", "Reading");
  text("--date-order", said.date_order, "how to read 05/03/2020", "dmy|mdy", "Reading");
  text("--max-bytes", said.max_bytes, "refuse larger inputs: 500K, 64M (the default), 2G", "SIZE", "Reading");
  text("-j,--jobs", said.jobs, "read so many inputs at once; default: one for each core", "N", "Reading");
}

void add_streams(CLI::App& app, const Named& named, Said& said) {
  const auto [text, texts, flag] = rows_of(app, named);
  Options& options = said.options;
  text("--from", said.from, "ndjson: an object a line, a record a line; nul: notices with NUL between",
       "ndjson|nul", "Streams");
  text("--text-key", options.text_key, "where the text is (text): a key, or a path such as doc.body", "KEY",
       "Streams");
  text("--id-key", options.id_key, "where the id is (id), likewise", "KEY", "Streams");
  flag("--carry", options.carry, "copy the other keys of the line to the record's key input", "Streams");
  flag("--line-buffered", options.line_buffered, "write each record on its own, as soon as it is made",
       "Streams");
}

std::string schema_help() {
  std::string help;
  for (const SchemaForm& form : schema_forms()) {
    if (!form.name.empty()) help += "; --schema=" + std::string(form.name) + ": ";
    help += form.help;
  }
  return help;
}

void add_options(CLI::App& app, const Named& named, Said& said) {
  const auto [text, texts, flag] = rows_of(app, named);
  Options& options = said.options;
  app.set_help_flag();
  app.allow_extras();
  add_formats(app, named, said);
  text("-o,--output", options.output, "write there when it is whole; FOLDER/: a file for each notice",
       "FILE|FOLDER/", "Output");
  flag("--resume", options.resume, "with -o FOLDER/: pass over what is there already", "Output");
  text("--delimiter", said.delimiter, "CSV: what parts the cells (default: a comma)", "CHAR|tab", "Output");
  flag("--bom", options.bom, "CSV: begin with a byte order mark, for spreadsheets", "Output");
  flag("--safe", options.safe, "CSV: an apostrophe before cells that a spreadsheet would run", "Output");
  flag("--evidence", options.evidence, "add where each value stands in the input (JSON only)", "Output");
  flag("--quiet", options.quiet, "no remarks, progress or summary on standard error", "Output");
  flag("--strict", options.strict, "exit with 1 when there are remarks", "Output");
  add_reading(app, named, said);
  add_streams(app, named, said);
  flag("--layouts", options.list_layouts, "list the layouts and exit", "About");
  if (named.may_be("--schema")) app.add_flag("--schema", said.schema, schema_help())->group("About");
  flag("--version", options.version, "print the versions of program, schema and layouts and exit", "About");
  flag("-h,--help", options.help, "print this help and exit", "About");
}

/// All long options, with their dashes.
std::vector<std::string> long_names() {
  CLI::App app;
  Said said;
  add_options(app, Named(), said);
  std::vector<std::string> names;
  for (const CLI::Option* option : app.get_options()) {
    for (const std::string& name : option->get_lnames()) names.push_back("--" + name);
  }
  return names;
}

/// The arguments that are no options. CLI11's own lists would take "[a,b]" for two of them.
std::vector<std::string> read_inputs(const CLI::App& app) {
  std::vector<std::string> inputs;
  bool marked = false;
  for (const std::string& argument : app.remaining()) {
    if (!marked && argument == "--") {
      marked = true;
    } else if (marked || argument == "-" || !argument.starts_with('-')) {
      inputs.push_back(argument);
    } else {
      const std::string name = argument.substr(0, argument.find('='));
      fail("unknown option " + name + did_you_mean(name, long_names()));
    }
  }
  return inputs;
}

/// One of `emitters()`; the first when nothing was said.
const Emitter* read_format(const Said& said) {
  std::string given;
  for (const auto& [name, value] : said.formats) {
    if (value.empty()) continue;
    if (!given.empty()) fail("--" + first_name(given) + " and --" + name + " exclude each other");
    given = value == kAlone ? name : name + "=" + value;
  }
  if (given.empty()) return said.from.empty() ? &emitters().front() : find_emitter("ndjson");
  if (const Emitter* emitter = find_emitter(given)) return emitter;
  std::vector<std::string> names;
  for (const Emitter& emitter : emitters()) names.push_back("--" + std::string(emitter.name));
  fail("no such format: --" + given + did_you_mean("--" + given, names));
}

/// What goes with --from, and what only there.
void check_stream(Said& said) {
  Options& options = said.options;
  if (!said.from.empty()) options.from = read_from(said.from);
  const bool ndjson = options.from == From::ndjson;
  if (options.split && options.from != From::files) fail("--split and --from exclude each other");
  if (options.line_buffered && options.from == From::files) fail("--line-buffered needs --from");
  if (options.carry && !ndjson) fail("--carry needs --from ndjson");
  if (options.carry && !options.format->name.ends_with("json")) fail("--carry needs --json or --ndjson");
  if (!options.text_key.empty() && !ndjson) fail("--text-key needs --from ndjson");
  if (!options.id_key.empty() && !ndjson) fail("--id-key needs --from ndjson");
  if (options.text_key.empty()) options.text_key = "text";
  if (options.id_key.empty()) options.id_key = "id";
}

Options checked(Said& said) {
  Options& options = said.options;
  options.format = read_format(said);
  options.jobs = read_jobs(said.jobs);
  if (!said.max_bytes.empty()) options.max_bytes = read_size(said.max_bytes);
  if (!said.date_order.empty()) options.date_order = read_date_order(said.date_order);
  if (!said.schema.empty()) options.schema = read_schema_form(said.schema == kAlone ? "" : said.schema);
  options.delimiter = read_delimiter(said.delimiter);
  if (said.user_layouts && said.no_user_layouts)
    fail("--user-layouts and --no-user-layouts exclude each other");
  if (said.user_layouts || said.no_user_layouts) options.user_layouts = said.user_layouts;
  if (options.evidence && options.format->name != "json" && options.format->name != "ndjson")
    fail("--evidence needs --json or --ndjson");
  if (!options.format->name.starts_with("csv") && (options.bom || options.safe || options.delimiter != ','))
    fail("--bom, --delimiter and --safe need --csv");
  if (std::count(options.inputs.begin(), options.inputs.end(), "-") + (options.files_from == "-" ? 1 : 0) > 1)
    fail("standard input is given twice");
  if (options.null && options.files_from.empty()) fail("--null needs --files-from");
  check_stream(said);
  return std::move(options);
}

/// The values that the flag of this name may have.
std::vector<std::string> choices_of(std::string_view name) {
  std::vector<std::string> choices;
  for (const Emitter& emitter : emitters()) {
    if (emitter.name != name && first_name(emitter.name) == name)
      choices.emplace_back(emitter.name.substr(name.size() + 1));
  }
  for (const SchemaForm& form : schema_forms()) {
    if (name == "schema" && !form.name.empty()) choices.emplace_back(form.name);
  }
  return choices;
}

}  // namespace

Options read_options(std::span<const char* const> arguments) {
  CLI::App app("", "vacparse");
  Said said;
  add_options(app, Named(arguments), said);
  std::vector<std::string> backwards(arguments.rbegin(), arguments.rend());  // as CLI11 wants them
  app.parse(std::move(backwards));
  if (said.options.help || said.options.version) return said.options;
  said.options.inputs = read_inputs(app);
  return checked(said);
}

std::string help_text() {
  CLI::App app("Turns the text of vacancy notices into typed records.", "vacparse");
  Said said;
  app.add_option("INPUT", said.options.inputs, "files, folders, or - for standard input")->type_name("");
  add_options(app, Named(), said);
  app.footer(std::string(kNotes));
  std::string text = app.help();
  for (std::size_t gap = text.find("\n\n\n"); gap != std::string::npos; gap = text.find("\n\n\n"))
    text.erase(gap, 1);
  return text;
}

std::vector<OptionRow> option_rows() {
  CLI::App app;
  Said said;
  add_options(app, Named(), said);
  std::vector<OptionRow> rows;
  for (const CLI::Option* option : app.get_options()) {
    OptionRow row;
    for (const std::string& name : option->get_snames()) row.names.push_back("-" + name);
    for (const std::string& name : option->get_lnames()) row.names.push_back("--" + name);
    if (option->get_items_expected_max() > 0) row.value = option->get_type_name();
    row.choices = choices_of(option->get_lnames().front());
    row.help = option->get_description();
    row.group = option->get_group();
    rows.push_back(std::move(row));
  }
  return rows;
}

std::string_view help_notes() { return kNotes; }

}  // namespace vacparse
