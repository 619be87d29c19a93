// SPDX-License-Identifier: MIT
#include "options.hpp"

#include "catch.hpp"

namespace {

using namespace vacparse;

Options read(std::vector<const char*> arguments) { return read_options(arguments); }

std::string refusal(std::vector<const char*> arguments) {
  try {
    read_options(arguments);
  } catch (const std::runtime_error& error) {
    return error.what();
  }
  return "";
}

TEST_CASE("without arguments, standard input is to be read as JSON") {
  const Options options = read({});
  CHECK(options.inputs.empty());
  CHECK(options.format == &emitters().front());
  CHECK(options.max_bytes == 64U << 20U);
  CHECK_FALSE(options.jobs);
  CHECK_FALSE(options.strict);
}

TEST_CASE("every format is an option") {
  for (const Emitter& emitter : emitters()) {
    const std::string option = "--" + std::string(emitter.name);
    CHECK(read({option.c_str()}).format == &emitter);
  }
}

TEST_CASE("options may stand anywhere, and after -- all is input") {
  const Options options = read({"a.txt", "--ndjson", "-j2", "-", "-o", "out", "--", "--strict", "-x"});
  CHECK(options.inputs == std::vector<std::string>{"a.txt", "-", "--strict", "-x"});
  CHECK(options.jobs == 2);
  CHECK(options.output == "out");
  CHECK_FALSE(options.strict);
}

TEST_CASE("an input may have any name") {
  const Options options = read({"[a,b]", "", "{}", "a=b"});
  CHECK(options.inputs == std::vector<std::string>{"[a,b]", "", "{}", "a=b"});
}

TEST_CASE("sizes have units") {
  const auto [said, bytes] = GENERATE(table<const char*, std::size_t>({{"1", 1},
                                                                       {"500K", 500 << 10},
                                                                       {"64m", 64 << 20},
                                                                       {"64MiB", 64 << 20},
                                                                       {"64MB", 64 << 20},
                                                                       {"4G", std::size_t{4} << 30U}}));
  CHECK(read({"--max-bytes", said}).max_bytes == bytes);
}

TEST_CASE("tables may be made for spreadsheets") {
  const Options options = read({"--csv=items", "--bom", "--safe", "--delimiter", ";"});
  CHECK(options.bom);
  CHECK(options.safe);
  CHECK(options.delimiter == ';');
  CHECK(read({"--csv", "--delimiter=tab"}).delimiter == '\t');
  CHECK(read({"--csv"}).delimiter == ',');
}

TEST_CASE("the schema has several forms") {
  CHECK_FALSE(read({}).schema);
  CHECK(read({"--schema"}).schema == &schema_forms().front());
  for (const SchemaForm& form : schema_forms().subspan(1)) {
    const std::string option = "--schema=" + std::string(form.name);
    CHECK(read({option.c_str()}).schema == &form);
  }
}

TEST_CASE("the user's layouts may be asked for or not") {
  CHECK_FALSE(read({}).user_layouts);
  CHECK(read({"--user-layouts"}).user_layouts == true);
  CHECK(read({"--no-user-layouts"}).user_layouts == false);
}

TEST_CASE("the order of dates is told by its letters") {
  CHECK(read({"--date-order=dmy"}).date_order == DateOrder::dmy);
  CHECK(read({"--date-order", "mdy"}).date_order == DateOrder::mdy);
  CHECK_FALSE(read({}).date_order);
}

TEST_CASE("a stream is read as lines and written as lines, unless something else is said") {
  const Options stream = read({"--from", "ndjson"});
  CHECK(stream.from == From::ndjson);
  CHECK(stream.format->name == "ndjson");
  CHECK(stream.text_key == "text");
  CHECK(stream.id_key == "id");
  CHECK(read({"--from=nul", "--csv"}).format->name == "csv");
  CHECK(read({"--from=ndjson", "--text-key", "doc.body"}).text_key == "doc.body");
}

TEST_CASE("patterns may be given one by one, and take no inputs with them") {
  const Options options = read({"--glob", "*.html", "folder", "--glob=*.md", "-0", "--files-from", "list"});
  CHECK(options.globs == std::vector<std::string>{"*.html", "*.md"});
  CHECK(options.inputs == std::vector<std::string>{"folder"});
  CHECK(options.files_from == "list");
  CHECK(options.null);
}

TEST_CASE("what cannot be meant is refused") {
  const auto [arguments, message] = GENERATE(table<std::vector<const char*>, std::string>({
      {{"--jsno"}, "unknown option --jsno; did you mean --json?"},
      {{"--evidense=1"}, "unknown option --evidense; did you mean --evidence?"},
      {{"--frobnicate"}, "unknown option --frobnicate"},
      {{"-x"}, "unknown option -x"},
      {{"--json", "--csv"}, "--csv and --json exclude each other"},
      {{"--csv=items", "--ndjson"}, "--csv and --ndjson exclude each other"},
      {{"--csv=item"}, "no such format: --csv=item; did you mean --csv=items?"},
      {{"--csv", "--evidence"}, "--evidence needs --json or --ndjson"},
      {{"-j", "0"}, "--jobs: not a number from 1 to 256: 0"},
      {{"-j", "two"}, "--jobs: not a number from 1 to 256: two"},
      {{"--max-bytes", "0"}, "--max-bytes: not a size from 1 to 4G: 0"},
      {{"--max-bytes", "5G"}, "--max-bytes: not a size from 1 to 4G: 5G"},
      {{"--max-bytes", "1T"}, "--max-bytes: not a size from 1 to 4G: 1T"},
      {{"--max-bytes", "K"}, "--max-bytes: not a size from 1 to 4G: K"},
      {{"--date-order", "ymd"}, "--date-order: neither dmy nor mdy: ymd"},
      {{"--csv", "--delimiter", "ab"},
       "--delimiter: neither tab nor one ASCII character that may part cells: ab"},
      {{"--csv", "--delimiter", "\""},
       "--delimiter: neither tab nor one ASCII character that may part cells: \""},
      {{"--csv", "--delimiter", "\n"},
       "--delimiter: neither tab nor one ASCII character that may part cells: \n"},
      {{"--csv", "--delimiter", "\xC3"},
       "--delimiter: neither tab nor one ASCII character that may part cells: \xC3"},
      {{"--csv", "--delimiter", ""},
       "--delimiter: neither tab nor one ASCII character that may part cells: "},
      {{"--bom"}, "--bom, --delimiter and --safe need --csv"},
      {{"--safe", "--ndjson"}, "--bom, --delimiter and --safe need --csv"},
      {{"--jsonld", "--evidence"}, "--evidence needs --json or --ndjson"},
      {{"--schema=duckbd"}, "no such schema: --schema=duckbd; did you mean duckdb?"},
      {{"--user-layouts", "--no-user-layouts"}, "--user-layouts and --no-user-layouts exclude each other"},
      {{"-", "-"}, "standard input is given twice"},
      {{"-", "--files-from", "-"}, "standard input is given twice"},
      {{"-0"}, "--null needs --files-from"},
      {{"--from", "json"}, "--from: neither ndjson nor nul: json"},
      {{"--from", "ndjson", "--split"}, "--split and --from exclude each other"},
      {{"--line-buffered"}, "--line-buffered needs --from"},
      {{"--carry"}, "--carry needs --from ndjson"},
      {{"--carry", "--from=nul"}, "--carry needs --from ndjson"},
      {{"--carry", "--from=ndjson", "--csv"}, "--carry needs --json or --ndjson"},
      {{"--text-key", "a"}, "--text-key needs --from ndjson"},
      {{"--id-key", "a"}, "--id-key needs --from ndjson"},
  }));
  CHECK(refusal(arguments) == message);
}

TEST_CASE("an option that wants a value says so") {
  CHECK(refusal({"-o"}).find("--output") != std::string::npos);
  CHECK(refusal({"--layout"}).find("--layout") != std::string::npos);
}

TEST_CASE("help names every option that is known") {
  const std::string help = help_text();
  for (const OptionRow& row : option_rows()) {
    INFO(row.names.back());
    for (const std::string& name : row.names) CHECK(help.find(name) != std::string::npos);
    for (const std::string& choice : row.choices)
      CHECK(help.find(row.names.back() + "=" + choice) != std::string::npos);
    CHECK_FALSE(row.help.empty());
    CHECK_FALSE(row.group.empty());
  }
  CHECK(option_rows().size() >= 20);
  CHECK(read({"-h"}).help);
  CHECK(read({"--version", "--jsno"}).version);
}

TEST_CASE("each option is known by each of its names, however its value stands") {
  for (const OptionRow& row : option_rows()) {
    for (const std::string& name : row.names) {
      const std::string joined = name + (name.starts_with("--") ? "=3" : "3");
      const bool wants = !row.value.empty();
      INFO(name);
      CHECK(refusal({wants ? joined.c_str() : name.c_str()}).find("unknown option") == std::string::npos);
      CHECK(refusal({name.c_str(), "3"}).find("unknown option") == std::string::npos);
      CHECK(refusal({"notice.txt", "--quiet", name.c_str(), "3"}).find("unknown option") ==
            std::string::npos);
    }
  }
  CHECK(refusal({"--quie"}) == "unknown option --quie; did you mean --quiet?");
  CHECK(read({"-0j2", "--files-from=list"}).jobs == 2);
}

TEST_CASE("only a name that is alike is meant") {
  const std::vector<std::string> names = {"generic", "interpol", "un"};
  CHECK(nearest("interpl", names) == "interpol");
  CHECK(nearest("genreic", names) == "generic");
  CHECK_FALSE(nearest("nato-brussels", names));
  CHECK_FALSE(nearest(std::string(100000, 'x'), names));
}

}  // namespace
