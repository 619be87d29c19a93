// SPDX-License-Identifier: MIT
// Title and organisation out of the lines that stand first.
#include <algorithm>
#include <utility>

#include "parse/bodies.hpp"
#include "parse/fields.hpp"
#include "parse/front.hpp"
#include "phrase.hpp"
#include "sections/cuts.hpp"
#include "sections/navigation.hpp"
#include "text/sixteen.hpp"
#include "values.hpp"
#include "values/occupations.hpp"
#include "values/places.hpp"
#include "values/words.hpp"

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

/// The first lines that stand together without a label: the title, the organisation, or both.
std::vector<std::size_t> find_first_lines(const Reading& reading) {
  constexpr std::size_t kMostLines = 6;
  std::vector<std::size_t> found;
  int labels = 0;
  bool names = false;  // of something else than the organisation that the layout knows
  const std::vector<Block>& blocks = reading.sections.blocks;
  for (std::size_t i = 0; i < blocks.size() && found.size() < kMostLines; ++i) {
    if (blocks[i].role == Block::Role::heading && blocks[i].opens == Kind::header) continue;
    const bool label = blocks[i].role == Block::Role::label && blocks[i].kind == Kind::header;
    // Between an organisation and the title stands at most the number, behind the title any.
    if (label && blocks[i].label->fields().front() == Field::notice_number) continue;
    if (label && !names && (found.empty() || ++labels == 1)) continue;
    if (blocks[i].role != Block::Role::paragraph || blocks[i].kind != Kind::header) break;
    const std::string_view line = bare(reading.view(blocks[i].whole));
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

/// "OLLSCOIL ELBA", "Cyngor Elba": a house's name in the other language of its country.
bool is_in_other_language(std::string_view name) {
  constexpr WordSet kHouses({"bord", "comhairle", "ollscoil", "ospideal", "udaras", "institiuid", "roinn",
                             "oifig", "cyngor", "prifysgol", "llywodraeth", "amgueddfa", "runanga", "tari",
                             "wananga", "whare"});
  const WordRow words(name);
  return one_of(words[0], kHouses) || one_of(words[1], kHouses);
}

/// "OLLSCOIL ELBA" over "ELBA UNIVERSITY": the name that is in the notice's own language follows.
bool leads_twin(std::string_view first, std::string_view second) {
  return is_in_other_language(first) && !find_body(second).empty();
}

/// "Human Resources - Recruitment" below the house: who writes for it.
bool names_staff_office(std::string_view line) {
  constexpr std::string_view kOffices[] = {"human resources", "personnel", "ressources humaines",
                                           "recursos humanos"};
  std::string words;
  fold_words(line, words);
  return std::any_of(std::begin(kOffices), std::end(kOffices),
                     [&](std::string_view office) { return words.starts_with(office); });
}

/// "GOVERNMENT OF ELBA" over "MINISTRY OF SHIPS", or one name in two languages: the first is the house.
std::string_view first_house(std::string_view value) {
  for (const std::string_view verb :
       {"\nis looking for", "\nis seeking", "\nseeks ", "\nrecrute ", "\nrecherche "})
    value = value.substr(0, value.find(verb));  // "is looking for a" below the name
  const std::size_t line_end = std::min(value.find('\n'), value.size());
  const std::size_t gap = find_gap(value.substr(0, line_end));  // another cell stands behind it
  if (gap != std::string_view::npos && gap > 0) return trim(value.substr(0, gap));
  const std::string_view rest = value.substr(line_end);
  if (abbreviates(trim(rest), value.substr(0, line_end))) return value.substr(0, line_end);
  if (names_staff_office(trim(rest))) return value.substr(0, line_end);
  if (leads_twin(value.substr(0, line_end), trim(rest))) return trim(rest);
  // A number is that of a box or of the notice.
  const bool two = !rest.empty() && !find_body(value.substr(0, line_end)).empty() &&
                   (has_digit(rest) || !find_body(rest).empty());
  return value.substr(0, two ? line_end : value.size());
}

/// "Republic of Elba" over a ministry: where the house stands.
bool is_state(std::string_view line) {
  constexpr std::string_view kStates[] = {"republic of ", "kingdom of ", "republique ",
                                          "republica ",   "royaume ",    "reino "};
  std::string words;
  normal_form(line, words);
  return std::any_of(std::begin(kStates), std::end(kStates),
                     [&](std::string_view state) { return words.starts_with(state); });
}

/// "Work – Justice – Peace" below the state whose motto it is.
bool is_motto(std::string_view line) {
  const bool one_word = line.find(' ') == std::string_view::npos;
  return parts_thrice(line, " – ") || parts_thrice(line, " - ") || (one_word && parts_thrice(line, "-"));
}

/// "Registry Services" of "Elba Reef Agency - Registry Services", whose `body` is the agency; empty: none.
std::string_view part_behind(const Reading& reading, std::string_view value, std::string_view body) {
  std::string_view rest = value.substr(static_cast<std::size_t>(body.data() - value.data()) + body.size());
  if (!rest.starts_with(" - ") && !rest.starts_with(" – ")) return {};
  rest = trim(rest.substr(rest.find(' ', 1)));
  const bool name = is_name_like(reading, rest) && is_upper(rest.front()) && !has_digit(rest) &&
                    rest.find(" - ") == std::string_view::npos && rest.find(" – ") == std::string_view::npos;
  const bool other = rest.find(' ') == std::string_view::npos || is_in_other_language(rest);  // "Lima"
  return name && !other && !is_place(rest) && !names_paper(rest) && !names_occupation(rest)
             ? rest
             : std::string_view();
}

/// A line that names an organisation by its own words is no title.
bool read_body(Reading& reading, const Given& given) {
  const std::string_view value = first_house(reading.view(given.value));
  const std::string_view body = find_body(value);
  if (body.empty()) return false;
  if (value.find(" / ") != std::string_view::npos) return true;  // in two languages: which one is its name?
  const Given name{reading.text().span_of(body), given.line};
  // "School of Ships" below "Elba State University": a part of it.
  const Field field =
      reading.notice().organization && is_unit(body) ? Field::department : Field::organization;
  const std::string_view part = part_behind(reading, value, body);
  if (field == Field::organization && !part.empty() && !reading.notice().department)
    give(reading, Field::department, {reading.text().span_of(part), given.line});
  return give(reading, field, name) || !reading.notice().title;
}

/// "... to fill the position of", "for the following post:": the line below is the title.
bool leads_to_title(std::string_view text) {
  constexpr std::string_view kLeads[] = {
      "position of",   "post of",        "role of",        "vacancy of",         "position as",
      "post as",       "the post",       "following post", "following position", "following vacancy",
      "poste de",      "puesto de",      "poste suivant",  "siguiente puesto",   "el cargo de",
      "looking for a", "looking for an", "seeks a",        "seeks an",           "seeking a",
      "seeking an",    "recrute un",     "recrute une",    "recrute un e",       "recherche un",
      "recherche une", "busca un",
  };
  constexpr std::size_t kLongestLead = 40;
  if (text.ends_with('.')) return false;
  std::string words;
  fold_words(text.substr(text.size() - std::min(text.size(), kLongestLead)), words);
  return std::any_of(std::begin(kLeads), std::end(kLeads),
                     [&](std::string_view lead) { return words.ends_with(lead); });
}

void read_led_title(Reading& reading) {
  const std::vector<Block>& blocks = reading.sections.blocks;
  for (std::size_t i = 0; i + 1 < blocks.size() && !reading.notice().title; ++i) {
    if (blocks[i].role != Block::Role::paragraph || !leads_to_title(reading.view(blocks[i].text))) continue;
    const Block& next = blocks[i + 1];
    const std::string_view line = bare(reading.view(next.text));
    const bool dressed = next.role == Block::Role::heading && !next.known;
    const bool names = next.role == Block::Role::paragraph || dressed;
    if (names && is_name_like(reading, line) && find_body(line).empty())
      reading.used[i + 1] = give(reading, Field::title, {reading.text().span_of(line), next.first_line});
  }
}

/// "Geneva, Switzerland": where the house stands.
bool is_bare_place(std::string_view line) {
  constexpr std::ptrdiff_t kMostBlanks = 2;
  return std::count(line.begin(), line.end(), ' ') <= kMostBlanks && is_place(line);
}

/// "Wrecks and Islands Branch", and nobody of it.
bool is_part(std::string_view line) { return is_unit(line) && !names_occupation(line); }

/// "Elba Reef Agency" right below "ERA", or below its name in the other language.
bool is_better_name(const Reading& reading, std::size_t i, std::string_view line) {
  const auto& house = reading.parsed.notice.organization;
  if (!house || i == 0) return false;
  const Span above = reading.sections.blocks[i - 1].whole;
  if (house->begin < above.begin || house->end > above.end) return false;
  const std::string_view name = reading.view(*house);
  return abbreviates(name, find_body(line)) || leads_twin(name, line);
}

/// With a labelled title, the line over it is the organisation's name; without one it is the title.
void read_names(Reading& reading) {
  const std::vector<Block>& blocks = reading.sections.blocks;
  Notice& notice = reading.notice();
  bool below_state = false;
  const std::vector<std::size_t> lines = find_first_lines(reading);
  const auto names_post = [&](std::size_t i) {
    return names_occupation(bare(reading.view(blocks[i].whole)));
  };
  const auto post = std::find_if(lines.begin(), lines.end(), names_post);
  for (const std::size_t i : lines) {
    const std::string_view line = bare(reading.view(blocks[i].whole));
    const Given given{reading.text().span_of(line), blocks[i].first_line};
    const bool motto = std::exchange(below_state, is_state(line)) && is_motto(line);
    if (below_state || motto) continue;
    if (is_better_name(reading, i, line)) notice.organization.reset();
    if (is_known_organization(reading, line)) {
      if (!notice.organization) notice.organization = given.value;
      reading.used[i] = true;
    } else if (!(notice.title && i == 0) && read_body(reading, given)) {
      reading.used[i] = find_body(line).size() == line.size();
    } else if (notice.organization && is_same(line, reading.view(*notice.organization))) {
      reading.used[i] = true;
    } else if (!notice.title && i > 0 && (names_unit(line) || (notice.organization && is_part(line)))) {
      reading.used[i] = give(reading, Field::department, given);
    } else if (!notice.title) {
      const bool slogan = post != lines.end() && i < *post;  // "Science for dry fields" over "Millet Analyst"
      const bool quoted = line.front() == '"' || line.starts_with("“") || line.starts_with("«");
      const bool paper = (quoted || names_paper(line) || is_address(line)) && !names_occupation(line);
      reading.used[i] = !slogan && !paper && !is_bare_place(line) && give(reading, Field::title, given);
    } else if (same_words(line, reading.view(*notice.title))) {
      reading.used[i] = true;
    } else if (!notice.organization && i == 0 && !names_paper(line)) {
      const std::string_view house = first_house(line);
      reading.used[i] = give(reading, Field::organization, {reading.text().span_of(house), given.line});
    }
  }
}

}  // namespace

void read_first_lines(Reading& reading) {
  read_led_title(reading);
  read_names(reading);
  read_title_facts(reading);
  read_front_facts(reading);
}

}  // namespace vacparse
