// SPDX-License-Identifier: MIT
#include "values/importance.hpp"

#include <algorithm>

#include "values.hpp"

namespace vacparse {
namespace {

constexpr WordSet kRequired({
    "required",     "requires",      "require",       "mandatory",   "essential",      "must",
    "compulsory",   "indispensable", "necessary",     "obligatory",  "imperative",     "requisite",
    "prerequisite", "requirement",   "needed",        "exige",       "exigee",         "exiges",
    "exigees",      "requis",        "requise",       "requises",    "obligatoire",    "obligatoires",
    "necessaire",   "necessaires",   "imperatif",     "imperative",  "imperativement", "requerido",
    "requerida",    "requeridos",    "requiere",      "obligatorio", "obligatoria",    "imprescindible",
    "necesario",    "necesaria",     "exigido",       "exigida",     "debe",           "doit",
    "erforderlich", "vorausgesetzt", "voraussetzung", "zwingend",    "notwendig",
});
constexpr WordSet kDesirable({
    "desirable",     "desired",   "preferred",   "preferable",  "advantageous", "optional",    "favourably",
    "favorably",     "souhaite",  "souhaitee",   "souhaites",   "souhaitees",   "souhaitable", "apprecie",
    "appreciee",     "apprecies", "appreciees",  "deseable",    "deseables",    "valorara",    "valoraran",
    "valorado",      "valorada",  "valorados",   "valoradas",   "preferible",   "preference",  "ideal",
    "wunschenswert", "erwunscht", "vorteilhaft", "recommended",
});
/// "a plus", "an added advantage", "un atout": desirable behind an article only.
constexpr WordSet kAssets({"asset", "assets", "advantage", "plus", "bonus", "atout", "avantage", "ventaja",
                           "vorteil"});
/// "would be helpful".
constexpr WordSet kHelpful({"helpful", "useful", "beneficial", "welcome", "appreciated", "valued"});
constexpr WordSet kAdverbs({"preferably", "ideally", "preferiblemente", "preferentemente", "idealement",
                            "idealerweise"});
constexpr WordSet kArticles({"a", "an", "un", "une", "una", "von", "considered", "as", "(", "distinct"});
constexpr WordSet kBeing({"be", "is", "are", "also", "very", "highly", "particularly", "especially"});
/// Behind one of these a word of requirement speaks of something else: "the required tools", "as required".
constexpr WordSet kAttributive({
    "the",
    "all",
    "any",
    "as",
    "if",
    "when",
    "where",
    "other",
    "these",
    "their",
    "its",
    "your",
    "not",
    "no",
    "whenever",
});
constexpr WordSet kEssentialOf({"functions", "function", "duties", "duty", "tasks", "services", "elements"});
constexpr WordSet kAfterAsset({
    "and",   "but",  "for", "to",   "in",     "if",         "or",
    "while", "when", "as",  "with", "though", "although",   "however",
    "et",    "pour", "y",   "para", "is",     "especially", "particularly",
});

constexpr WordSet kMeasures({"least", "moins", "minimum", "minimo"});

/// The words that a mark may begin with.
constexpr WordBits kMarking = [] {
  WordBits bits;
  for (const WordBits& set : {kRequired.bits(), kDesirable.bits(), kAdverbs.bits(), kAssets.bits(),
                              kHelpful.bits(), kMeasures.bits()})
    bits.add(set);
  bits.add("de");
  bits.add("nice");
  bits.add("great");
  return bits;
}();

using Force = ImportanceMark::Force;

bool follows_article(const Words& words, std::size_t at) {
  for (std::size_t back = 1; back <= 3 && back <= at; ++back) {
    if (one_of(words[at - back], kArticles)) return true;
    if (words[at - back].kind != WordKind::letters) return false;
  }
  return at == 0;
}

bool is_asset(const Words& words, std::size_t at) {
  const Word& next = words[at + 1];
  const bool goes_on = next.kind == WordKind::letters && !one_of(next, kAfterAsset);
  return follows_article(words, at) && !goes_on;
}

bool is_requirement(const Words& words, std::size_t at) {
  if (one_of(words.before(at), kAttributive)) return false;
  if (words.before(at).folded == "a" && at >= 2 && words.is(at - 2, "not")) return false;
  if (words.is(at, "requirement")) return words.is(at - 1, "a");
  if (words.is(at, "require")) return words.before(at).folded == "we" || words.before(at).folded == "will";
  if (words.is(at, "needed")) return one_of(words.before(at), kBeing);
  if (words.is(at, "essential")) return !one_of(words[at + 1], kEssentialOf);
  return true;
}

bool is_desirable(const Words& words, std::size_t at) {
  const std::string_view before = words.before(at).folded;
  if (before == "the" || before == "not") return false;
  if (words.is(at, "preference"))
    return words.starts_phrase(at + 1, "will be") || words.starts_phrase(at + 1, "is given");
  if (words.is(at, "ideal"))
    return words.starts_phrase(at - 1, "be ideal") || words.starts_phrase(at - 1, "is ideal");
  return true;
}

/// "at least", "minimum of five", "5 years minimum", "au moins", "mínimo".
bool is_measure(const Words& words, std::size_t at) {
  if (words.is(at, "least")) return words.before(at).folded == "at";
  if (words.is(at, "moins")) return words.before(at).folded == "au";
  if (!one_of(words[at], kMeasures)) return false;
  const std::string_view before = words.before(at).folded;
  return words.is(at + 1, "of") || words.is(at + 1, "de") || read_number(words, at + 1) ||
         before == "years" || before == "year" || before == "ans" || before == "anos" || before == "month" ||
         before == "months";
}

/// "French useful.": nothing that it could belong to follows.
bool is_verdict(const Words& words, std::size_t at) {
  return at > 0 && words.is(at, "useful") &&
         (at + 1 >= words.size() || words.is(at + 1, ".") || words.is(at + 1, ";"));
}

/// "(preferably in banking)" speaks of a detail; "(desirable)" of the whole.
bool is_detail(const Words& words, std::size_t at) {
  constexpr std::size_t kReach = 30;
  std::size_t begin = at;
  while (begin > 0 && at - begin < kReach && !words.is(begin - 1, "(") && !words.is(begin - 1, ")")) --begin;
  return begin > 0 && words.is(begin - 1, "(") && begin != at;
}

bool is_at_edge(const Words& words, std::size_t at) {
  if (at + 1 >= words.size() || (at + 2 == words.size() && words.is(at + 1, "."))) return true;
  for (std::size_t before = 0; before < at; ++before) {
    if (words[before].kind != WordKind::sign) return false;
  }
  return true;
}

}  // namespace

std::vector<ImportanceMark> find_importance_marks(const Words& words) {
  std::vector<ImportanceMark> marks;
  for (std::size_t at = 0; at < words.size(); ++at) {
    const Word& word = words[at];
    if (!kMarking.may_have(word) || !words.is_letters(at)) continue;
    if (one_of(word, kRequired)) {
      if (is_requirement(words, at)) marks.push_back({at, Importance::required, Force::predicate});
    } else if (one_of(word, kDesirable)) {
      if (is_desirable(words, at)) marks.push_back({at, Importance::desirable, Force::predicate});
    } else if (one_of(word, kAdverbs) || words.starts_phrase(at, "de preference")) {
      marks.push_back({at, Importance::desirable, Force::adverb});
    } else if (one_of(word, kAssets) && is_asset(words, at)) {
      marks.push_back({at, Importance::desirable, Force::predicate});
    } else if (one_of(word, kHelpful) && (one_of(words.before(at), kBeing) || is_verdict(words, at))) {
      marks.push_back({at, Importance::desirable, Force::predicate});
    } else if (words.is(at, "great") && at >= 2 && words.starts_phrase(at - 2, "would be")) {
      marks.push_back({at, Importance::desirable, Force::predicate});
    } else if (words.starts_phrase(at, "nice to have")) {
      marks.push_back({at, Importance::desirable, Force::predicate});
    } else if (is_measure(words, at)) {
      marks.push_back({at, Importance::required, Force::measure});
    }
  }
  return marks;
}

std::optional<Importance> read_importance(std::string_view piece) { return read_importance(WordRow(piece)); }

std::optional<Importance> read_importance(const Words& words) {
  std::optional<Importance> measure;
  std::optional<Importance> adverb;
  for (const ImportanceMark& mark : find_importance_marks(words)) {
    const bool desirable = mark.importance == Importance::desirable;
    if (mark.force == Force::predicate && !(desirable && is_detail(words, mark.word))) return mark.importance;
    if (mark.force == Force::measure) measure = mark.importance;
    if (mark.force == Force::adverb && is_at_edge(words, mark.word)) adverb = mark.importance;
  }
  return adverb ? adverb : measure;
}

}  // namespace vacparse
