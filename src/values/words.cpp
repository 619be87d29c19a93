// SPDX-License-Identifier: MIT
#include "values/words.hpp"

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>

#include "text/characters.hpp"
#include "text/sixteen.hpp"
#include "values/fold.hpp"

namespace vacparse {
namespace {

struct NumberWord {
  std::string_view word;
  int value;
};

constexpr auto kNumberWords = std::to_array<NumberWord>({
    {"acht", 8},        {"catorce", 14},      {"cinco", 5},      {"cincuenta", 50},
    {"cinq", 5},        {"cinquante", 50},    {"cuarenta", 40},  {"cuatro", 4},
    {"deux", 2},        {"diecinueve", 19},   {"dieciocho", 18}, {"dieciseis", 16},
    {"diecisiete", 17}, {"diez", 10},         {"dix", 10},       {"doce", 12},
    {"dos", 2},         {"douze", 12},        {"drei", 3},       {"eight", 8},
    {"eighteen", 18},   {"eighty", 80},       {"ein", 1},        {"eine", 1},
    {"einem", 1},       {"einer", 1},         {"eleven", 11},    {"fifteen", 15},
    {"fifty", 50},      {"five", 5},          {"forty", 40},     {"four", 4},
    {"fourteen", 14},   {"funf", 5},          {"huit", 8},       {"neuf", 9},
    {"neun", 9},        {"nine", 9},          {"nineteen", 19},  {"ninety", 90},
    {"nueve", 9},       {"ocho", 8},          {"once", 11},      {"one", 1},
    {"onze", 11},       {"quarante", 40},     {"quatorze", 14},  {"quatre", 4},
    {"quince", 15},     {"quinze", 15},       {"sechs", 6},      {"seis", 6},
    {"seize", 16},      {"sept", 7},          {"seven", 7},      {"seventeen", 17},
    {"seventy", 70},    {"sieben", 7},        {"siete", 7},      {"six", 6},
    {"sixteen", 16},    {"sixty", 60},        {"soixante", 60},  {"ten", 10},
    {"thirteen", 13},   {"thirty", 30},       {"three", 3},      {"trece", 13},
    {"treinta", 30},    {"treize", 13},       {"trente", 30},    {"tres", 3},
    {"trois", 3},       {"twelve", 12},       {"twenty", 20},    {"two", 2},
    {"un", 1},          {"una", 1},           {"une", 1},        {"uno", 1},
    {"veinte", 20},     {"veinticuatro", 24}, {"vier", 4},       {"vingt", 20},
    {"zehn", 10},       {"zwei", 2},          {"zwolf", 12},
});

struct FirstWord {
  std::string_view phrase;
};

static_assert(std::is_sorted(kNumberWords.begin(), kNumberWords.end(),
                             [](const NumberWord& one, const NumberWord& other) {
                               return one.word < other.word;
                             }));

std::optional<int> number_word(const Word& counted) {
  static constexpr WordSet kAll = [] {
    std::array<FirstWord, kNumberWords.size()> rows{};
    for (std::size_t i = 0; i < rows.size(); ++i) rows[i].phrase = kNumberWords[i].word;
    return WordSet(rows);
  }();
  if (!kAll.has(counted)) return std::nullopt;
  const std::string_view word = counted.folded;
  const auto before = [](const NumberWord& entry, std::string_view name) { return entry.word < name; };
  const auto entry = std::lower_bound(kNumberWords.begin(), kNumberWords.end(), word, before);
  return entry != kNumberWords.end() && entry->word == word ? std::optional<int>(entry->value) : std::nullopt;
}

/// What each folded character is to a word; blanks and backslashes are nothing.
constexpr auto kKinds = [] {
  std::array<WordKind, 256> kinds{};
  kinds.fill(WordKind::sign);
  for (unsigned letter = 'a'; letter <= 'z'; ++letter) kinds[letter] = WordKind::letters;
  for (unsigned digit = '0'; digit <= '9'; ++digit) kinds[digit] = WordKind::digits;
  kinds[static_cast<unsigned char>(kForeignLetter)] = WordKind::letters;
  for (unsigned byte = 0; byte < 0x80; ++byte) {
    if (is_blank(static_cast<char>(byte))) kinds[byte] = WordKind::none;
  }
  kinds['\\'] = WordKind::none;  // Markdown's, before a sign: "two \\(2\\) years"
  return kinds;
}();
WordKind kind_of(char form) { return kKinds[static_cast<unsigned char>(form)]; }

/// `hash_word` of a word that sixteen bytes follow.
std::uint32_t hash_folded(const char* word, std::size_t size) {
  if (size <= kEightBytes) return hash_ends(number_at(word, size), 0);
  return hash_ends(number_at(word), number_at(word + size - kEightBytes));
}

/// How many of the folded characters from `word` on are of the kind of the first; a byte of none stands
/// behind them, and fifteen more.
std::size_t run_length(const char* word, WordKind kind) {
  if (kind == WordKind::sign) return 1;
  std::size_t length = 0;
  while (kind == WordKind::digits && kind_of(word[length]) == kind) ++length;
  while (kind == WordKind::letters) {
    const Sixteen bytes(word + length);
    const std::uint32_t others = ~letters_of(bytes).bits();
    const auto letters = static_cast<std::size_t>(std::countr_zero(others));
    length += letters;
    if (letters < kSixteenBytes) break;
  }
  return length;
}

/// Where `count` characters from `at` on end.
std::size_t behind_characters(std::string_view text, std::size_t at, std::size_t count) {
  for (; count > 0; --count) at += fold_char(text, at).size;
  return at;
}

/// "12", "12.5", "3,5", "1,200", "2½".
std::optional<Number> read_digits(const Words& words, std::size_t at) {
  const int whole = digits_value(words[at].text);
  if (whole < 0) return std::nullopt;
  Number number{static_cast<double>(whole), at + 1};
  if (words[at + 1].text == "½") return Number{number.value + 0.5, at + 2};
  const Word& point = words[at + 1];
  const Word& tail = words[at + 2];
  const bool parted = point.blank_before || tail.blank_before || tail.kind != WordKind::digits;
  if (parted || (point.folded != "." && point.folded != ",")) return number;
  if (point.folded == "," && tail.text.size() == 3)
    return Number{whole * 1000.0 + digits_value(tail.text), at + 3};
  if (tail.text.size() > 2) return number;
  const double scale = tail.text.size() == 1 ? 10.0 : 100.0;
  return Number{number.value + digits_value(tail.text) / scale, at + 3};
}

/// "two", "twenty-four", "vingt et un", "treinta y seis".
std::optional<Number> read_spelled(const Words& words, std::size_t at) {
  const std::optional<int> first = number_word(words[at]);
  if (!first) return std::nullopt;
  const bool tens = *first >= 20 || *first == 10;
  std::size_t next = at + 1;
  const std::string_view link = words[next].folded;
  if (tens && (link == "-" || link == "et" || link == "y")) ++next;
  const std::optional<int> unit = tens ? number_word(words[next]) : std::nullopt;
  if (unit && *unit < 10) return Number{static_cast<double>(*first + *unit), next + 1};
  return Number{static_cast<double>(*first), at + 1};
}

bool half_follows(const Words& words, std::size_t at, std::size_t& next) {
  constexpr std::array<std::string_view, 5> kHalves = {"and a half", "et demi", "et demie", "y medio",
                                                       "y media"};
  for (const std::string_view phrase : kHalves) {
    if (!words.starts_phrase(at, phrase)) continue;
    next = at + static_cast<std::size_t>(std::count(phrase.begin(), phrase.end(), ' ')) + 1;
    return true;
  }
  return false;
}

std::optional<Number> read_plain_number(const Words& words, std::size_t at) {
  return words.is_digits(at) ? read_digits(words, at) : read_spelled(words, at);
}

}  // namespace

WordRow::WordRow(std::string_view piece) : Words(piece, {}) {
  char* const folded = static_cast<char*>(memory_.allocate(piece.size() + kSixteenBytes, 1));
  const std::size_t size = fold(piece, folded);
  std::memset(folded + size, 0, piece.size() + kSixteenBytes - size);
  row_.reserve(piece.size() / 4 + 4);
  std::size_t at = 0, in_piece = 0;
  std::size_t foreign = size == piece.size() ? size : find_foreign(piece, 0);  // all before it are one byte
  const auto go_on = [&](std::size_t count) {
    at += count;
    if (in_piece + count <= foreign) {
      in_piece += count;
    } else {
      in_piece = behind_characters(piece, in_piece, count);
      foreign = find_foreign(piece, in_piece);
    }
  };
  bool blank = false;
  while (at < size) {
    const char* const word = folded + at;
    const WordKind kind = kind_of(*word);
    if (kind == WordKind::none) {
      blank = true;
      go_on(1);
      continue;
    }
    const std::size_t length = run_length(word, kind), begin = in_piece;
    go_on(length);
    const std::string_view text(piece.data() + begin, in_piece - begin);
    row_.push_back({text, {word, length}, hash_folded(word, length), kind, blank});
    blank = false;
  }
  words_ = row_;
}

Words Words::part(std::string_view piece) const {
  const auto begins_before = [](const Word& word, const char* place) { return word.text.data() < place; };
  const auto first = std::lower_bound(words_.begin(), words_.end(), piece.data(), begins_before);
  const auto last = std::lower_bound(first, words_.end(), piece.data() + piece.size(), begins_before);
  return {piece, {first, last}};
}

bool Words::goes_on(std::size_t at, std::string_view phrase) const {
  for (;; ++at) {
    const std::string_view word = (*this)[at].folded;
    if (phrase.size() <= word.size()) return phrase == word;
    if (phrase[word.size()] != ' ' || !phrase.starts_with(word)) return false;
    phrase.remove_prefix(word.size() + 1);
  }
}

std::string_view Words::text(std::size_t first, std::size_t last) const {
  if (first >= last || last > words_.size()) return {};
  const char* const begin = words_[first].text.data();
  const std::string_view end = words_[last - 1].text;
  return std::string_view(begin, static_cast<std::size_t>(end.data() + end.size() - begin));
}

bool one_of(std::string_view word, std::span<const std::string_view> words) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

int digits_value(std::string_view digits) {
  if (digits.empty() || digits.size() > 9) return -1;
  int value = 0;
  for (const char digit : digits) {
    if (!is_digit(digit)) return -1;
    value = value * 10 + (digit - '0');
  }
  return value;
}

std::optional<Number> read_number(const Words& words, std::size_t at) {
  std::optional<Number> number = read_plain_number(words, at);
  if (!number) return std::nullopt;
  std::size_t next = 0;
  if (half_follows(words, number->next, next)) number = Number{number->value + 0.5, next};
  if (!words.is(number->next, "(")) return number;
  const std::optional<Number> again = read_plain_number(words, number->next + 1);
  if (again && again->value == number->value && words.is(again->next, ")")) number->next = again->next + 1;
  return number;
}

bool is_capitalised(const Word& word) {
  return word.kind == WordKind::letters && is_upper(word.text.front());
}

std::size_t behind_bracket(const Words& words, std::size_t at) {
  constexpr std::size_t kMostWords = 16;
  if (!words.is(at, "(")) return at;
  for (std::size_t end = at + 2; end < at + kMostWords; ++end) {
    if (words.is(end, ")")) return end + 1;
  }
  return at;
}

bool is_of_name(const Word& word) {
  constexpr WordSet kLinks({"of", "for", "and", "the", "&", "de", "du", "des", "la", "in"});
  return is_capitalised(word) || one_of(word, kLinks);
}

}  // namespace vacparse
