// SPDX-License-Identifier: MIT
#pragma once
/// The words round an amount of money, folded: currencies, periods, and what tells pay from other money.

#include <array>
#include <string_view>

#include "vacparse/notice.hpp"
#include "values/words.hpp"

namespace vacparse::pay_words {

struct CurrencyWord {
  std::string_view word;
  std::string_view code;
};

/// What names a currency beside its code in capitals.
inline constexpr auto kCurrencyWords = std::to_array<CurrencyWord>({
    {"usd", "USD"},     {"eur", "EUR"},   {"euro", "EUR"},  {"euros", "EUR"},   {"gbp", "GBP"},
    {"dram", "AMD"},    {"drams", "AMD"}, {"lari", "GEL"},  {"zloty", "PLN"},   {"forint", "HUF"},
    {"hryvnia", "UAH"}, {"rand", "ZAR"},  {"naira", "NGN"}, {"₦", "NGN"},       {"cedi", "GHS"},
    {"cedis", "GHS"},   {"birr", "ETB"},  {"ksh", "KES"},   {"kshs", "KES"},    {"ushs", "UGX"},
    {"tshs", "TZS"},    {"taka", "BDT"},  {"baht", "THB"},  {"ringgit", "MYR"}, {"php", "PHP"},
    {"sdr", "XDR"},     {"₱", "PHP"},     {"₹", "INR"},     {"soles", "PEN"},
});

/// The letters before the sign of a dollar: "US$", "C$"; of Brazil's real, too.
inline constexpr auto kDollars = std::to_array<CurrencyWord>({
    {"us", "USD"}, {"usd", "USD"}, {"c", "CAD"},   {"ca", "CAD"}, {"cad", "CAD"},
    {"a", "AUD"},  {"au", "AUD"},  {"s", "SGD"},   {"nz", "NZD"}, {"hk", "HKD"},
    {"nt", "TWD"}, {"ec", "XCD"},  {"bds", "BBD"}, {"tt", "TTD"}, {"ja", "JMD"},
    {"j", "JMD"},  {"bz", "BZD"},  {"fj", "FJD"},  {"n", "NAD"},  {"r", "BRL"},
});

struct PeriodWord {
  std::string_view word;
  PayPeriod period;
};

/// These tell the period wherever they stand.
inline constexpr auto kPeriodAdjectives = std::to_array<PeriodWord>({
    {"hourly", PayPeriod::hour},        {"daily", PayPeriod::day},       {"weekly", PayPeriod::week},
    {"monthly", PayPeriod::month},      {"mensuel", PayPeriod::month},   {"mensuels", PayPeriod::month},
    {"mensual", PayPeriod::month},      {"monatlich", PayPeriod::month}, {"monatsentgelt", PayPeriod::month},
    {"monatsgehalt", PayPeriod::month}, {"jahrlich", PayPeriod::year},   {"jahresgehalt", PayPeriod::year},
    {"stundenlohn", PayPeriod::hour},   {"mensuales", PayPeriod::month}, {"annually", PayPeriod::year},
    {"annual", PayPeriod::year},        {"yearly", PayPeriod::year},     {"annum", PayPeriod::year},
    {"annuel", PayPeriod::year},        {"annuels", PayPeriod::year},    {"anual", PayPeriod::year},
    {"anuales", PayPeriod::year},       {"annuelle", PayPeriod::year},   {"mensuelle", PayPeriod::month},
});
/// These do so behind "per", "a" or a slash.
inline constexpr auto kPeriodNouns = std::to_array<PeriodWord>({
    {"hour", PayPeriod::hour},    {"hr", PayPeriod::hour},     {"heure", PayPeriod::hour},
    {"hora", PayPeriod::hour},    {"h", PayPeriod::hour},      {"day", PayPeriod::day},
    {"jour", PayPeriod::day},     {"dia", PayPeriod::day},     {"week", PayPeriod::week},
    {"semaine", PayPeriod::week}, {"semana", PayPeriod::week}, {"month", PayPeriod::month},
    {"mois", PayPeriod::month},   {"mes", PayPeriod::month},   {"year", PayPeriod::year},
    {"monat", PayPeriod::month},  {"jahr", PayPeriod::year},   {"stunde", PayPeriod::hour},
    {"yr", PayPeriod::year},      {"an", PayPeriod::year},     {"ano", PayPeriod::year},
    {"annum", PayPeriod::year},
});

/// "per" and its noun by their first letters, with dots or without.
inline constexpr auto kShortPeriods = std::to_array<PeriodWord>({
    {"pa", PayPeriod::year},
    {"pm", PayPeriod::month},
    {"pw", PayPeriod::week},
    {"ph", PayPeriod::hour},
});

inline constexpr WordSet kPayWords({
    "salary",       "salaries",     "pay",        "paid",      "wage",     "wages",
    "remuneration", "compensation", "rate",       "step",      "earnings", "stipend",
    "emoluments",   "salaire",      "traitement", "salario",   "sueldo",   "remuneracion",
    "retribution",  "entgelt",      "gehalt",     "vergutung", "brutto",   "superannuation",
});
/// Beside one of these an amount is no pay of the post.
inline constexpr WordSet kOtherMoney({
    "maximum",      "cap",           "capped",     "ceiling", "budget",    "grant",      "grants",
    "bonus",        "bonuses",       "allowance",  "fee",     "fees",      "fine",       "fund",
    "funding",      "cost",          "costs",      "award",   "awards",    "exceed",     "million",
    "billion",      "reimbursement", "tuition",    "prize",   "loan",      "loans",      "insurance",
    "differential", "premium",       "additional", "plafond", "portfolio", "refundable", "deposit",
});
inline constexpr WordSet kFillers({"gs", "-", "step", "grade", "to", "(", ")", ","});

}  // namespace vacparse::pay_words
