// SPDX-License-Identifier: MIT
#include "invariants.hpp"

#include <algorithm>
#include <cstddef>
#include <nlohmann/json.hpp>
#include <utility>

#include "emit/fold.hpp"
#include "schema.hpp"
#include "sources.hpp"
#include "spans.hpp"

namespace vacparse::test {
namespace {

/// Collects what is wrong, in words.
class Invariants {
 public:
  Invariants(std::string_view source, const Parsed& parsed) : source_(source), parsed_(parsed) {}

  std::vector<std::string> broken() {
    check_text();
    check_sections();
    check_remarks();
    check_spans();
    check_json();
    check_posting();
    check_csv("csv");
    check_csv("csv=items");
    return std::move(broken_);
  }

 private:
  void require(bool true_of_all, const std::string& what) {
    if (!true_of_all) broken_.push_back(what);
  }

  std::string decoded(std::size_t begin, std::size_t end) const {
    return decode_piece(source_.substr(begin, end - begin), parsed_.text.encoding());
  }

  void check_text() {
    const Text again = decode(parsed_.text.view());
    require(again.view() == parsed_.text.view(), "decoding the text again changes it");
    require(again.notes().replaced == 0 && again.notes().dropped == 0, "decoding the text again has remarks");
    require(parsed_.text.source_size() == source_.size(), "the text does not know its source's size");
    require(decode(with_crlf(parsed_.text.view())).view() == parsed_.text.view(), "CRLF changes the text");
    require(decode("\xEF\xBB\xBF" + std::string(parsed_.text.view())).view() == parsed_.text.view(),
            "a byte order mark changes the text");
  }

  void check_sections() {
    std::size_t next = 1;
    for (const Section& section : parsed_.notice.sections) {
      const std::string name = "section at line " + std::to_string(section.first_line);
      require(section.first_line == next, name + " does not follow the one before");
      require(section.last_line >= section.first_line, name + " has no lines");
      next = section.last_line + 1;
    }
    require(next == parsed_.text.line_count() + 1, "the sections do not tile all lines");
  }

  void check_remarks() {
    for (const Remark& remark : parsed_.remarks) {
      const std::size_t line = remark.line.value_or(1);
      require(line >= 1 && line <= parsed_.text.line_count(), "remark outside the text: " + remark.message);
      require(!remark.message.empty(), "a remark says nothing");
    }
  }

  bool starts_character(std::size_t offset) const {
    const std::string_view text = parsed_.text.view();
    return offset == text.size() || (static_cast<unsigned char>(text[offset]) & 0xC0) != 0x80;
  }

  void check_spans() {
    std::vector<Span> spans;
    collect_spans(parsed_.notice, spans);
    for (const Span& span : spans) {
      const std::string name = "span " + std::to_string(span.begin) + ".." + std::to_string(span.end);
      const bool inside = span.begin <= span.end && span.end <= parsed_.text.view().size();
      require(inside, name + " lies outside the text");
      if (!inside) continue;
      require(starts_character(span.begin) && starts_character(span.end), name + " cuts a character");
      const SourceRange range = parsed_.text.source_of(span);
      const bool inside_source = range.begin <= range.end && range.end <= source_.size();
      require(inside_source, name + " lies outside the source");
      if (!inside_source) continue;
      require(decoded(range.begin, range.end) == parsed_.text.view(span),
              name + " is not what its bytes say");
    }
  }

  void check_json() {
    const std::string one_line = emit_one("ndjson", parsed_);
    require(one_line.find('\n') == one_line.size() - 1, "a record of NDJSON is not one line");
    const auto record = nlohmann::json::parse(emit_one("json", parsed_, {.evidence = true}), nullptr, false);
    require(!record.is_discarded(), "the record is not JSON");
    if (record.is_discarded()) return;
    const std::string complaint = against_schema(record);
    require(complaint.empty(), complaint);
    for (const auto& [pointer, evidence] : record.at("evidence").items())
      check_evidence(record, pointer, evidence);
  }

  void check_evidence(const nlohmann::json& record, const std::string& pointer,
                      const nlohmann::json& evidence) {
    const nlohmann::json::json_pointer place(pointer);
    const bool names_text = record.contains(place) && record.at(place).is_string();
    require(names_text, "evidence for what is no text: " + pointer);
    const std::size_t begin = evidence.at("start");
    const std::size_t end = evidence.at("end");
    const bool inside = begin <= end && end <= source_.size();
    require(inside, "evidence outside the source: " + pointer);
    if (!names_text || !inside) return;
    std::string said_scratch;
    std::string read_scratch;
    const std::string text = record.at(place);
    const std::string bytes = decoded(begin, end);
    const std::string_view said = emit::folded(text, said_scratch);
    const std::string_view read = emit::folded(bytes, read_scratch);
    const auto parted =
        std::mismatch(said.begin(), said.end(), read.begin(), read.end()).first - said.begin();
    const std::string rest(said.substr(static_cast<std::size_t>(parted), 40));
    require(said == read, "the evidence says something else: " + pointer + " at \"" + rest + "\"");
  }

  void check_posting() {
    const std::string posting = emit_one("jsonld", parsed_);
    require(nlohmann::json::accept(posting), "the posting is no JSON");
    require(posting.find('<') == std::string::npos, "the posting could end a script");
  }

  /// As many cells in every row as in the first (RFC 4180).
  void check_csv(std::string_view format) {
    const std::string csv = emit_one(format, parsed_);
    std::vector<std::size_t> cells = {1};
    bool quoted = false;
    for (const char c : csv) {
      if (c == '"') quoted = !quoted;
      if (c == ',' && !quoted) ++cells.back();
      if (c == '\n' && !quoted) cells.push_back(1);
    }
    cells.pop_back();
    require(!quoted, "an open quote in " + std::string(format));
    const auto odd = [&](std::size_t count) { return count != cells.front(); };
    require(std::none_of(cells.begin(), cells.end(), odd),
            "rows of unequal length in " + std::string(format));
  }

  std::string_view source_;
  const Parsed& parsed_;
  std::vector<std::string> broken_;
};

}  // namespace

std::string emit_one(std::string_view format, const Parsed& parsed, const EmitOptions& options,
                     std::string_view id) {
  const Emitter& emitter = *find_emitter(format);
  std::string out;
  emitter.begin(options, out);
  emitter.record(id, parsed, options, 0, out);
  emitter.end(options, out);
  return out;
}

std::vector<std::string> broken_invariants(std::string_view source, const Parsed& parsed) {
  return Invariants(source, parsed).broken();
}

}  // namespace vacparse::test
