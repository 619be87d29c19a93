// SPDX-License-Identifier: MIT
#include <algorithm>
#include <array>

#include "text/sixteen.hpp"
#include "values.hpp"
#include "values/times.hpp"
#include "values/words.hpp"

namespace vacparse {
namespace {

struct MonthWord {
  std::string_view phrase;
  int month;
};

constexpr auto kMonthWords = std::to_array<MonthWord>({
    {"january", 1},    {"jan", 1},       {"janvier", 1},   {"janv", 1},       {"enero", 1},
    {"ene", 1},        {"february", 2},  {"feb", 2},       {"febr", 2},       {"fevrier", 2},
    {"fevr", 2},       {"fev", 2},       {"febrero", 2},   {"march", 3},      {"mar", 3},
    {"mars", 3},       {"marzo", 3},     {"april", 4},     {"apr", 4},        {"avril", 4},
    {"avr", 4},        {"abril", 4},     {"abr", 4},       {"may", 5},        {"mai", 5},
    {"mayo", 5},       {"maj", 5},       {"june", 6},      {"jun", 6},        {"juin", 6},
    {"junio", 6},      {"july", 7},      {"jul", 7},       {"juillet", 7},    {"juil", 7},
    {"julio", 7},      {"august", 8},    {"aug", 8},       {"aout", 8},       {"agosto", 8},
    {"ago", 8},        {"september", 9}, {"sept", 9},      {"sep", 9},        {"septembre", 9},
    {"septiembre", 9}, {"setiembre", 9}, {"october", 10},  {"oct", 10},       {"octobre", 10},
    {"octubre", 10},   {"november", 11}, {"nov", 11},      {"novembre", 11},  {"noviembre", 11},
    {"december", 12},  {"dec", 12},      {"decembre", 12}, {"diciembre", 12}, {"dic", 12},
    {"januar", 1},     {"janner", 1},    {"februar", 2},   {"marz", 3},       {"juni", 6},
    {"juli", 7},       {"oktober", 10},  {"okt", 10},      {"dezember", 12},  {"dez", 12},
});

constexpr WordSet kWeekdays({
    "monday",   "tuesday",  "wednesday",  "thursday", "friday",  "saturday",  "sunday",  "mon",
    "tue",      "tues",     "wed",        "thu",      "thur",    "thurs",     "fri",     "sat",
    "sun",      "lundi",    "mardi",      "mercredi", "jeudi",   "vendredi",  "samedi",  "dimanche",
    "lunes",    "martes",   "miercoles",  "jueves",   "viernes", "sabado",    "domingo", "montag",
    "dienstag", "mittwoch", "donnerstag", "freitag",  "samstag", "sonnabend", "sonntag",
});
constexpr WordSet kOrdinals({"st", "nd", "rd", "th", "er", "e", "o"});

constexpr WordSet kMonths(kMonthWords);

int month_of(const Word& word) {
  if (!kMonths.has(word)) return 0;
  const auto same = [&](const MonthWord& entry) { return entry.phrase == word.folded; };
  return std::find_if(kMonthWords.begin(), kMonthWords.end(), same)->month;
}

bool is_day(const Date& date) {
  constexpr std::array<int, 12> kDays = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  if (date.year < 1900 || date.year > 2199 || date.month < 1 || date.month > 12 || date.day < 1) return false;
  const bool leap = (date.year % 4 == 0 && date.year % 100 != 0) || date.year % 400 == 0;
  const int days = kDays[static_cast<std::size_t>(date.month - 1)];
  return date.day <= days + (leap && date.month == 2 ? 1 : 0);
}

/// A date's words: `first` to `last - 1`.
struct FoundDate {
  std::size_t first = 0;
  std::size_t last = 0;
  std::optional<Date> date;
  bool ambiguous = false;
};

std::optional<Date> checked(Date date) { return is_day(date) ? std::optional<Date>(date) : std::nullopt; }

/// The full year that a word names; two digits count only where `short_form` allows them. 0 for none.
int year_of(const Word& word, bool short_form) {
  const int year = digits_value(word.text);
  if (word.text.size() == 4 && year >= 1900 && year <= 2199) return year;
  if (!short_form || word.text.size() != 2) return 0;
  return year < 70 ? 2000 + year : 1900 + year;
}

int day_of(const Words& words, std::size_t at) {
  const int day = words[at].text.size() <= 2 ? digits_value(words[at].text) : -1;
  return day <= 31 ? day : -1;
}

/// Behind a day: "th", "er", a point or nothing.
std::size_t skip_ordinal(const Words& words, std::size_t at) {
  if (one_of(words[at], kOrdinals) && (!words[at].blank_before || words[at].text.size() == 2)) return at + 1;
  return words.is(at, ".") ? at + 1 : at;
}

std::size_t skip_any(const Words& words, std::size_t at, std::initializer_list<std::string_view> signs) {
  while (std::find(signs.begin(), signs.end(), words[at].folded) != signs.end()) ++at;
  return at;
}

/// True when the digits at `at` go on: "2019" of "20191", or more digits behind a hyphen.
bool goes_on(const Words& words, std::size_t last) {
  const Word& next = words[last];
  if (next.blank_before || next.kind != WordKind::sign)
    return next.kind == WordKind::letters && !next.blank_before && next.folded != "t";
  const bool joins = next.folded == "-" || next.folded == "/" || next.folded == ".";
  return joins && words.is_digits(last + 1) && !words[last + 1].blank_before;
}

/// The year behind a month or day. Two digits are one behind a hyphen, and where the text ends with them: "14
/// May 04".
int year_at(const Words& words, std::size_t at, bool hyphens) {
  if (words[at].text.size() == 2 && month_of(words[at + 1]) != 0) return 0;  // "15 December - 10 January"
  return year_of(words[at], hyphens || at + 1 == words.size());
}

/// Without a year: `next` is the word where it would stand.
struct YearlessDate {
  std::size_t first = 0;
  std::size_t next = 0;
  int month = 0;
  int day = 0;
  bool hyphens = false;
};

std::optional<FoundDate> with_year(const Words& words, const YearlessDate& found) {
  const int year = year_at(words, found.next, found.hyphens);
  if (year == 0) return std::nullopt;
  return FoundDate{found.first, found.next + 1, checked({year, found.month, found.day}), false};
}

/// "5 January 2026", "1er de mayo de 2024", "18-Jan-2026", "04 March , 2018", "21. maj 2019".
std::optional<YearlessDate> read_day_first(const Words& words, std::size_t at) {
  const int day = day_of(words, at);
  if (day < 1) return std::nullopt;
  std::size_t next = skip_any(words, skip_ordinal(words, at + 1), {"of", "de", "day", "-", "/", ","});
  const int month = month_of(words[next]);
  if (month == 0) return std::nullopt;
  const bool hyphens = words.is(next + 1, "-") || words.is(next + 1, "/") || words.is(next + 1, "'");
  next = skip_any(words, next + 1, {".", ",", "of", "de", "del", "-", "/", "'"});
  return YearlessDate{at, next, month, day, hyphens};
}

/// "Oct 30, 2025", "NOVEMBER 22nd, 2018".
std::optional<YearlessDate> read_month_first(const Words& words, std::size_t at) {
  const int month = month_of(words[at]);
  if (month == 0) return std::nullopt;
  std::size_t next = skip_any(words, at + 1, {".", "-", "the"});
  const int day = day_of(words, next);
  if (day < 1) return std::nullopt;
  const std::size_t behind = skip_ordinal(words, next + 1);
  const bool hyphens = words.is(behind, "-") && words.is(at + 1, "-");
  next = skip_any(words, behind, {".", ",", "of", "-", "'"});
  return YearlessDate{at, next, month, day, hyphens};
}

/// "April 23rd to Friday, April 27th, 2018": the first has the year of the second.
std::optional<FoundDate> with_year_of_end(const Words& words, const YearlessDate& begin) {
  constexpr WordSet kLinks({"to", "through", "until", "till", "-", "–", "au", "al", "bis"});
  std::size_t at = begin.next;
  if (!one_of(words[at], kLinks) && !one_of(words.before(at), kLinks)) return std::nullopt;
  if (one_of(words[at], kLinks)) ++at;
  if (one_of(words[at], kWeekdays)) at = skip_any(words, at + 1, {",", "."});
  const auto end = words.is_letters(at) ? read_month_first(words, at) : read_day_first(words, at);
  const auto dated = end ? with_year(words, *end) : std::nullopt;
  if (!dated || !dated->date) return std::nullopt;
  const bool before = std::pair(begin.month, begin.day) <= std::pair(dated->date->month, dated->date->day);
  const int year = dated->date->year - (before ? 0 : 1);
  std::size_t last = begin.next;
  while (words.before(last).kind == WordKind::sign) --last;
  return FoundDate{begin.first, last, checked({year, begin.month, begin.day}), false};
}

std::optional<FoundDate> dated(const Words& words, const std::optional<YearlessDate>& found) {
  if (!found) return std::nullopt;
  const std::optional<FoundDate> own = with_year(words, *found);
  return own ? own : with_year_of_end(words, *found);
}

FoundDate order_parts(FoundDate match, int first, int second, int year, std::optional<DateOrder> order) {
  const std::optional<Date> dmy = checked({year, second, first});
  const std::optional<Date> mdy = checked({year, first, second});
  if (dmy && mdy && *dmy != *mdy && !order) {
    match.ambiguous = true;
    return match;
  }
  const bool month_leads = order == DateOrder::mdy ? mdy.has_value() : !dmy.has_value();
  match.date = month_leads ? mdy : dmy;
  return match;
}

bool is_small(const Words& words, std::size_t at) {
  const int value = words[at].text.size() <= 2 ? digits_value(words[at].text) : -1;
  return value >= 1 && value <= 31;
}

/// "31/12/2025", "11-09-18", "04 / 29 / 2025", "12.4.2019" and "2026-03-31", "2024/09/02".
std::optional<FoundDate> read_numeric(const Words& words, std::size_t at, std::optional<DateOrder> order) {
  const std::string_view sign = words[at + 1].folded;
  if ((sign != "-" && sign != "/" && sign != ".") || !words.is(at + 3, sign)) return std::nullopt;
  if (!is_small(words, at + 2) || goes_on(words, at + 5)) return std::nullopt;
  FoundDate match{at, at + 5, std::nullopt, false};
  const int leading_year = year_of(words[at], false);
  if (leading_year != 0 && is_small(words, at + 4) && digits_value(words[at + 2].text) <= 12) {
    match.date = checked({leading_year, digits_value(words[at + 2].text), digits_value(words[at + 4].text)});
    return match;
  }
  const bool padded = words[at].text.size() == 2 && words[at + 2].text.size() == 2;
  const bool close = !words[at + 1].blank_before && !words[at + 4].blank_before;
  const bool told = padded || sign == "/" || (sign == "-" && order);  // "4-20-18" alone may be a paragraph's
  const int year = year_of(words[at + 4], close && told);
  if (year == 0 || !is_small(words, at)) return std::nullopt;
  if (sign == "." && !order) order = DateOrder::dmy;  // nobody writes the month first with points
  match = order_parts(match, digits_value(words[at].text), digits_value(words[at + 2].text), year, order);
  const bool no_such_day = !match.date && !match.ambiguous;
  const bool no_month = digits_value(words[at].text) > 12 && digits_value(words[at + 2].text) > 12;
  if (no_such_day && (no_month || words[at + 4].text.size() == 2)) return std::nullopt;
  return match;
}

/// True when the digits at `at` belong to something before them: "+374 10-26-04", "3789-07-06-16",
/// "v2.10.2013".
bool is_tail_of_longer(const Words& words, std::size_t at) {
  const Word& before = words.before(at);
  if (before.folded == ")" && words.is_digits(at - 2)) return true;
  if (before.kind == WordKind::digits && at >= 2 && words.is(at - 2, "+")) return true;
  if (words[at].blank_before || at == 0) return false;
  if (before.kind == WordKind::letters) return true;
  const bool joins =
      before.folded == "+" || before.folded == "." || before.folded == "/" || before.folded == "-";
  return joins && (before.folded == "+" || words.is_digits(at - 2));
}

std::optional<FoundDate> read_date(const Words& words, std::size_t at, std::optional<DateOrder> order) {
  if (words.is_letters(at)) return dated(words, read_month_first(words, at));
  if (!words.is_digits(at) || is_tail_of_longer(words, at)) return std::nullopt;
  const std::optional<FoundDate> match = dated(words, read_day_first(words, at));
  return match ? match : read_numeric(words, at, order);
}

/// The weekday before the date belongs to it.
std::size_t with_weekday(const Words& words, std::size_t first, std::size_t least) {
  std::size_t at = first;
  while (at > least && (words.is(at - 1, ",") || words.is(at - 1, ".") || words.is(at - 1, "le"))) --at;
  return at > least && one_of(words[at - 1], kWeekdays) ? at - 1 : first;
}

}  // namespace

std::vector<DateFound> read_dates(std::string_view piece, std::optional<DateOrder> order) {
  std::vector<DateFound> dates;
  if (!has_digit(piece)) return dates;
  const WordRow words(piece);
  std::size_t least = 0;
  for (std::size_t at = 0; at < words.size();) {
    const std::optional<FoundDate> match = read_date(words, at, order);
    if (!match) {
      ++at;
      continue;
    }
    const std::size_t first = with_weekday(words, match->first, least);
    TimeFound time = read_time_after(words, match->last);
    if (!time.time) time = read_time_before(words, least, first);
    dates.push_back({words.text(first, match->last), match->date, match->ambiguous, time.time, time.zone});
    at = least = match->last;
  }
  return dates;
}

}  // namespace vacparse
