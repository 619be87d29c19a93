// SPDX-License-Identifier: MIT
// The title of the post, without what else its line says: the house, the number, how many posts.
#include <algorithm>
#include <vector>

#include "parse/bodies.hpp"
#include "parse/fields.hpp"
#include "parse/front.hpp"
#include "parse/partings.hpp"
#include "phrase.hpp"
#include "values.hpp"
#include "values/occupations.hpp"
#include "values/words.hpp"

namespace vacparse {
namespace {

/// Articles, and what stands with them before a title.
constexpr WordSet kTitleArticles({"a", "an", "the", "one", "un", "une", "una", "la", "le", "l", "el", "our",
                                  "next", "new", "'", "‘", "’"});

/// The word behind what leads to a title: "Recruitment of", "Become", "Stellenausschreibung:", "Open position
/// for"; 0: nothing does.
std::size_t end_of_lead(const Words& words) {
  constexpr WordSet kLeads({"recruitment", "vacancy", "search", "selection", "recrutement", "reclutamiento",
                            "seleccion", "hiring", "contratacion", "oferta", "advertisement"});
  constexpr WordSet kLinks({"of", "de", "d", "du", "para", "pour", "for", "our"});
  constexpr WordSet kInvites({"become", "be"});
  constexpr WordSet kOpenings({"position", "opening"});
  constexpr WordSet kNoPosts({"empleo", "trabajo", "plaza", "plazas", "practicas", "beca", "becas"});
  if (words.is(0, "stellenausschreibung") || words.is(0, "stellenanzeige")) {
    std::size_t at = 1;
    while (!words.is_letters(at) && at < words.size()) ++at;
    return at < words.size() ? at : 0;
  }
  constexpr WordSet kWanted({"gesucht", "wanted", "hiring", "recherche"});
  if (one_of(words[0], kWanted) && words.is(1, ":")) return 2;
  if (words.is(0, "positions") && words.is(1, "as")) return 2;
  constexpr WordSet kSeeking({"seeking", "hiring", "recruiting"});
  if (one_of(words[0], kSeeking) && is_capitalised(words[1]) && names_occupation(words.piece())) return 1;
  if (words.is(0, "recruitment") && words.is(1, "call") && words.is(2, "for")) return 3;
  if (words.is(0, "vacancy") && is_capitalised(words[1]) && names_occupation(words.piece())) return 1;
  if (one_of(words[0], kInvites)) return one_of(words[1], kTitleArticles) ? 1 : 0;
  if ((words.is(0, "open") || words.is(0, "job")) && one_of(words[1], kOpenings))
    return words.is(2, "for") ? 3 : 0;
  return one_of(words[0], kLeads) && one_of(words[1], kLinks) && !one_of(words[2], kNoPosts) ? 2 : 0;
}

/// "Recruitment of a Clerk", "Recrutement d’un(e) assistant(e)", "Selección de un técnico", "Hiring our next
/// Clerk", "Become a Clerk": what is sought.
std::string_view behind_lead(std::string_view title) {
  const WordRow words(title);
  std::size_t at = end_of_lead(words);
  if (at == 0) return title;
  while (one_of(words[at], kTitleArticles) || (words.is(at, "-") && one_of(words[at + 1], kTitleArticles)))
    ++at;  // "d’un-une"
  if (words.is(at, "(") && words.is(at + 1, "e") && words.is(at + 2, ")")) at += 3;
  if (words.is(at, "-") && words.is(at + 1, "e")) at += 2;  // "un-e"
  return words.is_letters(at) ? words.text(at, words.size()) : title;
}

/// "Job Description - Millet Analyst", "Local Vacancy: Millet Analyst", "Serve Elba: Be our Millet Analyst":
/// what stands behind the name of the paper or a slogan.
std::string_view behind_paper(const Reading& reading, std::string_view title) {
  for (const auto& [paper, rest] : partings_of(title)) {
    std::string words;
    normal_form(paper, words);
    const HeadingRule* const heading = reading.layout.find_heading(words);
    const bool named = heading && (heading->kind == Kind::header || heading->kind == Kind::duties ||
                                   heading->kind == Kind::summary);
    const bool paper_or_slogan =
        named || (names_paper(paper) && !names_occupation(paper)) || behind_lead(rest).size() < rest.size();
    if (paper_or_slogan && names_occupation(rest)) return rest;
  }
  return title;
}

/// "Keeper - ONE (1) POST": the title before the number of posts, which is kept.
std::string_view before_count(Reading& reading, std::string_view title, std::size_t line) {
  const std::vector<Parting> partings = partings_of(title);
  if (partings.empty()) return title;
  const auto& [before, behind] = partings.back();
  const auto posts = find_positions(behind);
  if (!posts || posts->size() != behind.size()) return title;
  if (!reading.notice().positions)
    give(reading, Field::positions, {reading.text().span_of(*posts), line, true});
  return before;
}

/// "MANAGER, STORES – GRADE MRW 3": the title's line says the grade, too.
void keep_grade(Reading& reading, std::string_view title, const Given& given) {
  const std::vector<Parting> partings = partings_of(title);
  if (!given.name.empty() || partings.empty() || !is_named_grade(partings.back().behind)) return;
  give(reading, Field::grade, {reading.text().span_of(partings.back().behind), given.line});
}

/// "Consultancy assignment": a kind of contract, and no post.
bool names_contract(std::string_view phrase) {
  constexpr std::size_t kLongest = 40;
  return phrase.size() <= kLongest && !names_occupation(phrase) && !read_contract_types(phrase).empty();
}

/// "Temporary Agent: Data Officer": the title behind the kind of contract, which is kept. Behind a colon it
/// may be any kind.
std::string_view behind_contract(Reading& reading, std::string_view title, const Given& given) {
  for (const auto& [contract, rest] : partings_of(title)) {
    const bool colon = title.substr(contract.size()).starts_with(':');
    if (!(is_employment(contract) || (colon && names_contract(contract))) || !names_occupation(rest))
      continue;
    if (!reading.notice().contract)
      give(reading, Field::contract, {reading.text().span_of(contract), given.line});
    return rest;
  }
  return title;
}

/// "Reef Clerk - Contrat « Premier Port »": the title without its contract.
std::string_view before_contract(std::string_view title) {
  for (const auto& [post, contract] : partings_of(title)) {
    const bool named = contract.starts_with("Contrat ") || contract.starts_with("Contract ");
    if (named && names_occupation(post)) return post;
  }
  return title;
}

/// "Lecturer in the Department of Reefs (ER)": the title before where in the house it is, which is kept.
std::string_view before_department(Reading& reading, std::string_view title, const Given& given) {
  constexpr std::string_view kIn = " in the ", kAt = " at the ";
  static_assert(kIn.size() == kAt.size());
  const std::size_t at = std::min(title.find(kIn), title.find(kAt));
  if (at == std::string_view::npos || !names_occupation(title.substr(0, at))) return title;
  std::string_view unit = title.substr(at + kIn.size());
  unit = unit.substr(0, std::min(unit.find(". "), unit.find(" (")));
  const bool department =
      unit.starts_with("Department of ") || unit.starts_with("School of ") || unit.starts_with("Faculty of ");
  if (!department || unit.find(", ") != std::string_view::npos) return title;
  if (!reading.notice().department)
    give(reading, Field::department, {reading.text().span_of(unit), given.line});
  return title.substr(0, at);
}

/// Without "(several positions)", "(2 posts)", "(re-advertised)", "(80-100%)", "(2 years)", "[open to
/// nationals of Elba]": how many, when, how much or to whom, not what.
std::string_view without_count(Reading& reading, std::string_view title, std::size_t line) {
  if (title.ends_with(']') && title.find('[') > 0) title = trim(title.substr(0, title.rfind('[')));
  const std::size_t open = title.rfind('(');
  if (!title.ends_with(')') || open == std::string_view::npos || open == 0) return title;
  const std::string_view remark = title.substr(open);
  std::string words;
  fold_words(remark, words);
  const auto posts = find_positions(remark);
  const std::string_view term = find_term(remark.substr(1));  // "(2 years)"
  const bool begins = term.data() == remark.data() + 1;       // "(09 months fixed term contract)"
  const bool timed = begins && (term.size() + 2 == remark.size() || words.ends_with("contract"));
  if (timed && !reading.notice().duration)
    give(reading, Field::duration, {reading.text().span_of(term), line});
  const bool share = remark.find('%') != remark.npos && is_digit(remark[1]);
  // "Health Assistant (02)"
  constexpr std::size_t kCount = 4;
  const bool digits = remark.size() <= kCount && remark.size() > 2 &&
                      std::all_of(remark.begin() + 1, remark.end() - 1, is_digit) &&
                      names_occupation(title.substr(0, open));
  if (digits && !reading.notice().positions)
    give(reading, Field::positions, {reading.text().span_of(remark.substr(1, remark.size() - 2)), line});
  const bool count = posts || digits || timed || share || words.ends_with("positions") ||
                     words.ends_with("vacancies") || words.find("advertise") != std::string::npos ||
                     words.ends_with("announcement");
  if (!count) return title;
  if (posts && !reading.notice().positions)
    give(reading, Field::positions, {reading.text().span_of(*posts), line, true});
  return trim(title.substr(0, open));
}

/// "Reef Analyst (Port Elba, Elba)": the title without where.
std::string_view without_place(std::string_view title) {
  const std::string_view place = bracketed_place(title);
  return place.empty() ? title : title.substr(0, title.size() - place.size() - 3);
}

/// "3 Reef Officers", "Three lecturing positions in reefs": the title behind the number of posts, which is
/// kept.
std::string_view behind_count(Reading& reading, std::string_view title, std::size_t line) {
  const std::size_t blank = title.find(' ');
  const std::string_view count = title.substr(0, blank);
  if (blank == std::string_view::npos) return title;
  const std::string_view posts = title.substr(blank + 1);
  const bool digits = blank <= 2 && std::all_of(count.begin(), count.end(), is_digit);
  const bool word = !digits && read_positions(count).count.value_or(0) > 1;  // "Three lecturing positions"
  const bool several = is_upper(posts.front()) && posts.ends_with('s') && names_occupation(posts);
  if (!((digits || word) && several) && !(word && posts.find("ositions") != std::string_view::npos))
    return title;
  if (!reading.notice().positions) give(reading, Field::positions, {reading.text().span_of(count), line});
  return posts;
}

/// "Career category: Health" below "Job": a label that nobody knows, and its value.
bool is_pair(std::string_view title) {
  const std::size_t colon = title.find(": ");
  const std::size_t word = title.substr(0, colon).rfind(' ');
  if (word == std::string_view::npos || !is_lower(title[word + 1])) return false;  // "Elba Forum: Keepers"
  return colon != std::string_view::npos && !names_occupation(title.substr(0, colon)) &&
         !names_occupation(title.substr(colon));
}

/// "PROFESSOR OF FISHERIES" over "SCHOOL OF RIVERS": the second line is the department.
std::string_view above_unit(Reading& reading, std::string_view title, const Given& given) {
  const std::size_t line_end = title.find('\n');
  if (line_end == std::string_view::npos) return title;
  const std::string_view first = trim(title.substr(0, line_end)), unit = trim(title.substr(line_end));
  if (!is_unit(unit) || names_occupation(unit) || !names_occupation(first)) return title;
  if (!reading.notice().department)
    give(reading, Field::department, {reading.text().span_of(unit), given.line + 1});
  return first;
}

/// "Reef Coordinator position at the Elba Lab", "Reef Warden at a charity", "Reef Keeper Position": what the
/// position is.
std::string_view before_position(std::string_view title) {
  constexpr std::string_view kLinks[] = {kBeforeLinkedHouse, " position at ", " position in the ",
                                         " position with ",  " wanted at ",   " Wanted at ",
                                         " at a ",           " at an "};
  // Most titles have neither word.
  const bool linked =
      title.find(" at ") != std::string_view::npos || title.find("position ") != std::string_view::npos;
  for (std::size_t i = 0; linked && i < std::size(kLinks); ++i) {
    const std::string_view post = title.substr(0, title.find(kLinks[i]));
    if (post.size() < title.size() && names_occupation(post)) return post;
  }
  for (const std::string_view last :
       {" Position", " Vacancy", " Wanted", " Needed", " Job", " required", " Search", " position",
        " Opportunity", " Opportunities", " opportunity", " opportunities"}) {
    const std::string_view post = title.substr(0, title.size() - std::min(title.size(), last.size()));
    if (title.ends_with(last) && names_occupation(post)) return post;
  }
  return title;
}

bool is_sentence(std::string_view title) {
  constexpr std::ptrdiff_t kMostBlanks = 9;
  const bool verb = title.find(" are ") != std::string_view::npos ||
                    title.find(" is ") != std::string_view::npos ||
                    title.find(" will ") != std::string_view::npos;
  return verb && std::count(title.begin(), title.end(), ' ') > kMostBlanks;
}

/// "boat drivers", "coordinateur régional", as a sentence seeks them; not "team player", nor "manager" alone.
bool names_small_post(std::string_view phrase) {
  constexpr WordSet kNobody({"player",     "players",     "leader",       "leaders",    "starter",
                             "starters",   "thinker",     "thinkers",     "learner",    "learners",
                             "partner",    "partners",    "candidate",    "candidates", "applicant",
                             "applicants", "contributor", "contributors", "member",     "members",
                             "speaker",    "speakers",    "supporter",    "supporters", "participants"});
  const WordRow words(phrase);
  const bool post = names_occupation(phrase) || names_occupation(phrase.substr(0, phrase.find(' ')));
  return post && words.size() > 1 && !one_of(words[words.size() - 1], kNobody);
}

}  // namespace

Verdict read_title(Reading& reading, const Given& given) {
  std::string_view title = without_link(without_quotes(reading.view(given.value)));
  // "FIELD OFFICER" over "based in Bor": where, not what.
  title = trim(title.substr(0, title.find("\nbased in ")));
  if (!given.name.empty() && is_pair(title)) return Verdict::nothing;
  if (given.prose && is_lower(title.front()) && !names_small_post(title)) return Verdict::nothing;
  title = above_unit(reading, title, given);
  if (is_sentence(title)) return Verdict::nothing;  // "Vacancy" over "Applications are invited for ..."
  // "title: Job advertisement" among the keys of a page: what the page is.
  const bool key = !given.name.empty() && is_lower(given.name.front());
  const bool small = key || (is_lower(title.front()) && title.find(' ') == title.npos);  // "Title: edital"
  if (small && names_paper(title) && !names_occupation(title)) return Verdict::nothing;
  const std::string_view behind = reading.text().view().substr(given.value.end);
  const auto dots = [](std::string_view text) { return text.ends_with("...") || text.ends_with("…"); };
  if (key && (dots(title) || dots(behind.substr(0, 3)))) return Verdict::nothing;  // cut off
  title = before_position(without_house(reading, before_contract(title), given));
  title = behind_contract(reading, behind_lead(behind_paper(reading, title)), given);
  title = before_department(reading, title, given);
  title = without_reference(reading, title, !given.name.empty());
  title = before_count(reading, without_count(reading, title, given.line), given.line);
  if (const std::string_view post = without_place(title); post.size() < title.size())
    title = before_position(post);  // "Reef Modeller position (Elba)"
  title = behind_count(reading, title, given.line);
  keep_grade(reading, title, given);
  return set_name(reading, reading.notice().title, reading.text().span_of(title));
}

}  // namespace vacparse
