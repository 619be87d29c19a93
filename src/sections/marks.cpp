// SPDX-License-Identifier: MIT
#include "sections/marks.hpp"

#include <algorithm>

#include "phrase.hpp"
#include "sections.hpp"
#include "sections/cuts.hpp"
#include "sections/dress.hpp"
#include "sections/rules.hpp"
#include "sections/surroundings.hpp"
#include "values/occupations.hpp"

namespace vacparse {
namespace {

class Marker {
 public:
  Marker(const Text& text, const Scan& scan, const std::vector<Line>& lines, std::size_t wrap_column)
      : text_(text),
        rules_(scan),
        lines_(lines),
        marks_(lines.size()),
        around_(text, rules_, lines, marks_, wrap_column) {}

  std::vector<Mark> mark() {
    for (std::size_t i = 0; i < lines_.size(); ++i) mark_line(i);
    return std::move(marks_);
  }

 private:
  std::string_view view(Span span) const { return text_.view(span); }

  void mark_line(std::size_t i) {
    const Line& line = lines_[i];
    if (line.shape == Line::Shape::blank || line.shape == Line::Shape::rule) return;
    Mark& mark = marks_[i];
    if (mark.role == Mark::Role::below) return;
    if (around_.is_in_value_column(i)) return void(mark.role = Mark::Role::value);
    const std::string_view words = bare(view(line.whole));
    if (mark_group(line, words, mark) || mark_cells(line, mark) || mark_torn(i, line, mark)) return;
    const bool may_be = Surroundings::may_be_heading(view(line.whole));
    const Dress dress = may_be ? dress_of(view(line.whole)) : Dress{};
    const bool marked = (may_be && mark_whole(i, line, words, dress, mark)) ||
                        mark_before_colon(i, line, mark) || mark_leading(i, line, mark) ||
                        mark_by_shape(i, line, words, dress, mark);
    if (!marked || mark.role != Mark::Role::heading) return;
    const bool button = mark.opens == Kind::application && around_.is_button(i, opened_);
    button || is_unknown_label(i, mark) ? void(mark = {}) : dress_heading(i);
  }

  void dress_heading(std::size_t i) {
    if (!opened_ && marks_[i].opens == Kind::duties && around_.names_form(i)) marks_[i].opens = Kind::header;
    opened_ = opened_ || (marks_[i].opens && opens_body(*marks_[i].opens));
    if (marks_[i].opens) asks_ = is_requirement(*marks_[i].opens);
    marks_[i].rank = marks_[i].divides ? kLowestRank : around_.rank_of(i);
    if (marks_[i].rest.empty() && around_.is_underlined(i)) marks_[i + 1].role = Mark::Role::below;
  }

  /// "DUTY 1 - Manage the archive", "DUTY 6".
  bool mark_group(const Line& line, std::string_view words, Mark& mark) {
    if (line.whole.size() > 2 * Surroundings::kLongestHeading || line.shape == Line::Shape::bullet)
      return false;
    const auto group = rules_.find_group(words);
    if (!group) return false;
    mark.role = Mark::Role::group;
    mark.words = text_.span_of(words);
    if (!group->number.empty()) mark.number = text_.span_of(group->number);
    if (!group->title.empty()) mark.title = text_.span_of(group->title);
    return true;
  }

  /// A label in the first cell of a row, its value in the next ones.
  bool mark_cells(const Line& line, Mark& mark) {
    if (!line.partings.cells || line.shape == Line::Shape::bullet ||
        line.whole.size() > 4 * Surroundings::kLongestHeading)
      return false;
    const auto found = rules_.find_in_cells(view(line.body));
    return found && set_label(mark, *found);
  }

  /// "Nature of" over "appointment" among labels that stand over their values: the column was narrow.
  bool mark_torn(std::size_t i, const Line& line, Mark& mark) {
    constexpr std::size_t kLongest = 24;
    if (opened_ || i + 1 >= lines_.size() || line.whole.size() > kLongest) return false;
    const Line& next = lines_[i + 1];
    const bool both = line.shape == Line::Shape::text && next.shape == Line::Shape::text;
    if (!both || next.whole.size() > kLongest || !is_lower(view(next.body).front())) return false;
    const std::string_view name = view({line.whole.begin, next.whole.end});
    const LabelRule* const label = around_.is_in_label_run(i) ? rules_.find_label(name) : nullptr;
    if (!label) return false;
    marks_[i + 1].role = Mark::Role::below;
    return set_label(mark, {label, name, {}});
  }

  bool set_label(Mark& mark, const Rules::Labelled& found) {
    mark.role = Mark::Role::label;
    mark.label = found.rule;
    mark.words = text_.span_of(found.name);
    mark.rest = found.value.empty() ? Span{mark.words.end, mark.words.end} : text_.span_of(found.value);
    return true;
  }

  void set_heading(Mark& mark, const HeadingRule* rule, std::string_view words, std::string_view rest) {
    mark.role = Mark::Role::heading;
    mark.known = true;
    mark.opens = rule->kind;
    mark.may_open = rule->other;
    mark.words = text_.span_of(words);
    mark.rest = rest.empty() ? Span{mark.words.end, mark.words.end} : text_.span_of(rest);
  }

  /// The line is a known heading or label and nothing else.
  bool mark_whole(std::size_t i, const Line& line, std::string_view words, const Dress& dress, Mark& mark) {
    const bool item = line.shape == Line::Shape::bullet && !dress.bold && !dress.hashes;
    if (words.empty() || (item && !dress.colon)) return false;
    const auto [label, heading] = rules_.find(words);
    const bool value = words.find('/') != words.npos && around_.is_value_below(i);  // "Fixed-Term/Contract"
    if (heading && !item && !value && !(label && in_label_run(i) && !around_.stands_over_prose(i))) {
      mark.strong = dress.hashes || dress.bold || lettering_of(words).capitals;
      const bool bilingual = words.find(" | ") != std::string_view::npos;
      if (mark.strong || bilingual || (dress.colon && !around_.goes_on(i)) || around_.stands_alone(i)) {
        set_heading(mark, heading, words, {});
        mark.label = label;
        return true;
      }
    }
    if (!label || names_group(*label, i) || Surroundings::ends_sentence(view(line.whole))) return false;
    // "Job grade" below "Salary" and two lines of it.
    const bool in_run = !label->weak ? in_label_run(i) : !opened_ && around_.leads_labels(i);
    const bool underlined = around_.is_underlined(i);
    if (!dress.colon && !dress.bold && !in_run && !underlined && !around_.stands_alone(i)) return false;
    if (underlined) marks_[i + 1].role = Mark::Role::below;
    return set_label(mark, {label, words, {}});
  }

  bool in_label_run(std::size_t i) const {
    return !opened_ && (around_.is_in_label_run(i) || around_.leads_labels(i));
  }

  /// "Field of expertise" over "Rule of Law" over "Title": a section has that name, but here it is a label
  /// that nobody knows.
  bool is_unknown_label(std::size_t i, const Mark& heading) const {
    return !opened_ && heading.known && !heading.label && heading.opens && heading.opens != Kind::header &&
           heading.rest.empty() && around_.leads_labels(i);
  }

  /// "**Programme:**" over several tasks names a group of them and is no label.
  bool names_group(const LabelRule& label, std::size_t i) const {
    return label.weak && opened_ && i + 2 < lines_.size() && lines_[i + 1].shape == Line::Shape::bullet &&
           lines_[i + 2].shape == Line::Shape::bullet;
  }

  /// "REQUIRED QUALIFICATIONS: We expect ...", "Grade: 5", "**Location:** Lyon".
  bool mark_before_colon(std::size_t i, const Line& line, Mark& mark) {
    if (!line.partings.name) return mark_without_colon(i, line, mark);
    const std::string_view whole = view(line.shape == Line::Shape::numbered ? line.whole : line.body);
    const std::string_view head = whole.substr(0, Rules::kLongestName + 3);
    std::size_t colon = head.find(':'), length = 1;
    const std::size_t wide = head.find(kWideColon);
    if (wide < colon) colon = wide, length = kWideColon.size();
    if (head.find('=') < colon && head.find(" = ") < colon) colon = head.find(" = "), length = 3;
    if (colon == std::string_view::npos || colon == 0) return mark_without_colon(i, line, mark);
    const std::string_view words = bare(without_tags(whole.substr(0, colon)));
    if (words.empty() || words.size() > Rules::kLongestName) return false;
    if (whole.front() == '"' && whole[colon - 1] == '"') return false;  // a member of JSON's
    std::string_view rest = whole.substr(colon + length);
    while (rest.starts_with(':')) rest.remove_prefix(1);
    if (rest.starts_with("**") || rest.starts_with("__")) rest.remove_prefix(2);
    rest = without_tags(trim(rest));  // of "<b>Place:</b> Elba"
    if (rest.empty() && around_.goes_on(i)) return false;
    const bool item = line.shape == Line::Shape::bullet || line.shape == Line::Shape::numbered;
    if (item && opened_ && !(asks_ && line.shape == Line::Shape::numbered)) return false;
    const std::string_view name = trim(whole.substr(0, colon));
    auto [label, heading] = rules_.find(name.ends_with('#') ? name : words);
    if (!label) label = rules_.find_key(words);
    if (line.shape == Line::Shape::bullet) heading = nullptr;
    // "1. Education: Bachelor's degree" among the requirements.
    if (item && opened_ && !(heading && heading->kind && is_requirement(*heading->kind))) return false;
    if (heading && !(label && !opened_ && around_.is_value_like(i, rest))) {
      set_heading(mark, heading, words, rest);
      mark.label = label;
      mark.strong = lettering_of(words).capitals || whole.starts_with("**");
      return true;
    }
    if (!label) return mark_run_in(line, mark, whole.substr(0, colon), rest);
    if (rest.empty() ? names_group(*label, i) : around_.is_dated_value(i, *label, rest)) return false;
    return set_label(mark, {label, words, rest});
  }

  /// "VACANCY NOTICE 1614", but not "Band 6" below "Grade", which is its value.
  bool mark_without_colon(std::size_t i, const Line& line, Mark& mark) {
    if (line.shape != Line::Shape::text) return false;
    const auto found = rules_.find_before_code(view(line.whole));
    if (!found || (found->rule->weak && around_.is_value_below(i))) return false;
    return set_label(mark, *found);
  }

  /// "Contract Type Fixed Term" beside another label: the colons are lost. "Office" is one between two only.
  bool mark_leading(std::size_t i, const Line& line, Mark& mark) {
    if (opened_ || line.shape != Line::Shape::text || line.partings.cells) return false;
    // "11:59 PM" parts no name.
    if (line.partings.name && view(line.whole).find(": ") != std::string_view::npos) return false;
    const auto found = rules_.find_leading(view(line.whole));
    if (!found || around_.is_value_below(i)) return false;
    const bool below = (i > 0 && marks_[i - 1].role == Mark::Role::label && !marks_[i - 1].rest.empty()) ||
                       around_.is_among_labels(i);
    const bool sure = found->is_sure();
    const bool marked = below ? sure || leads(i + 1) : sure && (leads(i + 1) || leads(i + 2) || leads(i + 3));
    return marked && set_label(mark, *found);
  }

  /// A label of several words and its value are the line.
  bool leads(std::size_t i) {
    if (i >= lines_.size() || lines_[i].shape != Line::Shape::text) return false;
    const auto found = rules_.find_leading(view(lines_[i].whole));
    return found && found->is_sure();
  }

  /// A heading never seen before, in capitals or bold, with its text on the same line.
  bool mark_run_in(const Line& line, Mark& mark, std::string_view name, std::string_view rest) {
    if (line.shape == Line::Shape::bullet || rest.empty()) return false;
    const std::string_view words = bare(name);
    const Lettering lettering = lettering_of(words);
    const bool bold = trim(name).starts_with("**") && trim(name).find("**", 2) == std::string_view::npos;
    const bool capitals = lettering.capitals && (opened_ || !is_post_of_field(words, rest));
    if (!(bold || capitals) || lettering.words > 9 || leaves_bracket_open(words)) return false;
    mark.role = Mark::Role::heading;
    mark.words = text_.span_of(words);
    mark.rest = text_.span_of(rest);
    mark.opens = rules_.sort_heading(name);
    mark.strong = true;
    return true;
  }

  /// A heading never seen before, told by its dress.
  bool mark_by_shape(std::size_t i, const Line& line, std::string_view words, const Dress& dress,
                     Mark& mark) {
    const std::string_view whole = view(line.whole);
    if (whole.size() > Surroundings::kLongestHeading || line.shape == Line::Shape::bullet ||
        around_.is_value_below(i))
      return false;
    const Lettering lettering = lettering_of(words);
    if (words.empty() || lettering.words > 12 || Surroundings::names_no_section(words)) return false;
    const bool hashed = dress.hashes > 0 && dress.hashes < 7;
    mark.strong = hashed || around_.is_underlined(i) || dress.bold ||
                  (lettering.capitals && Surroundings::ends_open(words) && around_.stands_apart(i));
    const bool parts = opened_ && lettering.words <= 6 && names_items(i, words);
    const bool weak = (opened_ || !around_.is_among_labels(i)) && Surroundings::ends_open(words) &&
                      lettering.words <= 9 && Surroundings::begins_upper(whole) && around_.stands_apart(i) &&
                      (dress.colon || is_plain_heading(i, words, lettering));
    if (mark.strong || weak || parts)
      mark.opens =
          opened_ || !lettering.title_case ? rules_.sort_heading(words) : rules_.sort_first_heading(words);
    mark.divides = parts && !mark.strong && !(weak && mark.opens);
    if (!mark.strong && !parts && (!mark.opens || around_.begins_list_of(i, *mark.opens))) {
      mark = {};
      return false;
    }
    mark.role = Mark::Role::heading;
    mark.words = text_.span_of(words);
    mark.rest = {mark.words.end, mark.words.end};
    return true;
  }

  /// "Roles And Duties"; "Missions et responsabilités" where a blank line and its text set it apart. "Theme:
  /// Training" is a label that nobody knows.
  bool is_plain_heading(std::size_t i, std::string_view words, const Lettering& lettering) {
    if (lettering.words > 7 || (opened_ && around_.is_set_in(i))) return false;
    const bool pair = words.find(": ") != std::string_view::npos;
    if (lettering.title_case) return !pair || opened_;
    return !pair && !Surroundings::is_statement(words) && around_.stands_over_text(i, opened_) &&
           !rules_.names_label(view(lines_[i + 1].whole));
  }

  /// A short line between two lists names the second; so does one between a heading and a list, if it says
  /// what is in it. "ONE of the following:" names nothing.
  bool names_items(std::size_t i, std::string_view words) {
    if (!Surroundings::ends_open(words) || !Surroundings::begins_upper(words)) return false;
    if (words.find("following") != words.npos || words.find(':') != words.npos) return false;
    return around_.parts_items(i) || (around_.leads_items(i) && rules_.sort_heading(words));
  }

  const Text& text_;
  Rules rules_;
  const std::vector<Line>& lines_;
  std::vector<Mark> marks_;
  Surroundings around_;
  bool opened_ = false;  ///< a heading that opens the body was seen
  bool asks_ = false;    ///< the last heading that opened something opened requirements
};

}  // namespace

std::vector<Mark> mark_lines(const Text& text, const Scan& scan, const std::vector<Line>& lines,
                             std::size_t wrap_column) {
  return Marker(text, scan, lines, wrap_column).mark();
}

}  // namespace vacparse
