// SPDX-License-Identifier: MIT
#include <algorithm>
#include <array>

#include "text/characters.hpp"
#include "values.hpp"
#include "values/words.hpp"

namespace vacparse {
namespace {

/// A series of a grade scale: its letters and the levels that it has.
struct Series {
  std::string_view letters;
  std::string_view scale;
  int low;
  int high;
  bool shy;  ///< without hyphen it means other things too: it needs a word or sign of grades beside it
};

constexpr auto kSeries = std::to_array<Series>({
    {"P", "un", 1, 7, true},  {"D", "un", 1, 2, true},       {"G", "un", 1, 7, true},
    {"FS", "un", 1, 7, true}, {"NPSA", "un", 1, 11, false},  {"IPSA", "un", 8, 13, false},
    {"SB", "un", 1, 5, true}, {"AD", "eu", 5, 16, false},    {"AST", "eu", 1, 11, false},
    {"SC", "eu", 1, 6, true}, {"GS", "us-gs", 8, 15, false}, {"GS", "", 1, 7, false},
    {"AS", "ca", 1, 9, true}, {"PM", "ca", 1, 9, true},      {"IT", "ca", 1, 9, true},
    {"CS", "ca", 1, 9, true}, {"EX", "ca", 1, 9, true},      {"EC", "ca", 1, 9, true},
    {"CR", "ca", 1, 9, true}, {"IS", "ca", 1, 9, true},      {"PE", "ca", 1, 9, true},
    {"FI", "ca", 1, 9, true}, {"PG", "ca", 1, 9, true},      {"CO", "ca", 1, 4, true},
    {"PC", "ca", 1, 9, true}, {"EG", "ca", 1, 9, true},      {"GT", "ca", 1, 9, true},
    {"BI", "ca", 1, 9, true}, {"CT", "ca", 1, 9, true},      {"TR", "ca", 1, 9, true},
    {"MT", "ca", 1, 9, true}, {"SP", "ca", 1, 9, true},      {"APS", "", 1, 6, false},
});
constexpr WordSet kRomans({"i", "ii", "iii", "iv"});
constexpr WordSet kGradeWords({"grade", "level", "class", "classification", "band", "grado", "niveau",
                               "group"});

bool is_low_roman(std::string_view text) {
  return !text.empty() && text.find_first_not_of("IVX") == std::string_view::npos;
}

/// A grade's words, `first` to `last - 1`.
struct FoundGrade {
  std::size_t first = 0;
  std::size_t last = 0;
  std::string_view scale;
};

bool is_joined(const Words& words, std::size_t at) { return !words[at].blank_before; }

/// The sign of grades beside it: "grade P4", "(P4)", ", G6" or the whole piece.
bool is_marked(const Words& words, std::size_t first, std::size_t last) {
  const Word& before = words.before(first);
  const Word& behind = words[last];
  if (one_of(before, kGradeWords)) return true;
  const bool opened = first == 0 || before.folded == "(" || before.folded == "," || before.folded == "/";
  const bool closed = behind.kind == WordKind::none || behind.folded == ")" || behind.folded == "/" ||
                      behind.folded == "," ||
                      (behind.folded == "(" && before.folded == ",");  // "Clerk, G5 (temporary)"
  return opened && closed;
}

/// True when the match does not go on into something else: "P2P", "GS-2210", "AS-05.1", "P-4-ish".
bool is_closed(const Words& words, std::size_t last) {
  const Word& next = words[last];
  if (next.blank_before || next.kind == WordKind::none) return true;
  if (next.kind != WordKind::sign) return false;
  const bool joins = next.folded == "-" || next.folded == "." || next.folded == ":";
  return !joins || words[last + 1].blank_before || words[last + 1].kind == WordKind::none;
}

bool is_open_before(const Words& words, std::size_t first) {
  const Word& before = words.before(first);
  if (words[first].blank_before || before.kind == WordKind::none) return true;
  return before.folded == "(" || before.folded == "/" || before.folded == "[" || before.folded == "," ||
         before.folded == "-" || before.folded == ":" || before.folded == "*";
}

/// "P-4", "AD 7", "GS15", "IT-04", "D.1".
std::optional<FoundGrade> read_series(const Words& words, std::size_t at) {
  const bool sign = words.is(at + 1, "-") || words.is(at + 1, ".");
  const bool hyphen = sign && is_joined(words, at + 1) && is_joined(words, at + 2);
  const std::size_t digits = hyphen ? at + 2 : at + 1;
  const int level = words[digits].text.size() <= 2 ? digits_value(words[digits].text) : -1;
  if (level < 0 || !is_closed(words, digits + 1)) return std::nullopt;
  for (const Series& series : kSeries) {
    if (words[at].text != series.letters || level < series.low || level > series.high) continue;
    const bool canadian = series.scale == "ca";
    if (canadian && !hyphen) return std::nullopt;
    if (series.shy && !hyphen && !is_marked(words, at, digits + 1)) return std::nullopt;
    if (series.shy && words[digits].blank_before) return std::nullopt;
    return FoundGrade{at, digits + 1, series.scale};
  }
  return std::nullopt;
}

/// "FG IV", "FGIV", "AST/SC 2", "NO-C", "NOC".
std::optional<FoundGrade> read_lettered(const Words& words, std::size_t at) {
  const std::string_view text = words[at].text;
  const std::size_t behind = words.is(at + 1, "-") ? at + 2 : at + 1;
  if (text == "FG" && one_of(words[behind], kRomans) && words[behind].text[0] == 'I') {
    return FoundGrade{at, behind + 1, "eu"};
  }
  if (text == "FGI" || text == "FGII" || text == "FGIII" || text == "FGIV")
    return FoundGrade{at, at + 1, "eu"};
  if (text == "AST" && words.is(at + 1, "/") && words[at + 2].text == "SC") {
    const std::size_t digits = words.is(at + 3, "-") ? at + 4 : at + 3;
    const int level = digits_value(words[digits].text);
    return level >= 1 && level <= 6 ? std::optional<FoundGrade>({at, digits + 1, "eu"}) : std::nullopt;
  }
  const std::string_view letter = words[at + 2].text;
  const bool national =
      text == "NO" && words.is(at + 1, "-") && letter.size() == 1 && letter[0] >= 'A' && letter[0] <= 'E';
  if (national && is_joined(words, at + 2)) return FoundGrade{at, at + 3, "un"};
  const bool joined = text.size() == 3 && text.starts_with("NO") && text[2] >= 'A' && text[2] <= 'E';
  return joined && is_marked(words, at, at + 1) ? std::optional<FoundGrade>({at, at + 1, "un"})
                                                : std::nullopt;
}

/// "A.4", "A-2", "G17", "B3": NATO's grades, old and new, are too short to stand without a mark. "(B2)" is a
/// level of language.
std::optional<FoundGrade> read_nato(const Words& words, std::size_t at) {
  const std::string_view letter = words[at].text;
  if (letter != "A" && letter != "B" && letter != "C" && letter != "L" && letter != "G") return std::nullopt;
  const bool sign = (words.is(at + 1, ".") || words.is(at + 1, "-")) && is_joined(words, at + 1);
  const std::size_t digits = sign ? at + 2 : at + 1;
  const int level = words[digits].text.size() <= 2 ? digits_value(words[digits].text) : -1;
  if (words[digits].blank_before || level < 1 || !is_closed(words, digits + 1)) return std::nullopt;
  const bool graded = words.before(at).folded == "grade";
  const bool paired = words.is(digits + 1, "/") || words.before(at).folded == "/";
  const bool whole = at == 0 && digits + 1 == words.size();
  const bool new_scale = letter == "G" && level >= 8 && level <= 24;
  const bool old_scale = letter != "G" && level <= 7;
  const bool set_off = whole || is_marked(words, at, digits + 1);
  const bool nato = graded || (set_off && (sign || new_scale || paired));
  const bool told = nato || whole;  // "A2" alone may be anybody's
  const bool forum = level == 20 && !sign && !graded;
  if ((!new_scale && !old_scale) || forum || !told) return std::nullopt;
  return FoundGrade{at, digits + 1, nato ? std::string_view("nato") : std::string_view()};
}

std::optional<FoundGrade> read_grade(const Words& words, std::size_t at) {
  const char first = words[at].text.empty() ? ' ' : words[at].text.front();
  if (!words.is_letters(at) || first < 'A' || first > 'Z' || !is_open_before(words, at)) return std::nullopt;
  std::optional<FoundGrade> match = read_series(words, at);
  if (!match) match = read_lettered(words, at);
  return match ? match : read_nato(words, at);
}

std::size_t skip_level_link(const Words& words, std::size_t at) {
  if (words.is(at, "/") || words.is(at, "or") || words.is(at, "ou") || words.is(at, "and") ||
      words.is(at, "o"))
    return at + 1;
  return at;
}

/// The further levels behind a first one: "IT-04 or IT-05", "GS-14/15", "A-2/G-15".
std::size_t add_levels(const Words& words, const FoundGrade& first, std::vector<std::string_view>& levels) {
  std::size_t last = first.last;
  while (true) {
    const bool comma = words.is(last, ",") && words.is_letters(last + 1);
    std::size_t next = comma ? last + 1 : skip_level_link(words, last);
    if (next == last) return last;
    if (words.is(next, "nato") && words.is(next + 1, "grade")) next += 2;
    const std::optional<FoundGrade> match = read_grade(words, next);
    const bool digits = words.is_digits(next) && words[next].text.size() <= 2 && is_closed(words, next + 1);
    if (!match && !(digits && first.scale == "us-gs")) return last;
    last = match ? match->last : next + 1;
    levels.push_back(words.text(next, last));
  }
}

/// "TI-03", as Canada writes a group and its level, and nothing more.
bool is_code(const Words& words) {
  return words.size() == 3 && words.is_letters(0) && words.is(1, "-") && words.is_digits(2) &&
         is_joined(words, 1) && is_joined(words, 2) && words[0].text.size() == 2 &&
         is_upper(words[0].text[0]) && is_upper(words[0].text[1]) && words[2].text.size() == 2 &&
         words[2].text.front() == '0';
}

/// "MRW": the letters of a house.
bool is_letter_code(std::string_view word) {
  constexpr std::size_t kFewest = 2, kMost = 6;
  return word.size() >= kFewest && word.size() <= kMost && std::all_of(word.begin(), word.end(), is_upper);
}

}  // namespace

std::optional<GradeFound> find_grade(std::string_view piece) {
  if (piece.find_first_of("PDGFNISAECBTL") == std::string_view::npos) return std::nullopt;
  const WordRow words(piece);
  for (std::size_t at = 0; at < words.size(); ++at) {
    const std::optional<FoundGrade> match = read_grade(words, at);
    if (!match) continue;
    GradeFound found{{}, match->scale, {words.text(match->first, match->last)}};
    found.text = words.text(match->first, add_levels(words, *match, found.levels));
    return found;
  }
  return std::nullopt;
}

bool is_named_grade(std::string_view piece) {
  constexpr std::size_t kMostNames = 3;
  constexpr std::string_view kAgreements[] = {"TV-", "TVL", "TVöD", "Entgeltgruppe", "Besoldungsgruppe"};
  for (const std::string_view agreement : kAgreements) {
    if (piece.find(agreement) != std::string_view::npos) return true;  // "E 13 TV-L"
  }
  const WordRow words(piece);
  if (is_code(words)) return true;
  std::size_t at = 0;
  while (at < kMostNames && words.is_letters(at) && is_upper(words[at].text.front()) &&
         !one_of(words[at], kGradeWords))
    ++at;
  if (!one_of(words[at], kGradeWords)) return false;
  ++at;
  const bool quoted = words.is(at, "'") || words.is(at, "\"");
  if (quoted) ++at;
  // "GRADE MRW 3": whose grades they are
  if (words.is_letters(at) && is_letter_code(words[at].text) && words.is_digits(at + 1)) ++at;
  const bool letter = words.is_letters(at) && words[at].text.size() == 1 && is_upper(words[at].text.front());
  if (!words.is_digits(at) && !letter && !is_low_roman(words[at].text)) return false;
  return at + (quoted ? 2 : 1) == words.size();
}

std::vector<std::string_view> read_levels(std::string_view piece) {
  if (const std::optional<GradeFound> found = find_grade(piece)) return found->levels;
  constexpr int kHighest = 30;
  std::vector<std::string_view> levels;
  const WordRow words(piece);
  for (std::size_t at = 0; at < words.size(); ++at) {
    const int level = digits_value(words[at].text);
    const bool alone = words[at].blank_before || words.before(at).kind != WordKind::letters;
    if (level >= 1 && level <= kHighest && alone && is_closed(words, at + 1))
      levels.push_back(words[at].text);
  }
  return levels;
}

}  // namespace vacparse
