// SPDX-License-Identifier: MIT
#include "values/times.hpp"

#include <algorithm>
#include <array>

namespace vacparse {
namespace {

constexpr WordSet kZones({
    "utc", "gmt",  "cet", "cest", "eet", "eest", "wet",  "west", "bst",  "ist",  "msk",  "trt",
    "sgt", "hkt",  "jst", "ict",  "et",  "est",  "edt",  "ct",   "cst",  "cdt",  "mt",   "mst",
    "mdt", "pt",   "pst", "pdt",  "ast", "adt",  "nst",  "akst", "hst",  "gst",  "eat",  "cat",
    "wat", "sast", "amt", "pkt",  "npt", "kst",  "aest", "aedt", "awst", "nzst", "nzdt",
});
constexpr WordSet kBareZones({"pacific", "eastern", "central", "mountain"});
constexpr WordSet kHourWords({"h", "hrs", "hours", "heures", "horas", "uhr"});
constexpr WordSet kBeforeClock({"at", "a", "by", "las", "les", "@", ",", "-", "(", "kl", ".", "until",
                                "before"});

bool is_wanted(const Words& words, std::size_t at, std::string_view first, std::string_view second) {
  return words.is(at, first) || words.is(at, second);
}

/// "AM", "p.m.", "p. m.": 0 for none, 'a' or 'p'; moves `at` behind it.
char read_half_day(const Words& words, std::size_t& at) {
  const bool joined = is_wanted(words, at, "am", "pm");
  const bool parted = is_wanted(words, at, "a", "p") && words.is(at + 1, ".") && words.is(at + 2, "m");
  if (!joined && !parted) return 0;
  const char half = words[at].folded.front();
  at += joined ? 1 : 3;
  if (words.is(at, ".") && !words[at].blank_before) ++at;
  return half;
}

std::optional<int> two_digits(const Words& words, std::size_t at, int limit) {
  const int value = words[at].text.size() <= 2 ? digits_value(words[at].text) : -1;
  return value >= 0 && value <= limit ? std::optional<int>(value) : std::nullopt;
}

/// "23:59", "23:59:59", "23h59", "23.59", "12:00 h", "5 PM", "17h"; moves `at` behind it.
std::optional<Clock> read_clock(const Words& words, std::size_t& at) {
  const std::optional<int> hour = two_digits(words, at, 23);
  if (!hour) return std::nullopt;
  Clock clock{*hour, 0};
  std::size_t next = at + 1;
  const bool joined = !words[next].blank_before;
  const bool marked = joined && (is_wanted(words, next, ":", ".") || words.is(next, "h"));
  const std::optional<int> minute = marked ? two_digits(words, next + 1, 59) : std::nullopt;
  const bool whole_minute = minute && !words[next + 1].blank_before && words[next + 1].text.size() == 2;
  if (whole_minute) {
    clock.minute = *minute;
    next += 2;
    if (words.is(next, ":") && two_digits(words, next + 1, 59)) next += 2;
  }
  const char half = read_half_day(words, next);
  const bool hour_word = one_of(words[next], kHourWords);
  if (hour_word) ++next;
  if (!whole_minute && half == 0 && !hour_word) return std::nullopt;
  if (half == 'a' && clock.hour > 12) return std::nullopt;
  if (half == 'p' && clock.hour < 12) clock.hour += 12;
  if (half == 'a' && clock.hour == 12) clock.hour = 0;
  at = next;
  return clock;
}

/// Midnight closes the day that was named; a deadline at 00:00 of that day would be a day early.
std::optional<Clock> read_named_time(const Words& words, std::size_t& at) {
  constexpr Clock kMidnight{23, 59};
  constexpr Clock kNoon{12, 0};
  for (const std::string_view name : {"midnight", "minuit", "medianoche"}) {
    if (words.is(at, name)) return ++at, kMidnight;
  }
  for (const std::string_view name : {"noon", "midday", "midi", "mediodia"}) {
    if (words.is(at, name)) return ++at, kNoon;
  }
  return std::nullopt;
}

/// "UTC", "GMT+1", "CET/CEST", "UTC+05:30"; the word after it, or `at`.
std::size_t skip_zone_code(const Words& words, std::size_t at) {
  if (!one_of(words[at], kZones) || words[at].text.front() >= 'a') return at;
  std::size_t next = at + 1;
  const bool offset = words.is(next, "+") || words.is(next, "-");
  if (offset && words.is_digits(next + 1) && !words[next].blank_before && !words[next + 1].blank_before)
    next += 2;
  if (next > at + 1 && words.is(next, ":") && words.is_digits(next + 1)) next += 2;
  if (words.is(next, "/") && one_of(words[next + 1], kZones)) next += 2;
  return next;
}

/// "Warsaw local time", "Central European Time (CET/CEST)", "heure de Paris"; the word after it, or `at`.
std::size_t skip_zone_words(const Words& words, std::size_t at) {
  constexpr std::size_t kMost = 5;
  if (words.starts_phrase(at, "heure de") || words.starts_phrase(at, "hora de")) return at + 3;
  for (std::size_t next = at; next < at + kMost && words.is_letters(next); ++next) {
    if (!words.is(next, "time") || next == at) continue;
    const std::size_t code = words.is(next + 1, "(") ? skip_zone_code(words, next + 2) : 0;
    return code > next + 2 && words.is(code, ")") ? code + 1 : next + 1;
  }
  return one_of(words[at], kBareZones) ? at + 1 : at;
}

std::string_view read_zone(const Words& words, std::size_t at) {
  if (words.is_digits(at) && words[at].text.size() == 1)
    ++at;  // a footnote's number: "12:00 h3, Warsaw local time"
  if (words.is(at, ",")) ++at;
  if (words.is(at, "(")) ++at;
  if (words.is(at, "the") && words.starts_phrase(at + 2, "time") && words[at].text.front() == 't') ++at;
  std::size_t next = skip_zone_code(words, at);
  if (next == at) next = skip_zone_words(words, at);
  return words.text(at, next);
}

}  // namespace

TimeFound read_time_after(const Words& words, std::size_t at) {
  constexpr std::size_t kMostLinks = 4;
  if (words.is_digits(at) && words[at].blank_before && words[at].text.size() == 1 &&
      (words.is_digits(at + 1) || words.is(at + 1, "at"))) {
    ++at;  // a footnote's number: "16/01/2020 3 23:59"
  }
  for (std::size_t links = 0; links < kMostLinks && one_of(words[at], kBeforeClock); ++links) ++at;
  TimeFound found;
  found.time = read_clock(words, at);
  if (!found.time) found.time = read_named_time(words, at);
  if (found.time) found.zone = read_zone(words, at);
  return found;
}

TimeFound read_time_before(const Words& words, std::size_t least, std::size_t date) {
  constexpr std::size_t kReach = 14;
  constexpr WordSet kBetween({"on", ",", "of", "the", "le", "el", "du", "del", "(", ")"});
  // From afar: of "11:15 pm" the "15 pm" alone would be a time too.
  for (std::size_t first = std::max(least, date - std::min(date, kReach)); first < date; ++first) {
    std::size_t at = first;
    TimeFound found;
    found.time = read_clock(words, at);
    if (!found.time) found.time = read_named_time(words, at);
    if (!found.time) continue;
    found.zone = read_zone(words, at);
    std::size_t next = at;
    while (!found.zone.empty() && next < date &&
           words[next].text.data() < found.zone.data() + found.zone.size())
      ++next;
    while (next < date && one_of(words[next], kBetween)) ++next;
    if (next == date) return found;
  }
  return {};
}

}  // namespace vacparse
