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
                          "represents", "unites"});
/// Behind "is", "has": the house wants somebody, or the post is meant.
constexpr WordSet kOfPosts({"seeking", "looking", "hiring", "recruiting", "inviting", "pleased", "currently",
                            "now", "responsible", "open", "vacant", "accepting", "required", "expected",
                            "located", "opened", "opening", "vacancy", "searching"});
constexpr WordSet kPosts({"position",  "post",       "role",       "job",         "incumbent",
                          "candidate", "applicant",  "vacancy",    "department",  "unit",
                          "team",      "section",    "division",   "programme",   "program",
                          "project",   "fellowship", "internship", "consultancy", "assignment"});

/// A sentence that begins with one of these has another subject than a name.
constexpr WordSet kOpenings({"once", "if",         "when",       "while", "after",  "before", "as",
                             "in",   "for",        "this",       "that",  "these",  "those",  "all",
                             "any",  "each",       "no",         "it",    "please", "to",     "at",
                             "by",   "on",         "our",        "your",  "there",  "here",   "what",
                             "who",  "applicants", "candidates", "under", "within", "with",   "its",
                             "we",   "you",        "only",       "note",  "salary"});

/// "We are building ...", "We’re transforming ...": the house speaks of itself, unless it looks for somebody.
bool speaks_of_itself(const Words& words) {
  if (!words.is(0, "we")) return false;
  const std::size_t verb = words.is(1, "are") ? 2 : words.is(1, "'") && words.is(2, "re") ? 3 : 0;
  return verb > 0 && words[verb].folded.ends_with("ing") && !one_of(words[verb], kOfPosts);
}

bool is_acronym(std::string_view name) {
  constexpr std::size_t kFewest = 3;
  return name.size() >= kFewest && std::all_of(name.begin(), name.end(), is_upper);
}

}  // namespace

bool introduces_house(std::string_view paragraph) {
  constexpr std::size_t kBeginning = 200, kMostWords = 10;
  const WordRow words(paragraph.substr(0, kBeginning));
  if (speaks_of_itself(words)) return true;
  std::size_t first = 0;
  while (first < words.size() && words[first].kind == WordKind::sign && first < 4) ++first;  // "**"
  if (words.is(first, "the")) ++first;
  std::size_t at = first;
  while (at - first < kMostWords && is_of_name(words[at])) ++at;
  const bool capital = at > first && is_upper(words[first].text.front());
  if (!capital || one_of(words[first], kOpenings)) return false;
  const std::string_view name = words.text(first, at);
  if (!is_acronym(name) && at - first < 2) return false;
  while (words.is(at, "*")) ++at;
  if (words.is(at, "(") && words.is(at + 2, ")")) at += 3;
  if (!one_of(words[at], kDeeds) || one_of(words[at + 1], kOfPosts)) return false;
  for (std::size_t word = first; word < at; ++word) {
    if (one_of(words[word], kPosts)) return false;
  }
  return !names_occupation(name);
}

}  // namespace vacparse
