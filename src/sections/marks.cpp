// SPDX-License-Identifier: MIT
#include "sections/marks.hpp"

#include <re2/re2.h>

#include <algorithm>

#include "phrase.hpp"
#include "sections.hpp"

namespace vacparse {
namespace {

/// Longer lines are text, whatever their first words are; a label or run-in heading ends within this.
constexpr std::size_t kLongestHeading = 110;
constexpr std::size_t kLongestName = 72;
constexpr std::string_view kWideColon = "\xEF\xBC\x9A";

class Marker {
 public:
  Marker(const Text& text, const Layout& layout, const std::vector<Line>& lines)
      : text_(text), layout_(layout), lines_(lines), marks_(lines.size()), wrap_(find_wrap_column(text, lines)) {}

  std::vector<Mark> mark() {
    for (std::size_t i = 0; i < lines_.size(); ++i) {
      if (marks_[i].role == Mark::Role::underline) continue;
      mark_line(i);
    }
    return std::move(marks_);
  }

 private:
  std::string_view view(Span span) const { return text_.view(span); }

  void mark_line(std::size_t i) {
    const Line& line = lines_[i];
    if (line.shape == Line::Shape::blank || line.shape == Line::Shape::rule) return;
    Mark& mark = marks_[i];
    if (mark_group(line, mark) || mark_cells(line, mark)) return;
    if (mark_whole(i, line, mark) || mark_before_colon(i, line, mark)) {
      if (mark.role == Mark::Role::heading) dress_heading(i);
      return;
    }
    if (mark_by_shape(i, line, mark)) dress_heading(i);
  }

  void dress_heading(std::size_t i) {
    opened_ = opened_ || (marks_[i].opens && opens_body(*marks_[i].opens));
    marks_[i].rank = rank_of(i);
    if (marks_[i].rest.empty() && is_underlined(i)) marks_[i + 1].role = Mark::Role::underline;
  }

  /// "DUTY 1 - Manage the archive", "DUTY 6".
  bool mark_group(const Line& line, Mark& mark) {
    if (line.whole.size() > 2 * kLongestHeading || line.shape == Line::Shape::bullet) return false;
    const std::string_view words = bare(view(line.whole));
    for (const PatternPtr& pattern : layout_.groups()) {
      re2::StringPiece number, title;
      if (!re2::RE2::FullMatch(re2::StringPiece(words.data(), words.size()), pattern->re(), &number, &title)) continue;
      mark.role = Mark::Role::group;
      mark.words = text_.span_of(words);
      const auto span_of = [&](const re2::StringPiece& piece) -> std::optional<Span> {
        const std::string_view part = trim(std::string_view(piece.data() ? piece.data() : "", piece.size()));
        if (part.empty()) return std::nullopt;
        return text_.span_of(part);
      };
      mark.number = span_of(number);
      mark.title = span_of(title);
      return true;
    }
    return false;
  }

  /// "| Grade | P-4 |", "Grade | P-4", "Grade<tab>P-4", "Grade      P-4": a label in the first cell.
  bool mark_cells(const Line& line, Mark& mark) {
    const std::string_view whole = view(line.whole);
    if (line.shape != Line::Shape::text || whole.size() > 4 * kLongestHeading) return false;
    std::string_view row = whole;
    const bool piped = row.find('|') != std::string_view::npos;
    if (piped && row.front() == '|') row = trim(row.substr(1));
    const std::size_t cut = piped ? row.find('|') : std::min(row.find('\t'), row.find("   "));
    if (cut == std::string_view::npos || cut == 0 || cut > kLongestName || row[cut - 1] == ':') return false;
    normal_form(row.substr(0, cut), normal_);
    const LabelRule* label = layout_.find_label(normal_);
    if (!label) return false;
    std::string_view value = trim(row.substr(cut + (piped ? 1 : 0)));
    if (!value.empty() && value.back() == '|') value = trim(value.substr(0, value.size() - 1));
    if (!piped && value.starts_with(':')) value = trim(value.substr(1));
    set_label(mark, label, trim(row.substr(0, cut)), value);
    return true;
  }

  void set_label(Mark& mark, const LabelRule* label, std::string_view words, std::string_view value) {
    mark.role = Mark::Role::label;
    mark.label = label;
    mark.words = text_.span_of(words);
    mark.rest = value.empty() ? Span{mark.words.end, mark.words.end} : text_.span_of(value);
  }

  void set_heading(Mark& mark, const HeadingRule* rule, std::string_view words, std::string_view rest) {
    mark.role = Mark::Role::heading;
    mark.known = true;
    mark.opens = rule->kind;
    mark.words = text_.span_of(words);
    mark.rest = rest.empty() ? Span{mark.words.end, mark.words.end} : text_.span_of(rest);
  }

  const HeadingRule* find_heading(std::string_view words) {
    normal_form(words, normal_);
    if (const HeadingRule* rule = layout_.find_heading(normal_)) return rule;
    const std::size_t slash = words.find(':') == std::string_view::npos ? words.find('/') : std::string_view::npos;
    if (slash == std::string_view::npos) return nullptr;
    // Bilingual headings: either half will do.
    normal_form(words.substr(0, slash), normal_);
    if (const HeadingRule* rule = layout_.find_heading(normal_)) return rule;
    normal_form(words.substr(slash + 1), normal_);
    return layout_.find_heading(normal_);
  }

  const LabelRule* find_label(std::string_view words) {
    normal_form(words, normal_);
    if (const LabelRule* rule = layout_.find_label(normal_)) return rule;
    const std::size_t slash = words.find(':') == std::string_view::npos ? words.find('/') : std::string_view::npos;
    if (slash == std::string_view::npos) return nullptr;
    normal_form(words.substr(0, slash), normal_);
    return layout_.find_label(normal_);
  }

  /// The line is a known heading or label and nothing else.
  bool mark_whole(std::size_t i, const Line& line, Mark& mark) {
    const std::string_view whole = view(line.whole);
    const bool leader = whole.find(". . . .") != std::string_view::npos || whole.find(".....") != std::string_view::npos;
    if (whole.size() > (leader ? 4 * kLongestHeading : kLongestHeading)) return false;
    const std::string_view words = bare(whole);
    if (words.empty()) return false;
    const Dress dress = dress_of(whole);
    const bool item = line.shape == Line::Shape::bullet && !dress.bold && !dress.hashes;
    if (item && !dress.colon) return false;
    const LabelRule* label = find_label(words);
    const HeadingRule* heading = find_heading(words);
    const bool pair = label && !opened_ && is_in_label_run(i);
    if (heading && !item && !pair && (dress.colon || dress.hashes || dress.bold || dress.capitals || stands_alone(i))) {
      set_heading(mark, heading, words, {});
      mark.label = label;
      mark.strong = dress.hashes || dress.bold || dress.capitals;
      return true;
    }
    if (!label || !(dress.colon || dress.bold || stands_alone(i))) return false;
    set_label(mark, label, words, {});
    return true;
  }

  /// A short line that neither goes on with the line before nor is gone on with by the next.
  bool stands_alone(std::size_t i) const {
    const bool after = i + 1 >= lines_.size() || lines_[i + 1].shape != Line::Shape::text ||
                       !is_lower(view(lines_[i + 1].body).front());
    return after && begins_anew(i) && begins_upper(view(lines_[i].whole));
  }

  /// Labels that stand over their values come in runs: "Grade", "P-4", "Duty station", "Vienna".
  bool is_in_label_run(std::size_t i) const {
    constexpr std::size_t kMostLines = 2;
    std::size_t lines = 0;
    for (std::size_t j = i; j-- > 0 && lines < kMostLines;) {
      if (marks_[j].role == Mark::Role::label) return marks_[j].rest.empty();
      if (marks_[j].role != Mark::Role::none) return false;
      lines += lines_[j].shape != Line::Shape::blank;
    }
    return false;
  }

  bool begins_anew(std::size_t i) const {
    return i == 0 || lines_[i - 1].shape != Line::Shape::text || marks_[i - 1].role != Mark::Role::none ||
           ends_sentence(i - 1) || is_value_below(i - 1) || !is_wrapped(text_, lines_[i - 1], lines_[i], wrap_);
  }

  /// True for a capital, accented ones among them, behind numbering and marks.
  static bool begins_upper(std::string_view line) {
    const std::string_view words = bare(line);
    return !words.empty() && (is_upper(words.front()) || words.front() == '\xC3');
  }

  /// "REQUIRED QUALIFICATIONS: We expect ...", "Grade: 5", "**Location:** Lyon".
  bool mark_before_colon(std::size_t i, const Line& line, Mark& mark) {
    const std::string_view whole = view(line.shape == Line::Shape::numbered ? line.whole : line.body);
    std::size_t colon = whole.substr(0, kLongestName + 3).find(':');
    std::size_t length = 1;
    const std::size_t wide = whole.substr(0, kLongestName + 3).find(kWideColon);
    if (wide < colon) colon = wide, length = kWideColon.size();
    const std::size_t equals = whole.substr(0, kLongestName + 3).find(" = ");
    if (equals < colon) colon = equals, length = 3;
    if (colon == std::string_view::npos || colon == 0) return mark_without_colon(i, line, mark);
    const std::string_view words = bare(whole.substr(0, colon));
    if (words.empty() || words.size() > kLongestName) return false;
    std::string_view rest = whole.substr(colon + length);
    while (rest.starts_with(':')) rest.remove_prefix(1);
    if (rest.starts_with("**") || rest.starts_with("__")) rest.remove_prefix(2);
    rest = trim(rest);
    const bool item = line.shape == Line::Shape::bullet || line.shape == Line::Shape::numbered;
    if (item && opened_) return false;
    const LabelRule* label = find_label(words);
    const HeadingRule* heading = line.shape == Line::Shape::bullet ? nullptr : find_heading(words);
    if (heading && !(label && !opened_ && is_value_like(i, rest))) {
      set_heading(mark, heading, words, rest);
      mark.label = label;
      const Dress dress = dress_of(whole.substr(0, colon));
      mark.strong = dress.capitals || whole.starts_with("**");
      return true;
    }
    if (!label) return mark_run_in(line, mark, whole.substr(0, colon), rest);
    set_label(mark, label, words, rest);
    return true;
  }

  /// A phrase that is both label and heading is a label where a short value follows and a neighbour is a label too.
  bool is_value_like(std::size_t i, std::string_view rest) {
    constexpr std::size_t kLongestValue = 100;
    if (rest.empty() || rest.size() > kLongestValue || runs_on(i)) return false;
    for (std::size_t j = i; j-- > 0;) {
      if (lines_[j].shape == Line::Shape::blank) continue;
      if (marks_[j].role == Mark::Role::label) return true;
      break;
    }
    for (std::size_t j = i + 1; j < lines_.size(); ++j) {
      if (lines_[j].shape == Line::Shape::blank) continue;
      return names_label(view(lines_[j].whole));
    }
    return false;
  }

  /// The next line goes on with this one: running text that was wrapped, not a value.
  bool runs_on(std::size_t i) {
    if (i + 1 >= lines_.size() || !is_wrapped(text_, lines_[i], lines_[i + 1], wrap_)) return false;
    const std::string_view next = view(lines_[i + 1].whole);
    return !names_label(next) && !find_heading(next.substr(0, std::min(next.find(':'), next.size())));
  }

  bool names_label(std::string_view line) {
    const std::size_t colon = line.find(':');
    return colon != std::string_view::npos && colon <= kLongestName && find_label(line.substr(0, colon));
  }

  /// "VACANCY NOTICE 1614", "Grade A.4", "Class Code 7287": the rest of the line is a number or code, nothing more.
  bool mark_without_colon(std::size_t, const Line& line, Mark& mark) {
    const std::string_view whole = view(line.whole);
    if (whole.size() > kLongestName || line.shape != Line::Shape::text) return false;
    const std::string_view words = bare(whole);
    normal_form(words, normal_);
    if (layout_.label_prefix(normal_) == 0) return false;
    const std::size_t blank = words.find_last_of(" \t");
    if (blank == std::string_view::npos) return false;
    const std::string_view code = words.substr(blank + 1);
    if (std::none_of(code.begin(), code.end(), is_digit)) return false;
    std::string_view name = trim(words.substr(0, blank));
    const LabelRule* label = find_label(name);
    if (!label) return false;
    set_label(mark, label, name, code);
    return true;
  }

  /// A heading never seen before, in capitals or bold, with its text on the same line.
  bool mark_run_in(const Line& line, Mark& mark, std::string_view name, std::string_view rest) {
    if (line.shape == Line::Shape::bullet || rest.empty()) return false;
    const Dress dress = dress_of(name);
    const bool bold = trim(name).starts_with("**") && trim(name).find("**", 2) == std::string_view::npos;
    if ((!dress.capitals && !bold) || dress.words > 9) return false;
    normal_form(name, normal_);
    mark.role = Mark::Role::heading;
    mark.words = text_.span_of(bare(name));
    mark.rest = text_.span_of(rest);
    mark.opens = layout_.sort_heading(normal_);
    mark.strong = true;
    return true;
  }

  bool ends_open(std::string_view line) const {
    return !line.empty() && std::string_view(".;,").find(line.back()) == std::string_view::npos;
  }

  bool is_underlined(std::size_t i) const {
    if (i + 1 >= lines_.size() || lines_[i + 1].shape != Line::Shape::rule) return false;
    const std::string_view rule = view(lines_[i + 1].whole);
    const std::size_t length = lines_[i].whole.size();
    // The last line of a paragraph over a line across the page is no heading.
    if (!begins_anew(i) || !ends_open(view(lines_[i].whole)) || is_lower(view(lines_[i].body).front())) return false;
    return (rule[0] == '=' || rule[0] == '-' || rule[0] == '~') && rule.size() + 3 >= length && rule.size() <= length + 12;
  }

  /// A heading never seen before, told by its dress.
  bool mark_by_shape(std::size_t i, const Line& line, Mark& mark) {
    const std::string_view whole = view(line.whole);
    if (whole.size() > kLongestHeading || line.shape == Line::Shape::bullet || is_value_below(i)) return false;
    const std::string_view words = bare(whole);
    const Dress dress = dress_of(whole);
    if (words.empty() || dress.words > 12) return false;
    const bool underlined = is_underlined(i);
    const bool hashed = dress.hashes > 0 && dress.hashes < 7;
    mark.strong = hashed || underlined || dress.bold || (dress.capitals && ends_open(words) && stands_apart(i));
    const bool weak = ends_open(words) && dress.words <= 9 && begins_upper(whole) && stands_apart(i) &&
                      (dress.colon || (dress.title_case && dress.words <= 7));
    if (mark.strong || weak) {
      normal_form(words, normal_);
      mark.opens = layout_.sort_heading(normal_);
    }
    if (!mark.strong && !mark.opens) {
      mark = {};
      return false;
    }
    mark.role = Mark::Role::heading;
    mark.words = text_.span_of(words);
    mark.rest = {mark.words.end, mark.words.end};
    return true;
  }

  /// Under a label that has nothing behind it stands its value, however it is dressed.
  bool is_value_below(std::size_t i) const {
    for (std::size_t j = i; j-- > 0;) {
      if (marks_[j].role == Mark::Role::label) return marks_[j].rest.empty();
      if (lines_[j].shape != Line::Shape::blank) return false;
    }
    return false;
  }

  bool stands_apart(std::size_t i) const {
    return begins_anew(i) && i + 1 < lines_.size();
  }

  bool ends_sentence(std::size_t i) const {
    const std::string_view line = view(lines_[i].whole);
    return !line.empty() && std::string_view(".;:!?").find(line.back()) != std::string_view::npos;
  }

  std::uint8_t rank_of(std::size_t i) const {
    const std::string_view whole = view(lines_[i].whole);
    const Dress dress = dress_of(whole);
    if (dress.hashes) return static_cast<std::uint8_t>(std::min(dress.hashes, 6));
    if (is_underlined(i)) return view(lines_[i + 1].whole)[0] == '=' ? 1 : 2;
    const Dress words = dress_of(text_.view(marks_[i].words));
    if (words.capitals) return 7;
    if (whole.starts_with("**") || whole.starts_with("__")) return 8;
    return 9;
  }

  const Text& text_;
  const Layout& layout_;
  const std::vector<Line>& lines_;
  std::vector<Mark> marks_;
  std::size_t wrap_;
  std::string normal_;
  bool opened_ = false;  ///< a heading that opens the body was seen
};

}  // namespace

std::vector<Mark> mark_lines(const Text& text, const Layout& layout, const std::vector<Line>& lines) {
  return Marker(text, layout, lines).mark();
}

}  // namespace vacparse
