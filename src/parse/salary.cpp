// SPDX-License-Identifier: MIT
// The salary, and whose money and for what time it is.
#include <array>

#include "parse/fields.hpp"
#include "phrase.hpp"
#include "values.hpp"

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

/// Whose dollar a bare "$" is: the layout's, that of the one country that the notice names, else nobody's.
std::optional<std::string> currency_of_dollar(const Reading& reading) {
  struct Sign {
    std::string_view words;
    std::string_view currency;
  };
  static constexpr std::array kSigns = {
      Sign{"United States", "USD"}, Sign{"U.S.", "USD"},  Sign{"USA", "USD"},
      Sign{"California", "USD"},    Sign{"Canad", "CAD"}, Sign{"Austral", "AUD"},
      Sign{"New Zealand", "NZD"},
  };
  if (const auto dollar = reading.layout.dollar()) return std::string(*dollar);
  const std::string_view text = reading.text().view();
  std::optional<std::string> only;
  for (const Sign& sign : kSigns) {
    if (text.find(sign.words) == std::string_view::npos) continue;
    if (only && *only != sign.currency) return std::nullopt;
    only = sign.currency;
  }
  return only;
}

}  // namespace

Verdict read_salary(Reading& reading, const Given& given) {
  const auto found = read_pay(reading.view(given.value), true);
  if (!found) return Verdict::nothing;
  reading.notice().salary = Salary{reading.text().span_of(found->text), found->min, found->max,
                                   found->currency, found->period ? found->period : period_of(given.name)};
  const bool bare_dollar = found->currency == "USD" && found->text.find("US") == std::string_view::npos;
  if (bare_dollar) reading.notice().salary->currency = currency_of_dollar(reading);
  return Verdict::read;
}

}  // namespace vacparse
