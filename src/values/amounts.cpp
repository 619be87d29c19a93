// SPDX-License-Identifier: MIT
#include "values/amounts.hpp"

#include "tables.hpp"
#include "values/pay_words.hpp"

namespace vacparse {
namespace {

using namespace pay_words;

std::string_view currency_of(const Word& word) {
  if (word.folded == "$") return "$";
  if (word.text == "€") return "EUR";
  if (word.text == "£") return "GBP";
  if (word.text == "Rs") return "Rs";
  for (const CurrencyWord& entry : kCurrencyWords) {
    if (entry.word == word.folded || entry.word == word.text) return entry.code;  // "₦" folds to no sign
  }
  // "ALL" and "TOP" are currencies too, and seldom meant.
  const bool code = word.text.size() == 3 && word.text != "ALL" && word.text != "TOP";
  return code ? find_currency(word.text) : std::string_view();
}

/// "US$", "C$", "A$" and the like at the letters before the sign.
std::string_view dollar_of(std::string_view letters) {
  for (const CurrencyWord& entry : kDollars) {
    if (entry.word == letters) return entry.code;
  }
  return {};
}

bool is_group(const Words& words, std::size_t at) {
  return words.is_digits(at) && words[at].text.size() == 3;
}

/// The comma at `at` parts lakhs, as in "1,42,400": two digits behind it, and in the end three.
bool parts_lakhs(const Words& words, std::size_t at) {
  const auto goes_on = [&](std::size_t place, std::size_t digits) {
    return words.is(place, ",") && !words[place].blank_before && words.is_digits(place + 1) &&
           !words[place + 1].blank_before && words[place + 1].text.size() == digits;
  };
  while (goes_on(at, 2)) {
    at += 2;
    if (goes_on(at, 3)) return true;
  }
  return false;
}

/// "£38, 391": torn behind its comma.
bool is_torn(const Words& words, std::size_t at, std::size_t comma) {
  return at > 0 && !currency_of(words[at - 1]).empty() && words.is(comma, ",") &&
         !words[comma].blank_before && is_group(words, comma + 1) && words[comma + 1].blank_before &&
         !words.is(comma + 2, ",");
}

/// "70,023.00", "9 296,39", "46 020", "54'000", "3305.26", "1,42,400".
std::optional<Amount> read_figure(const Words& words, std::size_t at) {
  const int head = digits_value(words[at].text);
  if (head < 0) return std::nullopt;
  Amount amount{static_cast<double>(head), at, at + 1, {}, false};
  std::string_view group_sign;
  constexpr int kMostGroups = 3;
  for (; parts_lakhs(words, amount.last); amount.last += 2)
    amount.value = amount.value * 100 + digits_value(words[amount.last + 1].text);
  for (int group = 0; group < kMostGroups && words[at].text.size() <= 3; ++group) {
    const Word& sign = words[amount.last];
    const bool blank =
        sign.blank_before && is_group(words, amount.last) && (group_sign.empty() || amount.blanks);
    const bool marked = !sign.blank_before && is_group(words, amount.last + 1) &&
                        (!words[amount.last + 1].blank_before || is_torn(words, at, amount.last)) &&
                        (sign.folded == "," || sign.folded == "." || sign.folded == "'") &&
                        (group_sign.empty() || group_sign == sign.folded) && !amount.blanks;
    if (!blank && !marked) break;
    if (marked) group_sign = sign.folded;
    amount.blanks = blank;
    const std::size_t digits = blank ? amount.last : amount.last + 1;
    amount.value = amount.value * 1000 + digits_value(words[digits].text);
    amount.last = digits + 1;
  }
  const Word& point = words[amount.last];
  const Word& cents = words[amount.last + 1];
  const bool decimal =
      (point.folded == "." || point.folded == ",") && point.folded != group_sign && !point.blank_before;
  if (decimal && cents.kind == WordKind::digits && !cents.blank_before && cents.text.size() <= 2) {
    amount.value += digits_value(cents.text) / (cents.text.size() == 1 ? 10.0 : 100.0);
    amount.last += 2;
  }
  return amount;
}

/// "R1 057 326", "S/ 6,500.00": the currency that letters before an amount stand for; moves `digits` to its
/// digits.
std::string_view letters_at_amount(const Words& words, std::size_t at, std::size_t& digits) {
  const bool grouped = is_group(words, at + 2);  // "R 455 638"
  if (words[at].text == "R" && words.is_digits(at + 1) && (grouped || !words[at + 1].blank_before)) {
    digits = at + 1;
    return "ZAR";
  }
  if (words[at].text != "S" || !words.is(at + 1, "/") || words[at + 1].blank_before) return {};
  digits = words.is(at + 2, ".") ? at + 3 : at + 2;
  return "PEN";
}

}  // namespace

std::optional<Amount> read_amount(const Words& words, std::size_t at) {
  constexpr WordSet kCounted({"step", "grade", "level", "gs", "band"});
  if (one_of(words.before(at), kCounted) && words.is_digits(at)) return std::nullopt;
  const std::string_view dollar =
      words.is(at + 1, "$") && !words[at + 1].blank_before ? dollar_of(words[at].folded) : "";
  std::string_view currency = dollar.empty() ? currency_of(words[at]) : dollar;
  std::size_t digits = at + (dollar.empty() ? 0U : 1U) + (currency.empty() ? 0U : 1U);
  if (words.is(digits, ".") && !currency.empty() && !words[digits].blank_before) ++digits;  // "Kshs. 38,270"
  const bool lettered = currency.empty();
  if (lettered) currency = letters_at_amount(words, at, digits);
  if (!words.is_digits(digits)) return std::nullopt;
  std::optional<Amount> amount = read_figure(words, digits);
  constexpr double kLeast = 100;  // "R2" is a level
  if (!amount || (lettered && !currency.empty() && amount->value < kLeast)) return std::nullopt;
  amount->first = at;
  amount->currency = currency;
  const bool swiss = words.is(amount->last, "swiss") && words[amount->last + 1].folded.starts_with("franc");
  std::size_t unit = amount->last;
  while (words.is(unit, "*") && unit < amount->last + 2) ++unit;  // "**1.935,45** euros"
  const std::string_view behind = swiss ? "CHF" : currency_of(words[unit]);
  if (swiss) ++amount->last;
  if (!behind.empty() && (currency.empty() || currency == "$") && !words.is_digits(unit + 1)) {
    amount->currency = behind == "$" && !currency.empty() ? currency : behind;
    if (unit == amount->last || swiss) ++amount->last;
  }
  if (words.is(amount->last, "(") && !currency_of(words[amount->last + 1]).empty() &&
      words.is(amount->last + 2, ")")) {
    amount->last += 3;
  }
  if (words.is(amount->last, "/") && words.is(amount->last + 1, "-")) amount->last += 2;  // "Rs. 500/-"
  if (words.is(amount->last, "k") && !words[amount->last].blank_before) {
    amount->value *= 1000;
    ++amount->last;
  }
  return amount;
}

std::optional<Amount> read_upper(const Words& words, const Amount& low, bool between) {
  constexpr std::size_t kMostFillers = 9;
  std::size_t at = behind_bracket(words, low.last);  // "£2,651 (scale 9) to £3,997"
  // "$12.50/hour to $14.00/hour", "£17 per hour, rising to £18"
  if ((words.is(at, "/") || words.is(at, "per")) && words.is_letters(at + 1)) at += 2;
  if (words.is(at, "p") && words.is(at + 1, ".") && words.is_letters(at + 2) && words.is(at + 3, "."))
    at += 4;
  if (words.is(at, ",") && (words.is(at + 1, "rising") || words.is(at + 1, "up"))) ++at;
  if ((words.is(at, "up") || words.is(at, "rising")) && words.is(at + 1, "to")) ++at;
  const bool ranged =
      words.is(at, "-") || words.is(at, "to") || words.is(at, "a") || words.is(at, "bis") ||
      words.is(at, "through") ||
      (between && (words.is(at, "and") || words.is(at, "et") || words.is(at, "y") || words.is(at, "und")));
  if (!ranged) return std::nullopt;
  if (words.is(++at, "max")) at += words.is(at + 1, ".") ? 2 : 1;  // "min € 3500 - max € 5600"
  std::optional<Amount> upper = read_amount(words, at);
  const bool plain = upper && upper->value >= low.value &&
                     (upper->currency.empty() || low.currency.empty() || upper->currency == low.currency ||
                      low.currency == "$");
  if (plain) return upper;
  for (std::size_t fillers = 0; fillers < kMostFillers; ++fillers, ++at) {
    if (!currency_of(words[at]).empty()) break;
    const bool level = words.is_digits(at) && words[at].text.size() <= 2;
    if (!level && !one_of(words[at], kFillers)) return std::nullopt;
  }
  upper = read_amount(words, at);
  const bool fits = upper && upper->currency == low.currency && upper->value >= low.value;
  return fits ? upper : std::nullopt;
}

std::optional<Amount> read_points(const Words& words, const Amount& low) {
  constexpr int kFewest = 4, kMost = 40;
  constexpr double kWidest = 3;
  constexpr std::size_t kLongestRemark = 5;
  std::optional<Amount> last;
  int points = 1;
  for (std::size_t at = low.last;;) {
    if (words.is(at, "(")) {
      std::size_t close = at + 1;
      while (close < at + kLongestRemark && !words.is(close, ")")) ++close;
      at = words.is(close, ")") ? close + 1 : at;
    }
    if (words.is(at, "-") || words.is(at, ",")) ++at;
    const std::optional<Amount> next = read_amount(words, at);
    const double least = last ? last->value : low.value;
    const bool goes_on = next && next->currency == low.currency && next->value > least &&
                         next->value <= low.value * kWidest && points < kMost;
    if (!goes_on) return points >= kFewest ? last : std::nullopt;
    last = next;
    at = next->last;
    ++points;
  }
}

std::optional<Amount> read_increments(const Words& words, const Amount& low) {
  constexpr int kMost = 8;
  std::optional<Amount> last;
  std::size_t at = low.last;
  for (int steps = 0; steps < kMost && words.is(at, "x"); ++steps) {
    const std::optional<Amount> step = read_amount(words, at + 1);
    if (!step || !words.is(step->last, "-")) break;
    const std::optional<Amount> next = read_amount(words, step->last + 1);
    if (!next || next->value <= (last ? last->value : low.value)) break;
    last = next;
    at = next->last;
  }
  return last;
}

bool shares_thousands(const Words& words, const Amount& low, const Amount& upper) {
  constexpr double kThousand = 1000, kWidest = 3;
  const bool fits = low.value < kThousand && low.value * kThousand <= upper.value;
  const bool near = !low.currency.empty() && upper.value <= low.value * kThousand * kWidest;
  const bool lettered = words.is(upper.last - 1, "k") && !words.is(low.last - 1, "k");
  return fits && (lettered || near);
}

bool shares_currency(const Words& words, const Amount& low, const Amount& upper) {
  constexpr double kWidest = 20;
  return low.currency.empty() && words.is_digits(upper.first) && low.value * kWidest >= upper.value;
}

}  // namespace vacparse
