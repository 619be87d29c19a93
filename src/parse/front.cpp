// SPDX-License-Identifier: MIT
#include "parse/front.hpp"

#include <algorithm>
#include <utility>

#include "parse/bodies.hpp"
#include "parse/fields.hpp"
#include "parse/house_lines.hpp"
#include "phrase.hpp"
#include "sections/navigation.hpp"
#include "tables.hpp"
#include "text/characters.hpp"
#include "text/sixteen.hpp"
#include "values.hpp"
#include "values/occupations.hpp"
#include "values/places.hpp"

namespace vacparse {
namespace {

constexpr std::size_t kLongestTitle = 140;

bool names_person(std::string_view text) {
  constexpr std::string_view kForms[] = {" Mr ",  " Mr. ",  " Ms ",  " Ms. ",
                                         " Mrs ", " Mrs. ", " Mme ", " Dr "};
  return std::any_of(std::begin(kForms), std::end(kForms),
                     [text](std::string_view form) { return text.find(form) != std::string_view::npos; });
}

/// "`$103,500-$143,500 per year` `remote`"
bool names_pay(std::string_view line) {
  for (const std::string_view sign : {"$", "€", "£"}) {
    const std::size_t at = line.find(sign);
    const std::size_t behind = at + sign.size();
    if (at != std::string_view::npos && behind < line.size() && is_digit(line[behind])) return true;
  }
  return false;
}

}  // namespace

bool greets(std::string_view line) {
  constexpr std::string_view kGreetings[] = {"Dear ", "Hello ", "Hi ", "Bonjour", "Estimad", "Sehr geehrte"};
  return std::any_of(std::begin(kGreetings), std::end(kGreetings),
                     [line](std::string_view greeting) { return line.starts_with(greeting); });
}

bool is_name_like(const Reading& reading, std::string_view line) {
  if (line.size() < 3 || line.size() > kLongestTitle) return false;
  if (line.back() == '.' && line.find(". ") == std::string_view::npos &&
      std::count(line.begin(), line.end(), ' ') > 5)
    return false;
  if (line.find("://") != line.npos || line.find("](") != line.npos) {
    const std::size_t house = line.find(kBeforeLinkedHouse);
    if (house == line.npos || !names_occupation(line.substr(0, house))) return false;
  }
  if (line.front() == '(' || line.front() == '[' || line.back() == ':') return false;
  if (line.find('{') != std::string_view::npos) return false;     // a page's template or style
  if (line.find("\": ") != std::string_view::npos) return false;  // members of JSON's
  const std::size_t colon = line.find(':');
  if (colon != std::string_view::npos && names_person(line.substr(colon))) return false;  // "Head: Ms Elba"
  if (names_pay(line) && !names_occupation(line)) return false;
  const bool menu = parts_thrice(line, " · ") || parts_thrice(line, " | ");
  if (is_navigation(line, reading.layout) || (menu && !names_occupation(line) && find_body(line).empty()))
    return false;
  if (is_digit(line.front()) && line.find(" | ") != std::string_view::npos)
    return false;  // "12345 | Registry"
  return std::any_of(line.begin(), line.end(), [](char c) { return is_upper(c) || is_lower(c); });
}

namespace {

/// "Geneva, Switzerland": where the house stands.
bool is_bare_place(std::string_view line) {
  constexpr std::ptrdiff_t kMostBlanks = 2;
  return std::count(line.begin(), line.end(), ' ') <= kMostBlanks && is_place(line);
}

}  // namespace

bool may_stand_as_title(std::string_view line) {
  const bool quoted = line.front() == '"' || line.starts_with("“") || line.starts_with("«");
  const bool small = is_lower(line.front()) && std::none_of(line.begin(), line.end(), is_upper);
  const bool paper = (quoted || small || names_paper(line) || is_address(line)) && !names_occupation(line);
  const bool spoken = line.starts_with("You ") || line.starts_with("We ");
  const bool sentence = line.ends_with('.') && !names_occupation(line);
  return !paper && !spoken && !sentence && !is_bare_place(line) && !names_sender(line);
}

bool is_employment(std::string_view line) {
  constexpr std::size_t kLongest = 40, kLongestLine = 80;
  // "This is a full-time position", "Requires a part-time driver": sentences, which say more than that.
  constexpr std::string_view kVerbs[] = {" is ", "equire", "wanted", "needed", "seek"};
  const bool sentence = std::any_of(std::begin(kVerbs), std::end(kVerbs), [line](std::string_view verb) {
    return line.find(verb) != std::string_view::npos;
  });
  if (line.size() > kLongestLine || sentence) return false;
  line = contract_phrase(line);
  const std::vector<ContractType> types = read_contract_types(line);
  const auto may_be_title = [](ContractType type) {
    return type != ContractType::permanent && type != ContractType::fixed_term &&
           type != ContractType::temporary && type != ContractType::full_time &&
           type != ContractType::part_time;
  };
  return line.size() <= kLongest && !types.empty() && std::none_of(types.begin(), types.end(), may_be_title);
}

namespace {

/// "23418 | Registry": the number of the notice, and where in the house the post is.
void read_number_of_unit(Reading& reading, std::string_view line) {
  constexpr std::size_t kFewestDigits = 4;
  const std::string_view number = line.substr(0, std::min(line.find(" | "), line.size()));
  const bool digits = number.size() >= kFewestDigits && std::all_of(number.begin(), number.end(), is_digit);
  if (digits && number.size() < line.size() && !reading.notice().notice_number)
    reading.notice().notice_number = reading.text().span_of(number);
}

/// "Band 5: $79,416 to $90,085 a year": a grade and its pay.
void read_paid_grade(Reading& reading, std::string_view line, std::size_t number) {
  const std::size_t colon = line.find(": ");
  if (colon == std::string_view::npos || !begins_with_money(line.substr(colon + 2))) return;
  const std::string_view grade = line.substr(0, colon), pay = line.substr(colon + 2);
  if (!find_grade(grade) && !is_named_grade(grade)) return;
  if (!reading.notice().grade) give(reading, Field::grade, {reading.text().span_of(grade), number});
  if (!reading.notice().salary) give(reading, Field::salary, {reading.text().span_of(pay), number});
}

/// "Elba • Fixed term, full time • Closes 4 May": what bullets, dots or bars part; empty: nothing.
std::vector<std::string_view> cells_of(std::string_view line) {
  for (const std::string_view sign : {" • ", " | ", " · "}) {
    if (!parts_thrice(line, sign)) continue;
    std::vector<std::string_view> cells;
    for (std::size_t end = line.find(sign); end != std::string_view::npos; end = line.find(sign)) {
      cells.push_back(trim(line.substr(0, end)));
      line.remove_prefix(end + sign.size());
    }
    cells.push_back(trim(line));
    std::erase_if(cells, [](std::string_view cell) { return cell.empty(); });
    return cells;
  }
  return {};
}

/// Those that say something.
std::vector<std::string_view> lines_of(std::string_view text) {
  std::vector<std::string_view> lines;
  for (std::size_t at = 0, end = 0; at < text.size(); at = end + 1) {
    end = std::min(text.find('\n', at), text.size());
    if (const std::string_view line = trim(text.substr(at, end - at)); !line.empty()) lines.push_back(line);
  }
  return lines;
}

/// "Full-time Reef Clerk", "Part-time/Full-time Reef Clerk": how long one works a week.
std::string_view working_time(std::string_view title) {
  constexpr std::size_t kLength = 9;
  const std::string_view first = title.substr(0, kLength);
  if (!CharSet("FfPp").has(title.front())) return {};
  const auto types = read_contract_types(first);
  const bool time =
      types.size() == 1 && (types[0] == ContractType::full_time || types[0] == ContractType::part_time);
  if (!time || title.size() <= kLength) return {};
  if (title[kLength] == ' ') return first;
  const std::string_view other = title[kLength] == '/' ? working_time(title.substr(kLength + 1)) : "";
  return title.substr(0, other.empty() ? 0 : kLength + 1 + other.size());
}

/// What a line of block `i`, or a cell of it, states. `first`: the notice's first line, which may name a
/// grade beside other things.
void read_fact(Reading& reading, std::size_t i, std::string_view line, bool first) {
  constexpr std::size_t kLongestGrade = 12;
  const Notice& notice = reading.notice();
  const Given given{reading.text().span_of(line), reading.sections.blocks[i].first_line};
  if (!notice.grade && (first || line.size() <= kLongestGrade) && line.back() != '.')
    give(reading, Field::grade, {given.value, given.line, true});
  if (!notice.salary && begins_with_money(line)) give(reading, Field::salary, given);
  // "Head of Unit: A. Elba", not "SENIOR CLERK: REEF ACCOUNTS"
  const std::size_t colon = std::min(line.find(':'), line.size());
  const bool pair = colon < line.size() && !is_post_of_field(line.substr(0, colon), line.substr(colon));
  // "Full Time Reef Director" below "Reef Director"
  if (const std::string_view time = working_time(line);
      !notice.contract && !pair && !time.empty() && names_occupation(line))
    give(reading, Field::contract, {reading.text().span_of(time), given.line});
  constexpr std::size_t kLongestAlone = 20;  // "Full Time" on top of a page
  if (i == 0 && line.size() <= kLongestAlone && !notice.contract && is_employment(line) &&
      !names_occupation(line))
    give(reading, Field::contract, given);
  if (i == 0 || reading.used[i]) return;
  read_paid_grade(reading, line, given.line);
  if (!notice.title && names_occupation(line) && !pair && find_body(line).empty())
    reading.used[i] = give(reading, Field::title, given);
  if (notice.locations.empty() && is_place(line)) reading.used[i] = give(reading, Field::locations, given);
  // "$33/hour, full-time contract": the part that names no pay.
  const std::size_t comma = names_pay(line) ? line.rfind(", ") : line.npos;
  const std::string_view terms = comma == line.npos ? line : line.substr(comma + 2);
  if (!notice.contract && !pair && is_employment(terms))
    give(reading, Field::contract, {reading.text().span_of(terms), given.line});
}

}  // namespace

void read_front_facts(Reading& reading) {
  constexpr std::size_t kMostBlocks = 20;
  const std::vector<Block>& blocks = reading.sections.blocks;
  bool first = true;
  const Notice& notice = reading.notice();
  const auto all_known = [&] {
    return notice.title && notice.notice_number && notice.grade && notice.contract && notice.salary &&
           !notice.locations.empty();
  };
  // What a page has above the notice speaks of the page: "a_job_type = [...]".
  const std::size_t above = reading.sections.front_matter, end = std::min(blocks.size(), above + kMostBlocks);
  for (std::size_t i = above; i < end && !all_known(); ++i) {
    const bool header = blocks[i].kind == Kind::header, paragraph = blocks[i].role == Block::Role::paragraph;
    const bool body = is_requirement(blocks[i].kind) || blocks[i].kind == Kind::duties;
    if ((!header && !paragraph) || body) break;
    if (!header || !paragraph) continue;
    const std::string_view line = reading.view(blocks[i].text);
    read_number_of_unit(reading, line);
    const std::vector<std::string_view> cells = cells_of(line);
    if (std::any_of(cells.begin(), cells.end(), is_employment)) {
      for (const std::string_view cell : cells) read_fact(reading, i, cell, false);
    } else if (line.find('\n') != std::string_view::npos && !has_lower(line)) {
      for (const std::string_view one : lines_of(line))
        read_fact(reading, i, one, std::exchange(first, false));
    } else if (is_name_like(reading, line) || names_pay(line)) {
      read_fact(reading, i, line, std::exchange(first, false));
    }
  }
}

std::string_view bracketed_place(std::string_view title) {
  const std::size_t open = title.rfind(" (");
  if (!title.ends_with(')') || open == std::string_view::npos || open == 0) return {};
  const std::string_view place = title.substr(open + 2, title.size() - open - 3);
  const bool named = place.find(", ") != place.npos ? is_place(place) : !find_country(place).empty();
  return named ? place : std::string_view();
}

namespace {

/// The place in brackets right behind the title, which has lost it.
std::string_view place_behind(const Reading& reading, Span title) {
  const std::string_view behind = reading.text().view().substr(title.end, kLongestTitle);
  const std::size_t open = behind.find(" ("), close = behind.find(')');
  const bool right_behind = open == 0 || behind.substr(0, open) == " position";
  if (!right_behind || close == std::string_view::npos) return {};
  return bracketed_place({behind.data() - title.size(), title.size() + close + 1});
}

/// "Reef Warden in Port Elba, Elba": where the title itself says that one works.
std::string_view place_at_end(std::string_view title) {
  const std::size_t link = title.rfind(" in ");
  if (link == std::string_view::npos) return {};
  const std::string_view place = title.substr(link + 4);
  const bool parted = place.find(" – ") != place.npos || place.find(" - ") != place.npos;
  return !parted && place.find(", ") != place.npos && is_place(place) ? place : std::string_view();
}

}  // namespace

void read_title_facts(Reading& reading) {
  Notice& notice = reading.notice();
  if (!notice.title) return;
  const Span title = *notice.title;
  const std::size_t line = reading.text().line_of(title.begin);
  if (!notice.grade) give(reading, Field::grade, {title, line, true});
  const std::string_view name = reading.view(title);
  if (const std::string_view place = place_behind(reading, title); notice.locations.empty() && !place.empty())
    give(reading, Field::locations, {reading.text().span_of(place), line});
  if (const std::string_view place = place_at_end(name); notice.locations.empty() && !place.empty())
    give(reading, Field::locations, {reading.text().span_of(place), line});
  if (const std::string_view time = working_time(name); !notice.contract && !time.empty())
    give(reading, Field::contract, {reading.text().span_of(time), line});
  const std::size_t open = name.rfind('(');
  if (name.ends_with(')') &&
      open != std::string_view::npos) {  // "Staff Officer (Grade IV)", "Clerk (Temporary)"
    const std::string_view remark = name.substr(open + 1, name.size() - open - 2);
    const Span span = reading.text().span_of(remark);
    if (!notice.grade) give(reading, Field::grade, {span, line, true});
    if (!notice.contract && is_employment(remark)) give(reading, Field::contract, {span, line});
  }
  if (!notice.positions) {
    if (const auto count = find_positions(reading.view(title))) {
      give(reading, Field::positions, {reading.text().span_of(*count), line, true});
    }
  }
}

}  // namespace vacparse
