// SPDX-License-Identifier: MIT
#include "sections/surroundings.hpp"

#include <algorithm>

#include "phrase.hpp"
#include "sections.hpp"
#include "sections/dress.hpp"
#include "sections/navigation.hpp"
#include "text/sixteen.hpp"
#include "values.hpp"

namespace vacparse {

bool Surroundings::may_be_heading(std::string_view line) {
  const auto holds = [line](std::string_view dots) { return line.find(dots) != std::string_view::npos; };
  return line.size() <= kLongestHeading ||
         (line.size() <= 4 * kLongestHeading && (holds(". . . .") || holds(".....")));
}

bool Surroundings::stands_alone(std::size_t i) const {
  const bool after = i + 1 >= lines_.size() || lines_[i + 1].shape != Line::Shape::text ||
                     !is_lower(view(lines_[i + 1].body).front());
  const bool steps_out = i > 0 && lines_[i - 1].indent > lines_[i].indent;  // behind values set in
  return after && (begins_anew(i) || steps_out) && begins_upper(view(lines_[i].whole));
}

bool Surroundings::is_in_label_run(std::size_t i) const {
  constexpr std::size_t kMostLines = 4;
  std::size_t lines = 0;
  for (std::size_t j = i; j-- > 0 && lines < kMostLines;) {
    if (marks_[j].role == Mark::Role::below) continue;
    const bool label = marks_[j].label && (!marks_[j].opens || *marks_[j].opens == Kind::header);
    if (marks_[j].role != Mark::Role::none) return label && marks_[j].rest.empty();
    lines += lines_[j].shape != Line::Shape::blank;
  }
  return false;
}

bool Surroundings::is_among_labels(std::size_t i) const {
  constexpr std::size_t kMostLines = 4, kShortestText = 60;
  if (i + 1 >= lines_.size() || lines_[i + 1].shape == Line::Shape::blank ||
      lines_[i + 1].whole.size() >= kShortestText)
    return false;
  for (std::size_t j = i; j-- > 0 && i - j <= kMostLines;) {
    if (lines_[j].shape != Line::Shape::text) return false;
    if (marks_[j].role == Mark::Role::value) continue;
    if (marks_[j].role != Mark::Role::none) return marks_[j].label && !marks_[j].rest.empty();
  }
  return false;
}

bool Surroundings::leads_labels(std::size_t i) const {
  constexpr std::size_t kLongestValue = 60;
  if (i + 2 >= lines_.size()) return false;
  const Line &value = lines_[i + 1], &next = lines_[i + 2];
  const bool short_lines = value.shape == Line::Shape::text && next.shape == Line::Shape::text &&
                           value.whole.size() <= kLongestValue && next.whole.size() <= kLongestHeading;
  if (!short_lines || lines_[i].body.empty() || ends_sentence(i + 1)) return false;
  const bool alike = is_lower(view(lines_[i].body).front()) == is_lower(view(next.body).front());
  if (!alike || !rules_.find_label(bare(view(next.whole)))) return false;
  const Layout::Names names = rules_.find(bare(view(value.whole)));
  return !names.label && !names.heading;
}

bool Surroundings::names_form(std::size_t i) const {
  std::size_t labels = 0;
  for (std::size_t next = i + 1; next < lines_.size() && labels < 2; ++next) {
    if (lines_[next].whole.empty()) continue;
    const std::string_view line = view(lines_[next].whole);
    const std::size_t colon = line.find(':');
    if (lines_[next].shape != Line::Shape::text || colon > Rules::kLongestName || line.ends_with(':'))
      return false;
    const LabelRule* const label = rules_.find_label(bare(line.substr(0, colon)));
    if (!label || (labels == 0 && label->fields().front() == Field::none)) return false;
    ++labels;
  }
  return labels == 2;
}

bool Surroundings::is_dated_value(std::size_t i, const LabelRule& label, std::string_view rest) const {
  return label.fields().front() == Field::none && is_value_below(i) && is_date(rest);
}

bool Surroundings::begins_list_of(std::size_t i, Kind kind) const {
  if (kind != Kind::duties && !is_requirement(kind)) return false;
  const bool goes_on = i + 1 < lines_.size() && lines_[i + 1].shape == Line::Shape::text;
  std::size_t above = i;
  while (above > 0 && lines_[above - 1].shape == Line::Shape::blank) --above;
  return goes_on && above > 0 && marks_[above - 1].role == Mark::Role::heading &&
         marks_[above - 1].rest.empty() && marks_[above - 1].opens == kind;
}

bool Surroundings::stands_over_prose(std::size_t i) const {
  constexpr std::size_t kShortestProse = 80;
  return i + 1 < lines_.size() && lines_[i + 1].whole.size() >= kShortestProse;
}

bool Surroundings::goes_on(std::size_t i) const {
  return is_lower(view(lines_[i].body).front()) && !begins_anew(i);
}

bool Surroundings::is_value_like(std::size_t i, std::string_view rest) const {
  constexpr std::size_t kLongestValue = 100;
  if (rest.empty() || rest.size() > kLongestValue || runs_on(i)) return false;
  if (is_date(rest)) return true;
  for (std::size_t j = i; j-- > 0;) {
    if (lines_[j].shape == Line::Shape::blank) continue;
    if (marks_[j].role == Mark::Role::label || is_pair(view(lines_[j].whole))) return true;
    break;
  }
  for (std::size_t j = i + 1; j < lines_.size(); ++j) {
    if (lines_[j].shape == Line::Shape::blank) continue;
    return rules_.names_label(view(lines_[j].whole));
  }
  return false;
}

/// The next line goes on with this one: running text that was wrapped, not a value.
bool Surroundings::runs_on(std::size_t i) const {
  if (i + 1 >= lines_.size() || !is_wrapped(text_, lines_[i], lines_[i + 1], wrap_)) return false;
  const std::string_view next = view(lines_[i + 1].whole);
  constexpr std::size_t kYear = 4;  // "April 14," over "2031"
  if (next.size() == kYear && std::all_of(next.begin(), next.end(), is_digit)) return false;
  return !rules_.names_label(next) &&
         !rules_.find_heading(next.substr(0, std::min(next.find(':'), next.size())));
}

bool Surroundings::is_item(std::size_t i) const {
  return lines_[i].shape == Line::Shape::bullet || lines_[i].shape == Line::Shape::numbered;
}

bool Surroundings::begins_anew(std::size_t i) const {
  return i == 0 || lines_[i - 1].shape != Line::Shape::text || marks_[i - 1].role != Mark::Role::none ||
         ends_sentence(i - 1) || is_value_below(i - 1) || !is_wrapped(text_, lines_[i - 1], lines_[i], wrap_);
}

bool Surroundings::begins_upper(std::string_view line) {
  std::string_view words = bare(line);
  if (words.starts_with("¿") || words.starts_with("¡")) words.remove_prefix(2);
  return !words.empty() && (is_upper(words.front()) || words.front() == '\xC3');
}

bool Surroundings::ends_open(std::string_view line) {
  return !line.empty() && !CharSet(".;,").has(line.back());
}

bool Surroundings::ends_sentence(std::string_view line) {
  constexpr std::size_t kLongestAbbreviation = 5;
  return line.ends_with('.') && line.size() - (line.rfind(' ') + 1) > kLongestAbbreviation + 1;
}

bool Surroundings::is_button(std::size_t i, bool body) const {
  constexpr std::size_t kLongest = 24;
  const std::string_view words = bare(view(lines_[i].whole));
  if (words.size() > kLongest || lettering_of(words).capitals) return false;
  if (!body && vacparse::is_button(words, rules_.layout())) return true;
  while (i > 0 && lines_[i - 1].shape == Line::Shape::blank) --i;
  return i == 0;
}

bool Surroundings::is_pair(std::string_view line) {
  constexpr std::size_t kLongestName = 60, kLongest = 140;
  const std::size_t colon = line.find(':');
  return colon != std::string_view::npos && colon > 1 && colon <= kLongestName && line.size() <= kLongest &&
         colon + 2 < line.size() && is_blank(line[colon + 1]) && is_upper(line.front()) &&
         line.find(". ") == std::string_view::npos;
}

bool Surroundings::is_date(std::string_view value) {
  constexpr std::size_t kLongest = 60;
  if (value.size() > kLongest || !has_digit(value)) return false;
  const auto dates = read_dates(value, std::nullopt);
  constexpr std::size_t kLongestLead = 10;  // "Thursday"
  return dates.size() == 1 && static_cast<std::size_t>(dates[0].text.data() - value.data()) <= kLongestLead;
}

bool Surroundings::names_no_section(std::string_view words) {
  if (has_menu_gaps(words)) return true;
  if (has_digit(words) && !read_dates(words, std::nullopt).empty()) return true;
  constexpr std::string_view kOpenings[] = {"Reporting ", "Under the ", "Sous l",
                                            "Relevant d", "Rattach",    "Bajo la "};
  const auto opens = [words](std::string_view opening) { return words.starts_with(opening); };
  return std::any_of(std::begin(kOpenings), std::end(kOpenings), opens) &&
         words.find(", ") != std::string_view::npos;
}

bool Surroundings::is_statement(std::string_view words) {
  constexpr std::string_view kQuestions[] = {"Who ", "What ", "How ", "Why ", "Where ", "When "};
  const auto asks = [words](std::string_view question) { return words.starts_with(question); };
  if (std::any_of(std::begin(kQuestions), std::end(kQuestions), asks)) return false;
  constexpr std::string_view kVerbs[] = {" is ", " are ", " will ", " must ", " has ", " est ", " es "};
  const auto holds = [words](std::string_view verb) { return words.find(verb) != std::string_view::npos; };
  return std::any_of(words.begin(), words.end(), is_digit) ||
         std::any_of(std::begin(kVerbs), std::end(kVerbs), holds);
}

bool Surroundings::is_underlined(std::size_t i) const {
  if (i + 1 >= lines_.size() || lines_[i + 1].shape != Line::Shape::rule) return false;
  const std::string_view rule = view(lines_[i + 1].whole);
  const std::size_t length = lines_[i].whole.size();
  // The last line of a paragraph over a line across the page is no heading.
  if (!begins_anew(i) || !ends_open(view(lines_[i].whole)) || is_lower(view(lines_[i].body).front()))
    return false;
  return (rule[0] == '=' || rule[0] == '-' || rule[0] == '~') && rule.size() + 3 >= length &&
         rule.size() <= length + 12;
}

bool Surroundings::is_value_below(std::size_t i) const {
  for (std::size_t j = i; j-- > 0;) {
    if (marks_[j].role == Mark::Role::label) return marks_[j].rest.empty();
    if (marks_[j].role == Mark::Role::below) continue;
    if (lines_[j].shape != Line::Shape::blank) return false;
  }
  return false;
}

bool Surroundings::is_in_value_column(std::size_t i) const {
  constexpr std::size_t kNarrowest = 12;  // columns
  constexpr std::size_t kMostLines = 8;   // each looks for its label
  if (i == 0 || lines_[i].indent < kNarrowest || lines_[i].shape != Line::Shape::text) return false;
  std::size_t above = i - 1;
  while (above > 0 && i - above < kMostLines && marks_[above].role == Mark::Role::value) --above;
  const Mark& mark = marks_[above];
  const std::string_view line = view(lines_[i].whole);
  if (mark.role != Mark::Role::label || mark.rest.empty() || is_pair(line) || rules_.names_label(line))
    return false;
  const std::string_view name = view({lines_[above].whole.begin, mark.rest.begin});
  const auto is_first_byte = [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; };
  const auto columns = static_cast<std::size_t>(std::count_if(name.begin(), name.end(), is_first_byte));
  return lines_[above].indent + columns == lines_[i].indent;
}

bool Surroundings::stands_apart(std::size_t i) const { return begins_anew(i) && i + 1 < lines_.size(); }

bool Surroundings::stands_over_text(std::size_t i, bool body) const {
  constexpr std::size_t kLongestName = 60, kShortestText = 60;
  if (i == 0 || lines_[i].whole.size() > kLongestName) return false;
  const Line& above = lines_[i - 1];
  if (above.shape != Line::Shape::blank && !is_page_number(view(above.whole))) return false;
  std::size_t next = i + 1;
  while (next < lines_.size() && lines_[next].shape == Line::Shape::blank) ++next;
  if (next == lines_.size()) return false;
  if (is_item(next)) return true;
  if (next == i + 1 && is_wrapped(text_, lines_[i], lines_[next], wrap_)) return false;
  return lines_[next].whole.size() >= kShortestText || ends_sentence(next) || (body && next == i + 1);
}

bool Surroundings::is_set_in(std::size_t i) const {
  std::size_t before = i;
  while (before > 0 && lines_[before - 1].shape == Line::Shape::blank) --before;
  if (before == 0 || i + 1 >= lines_.size()) return false;
  return lines_[before - 1].indent < lines_[i].indent && lines_[i + 1].indent == lines_[i].indent &&
         lines_[i + 1].shape == Line::Shape::text;
}

bool Surroundings::is_short_over_items(std::size_t i) const {
  constexpr std::size_t kLongestName = 60;
  return i > 0 && i + 1 < lines_.size() && is_item(i + 1) && lines_[i].shape == Line::Shape::text &&
         lines_[i].whole.size() <= kLongestName && lines_[i].indent <= lines_[i + 1].indent;
}

bool Surroundings::leads_items(std::size_t i) const {
  return is_short_over_items(i) && marks_[i - 1].role == Mark::Role::heading && marks_[i - 1].rest.empty();
}

bool Surroundings::parts_items(std::size_t i) const {
  if (!is_short_over_items(i)) return false;
  const bool apart = lines_[i - 1].shape == Line::Shape::blank;
  std::size_t before = i - 1;
  while (before > 0 && lines_[before].shape == Line::Shape::blank) --before;
  if (!is_item(before)) return false;
  const bool named = view(lines_[i].whole).ends_with(':');
  return apart || ((named || ends_sentence(before)) && !is_wrapped(text_, lines_[before], lines_[i], wrap_));
}

bool Surroundings::ends_sentence(std::size_t i) const {
  const std::string_view line = view(lines_[i].whole);
  return !line.empty() && CharSet(".;:!?").has(line.back());
}

std::uint8_t Surroundings::rank_of(std::size_t i) const {
  const std::string_view whole = view(lines_[i].whole);
  const Dress dress = dress_of(whole);
  if (dress.hashes) return static_cast<std::uint8_t>(std::min(dress.hashes, 6));
  if (is_underlined(i)) return view(lines_[i + 1].whole)[0] == '=' ? 1 : 2;
  if (lettering_of(bare(text_.view(marks_[i].words))).capitals) return 7;
  if (whole.starts_with("**") || whole.starts_with("__")) return 8;
  return 9;
}

}  // namespace vacparse
