// SPDX-License-Identifier: MIT
// Fields that are days: publication and deadline.
#include <algorithm>

#include "parse/fields.hpp"
#include "phrase.hpp"
#include "values.hpp"
#include "values/words.hpp"

namespace vacparse {

namespace {

void remark_ambiguous(Reading& reading, Field field, const Given& given) {
  reading.remark(RemarkCode::ambiguous_date, std::string(name_of_field(field)),
                 "day and month cannot be told apart: " + std::string(reading.view(given.value)), given.line);
}

/// A value that is a date and little else is kept whole; of a sentence only the date is.
Span text_of_date(const Reading& reading, const Given& given, const DateFound& date) {
  constexpr std::size_t kLongestValue = 60, kLongestLead = 12;
  const auto lead = static_cast<std::size_t>(date.text.data() - reading.view(given.value).data());
  if (!given.prose && given.value.size() <= kLongestValue && lead <= kLongestLead) return given.value;
  return reading.text().span_of(date.text);
}

/// The dates of a value; one that is ambiguous is read again once the notice's other dates have been asked.
std::vector<DateFound> dates_of(Reading& reading, Span value) {
  std::vector<DateFound> dates = read_dates(reading.view(value), reading.date_order);
  const bool ambiguous =
      std::any_of(dates.begin(), dates.end(), [](const DateFound& date) { return date.ambiguous; });
  if (!ambiguous) return dates;
  find_date_order(reading);
  return read_dates(reading.view(value), reading.date_order);
}

}  // namespace

Verdict read_publication(Reading& reading, const Given& given) {
  const auto dates = dates_of(reading, given.value);
  if (dates.empty()) return Verdict::unreadable;
  const DateFound& date = dates.front();
  // "date: 4 May 2031" over "Apply by: 4 May 2031": the day that the page is about.
  const auto& deadline = reading.notice().deadline;
  if (given.name == "date" && deadline && deadline->date && deadline->date == date.date)
    return Verdict::nothing;
  if (date.ambiguous) remark_ambiguous(reading, Field::published, given);
  const bool alone = dates.size() == 1;
  reading.notice().published =
      Published{alone ? text_of_date(reading, given, date) : reading.text().span_of(date.text), date.date};
  return Verdict::read;
}

namespace {

/// "6 March 2031 (was: 20 February 2031)": without what it was.
Span without_former(const Reading& reading, Span value) {
  constexpr std::string_view kFormers[] = {"(was", "(formerly", "(previously", "(initially", "(originally"};
  std::string_view text = reading.view(value);
  for (const std::string_view former : kFormers) text = text.substr(0, text.find(former));
  return reading.text().span_of(text);
}

/// "Open until filled. First review: 6 October": no last day.
bool is_open_ended(std::string_view value) {
  constexpr std::string_view kOpen = "until filled";
  return std::search(value.begin(), value.end(), kOpen.begin(), kOpen.end(),
                     [](char a, char b) { return (is_upper(a) ? a | 0x20 : a) == b; }) != value.end();
}

/// "Those who apply by 4 May 2031 will receive priority": others may apply later.
bool gives_priority(const Reading& reading, Span value) {
  constexpr std::size_t kReach = 160, kBefore = 100;
  const std::string_view text = reading.text().view();
  std::string_view said = text.substr(value.begin, kReach);
  said = said.substr(0, said.find(". "));
  const std::size_t begin = value.begin - std::min<std::size_t>(value.begin, kBefore);
  std::string_view before = text.substr(begin, value.begin - begin);
  before.remove_prefix(before.find_last_of(".;\n") + 1);
  return said.find("priority") != std::string_view::npos || before.find("priority") != std::string_view::npos;
}

/// "CDD jusqu'au 31 mars 2031": a day behind "until" that ends the contract, and no time to apply.
bool ends_contract(const Reading& reading, Span value) {
  constexpr std::size_t kReach = 60;
  constexpr WordSet kUntil({"until", "till", "au", "hasta", "zum", "bis"});
  constexpr WordSet kContracts({"contract", "contrat", "contrato", "cdd", "appointment", "poste", "puesto",
                                "befristet", "pourvoir", "funded", "funding", "periodo", "desde"});
  constexpr WordSet kApplying({"apply", "application", "applications", "accepted", "submitted", "received",
                               "open", "postuler", "candidature", "candidatures", "dossier", "dossiers",
                               "solicitudes", "candidaturas", "bewerbung", "bewerbungen"});
  const std::size_t begin = value.begin - std::min<std::size_t>(value.begin, kReach);
  const WordRow words(reading.text().view().substr(begin, value.begin - begin));
  std::size_t end = words.size();
  while (end > 0 && (words.is(end - 1, "el") || words.is(end - 1, "*"))) --end;
  if (end == 0 || !one_of(words[end - 1], kUntil)) return false;
  const std::span<const Word> all = words.all().first(end);
  return std::any_of(all.begin(), all.end(), [&](const Word& word) { return one_of(word, kContracts); }) &&
         std::none_of(all.begin(), all.end(), [&](const Word& word) { return one_of(word, kApplying); });
}

/// "27 March 2031, interview date: 7 April 2031", "27 March 2031 (start: 1 May 2031)": without the days of
/// what comes later.
void drop_later_steps(const Reading& reading, Span value, std::vector<DateFound>& dates) {
  constexpr WordSet kSteps({"interview", "interviews", "start", "starting", "shortlisting", "shortlisted",
                            "results", "entretien", "entretiens", "entrevista", "entrevistas", "commencing",
                            "test", "tests", "assessment"});
  const std::string_view text = reading.view(value);
  const auto place = [text](const char* at) { return static_cast<std::size_t>(at - text.data()); };
  for (std::size_t i = 1; i < dates.size(); ++i) {
    const std::size_t end = place(dates[i - 1].text.data() + dates[i - 1].text.size());
    const WordRow between(text.substr(end, place(dates[i].text.data()) - end));
    const auto all = between.all();
    if (std::none_of(all.begin(), all.end(), [&](const Word& word) { return one_of(word, kSteps); }))
      continue;
    dates.erase(dates.begin() + static_cast<std::ptrdiff_t>(i), dates.end());
    return;
  }
}

/// "... by 10 October 2031. Interviews will be held on 20 October 2031": the sentence that begins the value
/// states the deadline, where it has a date.
void drop_later_sentences(const Reading& reading, Span value, std::vector<DateFound>& dates) {
  const std::string_view text = reading.view(value);
  const std::vector<std::string_view> sentences = split_sentences(text);
  if (sentences.empty()) return;
  const char* const end = sentences.front().data() + sentences.front().size();
  while (dates.size() > 1 && dates.back().text.data() >= end) dates.pop_back();
}

}  // namespace

/// The last date of the value counts: "8 May extended until 26 May", "Opening ... to closing ...".
Verdict read_deadline(Reading& reading, const Given& given) {
  if (is_open_ended(reading.view(given.value))) return Verdict::nothing;
  if (given.prose && (ends_contract(reading, given.value) || gives_priority(reading, given.value)))
    return Verdict::nothing;
  auto dates = dates_of(reading, without_former(reading, given.value));
  if (dates.empty()) return Verdict::unreadable;
  if (given.prose) drop_later_sentences(reading, given.value, dates);
  drop_later_steps(reading, given.value, dates);
  const DateFound& date = dates.back();
  if (date.ambiguous) remark_ambiguous(reading, Field::deadline, given);
  Deadline deadline;
  const bool alone = dates.size() == 1;
  deadline.text = alone ? text_of_date(reading, given, date) : reading.text().span_of(date.text);
  deadline.date = date.date;
  deadline.time = date.time;
  if (!date.zone.empty()) deadline.zone = reading.text().span_of(date.zone);
  reading.notice().deadline = deadline;
  return Verdict::read;
}

}  // namespace vacparse
