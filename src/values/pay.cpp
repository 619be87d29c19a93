// SPDX-License-Identifier: MIT
#include <array>

#include "tables.hpp"
#include "text/characters.hpp"
#include "text/sixteen.hpp"
#include "values.hpp"
#include "values/pay_words.hpp"
#include "values/words.hpp"

namespace vacparse {
namespace {

using namespace pay_words;

struct Amount {
  double value = 0;
  std::size_t first = 0;  ///< its currency or first digit
  std::size_t last = 0;
  std::string_view currency;  ///< code, "$", "Rs" or empty
  bool blanks = false;        ///< blanks part its thousands
};

std::string_view currency_of(const Word& word) {
  if (word.folded == "$") return "$";
  if (word.text == "€") return "EUR";
  if (word.text == "£") return "GBP";
  if (word.text == "Rs") return "Rs";
  for (const CurrencyWord& entry : kCurrencyWords) {
    if (entry.word == word.folded) return entry.code;
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
                        !words[amount.last + 1].blank_before &&
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
  if (words[at].text == "R" && words.is_digits(at + 1) && !words[at + 1].blank_before) {
    digits = at + 1;
    return "ZAR";
  }
  if (words[at].text != "S" || !words.is(at + 1, "/") || words[at + 1].blank_before) return {};
  digits = words.is(at + 2, ".") ? at + 3 : at + 2;
  return "PEN";
}

/// The figure with the currency before or behind it.
std::optional<Amount> read_amount(const Words& words, std::size_t at) {
  constexpr std::string_view kCounted[] = {"step", "grade", "level", "gs", "band"};
  if (one_of(words.before(at).folded, kCounted) && words.is_digits(at)) return std::nullopt;
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
  const std::string_view behind = swiss ? "CHF" : currency_of(words[amount->last]);
  if (swiss) ++amount->last;
  if (!behind.empty() && (currency.empty() || currency == "$") && !words.is_digits(amount->last + 1)) {
    amount->currency = behind == "$" && !currency.empty() ? currency : behind;
    ++amount->last;
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

/// The upper end behind `low`: "- $95,368", "to GS-GS 15 Step 10 $138,572".
std::optional<Amount> read_upper(const Words& words, const Amount& low, bool between) {
  constexpr std::size_t kMostFillers = 9;
  std::size_t at = low.last;
  const bool ranged = words.is(at, "-") || words.is(at, "to") || words.is(at, "a") ||
                      (between && (words.is(at, "and") || words.is(at, "et") || words.is(at, "y")));
  if (!ranged) return std::nullopt;
  std::optional<Amount> upper = read_amount(words, ++at);
  const bool plain = upper && upper->value >= low.value &&
                     (upper->currency.empty() || low.currency.empty() || upper->currency == low.currency ||
                      low.currency == "$");
  if (plain) return upper;
  for (std::size_t fillers = 0; fillers < kMostFillers; ++fillers, ++at) {
    if (!currency_of(words[at]).empty()) break;
    const bool level = words.is_digits(at) && words[at].text.size() <= 2;
    if (!level && !one_of(words[at].folded, kFillers)) return std::nullopt;
  }
  upper = read_amount(words, at);
  const bool fits = upper && upper->currency == low.currency && upper->value >= low.value;
  return fits ? upper : std::nullopt;
}

/// "€49,845 - €51,070 - €52,525 (LSI 1) - €60,956": the last of the points of a scale, which ascend.
std::optional<Amount> read_points(const Words& words, const Amount& low) {
  constexpr int kFewest = 4;
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
    if (!next || next->currency != low.currency || next->value <= least || next->value > low.value * kWidest)
      return points >= kFewest ? last : std::nullopt;
    last = next;
    at = next->last;
    ++points;
  }
}

/// "3,200 - 3,800 USD": one currency behind both. Not "GS-15 - $134,789", nor "40 - 45000 drams".
bool shares_currency(const Words& words, const Amount& low, const Amount& upper) {
  constexpr double kWidest = 20;
  return low.currency.empty() && words.is_digits(upper.first) && low.value * kWidest >= upper.value;
}

std::optional<PayPeriod> period_of(std::string_view word, std::span<const PeriodWord> periods) {
  for (const PeriodWord& entry : periods) {
    if (entry.word == word) return entry.period;
  }
  return std::nullopt;
}

/// "p.a.", "pm" behind an amount of money; moves `at` behind it.
std::optional<PayPeriod> read_short_period(const Words& words, std::size_t& at) {
  for (const PeriodWord& entry : kShortPeriods) {
    const std::string_view letter = entry.word.substr(1);
    const bool dotted = words.is(at, "p") && words.is(at + 1, ".") && words.is(at + 2, letter);
    if (!dotted && !words.is(at, entry.word)) continue;
    at += dotted ? 3 : 1;
    if (dotted && words.is(at, ".") && !words[at].blank_before) ++at;
    return entry.period;
  }
  return std::nullopt;
}

/// "per year", "/hr.", "Annually", "a month" behind the amount; moves `at` behind it.
std::optional<PayPeriod> read_period(const Words& words, std::size_t& at) {
  constexpr std::string_view kLinks[] = {"per", "/", "a", "an", "par", "por", "al"};
  constexpr std::string_view kTaxes[] = {"gross", "net", "brut", "bruts", "nets"};
  std::size_t next = at;
  if (one_of(words[next].folded, kTaxes)) ++next;
  const bool linked = one_of(words[next].folded, kLinks);
  const std::optional<PayPeriod> noun =
      linked ? period_of(words[next + 1].folded, kPeriodNouns) : std::nullopt;
  std::optional<PayPeriod> adjective = period_of(words[next].folded, kPeriodAdjectives);
  const std::string_view code = words[next].text;  // "YEAR": schema.org's unitText
  if (!adjective && !code.empty() && is_upper(code.front()) && is_upper(code.back()))
    adjective = period_of(words[next].folded, kPeriodNouns);
  if (noun || adjective) at = noun ? next + 2 : next + 1;
  return noun ? noun : adjective;
}

struct Sentence {
  std::size_t first = 0;
  std::size_t last = 0;
};

/// The sentence round an amount, as far as some words.
Sentence sentence_round(const Words& words, std::size_t first, std::size_t last) {
  constexpr std::size_t kReach = 25;
  const auto stops = [&](std::size_t at) {
    return words.is(at, ";") || (words.is(at, ".") && words[at + 1].blank_before);
  };
  Sentence sentence{first, last};
  while (sentence.first > 0 && first - sentence.first < kReach && !stops(sentence.first - 1))
    --sentence.first;
  while (sentence.last < words.size() && sentence.last - last < kReach && !stops(sentence.last))
    ++sentence.last;
  return sentence;
}

bool has_one_of(const Words& words, Sentence sentence, std::span<const std::string_view> wanted) {
  for (std::size_t at = sentence.first; at < sentence.last; ++at) {
    if (one_of(words[at].folded, wanted)) return true;
  }
  return false;
}

/// "$" alone is the US dollar unless the piece speaks of another or writes it as Americans do not.
std::optional<std::string> currency_code(const Words& words, const Amount& low, const Amount* upper) {
  std::string_view code = low.currency;
  if (upper != nullptr && (code.empty() || (code == "$" && !upper->currency.empty()))) code = upper->currency;
  if (code.empty()) return std::nullopt;
  if (code == "Rs") return std::nullopt;
  if (code != "$") return std::string(code);
  if (low.blanks) return std::nullopt;
  constexpr std::string_view kOtherDollars[] = {"cad", "aud",      "nzd",        "sgd",
                                                "hkd", "canadian", "australian", "canada"};
  if (has_one_of(words, {0, words.size()}, kOtherDollars)) return std::nullopt;
  return "USD";
}

/// An amount without currency is pay only when it looks like money: "8,273.12", "12.23/hr.".
bool looks_like_money(const Words& words, const Amount& amount) {
  constexpr double kLeast = 100;
  std::size_t behind = amount.last;
  const bool joined_before = amount.first > 0 && !words[amount.first].blank_before;
  if (joined_before && words.before(amount.first).kind != WordKind::sign) return false;
  if (read_period(words, behind)) return true;
  const bool grouped = amount.last > amount.first + 1;
  return grouped && amount.value >= kLeast;
}

bool is_pay(const Words& words, const Amount& low, std::size_t last, bool labelled, bool ranged) {
  const Sentence sentence = sentence_round(words, low.first, last);
  const Sentence before{sentence.first, low.first};
  std::size_t behind = last;
  if (has_one_of(words, before, kOtherMoney) && !ranged) return false;
  if (one_of(words[last].folded, kOtherMoney)) return false;
  if (words.starts_phrase(low.first - std::min<std::size_t>(low.first, 2), "up to")) return false;
  if (labelled) return !low.currency.empty() || looks_like_money(words, low);
  if (low.currency.empty()) return false;
  return has_one_of(words, sentence, kPayWords) || (has_one_of(words, sentence, kFillers) && ranged) ||
         read_period(words, behind).has_value();
}

}  // namespace

std::optional<PayFound> read_pay(std::string_view piece, bool labelled) {
  if (!has_digit(piece)) return std::nullopt;
  const WordRow words(piece);
  for (std::size_t at = 0; at < words.size(); ++at) {
    std::optional<Amount> low = read_amount(words, at);
    if (!low) continue;
    const bool between = words.before(at).folded == "between" || words.before(at).folded == "entre";
    std::optional<Amount> upper = read_points(words, *low);
    if (!upper) upper = read_upper(words, *low, between);
    std::size_t last = upper ? upper->last : low->last;
    if (upper && shares_currency(words, *low, *upper)) low->currency = upper->currency;
    if (!is_pay(words, *low, last, labelled, upper.has_value())) {
      at = (low->currency.empty() ? low->last : last) - 1;
      continue;
    }
    PayFound found;
    found.currency = currency_code(words, *low, upper ? &*upper : nullptr);
    found.period = read_period(words, last);
    if (!found.period) found.period = read_short_period(words, last);
    const Sentence sentence = sentence_round(words, low->first, last);
    for (std::size_t word = sentence.first; !found.period && word < sentence.last; ++word) {
      found.period = period_of(words[word].folded, kPeriodAdjectives);
    }
    found.text = words.text(low->first, last);
    found.min = low->value;
    found.max = upper ? upper->value : low->value;
    return found;
  }
  return std::nullopt;
}

}  // namespace vacparse
