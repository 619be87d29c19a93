// SPDX-License-Identifier: MIT
// Whom the post reports to.
#include <algorithm>

#include "parse/bodies.hpp"
#include "parse/fields.hpp"
#include "phrase.hpp"
#include "text/sixteen.hpp"
#include "values.hpp"
#include "values/occupations.hpp"
#include "values/words.hpp"

namespace vacparse {
namespace {

/// "Reporting to the Head of Growth the Marketer will ...": no comma, but a new clause.
std::string_view before_new_clause(std::string_view value) {
  constexpr std::string_view kArticle = " the";
  for (std::size_t at = value.find(kArticle); at != std::string_view::npos;
       at = value.find(kArticle, at + 1)) {
    const std::size_t word = value.find_last_of(' ', at - 1);
    const bool name_before = is_upper(value[word == std::string_view::npos ? 0 : word + 1]);
    const std::string_view behind = value.substr(at + kArticle.size());
    const std::string_view clause = trim(behind);
    const bool whole_word = behind.empty() || is_blank(behind.front()) || behind.front() == '\n';
    if (name_before && whole_word && (clause.empty() || is_upper(clause.front()))) return value.substr(0, at);
  }
  return value;
}

bool ends_as_rank(std::string_view value) {
  constexpr std::string_view kRanks[] = {"Head",         "Chief",   "Director", "Manager",   "Coordinator",
                                         "Leader",       "Lead",    "Officer",  "Secretary", "President",
                                         "Commissioner", "Adviser", "Advisor",  "Specialist"};
  const std::string_view last = value.substr(value.find_last_of(' ') + 1);
  return std::find(std::begin(kRanks), std::end(kRanks), last) != std::end(kRanks);
}

/// "Legal Officer" before " (P-4)": with the grade.
std::string_view with_grade(std::string_view value, std::string_view behind) {
  const std::size_t close = behind.find(')');
  const auto grade = close == std::string_view::npos ? std::nullopt : find_grade(behind.substr(2, close - 2));
  const bool whole = grade && grade->text.size() + 2 == close;
  return whole ? std::string_view(value.data(), value.size() + close + 1) : value;
}

/// "Theme Leader" before ", Trees and Markets.": with what it is of, which is capitalised and ends the
/// clause.
std::string_view with_field(std::string_view value, std::string_view behind) {
  if (behind.starts_with(" (")) return with_grade(value, behind);
  if (!ends_as_rank(value) || !behind.starts_with(", ")) return value;
  constexpr std::string_view kLinks[] = {"and", "of", "for", "the", "&"};
  std::size_t end = 0;
  for (std::size_t at = 2; at < behind.size();) {
    const std::size_t stop = std::min(behind.find_first_of(" ,.;:()", at), behind.size());
    const std::string_view word = behind.substr(at, stop - at);
    const bool link = std::find(std::begin(kLinks), std::end(kLinks), word) != std::end(kLinks);
    if (!link && (word.empty() || !is_upper(word.front()))) break;
    if (!link) end = stop;
    if (stop == behind.size() || behind[stop] != ' ') break;
    at = stop + 1;
  }
  const std::string_view next = behind.substr(end);
  const bool ends = next.empty() || CharSet(",.;:)").has(next.front()) || next.starts_with(" and ");
  if (end == 0 || !ends) return value;  // "the Director, Programme Officers will ..."
  return {value.data(), value.size() + end};
}

/// "Field Coordinator. Technical line to the Adviser": the first sentence, not up to "Dr." or "Sr.".
std::string_view before_sentence(std::string_view value) {
  constexpr std::size_t kLongestTitle = 4;
  value = value.substr(0, value.find("; "));
  const std::size_t stop = value.find(". ");
  if (stop == std::string_view::npos) return value;
  const std::size_t word = value.find_last_of(" \n", stop);
  return stop - (word == std::string_view::npos ? 0 : word + 1) > kLongestTitle ? value.substr(0, stop)
                                                                                : value;
}

/// "The incumbent reports to the Head Librarian", "Receives supervision from a Librarian": "Head Librarian",
/// "Librarian".
std::string_view after_report(std::string_view value) {
  for (const std::string_view verb : {"reports to ", "report to ", "reporting to ", "a cargo del ",
                                      "a cargo de la ", "supervision from ", "supervised by "}) {
    const std::size_t at = value.find(verb);
    if (at == std::string_view::npos) continue;
    std::string_view superior = value.substr(at + verb.size());
    superior = superior.substr(0, superior.find(", quien "));
    for (const std::string_view article : {"the ", "a ", "an "})
      if (superior.starts_with(article)) return superior.substr(article.size());
    return superior;
  }
  return value;
}

/// "The Reef Department" before "reports to": a part of the house is meant; "The Head of the Reef Department"
/// is the post.
bool ends_as_part_of_house(std::string_view before) {
  before = before.substr(before.size() - std::min(before.size(), kLongestName));
  const std::size_t sentence = before.find_last_of(".:;");
  const std::string_view subject = trim(before.substr(sentence == before.npos ? 0 : sentence + 1));
  return (names_part(subject) || is_unit(subject)) && !names_occupation(subject);
}

/// "... one Director, who reports to the Vice President": the superior of somebody else. "Preparation of
/// reports to the Chambers": papers, unless they are for "the Engineer, the direct line manager".
bool speaks_of_other(std::string_view before, std::string_view behind) {
  constexpr std::size_t kReach = 40;
  constexpr std::string_view kLeads[] = {
      "who ",    "which ",     "of ",     "regular ",  "periodic ", "submit ",  "draft ",   "monthly ",
      "weekly ", "quarterly ", "annual ", "progress ", "provide ",  "prepare ", "written ", "provides "};
  constexpr std::string_view kSuperior = "line manager";
  if (behind.substr(0, kReach).find(kSuperior) != std::string_view::npos) return false;
  const std::size_t near = before.size() - std::min(before.size(), kReach);
  const std::size_t verb = before.substr(near).rfind("report");
  if (verb == std::string_view::npos) return false;
  const std::string_view lead = before.substr(0, near + verb);
  return (before.substr(lead.size()).starts_with("reports to") && ends_as_part_of_house(lead)) ||
         std::any_of(std::begin(kLeads), std::end(kLeads),
                     [&](std::string_view other) { return lead.ends_with(other); });
}

}  // namespace

Verdict read_superior(Reading& reading, const Given& given) {
  const std::string_view text = reading.text().view();
  if (given.prose && speaks_of_other(text.substr(0, given.value.begin), text.substr(given.value.end)))
    return Verdict::nothing;
  const std::string_view value = after_report(reading.view(given.value));
  const WordRow words(value);
  constexpr WordSet kPronouns({"him", "her", "them", "it", "us", "me"});
  if (words.size() <= 2 && one_of(words[0], kPronouns)) return Verdict::nothing;
  // "the supervisor", "line manager": anybody's, unlike "garden manager".
  constexpr WordSet kAnybodys({"the", "a", "an", "our", "your", "their", "his", "her", "line", "immediate",
                               "direct", "respective", "relevant", "appropriate", "designated",
                               "supervising"});
  if (given.prose && is_lower(value.front()) && one_of(words[0], kAnybodys)) return Verdict::nothing;
  // "documents and reports to the Beneficiary": who gets papers.
  constexpr WordSet kReceivers(
      {"beneficiary", "beneficiaries", "client", "clients", "donor", "donors", "funders"});
  constexpr WordSet kForms({"dr", "prof", "mr", "ms", "mrs"});  // "Dr", and behind a point the name
  if (words.size() == 1 && one_of(words[0], kForms)) return Verdict::nothing;
  if (given.prose && one_of(words[words.size() - 1], kReceivers)) return Verdict::nothing;
  if (!given.prose) {
    const std::string_view one = before_sentence(value);
    return set_name(reading, reading.notice().reports_to, reading.text().span_of(one));
  }
  const std::string_view superior = before_new_clause(value);
  const auto end = static_cast<std::size_t>(superior.data() + superior.size() - text.data());
  const std::string_view whole = with_field(superior, text.substr(end, kLongestName));
  return set_name(reading, reading.notice().reports_to, reading.text().span_of(whole));
}

void read_title_of_field(Reading& reading) {
  Notice& notice = reading.notice();
  if (notice.title || !notice.reports_to) return;
  const std::string_view text = reading.text().view(), field = reading.view(*notice.reports_to);
  const std::size_t begin = text.substr(0, notice.reports_to->begin).rfind('\n') + 1;
  const std::string_view post = trim(text.substr(begin, notice.reports_to->begin - begin));
  if (!post.ends_with(':') || !is_post_of_field(post, field) || names_occupation(field)) return;
  const Span whole = reading.text().span_of(text.substr(begin, notice.reports_to->end - begin));
  if (give(reading, Field::title, {whole, reading.text().line_of(whole.begin)})) notice.reports_to.reset();
}

}  // namespace vacparse
