// SPDX-License-Identifier: MIT
#include <string>

#include "catch.hpp"
#include "values.hpp"

using namespace vacparse;

namespace {

std::string iso(int number) { return (number < 10 ? "0" : "") + std::to_string(number); }

/// "2026-01-05 23:59 SGT", "ambiguous", "no such day", several joined by " | ".
std::string shown(const std::vector<DateFound>& dates) {
  std::string text;
  for (const DateFound& found : dates) {
    if (!text.empty()) text += " | ";
    if (found.date) {
      text += std::to_string(found.date->year) + "-" + iso(found.date->month) + "-" + iso(found.date->day);
    } else {
      text += found.ambiguous ? "ambiguous" : "no such day";
    }
    if (found.time) text += " " + iso(found.time->hour) + ":" + iso(found.time->minute);
    if (!found.zone.empty()) text += " " + std::string(found.zone);
  }
  return text;
}

struct DateRow {
  const char* input;
  const char* expected;
};

}  // namespace

TEST_CASE("dates are read in the shapes that notices write") {
  const DateRow rows[] = {
      {"Oct 30, 2025", "2025-10-30"},
      {"5 January 2026", "2026-01-05"},
      {"09 June 2026", "2026-06-09"},
      {"5th August, 2020**", "2020-08-05"},
      {"10th December, 2020", "2020-12-10"},
      {"14 Feb 2013", "2013-02-14"},
      {"Monday, 11 October 2021", "2021-10-11"},
      {"11:55 pm on Sunday 16th June 2024", "2024-06-16 23:55"},
      {"11:15 pm AEST, Thursday 22 August 2024", "2024-08-22 23:15 AEST"},
      {"no later than 23h59 CET on 26 February 2024", "2024-02-26 23:59 CET"},
      {"10:00 to 12:00 in room 5, 26 February 2024", "2024-02-26"},
      {"Monday 6 Dec 2021 at 23:59 UTC", "2021-12-06 23:59 UTC"},
      {"Tuesday, June 27, 2023 to Saturday, July 1, 2023", "2023-06-27 | 2023-07-01"},
      {"21 September 2016 - 27 September 2016", "2016-09-21 | 2016-09-27"},
      {"30 November 2023 – 13 January 2024", "2023-11-30 | 2024-01-13"},
      {"2026-03-31", "2026-03-31"},
      {"2021-09-13, 11:23:28 AM", "2021-09-13 11:23"},
      {"Dec 18, 2019, 11:27:28 AM", "2019-12-18 11:27"},
      {"18-Jan-2026, 11:59:00 PM", "2026-01-18 23:59"},
      {"22-Aug-2025", "2025-08-22"},
      {"26-11-2025", "2025-11-26"},
      {"31.08.2025", "2025-08-31"},
      {"12.4.2019", "2019-04-12"},
      {"21. maj 2019 (2) kl. 23.59", "2019-05-21"},
      {"2024/09/02 23:55", "2024-09-02 23:55"},
      {"27/02/2020", "2020-02-27"},
      {"8/15/2023 11:43 PM Pacific", "2023-08-15 23:43 Pacific"},
      {"04 / 29 / 2025", "2025-04-29"},
      {"04 March , 2018", "2018-03-04"},
      {"20 septembre 2016", "2016-09-20"},
      {"le 1er août 2024", "2024-08-01"},
      {"5 de enero de 2026", "2026-01-05"},
      {"10 April 2026, 23h59 SGT", "2026-04-10 23:59 SGT"},
      {"16/01/2020 3 23:59 EET and 22:59 CET", "2020-01-16 23:59 EET"},
      {"08 May 2017 extended until 26 May 2017 2 at 23:59 EET", "2017-05-08 | 2017-05-26 23:59 EET"},
      {"14 March 2018 - 23:59 Central European Time (CET/CEST)",
       "2018-03-14 23:59 Central European Time (CET/CEST)"},
      {"03 April 2023 at 12:00 h3, Warsaw local time", "2023-04-03 12:00 Warsaw local time"},
      {"13/01/2024 at 11:59 p.m. (New York time)", "2024-01-13 23:59 New York time"},
      {"23 March 2004, 5 PM", "2004-03-23 17:00"},
      {"THURSDAY, NOVEMBER 22, 2018", "2018-11-22"},
      {"Nov. 22, 2018", "2018-11-22"},
      {"Deadline for application:12 February 2025", "2025-02-12"},
      {"31 February 2025", "no such day"},
      {"29/02/2023", "no such day"},
      {"29 February 2024", "2024-02-29"},
      {"05/05/2020", "2020-05-05"},
      {"05/03/2020", "ambiguous"},
      {"11-09-18", "ambiguous"},
      {"03-23-07", "2007-03-23"},
      {"23 March 2004 (noon)", "2004-03-23 12:00"},
      {"14 May 04", "2004-05-14"},
      {"27 February 98", "1998-02-27"},
      {"Feb. 27, 31", "2031-02-27"},
      {"Monday, April 23rd to Friday, April 27th, 2018 11:59pm Eastern",
       "2018-04-23 | 2018-04-27 23:59 Eastern"},
      {"15 December - 10 January 2032", "2031-12-15 | 2032-01-10"},
      {"May 4 - May 20, 2031", "2031-05-04 | 2031-05-20"},
      {"du 5 mai au 12 juin 2031", "2031-05-05 | 2031-06-12"},
  };
  for (const DateRow& row : rows) {
    INFO(row.input);
    CHECK(shown(read_dates(row.input, std::nullopt)) == row.expected);
  }
}

TEST_CASE("the order of day and month decides what would be ambiguous") {
  CHECK(shown(read_dates("05/03/2020", DateOrder::dmy)) == "2020-03-05");
  CHECK(shown(read_dates("05/03/2020", DateOrder::mdy)) == "2020-05-03");
  CHECK(shown(read_dates("11-09-18", DateOrder::mdy)) == "2018-11-09");
  CHECK(shown(read_dates("4-20-18", DateOrder::mdy)) == "2018-04-20");
  CHECK(shown(read_dates("4-20-18", std::nullopt)).empty());
  CHECK(shown(read_dates("13/01/2024", DateOrder::mdy)) == "2024-01-13");
  CHECK(shown(read_dates("10/09/2024 (midnight The Hague time)", DateOrder::dmy)) ==
        "2024-09-10 23:59 The Hague time");
  CHECK(shown(read_dates("06/01/2025 at 11:59:59 CET", DateOrder::dmy)) == "2025-01-06 11:59 CET");
}

TEST_CASE("what only looks like a date is none") {
  const char* const rows[] = {
      "Third quarter 2025",
      "July 2023 (desired)",
      "Sep 29",
      "Dec. 22",
      "November 2025",
      "Sec. 4.24",
      "version 2.10.13",
      "(374 10) 26-04-05",
      "+374 10-26-04",
      "tel: 10.20.30.40",
      "3789-07-06-16",
      "2002/187/JHA",
      "24/7/365",
      "rule 4.16 (b)",
      "11:59:59",
      "$12,000",
      "Open",
      "3 weeks ago",
      "439/20101",
      "1-5 of 2012 posts",
      "may 12 people in 2019",
      "",
      "/-.",
      "12/",
      "14 May 04 posts",
      "14 May 04:30",
      "4 May to 5 May to 6 May",
      "99/99/2020x",
  };
  for (const char* const row : rows) {
    INFO(row);
    CHECK(shown(read_dates(row, DateOrder::dmy)).empty());
  }
}

TEST_CASE("a date's text runs from the weekday to its last digit") {
  CHECK(read_dates("until THURSDAY, NOVEMBER 22, 2018.", std::nullopt).at(0).text ==
        "THURSDAY, NOVEMBER 22, 2018");
  CHECK(read_dates("by 10 April 2026, 23h59 SGT", std::nullopt).at(0).text == "10 April 2026");
}
