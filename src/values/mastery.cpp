// SPDX-License-Identifier: MIT
#include "values/mastery.hpp"

#include "values/language_words.hpp"

namespace vacparse {
namespace {

using namespace language_lists;

Mastery with_adjectives(const Words& words, std::size_t noun, std::size_t last) {
  std::size_t first = noun;
  while (first > 0 && one_of(words[first - 1], kAdjectives)) --first;
  while (first < noun &&
         (words.is(first, "and") || words.is(first, "or") || words[first].kind == WordKind::sign))
    ++first;
  return {true, first, last};
}

/// "Excellent knowledge of both oral and written", "fluent in one of Canada's two official languages,".
Mastery mastery_before(const Words& words, std::size_t group, std::size_t least) {
  constexpr std::size_t kReach = 14;
  constexpr std::size_t kStrangers = 4;  // "official ABC languages (", "one of Canada's"
  bool used = false;
  bool of_languages = false;
  std::size_t strangers = 0;
  for (std::size_t at = group; at > least && group - at < kReach; --at) {
    const Word& word = words[at - 1];
    const bool level = word.folded == "level";
    const bool of_language = level && words.is(at, "of") && at + 1 == group;  // "High level of English"
    if (one_of(word, kMastery) && (!level || of_language)) return with_adjectives(words, at - 1, at);
    if (one_of(word, kUse)) used = true;
    if (one_of(word, kLanguage)) of_languages = true;
    const bool known = one_of(word, kLinks) || one_of(word, kUse) || one_of(word, kLanguage);
    if (!known && (!of_languages || ++strangers > kStrangers)) break;
  }
  return {used || of_languages, group, group};
}

/// "language skills", "(both oral and written) proficiency", "is required", "fluency".
Mastery mastery_behind(const Words& words, std::size_t group, std::size_t end) {
  constexpr std::size_t kReach = 8, kLevelReach = 4;
  for (std::size_t at = end + 2; words.is(end, "at") && at <= end + kLevelReach; ++at) {
    if (words.is(at, "level")) return with_adjectives(words, at, at + 1);  // "at a professional level"
  }
  for (std::size_t at = end; at < end + kReach; ++at) {
    const Word& word = words[at];
    if (one_of(word, kMastery) && word.folded != "speaker") {
      const Mastery before = with_adjectives(words, group, group);
      return before.first < group ? before : Mastery{true, at, at + 1};
    }
    const bool link = one_of(word, kLanguage) || one_of(word, kUse) || one_of(word, kAdjectives) ||
                      word.folded == "(" || word.folded == ")";
    if (word.folded == "," || !link) break;
  }
  const Mastery before = with_adjectives(words, group, group);
  return {before.first < group, before.first, group};
}

/// "4/4 Armenian": a score before the language.
Mastery score_before(const Words& words, std::size_t group) {
  const bool score =
      group >= 3 && words.is_digits(group - 1) && words.is(group - 2, "/") && words.is_digits(group - 3);
  return {score, score ? group - 3 : group, group};
}

}  // namespace

Mastery find_mastery(const Words& words, std::size_t first, std::size_t last, std::size_t least) {
  Mastery mastery = score_before(words, first);
  if (mastery.found) return mastery;
  mastery = mastery_before(words, first, least);
  if (mastery.found && mastery.first < mastery.last) return mastery;
  const Mastery behind = mastery_behind(words, first, last);
  return behind.found ? behind : mastery;
}

bool is_language_denied(const Words& words, std::size_t first) {
  constexpr std::size_t kReach = 5;
  for (std::size_t at = first; at > 0 && first - at < kReach; --at) {
    const Word& word = words[at - 1];
    if (word.folded == "no" || word.folded == "without") return !words.is(at, "less");
    if (word.folded == "not") return words.is(at - 2, "need") || words.is(at, "need");
    if (!one_of(word, kMastery) && !one_of(word, kUse) && !one_of(word, kLinks) &&
        !one_of(word, kAdjectives) && word.folded != "need")
      return false;
  }
  return false;
}

}  // namespace vacparse
