// SPDX-License-Identifier: MIT
#include <string>

#include "catch.hpp"
#include "values.hpp"

using namespace vacparse;

namespace {

struct PayRow {
  const char* input;
  double min;
  double max;
  const char* currency;  ///< empty: none
  const char* period;
  const char* text;
};

TEST_CASE("an amount that is paid in any case comes before one that may be") {
  const auto found =
      read_pay("A package of up to $136,519 comprising a salary of $100,508 to $116,683.", PayContext::label);
  REQUIRE(found);
  CHECK(found->min == 100508);
  CHECK(found->max == 116683);
  CHECK_FALSE(read_pay("Caution money, refundable: 5,000", PayContext::label));
  CHECK_FALSE(read_pay("MA 2-1 Rs.", PayContext::label));
  const auto ranged = read_pay("between € 2,651 (scale 9) and € 3,997 per month", PayContext::label);
  REQUIRE(ranged);
  CHECK(ranged->max == 3997);
  CHECK(read_pay("**1.935,45** euros", PayContext::label)->currency == "EUR");
}

TEST_CASE("rands and what parts the ends of a range") {
  const auto blank = read_pay("R 455 638 – R 683 457", PayContext::label);
  REQUIRE(blank);
  CHECK(blank->currency == "ZAR");
  CHECK(blank->max == 683457);
  const auto each =
      read_pay("Post level T10 – Between: R270 996.00 p.a. and R351 732.00 p.a.", PayContext::label);
  REQUIRE(each);
  CHECK(each->max == 351732);
  CHECK_FALSE(read_pay("R 2 researcher", PayContext::label));
}

}  // namespace

TEST_CASE("pay is read in the shapes that notices write") {
  const PayRow rows[] = {
      {"€70,023.00", 70023, 70023, "EUR", "", "€70,023.00"},
      {"€ 9 296,39", 9296.39, 9296.39, "EUR", "", "€ 9 296,39"},
      {"€ 3305.26", 3305.26, 3305.26, "EUR", "", "€ 3305.26"},
      {"7,964.85Euro (EUR) Monthly", 7964.85, 7964.85, "EUR", "month", "7,964.85Euro (EUR) Monthly"},
      {"8,273.12", 8273.12, 8273.12, "", "", "8,273.12"},
      {"£34,909 rising to £39,746 per annum", 34909, 39746, "GBP", "year",
       "£34,909 rising to £39,746 per annum"},
      {"£17.40 per hour, rising to £18.10 per hour", 17.4, 18.1, "GBP", "hour",
       "£17.40 per hour, rising to £18.10 per hour"},
      {"min. € 3598 - max. € 5669 gross per month", 3598, 5669, "EUR", "month",
       "€ 3598 - max. € 5669 gross per month"},
      {"$57,002 to $83,352 and $67,275 to $98,365", 57002, 83352, "USD", "", "$57,002 to $83,352"},
      {"$71,323.20 - $95,368.00 Annually", 71323.20, 95368, "USD", "year",
       "$71,323.20 - $95,368.00 Annually"},
      {"$46 020 - 90 647 per year", 46020, 90647, "", "year", "$46 020 - 90 647 per year"},
      {"3,200 - 3,800 USD gross per month", 3200, 3800, "USD", "month", "3,200 - 3,800 USD gross per month"},
      {"a stipend between 5194 and 5716 Swiss Francs", 5194, 5716, "CHF", "", "5194 and 5716 Swiss Francs"},
      {"GS-15 - $134,789 to $164,200", 134789, 164200, "USD", "", "$134,789 to $164,200"},
      {"$12.25/hour", 12.25, 12.25, "USD", "hour", "$12.25/hour"},
      {"12.23/hr.", 12.23, 12.23, "", "hour", "12.23/hr"},
      {"£34,350 - £36,755", 34350, 36755, "GBP", "", "£34,350 - £36,755"},
      {"KES 339898", 339898, 339898, "KES", "", "KES 339898"},
      {"BZD 190 per day", 190, 190, "BZD", "day", "BZD 190 per day"},
      {"entre 43 154 euros et 49 629 euros", 43154, 49629, "EUR", "", "43 154 euros et 49 629 euros"},
      {"$91,496 to $133,716", 91496, 133716, "USD", "", "$91,496 to $133,716"},
      {"$82,726 (flat-rated) and $86,620 (flat-rated)", 82726, 82726, "USD", "", "$82,726"},
      {"$95,191; $98,658; $99,848 (flat rated)", 95191, 95191, "USD", "", "$95,191"},
      {"GS-GS 15 Step 1 - $106,595 to GS-GS 15 Step 10 $138,572", 106595, 138572, "USD", "",
       "$106,595 to GS-GS 15 Step 10 $138,572"},
      {"GS-15 - $134,789 to $164,200", 134789, 164200, "USD", "", "$134,789 to $164,200"},
      {"C$ 80,000", 80000, 80000, "CAD", "", "C$ 80,000"},
      {"A$95,000", 95000, 95000, "AUD", "", "A$95,000"},
      {"€34k to €37.5k", 34000, 37500, "EUR", "", "€34k to €37.5k"},
      {"250 USD equivalent in AMD per month (net)", 250, 250, "USD", "", "250 USD"},
      {"$1500 + social package", 1500, 1500, "USD", "", "$1500"},
      {"Level-7 (Rs. 44,900 - 1,42,400)", 44900, 142400, "", "", "Rs. 44,900 - 1,42,400"},
      {"Kshs. 38,270 - 51,170 p.m.", 38270, 51170, "KES", "month", "Kshs. 38,270 - 51,170 p.m."},
      {"£29,605 to £33,966 pa pro rata", 29605, 33966, "GBP", "year", "£29,605 to £33,966 pa"},
      {"€63,417 to €101,003 p.a. (new entrants)", 63417, 101003, "EUR", "year", "€63,417 to €101,003 p.a."},
      {"Rs. 31,000/- per month + 16% HRA", 31000, 31000, "", "month", "Rs. 31,000/- per month"},
      {"€49,845, €51,070, €52,525 (LSI 1), €60,956 (LSI 2)", 49845, 60956, "EUR", "",
       "€49,845, €51,070, €52,525 (LSI 1), €60,956"},
      {"€33,070 - €34,553 - €36,317 - €45,163 a year", 33070, 45163, "EUR", "year",
       "€33,070 - €34,553 - €36,317 - €45,163 a year"},
      {"£12.60 ph", 12.60, 12.60, "GBP", "hour", "£12.60 ph"},
      {"INR 12,34,567 per annum", 1234567, 1234567, "INR", "year", "INR 12,34,567 per annum"},
      {"R1 057 326 per annum (Level 13)", 1057326, 1057326, "ZAR", "year", "R1 057 326 per annum"},
      {"S/ 6,500.00 mensuales", 6500, 6500, "PEN", "month", "S/ 6,500.00 mensuales"},
      {"EC$ 138,000 - 156,600 per annum", 138000, 156600, "XCD", "year", "EC$ 138,000 - 156,600 per annum"},
      {"Php 46,725.00/month", 46725, 46725, "PHP", "month", "Php 46,725.00/month"},
      {"250,000 naira monthly", 250000, 250000, "NGN", "month", "250,000 naira monthly"},
      {"Annual salary: $50,000", 50000, 50000, "USD", "year", "$50,000"},
      {"₦ 250,000 per month", 250000, 250000, "NGN", "month", "₦ 250,000 per month"},
      {"₹ 60,000-1,80,000", 60000, 180000, "INR", "", "₹ 60,000-1,80,000"},
      {"$73,467 through $95,508", 73467, 95508, "USD", "", "$73,467 through $95,508"},
      {"Kshs. 144,928 x 6,500 - 173,714 x 7,200 - 208,456 p.m.", 144928, 208456, "KES", "month",
       "Kshs. 144,928 x 6,500 - 173,714 x 7,200 - 208,456 p.m."},
      {"Kshs. 144,928 x 6,500 monthly", 144928, 144928, "KES", "month", "Kshs. 144,928"},
      {"$826 up to $992 total (gross) per month", 826, 992, "USD", "month",
       "$826 up to $992 total (gross) per month"},
      {"$38-$42,000", 38000, 42000, "USD", "", "$38-$42,000"},
      {"$95-$115k commensurate with experience", 95000, 115000, "USD", "", "$95-$115k"},
      {"$28.96/hour to $32.75/hour", 28.96, 32.75, "USD", "hour", "$28.96/hour to $32.75/hour"},
      {"La rémunération mensuelle brute est de 1170,97 €", 1170.97, 1170.97, "EUR", "month", "1170,97 €"},
  };
  for (const PayRow& row : rows) {
    INFO(row.input);
    const auto found = read_pay(row.input, PayContext::label);
    REQUIRE(found);
    REQUIRE(found->min);
    CHECK_THAT(*found->min, Catch::Matchers::WithinAbs(row.min, 1e-6));
    CHECK_THAT(found->max, Catch::Matchers::WithinAbs(row.max, 1e-6));
    CHECK(found->currency.value_or("") == row.currency);
    CHECK((found->period ? name_of(*found->period) : "") == row.period);
    CHECK(found->text == row.text);
  }
}

TEST_CASE("up to an amount leaves the least open") {
  struct Row {
    const char* input;
    std::optional<double> min;
    double max;
  };
  const Row rows[] = {
      {"package of up to £73,000 per annum available", {}, 73000},
      {"Salary up to €60k", {}, 60000},
      {"up to $25 an hour", {}, 25},
      {"salaire jusqu'à 60 000 €", {}, 60000},
      {"Gehalt bis zu 60.000 €", {}, 60000},
      {"£50,000, up to £60,000", 50000, 60000},
  };
  for (const Row& row : rows) {
    INFO(row.input);
    const auto found = read_pay(row.input, PayContext::label);
    REQUIRE(found);
    CHECK(found->min == row.min);
    CHECK(found->max == row.max);
  }
  CHECK_FALSE(read_pay("a bicycle of up to £2,500", PayContext::label));
  CHECK_FALSE(read_pay("up to £40 per month", PayContext::grade));
}

TEST_CASE("caps, budgets and bare numbers are no pay") {
  const char* const rows[] = {
      "The current maximum salary available for the GS pay system is $183,500.",
      "A $50,000 grant was awarded.",
      "manages a budget of $2,000,000",
      "a salary commensurate with experience",
      "GS-15",
      "up to $12,000 in documented contributions",
      "5 years",
      "",
  };
  for (const char* const row : rows) {
    INFO(row);
    CHECK_FALSE(read_pay(row, PayContext::grade));
  }
  CHECK_FALSE(read_pay("The current maximum salary available for the GS pay system is **$172,500**.",
                       PayContext::label));
  CHECK_FALSE(read_pay("36.00", PayContext::label));
  CHECK_FALSE(read_pay("health insurance, 401k and 403b", PayContext::label));
  CHECK_FALSE(read_pay("401(k) with match", PayContext::label));
  CHECK_FALSE(read_pay("as agreed by 5 p.m.", PayContext::label));
  CHECK_FALSE(read_pay("R3, as agreed", PayContext::label));
  CHECK_FALSE(read_pay("The salary is that of an R2 researcher.", PayContext::grade));
  CHECK(read_pay("The salary is $50,000 per year.", PayContext::grade));
  CHECK(read_pay("Level 6, £20 to £40", PayContext::grade));
  CHECK_FALSE(read_pay("Level 6, £20 to £40", PayContext::sentence));
  CHECK_FALSE(read_pay("The salary and a bonus come to £40,000 per year.", PayContext::sentence));
  CHECK_FALSE(read_pay("£40 per month is your allowance.", PayContext::sentence));
}
