// SPDX-License-Identifier: MIT
#include "values.hpp"

#include <algorithm>

#include "tables.hpp"
#include "values/importance.hpp"
#include "values/words.hpp"

namespace vacparse {
namespace {

/// Mastery of a language, as a noun or adjective that names a level.
constexpr std::string_view kMastery[] = {
    "fluency",   "fluent",      "fluently",  "knowledge",  "proficiency", "proficiencies", "proficient", "command",
    "mastery",   "bilingual",   "competence", "competency", "skills",     "skill",         "abilities",  "understanding",
    "maitrise",  "connaissance", "connaissances", "courant", "bilingue",  "pratique",      "dominio",    "conocimiento",
    "conocimientos", "fluidez", "fluido",    "manejo",      "nivel",      "level",         "literacy",   "speaker",
    "niveau",    "tongue",      "bilingualism",
};
/// What one does with a language: it asks for the language and names no level.
constexpr std::string_view kUse[] = {
    "communicate", "communicates", "communicating", "communication", "speak", "speaks", "speaking", "write", "writes",
    "ability",     "able",         "parler",        "parle",         "hablar", "read",  "converse", "correspond",
};
constexpr std::string_view kLanguage[] = {"language", "languages", "langue", "langues", "lengua", "lenguas", "idioma", "idiomas"};
/// What may stand between mastery and the language.
constexpr std::string_view kLinks[] = {
    "in",    "of",       "the",      "both",    "either",  "oral",     "orally",  "written", "spoken",   "verbal",
    "verbally", "reading", "writing", "and",    "or",      "as",       "well",    "to",      "working",  "good",
    "strong", "excellent", "official", "foreign", "local", "other",    "one",     "two",     "three",    "following",
    "more",  "any",      "a",        "an",      "additional", "at",    "least",   "du",      "de",       "la",
    "le",    "l",        "les",      "des",     "en",      "del",      "el",      "los",     "et",       "ou",
    "y",     "o",        "e",        "d",       "s",       "'",        "(",       ")",       ",",        "/",
    "-",     "&",        ":",        "effectively", "clearly", "with", "also",    "second",  "another",  "native",
    "level", "c",        "b",
};
constexpr std::string_view kListLinks[] = {
    ",", "/", "and", "or", "&", "et", "ou", "y", "o", "e", "both", "either", "as", "well", "the", "l", "'", "le", "du", "de",
};
constexpr std::string_view kAdjectives[] = {
    "excellent", "good",   "very",    "strong",   "working", "professional", "basic",    "advanced", "full",  "complete",
    "perfect",   "native", "intermediate", "thorough", "superior", "sound",  "proven",   "solid",    "limited", "operational",
    "oral",      "written", "verbal", "spoken",   "practical", "superb",     "fair",     "fluent",   "and",   "or",
    "/",         ",",      "near",    "bonne",    "bon",     "excellente",   "parfaite", "tres",     "buen",  "buena",
    "buenos",    "excelente", "communication", "writing", "impeccable", "demonstrated", "functional", "conversational",
    "exceptional", "outstanding", "high", "business", "mother", "reading", "technical", "adequate",
};
/// What may follow the name of a language; any other word makes it an adjective: "English law", "Spanish flu".
constexpr std::string_view kFollowers[] = {
    "and",      "or",       "et",        "ou",       "y",        "o",        "e",          "is",      "are",      "was",
    "will",     "would",    "should",    "must",     "has",      "skills",   "skill",      "proficiency", "fluency",
    "required", "essential", "desirable", "preferred", "mandatory", "necessary", "at",     "as",      "for",      "with",
    "both",     "plus",     "including", "a",        "an",       "also",     "but",        "while",   "level",    "speaker",
    "oral",     "orally",   "written",   "spoken",   "verbal",   "writing",  "reading",    "communication", "knowledge",
    "fluent",   "fluently", "native",    "courant",  "exige",    "souhaite", "requis",     "obligatoire", "preferably",
    "if",       "well",     "very",      "good",     "excellent", "in",      "to",         "on",      "ability",  "needed",
    "compulsory", "courante", "fluido",  "avanzado", "intermedio", "nivel",  "niveau",     "est",     "es",       "b",
    "c",        "though",   "when",      "competence", "competency", "abilities", "the",   "not",     "desired",  "an",
};
/// In a sentence with one of these the language is that of a document.
constexpr std::string_view kDocuments[] = {
    "cv",       "cvs",     "resume",   "resumes",  "letter",  "letters",   "form",     "forms",      "application",
    "applications", "submit", "submitted", "send", "apply",   "applying",  "translate", "translates", "translation",
    "translations", "translating", "translator", "interpreter", "publications", "correspondence", "articles",
    "summary",  "documents", "essay", "proposals", "proposal",
};

struct Mention {
  std::size_t word = 0;
  LanguageName language;
};

/// Languages that share one level and one predicate: "English, French or Spanish".
struct Group {
  std::size_t first = 0;  ///< first mention
  std::size_t last = 0;   ///< the mention after its last
};

bool has_capital(const Word& word) { return word.text.front() < 'a' || word.text.front() > 'z'; }

std::vector<Mention> find_mentions(const Words& words) {
  std::vector<Mention> mentions;
  for (std::size_t at = 0; at < words.size(); ++at) {
    if (!words.is_letters(at) || words[at].text.size() < 3) continue;
    if (const auto language = find_language(words[at].text)) mentions.push_back({at, *language});
  }
  return mentions;
}

bool is_linked(const Words& words, std::size_t from, std::size_t to) {
  constexpr std::size_t kMostLinks = 5;
  if (to - from > kMostLinks) return false;
  for (std::size_t at = from; at < to; ++at) {
    if (!one_of(words[at].folded, kListLinks)) return false;
  }
  return true;
}

std::vector<Group> group_mentions(const Words& words, const std::vector<Mention>& mentions) {
  std::vector<Group> groups;
  for (std::size_t at = 0; at < mentions.size(); ++at) {
    const bool linked = at > 0 && is_linked(words, mentions[at - 1].word + 1, mentions[at].word);
    if (!linked) groups.push_back({at, at});
    groups.back().last = at + 1;
  }
  return groups;
}

/// True when what follows the name leaves it a language: not "English-speaking", "Armenian legislation".
bool stays_language(const Words& words, std::size_t at) {
  const Word& next = words[at + 1];
  if (next.kind == WordKind::none) return true;
  if (next.folded == "-") return next.blank_before;
  if (next.kind == WordKind::sign) return next.folded != "'" || words.is(at + 2, "(");
  if (next.kind == WordKind::digits) return true;
  if (one_of(next.folded, kLanguage)) return !words.is(at + 2, "papers");
  if (next.folded == "speaking") return words.is(at + 2, "and") || words.is(at + 2, "skills");
  return one_of(next.folded, kFollowers);
}

/// Where the mastery of a group is named, and the level's words.
struct Mastery {
  bool found = false;
  std::size_t first = 0;
  std::size_t last = 0;  ///< equal to `first`: no level is named
};

Mastery with_adjectives(const Words& words, std::size_t noun, std::size_t last) {
  std::size_t first = noun;
  while (first > 0 && one_of(words[first - 1].folded, kAdjectives)) --first;
  while (first < noun && (words.is(first, "and") || words.is(first, "or") || words[first].kind == WordKind::sign)) ++first;
  return {true, first, last};
}

/// "Excellent knowledge of both oral and written", "fluent in one of Canada's two official languages,".
Mastery mastery_before(const Words& words, std::size_t group, std::size_t least) {
  constexpr std::size_t kReach = 14;
  constexpr std::size_t kStrangers = 4;  // "official INTERPOL languages (", "one of Canada's"
  bool used = false;
  bool of_languages = false;
  std::size_t strangers = 0;
  for (std::size_t at = group; at > least && group - at < kReach; --at) {
    const std::string_view word = words[at - 1].folded;
    if (one_of(word, kMastery) && word != "level") return with_adjectives(words, at - 1, at);
    if (one_of(word, kUse)) used = true;
    if (one_of(word, kLanguage)) of_languages = true;
    const bool known = one_of(word, kLinks) || one_of(word, kUse) || one_of(word, kLanguage);
    if (!known && (!of_languages || ++strangers > kStrangers)) break;
  }
  return {used || of_languages, group, group};
}

/// "language skills", "(both oral and written) proficiency", "is required", "fluency".
Mastery mastery_behind(const Words& words, std::size_t group, std::size_t end) {
  constexpr std::size_t kReach = 8;
  for (std::size_t at = end; at < end + kReach; ++at) {
    const std::string_view word = words[at].folded;
    if (one_of(word, kMastery) && word != "speaker") {
      const Mastery before = with_adjectives(words, group, group);
      return before.first < group ? before : Mastery{true, at, at + 1};
    }
    const bool link = one_of(word, kLanguage) || one_of(word, kUse) || one_of(word, kAdjectives) || word == "(" || word == ")";
    if (word == "," || !link) break;
  }
  const Mastery before = with_adjectives(words, group, group);
  return {before.first < group, before.first, group};
}

/// "4/4 Armenian": a score before the language.
Mastery score_before(const Words& words, std::size_t group) {
  const bool score = group >= 3 && words.is_digits(group - 1) && words.is(group - 2, "/") && words.is_digits(group - 3);
  return {score, score ? group - 3 : group, group};
}

Mastery find_mastery(const Words& words, std::size_t first, std::size_t last, std::size_t least) {
  Mastery mastery = score_before(words, first);
  if (mastery.found) return mastery;
  mastery = mastery_before(words, first, least);
  if (mastery.found && mastery.first < mastery.last) return mastery;
  const Mastery behind = mastery_behind(words, first, last);
  return behind.found ? behind : mastery;
}

bool is_document(const Words& words) {
  for (std::size_t at = 0; at < words.size(); ++at) {
    if (one_of(words[at].folded, kDocuments)) return true;
  }
  return false;
}

bool parts_clauses(const Words& words, std::size_t from, std::size_t to) {
  for (std::size_t at = from; at < to; ++at) {
    if (words.is(at, ";")) return true;
  }
  return false;
}

/// The first mark behind the language in its clause, else the last before it.
std::optional<Importance> importance_of(const Words& words, const std::vector<ImportanceMark>& marks, std::size_t at) {
  std::optional<Importance> before;
  for (const ImportanceMark& mark : marks) {
    if (mark.force == ImportanceMark::Force::measure) continue;
    const bool behind = mark.word > at;
    if (parts_clauses(words, std::min(at, mark.word), std::max(at, mark.word))) continue;
    if (behind && mark.force == ImportanceMark::Force::predicate) return mark.importance;
    if (!behind) before = mark.importance;
  }
  return before;
}

/// Reads one sentence.
class LanguageReader {
 public:
  LanguageReader(std::string_view sentence, bool under_languages)
      : sentence_(sentence), words_(sentence), under_(under_languages) {}

  void read(std::vector<LanguageFound>& found) {
    mentions_ = find_mentions(words_);
    if (mentions_.empty()) return;
    marks_ = find_importance_marks(words_);
    document_ = is_document(words_);
    std::size_t least = 0;
    for (const Group& group : group_mentions(words_, mentions_)) {
      const std::size_t last = mentions_[group.last - 1].word;
      if (stays_language(words_, last)) read_group(group, least, found);
      least = last + 1;
    }
  }

 private:
  void read_group(const Group& group, std::size_t least, std::vector<LanguageFound>& found) const {
    const std::size_t first = mentions_[group.first].word;
    const std::size_t last = mentions_[group.last - 1].word;
    const Mastery mastery = find_mastery(words_, first, last + 1, least);
    const std::optional<Importance> importance = importance_of(words_, marks_, last);
    const bool stated = importance && is_marked_close(last);
    const bool asked = mastery.found || stated;
    if ((!under_ && (!asked || document_)) || (!asked && !has_capital(words_[first]))) return;
    for (std::size_t at = group.first; at < group.last; ++at) {
      const LanguageName& language = mentions_[at].language;
      const auto same = [&](const LanguageFound& one) { return one.code == language.code; };
      if (std::any_of(found.begin(), found.end(), same)) continue;
      found.push_back({sentence_, std::string(language.code), std::string(language.name),
                       words_.text(mastery.first, mastery.last), importance_of(words_, marks_, mentions_[at].word)});
    }
  }

  /// "English essential", "English is required".
  bool is_marked_close(std::size_t at) const {
    constexpr std::size_t kReach = 4;
    return std::any_of(marks_.begin(), marks_.end(),
                       [&](const ImportanceMark& mark) { return mark.word > at && mark.word - at <= kReach; });
  }

  std::string_view sentence_;
  Words words_;
  bool under_;
  bool document_ = false;
  std::vector<Mention> mentions_;
  std::vector<ImportanceMark> marks_;
};

}  // namespace

std::vector<LanguageFound> read_languages(std::string_view piece, bool under_languages) {
  std::vector<LanguageFound> found;
  for (const std::string_view sentence : split_sentences(piece)) {
    LanguageReader(sentence, under_languages).read(found);
  }
  return found;
}

}  // namespace vacparse
