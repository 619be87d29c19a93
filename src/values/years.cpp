// SPDX-License-Identifier: MIT
#include <algorithm>
#include <cmath>

#include "values.hpp"
#include "values/quantities.hpp"
#include "values/words.hpp"

namespace vacparse {
namespace {

constexpr WordSet kExperience({
    "experience",
    "experiences",
    "experienced",
    "experiencia",
    "expertise",
    "erfahrung",
    "erfahrungen",
    "berufserfahrung",
});
constexpr WordSet kStudy({
    "university", "college",     "study",          "studies",        "education", "degree",     "diploma",
    "school",     "course",      "courses",        "coursework",     "etudes",    "universite", "estudios",
    "estudio",    "universidad", "universitaires", "universitarios", "semester",  "curriculum",
});
/// Right before a quantity these make it a look back, an age or a period of something else.
constexpr WordSet kRefusedBefore({
    "last",    "past",          "previous",  "preceding", "first",     "next",    "within",   "every",
    "each",    "during",        "recent",    "derniers",  "dernieres", "ultimos", "over the", "aged",
    "age",     "premieres",     "prochains", "proximos",  "after",     "exceed",  "duration", "longer",
    "limited", "approximately", "maximum",   "maximo",    "up",
});
constexpr WordSet kRefusedBehind({
    "old",          "older",    "ago",    "contract",   "term",           "contrat",   "probation",
    "probationary", "trial",    "period", "later",      "program",        "programme", "project",
    "appointment",  "warranty", "cohort", "fellowship", "apprenticeship", "after",
});

/// "less than three years", "no more than three": the most that one may have; "no less than" is the least.
bool is_upper_bound(const Words& words, std::size_t first) {
  constexpr WordSet kLess({"less", "fewer", "moins", "menos"});
  constexpr WordSet kMore({"more", "plus", "mas"});
  constexpr WordSet kDenied({"no", "not", "au", "al"});
  if (first < 2 || !(words.is(first - 1, "than") || words.is(first - 1, "de"))) return false;
  const bool denied = one_of(words.before(first - 2), kDenied);
  return denied ? one_of(words[first - 2], kMore) && !words.is(first - 1, "de")
                : one_of(words[first - 2], kLess);
}

bool refused_before(const Words& words, const Quantity& quantity) {
  constexpr std::size_t kReach = 2;
  if (is_upper_bound(words, quantity.first)) return true;
  for (std::size_t back = 1; back <= kReach && back <= quantity.first; ++back) {
    const Word& word = words[quantity.first - back];
    if (one_of(word, kRefusedBefore)) return true;
    if (word.kind != WordKind::letters) return false;
  }
  return false;
}

bool refused_behind(const Words& words, const Quantity& quantity) {
  std::size_t at = quantity.last;
  if (words.is(at, "'")) ++at;
  if (words.is(at, "s")) ++at;
  for (const std::string_view phrase : {"of age", "of employment", "or less", "or younger", "of service life",
                                        "d age", "d ' age", "de edad", "of residence", "of operation"}) {
    if (words.starts_phrase(at, phrase)) return true;
  }
  return one_of(words[at], kRefusedBehind) || one_of(words[at + 1], kRefusedBehind);
}

/// "... may be substituted for one year of experience", "in the absence of a degree, ten years" ask for none.
bool is_substitute(const Words& words, const Quantity& quantity, std::size_t least) {
  constexpr WordSet kSubstitutes({"substituted", "substitute", "substituting", "credit", "lieu", "absence"});
  for (std::size_t at = quantity.first; at > least; --at) {
    if (one_of(words[at - 1], kSubstitutes)) return true;
  }
  return false;
}

/// "with two years of additional experience": what must be added to a lower degree.
bool is_addition(const Words& words, const Quantity& quantity) {
  constexpr std::size_t kReach = 2;
  constexpr WordSet kAdded({"additional", "supplementaires", "adicionales"});
  for (std::size_t at = quantity.first; at < quantity.last + kReach; ++at) {
    if (one_of(words[at], kAdded)) return true;
  }
  return false;
}

bool ends_clause(const Words& words, std::size_t at) {
  const Word& word = words[at];
  if (word.kind == WordKind::none || word.folded == ";") return true;
  return word.folded == "." && (words[at + 1].blank_before || words[at + 1].kind == WordKind::none);
}

enum class Topic { none, experience, study };

Topic topic_of(const Words& words, std::size_t at) {
  if (!words.is_letters(at)) return Topic::none;
  if (one_of(words[at], kExperience)) return Topic::experience;
  if (at > 2 && words.starts_phrase(at - 3, "bureau d ' etudes")) return Topic::none;  // a firm of engineers
  return one_of(words[at], kStudy) ? Topic::study : Topic::none;
}

/// "university teaching experience" is experience: a study word may only stand before it.
Topic topic_from(const Words& words, std::size_t at) {
  const Topic topic = topic_of(words, at);
  if (topic != Topic::study) return topic;
  for (std::size_t next = at + 1; next <= at + 2 && words.is_letters(next); ++next) {
    if (topic_of(words, next) == Topic::experience) return Topic::experience;
  }
  return topic;
}

/// "experience equivalent to two years teaching", "Experience: 3 years": the word leads to the time, whatever
/// is said behind it.
bool follows_experience(const Words& words, std::size_t first) {
  constexpr WordSet kLinks(
      {"equivalent", "to", "of", "totaling", "totalling", "at", "least", "minimum", "a", ":", "(", "-"});
  constexpr std::size_t kMost = 5;
  std::size_t at = first;
  while (at > 0 && first - at < kMost && one_of(words[at - 1], kLinks)) --at;
  return at < first && one_of(words.before(at), kExperience);
}

Topic topic_behind(const Words& words, const Quantity& quantity, std::size_t next_quantity) {
  constexpr std::size_t kReach = 40;
  for (std::size_t at = quantity.last; at < quantity.last + kReach && at < next_quantity; ++at) {
    if (ends_clause(words, at)) return Topic::none;
    const Topic topic = topic_from(words, at);
    if (topic != Topic::none) return topic;
  }
  return Topic::none;
}

Topic topic_before(const Words& words, const Quantity& quantity, std::size_t least) {
  constexpr std::size_t kReach = 8;
  for (std::size_t at = quantity.first; at > least && quantity.first - at < kReach; --at) {
    if (ends_clause(words, at - 1)) return Topic::none;
    const Topic topic = topic_of(words, at - 1);
    if (topic != Topic::none) return topic;
  }
  return Topic::none;
}

double years_in(const Quantity& quantity) {
  constexpr double kHundred = 100;
  if (quantity.unit == TimeUnit::year) return quantity.low;
  return std::round(quantity.low / 12 * kHundred) / kHundred;
}

bool is_plausible(const Quantity& quantity, double most) {
  const bool long_unit = quantity.unit == TimeUnit::year || quantity.unit == TimeUnit::month;
  return long_unit && quantity.low > 0 && years_in(quantity) <= most;
}

/// "Years of experience: 3-4".
std::optional<double> labelled_years(const Words& words) {
  constexpr std::string_view kLabels[] = {"years of experience", "years of work", "annees d ' experience",
                                          "anos de experiencia"};
  for (std::size_t at = 0; at < 3; ++at) {
    for (const std::string_view label : kLabels) {
      if (!words.starts_phrase(at, label)) continue;
      std::size_t next = at + 3;
      while (next < at + 7 && !words.is(next, ":")) ++next;
      const std::optional<Number> number = words.is(next, ":") ? read_number(words, next + 1) : std::nullopt;
      if (number && number->value <= 40) return number->value;
    }
  }
  return std::nullopt;
}

/// "of work", "of full-time administrative work" from word `at` on.
bool names_practice(const Words& words, std::size_t at) {
  constexpr WordSet kPractice({"work", "practice", "service", "pratique", "travail"});
  constexpr std::size_t kReach = 6;
  if (!words.is(at, "of") && !words.is(at, "de")) return false;
  for (std::size_t next = at + 1; next <= at + kReach; ++next) {
    if (one_of(words[next], kPractice)) return true;
    if (!words.is_letters(next) && !words.is(next, "-")) return false;
  }
  return false;
}

/// "At least three years as a driver", "Two or more years with grants", "Essential: two years in a bank", "a
/// degree; two years in a bank": a minimum that opens the sentence, or what is essential or one of several
/// things, asks for experience without naming it.
bool opens_as_experience(const Words& words, const Quantity& quantity) {
  constexpr WordSet kLeads({"at",     "least", "a",    "minimum", "of",     "no",        "not",
                            "fewer",  "less",  "than", "have",    "worked", "for",       "must",
                            "served", "over",  "more", "with",    "au",     "moins",     "minimo",
                            "de",     "un",    "(",    ")",       "-",      "essential", ":"});
  constexpr WordSet kLinks({"in", "as", "with", "working", "comme", "como", "en"});
  constexpr WordSet kLeast(
      {"least", "minimum", "fewer", "less", "more", "moins", "minimo", "worked", "served"});
  constexpr std::size_t kReach = 4, kMostLeads = 12;
  std::size_t begin = quantity.first;
  while (begin > 0 && quantity.first - begin < kMostLeads && !words.is(begin - 1, ";")) --begin;
  bool least = false;
  for (std::size_t at = begin; at < quantity.last + kReach; ++at) {
    if (at < quantity.first && !one_of(words[at], kLeads) && !words.is_digits(at)) return false;
    least = least || one_of(words[at], kLeast);
  }
  const std::size_t behind = quantity.last + (words.starts_phrase(quantity.last, "or more") ? 2U : 0U);
  const std::string_view before = words.before(quantity.first).folded;
  const bool opens = before == ":" || before == ";";
  return one_of(words[behind], kLinks) ? least || opens : least && names_practice(words, behind);
}

/// "one year (52 weeks)": in the bracket the one before is said once more.
bool restates(const Words& words, const std::vector<Quantity>& quantities, std::size_t index) {
  if (index == 0 || index >= quantities.size()) return false;
  const Quantity &before = quantities[index - 1], &inside = quantities[index];
  return words.is(before.last, "(") && inside.first == before.last + 1 && inside.unit != before.unit;
}

/// The first quantity of the piece that is about `wanted`.
std::optional<double> first_years(const Words& words, Topic wanted, bool by_default) {
  constexpr double kMost = 40;
  if (!name_time(words)) return std::nullopt;
  if (wanted == Topic::experience) {
    if (const std::optional<double> years = labelled_years(words)) return years;
  }
  const std::vector<Quantity> quantities = find_quantities(words);
  std::size_t least = 0;
  for (std::size_t index = 0; index < quantities.size(); ++index) {
    const Quantity& quantity = quantities[index];
    const std::size_t next = index + (restates(words, quantities, index + 1) ? 2U : 1U);
    const std::size_t behind = next < quantities.size() ? quantities[next].first : words.size();
    const bool refused = refused_before(words, quantity) || refused_behind(words, quantity) ||
                         is_substitute(words, quantity, least) || is_addition(words, quantity);
    Topic topic = topic_behind(words, quantity, behind);
    if (topic == Topic::study && follows_experience(words, quantity.first)) topic = Topic::experience;
    if (topic == Topic::none) topic = topic_before(words, quantity, least);
    least = quantity.last;
    const auto is_told = [&] {
      return by_default || (wanted == Topic::experience && opens_as_experience(words, quantity));
    };
    const bool wanted_topic = topic == wanted || (topic == Topic::none && is_told());
    if (wanted_topic && !refused && is_plausible(quantity, kMost)) return years_in(quantity);
  }
  return std::nullopt;
}

}  // namespace

std::optional<double> read_experience_years(std::string_view piece, bool under_experience) {
  return read_experience_years(WordRow(piece), under_experience);
}

std::optional<double> read_experience_years(const Words& words, bool under_experience) {
  return first_years(words, Topic::experience, under_experience);
}

std::optional<double> read_study_years(std::string_view piece) { return read_study_years(WordRow(piece)); }

std::optional<double> read_study_years(const Words& words) { return first_years(words, Topic::study, false); }

}  // namespace vacparse
