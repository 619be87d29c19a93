// SPDX-License-Identifier: MIT
// The organisation, where only the page round the notice names it.
#include <algorithm>

#include "parse/bodies.hpp"
#include "parse/fields.hpp"
#include "parse/house_lines.hpp"
#include "phrase.hpp"
#include "text/characters.hpp"
#include "values.hpp"
#include "values/fold.hpp"
#include "values/words.hpp"

namespace vacparse {
namespace {

/// "Careers at Elba Reefs": whose they are.
std::string_view behind_careers(std::string_view line) {
  constexpr std::string_view kLeads[] = {"Careers at ", "Jobs at ", "Working at ", "Vacancies at "};
  for (const std::string_view lead : kLeads) {
    if (line.starts_with(lead)) return trim(line.substr(lead.size()));
  }
  return {};
}

/// "2031", "2029-2031"
bool is_year(std::string_view word) {
  constexpr std::size_t kYear = 4;
  const auto year = [](std::string_view digits) {
    return digits.size() == kYear && std::all_of(digits.begin(), digits.end(), is_digit);
  };
  const bool two = word.size() == 2 * kYear + 1 && word[kYear] == '-' && year(word.substr(kYear + 1));
  return year(two ? word.substr(0, kYear) : word);
}

/// "© Elba Reefs 2031 - Cookies", "Copyright 2031 Elba Reefs. All rights reserved": whose it is.
std::string_view behind_copyright(std::string_view line) {
  const std::size_t whole = line.size();
  for (const std::string_view mark : {"Copyright ", "©"}) {
    if (line.starts_with(mark)) line = trim(line.substr(mark.size()));
  }
  if (line.size() == whole) return {};
  for (const std::string_view end : {" - ", " – ", " | ", ". ", ", "}) line = line.substr(0, line.find(end));
  line = trim_value(line);
  if (is_year(line.substr(0, line.find(' '))))
    line = trim(line.substr(std::min(line.find(' '), line.size())));
  const std::size_t last = line.rfind(' ');
  if (last != std::string_view::npos && is_year(line.substr(last + 1))) line = trim(line.substr(0, last));
  return line;
}

/// "ELBA REEF CENTRE   Page 1 of 3": whose paper it is.
std::string_view before_page_number(std::string_view line) {
  const std::size_t page = line.rfind("Page ");
  if (page == std::string_view::npos || page == 0 || line.size() - page > 16) return {};
  return find_body(trim(line.substr(0, page)));
}

/// A name is the house's where the notice speaks of it, too.
bool stands_elsewhere(std::string_view folded, std::string_view name) {
  const std::string words = fold(name);
  const std::size_t first = folded.find(words);
  return first != std::string_view::npos && folded.find(words, first + 1) != std::string_view::npos;
}

void read_page_line(Reading& reading, std::string_view line) {
  constexpr std::size_t kShortest = 3, kLongest = 80;
  constexpr CharSet kFirst("CJWV");  // of what may lead to a name
  if (line.empty() || line.size() > 2 * kLongest) return;
  const bool may_name = kFirst.has(line.front()) || is_digit(line.back()) || line.starts_with("©");
  if (!may_name) return;
  for (const std::string_view found :
       {behind_careers(line), behind_copyright(line), before_page_number(line)}) {
    const std::string_view name = trim_value(without_form(found));
    const bool named = name.size() >= kShortest && name.size() <= kLongest && is_upper(name.front());
    if (named && (is_body(name) || stands_elsewhere(reading.scan.folded().view(), name)))
      reading.notice().organization = reading.text().span_of(name);
  }
}

}  // namespace

void read_page(Reading& reading) {
  constexpr std::size_t kAbove = 4, kBelow = 12;  // blocks
  constexpr std::size_t kLongest = 300;           // a paragraph is no line of a page
  const std::vector<Block>& blocks = reading.sections.blocks;
  for (std::size_t i = 0; i < blocks.size() && !reading.notice().organization; ++i) {
    if (i == kAbove) i = std::max(i, blocks.size() - std::min(blocks.size(), kBelow));
    std::string_view rest = reading.view(blocks[i].whole);
    if (rest.size() > kLongest) continue;
    while (!rest.empty() && !reading.notice().organization) {
      const std::size_t end = std::min(rest.find('\n'), rest.size());
      read_page_line(reading, trim(rest.substr(0, end)));
      rest.remove_prefix(std::min(end + 1, rest.size()));
    }
  }
}

}  // namespace vacparse
