// SPDX-License-Identifier: MIT
#include "sections/below.hpp"

#include <algorithm>
#include <iterator>
#include <string>

#include "phrase.hpp"
#include "sections/dress.hpp"
#include "sections/navigation.hpp"
#include "sections/subjects.hpp"
#include "values.hpp"
#include "values/occupations.hpp"

namespace vacparse {
namespace {

/// What a paragraph may ask for.
constexpr Kind kAsked[] = {Kind::education, Kind::experience, Kind::skills, Kind::languages};

}  // namespace

/// "(an institute of the ministry)" over "Reef Road, Elba - 411 099": lines that stand for themselves.
bool is_of_short_lines(std::string_view text) {
  constexpr std::size_t kLongest = 84;
  if (text.find('\n') == std::string_view::npos || CharSet(".:;!?,").has(text.back())) return false;
  for (std::size_t end = text.find('\n'); !text.empty(); end = text.find('\n')) {
    const std::string_view line = trim(text.substr(0, end));
    if (line.size() > kLongest || line.empty() || is_lower(line.front())) return false;
    text.remove_prefix(std::min(end == std::string_view::npos ? end : end + 1, text.size()));
  }
  return true;
}

bool is_prose(std::string_view text) {
  constexpr std::size_t kShortest = 80;
  if (text.size() >= kShortest) return !is_of_short_lines(text);
  constexpr std::ptrdiff_t kFewestBlanks = 6;
  if (std::count(text.begin(), text.end(), ' ') < kFewestBlanks) return false;
  // "Salary: what is agreed" is a label and its value, "The salary is: what is agreed" a sentence.
  const std::string_view subject = text.substr(0, text.find(": "));
  const auto holds = [subject](std::string_view verb) {
    return subject.find(verb) != std::string_view::npos;
  };
  return text.back() == '.' || text.back() == ':' || holds(" is ") || holds(" are ") ||
         subject.ends_with(" is");
}

Below::Below(const Text& text, const Scan& scan, const std::vector<Block>& blocks)
    : text_(text), scan_(scan), blocks_(blocks) {
  for (std::size_t i = 0; i < blocks_.size(); ++i) {
    const Block& block = blocks_[i];
    if (block.role != Block::Role::heading) continue;
    last_of_name_[view(block.text)] = i;
    if (!block.opens) continue;
    named_[static_cast<std::size_t>(*block.opens)] = true;
    if (block.known && *block.opens != Kind::other) last_known_ = i;
  }
}

bool Below::opens_requirements() const {
  if (opens_requirements_) return *opens_requirements_;
  bool opens = false;
  for (std::size_t i = 0; i < blocks_.size() && !opens; ++i) {
    if (blocks_[i].role != Block::Role::heading) continue;
    const std::optional<Kind> kind = blocks_[i].opens ? blocks_[i].opens : kind_after(i);
    opens = kind && is_requirement(*kind);
  }
  opens_requirements_ = opens;
  return opens;
}

std::size_t Below::page_end() const {
  // A row of a table looks like a menu; "- Share this with the team" is a duty, "- 2 -" a page's number.
  const auto is_own = [this](const Block& block) {
    const std::string_view words = view(block.whole);
    const bool item = block.role == Block::Role::item && std::any_of(words.begin(), words.end(), [](char c) {
                        return is_lower(c) || is_upper(c);
                      });
    return item || (block.role == Block::Role::label && block.label->fields().front() != Field::none);
  };
  std::size_t end = blocks_.size();
  while (end > 1 && !is_own(blocks_[end - 1]) && is_page_end(view(blocks_[end - 1].whole), scan_.layout()))
    --end;
  return end;
}

bool Below::is_front_prose(std::size_t i, bool prose, Kind above) const {
  constexpr std::ptrdiff_t kFewestBlanks = 3;
  constexpr std::size_t kLongestFirst = 140;
  const std::string_view text = view(blocks_[i].text);
  const bool first_line = i == 0 && text.size() <= kLongestFirst && text.back() != '.';
  const bool remark = text.front() == '(' && text.back() == ')';  // "(An autonomous body of Elba)"
  if (first_line || remark || is_navigation(text, scan_.layout())) return false;
  if (is_prose(text) || !prose) return is_prose(text);
  if (above == Kind::application && !blocks_[i].set_apart) return true;
  const bool sentence = text.back() == '.' && text.find_first_of(":\n") == std::string_view::npos &&
                        std::count(text.begin(), text.end(), ' ') >= kFewestBlanks;
  return sentence || (is_of_short_lines(text) && scan_.sort_text(text) == Kind::application);
}

Kind Below::sort_introduction(std::size_t i, Kind above) const {
  const std::string_view text = view(blocks_[i].text);
  if (introduces_house(text)) return Kind::about;
  if (introduces_post(text)) return Kind::summary;
  const bool asks = introduces_requirements(text) && !opens_requirements();
  std::optional<Kind> kind =
      asks ? scan_.sort_text(text, kAsked).value_or(Kind::requirements) : scan_.sort_text(text);
  const auto sort_without = [&](auto&& is_left_out) {
    const std::span<const Kind> all = scan_.layout().tables().cue_kinds;
    std::vector<Kind> others;
    std::copy_if(all.begin(), all.end(), std::back_inserter(others),
                 [&](Kind one) { return !is_left_out(one); });
    return scan_.sort_text(text, others);
  };
  if (kind && is_requirement(*kind) && opens_requirements()) kind = sort_without(is_requirement);
  // "Knowledge of German is not required" asks for none.
  if (kind == Kind::languages && read_languages(text, false).empty())
    kind = sort_without([](Kind one) { return one == Kind::languages; });
  if (!kind) return sort_house(i, above);
  return is_requirement(*kind) && asks_more(text, *kind) ? Kind::requirements : *kind;
}

/// "You must hold a PhD, speak English well and be able to teach": more than one thing is asked.
bool Below::asks_more(std::string_view text, Kind one) const {
  return std::any_of(std::begin(kAsked), std::end(kAsked),
                     [&](Kind kind) { return kind != one && scan_.count_cues(text, kind, 1) > 0; });
}

Kind Below::sort_house(std::size_t i, Kind above) const {
  if (introduces_house(view(blocks_[i].text))) return Kind::about;
  const bool house = i > 0 && introduces_house(view(blocks_[i - 1].text));
  return house ? Kind::summary : above;  // boilerplate goes on
}

bool ends_with_link(std::string_view text) {
  return text.substr(text.find_last_of(" \n") + 1).find("://") != std::string_view::npos;
}

std::optional<Kind> Below::sort_closing(std::size_t i, Kind above) const {
  constexpr std::size_t kShortest = 40;
  const std::string_view text = view(blocks_[i].text);
  if (above == Kind::application) {
    const bool boilerplate = scan_.count_cues(text, Kind::about, 2) == 2;
    return boilerplate ? std::optional<Kind>(Kind::about) : std::nullopt;
  }
  if (text.size() < kShortest || !(text.back() == '.' || ends_with_link(text))) return std::nullopt;
  static constexpr Kind kKinds[] = {Kind::about, Kind::application, Kind::compensation, Kind::conditions};
  return scan_.sort_text(text, kKinds);
}

std::optional<Kind> Below::may_open(std::size_t i) const {
  const std::optional<Kind> kind = blocks_[i].may_open;
  return kind && named_[static_cast<std::size_t>(*kind)] ? std::nullopt : kind;
}

bool Below::names_heading(std::size_t i) const {
  constexpr std::size_t kNear = 2;  // in the same table
  return i < blocks_.size() && blocks_[i].role == Block::Role::heading &&
         last_of_name_.at(view(blocks_[i].text)) > i + kNear;
}

bool Below::begins_contents(std::size_t i) const {
  return names_heading(i) && names_heading(i + 1) && names_heading(i + 2);
}

bool Below::leads_labels(std::size_t i) const {
  return i + 1 < blocks_.size() && blocks_[i + 1].role == Block::Role::label &&
         blocks_[i + 1].label->fields().front() != Field::none;
}

bool Below::follows_value(std::size_t i) const {
  return i > 1 && blocks_[i - 2].role == Block::Role::heading && blocks_[i - 2].label &&
         !blocks_[i - 1].set_apart && !is_prose(view(blocks_[i - 1].text));
}

std::size_t Below::end_of_form(std::size_t i) const {
  constexpr std::size_t kFewest = 3, kLongestValue = 60;
  std::size_t at = i, labels = 0;
  while (at < blocks_.size() && blocks_[at].label) {
    const bool heading = blocks_[at].role == Block::Role::heading;
    if (heading ? !is_run_in(at) : stands_over_value(at)) break;
    const Span value = blocks_[heading ? at + 1 : at].text;
    if (value.empty() || value.size() > kLongestValue) break;
    labels += blocks_[at].label->fields().front() != Field::none;
    at += heading ? 2 : 1;
  }
  return labels < kFewest ? i : at;
}

Kind Below::sort_front_item(std::size_t i, Kind above) const {
  const std::string_view text = view(blocks_[i].text);
  const bool link = text.front() == '[' && text.back() == ')' && text.find("](") != std::string_view::npos;
  const bool in_list =
      i > 0 && (blocks_[i - 1].role == Block::Role::item || ends_with_colon(view(blocks_[i - 1].text)));
  constexpr std::size_t kLongestName = 40;  // "- WHO MAY APPLY: All citizens." behind "- GRADE: 4"
  const bool pair = i > 0 && blocks_[i - 1].role == Block::Role::label && text.find(": ") < kLongestName;
  if (link || pair) return Kind::header;
  if (in_list && above != Kind::header) return above;
  const Kind alone = is_prose(text) ? Kind::duties : Kind::header;
  return scan_.sort_text(text).value_or(in_list ? above : alone);
}

bool Below::leads_text(std::size_t i) const {
  if (i + 1 >= blocks_.size()) return false;
  const Block& next = blocks_[i + 1];
  const std::string_view text = view(next.text);
  const bool sentence =
      text.ends_with('.') || ends_with_colon(text) || text.find(". ") != std::string_view::npos;
  return next.role == Block::Role::item ||
         (next.role == Block::Role::paragraph && sentence && is_prose(text));
}

bool Below::names_paper() const {
  if (leads_labels(0)) return true;
  if (blocks_.size() < 3 || blocks_[0].opens != Kind::duties || leads_text(0)) return false;
  const Block& title = blocks_[1];
  const bool named =
      title.role == Block::Role::paragraph || (title.role == Block::Role::heading && !title.known);
  // "Project: ..." is a label that gives no field: the labels go on.
  return named && (leads_labels(1) || (blocks_[2].role == Block::Role::label && leads_labels(2)));
}

bool Below::is_title_below_paper(std::size_t i) const {
  if (!names_occupation(view(blocks_[i].whole))) return false;
  if (i > 0 && blocks_[i - 1].role == Block::Role::rule) --i;
  return i > 0 && blocks_[i - 1].role == Block::Role::heading && blocks_[i - 1].known &&
         blocks_[i - 1].opens == Kind::header;
}

bool Below::is_run_in(std::size_t i) const {
  return i + 1 < blocks_.size() && blocks_[i + 1].first_line == blocks_[i].first_line;
}

bool Below::stands_over_value(std::size_t i) const {
  const Block& label = blocks_[i];
  return label.text.begin > label.whole.begin && text_.line_of(label.text.begin) > label.first_line;
}

bool Below::leads_duties(std::size_t i) const {
  const bool list = i + 2 < blocks_.size() && blocks_[i + 1].role == Block::Role::item &&
                    blocks_[i + 2].role == Block::Role::item;
  const std::string_view text = view(blocks_[i].text);
  return list && blocks_[i].role == Block::Role::paragraph && ends_with_colon(text) &&
         scan_.count_cues(to_colon(text), Kind::duties, 1) > 0;
}

bool Below::lists_duties(std::size_t i) const {
  return !named_[static_cast<std::size_t>(Kind::duties)] && speaks_of(Kind::duties, i - 1);
}

bool Below::begins_like(Kind kind, const Block& block) const {
  const std::string_view text = view(block.text);
  std::size_t end = 0;
  constexpr std::size_t kLongestLead = 120;
  if (ends_with_colon(text) && text.size() <= kLongestLead)
    return scan_.count_cues(to_colon(text), kind, 1) > 0;
  for (int words = 4; words > 0 && end < text.size(); --words) end = text.find_first_of(" \n", end + 1);
  return scan_.count_cues(text.substr(0, end), kind, 1) > 0;
}

bool Below::speaks_of(Kind kind, std::size_t i) const {
  if (++i == blocks_.size()) return false;
  if (blocks_[i].role == Block::Role::paragraph) return begins_like(kind, blocks_[i]);
  std::size_t items = 0, alike = 0;
  for (; i < blocks_.size() && blocks_[i].role == Block::Role::item; ++i, ++items)
    alike += begins_like(kind, blocks_[i]);
  return items > 1 && alike * 2 > items;
}

bool Below::only_weighs(const Block& heading) const {
  if (heading.opens != Kind::requirements) return false;
  std::string normal;
  normal_form(view(heading.text), normal);
  constexpr std::string_view kCriteria = " criteria";
  const bool one_word = normal.find(' ') == normal.rfind(kCriteria);
  return one_word && scan_.layout().importance_of(normal).has_value();
}

std::optional<Kind> Below::kind_after(std::size_t i) const {
  constexpr std::size_t kMostBlocks = 12;
  CueCounts sum{};
  std::size_t seen = 0;
  for (std::size_t j = i + 1; j < blocks_.size() && seen < kMostBlocks; ++j, ++seen) {
    if (blocks_[j].role == Block::Role::heading) break;
    const CueCounts counts = scan_.count_cues(view(blocks_[j].text));
    for (std::size_t kind = 0; kind < sum.size(); ++kind) sum[kind] += counts[kind];
  }
  const auto best = std::max_element(sum.begin(), sum.end());
  if (*best == 0 || std::count(sum.begin(), sum.end(), *best) > 1) return std::nullopt;
  return static_cast<Kind>(best - sum.begin());
}

}  // namespace vacparse
