// SPDX-License-Identifier: MIT
// Fields that are terms of employment: grade, duration, number of posts.
#include <algorithm>

#include "parse/fields.hpp"
#include "phrase.hpp"
#include "text/sixteen.hpp"
#include "values.hpp"
#include "values/words.hpp"

namespace vacparse {

namespace {

/// "Job level: Experienced", "Mid-senior level": how far somebody has come, on no scale.
bool names_seniority(std::string_view value) {
  constexpr WordSet kSeniority({"entry", "junior", "mid", "middle", "intermediate", "experienced", "senior",
                                "professional", "management"});
  constexpr WordSet kBeside({"level", "career", "-", "/", ",", "and", "or", "to"});
  const WordRow words(value);
  const auto senior = [&](const Word& word) { return one_of(word, kSeniority); };
  const auto beside = [&](const Word& word) { return one_of(word, kBeside); };
  const std::span<const Word> all = words.all();
  return std::any_of(all.begin(), all.end(), senior) &&
         std::all_of(all.begin(), all.end(), [&](const Word& word) { return senior(word) || beside(word); });
}

/// "category: the-team", "Category: Wardens of Reefs and of Ports": what a page is sorted under.
bool names_page_category(std::string_view label, std::string_view value) {
  constexpr std::ptrdiff_t kMostBlanks = 2;
  std::string words;
  fold_words(label, words);
  if (words != "category" && words != "categorie" && words != "categoria") return false;
  if (has_digit(value)) return false;
  // "Professional", "General Service", "A": categories of staff.
  constexpr std::string_view kStaff[] = {"profes", "servic",  "staff",   "execut",  "direct", "cadre",
                                         "nation", "general", "support", "technic", "manag",  "officer"};
  constexpr std::size_t kLongestCode = 4;
  fold_words(value, words);
  const auto holds = [&](std::string_view stem) { return words.find(stem) != std::string::npos; };
  const bool staff = words.size() <= kLongestCode || std::any_of(std::begin(kStaff), std::end(kStaff), holds);
  return !staff || is_lower(value.front()) || std::count(value.begin(), value.end(), ' ') > kMostBlanks;
}

/// "LR-3" of "Locally recruited staff (LR-3)": which grade it is, behind what it is called.
std::string_view bracketed_code(std::string_view value) {
  const std::size_t open = value.rfind(" (");
  if (!value.ends_with(')') || open == std::string_view::npos || open == 0) return {};
  const std::string_view code = value.substr(open + 2, value.size() - open - 3);
  const bool plain = std::all_of(code.begin(), code.end(),
                                 [](char c) { return is_upper(c) || is_digit(c) || c == '-' || c == '/'; });
  return plain && code.size() > 1 && is_upper(code.front()) && is_digit(code.back()) &&
                 !has_digit(value.substr(0, open))
             ? code
             : std::string_view();
}

/// "Level 6 (Rs. 35,400 - 72,400) as of May": the grade before its pay, which is kept.
Span before_pay(Reading& reading, const Given& given) {
  const std::string_view value = reading.view(given.value);
  const std::size_t open = value.find(" (");
  if (open == std::string_view::npos || open == 0) return given.value;
  const std::string_view behind = value.substr(open + 2);
  const std::string_view inside = behind.substr(0, behind.find(')'));
  if (!read_pay(inside, PayContext::grade)) return given.value;
  if (!reading.notice().salary)
    give(reading, Field::salary, {reading.text().span_of(inside), given.line, false, given.name});
  return reading.text().span_of(trim(value.substr(0, open)));
}

/// "Contracts will be for a total of 28 months, with ...": the value of the label speaks in sentences.
bool speaks_in_sentences(std::string_view value) {
  constexpr std::string_view kVerbs[] = {" is ", " will ", " would ", " est "};
  return std::any_of(std::begin(kVerbs), std::end(kVerbs),
                     [value](std::string_view verb) { return value.find(verb) != value.npos; });
}

/// Too long for a term, or a sentence about it.
bool is_running_text(std::string_view value) {
  constexpr std::size_t kLongestPhrase = 60;
  return value.size() > kLongestPhrase || speaks_in_sentences(value);
}

/// "ZP-III" before " level": a code of no known scale that what follows calls a grade.
bool is_called_grade(std::string_view value, std::string_view behind) {
  const auto in_code = [](char c) { return is_upper(c) || is_digit(c) || c == '-'; };
  const bool code = value.find('-') != std::string_view::npos && is_upper(value.front()) &&
                    std::all_of(value.begin(), value.end(), in_code);
  return code && behind.starts_with(" level");
}

}  // namespace

Verdict read_grade(Reading& reading, const Given& given) {
  const std::string_view whole = reading.view(before_pay(reading, given));
  const std::string_view value = given.prose ? whole : first_sentence(whole);
  const Span stated = reading.text().span_of(value);
  // "Grade range: $48,310 - $79,655" is the pay of one.
  constexpr std::size_t kLongestWords = 48;  // "Experienced clerk with a diploma in reefs and ..."
  const bool sentence =
      value.size() > kLongestWords && !find_grade(value) && (!has_digit(value) || speaks_in_sentences(value));
  if (sentence || value.size() > kLongestName || begins_with_money(value) || names_seniority(value) ||
      names_page_category(given.name, value))
    return Verdict::nothing;
  const auto found = find_grade(value);
  const std::string_view behind = reading.text().view().substr(given.value.end);
  if (given.prose && !found && !is_named_grade(value) && !is_called_grade(value, behind))
    return Verdict::nothing;
  Grade grade;
  const std::string_view code = bracketed_code(value);
  const bool among_others = found && (given.prose || value.find(',') != std::string_view::npos);
  grade.text = !code.empty()  ? reading.text().span_of(code)
               : among_others ? reading.text().span_of(found->text)
                              : stated;
  if (found && !found->scale.empty()) grade.scale = std::string(found->scale);
  if (!grade.scale) grade.scale = reading.layout.grade_scale();
  // "TV-L 10, Stufe 1" is the first step of grade 10.
  const std::string_view scaled = value.substr(0, value.find("Stufe"));
  for (const std::string_view level : found ? found->levels : read_levels(scaled)) {
    grade.levels.push_back(reading.text().span_of(level));
  }
  reading.notice().grade = std::move(grade);
  return Verdict::read;
}

namespace {

/// "Duration (in months)", "Durée (mois)": a bare number counts months.
bool counts_months(std::string_view label) {
  std::string words;
  fold_words(label, words);
  return words.ends_with(" months") || words.ends_with(" mois") || words.ends_with(" meses");
}

/// "a two-year term" -> "two-year term", "a period of 3 years" -> "3 years"; "a total of 28 months" and "a
/// maximum duration of 3 years" stay.
std::string_view without_article(std::string_view text) {
  constexpr std::string_view kLeads[] = {"period of",   "duration of", "duree de",
                                         "duracion de", "periode de",  "periodo de"};
  constexpr std::size_t kMostBefore = 2;  // "an initial"
  const WordRow words(text);
  for (std::size_t at = 0; at <= kMostBefore; ++at) {
    const auto leads = [&](std::string_view lead) { return words.starts_phrase(at, lead); };
    if (words.is(at, "maximum") || words.is(at, "minimum")) break;
    if (at + 2 >= words.size() || !std::any_of(std::begin(kLeads), std::end(kLeads), leads)) continue;
    return text.substr(static_cast<std::size_t>(words[at + 2].text.data() - text.data()));
  }
  const std::size_t blank = text.find(' ');
  if (blank == std::string_view::npos) return text;
  const std::string_view first = text.substr(0, blank);
  const std::string_view rest = trim(text.substr(blank));
  const bool counted =
      read_number(WordRow(rest), 0) || rest.substr(0, rest.find(' ')).find('-') != std::string_view::npos;
  const bool article = first == "a" || first == "an" || first == "A" || first == "An" || first == "the";
  return counted && article ? rest : text;
}

/// "12.00, with contract end date ...", "Depending on the need, up to 3 years": the part that states the
/// duration.
std::string_view stated_part(std::string_view value, bool in_months) {
  for (std::string_view rest = value; !rest.empty();) {
    const std::size_t comma = std::min(rest.find(", "), rest.size());
    const std::string_view part = trim_value(rest.substr(0, comma));
    if (read_months(part, in_months)) return part;
    rest.remove_prefix(std::min(comma + 2, rest.size()));
  }
  return value;
}

/// "July 2031" behind "until".
bool ends_with_year(std::string_view value) {
  constexpr std::size_t kYear = 4;
  if (value.size() <= kYear) return false;
  const std::string_view year = value.substr(value.size() - kYear);
  return value[value.size() - kYear - 1] == ' ' && std::all_of(year.begin(), year.end(), is_digit) &&
         (year.starts_with("20") || year.starts_with("19"));
}

/// "12 months", "One year (12 months)", "Till December 2031", "31-Dec-2031": nothing behind the time.
bool ends_with_term(std::string_view text) {
  if (text.ends_with(')')) return read_months(text, false).has_value();
  const std::string_view term = find_term(text);
  if (term.data() && term.end() == text.end()) return true;
  const auto dates = read_dates(text, std::nullopt);
  return ends_with_year(text) || (dates.size() == 1 && dates.front().text.end() == text.end());
}

/// "12 months with possibility of extension", "2 years (renewable)", "31-Dec-2031, extendable": how long, not
/// what may come behind it.
std::string_view without_renewal(std::string_view value) {
  constexpr std::string_view kLeads[] = {"with",  "avec",     "con",   "subject", "possib", "renew",
                                         "exten", "renouvel", "renov", "prorrog", "prolong"};
  if (value.size() > kLongestName) return value;  // what stands before is read at each of them
  for (std::size_t blank = value.find_first_of(" \n"); blank != value.npos;
       blank = value.find_first_of(" \n", blank + 1)) {
    const std::string_view before = value.substr(0, blank), rest = trim(value.substr(blank));
    std::string words;
    fold_words(rest.substr(0, rest.find(' ')), words);
    const auto leads = [&](std::string_view lead) { return words.starts_with(lead); };
    const bool says = std::any_of(std::begin(kLeads), std::end(kLeads), leads) && opens_with_renewal(rest);
    if (says && ends_with_term(trim_value(before))) return trim_value(before);
  }
  return value;
}

/// Without "(with a trial period of 6 months)" at the end.
std::string_view without_trial(std::string_view value) {
  constexpr WordSet kTrials({"probation", "probationary", "trial", "essai", "prueba", "probezeit"});
  const std::size_t open = value.rfind(" (");
  if (!value.ends_with(')') || open == std::string_view::npos) return value;
  const WordRow words(value.substr(open));
  const bool trial = std::any_of(words.all().begin(), words.all().end(),
                                 [&](const Word& word) { return one_of(word, kTrials); });
  return trial ? trim_value(value.substr(0, open)) : value;
}

/// "Fixed-term contract from 1 May to 31 July 2031": from when to when.
std::string_view dated_part(std::string_view value) {
  const std::size_t from = value.find(" from ");
  const bool dated = from != value.npos && has_digit(value.substr(from)) && !has_digit(value.substr(0, from));
  return dated ? value.substr(from + 1) : value;
}

/// "until 31 December 2027", as a sentence states it: a term without a number of months.
bool names_end(std::string_view value) {
  constexpr std::size_t kLongestEnd = 32;
  constexpr std::string_view kLeads[] = {"until ", "through ", "jusqu", "bis "};
  const bool leads = std::any_of(std::begin(kLeads), std::end(kLeads),
                                 [value](std::string_view lead) { return value.starts_with(lead); });
  return leads && value.size() <= kLongestEnd &&
         (ends_with_year(value) || read_dates(value, std::nullopt).size() == 1);
}

}  // namespace

Verdict read_duration(Reading& reading, const Given& given) {
  const std::string_view value = dated_part(without_trial(reading.view(given.value)));
  const auto found = given.prose || is_running_text(value) ? find_duration(value) : std::nullopt;
  if (found) {
    const std::string_view text = without_article(found->text);
    reading.notice().duration = Duration{reading.text().span_of(text), found->months};
    return Verdict::read;
  }
  if (given.prose && given.name.empty()) {
    // "befristet auf zwei Jahre": a pattern found it inside a sentence.
    const std::string_view before = reading.text().view().substr(0, given.value.begin);
    const bool inside = before.size() > 1 && before.back() == ' ' && is_lower(before[before.size() - 2]);
    const bool term = inside && find_term(value).size() == value.size();
    const bool end = names_end(value) && !before.ends_with("open ") && !before.ends_with("accepted ");
    if (!term && !end) return Verdict::nothing;
    reading.notice().duration = Duration{given.value, term ? read_months(value, false) : std::nullopt};
    return Verdict::read;
  }
  const bool in_months = counts_months(given.name);
  const std::string_view stated = without_renewal(stated_part(value, in_months));
  constexpr std::size_t kLongestStated = 40;
  const bool under_name = stated.size() <= kLongestStated && stated.size() < value.size();
  if (given.prose && !under_name) return Verdict::nothing;
  const auto months = read_months(stated, in_months);
  // "Long-term. Depends on the funds": what else is said is no part of it.
  const std::string_view text = months ? stated : first_sentence(stated);
  reading.notice().duration = Duration{reading.text().span_of(text), months};
  constexpr std::size_t kEnds = 2;  // "from 1 May to 31 July 2031" says all, but no number of months
  const bool span = !months && read_dates(text, std::nullopt).size() == kEnds;
  return months || span ? Verdict::read : Verdict::unreadable;
}

Verdict read_count(Reading& reading, const Given& given) {
  const std::string_view value = reading.view(given.value);
  // "... may apply for up to three positions": not how many there are.
  const std::string_view before = reading.text().view().substr(0, given.value.begin);
  if (given.prose &&
      (before.ends_with("up to ") || before.ends_with("than ") || before.ends_with("apply for ")))
    return Verdict::nothing;
  const PositionsFound found = read_positions(value);
  if (given.prose && !found.count && !found.reserve_list) return Verdict::nothing;
  reading.notice().positions = Positions{given.value, found.count, found.reserve_list};
  return found.count || found.reserve_list ? Verdict::read : Verdict::unreadable;
}

/// A sentence that says there will be a roster or reserve list; beside a number of posts it only adds that.
Verdict read_reserve_list(Reading& reading, const Given& given) {
  std::optional<Positions>& positions = reading.notice().positions;
  // "Reserve list valid until: 31 December": the label says it.
  const Span said = given.name.empty() ? given.value : reading.text().span_of(given.name);
  if (!positions) positions = Positions{said, std::nullopt, true};
  positions->reserve_list = true;
  return Verdict::read;
}

}  // namespace vacparse
