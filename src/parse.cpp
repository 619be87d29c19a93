// SPDX-License-Identifier: MIT
#include "vacparse/parse.hpp"

#include <algorithm>
#include <utility>

#include "parse/fields.hpp"
#include "parse/reading.hpp"
#include "values/vocabulary.hpp"

namespace vacparse {
namespace {

void remark_decoding(Reading& reading) {
  const DecodingNotes& notes = reading.text().notes();
  if (notes.replaced > 0) {
    reading.remark(RemarkCode::decoding, std::nullopt,
                   std::to_string(notes.replaced) + " byte(s) are not UTF-8 and were read as Windows-1252",
                   notes.replaced_line);
  }
  if (notes.dropped > 0) {
    reading.remark(RemarkCode::decoding, std::nullopt,
                   std::to_string(notes.dropped) + " control character(s) were left out", notes.dropped_line);
  }
}

/// The order of day and month: as told, else the layout's, else that of the notice's language where it has
/// but one.
std::optional<DateOrder> date_order_of(const Parsed& parsed, const Layout& layout,
                                       const ParseOptions& options) {
  if (options.date_order) return options.date_order;
  if (layout.date_order()) return layout.date_order();
  if (parsed.language == "fr" || parsed.language == "es") return DateOrder::dmy;
  return std::nullopt;
}

}  // namespace

void Reading::remark(RemarkCode code, std::optional<std::string> field, std::string message,
                     std::optional<std::size_t> line) {
  std::replace(message.begin(), message.end(), '\n', ' ');
  parsed.remarks.push_back({code, std::move(field), std::move(message), line});
}

Parsed parse(std::string_view bytes, const Layouts& layouts, const ParseOptions& options) {
  Parsed parsed;
  parsed.text = decode(bytes);
  FoldedText folded(parsed.text.view());
  const Vocabulary vocabulary(folded.view());
  const Layout& layout = options.layout ? *options.layout : layouts.detect(parsed.text, vocabulary);
  parsed.layout = layout.id();
  parsed.language = vocabulary.language();
  const Scan scan(layout, parsed.text.view(), std::move(folded));
  const Sections sections = split(parsed.text, scan);
  Reading reading{layout, scan, sections, parsed, date_order_of(parsed, layout, options)};
  remark_decoding(reading);
  read_labels(reading);
  read_weak_labels(reading, Field::title);
  read_first_lines(reading);
  read_weak_labels(reading);
  read_title_of_heading(reading);
  read_prose(reading);
  read_weak_labels(reading, Field::grade);
  read_page(reading);
  read_mentioned_house(reading);
  drop_house_from_title(reading);
  read_part_of_house(reading);
  read_place_of_house(reading);
  settle_currency(reading);
  read_duties(reading);
  read_requirements(reading);
  read_texts(reading);
  judge(reading);
  std::stable_sort(parsed.remarks.begin(), parsed.remarks.end(),
                   [](const Remark& a, const Remark& b) { return a.line.value_or(0) < b.line.value_or(0); });
  return parsed;
}

}  // namespace vacparse
