// SPDX-License-Identifier: MIT
#include "options.hpp"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <charconv>
#include <map>
#include <thread>

namespace vacparse {
namespace {

constexpr std::size_t kMostJobs = 256;
constexpr std::string_view kAlone = "true";  // what CLI11 has for a flag without a value
constexpr std::string_view kNotes =
    R"(INPUT is a file, a folder (searched for *.txt, *.text, *.md and files without
extension), or - for standard input. Without INPUT, standard input is read.

Examples:
  vacparse notice.txt                       one notice as JSON
  vacparse --ndjson archive/ -o all.ndjson  a folder, one line a notice
  vacparse --csv archive/ > notices.csv     a table, one row a notice
  vacparse --jsonld notice.txt              schema.org's JobPosting
  pdftotext -layout notice.pdf - | vacparse
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
  std::string schema;
  std::string delimiter = ",";
  bool user_layouts = false;
  bool no_user_layouts = false;
};

[[noreturn]] void fail(const std::string& message) { throw Error("usage", message); }

std::string first_name(std::string_view format) { return std::string(format.substr(0, format.find('='))); }

void add_formats(CLI::App& app, Said& said) {
  for (const Emitter& emitter : emitters()) {
    const std::string name = first_name(emitter.name);
    if (name != emitter.name) continue;
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

std::string schema_help() {
  std::string help;
  for (const SchemaForm& form : schema_forms()) {
    if (!form.name.empty()) help += "; --schema=" + std::string(form.name) + ": ";
    help += form.help;
  }
  return help;
}

void add_options(CLI::App& app, Said& said) {
  Options& options = said.options;
  app.set_help_flag();
  app.allow_extras();
  add_formats(app, said);
  const auto text = [&app](const char* names, std::string& value, const char* help, const char* type,
                           const char* group) {
    app.add_option(names, value, help)->type_name(type)->group(group)->take_last();
  };
  const auto flag = [&app](const char* names, bool& value, const char* help, const char* group) {
    app.add_flag(names, value, help)->group(group);
  };
  text("-o,--output", options.output, "write there; the file appears when it is whole", "FILE", "Output");
  text("--delimiter", said.delimiter, "CSV: what parts the cells (default: a comma)", "CHAR|tab", "Output");
  flag("--bom", options.bom, "CSV: begin with a byte order mark, for spreadsheets", "Output");
  flag("--safe", options.safe, "CSV: an apostrophe before cells that a spreadsheet would run", "Output");
  flag("--evidence", options.evidence, "add where each value stands in the input (JSON only)", "Output");
  flag("--quiet", options.quiet, "keep remarks off standard error", "Output");
  flag("--split", options.split, "part inputs that hold several notices: FILE, FILE#2, ...", "Reading");
  flag("--strict", options.strict, "exit with 1 when there are remarks", "Output");
  text("--layout", options.layout, "read with this layout instead of the one found", "NAME|FILE", "Reading");
  flag("--user-layouts", said.user_layouts, "with your own folders of layouts (see below) in streams too",
       "Reading");
  flag("--no-user-layouts", said.no_user_layouts, "without your own folders of layouts", "Reading");
  text("--date-order", said.date_order, "how to read 05/03/2020", "dmy|mdy", "Reading");
  text("--max-bytes", said.max_bytes, "refuse larger inputs: 500K, 64M (the default), 2G", "SIZE", "Reading");
  text("-j,--jobs", said.jobs, "read so many inputs at once; default: one for each core", "N", "Reading");
  flag("--layouts", options.list_layouts, "list the layouts and exit", "About");
  app.add_flag("--schema", said.schema, schema_help())->group("About");
  flag("--version", options.version, "print the versions of program, schema and layouts and exit", "About");
  flag("-h,--help", options.help, "print this help and exit", "About");
}

/// All long options, with their dashes.
std::vector<std::string> long_names(const CLI::App& app) {
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
      fail("unknown option " + name + did_you_mean(name, long_names(app)));
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
  if (given.empty()) return &emitters().front();
  if (const Emitter* emitter = find_emitter(given)) return emitter;
  std::vector<std::string> names;
  for (const Emitter& emitter : emitters()) names.push_back("--" + std::string(emitter.name));
  fail("no such format: --" + given + did_you_mean("--" + given, names));
}

const SchemaForm* read_schema_form(const std::string& said) {
  if (said.empty()) return nullptr;
  if (const SchemaForm* form = find_schema_form(said == kAlone ? "" : said)) return form;
  std::vector<std::string> names;
  for (const SchemaForm& form : schema_forms()) names.emplace_back(form.name);
  fail("no such schema: --schema=" + said + did_you_mean(said, names));
}

char read_delimiter(const std::string& said) {
  if (said == "tab" || said == "\\t") return '\t';
  const bool ascii = said.size() == 1 && said[0] > 0 && said[0] < 0x7F;
  if (!ascii || said == "\"" || said == "\r" || said == "\n")
    fail("--delimiter: neither tab nor one ASCII character that may part cells: " + said);
  return said[0];
}

/// Digits alone; nothing for anything else and for what does not fit.
std::optional<std::size_t> read_count(std::string_view digits) {
  std::size_t count = 0;
  const auto [end, trouble] = std::from_chars(digits.data(), digits.data() + digits.size(), count);
  if (trouble != std::errc() || end != digits.data() + digits.size()) return std::nullopt;
  return count;
}

std::size_t read_jobs(const std::string& said) {
  if (said.empty()) return std::clamp<std::size_t>(std::thread::hardware_concurrency(), 1, kMostJobs);
  const auto jobs = read_count(said);
  if (!jobs || *jobs < 1 || *jobs > kMostJobs) fail("--jobs: not a number from 1 to 256: " + said);
  return *jobs;
}

/// 4 GiB and more cannot be decoded, so larger limits are no use.
std::size_t read_size(std::string_view said) {
  constexpr std::string_view kUnits = "KMG";
  std::string_view digits = said;
  for (const std::string_view end : {"iB", "B"}) {
    if (digits.ends_with(end)) digits.remove_suffix(end.size());
  }
  unsigned shift = 0;
  const std::size_t unit = digits.empty() ? std::string_view::npos : kUnits.find(digits.back() & ~0x20);
  if (unit != std::string_view::npos) {
    shift = static_cast<unsigned>(10 * (unit + 1));
    digits.remove_suffix(1);
  }
  const auto count = read_count(digits);
  if (!count || *count == 0 || *count > (std::size_t{4} << 30U) >> shift) {
    fail("--max-bytes: not a size from 1 to 4G: " + std::string(said));
  }
  return *count << shift;
}

DateOrder read_date_order(const std::string& said) {
  if (said == "dmy") return DateOrder::dmy;
  if (said == "mdy") return DateOrder::mdy;
  fail("--date-order: neither dmy nor mdy: " + said);
}

Options checked(Said& said) {
  Options& options = said.options;
  options.format = read_format(said);
  options.jobs = read_jobs(said.jobs);
  if (!said.max_bytes.empty()) options.max_bytes = read_size(said.max_bytes);
  if (!said.date_order.empty()) options.date_order = read_date_order(said.date_order);
  options.schema = read_schema_form(said.schema);
  options.delimiter = read_delimiter(said.delimiter);
  if (said.user_layouts && said.no_user_layouts)
    fail("--user-layouts and --no-user-layouts exclude each other");
  if (said.user_layouts || said.no_user_layouts) options.user_layouts = said.user_layouts;
  const bool table = options.format->name.starts_with("csv");
  if (options.evidence && options.format->name != "json" && options.format->name != "ndjson")
    fail("--evidence needs --json or --ndjson");
  if (!table && (options.bom || options.safe || options.delimiter != ','))
    fail("--bom, --delimiter and --safe need --csv");
  if (std::count(options.inputs.begin(), options.inputs.end(), "-") > 1)
    fail("standard input is given twice");
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

/// The least number of letters to put in, take out or change to make `from` of `to`.
std::size_t distance(std::string_view from, std::string_view to) {
  std::vector<std::size_t> row(to.size() + 1);
  for (std::size_t column = 0; column < row.size(); ++column) row[column] = column;
  for (std::size_t line = 1; line <= from.size(); ++line) {
    std::size_t diagonal = row[0];
    row[0] = line;
    for (std::size_t column = 1; column < row.size(); ++column) {
      const std::size_t changed = diagonal + (from[line - 1] == to[column - 1] ? 0 : 1);
      diagonal = row[column];
      row[column] = std::min({changed, row[column] + 1, row[column - 1] + 1});
    }
  }
  return row.back();
}

}  // namespace

Options read_options(std::span<const char* const> arguments) {
  CLI::App app("", "vacparse");
  Said said;
  add_options(app, said);
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
  add_options(app, said);
  app.footer(std::string(kNotes));
  std::string text = app.help();
  for (std::size_t gap = text.find("\n\n\n"); gap != std::string::npos; gap = text.find("\n\n\n"))
    text.erase(gap, 1);
  return text;
}

std::vector<OptionRow> option_rows() {
  CLI::App app;
  Said said;
  add_options(app, said);
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

std::optional<std::string> nearest(std::string_view word, const std::vector<std::string>& names) {
  constexpr std::size_t kLongest = 64;  // longer words are no slips of the finger
  std::optional<std::string> best;
  if (word.size() > kLongest) return best;
  std::size_t least = std::max<std::size_t>(2, word.size() / 3) + 1;
  for (const std::string& name : names) {
    const std::size_t steps = distance(word, name);
    if (steps >= least) continue;
    least = steps;
    best = name;
  }
  return best;
}

std::string did_you_mean(std::string_view word, const std::vector<std::string>& names) {
  const auto name = nearest(word, names);
  return name ? "; did you mean " + *name + "?" : "";
}

}  // namespace vacparse
