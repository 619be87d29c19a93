// SPDX-License-Identifier: MIT
// A tool of the build: writes the tables of the layouts that are built in. generate OUTPUT
#include <fmt/format.h>

#include <exception>
#include <fstream>
#include <iostream>

#include "embedded.hpp"
#include "layout/compile.hpp"

namespace vacparse {
namespace {

std::string row(std::uint32_t number) { return std::to_string(number); }
std::string row(std::uint64_t number) { return std::to_string(number) + "U"; }
std::string row(Kind kind) { return fmt::format("Kind::{}", name_of(kind)); }
std::string row(Field field) { return fmt::format("Field::{}", name_of_field(field)); }
std::string row(Stored piece) { return fmt::format("{{{},{}}}", piece.begin, piece.size); }
std::string row(const PhraseTable::Row& phrase) {
  return fmt::format("{{{},{}}}", row(phrase.phrase), phrase.rule);
}
std::string row(const WordTable::Row& words) {
  return fmt::format("{{{},{},{},{}}}", row(words.phrase), words.rank, words.value, words.last);
}
std::string row(const GateTables::Place& place) {
  return fmt::format("{{{}U,{}U,{},{}}}", place.gram, place.first, place.literal, place.offset);
}
std::string row(const GateTables::Start& start) {
  return fmt::format("{{{}U,{}U,{}}}", start.first, start.mask, start.literal);
}
std::string row(const GateTables::Literal& literal) {
  return fmt::format("{{{},{},{}}}", row(literal.text), literal.first, literal.count);
}
std::string row(const GateTables::Use& use) { return fmt::format("{{{},{}}}", use.pattern, use.begins); }
std::string row(const Step& step) {
  return fmt::format("{{Step::Op({}),{},{},{}U}}", static_cast<int>(step.op), step.count, step.next,
                     step.value);
}
std::string row(const LetterSet& set) {
  return fmt::format("{{{{{}U,{}U}},{},{}}}", set.ascii[0], set.ascii[1], set.first_range, set.range_count);
}
std::string row(const Look& look) { return fmt::format("{{{{{}U}}}}", fmt::join(look.ways, "U,")); }
std::string row(const CodePoints& range) { return fmt::format("{{{}U,{}U}}", range.first, range.last); }
std::string row(const Program& program) {
  return fmt::format("{{{},{},{},{},{},{},{},{{{}U}},{{{}U}},{},{},{},{},{},{}}}", program.first_step,
                     program.step_count, program.first_set, program.first_range, program.first_look,
                     program.start, program.splits, fmt::join(program.first_bytes, "U,"),
                     fmt::join(program.lead, "U,"), program.least, program.needed_first, program.needed_last,
                     program.anywhere, program.may_be_empty, program.counts);
}
std::string row(const HeadingRule& rule) {
  const auto kind = [](std::optional<Kind> value) { return value ? row(*value) : "std::nullopt"; };
  return fmt::format("{{{},{}}}", kind(rule.kind), kind(rule.other));
}
std::string row(const LabelRule& rule) {
  std::string fields;
  for (const Field field : rule.fields()) fields += row(field) + ",";
  return fmt::format("{{{{{}}},{},{}}}", fields, rule.count, rule.weak);
}

/// Writes what layouts share, then each layout as arrays in a namespace of its own and the tables that look
/// at them.
class Writer {
 public:
  explicit Writer(std::ostream& out) : out_(out) {}

  void write(const SharedTables& shared) {
    write_pool(shared.pool());
    programs_ = fmt::format("{},{},{},{}", array("kSteps", shared.steps()), array("kSets", shared.sets()),
                            array("kRanges", shared.ranges()), array("kLooks", shared.looks()));
  }

  void write(const StoredLayout& layout, std::size_t number) {
    out_ << "namespace layout_" << number << " {\n";
    const std::string name_gate = gate(layout.name_gate, "kNameGate");
    const std::string cue_gate = gate(layout.cue_gate, "kCueGate");
    const std::string members[] = {
        "kPool",
        row(layout.id),
        row(layout.name),
        row(layout.extends),
        array("kSigns", layout.signs),
        array("kSignGroups", layout.sign_groups),
        array("kOrganizations", layout.organizations),
        optional(layout.grade_scale),
        date_order(layout.date_order),
        optional(layout.dollar),
        phrases("kLabels", layout.labels),
        phrases("kHeadings", layout.headings),
        array("kLabelRules", layout.label_rules),
        array("kHeadingRules", layout.heading_rules),
        words("kHeadingWords", layout.heading_words),
        words("kImportance", layout.importance),
        words("kPage", layout.page),
        words("kLeads", layout.leads),
        array("kNames", layout.names),
        array("kNameRules", layout.name_rules),
        row(layout.label_patterns),
        name_gate,
        array("kTexts", layout.texts),
        array("kCues", layout.cues),
        array("kCueKinds", layout.cue_kinds),
        array("kProse", layout.prose),
        cue_gate,
        gate(layout.prose_gate, "kProseGate"),
        array("kNamePrograms", layout.name_programs),
        array("kTextPrograms", layout.text_programs),
        programs_,
    };
    out_ << fmt::format("constexpr LayoutTables kTables = {{{}}};\n}}\n", fmt::join(members, ",\n"));
  }

 private:
  void write_pool(std::string_view pool) {
    out_ << "constexpr std::string_view kPool(";
    constexpr std::size_t kPiece = 80;
    for (std::size_t at = 0; at < pool.size(); at += kPiece) {
      out_ << "\"";
      for (const char c : pool.substr(at, kPiece))
        out_ << fmt::format("\\{:03o}", static_cast<unsigned char>(c));
      out_ << "\"\n";
    }
    out_ << "\"\"," << pool.size() << ");\n";
  }

  /// Defines an array and returns its name.
  template <class Row>
  std::string array(const std::string& name, const std::vector<Row>& rows) {
    if (rows.empty()) return "{}";
    std::vector<std::string> texts;
    for (const Row& one : rows) texts.push_back(row(one));
    out_ << fmt::format("constexpr {} {}[] = {{{}}};\n", type_of<Row>(), name, fmt::join(texts, ","));
    return name;
  }

  template <class Row>
  static std::string_view type_of() {
    if constexpr (std::is_same_v<Row, std::uint32_t>) return "std::uint32_t";
    if constexpr (std::is_same_v<Row, std::uint64_t>) return "std::uint64_t";
    if constexpr (std::is_same_v<Row, Kind>) return "Kind";
    if constexpr (std::is_same_v<Row, Field>) return "Field";
    if constexpr (std::is_same_v<Row, Stored>) return "Stored";
    if constexpr (std::is_same_v<Row, PhraseTable::Row>) return "PhraseTable::Row";
    if constexpr (std::is_same_v<Row, WordTable::Row>) return "WordTable::Row";
    if constexpr (std::is_same_v<Row, GateTables::Place>) return "GateTables::Place";
    if constexpr (std::is_same_v<Row, GateTables::Start>) return "GateTables::Start";
    if constexpr (std::is_same_v<Row, GateTables::Use>) return "GateTables::Use";
    if constexpr (std::is_same_v<Row, GateTables::Literal>) return "GateTables::Literal";
    if constexpr (std::is_same_v<Row, HeadingRule>) return "HeadingRule";
    if constexpr (std::is_same_v<Row, LabelRule>) return "LabelRule";
    if constexpr (std::is_same_v<Row, Program>) return "Program";
    if constexpr (std::is_same_v<Row, Step>) return "Step";
    if constexpr (std::is_same_v<Row, LetterSet>) return "LetterSet";
    if constexpr (std::is_same_v<Row, CodePoints>) return "CodePoints";
    if constexpr (std::is_same_v<Row, Look>) return "Look";
  }

  std::string phrases(const std::string& name, const StoredPhrases& table) {
    const std::string slots = array(name + "Slots", table.slots);
    return fmt::format("{{{},{}}}", slots, array(name, table.rows));
  }

  std::string words(const std::string& name, const StoredWords& table) {
    const std::string firsts = phrases(name + "Firsts", table.firsts);
    return fmt::format("{{{},{}}}", firsts, array(name, table.rows));
  }

  std::string gate(const StoredGate& gate, const std::string& name) {
    const std::string members[] = {
        array(name + "Grams", gate.grams),   array(name + "Buckets", gate.buckets),
        array(name + "Places", gate.places), array(name + "ShortBuckets", gate.short_buckets),
        array(name + "Shorts", gate.shorts), array(name + "StartBuckets", gate.start_buckets),
        array(name + "Starts", gate.starts), array(name + "Literals", gate.literals),
        array(name + "Uses", gate.uses),     array(name + "Always", gate.always),
    };
    return fmt::format("{{{}}}", fmt::join(members, ","));
  }

  static std::string optional(const std::optional<Stored>& piece) {
    return piece ? fmt::format("Stored{}", row(*piece)) : "std::nullopt";
  }
  static std::string date_order(std::optional<DateOrder> order) {
    if (!order) return "std::nullopt";
    return *order == DateOrder::dmy ? "DateOrder::dmy" : "DateOrder::mdy";
  }

  std::ostream& out_;
  std::string programs_;  ///< names of what all programs look at
};

void write_tables(std::ostream& out) {
  out << "// Written by src/layout/generate.cpp from src/layouts. Do not edit.\n"
         "#include \"layout/tables.hpp\"\n\nnamespace vacparse {\nnamespace {\n";
  SharedTables shared;
  std::vector<StoredLayout> layouts;
  for (const EmbeddedLayout& embedded : embedded_layouts())
    layouts.push_back(compile(read_built_in(embedded.id), shared));
  Writer writer(out);
  writer.write(shared);
  std::vector<std::string> names;
  for (const StoredLayout& layout : layouts) {
    writer.write(layout, names.size());
    names.push_back(fmt::format("layout_{}::kTables", names.size()));
  }
  out << fmt::format(
      "}}\nstd::span<const LayoutTables> built_in_tables() {{\n"
      "  static constexpr LayoutTables kAll[] = {{{}}};\n  return kAll;\n}}\n}}\n",
      fmt::join(names, ", "));
}

}  // namespace
}  // namespace vacparse

int main(int count, char** arguments) {
  try {
    std::ofstream out(count == 2 ? arguments[1] : "", std::ios::binary);
    vacparse::write_tables(out);
    if (out.flush()) return 0;
    std::cerr << "cannot write the tables of the layouts; usage: generate OUTPUT\n";
  } catch (const std::exception& error) {
    std::cerr << error.what() << "\n";
  }
  return 1;
}
