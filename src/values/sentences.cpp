// SPDX-License-Identifier: MIT
#include <algorithm>
#include <array>

#include "phrase.hpp"
#include "text/characters.hpp"
#include "text/sixteen.hpp"
#include "values.hpp"
#include "values/fold.hpp"
#include "values/words.hpp"

namespace vacparse {
namespace {

constexpr WordSet kAbbreviations({
    "mr",  "mrs",  "ms",  "dr",  "prof", "no",   "nr",   "nos",  "st",  "sec", "art",  "approx", "incl",
    "min", "max",  "vs",  "e.g", "i.e",  "ph.d", "m.sc", "b.sc", "inc", "ltd", "co",   "dept",   "fig",
    "cf",  "p.ex", "ref", "ext", "tel",  "jan",  "feb",  "mar",  "apr", "aug", "sep",  "sept",   "oct",
    "nov", "dec",  "mme", "sr",  "sra",  "ud",   "uds",  "gen",  "col", "lt",  "govt", "m.a",    "b.a",
});

/// The word that ends before `end`, without what opens it.
std::string_view word_before(std::string_view piece, std::size_t end) {
  std::size_t begin = end;
  constexpr std::size_t kLongest = 12;
  while (begin > 0 && end - begin < kLongest && !is_blank(piece[begin - 1]) && piece[begin - 1] != '(')
    --begin;
  return piece.substr(begin, end - begin);
}

/// True when the point at `at` belongs to the word before it: "Mr.", "U.S.", "1.", "e.g.".
bool is_abbreviation(std::string_view piece, std::size_t at, std::size_t sentence) {
  const std::string_view word = word_before(piece, at);
  if (word.empty()) return true;
  const std::string folded = fold(word);
  const bool initial = word.size() == 1 && word[0] >= 'A' && word[0] <= 'Z';
  const bool initials = word.size() > 2 && word[word.size() - 2] == '.' && word.size() < 8;
  const std::size_t offset = static_cast<std::size_t>(word.data() - piece.data());
  const bool number = offset == sentence && digits_value(word) >= 0;
  return initial || initials || number || kAbbreviations.has(folded);
}

/// What may open a sentence: not a small letter, not a sign that goes on.
bool opens_sentence(std::string_view piece, std::size_t at) {
  const char one = piece[at];
  return !(one >= 'a' && one <= 'z') && one != ',' && one != ';' && one != ')';
}

/// The first place from `at` on where a sentence may end; the piece's size where there is none.
std::size_t find_stop(std::string_view piece, std::size_t at) {
  return find_marked(
      piece, at, [](const Sixteen& bytes) { return bytes.equal('.') | bytes.equal('!') | bytes.equal('?'); });
}

/// The end of the sentence whose stop stands at `at`, or npos when it is none.
std::size_t sentence_end(std::string_view piece, std::size_t at, std::size_t sentence) {
  std::size_t end = at + 1;
  if (end < piece.size() && piece[end] == '.')
    return std::string_view::npos;  // the last point of a row ends it
  while (end < piece.size() && (piece[end] == ')' || piece[end] == '"')) ++end;
  std::size_t next = end;
  while (next < piece.size() && is_blank(piece[next])) ++next;
  if (next == end || next == piece.size() || !opens_sentence(piece, next)) return std::string_view::npos;
  const bool closed = piece[at] == '.' && is_abbreviation(piece, at, sentence);
  return closed ? std::string_view::npos : end;
}

constexpr WordSet kPlaceholders({
    "n/a",
    "na",
    "n.a",
    "tbd",
    "tba",
    "tbc",
    "open",
    "closed",
    "none",
    "nil",
    "asap",
    "to be determined",
    "to be defined",
    "to be confirmed",
    "to be announced",
    "not applicable",
    "not listed",
    "not specified",
    "continuous",
    "open until filled",
    "until filled",
    "as soon as possible",
    "various",
    "unknown",
    "…",
    "xxx",
    "a definir",
    "a determiner",
    "neant",
    "aucun",
    "por definir",
    "ninguno",
});

}  // namespace

std::vector<std::string_view> split_sentences(std::string_view piece) {
  std::vector<std::string_view> sentences;
  sentences.reserve(4);
  std::size_t begin = 0;
  while (begin < piece.size() && is_blank(piece[begin])) ++begin;
  for (std::size_t at = begin; (at = find_stop(piece, at)) < piece.size(); ++at) {
    const std::size_t end = sentence_end(piece, at, begin);
    if (end == std::string_view::npos) continue;
    sentences.push_back(trim(piece.substr(begin, end - begin)));
    begin = end;
    while (begin < piece.size() && is_blank(piece[begin])) ++begin;
    at = begin;
  }
  const std::string_view rest = trim(piece.substr(std::min(begin, piece.size())));
  if (!rest.empty()) sentences.push_back(rest);
  return sentences;
}

std::string_view trim_value(std::string_view piece) {
  constexpr CharSet kAround("*:"), kBehind("*,;\\");
  piece = trim(piece);
  while (!piece.empty() && kAround.has(piece.front())) piece = trim(piece.substr(1));
  while (!piece.empty()) {
    const bool stop = piece.back() == '.' && !is_abbreviation(piece, piece.size() - 1, piece.size());
    if (!stop && !kBehind.has(piece.back())) break;
    piece = trim(piece.substr(0, piece.size() - 1));
  }
  return piece;
}

bool is_placeholder(std::string_view piece) {
  piece = trim_value(piece);
  while (!piece.empty() && (piece.back() == '.' || piece.back() == ')' || piece.back() == '!'))
    piece.remove_suffix(1);
  while (!piece.empty() && piece.front() == '(') piece.remove_prefix(1);
  const auto says_something = [](char c) {  // unlike "---", "{"
    return is_lower(c) || is_upper(c) || is_digit(c) || static_cast<unsigned char>(c) >= 0x80;
  };
  if (std::none_of(piece.begin(), piece.end(), says_something)) return true;
  constexpr std::size_t kLongest = 30;
  return piece.size() <= kLongest && kPlaceholders.has(fold(piece));
}

}  // namespace vacparse
