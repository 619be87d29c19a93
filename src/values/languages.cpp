// SPDX-License-Identifier: MIT
#include <algorithm>

#include "tables.hpp"
#include "values.hpp"
#include "values/importance.hpp"
#include "values/language_words.hpp"
#include "values/mastery.hpp"
#include "values/words.hpp"

namespace vacparse {
namespace {

using namespace language_lists;

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

/// False for nearly all words that are no language's name.
bool may_name_language(const Word& word) {
  return word.kind == WordKind::letters && may_be_language(word.hash);
}

std::vector<Mention> find_mentions(const Words& words) {
  std::vector<Mention> mentions;
  for (std::size_t at = 0; at < words.size(); ++at) {
    if (words[at].text.size() < 3 || !may_name_language(words[at])) continue;
    if (words.before(at).folded == "than") continue;  // "a language other than English"
    if (const auto language = find_language(words[at].text)) mentions.push_back({at, *language});
  }
  return mentions;
}

bool is_linked(const Words& words, std::size_t from, std::size_t to) {
  constexpr std::size_t kMostLinks = 5;
  if (to - from > kMostLinks) return false;
  for (std::size_t at = from; at < to; ++at) {
    if (!one_of(words[at], kListLinks)) return false;
  }
  return true;
}

/// "Fluency in English and Armenian, Russian is an asset": behind the comma another predicate begins.
bool opens_predicate(const Words& words, std::size_t from, std::size_t to, bool listed) {
  if (to != from + 1 || !words.is(from, ",")) return false;
  const std::string_view next = words[to + 1].folded;
  return listed || next == "is" || next == "would" || next == "will" || next == "-";
}

std::vector<Group> group_mentions(const Words& words, const std::vector<Mention>& mentions) {
  std::vector<Group> groups;
  bool listed = false;  // "and" or "or" closed the list
  for (std::size_t at = 0; at < mentions.size(); ++at) {
    const std::size_t from = at > 0 ? mentions[at - 1].word + 1 : 0;
    const std::size_t to = mentions[at].word;
    const bool linked = at > 0 && is_linked(words, from, to) && !opens_predicate(words, from, to, listed);
    if (!linked) groups.push_back({at, at});
    groups.back().last = at + 1;
    listed = linked && (listed || (!words.is(from, ",") && !words.is(from, "/")));
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
  if (one_of(next, kLanguage)) return !words.is(at + 2, "papers");
  if (next.folded == "speaking") return words.is(at + 2, "and") || words.is(at + 2, "skills");
  return one_of(next, kFollowers);
}

/// "English-speaking countries", "Latin America": under a heading of languages, all that is not a language.
bool is_compound(const Words& words, std::size_t at) {
  const Word& next = words[at + 1];
  if (next.folded == "america") return true;
  return (next.folded == "-" && !next.blank_before) || next.folded == "speaking";
}

/// "français", "inglés": names that their own language writes small. "polish" is not one of them.
bool may_be_small(const Mention& mention, const Words& words) {
  const std::string_view word = words[mention.word].folded;
  const std::string_view name = mention.language.name;
  return !std::equal(word.begin(), word.end(), name.begin(), name.end(), [](char a, char b) {
    return a == (b >= 'A' && b <= 'Z' ? static_cast<char>(b + 32) : b);
  });
}

bool is_document(const Words& words) {
  for (std::size_t at = 0; at < words.size(); ++at) {
    const bool program = words.is(at, "applications") && one_of(words.before(at), kBeforeApplications);
    if (one_of(words[at], kDocuments) && !program) return true;
  }
  return false;
}

bool parts_clauses(const Words& words, std::size_t from, std::size_t to) {
  for (std::size_t at = from; at < to; ++at) {
    if (words.is(at, ";")) return true;
  }
  return false;
}

/// True when the words between name mastery once more: "fluency in Armenian, knowledge of English preferred".
bool opens_level(const Words& words, std::size_t from, std::size_t to) {
  constexpr WordSet kLinks({"of", "in", "de"});
  for (std::size_t at = from; at < to; ++at) {
    if (words.is(at, "are")) return false;  // "... are required": all of them
    if (one_of(words[at], kMastery) && one_of(words[at + 1], kLinks)) return true;
  }
  return false;
}

/// "English and French are the working languages of the Office", "The Office works in English and French":
/// the house speaks them; nobody is asked to.
bool describes_house(const Words& words, std::size_t first_mention) {
  constexpr std::size_t kReach = 6;
  const std::size_t verb = first_mention - std::min<std::size_t>(first_mention, 2);
  if (words.starts_phrase(verb, "works in") || words.starts_phrase(verb, "operates in")) return true;
  for (std::size_t at = 0; at + 1 < words.size(); ++at) {
    if (!words.is(at, "are") && !words.is(at, "sont") && !words.is(at, "son")) continue;
    for (std::size_t next = at + 1; next <= at + kReach && words.is_letters(next); ++next) {
      if (one_of(words[next], kLanguage)) return true;
    }
  }
  return false;
}

using Marks = std::vector<ImportanceMark>;
constexpr std::size_t kMarkReach = 60;  // words between a language and what is said of it

/// The first mark at or behind a word.
Marks::const_iterator mark_from(const Marks& marks, std::size_t word) {
  return std::lower_bound(marks.begin(), marks.end(), word,
                          [](const ImportanceMark& mark, std::size_t at) { return mark.word < at; });
}

/// The mark that opens the clause of the language at `at`: "must be fluent in".
std::optional<Importance> opening_importance(const Words& words, const Marks& marks,
                                             std::size_t first_mention, std::size_t at) {
  const auto behind = mark_from(marks, first_mention);
  if (behind == marks.begin()) return std::nullopt;
  const ImportanceMark& mark = *std::prev(behind);
  const bool near = at - mark.word <= kMarkReach && !parts_clauses(words, mark.word, at);
  return near ? std::optional<Importance>(mark.importance) : std::nullopt;
}

/// The first mark behind the language in its clause, which ends before `end`, else the one that opens the
/// clause.
std::optional<Importance> importance_of(const Words& words, const Marks& marks, std::size_t first_mention,
                                        std::size_t at, std::size_t end) {
  auto mark = mark_from(marks, at);
  const auto is_near = [&] {
    return mark != marks.end() && mark->word < end && mark->word - at <= kMarkReach;
  };
  while (is_near() && mark->force != ImportanceMark::Force::predicate) ++mark;
  const bool near = is_near();
  if (near && !parts_clauses(words, at, mark->word) && !opens_level(words, at + 1, mark->word)) {
    return mark->importance;
  }
  return opening_importance(words, marks, first_mention, at);
}

/// Reads one sentence.
class LanguageReader {
 public:
  LanguageReader(const Words& sentence, bool under_languages) : words_(sentence), under_(under_languages) {}

  void read(std::vector<LanguageFound>& found) {
    mentions_ = find_mentions(words_);
    if (mentions_.empty()) return;
    marks_ = find_importance_marks(words_);
    std::erase_if(marks_,
                  [](const ImportanceMark& mark) { return mark.force == ImportanceMark::Force::measure; });
    if (marks_.empty() && describes_house(words_, mentions_.front().word)) return;
    document_ = is_document(words_);
    std::size_t least = 0;
    for (const Group& group : group_mentions(words_, mentions_)) {
      const std::size_t last = mentions_[group.last - 1].word;
      const bool language = under_ ? !is_compound(words_, last) : stays_language(words_, last);
      if (language) read_group(group, least, found);
      least = last + 1;
    }
  }

 private:
  void read_group(const Group& group, std::size_t least, std::vector<LanguageFound>& found) const {
    const std::size_t first = mentions_[group.first].word;
    const std::size_t last = mentions_[group.last - 1].word;
    const Mastery mastery = find_mastery(words_, first, last + 1, least);
    if (is_choice(group) || is_unneeded(last + 1) || is_language_denied(words_, first)) return;
    const std::size_t end = next_subject(group);
    const std::optional<Importance> importance =
        importance_of(words_, marks_, mentions_.front().word, last, end);
    const bool heads = first == 0 && !words_.is_letters(last + 1);  // "English: fluent", "English."
    const bool stated = (importance && is_marked_close(last)) || heads;
    const bool asked = mastery.found || stated;
    const bool named = mastery.found || has_capital(words_[first]) ||
                       (under_ && may_be_small(mentions_[group.first], words_));
    if ((!under_ && (!asked || document_)) || !named) return;
    for (std::size_t at = group.first; at < group.last; ++at) {
      const LanguageName& language = mentions_[at].language;
      const auto same = [&](const LanguageFound& one) { return one.code == language.code; };
      if (std::any_of(found.begin(), found.end(), same)) continue;
      const std::size_t word = mentions_[at].word;
      const auto own = is_wished(least, first)
                           ? Importance::desirable
                           : importance_of(words_, marks_, mentions_.front().word, word, end);
      found.push_back({words_.piece(), std::string(language.code), std::string(language.name),
                       words_.text(mastery.first, mastery.last), own});
    }
  }

  /// "Proficiency in English and Armenian, Russian is an asset": the language behind the group of which alone
  /// something is said; else the end.
  std::size_t next_subject(const Group& group) const {
    const std::size_t last = mentions_[group.last - 1].word;  // no mark is looked for further behind
    for (std::size_t at = group.last; at < mentions_.size() && mentions_[at].word <= last + kMarkReach;
         ++at) {
      const std::size_t behind = mentions_[at].word + 1;
      if (words_.is(behind, "is") || words_.is(behind, "would") || words_.is(behind, "est"))
        return mentions_[at].word;
    }
    return words_.size();
  }

  /// "Proficient in English and preferably in Dutch": the group at `first` is, that before `least` is not.
  bool is_wished(std::size_t least, std::size_t first) const {
    const auto mark = mark_from(marks_, least);
    if (least == 0 || mark == marks_.end() || mark->word > first) return false;
    const auto all = words_.all().subspan(mark->word, first - mark->word);
    return mark->force == ImportanceMark::Force::adverb &&
           std::none_of(all.begin(), all.end(), [](const Word& word) { return word.kind == WordKind::sign; });
  }

  /// "one of the working languages (Arabic, English, French or Spanish)": none of them in particular.
  bool is_choice(const Group& group) const {
    constexpr std::size_t kFewest = 3, kReach = 10;
    const std::size_t first = mentions_[group.first].word;
    if (group.last - group.first < kFewest) return false;
    for (std::size_t at = first - std::min(first, kReach); at < first; ++at) {
      if (words_.starts_phrase(at, "one of") &&
          !words_.starts_phrase(at - std::min<std::size_t>(at, 2), "at least"))
        return true;
    }
    return false;
  }

  /// "Swedish is not needed", as the words behind the language have it. "... is not required but an asset"
  /// asks for it.
  bool is_unneeded(std::size_t behind) const {
    constexpr WordSet kNeeds({"needed", "required", "necessary", "essential", "expected", "asked"});
    const bool denied = words_.is(behind + 1, "not") && one_of(words_[behind + 2], kNeeds);
    return denied && mark_from(marks_, behind) == marks_.end();
  }

  /// "English essential", "English is required".
  bool is_marked_close(std::size_t at) const {
    constexpr std::size_t kReach = 4;
    const auto mark = mark_from(marks_, at);
    return mark != marks_.end() && mark->word - at <= kReach;
  }

  Words words_;
  bool under_;
  bool document_ = false;
  std::vector<Mention> mentions_;
  Marks marks_;
};

}  // namespace

std::vector<LanguageFound> read_languages(std::string_view piece, bool under_languages) {
  return read_languages(WordRow(piece), under_languages);
}

std::vector<LanguageFound> read_languages(const Words& words, bool under_languages) {
  std::vector<LanguageFound> found;
  const bool named = std::any_of(words.all().begin(), words.all().end(), may_name_language);
  if (!named) return found;
  for (const std::string_view sentence : split_sentences(words.piece())) {
    LanguageReader(words.part(sentence), under_languages).read(found);
  }
  return found;
}

}  // namespace vacparse
