// SPDX-License-Identifier: MIT
#include "sections/subjects.hpp"

#include <algorithm>

#include "text/characters.hpp"
#include "values/occupations.hpp"
#include "values/words.hpp"

namespace vacparse {
namespace {

/// What a house does, or is.
constexpr WordSet kDeeds({"is",         "was",      "has",      "works",    "provides", "partners",
                          "helps",      "supports", "brings",   "aims",     "serves",   "offers",
                          "leads",      "promotes", "protects", "delivers", "runs",     "advances",
                          "develops",   "strives",  "conducts", "fosters",  "operates", "empowers",
                          "manages",    "employs",  "plays",    "builds",   "funds",    "creates",
                          "represents", "unites",   "studies",  "focuses"});
/// Behind "is", "has": the house wants somebody, or the post is meant.
constexpr WordSet kOfPosts({"seeking", "looking", "hiring", "recruiting", "inviting", "pleased", "currently",
                            "presently", "now", "responsible", "open", "vacant", "accepting", "required",
                            "expected", "opened", "opening", "vacancy", "searching"});
constexpr WordSet kPosts({"position",    "post",       "role",       "job",       "incumbent",  "candidate",
                          "applicant",   "vacancy",    "department", "unit",      "team",       "section",
                          "division",    "programme",  "program",    "project",   "fellowship", "internship",
                          "consultancy", "assignment", "opening",    "positions", "openings"});

/// A sentence that begins with one of these has another subject than a name.
constexpr WordSet kOpenings({"once", "if",         "when",       "while", "after",  "before", "as",
                             "in",   "for",        "this",       "that",  "these",  "those",  "all",
                             "any",  "each",       "no",         "it",    "please", "to",     "at",
                             "by",   "on",         "our",        "your",  "there",  "here",   "what",
                             "who",  "applicants", "candidates", "under", "within", "with",   "its",
                             "we",   "you",        "only",       "note",  "salary"});

/// "We are building ...", "We’re transforming ...": the house speaks of itself, unless it looks for somebody.
bool speaks_of_itself(const Words& words) {
  constexpr WordSet kOwnDeeds({"deliver", "study", "help", "build", "support", "run", "develop", "promote",
                               "exist", "serve", "believe"});
  if (!words.is(0, "we")) return false;
  if (one_of(words[1], kOwnDeeds)) return true;
  const std::size_t verb = words.is(1, "are") ? 2 : words.is(1, "'") && words.is(2, "re") ? 3 : 0;
  return verb > 0 && words[verb].folded.ends_with("ing") && !one_of(words[verb], kOfPosts);
}

/// "ERA", "elbaReefs": one word that only a name is.
bool is_name_alone(std::string_view name) {
  constexpr std::size_t kFewest = 3;
  if (name.empty()) return false;
  const bool capital_inside = std::any_of(name.begin() + 1, name.end(), is_upper);
  return name.size() >= kFewest && capital_inside && name.find(' ') == name.npos;
}

/// Behind the next comma; `from` where none is near.
std::size_t behind_comma(const Words& words, std::size_t from) {
  constexpr std::size_t kMostWords = 16;
  for (std::size_t at = from; at < from + kMostWords && at < words.size(); ++at) {
    if (words.is(at, ",")) return at + 1;
  }
  return from;
}

/// Behind "In just five years, ", "For more than 20 years ", "Since 1931, ", "Founded in 1931, "; the first
/// word where none leads.
std::size_t behind_times(const Words& words) {
  constexpr WordSet kLeads({"in", "for", "over", "since", "founded", "established", "created", "launched"});
  constexpr WordSet kTimes({"years", "decades", "century"});
  constexpr std::size_t kMostWords = 8, kYear = 4;
  if (!one_of(words[0], kLeads)) return 0;
  for (std::size_t at = 1; at < kMostWords; ++at) {
    const bool year = words.is_digits(at) && words[at].text.size() == kYear;
    if (!year && !one_of(words[at], kTimes)) continue;
    ++at;
    if (words.is(at, "as")) at = std::max(at, behind_comma(words, at));  // "Founded in 1931 as a school, "
    return at + (words.is(at, ",") ? 1 : 0);
  }
  return 0;
}

/// The "-" of "Al-Elba Reefs".
bool is_joined(const Words& words, std::size_t at) {
  return words.is(at, "-") && !words[at].blank_before && !words[at + 1].blank_before &&
         is_of_name(words[at + 1]);
}

/// "At Elba Reefs, we know ...": the house speaks of itself.
bool speaks_at_house(const Words& words) {
  constexpr std::size_t kMostWords = 8;
  if (!words.is(0, "at") || !is_of_name(words[1]) || !is_capitalised(words[1])) return false;
  std::size_t at = 1;
  while (at < kMostWords && (is_of_name(words[at]) || words.is(at, "'") || words.is(at, "s"))) ++at;
  return words.is(at, ",") && (words.is(at + 1, "we") || words.is(at + 1, "our"));
}

/// Behind "Elba Reefs, a charity of old standing, is home to ...": behind what is said of the name between
/// commas.
std::size_t behind_apposition(const Words& words, std::size_t at) {
  constexpr WordSet kLeads({"a", "an", "the", "one", "located", "based", "founded", "established"});
  return words.is(at, ",") && one_of(words[at + 1], kLeads) ? behind_comma(words, at + 1) : at;
}

/// Behind "Elba Reefs “ERA”".
std::size_t behind_quotes(const Words& words, std::size_t at) {
  const bool opens = words.is(at, "“") || words.is(at, "\"");
  return opens && (words.is(at + 2, "”") || words.is(at + 2, "\"")) ? at + 3 : at;
}

constexpr WordSet kHouses({"school", "museum", "library", "university", "hospital", "company", "charity",
                           "college", "organisation", "organization", "foundation", "institute", "city",
                           "town", "council", "society", "laboratory", "lab", "group"});

/// "is", "works", at `at`, and no more than that the house wants somebody.
bool is_deed(const Words& words, std::size_t at) {
  constexpr WordSet kIs({"ist", "est", "es"});
  constexpr WordSet kArticles(
      {"ein", "eine", "das", "die", "der", "un", "une", "una", "la", "le", "l", "el"});
  if (one_of(words[at], kIs)) return one_of(words[at + 1], kArticles);
  return one_of(words[at], kDeeds) && !one_of(words[at + 1], kOfPosts);
}

/// "Our group conducts", "Founded in 1884, the school is": by what it is, and not by name. `first` is the
/// word behind the article.
bool names_own_kind(const Words& words, std::size_t first) {
  const bool led = first > 0 && (words.is(first - 1, "the") || (first == 1 && words.is(0, "our")));
  return led && one_of(words[first], kHouses) && is_deed(words, first + 1);
}

/// Whether or not they are capitals; `letters` are small ones and blanks.
bool starts_with_letters(std::string_view text, std::string_view letters) {
  constexpr int kSmall = 'a' - 'A';
  return text.size() >= letters.size() &&
         std::equal(letters.begin(), letters.end(), text.begin(),
                    [](char letter, char c) { return letter == (is_upper(c) ? c + kSmall : c); });
}

/// Without what dresses its beginning: "**", "<p>".
std::string_view undressed(std::string_view paragraph) {
  if (paragraph.starts_with("<p>")) paragraph.remove_prefix(3);
  while (!paragraph.empty() && (paragraph.front() == '*' || paragraph.front() == '_'))
    paragraph.remove_prefix(1);
  return paragraph;
}

}  // namespace

bool introduces_house(std::string_view paragraph) {
  constexpr std::size_t kBeginning = 150, kMostWords = 10;
  const WordRow words(undressed(paragraph).substr(0, kBeginning));
  if (speaks_of_itself(words) || (!paragraph.ends_with(':') && speaks_at_house(words))) return true;
  std::size_t first = behind_times(words);
  while (first < words.size() && words[first].kind == WordKind::sign && first < 4) ++first;  // "["
  if (words.is(first, "the") || words.is(first, "our")) ++first;
  if (names_own_kind(words, first)) return true;
  std::size_t at = first;
  while (at - first < kMostWords && (is_of_name(words[at]) || is_joined(words, at))) ++at;
  if (at == first && is_name_alone(words[first].text)) ++at;  // "elbaReefs"
  const bool capital = at > first && (is_capitalised(words[first]) || at == first + 1);
  if (!capital || one_of(words[first], kOpenings)) return false;
  if (first > 0 && one_of(words[at], kHouses)) ++at;  // "The Elba laboratory"
  const std::string_view name = words.text(first, at);
  if (at - first < 2 && !is_name_alone(name)) return false;
  while (words.is(at, "*") || words.is(at, "]")) ++at;
  at = behind_apposition(words, behind_bracket(words, behind_quotes(words, at)));
  if (!is_deed(words, at)) return false;
  constexpr std::size_t kReach = 8;  // "offers a research engineer position"
  const std::size_t end = words.is(at, "offers") || words.is(at, "has") ? at + kReach : at;
  for (std::size_t word = first; word < end && word < words.size(); ++word) {
    if (one_of(words[word], kPosts)) return false;
  }
  return !names_occupation(name);
}

bool introduces_post(std::string_view paragraph) {
  constexpr std::size_t kBeginning = 240;
  constexpr std::string_view kInvitations[] = {" invites applications", "pplications are invited f",
                                               "ccepting applications for ", " is seeking ",
                                               " is looking for "};
  const std::string_view beginning = paragraph.substr(0, kBeginning);
  return std::any_of(std::begin(kInvitations), std::end(kInvitations), [beginning](std::string_view words) {
    return beginning.find(words) != std::string_view::npos;
  });
}

bool speaks_of_equality(std::string_view paragraph) {
  // "Employment equity" is what laws of several countries call it.
  constexpr std::string_view kPromises[] = {"qual opportunity employer", "qual opportunities employer",
                                            "quity plan", "quity employer", "quity act"};
  for (const char first : {'q', 'Q'}) {  // most paragraphs have none
    for (std::size_t at = paragraph.find(first); at != paragraph.npos; at = paragraph.find(first, at + 1)) {
      const std::string_view rest = paragraph.substr(at);
      const auto leads = [rest](std::string_view promise) { return starts_with_letters(rest, promise); };
      if (std::any_of(std::begin(kPromises), std::end(kPromises), leads)) return true;
    }
  }
  return false;
}

bool introduces_requirements(std::string_view paragraph) {
  constexpr std::size_t kBeginning = 160, kMostLead = 6;
  constexpr WordSet kSubjects(
      {"candidate", "candidates", "applicant", "applicants", "person", "you", "incumbent"});
  constexpr WordSet kModals({"will", "must", "should", "shall", "would", "to"});
  constexpr WordSet kShown({"have", "hold", "possess", "demonstrate", "bring", "combine"});
  constexpr WordSet kPraise({"proficient", "fluent", "experienced", "skilled", "able", "fully", "qualified"});
  const WordRow words(paragraph.substr(0, kBeginning));
  std::size_t at = 0;
  while (at < kMostLead && at < words.size() && !one_of(words[at], kSubjects)) ++at;
  if (!one_of(words[at], kSubjects)) return false;
  ++at;
  while (at < 2 * kMostLead && at < words.size() && !one_of(words[at], kModals)) {
    if (words[at].kind == WordKind::sign) return false;
    ++at;
  }
  if (!one_of(words[at], kModals)) return false;
  while (words.is(at + 1, "ideally") || words.is(at + 1, "also") || words.is(at + 1, "therefore")) ++at;
  return one_of(words[at + 1], kShown) || (words.is(at + 1, "be") && one_of(words[at + 2], kPraise));
}

}  // namespace vacparse
