// SPDX-License-Identifier: MIT
// Title and organisation out of the lines that stand first.
#include <algorithm>
#include <utility>

#include "parse/bodies.hpp"
#include "parse/fields.hpp"
#include "parse/front.hpp"
#include "parse/house_lines.hpp"
#include "phrase.hpp"
#include "text/sixteen.hpp"
#include "values.hpp"
#include "values/occupations.hpp"

namespace vacparse {
namespace {

/// "How to apply", on top of a page.
bool opens_application(const Reading& reading, std::string_view line) {
  std::string words;
  normal_form(line, words);
  const HeadingRule* heading = reading.layout.find_heading(words);
  return heading && heading->kind == Kind::application;
}

bool is_known_organization(const Reading& reading, std::string_view line) {
  const std::vector<std::string_view> names = reading.layout.organizations();
  return std::find(names.begin(), names.end(), line) != names.end();
}

/// The words of a block that stands without a label.
std::string_view line_of(const Reading& reading, std::size_t i) {
  return without_link(bare(reading.view(reading.sections.blocks[i].whole)));
}

/// One of these blocks says what somebody does.
bool names_post(const Reading& reading, const std::vector<std::size_t>& blocks) {
  return std::any_of(blocks.begin(), blocks.end(),
                     [&](std::size_t i) { return names_occupation(line_of(reading, i)); });
}

/// The first lines that stand together without a label: the title, the organisation, or both.
std::vector<std::size_t> find_first_lines(const Reading& reading) {
  constexpr std::size_t kMostLines = 6;
  constexpr int kMostLabels = 2;
  std::vector<std::size_t> found;
  int labels = 0;
  bool names = false;  // of something else than the organisation that the layout knows
  // Behind what is no title one may follow.
  const auto most_labels = [&] {
    if (!names) return 1;
    return reading.parsed.notice.title || names_post(reading, found) ? 0 : kMostLabels;
  };
  const std::vector<Block>& blocks = reading.sections.blocks;
  const std::size_t first = reading.sections.front_matter;
  for (std::size_t i = first; i < blocks.size() && found.size() < kMostLines; ++i) {
    if (blocks[i].role == Block::Role::heading && blocks[i].opens == Kind::header) continue;
    if (blocks[i].role == Block::Role::rule && blocks[i].kind == Kind::header) continue;
    const bool label = blocks[i].role == Block::Role::label && blocks[i].kind == Kind::header;
    // Between an organisation and the title stands at most the number, behind the title any.
    if (label && blocks[i].label->fields().front() == Field::notice_number) continue;
    if (label && (found.empty() || ++labels <= most_labels())) continue;
    if (blocks[i].role != Block::Role::paragraph || blocks[i].kind != Kind::header) break;
    const std::string_view line = line_of(reading, i);
    if (greets(line)) break;
    const bool pair = i > 0 && blocks[i - 1].role == Block::Role::label && line.find(": ") != line.npos;
    if (!is_name_like(reading, line) || pair || opens_application(reading, line))
      continue;  // behind labels "Years of experience: 6" is one more
    found.push_back(i);
    names = names || (!is_known_organization(reading, line) && find_body(line).empty());
  }
  return found;
}

bool is_same(std::string_view a, std::string_view b) {
  std::string left, right;
  normal_form(a, left);
  normal_form(b, right);
  return left == right;
}

/// The same, or all of one in the other.
bool same_words(std::string_view a, std::string_view b) {
  std::string left, right;
  normal_form(a, left);
  normal_form(b, right);
  return left == right || (!left.empty() && right.find(left) != std::string::npos) ||
         (!right.empty() && left.find(right) != std::string::npos);
}

/// A line that names an organisation by its own words is no title.
bool read_body(Reading& reading, const Given& given) {
  if (const std::string_view name = spelled_out(reading.view(given.value)); !name.empty())
    return give(reading, Field::organization, {reading.text().span_of(name), given.line});
  const std::string_view value = first_house(reading.view(given.value));
  const std::string_view body = find_body(value);
  if (body.empty()) return false;
  if (value.find(" / ") != std::string_view::npos) return true;  // in two languages: which one is its name?
  const std::string_view behind = trim(value.substr(static_cast<std::size_t>(body.end() - value.begin())));
  const bool parted = behind.starts_with('-') || behind.starts_with('|');
  if (parted && names_occupation(behind)) return false;  // "Elba Library - Content Editor"
  const Given name{reading.text().span_of(body), given.line};
  // "Finance Department" is nobody's name; "School of Ships" below "Elba State University" is a part of it.
  const bool unit = std::count(body.begin(), body.end(), ' ') == 1 && body.ends_with(" Department");
  const Field field =
      unit || (reading.notice().organization && is_unit(body)) ? Field::department : Field::organization;
  const std::string_view part = part_behind(reading, value, body);
  if (field == Field::organization && !part.empty() && !reading.notice().department)
    give(reading, Field::department, {reading.text().span_of(part), given.line});
  return give(reading, field, name) || !reading.notice().title;
}

/// "... to fill the position of", "for the following post:": the line below is the title.
bool leads_to_title(const Reading& reading, std::string_view text) {
  constexpr std::size_t kLongestLead = 40;
  if (text.ends_with('.')) return false;
  std::string words;
  fold_words(text.substr(text.size() - std::min(text.size(), kLongestLead)), words);
  return reading.layout.leads_to_title(words);
}

/// "... for the post of" over "(Expert in Date Palms)", in one paragraph: the last line; empty: none is led.
std::string_view led_line(const Reading& reading, std::string_view paragraph) {
  if (paragraph.ends_with('.')) return {};
  const std::size_t line_end = paragraph.rfind('\n');
  if (line_end == std::string_view::npos) return {};
  const std::string_view last = trim(paragraph.substr(line_end));
  const bool led =
      last.size() <= kLongestName && leads_to_title(reading, trim(paragraph.substr(0, line_end)));
  return led ? last : std::string_view();
}

std::string_view without_brackets(std::string_view line) {
  return line.starts_with('(') && line.ends_with(')') ? trim(line.substr(1, line.size() - 2)) : line;
}

void read_led_title(Reading& reading) {
  const std::vector<Block>& blocks = reading.sections.blocks;
  for (std::size_t i = 0; i + 1 < blocks.size() && !reading.notice().title; ++i) {
    if (blocks[i].role != Block::Role::paragraph) continue;
    if (const std::string_view led = without_brackets(led_line(reading, reading.view(blocks[i].text)));
        !led.empty() && is_name_like(reading, led) && names_occupation(led)) {
      give(reading, Field::title, {reading.text().span_of(led), blocks[i].last_line});
      continue;
    }
    if (!leads_to_title(reading, reading.view(blocks[i].text))) continue;
    const Block& next = blocks[i + 1];
    std::string_view line = without_brackets(bare(reading.view(next.text)));
    if (!has_lower(line)) line = trim(line.substr(0, line.find('\n')));
    const bool dressed = next.role == Block::Role::heading && !next.known;
    const bool names = next.role == Block::Role::paragraph || dressed;
    if (names && is_name_like(reading, line) && find_body(line).empty())
      reading.used[i + 1] = give(reading, Field::title, {reading.text().span_of(line), next.first_line});
  }
}

/// "Elba Reef Agency" right below "ERA", below its name in the other language, or below "Elban Government".
bool is_better_name(const Reading& reading, std::size_t i, std::string_view line) {
  const auto& house = reading.parsed.notice.organization;
  if (!house || i == 0) return false;
  const Span above = reading.sections.blocks[i - 1].whole;
  if (house->begin < above.begin || house->end > above.end) return false;
  const std::string_view name = reading.view(*house);
  const bool letters = name.find(' ') == std::string_view::npos;
  const bool government = name.ends_with(" Government") && is_body(line) && !is_unit(line);
  return (letters && abbreviates(name, find_body(line))) || leads_twin(name, line) || government;
}

/// "DEPARTMENT OF LAKES" over "Bureau of Reefs" over "North Reef Field Office": of such a ladder the second
/// is the house, the third a part of it. Takes them off the lines.
void read_ladder(Reading& reading, std::vector<std::size_t>& lines) {
  const std::vector<Block>& blocks = reading.sections.blocks;
  const auto line_at = [&](std::size_t k) { return bare(reading.view(blocks[lines[k]].whole)); };
  const auto follows = [&](std::size_t k) { return k < lines.size() && lines[k] == lines[k - 1] + 1; };
  const auto take = [&](std::size_t k, Field field) {
    reading.used[lines[k]] =
        give(reading, field, {reading.text().span_of(line_at(k)), blocks[lines[k]].first_line});
  };
  for (std::size_t k = 0; k + 1 < lines.size(); ++k) {
    const std::string_view top = line_at(k);
    const bool state = top.starts_with("DEPARTMENT OF ") || top.starts_with("Department of ");
    if (!state || !follows(k + 1) || !names_whole_house(line_at(k + 1))) continue;
    take(k + 1, Field::organization);
    const bool part = follows(k + 2) && !names_occupation(line_at(k + 2)) && !has_digit(line_at(k + 2)) &&
                      !is_place(line_at(k + 2));
    if (part) take(k + 2, Field::department);
    const auto begin = lines.begin() + static_cast<std::ptrdiff_t>(k);
    lines.erase(begin, begin + (part ? 3 : 2));
    return;
  }
}

/// With a labelled title, the line over it is the house's name, or another title beside it: "Clerk - Elba
/// Reef Agency" over "Title: Clerk of Reefs".
bool read_house_over_title(Reading& reading, std::string_view line, const Given& given) {
  if (names_occupation(line) && !is_house_of_people(line))
    return without_house(reading, line, given).size() < line.size();
  const bool small = is_lower(line.front()) && find_body(line).empty();
  if (small || names_paper(line) || names_staff_office(line)) return false;
  const std::string_view spelled = spelled_out(line);
  const std::string_view house = spelled.empty() ? first_house(line) : spelled;
  return give(reading, Field::organization, {reading.text().span_of(house), given.line});
}

/// "COLLEGE OF REEFS" over "HEAD OF UNIT, REEF TRAINING", in one paragraph: what stands below the house.
std::string_view below_house(Reading& reading, std::string_view lines) {
  const std::size_t end = lines.find('\n');
  if (end == std::string_view::npos || reading.notice().organization || reading.notice().title) return lines;
  const std::string_view house = trim(lines.substr(0, end)), below = trim(lines.substr(end));
  if (!is_body(house) || !names_occupation(below)) return lines;
  const Span span = reading.text().span_of(house);
  give(reading, Field::organization, {span, reading.text().line_of(span.begin)});
  return below;
}

/// "Open calls" over "Elba University": names nobody, as another of the lines does.
bool stands_over_house(const Reading& reading, std::string_view first,
                       const std::vector<std::size_t>& lines) {
  if (!find_body(first).empty()) return false;
  return std::any_of(lines.begin() + 1, lines.end(), [&](std::size_t i) {
    const std::string_view line = line_of(reading, i);
    return is_body(line) && !is_unit(line) && !line.starts_with("A ") && !line.starts_with("An ");
  });
}

/// "Reef postdoc, Elba" over "Reef Postdoctoral Fellow, Elba University": the block below, which says it in
/// full; else block `i`.
std::size_t said_in_full(const Reading& reading, std::size_t i) {
  const std::vector<Block>& blocks = reading.sections.blocks;
  if (i + 1 >= blocks.size() || blocks[i + 1].role != Block::Role::paragraph) return i;
  const std::string_view line = line_of(reading, i), next = line_of(reading, i + 1);
  const std::size_t comma = line.find(", ");
  if (comma == std::string_view::npos || next.size() <= line.size() || !is_name_like(reading, next)) return i;
  std::string post, full;
  normal_form(line.substr(0, comma), post);
  normal_form(next, full);
  const bool fuller = full.starts_with(post) && has_lower(next);
  return fuller && !is_body(line.substr(0, comma)) ? i + 1 : i;
}

/// With a labelled title, the line over it is the organisation's name; without one it is the title.
void read_names(Reading& reading) {
  const std::vector<Block>& blocks = reading.sections.blocks;
  Notice& notice = reading.notice();
  bool below_state = false;
  std::vector<std::size_t> lines = find_first_lines(reading);
  if (!notice.organization) read_ladder(reading, lines);
  const auto names_post = [&](std::size_t i) { return names_occupation(line_of(reading, i)); };
  const auto post = std::find_if(lines.begin(), lines.end(), names_post);
  for (const std::size_t first : lines) {
    const std::size_t i = notice.title ? first : said_in_full(reading, first);
    const std::string_view line = below_house(reading, below_states(line_of(reading, i)));
    const Given given{reading.text().span_of(line), blocks[i].first_line};
    const bool motto = std::exchange(below_state, is_state(line)) && is_motto(line);
    if (below_state || motto) continue;
    if (is_better_name(reading, i, line)) notice.organization.reset();
    if (is_known_organization(reading, line)) {
      if (!notice.organization) notice.organization = given.value;
      reading.used[i] = true;
    } else if (!(notice.title && i == 0) && read_body(reading, given)) {
      reading.used[i] = is_body(line);
    } else if (notice.organization && is_same(line, reading.view(*notice.organization))) {
      reading.used[i] = true;
    } else if (!notice.title && i > 0 &&
               (names_unit(line) || (notice.organization && is_unit(line) && !names_occupation(line)))) {
      reading.used[i] = give(reading, Field::department, given);
    } else if (!notice.title) {
      const bool slogan = post != lines.end() && i < *post;  // "Science for dry fields" over "Millet Analyst"
      // "# [Reefs](index.html)" is the page's own.
      const bool link = bare(reading.view(blocks[i].whole)).starts_with('[') && !names_occupation(line);
      reading.used[i] = !slogan && !link && may_stand_as_title(line) && give(reading, Field::title, given);
    } else if (same_words(line, reading.view(*notice.title))) {
      reading.used[i] = true;
    } else if (!notice.organization && i == 0 && !stands_over_house(reading, line, lines)) {
      reading.used[i] = read_house_over_title(reading, line, given);
    } else if (!notice.organization && i > 0 && notice.title->end <= given.value.begin) {
      reading.used[i] = read_house_below_title(reading, given);
    }
  }
}

}  // namespace

void read_first_lines(Reading& reading) {
  read_led_title(reading);
  read_names(reading);
  read_title_of_field(reading);
  read_title_facts(reading);
  read_front_facts(reading);
}

}  // namespace vacparse
