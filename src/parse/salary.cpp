// SPDX-License-Identifier: MIT
// The salary, and whose money and for what time it is.
#include <algorithm>
#include <array>
#include <span>
#include <utility>

#include "parse/fields.hpp"
#include "phrase.hpp"
#include "tables.hpp"
#include "text/characters.hpp"
#include "text/sixteen.hpp"
#include "values.hpp"
#include "values/words.hpp"

namespace vacparse {

namespace {

/// "ANNUAL SALARY": the heading says what the amount is paid for.
std::optional<PayPeriod> period_of(std::string_view name) {
  struct Word {
    std::string_view stem;
    PayPeriod period;
  };
  static constexpr std::array kWords = {
      Word{"annual", PayPeriod::year},   Word{"annuel", PayPeriod::year},  Word{"anual", PayPeriod::year},
      Word{"year", PayPeriod::year},     Word{"month", PayPeriod::month},  Word{"mensuel", PayPeriod::month},
      Word{"mensual", PayPeriod::month}, Word{"week", PayPeriod::week},    Word{"daily", PayPeriod::day},
      Word{"hour", PayPeriod::hour},     Word{"horaire", PayPeriod::hour},
  };
  std::string words;
  fold_words(name, words);
  for (const Word& word : kWords) {
    if (words.find(word.stem) != std::string::npos) return word.period;
  }
  return std::nullopt;
}

/// The currency of the one country whose names stand in a text.
class NamedCurrency {
 public:
  void add(std::string_view currency) {
    several_ = several_ || (!only_.empty() && only_ != currency);
    only_ = currency;
  }
  std::optional<std::string> currency() const {
    return several_ || only_.empty() ? std::nullopt : std::optional<std::string>(only_);
  }

 private:
  std::string_view only_;
  bool several_ = false;
};

/// True where the word that begins with the capital at `at` may begin the name of a state or province.
bool may_begin_name(std::string_view text, std::size_t at) {
  const auto is_letter = [](char c) { return is_lower(c) || is_upper(c); };
  if (at > 0 && is_letter(text[at - 1])) return false;
  std::array<char, 24> word{};
  std::size_t size = 0;
  while (size < word.size() && at + size < text.size() && is_letter(text[at + size])) {
    word[size] = static_cast<char>(text[at + size] | 0x20);
    ++size;
  }
  const bool foreign = at + size < text.size() && byte_at(text, at + size) >= 0x80;  // "Québec"
  return foreign || may_begin_subdivision(hash_word({word.data(), size}));
}

/// States and provinces of America by their whole names: "California", "British Columbia". "Georgia" is a
/// country too, "Victoria" many things.
void add_subdivisions(std::string_view text, NamedCurrency& dollar) {
  constexpr std::size_t kShortest = 4, kLongest = 48, kMostWords = 2;
  const auto find_capital = [text](std::size_t from) {
    return find_marked(text, from, [](const Sixteen& bytes) { return bytes.between('A', 'Z'); });
  };
  for (std::size_t at = find_capital(0); at < text.size(); at = find_capital(at + 1)) {
    if (!may_begin_name(text, at)) continue;
    const WordRow words(beginning_of(text.substr(at), kLongest));
    for (std::size_t count = 1; count <= kMostWords && count <= words.size(); ++count) {
      const std::string_view name = words.text(0, count);
      const std::string_view country = find_subdivision_country(name);
      if (name.size() < kShortest || !find_country(name).empty()) continue;
      if (country == "US") dollar.add("USD");
      if (country == "CA") dollar.add("CAD");
    }
  }
}

/// "Elba, CA 95012": the code of a state and its postcode.
bool has_american_address(std::string_view text) {
  constexpr std::size_t kCode = 2, kDigits = 5;
  for (std::size_t at = text.find(", "); at != std::string_view::npos; at = text.find(", ", at + 1)) {
    const std::string_view code = text.substr(at + 2, kCode),
                           rest = text.substr(std::min(at + 2 + kCode, text.size()));
    const bool upper = code.size() == kCode && is_upper(code[0]) && is_upper(code[1]);
    if (!upper || rest.size() <= kDigits || rest.front() != ' ') continue;
    const std::string_view postcode = rest.substr(1, kDigits);
    if (std::all_of(postcode.begin(), postcode.end(), is_digit) && find_subdivision_country(code) == "US")
      return true;
  }
  return false;
}

struct Country {
  std::string_view words;  ///< that name it
  std::string_view currency;
};

/// Whose money a sign means that several countries have: that of the one which the notice names, else
/// nobody's.
NamedCurrency named_currency(std::string_view text, std::span<const Country> countries) {
  NamedCurrency named;
  for (const Country& country : countries) {
    if (text.find(country.words) != std::string_view::npos) named.add(country.currency);
  }
  return named;
}

/// "the right to work in New Zealand": where the post is, whatever other countries are named.
NamedCurrency currency_of_workplace(std::string_view text, std::span<const Country> countries) {
  constexpr std::string_view kPhrase = "to work in ", kArticle = "the ";
  NamedCurrency named;
  for (std::size_t at = text.find(kPhrase); at != std::string_view::npos; at = text.find(kPhrase, at + 1)) {
    std::string_view place = text.substr(at + kPhrase.size());
    if (place.starts_with(kArticle)) place.remove_prefix(kArticle.size());
    for (const Country& country : countries) {
      if (place.starts_with(country.words)) named.add(country.currency);
    }
  }
  return named;
}

/// Of a bare "$": the layout says whose it is, or the notice does.
std::optional<std::string> currency_of_dollar(const Reading& reading) {
  static constexpr std::array kCountries = {
      Country{"United States", "USD"}, Country{"U.S.", "USD"},    Country{"USA", "USD"},
      Country{"Canad", "CAD"},         Country{"Austral", "AUD"}, Country{"New Zealand", "NZD"},
  };
  if (const auto dollar = reading.layout.dollar()) return std::string(*dollar);
  const std::string_view text = reading.text().view();
  if (const auto currency = currency_of_workplace(text, kCountries).currency()) return currency;
  NamedCurrency dollar = named_currency(text, kCountries);
  add_subdivisions(text, dollar);
  if (has_american_address(text)) dollar.add("USD");
  return dollar.currency();
}

std::optional<std::string> currency_of_rupee(const Reading& reading) {
  static constexpr std::array kCountries = {
      Country{"India", "INR"}, Country{"Pakistan", "PKR"},  Country{"Sri Lanka", "LKR"},
      Country{"Nepal", "NPR"}, Country{"Mauritius", "MUR"}, Country{"Seychelles", "SCR"},
  };
  return named_currency(reading.text().view(), kCountries).currency();
}

/// "$40/hour", of which the sign does not tell whose dollar it is.
bool is_bare_dollar(const PayFound& pay) {
  return pay.currency == "USD" && pay.text.find("US") == std::string_view::npos;
}

}  // namespace

bool begins_with_money(std::string_view text) {
  if (text.starts_with('$') || text.starts_with("€") || text.starts_with("£")) return true;
  constexpr std::size_t kCode = 3;  // "NOK 610,000 a year": without a period it may be the price of something
  const bool code = text.size() > kCode + 1 && text[kCode] == ' ' && is_digit(text[kCode + 1]);
  if (!code || find_currency(text.substr(0, kCode)).empty()) return false;
  const auto pay = read_pay(text, PayContext::label);
  return pay && pay->period;
}

Verdict read_salary(Reading& reading, const Given& given) {
  const auto found = read_pay(reading.view(given.value), PayContext::label);
  if (!found) return Verdict::nothing;
  reading.notice().salary = Salary{reading.text().span_of(found->text), found->min, found->max,
                                   found->currency, found->period ? found->period : period_of(given.name)};
  if (is_bare_dollar(*found)) reading.notice().salary->currency = currency_of_dollar(reading);
  if (found->text.starts_with("Rs")) reading.notice().salary->currency = currency_of_rupee(reading);
  return Verdict::read;
}

void settle_currency(Reading& reading) {
  static constexpr std::pair<std::string_view, std::string_view> kDollars[] = {
      {"US", "USD"}, {"CA", "CAD"}, {"AU", "AUD"}, {"NZ", "NZD"}, {"SG", "SGD"}, {"HK", "HKD"},
  };
  std::optional<Salary>& salary = reading.notice().salary;
  if (!salary || salary->currency || reading.notice().locations.empty()) return;
  const auto pay = read_pay(reading.view(salary->text), PayContext::label);
  if (!pay || !is_bare_dollar(*pay)) return;
  NamedCurrency dollar;
  for (const Location& place : reading.notice().locations) {
    const auto* const row = std::find_if(std::begin(kDollars), std::end(kDollars),
                                         [&](const auto& one) { return place.country == one.first; });
    if (row == std::end(kDollars)) return;
    dollar.add(row->second);
  }
  salary->currency = dollar.currency();
}

}  // namespace vacparse
