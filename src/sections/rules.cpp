// SPDX-License-Identifier: MIT
#include "sections/rules.hpp"

#include <algorithm>

#include "phrase.hpp"
#include "phrase/camel_case.hpp"
#include "sections/cuts.hpp"
#include "text/sixteen.hpp"
#include "values/occupations.hpp"

namespace vacparse {
namespace {

/// Where a bilingual heading or label goes from one language to the other; npos: nowhere, as in
/// "elba.example/privacy".
std::size_t slash_of(std::string_view words) {
  const std::size_t slash = std::min(words.find('/'), words.find('|'));
  if (slash == std::string_view::npos || words.find(':') != std::string_view::npos)
    return std::string_view::npos;
  const std::size_t dot = words.find('.');
  const bool address = dot < slash && dot + 1 < words.size() && is_lower(words[dot + 1]);
  return address ? std::string_view::npos : slash;
}

/// The words before a remark in brackets that ends them; empty: there is none.
std::string_view before_remark(std::string_view words) {
  if (!words.ends_with(')')) return {};
  const std::size_t open = words.find('(');
  return open == std::string_view::npos ? std::string_view() : trim(words.substr(0, open));
}

/// "Elba Reef and Island Conservation Organization", "Department of Reef Studies, Elba": no heading about
/// one.
bool names_house(std::string_view words) {
  constexpr std::string_view kUnits[] = {"Department of ", "School of ",     "Faculty of ", "Institute of ",
                                         "College of ",    "University of ", "Ministry of "};
  constexpr std::string_view kEnds[] = {"Organization", "Organisation", "Company"};
  constexpr std::string_view kLeads[] = {"About", "Our", "The", "Why", "Who"};
  constexpr std::ptrdiff_t kFewestBlanks = 3;
  const auto ends = [words](std::string_view end) { return words.ends_with(end); };
  const auto begins = [words](std::string_view lead) { return words.starts_with(lead); };
  if (std::any_of(std::begin(kUnits), std::end(kUnits), begins)) return true;
  return std::count(words.begin(), words.end(), ' ') >= kFewestBlanks &&
         std::any_of(std::begin(kEnds), std::end(kEnds), ends) &&
         std::none_of(std::begin(kLeads), std::end(kLeads), begins);
}

/// False where neither of these is there.
bool has_parts(std::string_view words) {
  return words.ends_with(')') || words.find('/') != std::string_view::npos ||
         words.find('|') != std::string_view::npos;
}

}  // namespace

const LabelRule* find_label_of_key(const Layout& layout, std::string_view key, std::string& normal) {
  if (!is_camel_case(key)) return nullptr;
  normal_form(words_of_key(key), normal);
  return layout.find_label(normal);
}

Layout::Names Rules::find(std::string_view words) {
  if (words.ends_with('#')) return {find_label(words), find_heading(words)};
  normal_form(words, normal_);
  Layout::Names names = layout_.find_names(normal_);
  if (!has_parts(words)) return names;
  if (!names.heading) names.heading = find_heading_in(words, names.label);
  if (!names.label) names.label = find_label_in(words);
  return names;
}

const HeadingRule* Rules::find_heading(std::string_view words) {
  normal_form(words, normal_);
  const Layout::Names names = layout_.find_names(normal_);
  return names.heading ? names.heading : find_heading_in(words, names.label);
}

const LabelRule* Rules::find_label(std::string_view words) {
  normal_form(words, normal_);
  if (words.ends_with('#')) normal_ += " no";  // "Job #" is no job
  const LabelRule* const rule = layout_.find_label(normal_);
  return rule ? rule : find_label_in(words);
}

/// The heading that a part of the words is; `label` is what the whole is.
const HeadingRule* Rules::find_heading_in(std::string_view words, const LabelRule* label) {
  if (const std::size_t slash = slash_of(words); slash != std::string_view::npos) {
    for (const std::string_view half : {words.substr(0, slash), words.substr(slash + 1)}) {
      normal_form(half, normal_);
      if (const HeadingRule* const rule = layout_.find_heading(normal_)) return rule;
    }
  }
  const std::string_view name = before_remark(words);
  if (name.empty() || label) return nullptr;  // "Duration (in months)": the remark is the label's own
  normal_form(name, normal_);
  return layout_.find_heading(normal_);
}

const LabelRule* Rules::find_label_in(std::string_view words) {
  if (!words.empty() && is_digit(words.back())) {
    // "Security clearance3" points to the foot of its page; behind a blank its value stands.
    if (words.size() < 2 || !is_lower(words[words.size() - 2])) return nullptr;
    normal_form(words.substr(0, words.size() - 1), normal_);
    return layout_.find_label(normal_);
  }
  if (const std::size_t slash = slash_of(words); slash != std::string_view::npos) {
    normal_form(words.substr(0, slash), normal_);
    if (const LabelRule* const rule = layout_.find_label(normal_)) return rule;
  }
  const std::string_view name = before_remark(words);
  if (name.empty()) return nullptr;
  normal_form(name, normal_);
  return layout_.find_label(normal_);
}

bool Rules::names_label(std::string_view line) {
  const std::size_t colon = line.find(':');
  return colon != std::string_view::npos && colon <= kLongestName && find_label(line.substr(0, colon));
}

std::optional<Rules::Labelled> Rules::find_in_cells(std::string_view row) {
  const auto [name, value] = split_cells(row);
  if (name.empty() || name.size() > kLongestName) return std::nullopt;
  const LabelRule* const rule = find_label(name);
  return rule ? std::optional<Labelled>({rule, name, value}) : std::nullopt;
}

std::optional<Rules::Labelled> Rules::find_before_code(std::string_view line) {
  if (line.size() > kLongestName) return std::nullopt;
  const std::string_view words = bare(line);
  const std::size_t blank = words.find_last_of(" \t");
  if (blank == std::string_view::npos) return std::nullopt;
  std::string_view code = words.substr(blank + 1);
  const bool hash = code.starts_with('#');  // "Recruitment #23-0053"
  const std::string_view name = trim(words.substr(0, hash ? blank + 2 : blank));
  if (hash) code.remove_prefix(1);
  if (!has_digit(code)) return std::nullopt;
  const LabelRule* const rule = find_label(name);
  return rule ? std::optional<Labelled>({rule, name, code}) : std::nullopt;
}

std::optional<Rules::Labelled> Rules::find_leading(std::string_view line) {
  constexpr std::size_t kMostWords = 4;
  if (line.size() > kLongestName || line.ends_with('.')) return std::nullopt;
  std::optional<Labelled> found;
  std::size_t blank = line.find(' ');
  for (std::size_t words = 0; words < kMostWords && blank != std::string_view::npos; ++words) {
    const std::string_view value = trim(line.substr(blank));
    if (value.empty()) break;
    normal_form(line.substr(0, blank), normal_);
    const LabelRule* const rule = layout_.find_label(normal_);
    const bool begins = is_upper(value.front()) || is_digit(value.front());
    const bool dash = line[blank - 1] == '-';  // "INTERNSHIP - Press Office"
    if (rule && begins && !dash) found = {rule, line.substr(0, blank), value};
    blank = line.find(' ', blank + 1);
  }
  return found;
}

std::optional<Rules::Group> Rules::find_group(std::string_view words) const {
  const auto found = scan_.read_group(words);
  if (!found) return std::nullopt;
  const auto& [number, title] = *found;
  return Group{trim(number), trim(title)};
}

std::optional<Kind> Rules::sort_heading(std::string_view words) {
  normal_form(words, normal_);
  return layout_.sort_heading(normal_);
}

std::optional<Kind> Rules::sort_first_heading(std::string_view words) {
  static constexpr Kind kInTitles[] = {Kind::education, Kind::experience, Kind::languages, Kind::skills};
  const std::optional<Kind> kind = sort_heading(words);
  if (names_house(words) || (kind == Kind::about && names_occupation(words))) return std::nullopt;
  const bool in_titles =
      kind && std::find(std::begin(kInTitles), std::end(kInTitles), *kind) != std::end(kInTitles);
  return in_titles && names_occupation(words) ? std::nullopt : kind;
}

}  // namespace vacparse
