// SPDX-License-Identifier: MIT
#include <array>

#include "tables.hpp"
#include "text/characters.hpp"
#include "text/sixteen.hpp"
#include "values.hpp"
#include "values/amounts.hpp"
#include "values/pay_words.hpp"

namespace vacparse {
namespace {

using namespace pay_words;

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
  constexpr WordSet kLinks({"per", "/", "a", "an", "par", "por", "al", "pro", "im"});
  constexpr WordSet kTaxes({"gross", "net", "brut", "bruts", "nets", "total", "(", ")"});
  constexpr std::size_t kMostTaxes = 4;  // "total (gross)"
  std::size_t next = at;
  while (next < at + kMostTaxes && one_of(words[next], kTaxes)) ++next;
  if (words.is(next, "/") && words.is(next + 1, "per")) ++next;  // "$40 / Per Year"
  const bool linked = one_of(words[next], kLinks);
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

template <std::size_t N>
bool has_one_of(const Words& words, Sentence sentence, const WordSet<N>& wanted) {
  for (std::size_t at = sentence.first; at < sentence.last; ++at) {
    if (one_of(words[at], wanted)) return true;
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
  constexpr WordSet kOtherDollars({"cad", "aud", "nzd", "sgd", "hkd", "canadian", "australian", "canada"});
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

/// "401k", "403b", "457": plans of pensions, by the sections of the law.
bool names_pension(const Words& words, const Amount& amount) {
  constexpr WordSet kSections({"401", "403", "457"});
  constexpr WordSet kPlans({"k", "b", "("});
  return amount.currency.empty() && one_of(words[amount.first], kSections) &&
         one_of(words[amount.first + 1], kPlans);
}

/// "$50,000 in City-paid life insurance", "€800 a year for tuition": what the amount is spent on stands
/// behind it, in the same clause; "$50,000 and a bonus" is pay.
bool is_spent(const Words& words, std::size_t last) {
  constexpr WordSet kParting({"plus", "and", "with", "or", "including"});
  constexpr WordSet kUses(
      {"insurance", "tuition", "allowance", "bonus", "budget", "reimbursement", "loan", "loans", "prize"});
  constexpr WordSet kHeads({"person", "employee", "head", "participant", "student"});
  constexpr std::size_t kReach = 7;
  if (words.is(last, "per") && one_of(words[last + 1], kHeads)) return true;  // "£1,000 per person"
  for (std::size_t at = last; at < last + kReach; ++at) {
    const bool sign = words[at].kind == WordKind::sign && !words.is(at, "-") && !words.is(at, "/");
    if (sign || one_of(words[at], kParting)) return false;
    if (one_of(words[at], kUses)) return true;
  }
  return false;
}

/// "up to £73,000": the most of a range of which the notice leaves the least open.
bool is_capped(const Words& words, std::size_t amount) {
  const auto ends_with = [&](std::string_view phrase, std::size_t count) {
    return amount >= count && words.starts_phrase(amount - count, phrase);
  };
  return ends_with("up to", 2) || ends_with("jusqu ' a", 3) || ends_with("bis zu", 2);
}

/// "Salary: up to £73,000 per annum", not the bicycle under a heading of pay: "up to £2,500".
bool is_capped_pay(const Words& words, Sentence before, std::size_t behind, PayContext context) {
  return context == PayContext::label && (read_period(words, behind) || has_one_of(words, before, kPayWords));
}

bool is_pay(const Words& words, const Amount& low, std::size_t last, PayContext context, bool ranged) {
  const Sentence sentence = sentence_round(words, low.first, last);
  const Sentence before{sentence.first, low.first};
  std::size_t behind = last;
  const bool alone = context == PayContext::sentence;
  if (has_one_of(words, alone ? sentence : before, kOtherMoney) && (alone || !ranged)) return false;
  if (one_of(words[last], kOtherMoney) || (!ranged && is_spent(words, last))) return false;
  constexpr double kLeastPay = 2;  // "MA 2-1 Rs. [30,310 ...": of a scale
  if (low.value < kLeastPay) return false;
  const bool capped = !ranged && is_capped(words, low.first);
  if (capped && !is_capped_pay(words, before, last, context)) return false;
  if (names_pension(words, low)) return false;
  if (context == PayContext::label) return !low.currency.empty() || looks_like_money(words, low);
  if (low.currency.empty()) return false;
  return has_one_of(words, sentence, kPayWords) ||
         (has_one_of(words, sentence, kFillers) && ranged && !alone) ||
         read_period(words, behind).has_value();
}

/// What the words behind an amount or a range say, else an adjective in its sentence; moves `last` behind the
/// former.
std::optional<PayPeriod> period_round(const Words& words, const Amount& low, std::size_t& last) {
  constexpr WordSet kNoPeriods({"leave", "installments", "instalments"});
  std::optional<PayPeriod> period = read_period(words, last);
  if (!period) period = read_short_period(words, last);
  std::size_t behind = behind_bracket(words, last);  // "3,218 SDR (special drawing rights) per month"
  if (!period && behind > last) period = read_period(words, behind);
  const Sentence sentence = sentence_round(words, low.first, last);
  for (std::size_t word = sentence.first; !period && word < sentence.last; ++word) {
    if (!one_of(words[word + 1], kNoPeriods)) period = period_of(words[word].folded, kPeriodAdjectives);
  }
  return period;
}

}  // namespace

std::optional<PayFound> read_pay(std::string_view piece, PayContext context) {
  if (!has_digit(piece)) return std::nullopt;
  const WordRow words(piece);
  std::optional<PayFound> capped;  // counts where nothing else is said
  for (std::size_t at = 0; at < words.size(); ++at) {
    std::optional<Amount> low = read_amount(words, at);
    if (!low) continue;
    constexpr WordSet kBetween({"between", "entre", "zwischen"});
    const bool between = one_of(words.before(at), kBetween) ||
                         (words.is(at - 1, ":") && one_of(words.before(at - 1), kBetween));
    std::optional<Amount> upper = read_points(words, *low);
    if (!upper) upper = read_increments(words, *low);
    if (!upper) upper = read_upper(words, *low, between);
    std::size_t last = upper ? upper->last : low->last;
    if (upper && shares_thousands(words, *low, *upper)) low->value *= 1000;
    if (upper && shares_currency(words, *low, *upper)) low->currency = upper->currency;
    if (!is_pay(words, *low, last, context, upper.has_value())) {
      at = (low->currency.empty() ? low->last : last) - 1;
      continue;
    }
    PayFound found;
    found.currency = currency_code(words, *low, upper ? &*upper : nullptr);
    found.period = period_round(words, *low, last);
    found.text = words.text(low->first, last);
    found.max = upper ? upper->value : low->value;
    if (upper || !is_capped(words, low->first)) {
      found.min = low->value;
      return found;
    }
    if (!capped) capped = found;
    at = last - 1;
  }
  return capped;
}

}  // namespace vacparse
