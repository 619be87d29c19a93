// SPDX-License-Identifier: MIT
#include <array>

#include "text/characters.hpp"
#include "values.hpp"
#include "values/contract_times.hpp"
#include "values/quantities.hpp"
#include "values/words.hpp"

namespace vacparse {
namespace {

/// Behind one of these a duration is no longer the contract's own.
constexpr WordSet kLaterWords({
    "extension", "extensions",   "extended",    "extend",       "extendable", "extensible",   "renewable",
    "renewed",   "renewal",      "possibility", "possible",     "probation",  "probationary", "trial",
    "notice",    "renouvelable", "prorogation", "prolongation", "renovable",  "prorrogable",  "prueba",
});
constexpr WordSet kOtherPeriods({"probation", "probationary", "trial", "notice", "essai", "experience", "old",
                                 "of", "college", "university", "degree"});

/// These may stand between a duration and the noun behind it: "-year fixed-term contract".
constexpr WordSet kContractAdjectives({
    "fixed",    "short",    "long",     "initial",      "temporary", "full",
    "part",     "time",     "personal", "services",     "service",   "-",
    "/",        "project",  "grant",    "funded",       "renewable", "consecutive",
    "term",     "training", "period",   "excepted",     "definite",  ")",
    "research", "staff",    "paid",     "postdoctoral", "doctoral",  "postdoc",
});
constexpr WordSet kLeadWords({
    "a",
    "an",
    "the",
    "of",
    "up",
    "to",
    "not",
    "exceed",
    "exceeding",
    "maximum",
    "minimum",
    "total",
    "period",
    "duration",
    "either",
    "approx",
    "approximately",
    ".",
    "about",
    "around",
    "for",
    "initial",
    "term",
    "is",
    "une",
    "un",
    "d",
    "de",
    "'",
    "duree",
    "periode",
    "una",
    "duracion",
    "periodo",
    "maximale",
    "maxima",
    "nte",
});

double months_in(const Quantity& quantity) {
  if (quantity.low != quantity.high) return 0;
  if (quantity.unit == TimeUnit::month) return quantity.low;
  return quantity.unit == TimeUnit::year ? quantity.low * 12 : 0;
}

bool later_word_between(const Words& words, std::size_t first, std::size_t last) {
  for (std::size_t at = first; at < last; ++at) {
    if (one_of(words[at], kLaterWords)) return true;
  }
  return false;
}

/// "2 years and 6 months": the second adds to the first.
bool adds_to(const Words& words, const Quantity& years, const Quantity& months) {
  if (years.unit != TimeUnit::year || months.unit != TimeUnit::month || months.high >= 12) return false;
  const std::size_t gap = months.first - years.last;
  const std::string_view link = words[years.last].folded;
  return gap == 0 || (gap == 1 && (link == "and" || link == "," || link == "et" || link == "y"));
}

/// "2-3 days/week", "one day a week": how much, not how long.
bool is_rate(const Words& words, std::size_t behind) {
  constexpr WordSet kPer({"/", "per", "a", "each", "every"});
  constexpr WordSet kUnits({"day", "week", "month", "year"});
  return one_of(words[behind], kPer) && one_of(words[behind + 1], kUnits);
}

/// The one number of months that all quantities agree on.
std::optional<double> agreed_months(const Words& words) {
  std::optional<double> agreed;
  std::size_t behind = 0;
  const std::vector<Quantity> quantities = find_quantities(words);
  for (std::size_t at = 0; at < quantities.size(); ++at) {
    const Quantity& quantity = quantities[at];
    if (later_word_between(words, behind, quantity.first)) break;
    behind = quantity.last;
    if (quantity.unit == TimeUnit::hour || one_of(words[quantity.last], kOtherPeriods)) continue;
    double months = months_in(quantity);
    if (at + 1 < quantities.size() && adds_to(words, quantity, quantities[at + 1])) {
      months += quantities[++at].low;
      behind = quantities[at].last;
    }
    if (months <= 0 || (agreed && *agreed != months)) return std::nullopt;
    agreed = months;
  }
  return agreed;
}

/// "36.00", "24. 00", "12.00, with ...": a number, then the end or a sign that parts it from the rest.
std::optional<double> bare_number(const Words& words) {
  constexpr double kMost = 600;
  std::optional<Number> number = read_number(words, 0);
  if (!number || !words.is_digits(0)) return std::nullopt;
  const bool torn = number->next == 1 && words.is(1, ".") && words.is(2, "00");
  const std::size_t next = torn ? 3 : number->next;
  const std::string_view behind = words[next].folded;
  const bool parted = behind == "," || behind == "*" || behind == ";" || behind == "(";
  if (next < words.size() && (!parted || (behind == "," && words.is_digits(next + 1)))) return std::nullopt;
  return number->value > 0 && number->value <= kMost ? std::optional<double>(number->value) : std::nullopt;
}

/// Moves over the words that lead to a duration: "Not to exceed", "a total of", "Approx."
std::size_t lead_of(const Words& words, std::size_t first) {
  constexpr std::size_t kMost = 7;
  constexpr WordSet kArticles({"a", "an", "the"});  // "for a term of four years"
  std::size_t at = first;
  for (std::size_t steps = 0; at > 0 && steps < kMost && one_of(words[at - 1], kLeadWords); ++steps) --at;
  while (at < first && (words[at].kind == WordKind::sign || words.is(at, "for") || words.is(at, "of") ||
                        words.is(at, "is") || words.is(at, "to") || words.is(at, "d") || words.is(at, "de") ||
                        words.is(at, "term") || words.is(at, "duration"))) {
    ++at;
  }
  return one_of(words[at], kArticles) && words.starts_phrase(at + 1, "term of") ? at + 3 : at;
}

/// "3 years 0 months", "2 years and 6 months": the word behind the second, and the months of both.
std::size_t skip_months(const Words& words, const std::vector<Quantity>& all, std::size_t index,
                        double& months) {
  if (index + 1 >= all.size() || !adds_to(words, all[index], all[index + 1])) return all[index].last;
  months += all[index + 1].low;
  return all[index + 1].last;
}

/// "applications for a 3 year research fellowship"; "The Corps is a two-year fellowship" says what else the
/// house has.
bool is_offered(const Words& words, std::size_t first) {
  while (first > 0 && one_of(words[first - 1], kLeadWords) && !words.is(first - 1, "for")) --first;
  return words.is(first - 1, "for");
}

/// The noun behind the duration ("-year fixed-term contract"): the word after it, or `at`.
std::size_t skip_noun(const Words& words, std::size_t at, bool offered) {
  constexpr std::size_t kMost = 5, kMostOfTitle = 8;
  const bool joined = at > 1 && words.is(at - 2, "-");  // "12-month Reef Clerk position"
  std::size_t noun = at;
  const std::size_t bracket = behind_bracket(words, at);  // "one-year (renewable) contract"
  if (bracket > at && one_of(words[bracket], kContractNouns)) return bracket + 1;
  const std::size_t first = joined && words.is(at, ",") ? at + 1 : at;  // "two-year, grant-funded position"
  for (std::size_t next = first; next < at + (joined ? kMostOfTitle : kMost); ++next) {
    const bool title = joined && words.is_letters(next) && is_upper(words[next].text.front());
    if (one_of(words[next], kContractNouns) || (offered && words.is(next, "fellowship"))) noun = next + 1;
    if (!title && !one_of(words[next], kContractNouns) && !one_of(words[next], kContractAdjectives)) break;
  }
  return noun;
}

/// "24 months (2 years)": the word after the bracket, or `at`.
std::size_t skip_same(const Words& words, const std::vector<Quantity>& all, std::size_t index) {
  const Quantity& one = all[index];
  if (index + 1 >= all.size() || !words.is(one.last, "(")) return one.last;
  const Quantity& other = all[index + 1];
  const bool same =
      other.first == one.last + 1 && months_in(other) == months_in(one) && words.is(other.last, ")");
  return same ? other.last + 1 : one.last;
}

}  // namespace

std::optional<double> read_months(std::string_view piece, bool bare_months) {
  const WordRow words(piece);
  const std::optional<double> bare = bare_months ? bare_number(words) : std::nullopt;
  return bare ? bare : agreed_months(words);
}

std::string_view find_term(std::string_view piece) {
  const WordRow words(piece);
  for (const Quantity& quantity : find_quantities(words)) {
    if (later_word_between(words, 0, quantity.first)) return {};
    if (months_in(quantity) <= 0 || one_of(words[quantity.last], kOtherPeriods)) continue;
    return words.text(lead_of(words, quantity.first), quantity.last);
  }
  return {};
}

std::optional<DurationFound> find_duration(std::string_view piece) {
  if (piece.find_first_of("aeiouAEIOU0123456789") == std::string_view::npos) return std::nullopt;
  const WordRow words(piece);
  const std::vector<Quantity> quantities = find_quantities(words);
  std::size_t behind = 0;
  for (std::size_t index = 0; index < quantities.size(); ++index) {
    const Quantity& quantity = quantities[index];
    const bool later = later_word_between(words, behind, quantity.first);
    behind = quantity.last;
    const bool short_unit = quantity.unit != TimeUnit::month && quantity.unit != TimeUnit::year;
    if (later || quantity.unit == TimeUnit::hour || one_of(words[quantity.last], kOtherPeriods)) continue;
    if (is_rate(words, quantity.last)) continue;
    double months = months_in(quantity);
    const std::size_t added = skip_months(words, quantities, index, months);
    const std::size_t same = added != quantity.last ? added : skip_same(words, quantities, index);
    const std::size_t last = skip_noun(words, same, is_offered(words, quantity.first));
    const std::size_t first = lead_of(words, quantity.first);
    const bool told = is_of_contract(words, quantity.first, same, first);
    if (!told && (last == same || short_unit)) continue;
    // "18 month term" is its name; "2 year appointment" says more than how long it is.
    constexpr WordSet kTimes({"term", "terms", "assignment", "duration"});
    const std::size_t end = last == same + 1 && one_of(words[same], kTimes) ? last : same;
    return DurationFound{words.text(first, end), months > 0 ? std::optional<double>(months) : std::nullopt};
  }
  return std::nullopt;
}

}  // namespace vacparse
